//! A system's page: where its facts are from, all its codes in one table, and a section for each code.

use std::fmt::Write as _;

use faultdex::{Case, Catalog, Entry, Retry, Source};

use super::group::{Word as _, name};
use super::link::{self, anchor, slug};
use super::lookalikes::Lookalikes;
use super::markdown::{cell, code, code_block, escaped, prose, table_of_codes};
use crate::rust::enum_of;

pub(super) fn page(catalog: &Catalog, lookalikes: &Lookalikes) -> String {
    let system = &catalog.system;
    let mut text = format!("# {} {{#page:{}}}\n\n", escaped(system.name), system.id);
    let (count, rust) = (catalog.entries.len(), enum_of(system));
    _ = writeln!(text, "{count} codes of the system `{}`, in Rust `{rust}`.\n", system.id);
    sources(&mut text, catalog.sources);
    overview(&mut text, catalog.entries);
    for group in groups(catalog.entries) {
        group.write(&mut text, catalog.entries, lookalikes);
    }
    states(&mut text, catalog);
    text
}

fn sources(text: &mut String, sources: &[Source]) {
    *text += "| source | evidence | read on |\n| --- | --- | --- |\n";
    for source in sources {
        let title = cell(&title(source));
        _ = writeln!(text, "| {title} | {} | {} |", source.evidence, source.retrieved);
    }
}

/// The title of a source, as a link where it has an address.
fn title(source: &Source) -> String {
    let title = escaped(source.title);
    match source.url {
        // What would end the address, or escape what ends it.
        Some(url) => {
            let url = url.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C");
            format!("[{title}](<{url}>)")
        }
        None => title,
    }
}

fn overview(text: &mut String, entries: &[Entry]) {
    *text += "\n## Overview {#page:overview}\n\n";
    let rows = entries.iter().map(|entry| {
        let (label, anchor) = (cell(&code(entry.code)), anchor(entry.code));
        let message = match entry.cases {
            [only] => cell(&escaped(only.message.as_str())),
            several => format!("{} meanings", several.len()),
        };
        let http = entry.http.map(|http| http.to_string()).unwrap_or_default();
        let (name, kind, retry) = (name(entry), entry.kind, entry.retry);
        let gone = if entry.deprecated.is_some() {
            " (deprecated)"
        } else {
            ""
        };
        format!("| [{label}](#{anchor}){name}{gone} | {message} | {http} | `{kind}` | `{retry}` |\n")
    });
    *text += &table_of_codes(&["code", "message", "HTTP", "kind", "retry"], rows);
}

/// The codes that one source has under one heading.
struct Group<'a> {
    source: &'a Source,
    section: Option<&'static str>,
    entries: Vec<&'a Entry>,
}

/// In the order of their first codes. Codes of one heading need not stand together in a catalogue.
fn groups(entries: &[Entry]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for entry in entries {
        let (source, section) = (entry.source, entry.section);
        match groups
            .iter_mut()
            .find(|group| (group.source, group.section) == (source, section))
        {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group {
                source,
                section,
                entries: vec![entry],
            }),
        }
    }
    groups
}

impl Group<'_> {
    fn write(&self, text: &mut String, all: &[Entry], lookalikes: &Lookalikes) {
        let several = self.entries.iter().all(|entry| entry.cases.len() > 1);
        let heading = match self.section {
            Some(section) => escaped(section),
            None if several => "Several sections".to_owned(),
            None => "Without a section".to_owned(),
        };
        let id = self.source.id;
        _ = writeln!(text, "\n## {heading} {{#section:{id}:{}}}\n", slug(&heading));
        _ = writeln!(text, "{} ({}).", title(self.source), self.source.evidence);
        for entry in all.iter().filter(|entry| self.has_meaning_of(entry)) {
            let (code, anchor) = (code(entry.code), anchor(entry.code));
            _ = writeln!(text, "\n[{code}](#{anchor}) has a meaning here too.");
        }
        for entry in &self.entries {
            section(text, entry, lookalikes);
        }
    }

    /// Whether one meaning of a code that is elsewhere on the page belongs under this heading.
    fn has_meaning_of(&self, entry: &Entry) -> bool {
        let is_here = |case: &Case| case.section.is_some() && case.section == self.section;
        entry.source == self.source && entry.section != self.section && entry.cases.iter().any(is_here)
    }
}

