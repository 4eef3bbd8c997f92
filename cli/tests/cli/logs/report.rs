//! What `report` counts, in text, in JSON and as a page.

use std::path::Path;
use std::process::Command;

use super::{LINE, folder, write};
use crate::{faultdex, with_input};

/// Three hits of two codes, over fifty minutes.
fn day() -> String {
    format!(
        "{LINE}2026-11-21T18:00:00Z ERROR code=40000005\n\
         2026-11-21T17:30:00Z ERROR <faultcode>INPUT_INVALID.Login.Invalid</faultcode>\nno code here\n"
    )
}

#[test]
fn a_report_counts_and_says_when() {
    let folder = folder();
    let file = write(&folder, "day.log", day().as_bytes());
    insta::assert_snapshot!(faultdex(&["report", &file]).whole());
    let report = faultdex(&["report", &file, "--format", "json"]).json();
    assert_eq!(
        (&report["hits"], &report["lines"], &report["files"]),
        (&3.into(), &4.into(), &1.into())
    );
    assert_eq!(
        report["codes"][0]["code"], "INPUT_INVALID.Login.Invalid",
        "what does harm comes first"
    );
    assert_eq!(
        (&report["codes"][1]["count"], &report["codes"][1]["last"]),
        (&2.into(), &"2026-11-21T18:00:00Z".into())
    );
}

/// The page of a report about a log of this text.
fn page_of(log: &str) -> String {
    let folder = folder();
    let run = faultdex(&["report", "--html", "-", &write(&folder, "day.log", log.as_bytes())]);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    run.stdout.replace(&format!("{}/", folder.path().display()), "")
}

#[test]
fn a_page_tells_what_to_do_first_when_and_how_often() {
    let page = page_of(&day());
    let (before, style) = page.split_once("<style>").expect("a style");
    let (_, after) = style.split_once("</style>").expect("its end");
    insta::assert_snapshot!(format!("{before}{after}"));
}

#[test]
fn a_page_is_written_beside_the_answer() {
    let folder = folder();
    let file = write(&folder, "day.log", day().as_bytes());
    let html = folder.path().join("day.html").display().to_string();
    for format in ["text", "json"] {
        let alone = faultdex(&["report", "--format", format, &file]);
        let both = faultdex(&["report", "--format", format, "--html", &html, &file]);
        assert_eq!(both.whole(), alone.whole(), "--format {format}");
        let page = std::fs::read_to_string(&html).expect("a page");
        assert!(page.ends_with("</html>\n"), "--format {format}: half a page");
    }
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let page = page_of(&day());
    for word in [
        "<script", "src=", "href=", "url(", "@import", "http://", "https://", " style=",
    ] {
        assert!(!page.contains(word), "{word} is in the page");
    }
    assert!(page.contains("default-src 'none'"), "a browser is told so too");
}

#[test]
fn a_page_is_the_same_however_many_threads_made_it() {
    let folder = folder();
    let file = write(&folder, "day.log", day().repeat(20_000).as_bytes());
    let page = |threads| faultdex(&["report", "--html", "-", "--threads", threads, &file]).stdout;
    assert!(page("1") == page("4"), "the pages differ");
}

#[test]
fn a_page_says_so_where_there_is_no_timeline() {
    for (log, expected) in [
        ("all is well\n", "No known fault"),
        ("ERROR code=40000005\n", "None of the lines says when it was written"),
        (LINE, "All within one minute: 2026-11-21 17:10 UTC."),
        (
            &format!("{}ERROR code=40000005\n", day()),
            "Not shown: 1 hit on lines that do not say when.",
        ),
    ] {
        assert!(page_of(log).contains(expected), "not «{expected}» of {log}");
    }
}

#[test]
fn a_page_names_what_could_not_be_read() {
    let run = faultdex(&["report", "--html", "-", "no-such.log"]);
    assert_eq!(run.status, Some(2));
    assert!(
        run.stdout.contains("<li><bdi>no-such.log: No such file"),
        "{}",
        run.stdout
    );
}

