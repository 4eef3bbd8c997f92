//! An entry as a person reads it: the message, then what to do first, then the rest.

use std::io::{self, Write};
use std::iter;

use faultdex::{Case, Entry, Fault, State};

use crate::page::{BAD, FAINT, GOOD, LABEL, Page, STRONG, visible};
use crate::rust::enum_of;

/// As wide as the longest label and the space behind it.
const LABELS: usize = 8;

/// Explains `entry` in a paragraph or two.
pub(crate) fn entry(out: &mut impl Write, page: &Page, entry: &Entry) -> io::Result<()> {
    let Entry { system, code, .. } = entry;
    write!(out, "{STRONG}{}:{code}{STRONG:#}", system.id)?;
    if let Some(name) = entry.name {
        write!(out, "  {STRONG}{name}{STRONG:#}")?;
    }
    writeln!(out)?;
    match entry.cases {
        [only] => case(out, page, only, 2)?,
        several => {
            writeln!(out, "  {} meanings, told apart by the message:", several.len())?;
            for one in several {
                writeln!(out)?;
                case(out, page, one, 4)?;
                if (one.kind, one.retry) != (entry.kind, entry.retry) {
                    labelled(out, page, 4, "kind", one.kind.as_str())?;
                    resend(out, page, 4, one.retry, entry.fatal)?;
                }
            }
            writeln!(out)?;
        }
    }
    resend(out, page, 2, entry.retry, entry.fatal)?;
    labelled(
        out,
        page,
        2,
        "kind",
        &format!("{}: {}", entry.kind, lower_first(entry.kind.meaning())),
    )?;
    if let Some(status) = entry.http {
        labelled(out, page, 2, "http", &status.to_string())?;
    }
    if let Some(note) = entry.note {
        labelled(out, page, 2, "note", note)?;
    }
    if let Some(reason) = entry.deprecated {
        let replacement = entry
            .replaced_by
            .map(|code| format!(" Now: {code}."))
            .unwrap_or_default();
        labelled(out, page, 2, "gone", &format!("{reason}{replacement}"))?;
    }
    let section = entry.section.map(|section| format!(", {section}")).unwrap_or_default();
    let source = entry.source;
    labelled(
        out,
        page,
        2,
        "from",
        &format!("{}{section} ({} {})", source.title, source.evidence, source.retrieved),
    )?;
    labelled(out, page, 2, "rust", &format!("{}::{}", enum_of(system), entry.variant))?;
    match entry.example {
        Some(text) => example(out, page, text),
        None => Ok(()),
    }
}

/// Explains `fault`: what the system sent, then what to do.
pub(crate) fn fault(out: &mut impl Write, page: &Page, fault: &Fault) -> io::Result<()> {
    let code = fault
        .code_text()
        .map(|code| format!(":{}", visible(code)))
        .unwrap_or_default();
    write!(out, "{STRONG}{}{code}{STRONG:#}", fault.system().id)?;
    if let Some(name) = fault.name().filter(|name| Some(*name) != fault.message()) {
        write!(out, "  {STRONG}{}{STRONG:#}", visible(name))?;
    }
    if let Some(subject) = fault.subject() {
        write!(out, "  {}", visible(subject))?;
    }
    writeln!(out)?;
    for said in [fault.message(), fault.detail()].into_iter().flatten() {
        writeln!(out, "{}", page.wrapped("  ", 2, &visible(said)))?;
    }
    if fault.entry().is_none() {
        let known = match fault.code_text() {
            Some(_) => "the catalogue has no such code; what follows is known from its form, or from the HTTP status",
            None => "the response has no code; what follows is known from the HTTP status",
        };
        labelled(out, page, 2, "note", known)?;
    }
    if let Some(resolution) = fault.resolution() {
        labelled(out, page, 2, "do", resolution)?;
    }
    if let Some(cause) = fault.cause() {
        labelled(out, page, 2, "why", cause)?;
    }
    resend(out, page, 2, fault.retry(), fault.is_fatal())?;
    labelled(
        out,
        page,
        2,
        "kind",
        &format!("{}: {}", fault.kind(), lower_first(fault.kind().meaning())),
    )?;
    if let Some(status) = fault.http() {
        labelled(out, page, 2, "http", &status.to_string())?;
    }
    for (name, value) in fault.params() {
        labelled(out, page, 2, "with", &format!("{name} = {}", visible(value)))?;
    }
    if let Some(id) = fault.id() {
        labelled(out, page, 2, "id", &visible(id))?;
    }
    Ok(())
}

/// Explains `state` in a paragraph.
pub(crate) fn state(out: &mut impl Write, page: &Page, state: &State) -> io::Result<()> {
    let State {
        system, object, name, ..
    } = state;
    writeln!(
        out,
        "{STRONG}{}:{name}{STRONG:#}  a state of a {object}, not an error",
        system.id
    )?;
    writeln!(out, "{}", page.wrapped("  ", 2, state.meaning))?;
    if state.label != *name {
        labelled(out, page, 2, "shown", &format!("as “{}” on the console", state.label))?;
    }
    let source = state.source;
    labelled(
        out,
        page,
        2,
        "from",
        &format!("{} ({} {})", source.title, source.evidence, source.retrieved),
    )
}

fn case(out: &mut impl Write, page: &Page, case: &Case, indent: usize) -> io::Result<()> {
    let margin = " ".repeat(indent);
    writeln!(out, "{}", page.wrapped(&margin, indent, case.message.as_str()))?;
    labelled(out, page, indent, "do", case.resolution)?;
    if let Some(cause) = case.cause {
        labelled(out, page, indent, "why", cause)?;
    }
    Ok(())
}

fn resend(out: &mut impl Write, page: &Page, indent: usize, retry: faultdex::Retry, fatal: bool) -> io::Result<()> {
    let style = if fatal {
        BAD
    } else if retry.may_resend() {
        GOOD
    } else {
        STRONG
    };
    let harm = if fatal { " Resending does harm." } else { "" };
    let (margin, name) = (" ".repeat(indent), retry.as_str());
    let first = format!("{margin}{LABEL}{:LABELS$}{LABEL:#}{style}{name}{style:#}: ", "retry");
    let width = indent + LABELS + name.len() + 2;
    // Further lines stand under the label's text, not under the sentence's.
    let text = page.wrapped("", width, &format!("{}{harm}", lower_first(retry.meaning())));
    let text = text.replace(
        &format!("\n{}", " ".repeat(width)),
        &format!("\n{}", " ".repeat(indent + LABELS)),
    );
    writeln!(out, "{first}{text}")
}

fn labelled(out: &mut impl Write, page: &Page, indent: usize, label: &str, text: &str) -> io::Result<()> {
    let style = if matches!(label, "from" | "rust") { FAINT } else { LABEL };
    let first = format!("{}{style}{label:LABELS$}{style:#}", " ".repeat(indent));
    writeln!(out, "{}", page.wrapped(&first, indent + LABELS, text))
}

/// Line by line: each keeps its own indentation, and so does what it is wrapped into.
fn example(out: &mut impl Write, page: &Page, text: &str) -> io::Result<()> {
    let labels = iter::once("example").chain(iter::repeat(""));
    for (label, line) in labels.zip(text.lines()) {
        let code = line.trim_start_matches(' ');
        let depth = line.len() - code.len();
        let first = format!("  {LABEL}{label:LABELS$}{LABEL:#}{:depth$}", "");
        writeln!(out, "{}", page.wrapped(&first, 2 + LABELS + depth, code))?;
    }
    Ok(())
}

fn lower_first(sentence: &str) -> String {
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}
