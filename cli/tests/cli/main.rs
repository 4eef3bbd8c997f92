//! The command line as a user meets it: the program itself is run, and what it prints is looked at.

mod against;
mod catalog;
mod check;
mod decode;
mod docs;
mod export;
mod guides;
mod import;
mod list;
mod logs;
mod lookup;
mod new;
mod output;
mod schema;
mod search;
mod shell;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a run printed, and how it ended.
struct Run {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

/// Runs `faultdex` with `args` in the workspace's root, without anything that a terminal would change.
fn faultdex(args: &[&str]) -> Run {
    with_input(args, "")
}

/// The same with `input` on standard input.
fn with_input(args: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        .args(args)
        .current_dir(root())
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("faultdex starts");
    let mut stdin = child.stdin.take().expect("standard input is piped");
    // Where it ends before it reads, what it says of that tells more than the pipe that it broke.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("faultdex ends");
    Run {
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}

/// A catalogue of the system `id` with nothing in it but these codes, as TOML writes them.
fn catalog_of(id: &str, form: &str, codes: &[&str]) -> String {
    let head = format!(
        "[system]\nid = \"{id}\"\nname = \"{id}\"\ncode = \"{form}\"\n\
         [[source]]\nid = \"docs\"\ntitle = \"Docs\"\nevidence = \"observed\"\nretrieved = 2026-11-21\n"
    );
    let entries = (1..).zip(codes).map(|(number, code)| {
        format!(
            "[[error]]\ncode = {code}\nvariant = \"Broken{number}\"\nkind = \"internal\"\nretry = \"once\"\n\
             message = \"It broke.\"\nresolution = \"Mend it.\"\n"
        )
    });
    head + &entries.collect::<String>()
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

impl Run {
    /// All of it in one text, for a snapshot.
    fn whole(&self) -> String {
        let Self { status, stdout, stderr } = self;
        let status = status.map_or("by a signal".to_owned(), |status| status.to_string());
        format!("exit: {status}\n----- stdout\n{stdout}----- stderr\n{stderr}")
    }

    /// Standard output as JSON.
    fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {}", self.whole()))
    }
}

#[test]
fn help_names_every_command() {
    insta::assert_snapshot!(faultdex(&["--help"]).whole());
}

#[test]
fn wrong_usage_is_status_2() {
    for args in [
        &["lookup"][..],
        &["frobnicate"],
        &["list", "--kind", "nonsense"],
        &["list", "--system", "nonsense"],
    ] {
        assert_eq!(faultdex(args).status, Some(2), "{args:?}");
    }
}
