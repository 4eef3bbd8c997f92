//! What is said of a catalogue with mistakes: every rule, many mistakes at once, and files that are odd in some way.
//!
//! The snapshots are what people read. When one changes, read it as they would: is the caret at the thing, does the help say
//! what to do?

use faultdex_codegen::{Checked, Diagnostic, SourceFile, Style, check_sources, render};

mod files;
mod references;
mod rules;
mod syntax;
mod system;
mod tables;
mod values;

fn shown(checked: &Checked) -> String {
    let shown: Vec<_> = checked
        .diagnostics
        .iter()
        .map(|diagnostic| render(diagnostic, Style::Plain))
        .collect();
    shown.join("\n\n")
}

/// `rule at file:line:column`
fn place(diagnostic: &Diagnostic) -> String {
    let position = diagnostic.primary.position();
    format!(
        "{} at {}:{}:{}",
        diagnostic.rule.code(),
        diagnostic.primary.file.name(),
        position.line,
        position.column
    )
}

fn places(checked: &Checked) -> Vec<String> {
    checked.diagnostics.iter().map(place).collect()
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

/// A catalogue with nothing in it yet, 11 lines long.
const HEAD: &str = "\
[system]
id = \"acme\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Docs\"
evidence = \"documented\"
retrieved = 2026-01-31

";

/// An entry without mistakes, 8 lines long.
fn entry(code: u32) -> String {
    format!(
        "\
[[error]]
code = {code}
variant = \"Broken{code}\"
kind = \"internal\"
retry = \"once\"
message = \"Broken.\"
resolution = \"Mend it.\"

"
    )
}

/// An entry with a word misspelt: something else to find in the same file.
fn misspelt(code: u32) -> String {
    entry(code).replace("internal", "internl")
}

fn check_text(text: impl Into<String>) -> Checked {
    check_sources([SourceFile::new("acme.toml", text)])
}

fn assert_shown(name: &str, text: impl Into<String>) {
    assert_snapshot(name, &shown(&check_text(text)));
}

#[test]
fn a_catalogue_without_mistakes_gives_no_diagnostics() {
    let checked = check_text(format!("{HEAD}{}{}", entry(1), entry(2)));
    assert_eq!(places(&checked), Vec::<String>::new());
}
