//! The model to Rust: an enum of the codes, one dense array of rows, and a perfect-hash map from code to row.
//!
//! Only rows are written here. Their types, and everything that can be done with a code, are the library's own, by hand.

use std::fmt::{self, Display, Write as _};

use crate::model::{Case, Catalog, Code, Entry, Fallback, Message, Part, Prefix, Recognise, Source, State};
use crate::vocabulary::{CodeForm, Word as _};

/// The Rust source of a catalogue, laid out as rustfmt leaves it where lines may be of any length and an array has a line
/// for each element. To be included where `faultdex` can be named.
#[must_use]
pub fn emit(catalog: &Catalog, origin: &str) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{}", Module { catalog, origin });
    out
}

/// Names and numbers are the vendor's, and the module that includes them may be private: what a crate is strict about in its
/// own code is not for these.
const ALLOW: &str = "#[allow(unreachable_pub, clippy::all, clippy::pedantic)]";

struct Module<'a> {
    catalog: &'a Catalog,
    origin: &'a str,
}

impl Display for Module<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { catalog, origin } = self;
        writeln!(
            out,
            "// Compiled by faultdex-codegen from {origin}: edit that file, not this one."
        )?;
        writeln!(out)?;
        code_enum(out, catalog)?;
        writeln!(out)?;
        system(out, catalog)?;
        writeln!(out)?;
        entries(out, catalog)?;
        if !catalog.states.is_empty() {
            writeln!(out)?;
            states(out, catalog)?;
        }
        writeln!(out)?;
        index(out, catalog)
    }
}

fn code_enum(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    writeln!(out, "/// A code of {}.", doc(&catalog.system.name))?;
    writeln!(out, "{ALLOW}")?;
    writeln!(out, "#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]")?;
    writeln!(out, "#[non_exhaustive]")?;
    writeln!(out, "pub enum Code {{")?;
    for entry in &catalog.entries {
        let first = entry.cases.first().map_or("", |case| &case.message.text);
        writeln!(out, "    /// {}: {}", doc_code(&entry.code), doc(first))?;
        for case in entry.cases.iter().skip(1) {
            writeln!(out, "    ///")?;
            writeln!(out, "    /// Or: {}", doc(&case.message.text))?;
        }
        if let Some(version) = &entry.since {
            writeln!(out, "    ///")?;
            writeln!(out, "    /// Since {}.", doc(version))?;
        }
        if let Some(reason) = &entry.deprecated {
            let note = deprecation(reason, entry.replaced_by.as_ref(), catalog);
            writeln!(out, "    #[deprecated(note = {note:?})]")?;
        }
        writeln!(out, "    {},", entry.variant)?;
    }
    writeln!(out, "}}")?;
    writeln!(out)?;
    let form = match catalog.system.code {
        CodeForm::Number => "number",
        CodeForm::Text => "text",
    };
    writeln!(out, "::faultdex::__impl_code! {{")?;
    writeln!(out, "    {form}, CATALOG, ENTRIES, Code {{")?;
    for entry in &catalog.entries {
        writeln!(out, "        {},", entry.variant)?;
    }
    writeln!(out, "    }}")?;
    writeln!(out, "}}")
}

/// What rustc says to whoever names the variant: why not to, and which to name instead.
fn deprecation(reason: &str, replaced_by: Option<&Code>, catalog: &Catalog) -> String {
    let successor = replaced_by.and_then(|code| catalog.entries.iter().find(|entry| entry.code == *code));
    match successor {
        Some(entry) => format!("{}; now `{}`", reason.trim_end_matches('.'), entry.variant),
        None => reason.to_owned(),
    }
}

fn system(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    let system = &catalog.system;
    writeln!(out, "/// The catalogue of {}.", doc(&system.name))?;
    writeln!(out, "{ALLOW}")?;
    writeln!(out, "pub static CATALOG: ::faultdex::Catalog = ::faultdex::Catalog {{")?;
    writeln!(out, "    system: ::faultdex::System {{")?;
    writeln!(out, "        id: {:?},", system.id)?;
    writeln!(out, "        name: {:?},", system.name)?;
    writeln!(out, "        code: ::faultdex::CodeForm::{},", system.code.rust_name())?;
    fallback(out, &system.fallback)?;
    recognise(out, &system.recognise)?;
    writeln!(out, "    }},")?;
    writeln!(out, "    sources: &SOURCES,")?;
    writeln!(out, "    entries: &ENTRIES,")?;
    writeln!(
        out,
        "    states: {},",
        if catalog.states.is_empty() { "&[]" } else { "&STATES" }
    )?;
    writeln!(
        out,
        "    index: ::faultdex::__private::Index::{}(&INDEX),",
        system.code.rust_name()
    )?;
    writeln!(out, "}};")?;
    writeln!(out)?;
    writeln!(
        out,
        "static SOURCES: [::faultdex::Source; {}] = [",
        catalog.sources.len()
    )?;
    for Source {
        id,
        title,
        evidence,
        retrieved,
        url,
    } in &catalog.sources
    {
        writeln!(out, "    ::faultdex::Source {{")?;
        writeln!(out, "        id: {id:?},")?;
        writeln!(out, "        title: {title:?},")?;
        writeln!(out, "        evidence: ::faultdex::Evidence::{},", evidence.rust_name())?;
        writeln!(out, "        retrieved: {retrieved:?},")?;
        writeln!(out, "        url: {},", optional(url))?;
        writeln!(out, "    }},")?;
    }
    writeln!(out, "];")
}

