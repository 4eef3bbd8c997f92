//! `faultdex check --against OLD.lock`: whether a change is patch, minor or major.

use crate::{Run, faultdex};

const CATALOG: &str = "\
[system]
id = \"acme\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Docs\"
evidence = \"documented\"
retrieved = 2026-11-21

[[error]]
code = 1
variant = \"Broken\"
kind = \"internal\"
retry = \"once\"
message = \"Broken.\"
resolution = \"Mend it.\"

[[error]]
code = 2
variant = \"Lost\"
kind = \"not_found\"
retry = \"never\"
message = \"Lost.\"
resolution = \"Look elsewhere.\"
deprecated = \"No longer sent.\"
";

const SAME: &str = "acme Broken 1 internal:once\nacme Lost 2 not_found:never deprecated\n";
const NEW_AND_DEPRECATED: &str = "acme Lost 2 not_found:never\n";
const GONE: &str = "acme Broken 1 internal:once\nacme Lost 2 not_found:never deprecated\nacme Stolen 3\n";

/// Checks the catalogue against a lock, and names its folder alike each time.
fn against(lock: &str, args: &[&str]) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let (lock, catalog) = (write("old.lock", lock), write("acme.toml", CATALOG));
    let mut run = faultdex(&[&["check", &catalog, "--against", &lock], args].concat());
    run.stdout = run.stdout.replace(&folder.path().display().to_string(), "FOLDER");
    run
}

#[test]
fn changes_are_shown_with_their_places_and_what_they_are_together() {
    insta::assert_snapshot!(against(GONE, &[]).whole());
    insta::assert_snapshot!("minor", against(NEW_AND_DEPRECATED, &[]).whole());
    insta::assert_snapshot!("patch", against(SAME, &[]).whole());
}

#[test]
fn changes_are_json_for_a_program() {
    insta::assert_snapshot!(against(NEW_AND_DEPRECATED, &["--format", "json"]).whole());
}

#[test]
fn changes_are_annotations_for_a_workflow_and_errors_where_they_are_too_much() {
    insta::assert_snapshot!(against(GONE, &["--format", "github"]).whole());
    let run = against(GONE, &["--format", "github", "--release-type", "minor"]);
    assert!(
        run.stdout.starts_with("::error file=FOLDER/old.lock,line=3,"),
        "{}",
        run.whole()
    );
}

#[test]
fn a_change_fails_only_where_it_is_more_than_the_release_may_bring() {
    for (lock, level) in [(SAME, 0), (NEW_AND_DEPRECATED, 1), (GONE, 2)] {
        assert_eq!(against(lock, &[]).status, Some(0), "{lock}");
        for (most, release) in ["patch", "minor", "major"].into_iter().enumerate() {
            let run = against(lock, &["--release-type", release]);
            assert_eq!(run.status, Some(i32::from(level > most)), "{}", run.whole());
            let says_so = run.stdout.contains(&format!("more than a {release} release may bring"));
            assert_eq!(says_so, level > most, "{}", run.whole());
        }
    }
}

#[test]
fn a_lock_that_cannot_be_read_is_an_error() {
    let run = against("acme\n", &[]);
    assert_eq!(run.status, Some(1));
    assert!(run.stdout.contains("error[invalid-lock]"), "{}", run.whole());
    assert!(run.stdout.contains("Nothing was compared"), "{}", run.whole());
}

#[test]
fn a_release_type_without_a_lock_is_wrong_usage() {
    let run = faultdex(&["check", "catalog/kdp.toml", "--release-type", "minor"]);
    assert_eq!(run.status, Some(2), "{}", run.whole());
}

#[test]
fn the_built_in_catalogues_are_what_their_lock_says() {
    let systems = ["kdp", "knox-guard", "slascone", "thingspace"].map(|system| format!("catalog/{system}.toml"));
    let mut args = vec!["check", "--against", "catalog/catalog.lock", "--release-type", "patch"];
    args.extend(systems.iter().map(String::as_str));
    let run = faultdex(&args);
    assert_eq!(run.status, Some(0), "{}", run.whole());
    assert!(
        !run.stdout.contains("only code and name"),
        "a line is of the older form: {}",
        run.whole()
    );
}
