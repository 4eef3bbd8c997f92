//! `build`, as Cargo runs it: in a process of its own, in the package's folder.

use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The build script that the tests run; what it compiles is in the environment.
#[test]
#[ignore = "it is no test"]
fn build_script() {
    let catalogs = std::env::var("CATALOGS").expect("the tests say which");
    faultdex_codegen::build(catalogs.split(' '));
}

/// A package with catalogues in it.
struct Package {
    folder: TempDir,
    /// What the build script finds in its environment besides.
    environment: Vec<(&'static str, &'static str)>,
}

/// What the build script said, and how it ended.
struct Built {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Package {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("there is a folder for temporary files");
        std::fs::create_dir(folder.path().join("out")).expect("the folder can be made");
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).expect("the file can be written");
        }
        Self {
            folder,
            environment: Vec::new(),
        }
    }

    fn out_dir(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn build(&self, catalogs: &[&str]) -> Built {
        let script = std::env::current_exe().expect("the test runs");
        let Output { status, stdout, stderr } = Command::new(script)
            .args(["--ignored", "--exact", "build_script", "--nocapture", "--quiet"])
            .current_dir(self.folder.path())
            .env("CATALOGS", catalogs.join(" "))
            .env("OUT_DIR", self.out_dir())
            .env("RUST_BACKTRACE", "1")
            .env_remove("GITHUB_ACTIONS")
            .envs(self.environment.iter().copied())
            .output()
            .expect("the build script starts");
        let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8");
        Built {
            status: status.code(),
            stdout: text(stdout),
            stderr: text(stderr),
        }
    }
}

impl Built {
    /// What it told Cargo.
    fn instructions(&self) -> Vec<&str> {
        let lines = self.stdout.lines();
        lines.filter(|line| line.starts_with("cargo::")).collect()
    }
}

const ACME: &str = "\
[system]
id = \"acme-post\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Docs\"
evidence = \"documented\"
retrieved = 2026-01-31

[[error]]
code = 1
variant = \"Broken\"
kind = \"internal\"
retry = \"once\"
message = \"Broken.\"
resolution = \"Mend it.\"
";

#[test]
fn each_catalogue_becomes_a_file_named_after_its_system() {
    let package = Package::with(&[("a.toml", ACME), ("b.toml", &ACME.replace("acme-post", "b"))]);
    let built = package.build(&["a.toml", "b.toml"]);
    assert_eq!((built.status, built.stderr.as_str()), (Some(0), ""));
    let out_dir = package.out_dir();
    let mut names: Vec<_> = std::fs::read_dir(&out_dir)
        .expect("the folder can be read")
        .map(|file| file.expect("the folder can be read").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["acme-post.rs", "b.rs"]);
}

#[test]
fn cargo_is_told_to_watch_the_catalogues_and_the_lock_that_is_there() {
    let package = Package::with(&[("acme.toml", ACME), ("catalog.lock", "acme-post Broken 1\n")]);
    assert_eq!(
        package.build(&["acme.toml"]).instructions(),
        [
            "cargo::rerun-if-changed=acme.toml",
            "cargo::rerun-if-changed=catalog.lock"
        ]
    );
}

#[test]
fn a_lock_that_is_not_there_does_not_make_each_build_start_anew() {
    let package = Package::with(&[("acme.toml", ACME)]);
    assert_eq!(
        package.build(&["acme.toml"]).instructions(),
        ["cargo::rerun-if-changed=acme.toml"]
    );
}

/// What a build that fails shows of the files.
fn failure(files: &[(&str, &str)], catalogs: &[&str]) -> String {
    let package = Package::with(files);
    let built = package.build(catalogs);
    assert_eq!(built.status, Some(1), "{}", built.stderr);
    let left = package.out_dir().read_dir().expect("the folder can be read").count();
    assert_eq!(left, 0, "something was compiled all the same");
    built.stderr
}

#[test]
fn mistakes_fail_the_build_and_are_shown_without_a_panic() {
    let faulty = ACME.replace("internal", "internl").replace("resolution", "resoluton");
    insta::assert_snapshot!(failure(&[("acme.toml", &faulty)], &["acme.toml"]));
}

#[test]
fn a_catalogue_that_is_not_there_fails_the_build() {
    insta::assert_snapshot!(failure(&[], &["catalog/acme.toml"]));
}

#[test]
fn two_catalogues_of_one_system_fail_the_build() {
    insta::assert_snapshot!(failure(&[("a.toml", ACME), ("b.toml", ACME)], &["a.toml", "b.toml"]));
}

#[test]
fn in_a_workflow_a_mistake_is_an_annotation_at_its_place_as_well() {
    let faulty = ACME.replace("internal", "internl");
    let mut package = Package::with(&[("acme.toml", &faulty)]);
    package.environment.push(("GITHUB_ACTIONS", "true"));
    let built = package.build(&["acme.toml"]);
    let folder = package.folder.path().canonicalize().expect("it is there");
    let annotation = format!(
        "::error file={}/acme.toml,line=15,col=8,title=unknown-word::`kind` cannot be `internl`%0Adid you mean `internal`?\n",
        folder.display()
    );
    assert!(built.stderr.starts_with(&annotation), "{}", built.stderr);
    assert!(built.stderr.contains("\nerror[unknown-word]: "), "{}", built.stderr);
}

#[test]
fn a_warning_goes_through_cargo_and_fails_nothing() {
    let package = Package::with(&[("acme.toml", ACME), ("catalog.lock", "")]);
    let built = package.build(&["acme.toml"]);
    assert_eq!(built.status, Some(0), "{}", built.stderr);
    let warning = "cargo::warning=acme.toml:13:8: the code `1` is not in catalog.lock yet";
    assert!(built.instructions().contains(&warning), "{}", built.stdout);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let package = Package::with(&[("acme.toml", ACME)]);
    std::fs::remove_dir(package.out_dir()).expect("it is empty");
    let built = package.build(&["acme.toml"]);
    assert_eq!(built.status, Some(1));
    assert!(built.stderr.starts_with("error: cannot write "), "{}", built.stderr);
}