/// The field `fallback` of a system.
fn fallback(out: &mut fmt::Formatter<'_>, fallback: &Fallback) -> fmt::Result {
    let Fallback {
        status_digits,
        prefixes,
        any,
    } = fallback;
    if *fallback == Fallback::default() {
        return writeln!(out, "        fallback: ::faultdex::Fallback::NONE,");
    }
    writeln!(out, "        fallback: ::faultdex::Fallback {{")?;
    writeln!(out, "            status_digits: {status_digits},")?;
    if prefixes.is_empty() {
        writeln!(out, "            prefixes: &[],")?;
    } else {
        writeln!(out, "            prefixes: &[")?;
        for Prefix { prefix, kind, retry } in prefixes {
            writeln!(out, "                ::faultdex::Prefix {{")?;
            writeln!(out, "                    prefix: {prefix:?},")?;
            writeln!(out, "                    kind: ::faultdex::Kind::{},", kind.rust_name())?;
            writeln!(
                out,
                "                    retry: ::faultdex::Retry::{},",
                retry.rust_name()
            )?;
            writeln!(out, "                }},")?;
        }
        writeln!(out, "            ],")?;
    }
    match any {
        Some((kind, retry)) => {
            let (kind, retry) = (kind.rust_name(), retry.rust_name());
            writeln!(
                out,
                "            any: Some((::faultdex::Kind::{kind}, ::faultdex::Retry::{retry})),"
            )?;
        }
        None => writeln!(out, "            any: None,")?,
    }
    writeln!(out, "        }},")
}

/// The field `recognise` of a system.
fn recognise(out: &mut fmt::Formatter<'_>, recognise: &Recognise) -> fmt::Result {
    let Recognise {
        words,
        paths,
        fields,
        prefixes,
        not_within,
    } = recognise;
    if *recognise == Recognise::default() {
        return writeln!(out, "        recognise: ::faultdex::Recognise::NONE,");
    }
    writeln!(out, "        recognise: ::faultdex::Recognise {{")?;
    for (name, list) in [
        ("words", words),
        ("paths", paths),
        ("fields", fields),
        ("prefixes", prefixes),
        ("not_within", not_within),
    ] {
        texts(out, "            ", name, list)?;
    }
    writeln!(out, "        }},")
}

fn entries(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
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

/// A field that is a list of texts, each on a line of its own.
fn texts(out: &mut fmt::Formatter<'_>, indent: &str, field: &str, texts: &[String]) -> fmt::Result {
    if texts.len() < 2 {
        return writeln!(out, "{indent}{field}: &{texts:?},");
    }
    writeln!(out, "{indent}{field}: &[")?;
    for text in texts {
        writeln!(out, "{indent}    {text:?},")?;
    }
    writeln!(out, "{indent}],")
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

fn states(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
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

fn index(out: &mut fmt::Formatter<'_>, catalog: &Catalog) -> fmt::Result {
    const PHF: &str = "::faultdex::__private::phf";
    let rows = catalog.entries.iter().enumerate();
    writeln!(out, "{ALLOW}")?;
    match catalog.system.code {
        CodeForm::Number => {
            let mut map = phf_codegen::Map::<i64>::new();
            map.phf_path(PHF);
            for (row, entry) in rows {
                if let Code::Number(number) = entry.code {
                    map.entry(number, row.to_string());
                }
            }
            writeln!(out, "static INDEX: {PHF}::Map<i64, u32> = {};", compact(&map.build()))
        }
        CodeForm::Text => {
            let mut map = phf_codegen::Map::<&str>::new();
            map.phf_path(PHF);
            for (row, entry) in rows {
                if let Code::Text(text) = &entry.code {
                    map.entry(text.as_str(), row.to_string());
                }
            }
            writeln!(out, "static INDEX: {PHF}::Map<&str, u32> = {};", compact(&map.build()))
        }
    }
}

/// The source of a map, each array of one element on one line, as rustfmt has it.
fn compact(map: &impl Display) -> String {
    let source = map.to_string();
    let lines: Vec<_> = source.lines().collect();
    let mut out = Vec::new();
    let mut rest = lines.as_slice();
    while let [line, after @ ..] = rest {
        match after {
            [only, close, after @ ..] if line.ends_with('[') && close.trim_start().starts_with(']') => {
                let only = only.trim_start().trim_end_matches(',');
                out.push([line, only, close.trim_start()].concat());
                rest = after;
            }
            _ => {
                out.push((*line).to_owned());
                rest = after;
            }
        }
    }
    out.join("\n")
}

/// `Some("…")` or `None`, as Rust writes it.
fn optional(text: &Option<String>) -> impl Display {
    match text {
        Some(text) => format!("Some({text:?})"),
        None => "None".to_owned(),
    }
}

/// Text for a doc comment: what Markdown or rustdoc would read as more than text is escaped.
fn doc(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        ) {
            escaped.push('\\');
        }
        match character {
            // They would turn the order of the text behind them, and rustc refuses that.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => escaped.extend(character.escape_unicode()),
            _ => escaped.push(character),
        }
    }
    // Of a bare address rustdoc warns.
    escaped.replace("://", "\\://")
}

/// A code for a doc comment, verbatim.
fn doc_code(code: &Code) -> String {
    let code = code.to_string();
    if code.contains('`') {
        doc(&code)
    } else {
        format!("`{code}`")
    }
}
