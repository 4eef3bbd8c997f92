//! Brings the tables of the systems that are switched on to `OUT_DIR`.
//!
//! With the feature `compile`, as in every build of the workspace, they are compiled from `catalog/`. Without it they are
//! those of `src/compiled/`, so that who depends on the library does not build a compiler of catalogues first.

#[cfg(not(feature = "compile"))]
#[path = "src/compiled/digest.rs"]
mod digest;

fn main() {
    let systems: &[&str] = &[
        #[cfg(feature = "kdp")]
        "kdp",
        #[cfg(feature = "knox-guard")]
        "knox-guard",
        #[cfg(feature = "slascone")]
        "slascone",
        #[cfg(feature = "thingspace")]
        "thingspace",
    ];
    #[cfg(feature = "compile")]
    faultdex_codegen::build(systems.iter().map(|system| format!("catalog/{system}.toml")));
    #[cfg(not(feature = "compile"))]
    for system in systems {
        if let Err(error) = take(system) {
            eprintln!("error: {error}");
            std::process::exit(1);
        }
    }
}

/// Takes a system's tables as they are, provided that they are still those of its catalogue.
#[cfg(not(feature = "compile"))]
fn take(system: &str) -> Result<(), String> {
    use std::fs;

    let catalog = format!("catalog/{system}.toml");
    let tables = format!("src/compiled/{system}.rs");
    println!("cargo::rerun-if-changed={catalog}");
    println!("cargo::rerun-if-changed={tables}");
    let toml = fs::read(&catalog).map_err(|error| format!("{catalog}: {error}"))?;
    let text = fs::read_to_string(&tables).map_err(|error| format!("{tables}: {error}"))?;
    if text.lines().next() != Some(&*digest::line(&toml)) {
        return Err(format!(
            "{catalog} is not what {tables} was made from\n  = help: `cargo build` checks it, `{}` makes the tables anew",
            digest::UPDATE
        ));
    }
    let out = format!("{}/{system}.rs", std::env::var("OUT_DIR").unwrap_or_default());
    fs::write(&out, text).map_err(|error| format!("{out}: {error}"))
}