#[test]
fn nothing_that_a_page_shows_is_markup() {
    const MARKUP: &str = "<img src=x onerror=alert(1)>'\"&amp;";
    let folder = folder();
    let catalog = format!(
        "[system]\nid = 'acme'\nname = 'Acme'\ncode = 'number'\n\
         [[source]]\nid = 's'\ntitle = 'Acme'\nevidence = 'observed'\nretrieved = 2026-11-21\n\
         [[error]]\ncode = 77001234\nname = '''{MARKUP}'''\nkind = 'unknown'\nretry = 'never'\n\
         message = '''{MARKUP}'''\nresolution = '''{MARKUP}'''\n"
    );
    let catalog = write(&folder, "acme.toml", catalog.as_bytes());
    let lines = format!("{LINE}2026-11-21T18:10:27Z {MARKUP} code=77001234\n");
    let log = write(&folder, MARKUP, lines.as_bytes());
    let missing = format!("{log}.missing");
    let run = faultdex(&["report", "--html", "-", "--catalog", &catalog, &log, &missing]);
    assert!(run.stdout.contains("77001234"), "{}", run.whole());
    // The name, message and resolution beside what to do first, name and resolution in the table, and the files' names.
    assert!(run.stdout.matches("onerror").count() >= 7, "{}", run.stdout);
    for raw in ["<img", "alert(1)>", "'\"&amp;"] {
        assert!(!run.stdout.contains(raw), "{raw} is in {}", run.stdout);
    }
}

#[test]
fn a_page_that_cannot_be_written_whole_leaves_what_was_there() {
    let folder = folder();
    let file = write(&folder, "day.log", day().as_bytes());
    let html = write(&folder, "day.html", b"the page before");
    // No file may grow beyond a few blocks, as on a disk that becomes full.
    let script = "trap '' XFSZ; ulimit -f 2; exec \"$0\" report --html \"$1\" \"$2\"";
    let run = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_faultdex"), &html, &file])
        .output()
        .expect("sh runs");
    let (printed, said) = (
        String::from_utf8_lossy(&run.stdout),
        String::from_utf8_lossy(&run.stderr),
    );
    assert_eq!(run.status.code(), Some(2), "{said}");
    assert!(said.contains("day.html: File too large"), "{said}");
    assert!(
        printed.contains("40000005"),
        "what was counted is told all the same: {printed}"
    );
    assert_eq!(std::fs::read(&html).expect("it is there"), b"the page before");
    let left = std::fs::read_dir(folder.path()).expect("listed").count();
    assert_eq!(left, 2, "something was left behind");
}

#[test]
fn a_page_on_a_full_disk_is_an_error() {
    if !Path::new("/dev/full").exists() {
        return;
    }
    let run = with_input(&["report", "--html", "/dev/full"], LINE);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("/dev/full: No space left"), "{}", run.stderr);
    assert!(run.stdout.contains("40000005"), "what was counted is told all the same");
}

#[test]
fn a_page_in_a_folder_that_is_not_there_is_an_error_before_anything_is_read() {
    let run = with_input(&["report", "--html", "no/such/folder/day.html"], LINE);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{}", run.stderr);
    assert_eq!(
        run.stderr,
        "error: no/such/folder/day.html: No such file or directory (os error 2)\n"
    );
}

#[test]
fn a_last_line_without_an_end_is_a_line_of_the_report() {
    let folder = folder();
    let write = |name: &str, bytes: &[u8]| write(&folder, name, bytes);
    let unended = write("unended", b"one\ntwo");
    let ended = write("ended", b"three\n");
    let empty = write("empty", b"");
    // More than one block, since no line is read whole however long it is.
    let long = write("long", &vec![b'x'; 40 << 20]);
    let run = faultdex(&["report", "--format", "json", &unended, &ended, &empty, &unended, &long]);
    assert_eq!(run.json()["lines"], 6);
}
