//! `build`: what a build script calls.

use std::path::{Path, PathBuf};

use crate::check::{check, lock_paths};
use crate::diagnostic::Severity;
use crate::emit::emit;
use crate::github::annotation;
use crate::render::{Style, render};

/// Compiles catalogues for `include_catalog!`; call it from `build.rs`, once, with all of them.
///
/// Paths are relative to the package. Each catalogue becomes `OUT_DIR/<system id>.rs`, whatever its file is called. Where a
/// `catalog.lock` lies beside a catalogue, nothing that it lists may be gone. Cargo is told to run the script again when one
/// of these files changes.
///
/// ```no_run
/// faultdex_codegen::build(["catalog/acme.toml", "catalog/zenith.toml"]);
/// ```
///
/// # Errors
///
/// Anything wrong with the data ends the build script with status 1, after all of it was printed to standard error;
/// warnings go through Cargo and end nothing. In a GitHub workflow each is an annotation of its line, too.
pub fn build<I>(paths: I)
where
    I: IntoIterator,
    I::Item: AsRef<Path>,
{
    let paths: Vec<PathBuf> = paths.into_iter().map(|path| path.as_ref().to_owned()).collect();
    for path in &paths {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    // Of a file that is not there Cargo thinks that it changed each time.
    for lock in lock_paths(&paths).iter().filter(|lock| lock.exists()) {
        println!("cargo::rerun-if-changed={}", lock.display());
    }
    let checked = check(&paths);
    let workflow = workflow_folder();
    for diagnostic in &checked.diagnostics {
        if let Some(folder) = &workflow {
            eprintln!("{}", annotation(diagnostic, folder));
        }
        match diagnostic.severity {
            Severity::Error => eprintln!("{}\n", render(diagnostic, Style::Plain)),
            Severity::Warning => {
                let place = diagnostic.primary.position();
                let file = diagnostic.primary.file.name();
                println!(
                    "cargo::warning={file}:{}:{}: {}",
                    place.line, place.column, diagnostic.message
                );
            }
        }
    }
    let Some(catalogs) = checked.catalogs() else {
        std::process::exit(1)
    };
    let Some(out_dir) = std::env::var_os("OUT_DIR").map(PathBuf::from) else {
        eprintln!("error: OUT_DIR is not set: `faultdex_codegen::build` is to be called from a build script");
        std::process::exit(1);
    };
    for (file, catalog) in catalogs {
        let path = out_dir.join(&catalog.system.id).with_extension("rs");
        if let Err(error) = std::fs::write(&path, emit(catalog, file.name())) {
            eprintln!("error: cannot write {}: {error}", path.display());
            std::process::exit(1);
        }
    }
}

/// The package's folder, where the build runs in a GitHub workflow: what is wrong is annotated there as well.
fn workflow_folder() -> Option<PathBuf> {
    std::env::var_os("GITHUB_ACTIONS")?;
    std::env::current_dir().ok()
}
