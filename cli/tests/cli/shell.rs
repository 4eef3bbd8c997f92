//! `faultdex completions` and `faultdex man`, as shells and `man` take them.
//!
//! A test says so and passes where its program is not installed.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::faultdex;

/// Runs `program`, which finds our own `faultdex` first; `None` where it is not installed.
fn run(program: &str, args: &[&str]) -> Option<Output> {
    let own = Path::new(env!("CARGO_BIN_EXE_faultdex"))
        .parent()
        .expect("it is in a folder");
    let mut path = OsString::from(own);
    if let Some(rest) = std::env::var_os("PATH") {
        path.push(":");
        path.push(rest);
    }
    let output = Command::new(program)
        .args(args)
        .env("PATH", path)
        .stdin(Stdio::null())
        .output();
    match output {
        Ok(output) => Some(output),
        Err(error) => {
            println!("skipped: {program}: {error}");
            None
        }
    }
}

/// That `program` answers with the one line `expected`, and complains of nothing.
fn answers(program: &str, args: &[&str], expected: &str) {
    let Some(output) = run(program, args) else { return };
    let answer = String::from_utf8_lossy(&output.stdout);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        (answer.trim_end(), complaint.as_ref()),
        (expected, ""),
        "{program} {args:?}"
    );
}

#[test]
fn bash_completes_commands_and_options() {
    let complete = |words: &str, last: usize, word: &str| {
        format!(
            "source <(faultdex completions bash); COMP_WORDS=({words}); COMP_CWORD={last}; \
             _faultdex faultdex '{word}' faultdex; echo \"${{COMPREPLY[@]}}\""
        )
    };
    answers("bash", &["-c", &complete("faultdex lo", 1, "lo")], "lookup");
    answers(
        "bash",
        &["-c", &complete("faultdex lookup --form", 2, "--form")],
        "--format",
    );
}

#[test]
fn fish_completes_commands_and_options() {
    let complete = |line: &str| format!("faultdex completions fish | source; complete -C '{line}' | cut -f 1");
    answers("fish", &["-c", &complete("faultdex lo")], "lookup");
    answers("fish", &["-c", &complete("faultdex lookup --form")], "--format");
}

#[test]
fn zsh_reads_its_completions() {
    answers("zsh", &["-c", "zsh -n <(faultdex completions zsh)"], "");
}

#[test]
fn the_pages_are_what_man_takes_without_a_warning() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("share/man1");
    let made = faultdex(&["man", "--out", &out.display().to_string()]);
    assert_eq!(made.whole(), "exit: 0\n----- stdout\n----- stderr\n");
    for page in out.read_dir().expect("the folder is made") {
        let page = page.expect("it can be read").path();
        let page = page.display().to_string();
        let args = [
            "--warnings=all",
            "--encoding=UTF-8",
            "--troff-device=utf8",
            "--ditroff",
            "--local-file",
            &page,
        ];
        let Some(output) = run("man", &args) else { return };
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaint.is_empty(), "{page}: {complaint}");
    }
}
