//! Where answers go: disks that are full, pipes that close, and signals.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::root;

/// Every command that answers, with arguments that make it do so.
const COMMANDS: [&[&str]; 11] = [
    &["lookup", "40000005"],
    &["search", "session", "expired"],
    &["list"],
    &["export", "--format", "json"],
    &["export", "--format", "csv"],
    &["decode"],
    &["annotate"],
    &["scan"],
    &["report"],
    &["report", "--html", "-"],
    &["check", "--format", "json", "catalog/kdp.toml"],
];

/// A response body, and a log line.
const BODY: &str = "{\"code\":40000005,\"message\":\"DEVICE_DUPLICATE\"}\n";

/// Runs a command with `stdout`; its status and what it says on standard error.
fn run(args: &[&str], stdout: Stdio) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .args(args)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(stdout)
        .stderr(Stdio::piped())
        .spawn()
        .expect("faultdex starts");
    // Closed before anything is answered, where it is a pipe.
    drop(child.stdout.take());
    // Commands that read nothing may have ended.
    let _ = child.stdin.take().expect("piped").write_all(BODY.as_bytes());
    let output = child.wait_with_output().expect("faultdex ends");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code(), said)
}

#[test]
fn a_full_disk_is_an_error() {
    for args in COMMANDS {
        let Ok(full) = std::fs::File::options().write(true).open("/dev/full") else {
            return;
        };
        let (status, said) = run(args, full.into());
        assert_eq!(status, Some(2), "{args:?}: {said}");
        assert!(said.contains("No space left"), "{args:?}: {said}");
    }
}

#[test]
fn a_closed_pipe_ends_quietly() {
    for args in COMMANDS {
        assert_eq!(run(args, Stdio::piped()), (Some(0), String::new()), "{args:?}");
    }
}

#[test]
fn a_signal_ends_a_filter_that_waits() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .arg("annotate")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("faultdex starts");
    let mut input = child.stdin.take().expect("piped");
    input.write_all(BODY.as_bytes()).expect("it listens");
    let mut answers = BufReader::new(child.stdout.take().expect("piped")).lines();
    answers.next().expect("an answer").expect("text");
    // Not the signal of a terminal's Ctrl-C: what runs in the background is told to ignore that.
    let kill = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(kill.expect("kill runs").success());
    assert_eq!(child.wait().expect("it ends").signal(), Some(15));
}

#[test]
fn a_kill_while_pages_are_written_leaves_each_of_them_whole_or_as_it_was() {
    let reference = root().join("docs/src/reference");
    // Killed later and later, until it has come to its end.
    for milliseconds in (0..).step_by(3) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("kdp.md"), "").expect("it can be written");
        let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
            .args(["docs", "--out"])
            .arg(folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("faultdex starts");
        std::thread::sleep(Duration::from_millis(milliseconds));
        let ended = child.try_wait().expect("it can be waited for").is_some();
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        for file in std::fs::read_dir(folder.path()).expect("the folder is there") {
            let path = file.expect("it can be listed").path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let text = std::fs::read(&path).expect("it can be read");
                let whole = std::fs::read(reference.join(path.file_name().expect("a name"))).expect("it is committed");
                assert!(
                    text.is_empty() || text == whole,
                    "{} after {milliseconds} ms",
                    path.display()
                );
            }
        }
        if ended {
            return;
        }
    }
}