fn section(text: &mut String, entry: &Entry, lookalikes: &Lookalikes) {
    let (label, anchor) = (code(entry.code), anchor(entry.code));
    let name = entry.name.map(|name| format!(" {}", code(name))).unwrap_or_default();
    _ = writeln!(text, "\n### {label}{name} {{#{anchor}}}");
    if let Some(reason) = entry.deprecated {
        let now = entry
            .replaced_by
            .map(|other| format!(" See [{}](#{}).", code(other), link::anchor(other)));
        _ = writeln!(text, "\n**Deprecated.** {}{}", prose(reason), now.unwrap_or_default());
    }
    match entry.cases {
        [only] => {
            meaning(text, only, entry.fatal);
            remarks(text, entry, lookalikes);
        }
        several => {
            let count = several.len();
            let (kind, resend) = (entry.kind.link(), resend(entry.retry, entry.fatal));
            _ = writeln!(
                text,
                "\n{count} meanings, told apart by the message. Of any other message, kind {kind}, {resend}"
            );
            remarks(text, entry, lookalikes);
            for (number, case) in (1..).zip(several) {
                let section = case.section.map(|section| format!(", {}", escaped(section)));
                let section = section.unwrap_or_default();
                _ = writeln!(text, "\n#### Meaning {number}{section} {{#{anchor}:{number}}}");
                meaning(text, case, entry.fatal);
                if case.kind != entry.kind {
                    _ = writeln!(text, "\nkind {}", case.kind.link());
                }
            }
        }
    }
}

/// What one message means.
fn meaning(text: &mut String, case: &Case, fatal: bool) {
    _ = writeln!(text, "\n> {}", escaped(case.message.as_str()));
    _ = writeln!(text, "\n**What to do.** {}", prose(case.resolution));
    if let Some(cause) = case.cause {
        _ = writeln!(text, "\n**Why.** {}", prose(cause));
    }
    _ = writeln!(text, "\n**Resend?** {}", resend(case.retry, fatal));
}

fn resend(retry: Retry, fatal: bool) -> String {
    let harm = if fatal { " **Resending does harm.**" } else { "" };
    format!("{}: {}{harm}", retry.link(), retry.meaning())
}

/// What holds for every meaning of a code.
fn remarks(text: &mut String, entry: &Entry, lookalikes: &Lookalikes) {
    if let Some(note) = entry.note {
        _ = writeln!(text, "\n**Note.** {}", prose(note));
    }
    let like = lookalikes.like(entry);
    if !like.is_empty() {
        let like = like.iter().map(|(other, likenesses)| {
            let likenesses: Vec<_> = likenesses.iter().map(|likeness| likeness.as_str()).collect();
            format!("{} ({})", link::to_entry(other), likenesses.join(", "))
        });
        let like: Vec<_> = like.collect();
        _ = writeln!(text, "\n**Not to be taken for** {}.", like.join(", "));
    }
    if let Some(example) = entry.example {
        _ = writeln!(text, "\n**Example.**\n\n{}", code_block(example));
    }
    facts(text, entry);
}

/// What else is known of a code, in one line.
fn facts(text: &mut String, entry: &Entry) {
    let mut facts = Vec::new();
    facts.extend(entry.http.map(|http| format!("HTTP {http}")));
    facts.push(format!("kind {}", entry.kind.link()));
    facts.push(format!("Rust `{}::{}`", enum_of(entry.system), entry.variant));
    facts.push(format!("from {} ({})", title(entry.source), entry.source.evidence));
    facts.extend(entry.since.map(|version| format!("since {}", escaped(version))));
    _ = writeln!(text, "\n{}{}", facts.join(" · "), search_words(entry));
}

/// Words by which a book's search is to find the code, and that the section does not show: its keywords, and what
/// stands between the dots of the code, since a search knows whole words and their beginnings only.
fn search_words(entry: &Entry) -> String {
    let parts = entry.code.split('.').filter(|part| part.len() < entry.code.len());
    let words: Vec<_> = parts.chain(entry.keywords.iter().copied()).map(escaped).collect();
    if words.is_empty() {
        return String::new();
    }
    format!(" <span hidden>{}</span>", words.join(" "))
}

fn states(text: &mut String, catalog: &Catalog) {
    if catalog.states.is_empty() {
        return;
    }
    *text += "\n## States {#page:states}\n\nNo errors, but met beside them.\n";
    let mut object = None;
    for state in catalog.states {
        if object != Some(state.object) {
            object = Some(state.object);
            let (words, slug) = (escaped(state.object), slug(state.object));
            _ = writeln!(text, "\n### States of a {words} {{#states:{slug}}}\n");
            *text += "| state | on the console | meaning |\n| --- | --- | --- |\n";
        }
        let [name, label, meaning] =
            [escaped(state.name), escaped(state.label), prose(state.meaning)].map(|text| cell(&text));
        _ = writeln!(text, "| {name} | {label} | {meaning} |");
    }
}
