//! The pages that gather codes of all systems: by what went wrong, and by what a program may do.

use std::fmt::{Display, Write as _};

use faultdex::{Case, Entry, Kind, Registry, Retry};

use super::link;
use super::markdown::{cell, code, escaped, table_of_codes};

/// A closed set of words, each of which every meaning of a code has one of.
pub(super) trait Word: Copy + PartialEq + Display + 'static {
    const TITLE: &'static str;
    const PAGE: &'static str;
    const ALL: &'static [Self];

    fn meaning(self) -> &'static str;
    fn of_entry(entry: &Entry) -> Self;
    fn of_case(case: &Case) -> Self;

    /// A link to the word's list.
    fn link(self) -> String {
        format!("[`{self}`]({}.md#{self})", Self::PAGE)
    }
}

impl Word for Kind {
    const TITLE: &'static str = "By kind: what went wrong";
    const PAGE: &'static str = "by-kind";
    const ALL: &'static [Self] = Self::ALL;

    fn meaning(self) -> &'static str {
        self.meaning()
    }

    fn of_entry(entry: &Entry) -> Self {
        entry.kind
    }

    fn of_case(case: &Case) -> Self {
        case.kind
    }
}

impl Word for Retry {
    const TITLE: &'static str = "By retry: what a program may do";
    const PAGE: &'static str = "by-retry";
    const ALL: &'static [Self] = Self::ALL;

    fn meaning(self) -> &'static str {
        self.meaning()
    }

    fn of_entry(entry: &Entry) -> Self {
        entry.retry
    }

    fn of_case(case: &Case) -> Self {
        case.retry
    }
}

/// A page that lists, under each word, the codes and meanings of codes that have it.
pub(super) fn by_word<W: Word>(registry: &Registry) -> String {
    let mut text = format!("# {} {{#page:{}}}\n", W::TITLE, W::PAGE);
    for &word in W::ALL {
        let entries = registry.catalogs().flat_map(|catalog| catalog.entries);
        let mut rows = entries.flat_map(|entry| rows(entry, word)).peekable();
        if rows.peek().is_some() {
            _ = writeln!(text, "\n## `{word}` {{#{word}}}\n\n{}\n", word.meaning());
            text += &table_of_codes(&["code", "message"], rows);
        }
    }
    text
}

/// The messages of `entry` that come with `word`, and the entry itself where only its other messages do.
fn rows<W: Word>(entry: &Entry, word: W) -> Vec<String> {
    let row = |message: &str| format!("| {}{} | {message} |\n", link::to_entry(entry), name(entry));
    let fitting = entry.cases.iter().filter(|case| W::of_case(case) == word);
    let mut rows: Vec<_> = fitting
        .map(|case| row(&cell(&escaped(case.message.as_str()))))
        .collect();
    if rows.is_empty() && W::of_entry(entry) == word {
        rows.push(row("any other message"));
    }
    rows
}

/// The symbolic name, to stand behind the code in a table.
pub(super) fn name(entry: &Entry) -> String {
    entry
        .name
        .map(|name| format!(" {}", cell(&code(name))))
        .unwrap_or_default()
}
