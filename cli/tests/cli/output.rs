//! Where answers go: disks that are full, pipes that close, and signals.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};

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
    for (signal, number) in [("INT", 2), ("TERM", 15)] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
            .arg("annotate")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("faultdex starts");
        child
            .stdin
            .as_mut()
            .expect("piped")
            .write_all(BODY.as_bytes())
            .expect("it listens");
        let mut answers = BufReader::new(child.stdout.take().expect("piped")).lines();
        answers.next().expect("an answer").expect("text");
        let kill = format!("kill -{signal} {}", child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .expect("sh runs")
                .success()
        );
        assert_eq!(child.wait().expect("it ends").signal(), Some(number), "SIG{signal}");
    }
}
