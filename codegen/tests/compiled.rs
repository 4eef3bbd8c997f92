//! `src/compiled/` of the library holds what its `catalog/` compiles to: with `UPDATE_COMPILED=1` in the environment it is
//! written anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../../src/compiled/digest.rs"]
mod digest;

/// The files of a folder with this extension, in order.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> = Path::new(folder)
        .read_dir()
        .expect("the folder is there")
        .map(|file| file.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|other| other == extension) && !path.ends_with("digest.rs"))
        .collect();
    files.sort();
    files
}

/// What is to be in `src/compiled/`.
fn compiled() -> BTreeMap<PathBuf, String> {
    let checked = faultdex_codegen::check(&files("catalog", "toml"));
    let catalogs = checked.catalogs().expect("the catalogue has no errors");
    catalogs
        .map(|(file, catalog)| {
            let path = Path::new("src/compiled").join(&catalog.system.id).with_extension("rs");
            let digest = digest::line(&fs::read(file.name()).expect("it was read before"));
            let tables = faultdex_codegen::emit(catalog, file.name());
            (path, format!("{digest}\n{tables}"))
        })
        .collect()
}

#[test]
fn the_tables_are_those_of_the_catalogue() {
    // Paths are said as from the root, there and in the tables.
    env::set_current_dir("..").expect("the library lies above");
    let compiled = compiled();
    let present = || files("src/compiled", "rs");
    if env::var_os("UPDATE_COMPILED").is_some() {
        for orphan in present().iter().filter(|path| !compiled.contains_key(*path)) {
            fs::remove_file(orphan).expect("it can be removed");
        }
        for (path, text) in &compiled {
            fs::write(path, text).expect("it can be written");
        }
    }
    let is_fresh = |path: &PathBuf| {
        let text = fs::read_to_string(path).map(|text| text.replace("\r\n", "\n"));
        text.ok().as_ref() == compiled.get(path)
    };
    let mut stale: Vec<_> = present().into_iter().chain(compiled.keys().cloned()).collect();
    stale.sort();
    stale.dedup();
    stale.retain(|path| !is_fresh(path));
    assert!(stale.is_empty(), "stale: {stale:?}; run `{}`", digest::UPDATE);
}
