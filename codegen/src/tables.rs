//! The tables of a catalogue file as they were written: every key optional, nothing judged yet, spans kept.
//!
//! Reading never stops at the first mistake, so each field holds what stood there, be it good, of the wrong type or absent.
//! What the values mean, and which must be there, is `validate`'s to say.

use std::fmt;
use std::ops::Range;

#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use toml::Spanned;

#[cfg(feature = "schema")]
use crate::{schema, vocabulary};

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

/// Whose codes the file has.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, extend("required" = ["id", "name", "code"])))]
pub(crate) struct SystemTable {
    /// The short name, as in `kdp:40000005`: a lower-case letter, then lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = schema::ID)))]
    pub(crate) id: Field<String>,
    /// The name in full.
    pub(crate) name: Field<String>,
    /// What all codes of the file are: numbers, or text.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::CodeForm"))]
    pub(crate) code: Field<String>,
    /// Where the first three digits of a code are an HTTP status, 3; of codes that the file lacks they still tell.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = [3])))]
    pub(crate) status_digits: Field<i64>,
}

/// What is still known of codes that the file lacks.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, extend("required" = ["kind", "retry"])))]
pub(crate) struct FallbackTable {
    /// How these codes begin; without it, they are all the rest.
    pub(crate) prefix: Field<String>,
    /// What went wrong, in the words of an error.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Kind"))]
    pub(crate) kind: Field<String>,
    /// What a program may do with the same request, in the words of an error.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Retry"))]
    pub(crate) retry: Field<String>,
}

/// What the log scanner goes by.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub(crate) struct RecogniseTable {
    /// Words by which a line speaks of this system and no other, in any case.
    pub(crate) words: Field<Vec<Field<String>>>,
    /// Paths of its API, from the first `/` on and without a last one.
    #[cfg_attr(feature = "schema", schemars(inner(regex(pattern = schema::PATH))))]
    pub(crate) paths: Field<Vec<Field<String>>>,
    /// Keys and elements that hold codes, in any case.
    pub(crate) fields: Field<Vec<Field<String>>>,
    /// What stands right before a code and is no part of it: `Service.` or `a:`.
    #[cfg_attr(feature = "schema", schemars(inner(regex(pattern = schema::PREFIX))))]
    pub(crate) prefixes: Field<Vec<Field<String>>>,
    /// Arrays whose codes did not happen, but could.
    pub(crate) not_within: Field<Vec<Field<String>>>,
}

/// Where facts are from.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(deny_unknown_fields, extend("required" = ["id", "title", "evidence", "retrieved"]))
)]
pub(crate) struct SourceTable {
    /// The name by which entries refer to it: a lower-case letter, then lower-case letters, digits and hyphens.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = schema::ID)))]
    pub(crate) id: Field<String>,
    /// What it is called.
    pub(crate) title: Field<String>,
    /// How its facts are known: the vendor documents them, they were seen on the wire, or they follow from the platform.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Evidence"))]
    pub(crate) evidence: Field<String>,
    /// The day on which it was read: a date, without quotes.
    pub(crate) retrieved: Field<toml::value::Date>,
    /// Its address.
    pub(crate) url: Field<String>,
}

/// A state that an object of the system can be in; no error, but looked up like one.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(deny_unknown_fields, extend("required" = ["object", "name", "label", "meaning"]))
)]
pub(crate) struct StateTable {
    /// What is in the state: `device`, `license`.
    pub(crate) object: Field<String>,
    /// What the API calls it.
    pub(crate) name: Field<String>,
    /// What people see it called.
    pub(crate) label: Field<String>,
    /// What it means, in our own words.
    pub(crate) meaning: Field<String>,
    /// The `id` of a `[[source]]`; the first where left out.
    pub(crate) source: Field<String>,
}

