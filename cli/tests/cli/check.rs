//! `faultdex check`

use crate::faultdex;

/// A catalogue with two mistakes.
const FAULTY: &str = "\
[system]
id = \"acme\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Acme: errors, and more\"
evidence = \"documented\"
retrieved = 2026-11-21

[[error]]
code = 1
variant = \"Broken\"
kind = \"not_fuond\"
retry = \"never\"
message = \"Broken.\"
resolutoin = \"Mend it.\"
";

fn faulty() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("acme.toml"), FAULTY).expect("written");
    folder
}

fn check(folder: &tempfile::TempDir, format: &str) -> String {
    let file = folder.path().join("acme.toml");
    let run = faultdex(&["check", &file.display().to_string(), "--format", format]);
    assert_eq!(run.status, Some(1), "{}", run.whole());
    run.whole().replace(&folder.path().display().to_string(), "FOLDER")
}

#[test]
fn mistakes_are_shown_as_rustc_shows_them() {
    insta::assert_snapshot!(check(&faulty(), "text"));
}

#[test]
fn mistakes_are_json_for_a_program() {
    insta::assert_snapshot!(check(&faulty(), "json"));
}

#[test]
fn mistakes_are_annotations_for_a_workflow() {
    insta::assert_snapshot!(check(&faulty(), "github"));
}

/// A catalogue with one code twice.
fn twice() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let (head, error) = FAULTY.split_once("[[error]]").expect("it has an entry");
    let error = error
        .replace("not_fuond", "not_found")
        .replace("resolutoin", "resolution");
    let text = format!("{head}[[error]]{error}[[error]]{error}");
    std::fs::write(folder.path().join("acme.toml"), text).expect("written");
    folder
}

#[test]
fn both_places_of_a_duplicate_are_shown_in_each_format() {
    for format in ["text", "json", "github"] {
        insta::assert_snapshot!(format!("duplicate_{format}"), check(&twice(), format));
    }
}

#[test]
fn what_a_check_says_is_explained_by_lookup() {
    let run = check(&faulty(), "text");
    let last = run
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("For more: `faultdex "));
    let command = last
        .and_then(|rest| rest.strip_suffix('`'))
        .expect("it says how to learn more");
    assert_eq!(command, "lookup unknown-word unknown-key");
    let explained = faultdex(&command.split(' ').collect::<Vec<_>>());
    assert_eq!(explained.status, Some(0), "{}", explained.whole());
    insta::assert_snapshot!(explained.whole());
}

#[test]
fn a_rule_is_looked_up_as_a_code_of_faultdex() {
    let run = faultdex(&["lookup", "faultdex:unknown-word", "--format", "json"]);
    let json = run.json();
    assert_eq!(
        (&json[0]["system"], &json[0]["variant"]),
        (&"faultdex".into(), &"UnknownWord".into())
    );
}

#[test]
fn what_a_check_says_is_no_code_of_an_api() {
    let code = "renamed-variant";
    let asked = |args: &[&str]| faultdex(args).stdout.contains(code);
    assert!(asked(&["lookup", code]));
    assert!(!asked(&["list"]), "it is listed");
    assert!(!asked(&["export", "--format", "json"]), "it is exported");
    assert!(!asked(&["search", "renamed", "variant"]), "it is searched");
}

#[test]
fn the_catalogue_of_the_rules_is_without_fault() {
    let run = faultdex(&["check", "cli/catalog/faultdex.toml"]);
    assert_eq!(
        run.whole(),
        "exit: 0\n----- stdout\n1 file checked: 0 errors, 0 warnings\n----- stderr\n"
    );
}

#[test]
fn the_built_in_catalogues_are_without_fault() {
    let systems = ["kdp", "knox-guard", "slascone", "thingspace"].map(|system| format!("catalog/{system}.toml"));
    let mut args = vec!["check"];
    args.extend(systems.iter().map(String::as_str));
    let run = faultdex(&args);
    assert_eq!(
        run.whole(),
        "exit: 0\n----- stdout\n4 files checked: 0 errors, 0 warnings\n----- stderr\n"
    );
}

#[test]
fn a_file_that_is_not_there_is_an_error() {
    let run = faultdex(&["check", "no-such.toml"]);
    assert_eq!(run.status, Some(1));
    assert!(run.stdout.contains("no-such.toml"), "{}", run.whole());
}
