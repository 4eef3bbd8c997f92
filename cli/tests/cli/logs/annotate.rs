//! What `annotate` puts at the end of a line, and that it changes nothing else.

use std::path::Path;
use std::process::Command;

use super::{LINE, folder, write};
use crate::with_input;

/// What stands before an explanation.
const MARK: &[u8] = "  ⟵ ".as_bytes();

fn annotate(path: &str) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .args(["annotate", path])
        .output()
        .expect("faultdex runs");
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// An annotated log without its annotations.
fn stripped(annotated: &[u8]) -> Vec<u8> {
    let lines = annotated.split_inclusive(|&byte| byte == b'\n');
    let strip = |line: &[u8]| {
        let Some(mark) = line.windows(MARK.len()).rposition(|window| window == MARK) else {
            return line.to_vec();
        };
        let end = line
            .iter()
            .rposition(|byte| !matches!(byte, b'\r' | b'\n'))
            .map_or(0, |last| last + 1);
        [&line[..mark], &line[end..]].concat()
    };
    lines.flat_map(strip).collect()
}

#[test]
fn annotations_stripped_leave_the_input_byte_for_byte() {
    let folder = folder();
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus");
    let mut files: Vec<String> = std::fs::read_dir(corpus)
        .expect("the corpus is there")
        .map(|file| file.expect("it can be listed").path().display().to_string())
        .collect();
    let binary: Vec<u8> = (0..=255_u8).cycle().take(100_000).collect();
    files.push(write(
        &folder,
        "binary",
        &[&binary[..], LINE.as_bytes(), &binary[..]].concat(),
    ));
    files.push(write(&folder, "crlf", LINE.replace('\n', "\r\n").repeat(3).as_bytes()));
    files.push(write(&folder, "unended", LINE.trim_end().as_bytes()));
    files.push(write(&folder, "empty", b""));
    files.push(write(
        &folder,
        "long",
        &[&vec![b'x'; 20 << 20][..], b" ", LINE.as_bytes(), LINE.as_bytes()].concat(),
    ));
    for file in files {
        let (input, output) = (std::fs::read(&file).expect("read"), annotate(&file));
        assert!(stripped(&output) == input, "{file} came out otherwise");
        let explained = output.windows(MARK.len()).any(|window| window == MARK);
        assert!(explained || file.ends_with("empty"), "nothing was explained in {file}");
    }
}

#[test]
fn an_explanation_stands_at_the_end_of_its_line() {
    let run = with_input(&["annotate"], &format!("{LINE}all is well\n"));
    insta::assert_snapshot!(run.whole());
}
