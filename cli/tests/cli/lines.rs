//! Lines of logs: how many there are, and when they were written.

use crate::{faultdex, with_input};

#[test]
fn a_hit_says_when_its_line_was_written_where_that_is_asked() {
    let run = with_input(
        &["scan", "--time"],
        "2026-11-21T17:10:27Z code=40000005\nno time: code=40000005\n",
    );
    let times: Vec<_> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["time"].clone())
        .collect();
    assert_eq!(times, ["2026-11-21T17:10:27Z".into(), serde_json::Value::Null]);
}

#[test]
fn a_last_line_without_an_end_is_a_line_of_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path.display().to_string()
    };
    let unended = write("unended", b"one\ntwo");
    let ended = write("ended", b"three\n");
    let empty = write("empty", b"");
    // More than one block, since no line is read whole however long it is.
    let long = write("long", &vec![b'x'; 40 << 20]);
    let run = faultdex(&["report", "--format", "json", &unended, &ended, &empty, &unended, &long]);
    assert_eq!(run.json()["lines"], 6);
}
