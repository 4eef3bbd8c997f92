//! `catalog/catalog.lock` lists every published code.

use std::path::PathBuf;

use faultdex_codegen::Rule;

fn catalogs() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("catalog");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
}

#[test]
fn every_code_is_in_the_lock() {
    let checked = faultdex_codegen::check(&catalogs());
    let missing: Vec<_> = checked
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.rule == Rule::UnlockedCode)
        .map(|diagnostic| &diagnostic.message)
        .collect();
    assert!(
        missing.is_empty(),
        "run `cargo run -- check --update-lock catalog/*.toml`: {missing:#?}"
    );
}

#[test]
fn the_lock_lists_no_code_twice() {
    let lines = include_str!("../catalog/catalog.lock")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .count();
    let entries: usize = faultdex::Registry::builtin()
        .catalogs()
        .map(|catalog| catalog.entries.len())
        .sum();
    assert_eq!(lines, entries);
}
