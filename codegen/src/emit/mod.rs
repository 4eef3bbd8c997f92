//! The model to Rust: an enum of the codes, one dense array of rows, and a perfect-hash map from code to row.
//!
//! Only rows are written here. Their types, and everything that can be done with a code, are the library's own, by hand.

mod rows;
mod text;

use std::fmt::{self, Display, Write as _};

use crate::model::{Catalog, Code, Fallback, Prefix, Recognise, Source};
use crate::vocabulary::{CodeForm, Word as _};
use rows::{entries, states};
use text::{doc, doc_code, optional, texts};

/// The Rust source of a catalogue, laid out as rustfmt leaves it where lines may be of any length and an array has a line
/// for each element. To be included where `faultdex` can be named.
///
/// ```
/// use faultdex_codegen::{SourceFile, check_sources, emit};
///
/// let toml = "[system]\nid = \"acme\"\nname = \"Acme\"\ncode = \"number\"\n\n[[source]]\nid = \"docs\"\ntitle = \"Docs\"\n\
///             evidence = \"documented\"\nretrieved = 2026-11-21\n\n[[error]]\ncode = 7\nname = \"OUT_OF_STOCK\"\n\
///             kind = \"unavailable\"\nretry = \"backoff\"\nmessage = \"Sold out.\"\nresolution = \"Wait for new stock.\"\n";
/// let checked = check_sources([SourceFile::new("acme.toml", toml)]);
/// let (_, catalog) = checked.catalogs().unwrap().next().unwrap();
/// let source = emit(catalog, "acme.toml");
/// assert!(source.contains("    /// `7`: Sold out.\n    OutOfStock,"));
/// ```
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
