//! Compiles the catalogues of the systems that are switched on.

fn main() {
    let systems = [
        #[cfg(feature = "kdp")]
        "catalog/kdp.toml",
        #[cfg(feature = "knox-guard")]
        "catalog/knox-guard.toml",
        #[cfg(feature = "slascone")]
        "catalog/slascone.toml",
        #[cfg(feature = "thingspace")]
        "catalog/thingspace.toml",
    ] as [&str; _];
    faultdex_codegen::build(systems);
}
