//! The pages of the reference. Anchors are the codes themselves, and permanent.

use std::fmt::Write as _;

use faultdex::{Case, Catalog, Entry, Registry};

use super::Document;
use super::markdown::{escaped, prose};

/// Every page: one a system, and one that lists them.
pub(super) fn pages(registry: &Registry) -> Vec<Document> {
    let mut pages = vec![Document {
        name: "index.md".to_owned(),
        text: index(registry),
    }];
    pages.extend(registry.catalogs().map(|catalog| Document {
        name: format!("{}.md", catalog.system.id),
        text: system(catalog),
    }));
    pages
}

const HEADER: &str = "<!-- Written by `faultdex docs` from the catalogue: edit the TOML, not this page. -->\n\n";

fn index(registry: &Registry) -> String {
    let mut text = format!("{HEADER}# Reference\n\n| system | codes | what it is |\n| --- | ---: | --- |\n");
    for catalog in registry.catalogs() {
        let id = catalog.system.id;
        let (count, name) = (catalog.entries.len(), escaped(catalog.system.name));
        line(&mut text, format_args!("| [`{id}`]({id}.md) | {count} | {name} |"));
    }
    text
}

fn system(catalog: &Catalog) -> String {
    let system = &catalog.system;
    let mut text = format!("{HEADER}# {}\n\n", escaped(system.name));
    let count = catalog.entries.len();
    line(
        &mut text,
        format_args!(
            "{count} codes of the system `{}`, in Rust `{}::Code`.\n",
            system.id,
            module(system.id)
        ),
    );
    line(
        &mut text,
        format_args!("| source | evidence | read on |\n| --- | --- | --- |"),
    );
    for source in catalog.sources {
        let title = match source.url {
            Some(url) => format!("[{}]({url})", escaped(source.title)),
            None => escaped(source.title),
        };
        line(
            &mut text,
            format_args!("| {title} | {} | {} |", source.evidence, source.retrieved),
        );
    }
    overview(&mut text, catalog);
    let mut section = None;
    for entry in catalog.entries {
        // Entries of one section need not stand together; its heading comes back where they do not.
        if entry.section != section {
            section = entry.section;
            line(&mut text, format_args!("\n## {}", escaped(section.unwrap_or("Other"))));
        }
        one_entry(&mut text, entry);
    }
    states(&mut text, catalog);
    text
}

fn overview(text: &mut String, catalog: &Catalog) {
    line(
        text,
        format_args!("\n## Overview\n\n| code | HTTP | kind | retry | message |\n| --- | --- | --- | --- | --- |"),
    );
    for entry in catalog.entries {
        let name = entry.name.map(|name| format!(" `{name}`")).unwrap_or_default();
        let http = entry.http.map(|http| http.to_string()).unwrap_or_default();
        let code = entry.code;
        let message = match entry.cases {
            [only] => escaped(only.message.as_str()),
            several => format!("{} meanings", several.len()),
        };
        line(
            text,
            format_args!(
                "| [`{code}`](#{code}){name} | {http} | `{}` | `{}` | {message} |",
                entry.kind, entry.retry
            ),
        );
    }
}

fn one_entry(text: &mut String, entry: &Entry) {
    let name = entry.name.map(|name| format!(" `{name}`")).unwrap_or_default();
    line(
        text,
        format_args!("\n### `{code}`{name} {{#{code}}}", code = entry.code),
    );
    match entry.cases {
        [only] => case(text, only),
        several => {
            line(
                text,
                format_args!("\n{} meanings, told apart by the message.", several.len()),
            );
            for (number, one) in several.iter().enumerate() {
                let section = one
                    .section
                    .map(|section| format!(" ({})", escaped(section)))
                    .unwrap_or_default();
                line(text, format_args!("\n#### Meaning {}{section}", number + 1));
                case(text, one);
                if (one.kind, one.retry) != (entry.kind, entry.retry) {
                    line(
                        text,
                        format_args!("\n**Here** kind `{}`, retry `{}`.", one.kind, one.retry),
                    );
                }
            }
        }
    }
    let harm = if entry.fatal { " **Resending does harm.**" } else { "" };
    line(
        text,
        format_args!("\n**Resend?** `{}`: {}{harm}", entry.retry, entry.retry.meaning()),
    );
    if let Some(note) = entry.note {
        line(text, format_args!("\n**Note.** {}", prose(note)));
    }
    if let Some(reason) = entry.deprecated {
        let now = entry
            .replaced_by
            .map(|code| format!(" See [`{code}`](#{code})."))
            .unwrap_or_default();
        line(text, format_args!("\n**Deprecated.** {}{now}", prose(reason)));
    }
    let http = entry.http.map(|http| format!("HTTP {http} · ")).unwrap_or_default();
    line(
        text,
        format_args!(
            "\n{http}kind `{}` · Rust `{}::Code::{}` · {} ({})",
            entry.kind,
            module(entry.system.id),
            entry.variant,
            escaped(entry.source.title),
            entry.source.evidence,
        ),
    );
    if let Some(example) = entry.example {
        // A fence longer than any run of backticks within.
        let fence = "`".repeat(longest_run(example, '`').max(2) + 1);
        line(text, format_args!("\n{fence}text\n{example}\n{fence}"));
    }
}

fn case(text: &mut String, case: &Case) {
    line(text, format_args!("\n> {}", escaped(case.message.as_str())));
    line(text, format_args!("\n**What to do.** {}", prose(case.resolution)));
    if let Some(cause) = case.cause {
        line(text, format_args!("\n**Why.** {}", prose(cause)));
    }
}

fn states(text: &mut String, catalog: &Catalog) {
    if catalog.states.is_empty() {
        return;
    }
    line(text, format_args!("\n## States\n\nNo errors, but met beside them."));
    let mut object = None;
    for state in catalog.states {
        if object != Some(state.object) {
            object = Some(state.object);
            line(
                text,
                format_args!(
                    "\n### States of a {}\n\n| state | on the console | meaning |\n| --- | --- | --- |",
                    state.object
                ),
            );
        }
        let (name, label, meaning) = (escaped(state.name), escaped(state.label), prose(state.meaning));
        line(text, format_args!("| {name} | {label} | {meaning} |"));
    }
}

/// The Rust module of a system.
fn module(system: &str) -> String {
    system.replace('-', "_")
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|character| character != of).map(str::len).max().unwrap_or(0)
}

fn line(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(text, "{line}");
}
