//! The lock: what was published stays. Each test has a folder of its own, with catalogues and perhaps a `catalog.lock`.

use std::path::PathBuf;

use faultdex_codegen::{Checked, check, update_locks};
use tempfile::TempDir;

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

mod update {
    use super::*;

    #[test]
    fn makes_a_lock_with_a_line_for_each_code_in_the_order_of_the_catalogues() {
        let folder = Folder::new()
            .with("two.toml", &catalog("two", &[(1, "Other")]))
            .with("one.toml", &catalog("one", &[(2, "Second"), (1, "First")]));
        assert_eq!(folder.update(&["two.toml", "one.toml"]), NOTHING);
        let lock = folder.read("catalog.lock");
        assert_eq!(lines(&lock), ["two Other 1", "one Second 2", "one First 1"]);
    }

    #[test]
    fn says_at_the_top_of_a_new_lock_what_it_is() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        folder.update(&["acme.toml"]);
        insta::assert_snapshot!(folder.read("catalog.lock"), @r"
        # What was published: system, Rust name, code. Programs depend on each line, so none is ever changed or taken away.
        # Lines for new codes are added by `faultdex check --update-lock FILE…`.
        acme First 1
        ");
    }

    #[test]
    fn adds_the_missing_lines_and_keeps_the_rest_byte_for_byte() {
        let before = "# Mine.\r\n\r\nelse Where 7\nacme Second 2  \n# The end.\n";
        let folder = Folder::new()
            .with(
                "acme.toml",
                &catalog("acme", &[(1, "First"), (2, "Second"), (3, "Third")]),
            )
            .with("else.toml", "")
            .with("catalog.lock", before);
        assert_eq!(folder.update(&["acme.toml"]), NOTHING);
        assert_eq!(
            folder.read("catalog.lock"),
            format!("{before}acme First 1\nacme Third 3\n")
        );
    }

    #[test]
    fn starts_a_line_of_its_own_after_a_lock_without_a_last_line_end() {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
            .with("catalog.lock", "acme First 1");
        folder.update(&["acme.toml"]);
        assert_eq!(folder.read("catalog.lock"), "acme First 1\nacme Second 2\n");
    }

    #[test]
    fn changes_nothing_where_nothing_is_missing() {
        for lock in [
            "acme First 1",
            "\u{feff}acme First 1\r\n",
            "# Mine.\nacme First 1\n\n\n",
        ] {
            let folder = Folder::new()
                .with("acme.toml", &catalog("acme", &[(1, "First")]))
                .with("catalog.lock", lock);
            folder.update(&["acme.toml"]);
            assert_eq!(folder.read("catalog.lock"), lock);
        }
    }

    #[test]
    fn changes_nothing_the_second_time() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        folder.update(&["acme.toml"]);
        let first = folder.read("catalog.lock");
        folder.update(&["acme.toml"]);
        assert_eq!(folder.read("catalog.lock"), first);
    }

    #[test]
    fn leaves_no_other_file_behind() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        folder.update(&["acme.toml"]);
        let mut names: Vec<_> = std::fs::read_dir(folder.0.path())
            .expect("the folder can be read")
            .map(|entry| entry.expect("the folder can be read").file_name())
            .collect();
        names.sort();
        assert_eq!(names, ["acme.toml", "catalog.lock"]);
    }

    #[test]
    fn writes_nothing_while_a_catalogue_has_errors() {
        let folder = Folder::new()
            .with("good.toml", &catalog("good", &[(1, "First")]))
            .with("bad.toml", &catalog("bad", &[(1, "first")]));
        assert_eq!(
            folder.update(&["good.toml", "bad.toml"]),
            ["invalid-variant: `first` is no Rust name in UpperCamelCase"]
        );
        assert!(!folder.path("catalog.lock").exists(), "a lock was made");
    }

    #[test]
    fn writes_nothing_while_a_lock_has_errors() {
        let lock = "acme First 1\nacme Gone 9\n";
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
            .with("catalog.lock", lock);
        folder.update(&["acme.toml"]);
        assert_eq!(folder.read("catalog.lock"), lock);
    }

    #[test]
    fn keeps_a_lock_in_each_folder() {
        let folder = Folder::new()
            .with("a/one.toml", &catalog("one", &[(1, "First")]))
            .with("b/two.toml", &catalog("two", &[(1, "First")]));
        assert_eq!(folder.update(&["a/one.toml", "b/two.toml"]), NOTHING);
        assert_eq!(lines(&folder.read("a/catalog.lock")), ["one First 1"]);
        assert_eq!(lines(&folder.read("b/catalog.lock")), ["two First 1"]);
    }

    #[test]
    fn fails_where_the_lock_cannot_be_written() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        // What is written first stands in the way.
        std::fs::create_dir(folder.path("catalog.lock.new")).expect("the folder can be made");
        assert!(update_locks(&folder.paths(&["acme.toml"])).is_err());
    }
}

mod checks {
    use super::*;

