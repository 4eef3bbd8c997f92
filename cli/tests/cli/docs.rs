//! `faultdex docs`

use std::fs;
use std::path::Path;

use crate::{Run, faultdex, root};

/// A reference that is fresh, in `folder`.
fn fresh(folder: &Path) {
    let run = docs(folder, &[]);
    assert_eq!(run.status, Some(0), "{}", run.whole());
}

fn docs(folder: &Path, more: &[&str]) -> Run {
    let out = folder.display().to_string();
    faultdex(&[&["docs", "--out", &out], more].concat())
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).expect("it can be read")
}

#[test]
fn the_committed_reference_is_fresh() {
    let run = faultdex(&["docs", "--check"]);
    let told = "run `cargo run -- docs` and commit what it writes";
    assert_eq!(run.status, Some(0), "{told}:\n{}", run.stdout);
}

#[test]
fn a_stale_page_fails_the_check_which_names_it_and_the_command() {
    let folder = folder();
    fresh(folder.path());
    fs::write(folder.path().join("kdp.md"), "stale").expect("written");
    let run = docs(folder.path(), &["--check"]);
    assert_eq!(run.status, Some(1), "{}", run.whole());
    assert!(
        run.stdout.contains("kdp.md") && run.stdout.contains("run `faultdex docs`"),
        "{}",
        run.stdout
    );
    assert_eq!(read(folder.path().join("kdp.md")), "stale", "a check writes nothing");

    fresh(folder.path());
    assert_eq!(docs(folder.path(), &["--check"]).status, Some(0));
}

#[test]
fn a_page_of_a_system_that_is_gone_fails_the_check_and_is_removed() {
    let folder = folder();
    let acme = ["--catalog", "cli/tests/cli/acme.toml"];
    assert_eq!(docs(folder.path(), &acme).status, Some(0));
    let run = docs(folder.path(), &["--check"]);
    assert_eq!(run.status, Some(1), "{}", run.whole());
    assert!(run.stdout.contains("acme.md"), "{}", run.stdout);

    fresh(folder.path());
    assert!(!folder.path().join("acme.md").exists());
}

#[test]
fn a_page_of_somebody_else_fails_the_check_and_is_never_touched() {
    let folder = folder();
    fresh(folder.path());
    let notes = folder.path().join("notes.md");
    fs::write(&notes, "# Mine").expect("written");
    for mode in [&[][..], &["--check"], &["--diff"]] {
        let run = docs(folder.path(), mode);
        assert_eq!(run.status, Some(1), "{mode:?}: {}", run.whole());
        assert!(run.stdout.contains("notes.md"), "{mode:?}: {}", run.stdout);
    }
    assert_eq!(read(notes), "# Mine");
}

#[test]
fn the_difference_is_shown_and_nothing_is_written() {
    let folder = folder();
    fresh(folder.path());
    assert_eq!(
        docs(folder.path(), &["--diff"]).whole(),
        "exit: 0\n----- stdout\n----- stderr\n"
    );

    let page = folder.path().join("kdp.md");
    let edited = read(&page).replacen("The specified device is not valid.", "The device is bad.", 1);
    fs::write(&page, &edited).expect("written");
    let run = docs(folder.path(), &["--diff"]);
    assert_eq!(run.status, Some(1), "{}", run.whole());
    let changed = |sign: char, text: &str| {
        run.stdout
            .lines()
            .any(|line| line.starts_with(sign) && line.contains(text))
    };
    assert!(changed('-', "The device is bad."), "{}", run.stdout);
    assert!(changed('+', "The specified device is not valid."), "{}", run.stdout);
    assert_eq!(read(&page), edited);
}

#[test]
fn a_table_of_contents_lists_the_pages_between_its_marks() {
    let book = folder();
    let (summary, reference) = (book.path().join("SUMMARY.md"), book.path().join("codes"));
    let marked = "# Mine\n<!-- faultdex docs: reference -->\n<!-- faultdex docs: end -->\n- [Last](last.md)\n";
    fs::write(&summary, marked).expect("written");
    let acme = ["--catalog", "cli/tests/cli/acme.toml"];
    assert_eq!(docs(&reference, &acme).status, Some(0));
    let text = read(&summary);
    assert!(
        text.contains("(codes/acme.md)") && text.contains("(codes/by-kind.md)"),
        "{text}"
    );
    assert!(
        text.starts_with("# Mine\n") && text.ends_with("- [Last](last.md)\n"),
        "{text}"
    );

    // A system less makes it stale.
    let run = docs(&reference, &["--check"]);
    assert!(run.stdout.contains("SUMMARY.md"), "{}", run.whole());
}

#[test]
fn a_table_of_contents_without_the_marks_is_left_alone() {
    let book = folder();
    let summary = book.path().join("SUMMARY.md");
    fs::write(&summary, "# Mine\n").expect("written");
    fresh(&book.path().join("reference"));
    assert_eq!(read(summary), "# Mine\n");
}

#[test]
fn a_system_whose_page_would_be_another_page_is_refused() {
    let folder = folder();
    let catalog = folder.path().join("index.toml");
    let acme = read(root().join("cli/tests/cli/acme.toml"));
    fs::write(&catalog, acme.replace("id = \"acme\"", "id = \"index\"")).expect("written");
    let run = docs(
        &folder.path().join("out"),
        &["--catalog", &catalog.display().to_string()],
    );
    assert_eq!(run.status, Some(2), "{}", run.whole());
    assert!(run.stderr.contains("index.md"), "{}", run.stderr);
}

/// What a small catalogue gives, page by page.
fn small(page: &str) -> String {
    let folder = folder();
    let run = docs(folder.path(), &["--catalog", "cli/tests/cli/acme.toml"]);
    assert_eq!(run.status, Some(0), "{}", run.whole());
    read(folder.path().join(page))
}

#[test]
fn a_small_catalogue_gives_this_page() {
    insta::assert_snapshot!(small("acme.md"));
}

#[test]
fn the_page_by_retry_lists_each_meaning_under_its_own_word() {
    let page = small("by-retry.md");
    let acme: Vec<_> = page
        .lines()
        .filter(|line| line.starts_with("## ") || line.contains("acme:"))
        .collect();
    insta::assert_snapshot!(acme.join("\n"));
}
