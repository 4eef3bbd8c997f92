//! The tables of a catalogue file as they were written: every key optional, nothing judged yet, spans kept.
//!
//! Reading never stops at the first mistake, so each field holds what stood there, be it good, of the wrong type or absent.
//! What the values mean, and which must be there, is `validate`'s to say.

use std::ops::Range;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer};
use toml::Spanned;

/// The value of one key.
#[derive(Debug, Clone, Default)]
pub(crate) enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// A value of the right type.
    Good(Spanned<T>),
    /// A value of another type, and what to say of it.
    Bad(Range<usize>, String),
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Spanned::<toml::Value>::deserialize(deserializer)?;
        let span = value.span();
        Ok(match T::deserialize(value.into_inner()) {
            Ok(value) => Self::Good(Spanned::new(span, value)),
            Err(error) => Self::Bad(span, error.message().to_owned()),
        })
    }
}

/// A code: a number in some systems, text in others.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "expected a whole number or a string")]
pub(crate) enum WrittenCode {
    Number(i64),
    Text(String),
}

/// `[system]`
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct SystemTable {
    pub(crate) id: Field<String>,
    pub(crate) name: Field<String>,
    pub(crate) code: Field<String>,
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
    pub(crate) keywords: Field<Vec<String>>,
    pub(crate) note: Field<String>,
    pub(crate) example: Field<String>,
    pub(crate) source: Field<String>,
    pub(crate) since: Field<String>,
    pub(crate) deprecated: Field<String>,
    pub(crate) replaced_by: Field<WrittenCode>,
    pub(crate) case: Vec<Spanned<CaseTable>>,
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
    pub(crate) system: Option<Spanned<SystemTable>>,
    pub(crate) sources: Vec<Spanned<SourceTable>>,
    pub(crate) states: Vec<Spanned<StateTable>>,
    pub(crate) errors: Vec<Spanned<ErrorTable>>,
}
