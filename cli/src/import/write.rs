//! The draft: a catalogue in which what the tables do not tell is empty or `TODO`, so that no check passes before a person
//! has decided it. What else is known stands in comments.

use std::fmt::{self, Write};

use faultdex::Fallback;

use super::entries::{Case, Entries, Entry};
use crate::draft::{string, today};

/// What a person has to replace; no kind, retry or evidence is called so.
const TODO: &str = "\"TODO\"";

/// The system that a draft is of.
pub(super) struct System<'a> {
    pub(super) id: &'a str,
    pub(super) name: Option<&'a str>,
    /// The document that was read.
    pub(super) source: &'a str,
}

/// The text of a draft.
pub(super) fn draft(system: &System<'_>, entries: &Entries) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = write_draft(&mut out, system, entries);
    out
}

fn write_draft(out: &mut String, system: &System<'_>, entries: &Entries) -> fmt::Result {
    let is_number = entries.entries.iter().all(|entry| is_number(&entry.code));
    writeln!(out, "# A draft from {}.", comment(system.source))?;
    writeln!(
        out,
        "# What is empty or TODO is for a person to decide; `faultdex check` lists all of it.\n"
    )?;
    writeln!(out, "[system]\nid = {}", string(system.id))?;
    match system.name {
        Some(name) => writeln!(out, "name = {}", string(name))?,
        None => writeln!(out, "name = \"\"  # the API's name in full")?,
    }
    writeln!(out, "code = \"{}\"\n", if is_number { "number" } else { "text" })?;
    writeln!(
        out,
        "[[source]]\nid = \"docs\"\ntitle = {}",
        string(&comment(system.source))
    )?;
    writeln!(out, "evidence = {TODO}  # documented, observed or inferred")?;
    writeln!(out, "retrieved = {}", today())?;
    for entry in &entries.entries {
        write_entry(out, entry, is_number)?;
    }
    if !entries.left_out.is_empty() {
        writeln!(out, "\n# Left out:")?;
    }
    for left in &entries.left_out {
        writeln!(out, "# {}, {}: {}", left.place, comment(&left.why), comment(&left.text))?;
    }
    Ok(())
}

fn write_entry(out: &mut String, entry: &Entry, is_number: bool) -> fmt::Result {
    writeln!(out, "\n[[error]]")?;
    if is_number {
        writeln!(out, "code = {}", entry.code)?;
    } else {
        writeln!(out, "code = {}", string(&entry.code))?;
    }
    match &entry.name {
        Some(name) => writeln!(out, "name = {}", string(name))?,
        None if is_number => writeln!(out, "variant = \"\"  # the Rust name, in UpperCamelCase")?,
        None => {}
    }
    let (section, sections_differ) = match entry.cases.as_slice() {
        [first, others @ ..] => (&first.section, others.iter().any(|case| case.section != first.section)),
        [] => (&None, false),
    };
    if let Some(section) = section.as_ref().filter(|_| !sections_differ) {
        writeln!(out, "section = {}", string(section))?;
    }
    if let Some(http) = entry.http {
        writeln!(out, "http = {http}")?;
    }
    let suggested = entry.http.and_then(|status| {
        let (kind, retry) = Fallback::NONE.classify(None, Some(status))?;
        Some((
            format!("  # HTTP {status} suggests {kind}"),
            format!("  # HTTP {status} suggests {retry}"),
        ))
    });
    let (kind, retry) = suggested.unwrap_or_default();
    writeln!(out, "kind = {TODO}{kind}\nretry = {TODO}{retry}")?;
    match entry.cases.as_slice() {
        [case] => write_case(out, case)?,
        cases => {
            for case in cases {
                writeln!(out, "[[error.case]]")?;
                if let Some(section) = case.section.as_ref().filter(|_| sections_differ) {
                    writeln!(out, "section = {}", string(section))?;
                }
                write_case(out, case)?;
            }
        }
    }
    Ok(())
}

fn write_case(out: &mut String, case: &Case) -> fmt::Result {
    match &case.message {
        Some(message) => writeln!(out, "message = {}", string(message))?,
        None => writeln!(out, "message = \"\"  # what the API says, verbatim")?,
    }
    if let Some(cause) = &case.cause {
        writeln!(out, "cause = {}", string(cause))?;
    }
    match &case.resolution {
        Some(resolution) => writeln!(out, "resolution = {}", string(resolution))?,
        None => writeln!(out, "resolution = \"\"  # what to do about it")?,
    }
    for remark in &case.remarks {
        writeln!(out, "# {}", comment(remark))?;
    }
    Ok(())
}

/// Whether TOML and a program read it as the same number: no sign, and no zero in front.
fn is_number(code: &str) -> bool {
    code.parse::<i64>().is_ok_and(|number| number.to_string() == code)
}

/// `text` as it may stand in a comment.
fn comment(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
