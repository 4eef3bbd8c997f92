//! `faultdex annotate`, `scan` and `report` on files of every sort.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{faultdex, with_input};

const LINE: &str = "2026-11-21T17:10:27Z ERROR upload failed: code=40000005\n";

/// What stands before an explanation.
const MARK: &[u8] = "  ⟵ ".as_bytes();

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn write(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    path.display().to_string()
}

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

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).expect("it packs");
    encoder.finish().expect("it packs")
}

#[test]
fn packed_files_are_read_every_member_of_them() {
    let folder = folder();
    let two_members = [gzip(LINE), gzip(LINE)].concat();
    for (name, bytes) in [
        ("two.gz", two_members),
        (
            "one.zst",
            zstd::encode_all(LINE.repeat(2).as_bytes(), 1).expect("it packs"),
        ),
    ] {
        let run = faultdex(&["scan", &write(&folder, name, &bytes)]);
        assert_eq!(
            (run.status, run.stdout.lines().count()),
            (Some(0), 2),
            "{name}: {}",
            run.stderr
        );
    }
}

#[test]
fn a_cut_archive_yields_what_it_held_and_then_an_error() {
    let folder = folder();
    let noise: String = (0..200_000_u64)
        .map(|number| format!("{:x}\n", number.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
        .collect();
    let packed = gzip(&format!("{LINE}{noise}"));
    let run = faultdex(&["scan", &write(&folder, "cut.gz", &packed[..packed.len() / 2])]);
    assert_eq!((run.status, run.stdout.lines().count()), (Some(2), 1), "{}", run.stderr);
    assert!(run.stderr.contains("cut.gz"), "{}", run.stderr);
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let folder = folder();
    let good = write(&folder, "good.log", LINE.as_bytes());
    let run = faultdex(&["scan", "no-such.log", &good]);
    assert_eq!((run.status, run.stdout.lines().count()), (Some(2), 1));
    assert!(run.stderr.contains("no-such.log"), "{}", run.stderr);
}

#[test]
fn a_folder_is_read_only_where_that_is_asked_for() {
    let folder = folder();
    write(&folder, "a.log", LINE.as_bytes());
    write(&folder, "b.log", LINE.as_bytes());
    let path = folder.path().display().to_string();
    let run = faultdex(&["scan", &path]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("--recursive"), "{}", run.stderr);
    assert_eq!(faultdex(&["scan", "--recursive", &path]).stdout.lines().count(), 2);
}

#[test]
fn a_live_pipe_is_answered_line_by_line() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .arg("scan")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("faultdex starts");
    let mut stdin = child.stdin.take().expect("piped");
    let mut answers = std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().expect("piped")));
    for _ in 0..3 {
        stdin.write_all(LINE.as_bytes()).expect("it listens");
        // Comes although the pipe is still open; otherwise this waits for ever.
        let answer = answers.next().expect("an answer").expect("text");
        assert!(answer.contains("\"40000005\""), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_report_counts_and_says_when() {
    let folder = folder();
    let log = format!(
        "{LINE}2026-11-21T18:00:00Z ERROR code=40000005\n2026-11-21T17:30:00Z ERROR <faultcode>INPUT_INVALID.Login.Invalid</faultcode>\nno code here\n"
    );
    let file = write(&folder, "day.log", log.as_bytes());
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

#[test]
fn a_full_disk_is_an_error() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        return;
    };
    let folder = folder();
    let file = write(&folder, "a.log", LINE.as_bytes());
    for command in ["scan", "annotate", "report"] {
        let output = Command::new(env!("CARGO_BIN_EXE_faultdex"))
            .args([command, &file])
            .stdout(full.try_clone().expect("a handle"))
            .output()
            .expect("faultdex runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{command}: {said}");
        assert!(said.contains("No space left"), "{command}: {said}");
    }
}
