//! Which files are read, and what becomes of those that are packed, broken, or written to meanwhile.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Stdio};

use super::{COMMANDS, LINE, folder, write};
use crate::faultdex;

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
    let text = format!("{LINE}{noise}");
    let zstd = zstd::encode_all(text.as_bytes(), 1).expect("it packs");
    for (name, packed) in [("cut.gz", gzip(&text)), ("cut.zst", zstd)] {
        let cut = write(&folder, name, &packed[..packed.len() / 2]);
        for command in COMMANDS {
            let run = faultdex(&[command, &cut]);
            assert_eq!(run.status, Some(2), "{command} of {name}");
            assert_eq!(
                run.stdout.matches("kdp").count(),
                1,
                "{command} of {name}: {}",
                run.stdout
            );
            assert!(run.stderr.contains(name), "{command} of {name}: {}", run.stderr);
        }
    }
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let folder = folder();
    let one = write(&folder, "one.log", LINE.as_bytes());
    let broken = write(&folder, "broken.gz", b"\x1f\x8bno gzip at all");
    let other = write(&folder, "other.log", b"code=40000004\n");
    for command in COMMANDS {
        let run = faultdex(&[command, &one, "no-such.log", &broken, &other]);
        assert_eq!(run.status, Some(2), "{command}: {}", run.stderr);
        for code in ["40000005", "40000004"] {
            assert!(run.stdout.contains(code), "{command}: {}", run.stdout);
        }
        for name in ["no-such.log", "broken.gz"] {
            assert!(run.stderr.contains(name), "{command}: {}", run.stderr);
        }
        assert!(!run.stderr.contains("one.log"), "{command}: {}", run.stderr);
    }
}

#[test]
fn a_folder_is_read_only_where_that_is_asked_for() {
    let folder = folder();
    write(&folder, "a.log", LINE.as_bytes());
    std::fs::create_dir(folder.path().join("below")).expect("a folder");
    write(&folder, "below/b.log", LINE.as_bytes());
    let path = folder.path().display().to_string();
    let run = faultdex(&["scan", &path]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("--recursive"), "{}", run.stderr);
    assert_eq!(faultdex(&["scan", "--recursive", &path]).stdout.lines().count(), 2);
}

/// `faultdex` with both ends held.
fn piped(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("faultdex starts")
}

#[test]
fn a_live_pipe_is_answered_line_by_line() {
    for command in ["annotate", "scan"] {
        let mut child = piped(&[command]);
        let mut stdin = child.stdin.take().expect("piped");
        let mut answers = BufReader::new(child.stdout.take().expect("piped")).lines();
        for _ in 0..3 {
            stdin.write_all(LINE.as_bytes()).expect("it listens");
            // Comes although the pipe is still open; otherwise this waits for ever.
            let answer = answers.next().expect("an answer").expect("text");
            assert!(answer.contains("kdp"), "{command}: {answer}");
        }
        drop(stdin);
        assert!(child.wait().expect("it ends").success(), "{command}");
    }
}

const WELL: &str = "all is well\n";

/// What `annotate` makes of a file of many lines that `change` works on while it is read.
///
/// Only the first is taken from it before. A pipe holds much less than the file, so the rest was not read yet.
fn annotated_while(length: usize, change: impl FnOnce(&mut File)) -> String {
    let folder = folder();
    let path = write(&folder, "live.log", WELL.repeat(length / WELL.len()).as_bytes());
    let mut child = piped(&["annotate", "--threads", "1", &path]);
    let mut stdout = child.stdout.take().expect("piped");
    stdout.read_exact(&mut [0; WELL.len()]).expect("it began");
    change(&mut File::options().append(true).open(&path).expect("it is there"));
    let mut out = String::new();
    stdout.read_to_string(&mut out).expect("text");
    assert!(child.wait().expect("it ends").success());
    out
}

#[test]
fn a_file_that_grows_is_read_to_where_it_then_ends() {
    let out = annotated_while(16 << 20, |file| file.write_all(LINE.as_bytes()).expect("it grows"));
    let last = out.lines().last().expect("there are lines");
    assert!(last.contains("code=40000005  ⟵ kdp:40000005"), "{last}");
}

#[test]
fn a_file_that_shrinks_is_read_to_where_it_then_ends() {
    let length = 16 << 20;
    let out = annotated_while(length, |file| file.set_len(0).expect("it shrinks"));
    assert!(out.len() < length / 2, "all of it was read before");
    assert!(WELL.repeat(length / WELL.len()).starts_with(&out), "bytes were made up");
}
