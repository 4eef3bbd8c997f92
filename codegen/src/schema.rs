//! The JSON Schema of a catalogue file, from the tables that read it: what editors complete and check while one types.
//!
//! It knows the shape: tables, keys, types, words, and how a text may look. What needs a look at two places, such as a code
//! that is there twice, only `check` can tell.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::tables::{Document, Field, WrittenCode};
use crate::vocabulary::{CodeForm, Evidence, Kind, Retry, Word};

/// An id of a system or a source.
pub(crate) const ID: &str = "^[a-z][a-z0-9-]*$";
/// A Rust name in UpperCamelCase.
pub(crate) const VARIANT: &str = "^[A-Z][A-Za-z0-9]*$";
/// A path of an API: one slash before it, none behind it.
pub(crate) const PATH: &str = "^/[^/](.*[^/])?$";
/// The end of a service's name with its dot, or a namespace with its colon.
pub(crate) const PREFIX: &str = "^.+[.:]$";
/// A text of any number of lines, with no white space around it.
pub(crate) const TEXT: &str = r"^\S([\s\S]*\S)?$";
/// The same on one line, without control characters.
const LINE: &str = r"^[^\s\x00-\x1f\x7f-\x9f]([^\x00-\x1f\x7f-\x9f]*[^\s\x00-\x1f\x7f-\x9f])?$";
/// A code that is text: no white space, no control character.
const CODE: &str = r"^[^\s\x00-\x1f\x7f-\x9f]+$";
/// TOML's dates are strings where a schema sees them.
const DATE: &str = r"^\d{4}-\d{2}-\d{2}$";

/// The JSON Schema of a catalogue file, in draft 7, which is what TOML editors read.
///
/// ```
/// let schema = faultdex_codegen::schema();
/// assert_eq!(schema.get("title").and_then(|title| title.as_str()), Some("A faultdex catalogue"));
/// ```
#[must_use]
pub fn schema() -> Schema {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<Document>()
}

/// The shape of a value that a field holds.
trait Shape {
    fn shape() -> Schema;
}

impl Shape for String {
    fn shape() -> Schema {
        json_schema!({ "type": "string", "pattern": LINE })
    }
}

impl Shape for i64 {
    fn shape() -> Schema {
        json_schema!({ "type": "integer" })
    }
}

impl Shape for bool {
    fn shape() -> Schema {
        json_schema!({ "type": "boolean" })
    }
}

impl Shape for toml::value::Date {
    fn shape() -> Schema {
        json_schema!({ "type": "string", "pattern": DATE })
    }
}

impl Shape for WrittenCode {
    fn shape() -> Schema {
        json_schema!({ "type": ["integer", "string"], "pattern": CODE })
    }
}

impl<T: Shape> Shape for Vec<Field<T>> {
    fn shape() -> Schema {
        json_schema!({ "type": "array", "items": T::shape() })
    }
}

impl<T: Shape> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        T::shape()
    }
}

/// Gives a closed set of words its schema.
macro_rules! words {
    ($($set:ident)+) => {
        $(impl JsonSchema for $set {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($set).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let words: Vec<_> = Self::ALL.iter().map(|member| member.word()).collect();
                json_schema!({ "type": "string", "enum": words })
            }
        })+
    };
}

words! { CodeForm Evidence Kind Retry }

/// An entry has a message and a resolution of its own, or cases that have them.
pub(crate) fn message_or_cases(schema: &mut Schema) {
    schema.insert("if".to_owned(), json_schema!({ "required": ["case"] }).to_value());
    schema.insert(
        "then".to_owned(),
        json_schema!({ "properties": { "message": false, "cause": false, "resolution": false } }).to_value(),
    );
    schema.insert(
        "else".to_owned(),
        json_schema!({ "required": ["message", "resolution"] }).to_value(),
    );
}
