//! The tables of a catalogue file as they were written: every key optional, nothing judged yet, spans kept.
//!
//! Reading never stops at the first mistake, so each field holds what stood there, be it good, of the wrong type or absent.
//! What the values mean, and which must be there, is `validate`'s to say.

use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use toml::Spanned;

/// The value of one key.
#[derive(Debug, Clone, Default)]
pub(crate) enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// A value of the right type.
    Good(Spanned<T>),
    /// A value of another type.
    Bad(Range<usize>),
}

impl<T> Field<T> {
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Spanned::<Attempt<T>>::deserialize(deserializer)?;
        let span = value.span();
        Ok(match value.into_inner() {
            Attempt(Some(value)) => Self::Good(Spanned::new(span, value)),
            Attempt(None) => Self::Bad(span),
        })
    }
}

/// A value, or nothing where it is of another type: the rest of its table is read all the same.
struct Attempt<T>(Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Attempt<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(T::deserialize(deserializer).ok()))
    }
}

/// What people are told of the type that a value has to be of.
pub(crate) trait Form {
    /// As in "`http` has to be a whole number".
    const WHAT: &'static str;
    /// How a value of it is written.
    const HELP: &'static str;
    /// What to do about a number that is too large for it, where it is read from numbers.
    const TOO_LARGE: Option<&'static str> = None;
}

impl Form for String {
    const WHAT: &'static str = "a string";
    const HELP: &'static str = "write one text in quotes: \"…\"";
}

impl Form for i64 {
    const WHAT: &'static str = "a whole number";
    const HELP: &'static str = "write a number of digits only, without quotes";
    const TOO_LARGE: Option<&'static str> = Some("write a smaller number");
}

impl Form for bool {
    const WHAT: &'static str = "a boolean";
    const HELP: &'static str = "write `true` or `false`, without quotes";
}

impl Form for toml::value::Date {
    const WHAT: &'static str = "a date";
    const HELP: &'static str = "write the day alone as year-month-day, without quotes: 2026-01-31";
}

impl<T> Form for Vec<T> {
    const WHAT: &'static str = "an array";
    const HELP: &'static str = "write the texts in quotes, and brackets around them: [\"…\", \"…\"]";
}

/// A code: a number in some systems, text in others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WrittenCode {
    Number(i64),
    Text(String),
}

impl Form for WrittenCode {
    const WHAT: &'static str = "a whole number or a string";
    const HELP: &'static str = "write the code as it stands on the wire: a number of digits only, or a text in quotes";
    const TOO_LARGE: Option<&'static str> =
        Some("put it in quotes, as all codes are where [system] has `code = \"text\"`");
}

impl<'de> Deserialize<'de> for WrittenCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CodeVisitor;

        impl Visitor<'_> for CodeVisitor {
            type Value = WrittenCode;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(WrittenCode::WHAT)
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<WrittenCode, E> {
                Ok(WrittenCode::Number(number))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<WrittenCode, E> {
                Ok(WrittenCode::Text(text.to_owned()))
            }
        }

        deserializer.deserialize_any(CodeVisitor)
    }
}

/// `[system]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SystemTable {
    pub(crate) id: Field<String>,
    pub(crate) name: Field<String>,
    pub(crate) code: Field<String>,
    pub(crate) status_digits: Field<i64>,
}

/// `[[fallback]]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct FallbackTable {
    pub(crate) prefix: Field<String>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<String>,
}

/// `[recognise]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct RecogniseTable {
    pub(crate) words: Field<Vec<Field<String>>>,
    pub(crate) paths: Field<Vec<Field<String>>>,
    pub(crate) fields: Field<Vec<Field<String>>>,
    pub(crate) prefixes: Field<Vec<Field<String>>>,
    pub(crate) not_within: Field<Vec<Field<String>>>,
}

/// `[[source]]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SourceTable {
    pub(crate) id: Field<String>,
    pub(crate) title: Field<String>,
    pub(crate) evidence: Field<String>,
    pub(crate) retrieved: Field<toml::value::Date>,
    pub(crate) url: Field<String>,
}

/// `[[state]]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct StateTable {
    pub(crate) object: Field<String>,
    pub(crate) name: Field<String>,
    pub(crate) label: Field<String>,
    pub(crate) meaning: Field<String>,
    pub(crate) source: Field<String>,
}

/// `[[error]]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct ErrorTable {
    pub(crate) code: Field<WrittenCode>,
    pub(crate) variant: Field<String>,
    pub(crate) name: Field<String>,
    pub(crate) section: Field<String>,
    pub(crate) http: Field<i64>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<String>,
    pub(crate) fatal: Field<bool>,
    pub(crate) message: Field<String>,
    pub(crate) cause: Field<String>,
    pub(crate) resolution: Field<String>,
    pub(crate) keywords: Field<Vec<Field<String>>>,
    pub(crate) note: Field<String>,
    pub(crate) example: Field<String>,
    pub(crate) source: Field<String>,
    pub(crate) since: Field<String>,
    pub(crate) deprecated: Field<String>,
    pub(crate) replaced_by: Field<WrittenCode>,
    /// The cases that could be read; `None` where none was written.
    pub(crate) case: Option<Vec<Spanned<CaseTable>>>,
}

/// `[[error.case]]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct CaseTable {
    pub(crate) section: Field<String>,
    pub(crate) message: Field<String>,
    pub(crate) cause: Field<String>,
    pub(crate) resolution: Field<String>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<String>,
}

/// A whole file.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) system: Field<SystemTable>,
    pub(crate) fallbacks: Vec<Spanned<FallbackTable>>,
    pub(crate) recognise: Field<RecogniseTable>,
    /// The sources that could be read; `None` where what was written is no list of them.
    pub(crate) sources: Option<Vec<Spanned<SourceTable>>>,
    pub(crate) states: Vec<Spanned<StateTable>>,
    pub(crate) errors: Vec<Spanned<ErrorTable>>,
}
