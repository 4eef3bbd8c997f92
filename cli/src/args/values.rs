//! The values that options take: words of closed sets, an address, a status.

use std::ops::RangeInclusive;

use clap::ValueEnum;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use faultdex::{Kind, Retry};
use faultdex_codegen::Level;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// An array of entries, each with all its meanings
    Json,
    /// The same, one entry a line
    Ndjson,
    /// One row a meaning of a code, from case 0 on, with a header; an empty field has no value
    Csv,
    /// A lookup table of type `string`: from `system:code` to the entry as JSON text
    Rsyslog,
    /// A dictionary of the translate filter, to be named `.json`: from `system:code` to the entry
    Logstash,
    /// A script: a table with one row a code, and a dictionary with the key (system, code)
    Clickhouse,
    /// OpenAPI 3.1 components: the codes of each system, responses by HTTP status, examples
    Openapi,
    /// RFC 9457 problem types, one a code; `type` is the code's place in the book
    ProblemJson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CodeForm {
    /// Whole numbers: 1001
    Number,
    /// Anything else: "E1001"
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ImportFormat {
    /// Values between commas, semicolons or tabs
    Csv,
    /// Tables between pipes
    Markdown,
    /// A page or a part of one
    Html,
    /// What was copied from a page or a PDF: columns between tabs, pipes or spaces
    Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// As rustc shows its diagnostics
    Text,
    /// For programs
    Json,
    /// Annotations for GitHub's workflows
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReleaseType {
    /// Better texts
    Patch,
    /// New codes, deprecated ones, other advice
    Minor,
    /// Anything
    Major,
}

impl ReleaseType {
    /// The most that it may bring.
    pub(crate) fn level(self) -> Level {
        match self {
            Self::Patch => Level::Patch,
            Self::Minor => Level::Minor,
            Self::Major => Level::Major,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Colour {
    /// Makes every stream keep to it.
    pub(crate) fn write_global(self) {
        match self {
            Self::Auto => anstream::ColorChoice::Auto,
            Self::Always => anstream::ColorChoice::Always,
            Self::Never => anstream::ColorChoice::Never,
        }
        .write_global();
    }
}

/// The library's words, with what each means.
pub(super) fn kinds() -> impl TypedValueParser<Value = Kind> {
    let words = Kind::ALL
        .iter()
        .map(|kind| PossibleValue::new(kind.as_str()).help(kind.meaning()));
    PossibleValuesParser::new(words).try_map(|word| word.parse())
}

/// The same of what a program may do.
pub(super) fn retries() -> impl TypedValueParser<Value = Retry> {
    let words = Retry::ALL
        .iter()
        .map(|retry| PossibleValue::new(retry.as_str()).help(retry.meaning()));
    PossibleValuesParser::new(words).try_map(|word| word.parse())
}

/// An address that a path can be put behind.
pub(super) fn base_url(text: &str) -> Result<String, String> {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    if is_web && !text.contains(['?', '#']) && !text.contains(char::is_whitespace) {
        Ok(text.to_owned())
    } else {
        Err("an address such as `https://docs.example.com/faultdex`, without `?` and `#`".to_owned())
    }
}

/// `404` is one status, `4xx` a class of them.
pub(super) fn http_filter(text: &str) -> Result<RangeInclusive<u16>, String> {
    let lower = text.to_ascii_lowercase();
    if let Some(class) = lower.strip_suffix("xx").and_then(|class| class.parse::<u16>().ok())
        && (1..=5).contains(&class)
    {
        return Ok(class * 100..=class * 100 + 99);
    }
    match lower.parse::<u16>() {
        Ok(status) if (100..=599).contains(&status) => Ok(status..=status),
        _ => Err("a status such as `404`, or a class such as `4xx`".to_owned()),
    }
}