/// What one code means, and what to do about it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(deny_unknown_fields, extend("required" = ["code", "kind", "retry"]), transform = schema::message_or_cases)
)]
pub(crate) struct ErrorTable {
    /// What the system sends: a number, or text without white space.
    pub(crate) code: Field<WrittenCode>,
    /// The Rust name, in UpperCamelCase; made from `name`, else from a code that is text, where left out.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = schema::VARIANT)))]
    pub(crate) variant: Field<String>,
    /// The symbolic name on the wire.
    pub(crate) name: Field<String>,
    /// The heading under which the vendor's document has it.
    pub(crate) section: Field<String>,
    /// The HTTP status that the vendor documents for it.
    #[cfg_attr(feature = "schema", schemars(range(min = 100, max = 599)))]
    pub(crate) http: Field<i64>,
    /// What went wrong, in the names and with the definitions of `google.rpc.Code`.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Kind"))]
    pub(crate) kind: Field<String>,
    /// What a program may do with the same request.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Retry"))]
    pub(crate) retry: Field<String>,
    /// True where an automatic resend does harm; then `retry` is `never` or `precondition`.
    pub(crate) fatal: Field<bool>,
    /// Verbatim what the system sends, parameters in braces; a brace that it really sends is doubled.
    pub(crate) message: Field<String>,
    /// Why it happens, where the message does not say so.
    pub(crate) cause: Field<String>,
    /// What to do, imperative, in one or two short sentences.
    pub(crate) resolution: Field<String>,
    /// What people search by and what stands nowhere else in the entry.
    pub(crate) keywords: Field<Vec<Field<String>>>,
    /// Where the document contradicts itself or evidence is thin, and which way the entry went.
    pub(crate) note: Field<String>,
    /// A body or a log line that carries the code; it may have several lines.
    #[cfg_attr(feature = "schema", schemars(extend("pattern" = schema::TEXT)))]
    pub(crate) example: Field<String>,
    /// The `id` of a `[[source]]`; the first where left out.
    pub(crate) source: Field<String>,
    /// The version of the catalogue that brought the code.
    pub(crate) since: Field<String>,
    /// Why the code is sent no longer.
    pub(crate) deprecated: Field<String>,
    /// The code that took its place: another of this file.
    pub(crate) replaced_by: Field<WrittenCode>,
    /// The meanings of a code that has several, told apart by their messages.
    // The cases that could be read; `None` where none was written.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<CaseTable>", extend("minItems" = 1)))]
    pub(crate) case: Option<Vec<Spanned<CaseTable>>>,
}

/// One meaning of a code that has several.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, extend("required" = ["message", "resolution"])))]
pub(crate) struct CaseTable {
    /// The heading under which the vendor's document has it, where it differs from the entry's.
    pub(crate) section: Field<String>,
    /// Verbatim what the system sends, parameters in braces; it tells the case from the others.
    pub(crate) message: Field<String>,
    /// Why it happens, where the message does not say so.
    pub(crate) cause: Field<String>,
    /// What to do, imperative, in one or two short sentences.
    pub(crate) resolution: Field<String>,
    /// What went wrong, where it differs from the entry's.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Kind"))]
    pub(crate) kind: Field<String>,
    /// What a program may do, where it differs from the entry's.
    #[cfg_attr(feature = "schema", schemars(with = "vocabulary::Retry"))]
    pub(crate) retry: Field<String>,
}

/// The error codes of one system, as faultdex reads them.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(title = "A faultdex catalogue", deny_unknown_fields, extend("required" = ["system", "source"]))
)]
pub(crate) struct Document {
    #[cfg_attr(feature = "schema", schemars(with = "SystemTable"))]
    pub(crate) system: Field<SystemTable>,
    #[cfg_attr(feature = "schema", schemars(rename = "fallback", with = "Vec<FallbackTable>"))]
    pub(crate) fallbacks: Vec<Spanned<FallbackTable>>,
    #[cfg_attr(feature = "schema", schemars(with = "RecogniseTable"))]
    pub(crate) recognise: Field<RecogniseTable>,
    // The sources that could be read; `None` where what was written is no list of them.
    #[cfg_attr(feature = "schema", schemars(rename = "source", with = "Vec<SourceTable>", extend("minItems" = 1)))]
    pub(crate) sources: Option<Vec<Spanned<SourceTable>>>,
    #[cfg_attr(feature = "schema", schemars(rename = "state", with = "Vec<StateTable>"))]
    pub(crate) states: Vec<Spanned<StateTable>>,
    #[cfg_attr(feature = "schema", schemars(rename = "error", with = "Vec<ErrorTable>"))]
    pub(crate) errors: Vec<Spanned<ErrorTable>>,
}
