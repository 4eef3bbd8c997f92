//! Codes, entries, states and faults through serde: the shapes of every JSON answer and export.

use core::fmt;

use serde::Serialize;
use serde::de::{self, Deserializer, Visitor};
use serde::ser::{SerializeStruct, Serializer};

use crate::catalog::{Case, Entry, State};
use crate::code::TypedCode;

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Entry", 19)?;
        object.serialize_field("system", self.system.id)?;
        object.serialize_field("code", self.code)?;
        object.serialize_field("name", &self.name)?;
        object.serialize_field("variant", self.variant)?;
        object.serialize_field("section", &self.section)?;
        object.serialize_field("http", &self.http)?;
        object.serialize_field("http_class", &self.http_class())?;
        object.serialize_field("kind", &self.kind)?;
        object.serialize_field("retry", &self.retry)?;
        object.serialize_field("retryable", &self.is_retryable())?;
        object.serialize_field("fatal", &self.fatal)?;
        object.serialize_field("cases", self.cases)?;
        object.serialize_field("keywords", self.keywords)?;
        object.serialize_field("note", &self.note)?;
        object.serialize_field("example", &self.example)?;
        object.serialize_field("source", self.source.id)?;
        object.serialize_field("since", &self.since)?;
        object.serialize_field("deprecated", &self.deprecated)?;
        object.serialize_field("replaced_by", &self.replaced_by)?;
        object.end()
    }
}

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Case", 6)?;
        object.serialize_field("section", &self.section)?;
        object.serialize_field("message", self.message.as_str())?;
        object.serialize_field("cause", &self.cause)?;
        object.serialize_field("resolution", self.resolution)?;
        object.serialize_field("kind", &self.kind)?;
        object.serialize_field("retry", &self.retry)?;
        object.end()
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("State", 6)?;
        object.serialize_field("system", self.system.id)?;
        object.serialize_field("object", self.object)?;
        object.serialize_field("state", self.name)?;
        object.serialize_field("label", self.label)?;
        object.serialize_field("meaning", self.meaning)?;
        object.serialize_field("source", self.source.id)?;
        object.end()
    }
}

#[cfg(feature = "json")]
impl Serialize for crate::fault::Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Fault", 18)?;
        object.serialize_field("system", self.system().id)?;
        object.serialize_field("code", &self.code_text())?;
        object.serialize_field("known", &self.entry().is_some())?;
        object.serialize_field("variant", &self.entry().map(|entry| entry.variant))?;
        object.serialize_field("name", &self.name())?;
        object.serialize_field("case", &self.case_index())?;
        object.serialize_field("message", &self.message())?;
        object.serialize_field("detail", &self.detail())?;
        object.serialize_field("params", &Params(self))?;
        object.serialize_field("subject", &self.subject())?;
        object.serialize_field("id", &self.id())?;
        object.serialize_field("http", &self.http())?;
        object.serialize_field("kind", &self.kind())?;
        object.serialize_field("retry", &self.retry())?;
        object.serialize_field("retryable", &self.is_retryable())?;
        object.serialize_field("fatal", &self.is_fatal())?;
        object.serialize_field("cause", &self.cause())?;
        object.serialize_field("resolution", &self.resolution())?;
        object.end()
    }
}

/// A fault's parameters as an object.
#[cfg(feature = "json")]
struct Params<'a>(&'a crate::fault::Fault);

#[cfg(feature = "json")]
impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.params())
    }
}

/// A code as on the wire: a number where the system's codes are numbers, else a string.
pub fn serialize_code<S: Serializer>(entry: &Entry, serializer: S) -> Result<S::Ok, S::Error> {
    match entry.number {
        Some(number) => serializer.serialize_i64(number),
        None => serializer.serialize_str(entry.code),
    }
}

/// A code from a number or a string, as systems send either.
pub fn deserialize_code<'de, C: TypedCode, D: Deserializer<'de>>(deserializer: D) -> Result<C, D::Error> {
    struct CodeVisitor<C>(core::marker::PhantomData<C>);

    impl<C: TypedCode> CodeVisitor<C> {
        fn known<E: de::Error>(&self, entry: Option<&'static Entry>, unexpected: de::Unexpected<'_>) -> Result<C, E> {
            entry
                .and_then(C::from_entry)
                .ok_or_else(|| E::invalid_value(unexpected, self))
        }
    }

    impl<C: TypedCode> Visitor<'_> for CodeVisitor<C> {
        type Value = C;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(formatter, "a catalogued code of {}", C::CATALOG.system.id)
        }

        fn visit_i64<E: de::Error>(self, number: i64) -> Result<C, E> {
            self.known(C::CATALOG.lookup_number(number), de::Unexpected::Signed(number))
        }

        fn visit_u64<E: de::Error>(self, number: u64) -> Result<C, E> {
            let entry = i64::try_from(number)
                .ok()
                .and_then(|number| C::CATALOG.lookup_number(number));
            self.known(entry, de::Unexpected::Unsigned(number))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<C, E> {
            self.known(C::CATALOG.lookup(text), de::Unexpected::Str(text))
        }
    }

    deserializer.deserialize_any(CodeVisitor(core::marker::PhantomData))
}
