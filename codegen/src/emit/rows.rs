//! The rows of a catalogue: its entries and its states.

use std::fmt;

use super::ALLOW;
use super::text::{optional, texts};
use crate::model::{Case, Catalog, Code, Entry, State};
use crate::vocabulary::Word as _;

/// For catalogues of more than a hundred thousand codes.
const LONG: &str = "#[allow(long_running_const_eval)]";

/// A row for each entry, of literals alone, and the statics that the library makes of them.
pub(super) fn entries(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    if !catalog.entries.is_empty() {
        writeln!(
            out,
            "const BLANK: ::faultdex::__private::Row = ::faultdex::__private::Row::blank(&SOURCES[0]);"
        )?;
        writeln!(out)?;
    }
    let count = catalog.entries.len();
    writeln!(out, "{ALLOW}")?;
    writeln!(out, "static ROWS: [::faultdex::__private::Row; {count}] = [")?;
    for entry in &catalog.entries {
        row(out, entry)?;
    }
    writeln!(out, "];")?;
    writeln!(out)?;
    let single = catalog
        .entries
        .iter()
        .filter(|entry| only_case(entry).is_some())
        .count();
    writeln!(out, "{LONG}")?;
    writeln!(
        out,
        "static CASES: [[::faultdex::Case; 1]; {single}] = ::faultdex::__private::cases(&ROWS);"
    )?;
    writeln!(out)?;
    writeln!(out, "{LONG}")?;
    writeln!(
        out,
        "static ENTRIES: [::faultdex::Entry; {count}] = ::faultdex::__private::entries(&CATALOG.system, &CASES, &ROWS);"
    )
}

fn row(out: &mut fmt::Formatter<'_>, entry: &Entry) -> fmt::Result {
    let Entry {
        code,
        variant,
        name,
        section,
        http,
        kind,
        retry,
        fatal,
        cases,
        keywords,
        note,
        example,
        source,
        since,
        deprecated,
        replaced_by,
    } = entry;
    writeln!(out, "    ::faultdex::__private::Row {{")?;
    writeln!(out, "        code: {:?},", code.to_string())?;
    if let Code::Number(number) = code {
        writeln!(out, "        number: {number},")?;
    }
    writeln!(out, "        variant: {variant:?},")?;
    text(out, "name", name)?;
    text(out, "section", section)?;
    if let Some(http) = http {
        writeln!(out, "        http: {http},")?;
    }
    writeln!(out, "        kind: ::faultdex::Kind::{},", kind.rust_name())?;
    writeln!(out, "        retry: ::faultdex::Retry::{},", retry.rust_name())?;
    if *fatal {
        writeln!(out, "        fatal: true,")?;
    }
    if let Some(case) = only_case(entry) {
        let field = if case.message.has_params() {
            "template"
        } else {
            "message"
        };
        writeln!(out, "        {field}: {:?},", case.message.text)?;
        text(out, "cause", &case.cause)?;
        writeln!(out, "        resolution: {:?},", case.resolution)?;
    } else {
        writeln!(out, "        cases: &[")?;
        for case in cases {
            several(out, case)?;
        }
        writeln!(out, "        ],")?;
    }
    if !keywords.is_empty() {
        texts(out, "        ", "keywords", keywords)?;
    }
    text(out, "note", note)?;
    text(out, "example", example)?;
    if *source != 0 {
        writeln!(out, "        source: &SOURCES[{source}],")?;
    }
    text(out, "since", since)?;
    text(out, "deprecated", deprecated)?;
    text(out, "replaced_by", &replaced_by.as_ref().map(Code::to_string))?;
    writeln!(out, "        ..BLANK")?;
    writeln!(out, "    }},")
}

/// The case of an entry that has just one, and one that says nothing but what a row can.
fn only_case(entry: &Entry) -> Option<&Case> {
    match entry.cases.as_slice() {
        [case] if (&case.section, case.kind, case.retry) == (&entry.section, entry.kind, entry.retry) => Some(case),
        _ => None,
    }
}

/// One case of several.
fn several(out: &mut fmt::Formatter<'_>, case: &Case) -> fmt::Result {
    let Case {
        section,
        message,
        cause,
        resolution,
        kind,
        retry,
    } = case;
    let template = if message.has_params() { "with_params" } else { "fixed" };
    writeln!(out, "            ::faultdex::Case {{")?;
    writeln!(out, "                section: {},", optional(section))?;
    writeln!(
        out,
        "                message: ::faultdex::Template::{template}({:?}),",
        message.text
    )?;
    writeln!(out, "                cause: {},", optional(cause))?;
    writeln!(out, "                resolution: {resolution:?},")?;
    writeln!(out, "                kind: ::faultdex::Kind::{},", kind.rust_name())?;
    writeln!(out, "                retry: ::faultdex::Retry::{},", retry.rust_name())?;
    writeln!(out, "            }},")
}

/// A field of a row that is a text, where there is one.
fn text(out: &mut fmt::Formatter<'_>, field: &str, text: &Option<String>) -> fmt::Result {
    match text {
        Some(text) => writeln!(out, "        {field}: {text:?},"),
        None => Ok(()),
    }
}

pub(super) fn states(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    writeln!(out, "static STATES: [::faultdex::State; {}] = [", catalog.states.len())?;
    for State {
        object,
        name,
        label,
        meaning,
        source,
    } in &catalog.states
    {
        writeln!(out, "    ::faultdex::State {{")?;
        writeln!(out, "        system: &CATALOG.system,")?;
        writeln!(out, "        object: {object:?},")?;
        writeln!(out, "        name: {name:?},")?;
        writeln!(out, "        label: {label:?},")?;
        writeln!(out, "        meaning: {meaning:?},")?;
        writeln!(out, "        source: &SOURCES[{source}],")?;
        writeln!(out, "    }},")?;
    }
    writeln!(out, "];")
}
