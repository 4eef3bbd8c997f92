//! What `scan` says of a hit.

use super::{LINE, folder, write};
use crate::{faultdex, with_input};

#[test]
fn a_hit_is_one_json_object_on_a_line() {
    let run = with_input(&["scan"], &format!("all is well\n{LINE}"));
    insta::assert_snapshot!(run.whole());
}

#[test]
fn lines_are_numbered_over_blocks_and_anew_in_each_file() {
    let folder = folder();
    let filler = "all is well, and this line says so at some length\n".repeat(50_000);
    let one = write(&folder, "one.log", format!("{filler}{LINE}").as_bytes());
    let run = faultdex(&["scan", &one, &one]);
    let lines: Vec<_> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["line"].clone())
        .collect();
    assert_eq!(lines, [50_001, 50_001]);
}

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
