//! The rows of a catalogue: its entries and its states.

use std::fmt;

use super::ALLOW;
use super::text::{optional, texts};
use crate::model::{Case, Catalog, Code, Entry, Message, Part, State};
use crate::vocabulary::Word as _;

pub(super) fn entries(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    writeln!(out, "{ALLOW}")?;
    writeln!(
        out,
        "static ENTRIES: [::faultdex::Entry; {}] = [",
        catalog.entries.len()
    )?;
    for entry in &catalog.entries {
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
        let number = match code {
            Code::Number(number) => Some(number),
            Code::Text(_) => None,
        };
        writeln!(out, "    ::faultdex::Entry {{")?;
        writeln!(out, "        system: &CATALOG.system,")?;
        writeln!(out, "        code: {:?},", code.to_string())?;
        writeln!(out, "        number: {number:?},")?;
        writeln!(out, "        variant: {variant:?},")?;
        writeln!(out, "        name: {},", optional(name))?;
        writeln!(out, "        section: {},", optional(section))?;
        writeln!(out, "        http: {http:?},")?;
        writeln!(out, "        kind: ::faultdex::Kind::{},", kind.rust_name())?;
        writeln!(out, "        retry: ::faultdex::Retry::{},", retry.rust_name())?;
        writeln!(out, "        fatal: {fatal},")?;
        writeln!(out, "        cases: &[")?;
        for Case {
            section,
            message,
            cause,
            resolution,
            kind,
            retry,
        } in cases
        {
            writeln!(out, "            ::faultdex::Case {{")?;
            writeln!(out, "                section: {},", optional(section))?;
            template(out, message)?;
            writeln!(out, "                cause: {},", optional(cause))?;
            writeln!(out, "                resolution: {resolution:?},")?;
            writeln!(out, "                kind: ::faultdex::Kind::{},", kind.rust_name())?;
            writeln!(out, "                retry: ::faultdex::Retry::{},", retry.rust_name())?;
            writeln!(out, "            }},")?;
        }
        writeln!(out, "        ],")?;
        texts(out, "        ", "keywords", keywords)?;
        writeln!(out, "        note: {},", optional(note))?;
        writeln!(out, "        example: {},", optional(example))?;
        writeln!(out, "        source: &SOURCES[{source}],")?;
        writeln!(out, "        since: {},", optional(since))?;
        writeln!(out, "        deprecated: {},", optional(deprecated))?;
        writeln!(
            out,
            "        replaced_by: {},",
            optional(&replaced_by.as_ref().map(Code::to_string))
        )?;
        writeln!(out, "    }},")?;
    }
    writeln!(out, "];")
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

/// The field `message` of a case.
fn template(out: &mut fmt::Formatter<'_>, message: &Message) -> fmt::Result {
    let text = &message.text;
    if !message.has_params() {
        return writeln!(out, "                message: ::faultdex::Template::fixed({text:?}),");
    }
    if let [Part::Param(name)] = message.parts.as_slice() {
        return writeln!(
            out,
            "                message: ::faultdex::Template::from_parts({text:?}, &[::faultdex::Part::Param({name:?})]),"
        );
    }
    writeln!(out, "                message: ::faultdex::Template::from_parts(")?;
    writeln!(out, "                    {text:?},")?;
    writeln!(out, "                    &[")?;
    for part in &message.parts {
        let (variant, text) = match part {
            Part::Text(text) => ("Text", text),
            Part::Param(name) => ("Param", name),
        };
        writeln!(out, "                        ::faultdex::Part::{variant}({text:?}),")?;
    }
    writeln!(out, "                    ],")?;
    writeln!(out, "                ),")
}
