//! The lock: what was published stays. Each test has a folder of its own, with catalogues and perhaps a `catalog.lock`.

use std::path::PathBuf;

use faultdex_codegen::{Checked, check, update_locks};
use tempfile::TempDir;

mod changes;
mod checks;
mod update;

/// A folder of catalogues.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("there is a folder for temporary files"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// With a file in it.
    fn with(self, name: &str, text: &str) -> Self {
        self.write(name, text);
        self
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        let folder = path.parent().expect("it is in the folder");
        std::fs::create_dir_all(folder).expect("the folder can be made");
        std::fs::write(path, text).expect("the file can be written");
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).expect("the file is there")
    }

    fn paths(&self, names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(|name| self.path(name)).collect()
    }

    fn check(&self, names: &[&str]) -> Vec<String> {
        found(&check(&self.paths(names)))
    }

    fn update(&self, names: &[&str]) -> Vec<String> {
        found(&update_locks(&self.paths(names)).expect("the locks can be written"))
    }
}

/// `rule: message`
fn found(checked: &Checked) -> Vec<String> {
    checked
        .diagnostics
        .iter()
        .map(|diagnostic| format!("{}: {}", diagnostic.rule.code(), diagnostic.message))
        .collect()
}

const NOTHING: [&str; 0] = [];

/// A catalogue of a system with these codes and variants.
fn catalog(system: &str, entries: &[(u32, &str)]) -> String {
    let mut text = format!(
        "\
[system]
id = \"{system}\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Docs\"
evidence = \"documented\"
retrieved = 2026-01-31
"
    );
    for (code, variant) in entries {
        text.push_str(&format!(
            "
[[error]]
code = {code}
variant = \"{variant}\"
kind = \"internal\"
retry = \"once\"
message = \"Broken.\"
resolution = \"Mend it.\"
"
        ));
    }
    text
}

/// What the lock says, without its comments.
fn lines(lock: &str) -> Vec<&str> {
    lock.lines().filter(|line| !line.starts_with('#')).collect()
}
