//! `faultdex docs`

use crate::faultdex;

#[test]
fn the_committed_reference_is_fresh() {
    let run = faultdex(&["docs", "--check"]);
    assert_eq!(
        run.status,
        Some(0),
        "run `cargo run -- docs` and commit what it writes:\n{}",
        run.stdout
    );
}

#[test]
fn a_stale_page_and_an_orphan_fail_the_check_and_are_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().display().to_string();
    assert_eq!(faultdex(&["docs", "--out", &out]).status, Some(0));
    assert_eq!(faultdex(&["docs", "--out", &out, "--check"]).status, Some(0));

    std::fs::write(folder.path().join("kdp.md"), "stale").expect("written");
    std::fs::write(folder.path().join("gone.md"), "orphan").expect("written");
    let run = faultdex(&["docs", "--out", &out, "--check"]);
    assert_eq!(run.status, Some(1));
    assert!(
        run.stdout.contains("kdp.md") && run.stdout.contains("gone.md"),
        "{}",
        run.stdout
    );

    assert_eq!(faultdex(&["docs", "--out", &out]).status, Some(0));
    assert_eq!(faultdex(&["docs", "--out", &out, "--check"]).status, Some(0));
}

#[test]
fn a_small_catalogue_gives_this_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().display().to_string();
    let run = faultdex(&["docs", "--out", &out, "--catalog", "cli/tests/cli/acme.toml"]);
    assert_eq!(run.status, Some(0), "{}", run.whole());
    insta::assert_snapshot!(std::fs::read_to_string(folder.path().join("acme.md")).expect("written"));
}
