//! What the TOML parser has to say, told so that it helps.
//!
//! The parser goes on after a fault, and then trips over what the fault did: one bracket that is not closed gives a fault on
//! every line after it. Of such a chain only the start is told.

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::{Findings, Rule, shown};
use crate::source::SourceFile;

/// A fault of the parser, and where it found it.
struct Fault {
    start: usize,
    end: usize,
    message: String,
}

/// Notes what of the file is not TOML.
pub(crate) fn note(root: &DeTable<'_>, errors: &[Error], findings: &mut Findings) {
    let file = std::sync::Arc::clone(findings.file());
    let text_end = file.text().trim_end().len();
    let mut faults: Vec<_> = errors
        .iter()
        .map(|error| {
            let span = error.span().unwrap_or(0..0);
            // At the end of the file there is nothing to see: the end of its text is as good.
            let start = span.start.min(text_end);
            Fault {
                start,
                end: span.end.clamp(start, text_end),
                message: error.message().to_owned(),
            }
        })
        .collect();
    faults.sort_by_key(|fault| fault.start);
    for fault in &faults {
        findings.damage(fault.start);
    }

    if let Some(opened) = never_closed(root, &faults, file.text()) {
        findings.damage(opened.start);
        faults.retain(|fault| fault.start < opened.start);
        faults.push(opened);
    }
    let mut told = "";
    let mut line = None;
    for fault in &faults {
        // Under a header that is there twice each key is, and in a list without its end each line lacks something.
        let goes_on = |chain: &[&str]| {
            let is_in = |message: &str| chain.iter().any(|start| message.starts_with(start));
            is_in(told) && is_in(&fault.message)
        };
        let follows = goes_on(&[DUPLICATE_KEY]) || goes_on(&["missing comma", "missing key", "missing assignment"]);
        let here = file.line_of(fault.start);
        if line.replace(here) != Some(here) && !follows {
            tell(fault, &file, findings);
            told = &fault.message;
        }
    }
}

const DUPLICATE_KEY: &str = "duplicate key";

/// Where the text or list opens that swallows the rest of the file, if the parser met the end of the file within one.
fn never_closed(root: &DeTable<'_>, faults: &[Fault], text: &str) -> Option<Fault> {
    let last = faults.last()?;
    let unclosed = last.message.contains("unclosed") || last.message.contains("multi-line");
    if !unclosed || last.start < text.trim_end().len() {
        return None;
    }
    let opened = root
        .values()
        .filter_map(|value| damaged_value(value, faults, text))
        .min_by_key(|fault| fault.start)?;
    Some(Fault {
        message: last.message.clone(),
        ..opened
    })
}

/// The first value of several lines, in or under `value`, that has a fault in it; what opens it.
fn damaged_value(value: &Spanned<DeValue<'_>>, faults: &[Fault], text: &str) -> Option<Fault> {
    let span = value.span();
    let lines = text.get(span.clone()).unwrap_or_default().contains('\n');
    if lines
        && faults
            .iter()
            .any(|fault| (span.start..=span.end).contains(&fault.start))
    {
        let quotes = text[span.start..].starts_with("'''") || text[span.start..].starts_with("\"\"\"");
        return Some(Fault {
            start: span.start,
            end: span.start + if quotes { 3 } else { 1 },
            message: String::new(),
        });
    }
    let under = |values: &mut dyn Iterator<Item = &Spanned<DeValue<'_>>>| {
        values
            .filter_map(|value| damaged_value(value, faults, text))
            .min_by_key(|fault| fault.start)
    };
    match value.get_ref() {
        DeValue::Table(table) => under(&mut table.values()),
        DeValue::Array(array) => under(&mut array.iter()),
        _ => None,
    }
}

/// Notes one fault.
fn tell(fault: &Fault, file: &SourceFile, findings: &mut Findings) {
    let written = &file.text()[fault.start..fault.end];
    let line = &file.text()[file.line_span(fault.start)];
    let (message, help) = words(&fault.message, written, line);
    findings
        .error(
            Rule::InvalidToml,
            fault.start..fault.end,
            format!("invalid TOML: {message}"),
        )
        .help(help);
}

/// What is wrong and what to do, for the slips that people make. The parser's own words are kept for the rest: it often
/// guesses at something else than what was meant, taking `never` for a misspelt `nan`.
fn words<'a>(message: &'a str, written: &str, line: &str) -> (&'a str, String) {
    let is = |starts: &[&str]| starts.iter().any(|start| message.starts_with(start));
    let is_no_value = is(&["string values must be quoted", "invalid float", "invalid boolean"]);
    let message = message.trim_end_matches(", expected nothing");
    let bare = written.trim_matches(['“', '”', '‘', '’', '„']);
    let (message, help) = if is_no_value && written.is_empty() {
        ("a value is missing", "write the value after the `=`")
    } else if is_no_value && ["true", "false"].contains(&&*written.to_lowercase()) {
        return (
            "a boolean is in lower case",
            format!("write `{}`", written.to_lowercase()),
        );
    } else if is_no_value && bare.starts_with(char::is_alphabetic) {
        return ("a text has to be in quotes", format!("write `\"{}\"`", shown(bare)));
    } else if message == DUPLICATE_KEY && line.trim_start().starts_with('[') {
        (
            "this table is there twice",
            "where there may be several, write each in double brackets, as in `[[error]]`",
        )
    } else if message == DUPLICATE_KEY {
        (
            "this key is there twice",
            "keep one of them; a further entry starts with a line `[[error]]` of its own",
        )
    } else if is(&["unexpected key or value"]) {
        (
            "the line goes on after the value",
            "write one `key = value` a line; within a text in quotes, write `\\\"` for a quote",
        )
    } else if written == ":" {
        ("`=` stands between a key and its value", "write `=` for this `:`")
    } else if is(&["key with no value"]) {
        (
            "a key is followed by its value",
            "write `key = value`; there are no spaces in a key",
        )
    } else if is(&["missing escaped value"]) {
        (
            "`\\` starts an escape that TOML does not have",
            "write `\\\\` for a backslash, or put the text in single quotes",
        )
    } else if is(&["invalid multi-line"]) {
        ("a text is not closed", "close it with the three quotes that open it")
    } else if written == "\r"
        || is(&[
            "invalid basic string, expected `\"`",
            "invalid literal string, expected `'`",
        ])
    {
        (
            "a text is not closed",
            "close it with the quote that opens it, on the same line",
        )
    } else if is(&["missing comma"]) {
        (message, "write a `,` here")
    } else if is(&["unclosed"]) {
        (message, "close it")
    } else {
        (message, "mend the TOML syntax here; see https://toml.io for its rules")
    };
    (message, help.to_owned())
}
