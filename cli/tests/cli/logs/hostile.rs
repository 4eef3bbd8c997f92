//! What holds what no terminal should obey, and what is no text: logs, and whatever else is read.

use super::{COMMANDS, folder, write};
use crate::{faultdex, with_input};

/// Sets a terminal's title, rings, colours (in one byte and in two), deletes.
const SEQUENCES: &str = "\x1b]0;owned\x07 \x1b[31m \u{9b}31m \x7f \x08";

/// Everything that is printed is one's own: colours at most.
fn assert_harmless(printed: &str, what: &str) {
    let own = printed.replace("\x1b[", "");
    let obeyed = own.find(|character: char| character.is_control() && character != '\n');
    assert_eq!(
        obeyed.map(|place| &own[place..]),
        None,
        "in what {what} printed:\n{printed:?}"
    );
    assert!(
        !printed.contains("\x1b[31m "),
        "{what} passed a colour on:\n{printed:?}"
    );
}

#[test]
fn no_control_sequence_of_a_log_or_its_name_is_passed_on() {
    let folder = folder();
    let line = format!("2026-11-21T17:10:27Z {SEQUENCES} code=40000005 {SEQUENCES}\n");
    let log = write(&folder, &format!("{SEQUENCES}\n.log"), line.as_bytes());
    let missing = format!("{log}.missing");
    for command in [
        &["scan"][..],
        &["report"],
        &["report", "--format", "json"],
        &["report", "--html", "-"],
    ] {
        let run = faultdex(&[command, &["--color", "always", &log, &missing]].concat());
        assert_eq!(run.status, Some(2), "{}", run.stderr);
        assert!(run.stdout.contains("40000005"), "{}", run.whole());
        assert_harmless(&run.stdout, &format!("{command:?}"));
        assert_harmless(&run.stderr, &format!("{command:?}"));
    }
    let run = faultdex(&["annotate", "--color", "always", &missing]);
    assert_harmless(&run.stderr, "annotate");
}

#[test]
fn no_control_sequence_of_a_response_is_passed_on() {
    let escaped = "\\u001b]0;owned\\u0007 \\u001b[31m \u{9b}31m \x7f";
    let body = format!("{{\"code\":40000005,\"message\":\"{escaped}\",\"data\":\"{escaped}\",\"imei\":\"{escaped}\"}}");
    for format in ["text", "json"] {
        let run = with_input(
            &["decode", "--system", "kdp", "--color", "always", "--format", format],
            &body,
        );
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert_harmless(&run.stdout, "decode");
    }
    let run = with_input(
        &["decode", "--system", "kdp", "--color", "always"],
        &format!("{{{SEQUENCES}"),
    );
    assert_eq!(run.status, Some(2), "{}", run.stdout);
    assert_harmless(&run.stderr, "decode");
}

#[test]
fn no_control_sequence_of_a_code_that_is_asked_for_is_passed_on() {
    for code in [SEQUENCES, "kdp\x1b[31m :1", "\x1b[31m INPUT_INVALID.Url.Invalid"] {
        let run = with_input(&["lookup", "-", "--color", "always"], code);
        assert_eq!(run.status, Some(1), "{}", run.whole());
        assert_harmless(&run.stderr, "lookup");
    }
    let run = faultdex(&["search", SEQUENCES, "--color", "always"]);
    assert_harmless(&run.stderr, "search");
}

#[test]
fn no_control_sequence_of_a_document_is_passed_on() {
    for table in [
        format!("code{SEQUENCES},message\nE{SEQUENCES}1,It broke.{SEQUENCES}\n"),
        format!("code,message\nE1{SEQUENCES},It broke.\n"),
        format!("code,message\nE1,It broke.{SEQUENCES}\n"),
    ] {
        let run = with_input(&["import", "-", "--id", "shop", "--color", "always"], &table);
        assert_harmless(&run.stdout, "import");
        assert_harmless(&run.stderr, "import");
    }
}

#[test]
fn hits_are_found_among_bytes_of_any_sort() {
    let folder = folder();
    for (what, before) in [
        ("NULs", &b"\0\0\0"[..]),
        ("invalid UTF-8", b"\xff\xfe\xc3("),
        ("Latin-1", b"Ger\xe4t unbekannt:"),
        ("control characters", b"\x1b[31m\x07\x01\x02"),
    ] {
        let line = [
            b"2026-11-21T17:10:27Z ERROR ",
            before,
            b" code=40000005 ",
            before,
            b"\n",
        ]
        .concat();
        let file = write(&folder, "bytes.log", &line.repeat(3));
        let scan = faultdex(&["scan", &file]);
        assert_eq!(
            (scan.status, scan.stdout.lines().count()),
            (Some(0), 3),
            "{what}: {}",
            scan.stderr
        );
        let report = faultdex(&["report", &file, "--format", "json"]).json();
        assert_eq!((&report["hits"], &report["lines"]), (&3.into(), &3.into()), "{what}");
    }
}

#[test]
fn nothing_is_found_in_nothing() {
    let folder = folder();
    for (name, bytes) in [("empty", &b""[..]), ("NULs", &[0; 100_000]), ("line ends", b"\n\r\n\n")] {
        let file = write(&folder, name, bytes);
        for command in COMMANDS {
            let run = faultdex(&[command, &file]);
            assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{command} of {name}");
        }
    }
}
