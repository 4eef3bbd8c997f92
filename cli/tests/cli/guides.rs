//! The book's guides: what they show is what happens.
//!
//! In a `console` block, a command stands behind `$ ` and what it prints below; `…` as a line stands for any lines, at a
//! line's end for the rest of it. An `sh` block is a script that has to succeed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::root;

/// Where the guides' commands run: a copy of their example files, which is the home folder too.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for file in fs::read_dir(guides().join("examples")).expect("the examples can be read") {
            let file = file.expect("an example");
            fs::copy(file.path(), folder.path().join(file.file_name())).expect("the example is copied");
        }
        Self(folder)
    }

    /// What `script` prints, errors too, and whether it succeeded.
    fn run(&self, script: &str) -> (String, bool) {
        let own = Path::new(env!("CARGO_BIN_EXE_faultdex"))
            .parent()
            .expect("it is in a folder");
        let output = Command::new("sh")
            .args(["-c", &format!("PATH={}:$PATH; exec 2>&1\n{script}", own.display())])
            .current_dir(&self.0)
            .env("HOME", self.0.path())
            .env_remove("CLICOLOR_FORCE")
            .stdin(Stdio::null())
            .output()
            .expect("sh starts");
        let printed = String::from_utf8(output.stdout).expect("what is printed is UTF-8");
        (printed, output.status.success())
    }
}

fn guides() -> PathBuf {
    root().join("docs/src/guide")
}

/// The guides by their paths, in order.
fn texts() -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(guides()).expect("the guides can be read");
    let paths = files.map(|file| file.expect("a guide").path());
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "there are guides");
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).expect("the guide can be read"));
    paths.into_iter().map(read).collect()
}

/// What stands in the blocks of `kind`.
fn blocks<'t>(text: &'t str, kind: &str) -> impl Iterator<Item = &'t str> {
    let fence = format!("```{kind}\n");
    let blocks: Vec<_> = text
        .split(fence.as_str())
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or(rest))
        .collect();
    blocks.into_iter()
}

/// The commands of a `console` block, each with what is shown below it.
fn commands(block: &str) -> Vec<(&str, Vec<&str>)> {
    let mut commands: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command, Vec::new())),
            (None, Some((_, shown))) => shown.push(line),
            (None, None) => panic!("{line:?} stands before any command"),
        }
    }
    commands
}

/// Whether `shown` stands for `printed`.
fn stands_for(shown: &[&str], printed: &[&str]) -> bool {
    match (shown, printed) {
        ([], []) => true,
        (["…", rest @ ..], _) => (0..=printed.len()).any(|lines| stands_for(rest, &printed[lines..])),
        ([line, shown @ ..], [first, printed @ ..]) => {
            let is_line = line
                .strip_suffix('…')
                .map_or(line == first, |start| first.starts_with(start));
            is_line && stands_for(shown, printed)
        }
        _ => false,
    }
}

#[test]
fn commands_print_what_the_guides_show() {
    for (path, text) in texts() {
        // The commands of one guide follow one another.
        let place = Place::new();
        for (command, shown) in blocks(&text, "console").flat_map(commands) {
            let (printed, _) = place.run(command);
            let lines: Vec<_> = printed.lines().collect();
            let shown_text = shown.join("\n");
            assert!(
                stands_for(&shown, &lines),
                "{}: `{command}`\n--- is shown with\n{shown_text}\n--- and prints\n{printed}",
                path.display()
            );
        }
    }
}

#[test]
fn scripts_of_the_guides_succeed() {
    for (path, text) in texts() {
        let place = Place::new();
        for script in blocks(&text, "sh") {
            let (printed, is_fine) = place.run(&format!("set -e\n{script}"));
            assert!(is_fine, "{}:\n{script}\n--- fails\n{printed}", path.display());
        }
    }
}

#[test]
fn the_catalogue_that_a_guide_shows_is_the_file() {
    let file = fs::read_to_string(guides().join("examples/acme.toml")).expect("it can be read");
    let guide = fs::read_to_string(guides().join("catalogue.md")).expect("it can be read");
    assert_eq!(blocks(&guide, "toml").next(), Some(file.as_str()));
}

#[test]
fn an_ellipsis_stands_for_what_it_should_and_no_more() {
    assert!(stands_for(&["a", "…", "d"], &["a", "b", "c", "d"]));
    assert!(stands_for(&["a", "…"], &["a"]));
    assert!(stands_for(&["ab…"], &["abc"]));
    assert!(!stands_for(&["a", "…", "d"], &["a", "b", "c"]));
    assert!(!stands_for(&["a"], &["a", "b"]));
    assert!(!stands_for(&["ab…"], &["acb"]));
}
