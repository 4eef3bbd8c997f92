//! `--catalog FILE`: a catalogue of the user's own, beside the built-in ones.

use crate::faultdex;

const ACME: &str = "cli/tests/cli/acme.toml";

#[test]
fn its_codes_are_looked_up_like_any_other() {
    let run = faultdex(&[
        "lookup",
        "E42",
        "acme:E_OLD",
        "40000004",
        "--catalog",
        ACME,
        "--format",
        "json",
    ]);
    let systems: Vec<_> = run
        .json()
        .as_array()
        .expect("an array")
        .iter()
        .map(|entry| entry["system"].clone())
        .collect();
    assert_eq!(systems, ["acme", "acme", "kdp"]);
}

#[test]
fn its_codes_are_searched() {
    let run = faultdex(&["search", "flux capacitor", "--catalog", ACME, "--format", "json"]);
    assert_eq!(run.json()[0]["code"], "E42");
}

#[test]
fn its_mistakes_are_shown_and_nothing_is_looked_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bad.toml");
    std::fs::write(&file, "[sytem]\n").expect("written");
    let run = faultdex(&["lookup", "40000004", "--catalog", &file.display().to_string()]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("did you mean `system`?"), "{}", run.stderr);
}
