//! The rows of a catalogue: its entries and its states.

use std::fmt;

use super::ALLOW;
use super::text::{optional, texts};
use crate::model::{Case, Catalog, Code, Entry, Message, Part, State};
use crate::vocabulary::Word as _;

/// What a row lacks comes from one blank row, and an option is made by a function that is not generic: rustc takes two
/// thirds of the time that it takes for every field spelt out.
pub(super) fn entries(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    if !catalog.entries.is_empty() {
        writeln!(
            out,
            "const BLANK: ::faultdex::Entry = ::faultdex::__private::blank(&CATALOG.system, &SOURCES[0]);"
        )?;
        writeln!(out)?;
    }
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
        writeln!(out, "    ::faultdex::Entry {{")?;
        writeln!(out, "        code: {:?},", code.to_string())?;
        if let Code::Number(number) = code {
            writeln!(out, "        number: ::faultdex::__private::number({number}),")?;
        }
        writeln!(out, "        variant: {variant:?},")?;
        text(out, "name", name)?;
        text(out, "section", section)?;
        if let Some(http) = http {
            writeln!(out, "        http: ::faultdex::__private::status({http}),")?;
        }
        writeln!(out, "        kind: ::faultdex::Kind::{},", kind.rust_name())?;
        writeln!(out, "        retry: ::faultdex::Retry::{},", retry.rust_name())?;
        if *fatal {
            writeln!(out, "        fatal: true,")?;
        }
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
        writeln!(out, "    }},")?;
    }
    writeln!(out, "];")
}

/// A field of a row that is a text, where there is one.
fn text(out: &mut fmt::Formatter<'_>, field: &str, text: &Option<String>) -> fmt::Result {
    if text.is_some() {
        writeln!(out, "        {field}: {},", optional(text))?;
    }
    Ok(())
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