    #[test]
    fn a_catalogue_without_a_lock_is_no_error() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        assert_eq!(folder.check(&["acme.toml"]), NOTHING);
    }

    #[test]
    fn a_code_that_was_published_may_not_be_removed() {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "First")]))
            .with("catalog.lock", "acme First 1\nacme Second 2\nacme Third 3\n");
        assert_eq!(
            folder.check(&["acme.toml"]),
            [
                "removed-code: the code `2` of acme was published, and is gone",
                "removed-code: the code `3` of acme was published, and is gone",
            ]
        );
    }

    #[test]
    fn a_variant_that_was_published_may_not_be_renamed() {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "Primary")]))
            .with("catalog.lock", "acme First 1\n");
        assert_eq!(
            folder.check(&["acme.toml"]),
            ["renamed-variant: the code `1` was published as `First`, and is now `Primary`"]
        );
    }

    #[test]
    fn what_was_published_first_counts_where_two_lines_differ() {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "Second")]))
            .with("catalog.lock", "acme First 1\nacme Second 1\n");
        assert_eq!(
            folder.check(&["acme.toml"]),
            ["renamed-variant: the code `1` was published as `First`, and is now `Second`"]
        );
    }

    #[test]
    fn the_same_code_of_another_system_is_another_code() {
        let folder = Folder::new()
            .with("one.toml", &catalog("one", &[(1, "First")]))
            .with("two.toml", &catalog("two", &[(1, "Other")]))
            .with("catalog.lock", "one First 1\ntwo Other 1\n");
        assert_eq!(folder.check(&["one.toml", "two.toml"]), NOTHING);
    }

    #[test]
    fn a_system_that_is_not_given_but_whose_catalogue_lies_there_is_no_error() {
        let folder = Folder::new()
            .with("one.toml", &catalog("one", &[(1, "First")]))
            .with("two.toml", &catalog("two", &[(1, "Other")]))
            .with("catalog.lock", "one First 1\ntwo Other 1\n");
        assert_eq!(folder.check(&["one.toml"]), NOTHING);
    }

    #[test]
    fn a_system_whose_catalogue_is_gone_is_one_error() {
        let folder = Folder::new()
            .with("one.toml", &catalog("one", &[(1, "First")]))
            .with("catalog.lock", "one First 1\ntwo Other 1\ntwo Another 2\n");
        assert_eq!(
            folder.check(&["one.toml"]),
            ["removed-code: the system two was published, and is gone"]
        );
    }

    #[test]
    fn a_catalogue_that_cannot_be_read_is_not_called_removed() {
        let folder = Folder::new().with("catalog.lock", "acme First 1\n");
        let found = folder.check(&["acme.toml"]);
        assert!(
            found.len() == 1 && found[0].starts_with("unreadable-file: "),
            "{found:?}"
        );
    }

    #[test]
    fn a_code_of_a_catalogue_with_mistakes_is_not_called_removed() {
        let folder = Folder::new()
            .with(
                "acme.toml",
                &catalog("acme", &[(1, "First"), (2, "Second")]).replace("code = 2", "code = \"2\""),
            )
            .with("catalog.lock", "acme First 1\nacme Second 2\n");
        assert_eq!(
            folder.check(&["acme.toml"]),
            ["invalid-code: the codes of this system are whole numbers"]
        );
    }

    #[test]
    fn a_code_that_the_lock_lacks_is_a_warning() {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
            .with("catalog.lock", "acme First 1\n");
        let checked = check(&folder.paths(&["acme.toml"]));
        assert_eq!(
            found(&checked),
            ["unlocked-code: the code `2` is not in catalog.lock yet"]
        );
        assert!(!checked.has_errors(), "it stops the build");
    }

    #[test]
    fn a_lock_is_of_the_catalogues_beside_it_alone() {
        let folder = Folder::new()
            .with("a/one.toml", &catalog("one", &[(1, "First")]))
            .with("a/catalog.lock", "one First 1\n")
            .with("b/two.toml", &catalog("two", &[(1, "First")]))
            .with("b/catalog.lock", "two First 1\n");
        assert_eq!(folder.check(&["a/one.toml", "b/two.toml"]), NOTHING);
    }

    #[test]
    fn a_line_that_is_not_three_words_is_an_error() {
        for line in ["acme First", "acme First 1 2", "acme  First 1", " acme First 1"] {
            let folder = Folder::new()
                .with("acme.toml", &catalog("acme", &[(2, "Second")]))
                .with("catalog.lock", &format!("acme Second 2\n{line}\n"));
            assert_eq!(
                folder.check(&["acme.toml"]),
                ["invalid-lock: a line of the lock is `system Variant code`"],
                "{line:?}"
            );
        }
    }

    #[test]
    fn a_lock_that_cannot_be_read_is_an_error() {
        let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
        std::fs::create_dir(folder.path("catalog.lock")).expect("the folder can be made");
        let found = folder.check(&["acme.toml"]);
        assert!(
            found.len() == 1 && found[0].starts_with("unreadable-file: "),
            "{found:?}"
        );
    }
}
