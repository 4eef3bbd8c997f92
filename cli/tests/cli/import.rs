//! `faultdex import`: what teams have becomes a draft, and what the draft lacks is found by the check.

use std::path::PathBuf;

use crate::{Run, faultdex, with_input};

/// The draft without the day on which it was made.
fn import(file: &str) -> Run {
    let mut run = faultdex(&["import", &format!("cli/tests/cli/import/{file}")]);
    let lines = run.stdout.lines().map(|line| match line.strip_prefix("retrieved = ") {
        Some(_) => "retrieved = TODAY\n".to_owned(),
        None => format!("{line}\n"),
    });
    run.stdout = lines.collect();
    run
}

#[test]
fn csv_becomes_a_draft() {
    insta::assert_snapshot!(import("orders.csv").whole());
}

#[test]
fn markdown_becomes_a_draft() {
    insta::assert_snapshot!(import("orders.md").whole());
}

#[test]
fn html_becomes_a_draft() {
    insta::assert_snapshot!(import("orders.html").whole());
}

#[test]
fn copied_text_becomes_a_draft() {
    insta::assert_snapshot!(import("orders.txt").whole());
}

/// The check of a draft of one row, by what it says and where.
fn check_draft(draft: &str) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.toml");
    std::fs::write(&file, draft).expect("written");
    let run = faultdex(&["check", &file.display().to_string(), "--format", "json"]);
    let findings = run.json();
    let findings = findings.as_array().expect("an array").iter();
    let told = |finding: &serde_json::Value| format!("{} {}", finding["code"], finding["message"]).replace('"', "");
    findings.map(told).collect()
}

#[test]
fn the_check_of_a_draft_lists_what_is_left_to_decide_and_nothing_else() {
    let draft = with_input(&["import", "-", "--id", "shop"], "code,message\n7,It broke.\n").stdout;
    assert_eq!(
        check_draft(&draft),
        [
            "empty-text `name` is empty",
            "unknown-word `evidence` cannot be `TODO`",
            "invalid-variant `` is no Rust name in UpperCamelCase",
            "unknown-word `kind` cannot be `TODO`",
            "unknown-word `retry` cannot be `TODO`",
            "empty-text `resolution` is empty",
        ]
    );
}

#[test]
fn a_draft_that_a_person_finished_passes() {
    let table = "code,message,solution\nE1,It {broke.,Mend it.\n";
    let draft = with_input(&["import", "-", "--id", "shop", "--name", "Shop"], table).stdout;
    assert_eq!(check_draft(&draft).len(), 4, "{draft}");
    let finished = draft
        .replace("evidence = \"TODO\"", "evidence = \"documented\"")
        .replace("kind = \"TODO\"", "kind = \"internal\"")
        .replace("retry = \"TODO\"", "retry = \"backoff\"")
        .replace("{broke", "{{broke");
    assert_eq!(check_draft(&finished), [""; 0], "{finished}");
}

#[test]
fn columns_that_are_not_recognised_can_be_named() {
    let table = "Kennung,Wortlaut,Abhilfe\nE1,It broke.,Mend it.\n";
    let run = with_input(&["import", "-", "--id", "shop"], table);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("Kennung, Wortlaut, Abhilfe"), "{}", run.stderr);
    let args = [
        "import",
        "-",
        "--id",
        "shop",
        "--code-column",
        "kennung",
        "--message-column",
        "Wortlaut",
        "--resolution-column",
        "Abhilfe",
    ];
    let draft = with_input(&args, table).stdout;
    assert!(draft.contains("code = \"E1\""), "{draft}");
    assert!(draft.contains("message = \"It broke.\""), "{draft}");
    assert!(draft.contains("resolution = \"Mend it.\""), "{draft}");
}

#[test]
fn codes_of_digits_that_are_no_numbers_are_text() {
    let draft = with_input(&["import", "-", "--id", "shop"], "code,message\n007,It broke.\n").stdout;
    assert!(draft.contains("code = \"text\""), "{draft}");
    assert!(draft.contains("code = \"007\""), "{draft}");
}

#[test]
fn bad_input_is_refused_with_its_place() {
    for (file, bytes, told) in [
        (
            "a.csv",
            &b"code,message\n1,\"open\n2,x\n"[..],
            "line 2: a `\"` is opened",
        ),
        ("a.csv", b"code,message\n1,\xff\n", "line 2: the byte 0xff is not UTF-8"),
        (
            "a.md",
            b"| code | message |\n|--|--|\n| 1 | a | b |\n",
            "line 3: 3 cells under 2 headings",
        ),
        ("a.txt", b"Nothing here.\n", "a.txt: there is no table of codes in it"),
        (
            "a.html",
            b"<p>Nothing here.",
            "a.html: there is no table of codes in it",
        ),
        ("a.csv", b"", "a.csv: no row gives a code"),
        ("1.csv", b"code,message\n1,x\n", "`--id`"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let path: PathBuf = folder.path().join(file);
        std::fs::write(&path, bytes).expect("written");
        let run = faultdex(&["import", &path.display().to_string()]);
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{told}");
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
}

#[test]
fn no_file_is_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("shop.toml");
    std::fs::write(&path, "mine").expect("written");
    let run = with_input(
        &["import", "-", "--id", "shop", "--out", &path.display().to_string()],
        "code,message\n1,x\n",
    );
    assert_eq!(run.status, Some(2), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&path).expect("read"), "mine");
}
