//! `faultdex new`

use crate::{faultdex, with_input};

#[test]
fn a_new_catalogue_passes_the_check_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    for form in ["number", "text"] {
        let file = folder.path().join(form).with_extension("toml");
        let file = file.display().to_string();
        let made = faultdex(&["new", "shop", "--code", form, "--out", &file]);
        assert_eq!(made.whole(), "exit: 0\n----- stdout\n----- stderr\n", "{form}");
        let checked = faultdex(&["check", &file]);
        assert_eq!(checked.stdout, "1 file checked: 0 errors, 0 warnings\n", "{form}");
    }
}

#[test]
fn a_new_catalogue_is_answered_from_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.toml").display().to_string();
    faultdex(&["new", "shop", "--out", &file]);
    let line = "errorCode=40401";
    let run = with_input(&["scan", "--catalog", &file], line);
    assert!(run.stdout.contains("\"system\":\"shop\""), "{}", run.whole());
}

#[test]
fn a_new_catalogue_teaches_every_key() {
    let text = faultdex(&["new"]).stdout;
    for key in [
        "id",
        "name",
        "code",
        "words",
        "fields",
        "paths",
        "title",
        "evidence",
        "retrieved",
        "url",
        "variant",
        "section",
        "http",
        "kind",
        "retry",
        "fatal",
        "message",
        "cause",
        "resolution",
        "keywords",
        "note",
        "example",
        "since",
        "deprecated",
        "replaced_by",
    ] {
        let is_taught = |line: &str| line.trim_start_matches("# ").starts_with(&format!("{key} = "));
        assert!(text.lines().any(is_taught), "`{key}` is not in\n{text}");
    }
}

#[test]
fn no_file_is_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("acme.toml");
    std::fs::write(&path, "mine").expect("written");
    let run = faultdex(&["new", "--out", &path.display().to_string()]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("is there already"), "{}", run.whole());
    assert_eq!(std::fs::read_to_string(&path).expect("read"), "mine");
}

#[test]
fn an_id_that_cannot_be_one_is_refused() {
    let run = faultdex(&["new", "My API"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("`My API` cannot be the id"), "{}", run.stderr);
}
