//! TOML text to the tables as written, with every mistake of form noted on the way.

use serde::de::value::Error as NoError;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diagnostic::{Findings, Rule};
use crate::suggest::nearest;
use crate::tables::{CaseTable, Document, ErrorTable};

type Value<'i> = Spanned<DeValue<'i>>;

/// Reads a whole file. What is not TOML is noted and passed over, so that the rest is still looked at.
pub(crate) fn read(text: &str, findings: &mut Findings) -> Document {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        findings
            .error(Rule::InvalidToml, span, format!("invalid TOML: {}", error.message()))
            .help("mend the TOML syntax here; see https://toml.io for its rules");
    }
    let mut document = Document {
        system: None,
        sources: Vec::new(),
        states: Vec::new(),
        errors: Vec::new(),
    };
    for (key, value) in root.into_inner() {
        match &**key.get_ref() {
            "system" => document.system = table(value, "[system]", findings),
            "source" => document.sources = tables(value, "[[source]]", findings),
            "state" => document.states = tables(value, "[[state]]", findings),
            "error" => document.errors = error_tables(value, findings),
            other => unknown_key(
                other,
                key.span(),
                "a catalogue file",
                &["system", "source", "state", "error"],
                findings,
            ),
        }
    }
    document
}

/// The `[[error]]` tables, whose `[[error.case]]` tables have keys of their own.
fn error_tables(value: Value<'_>, findings: &mut Findings) -> Vec<Spanned<ErrorTable>> {
    elements(value, "[[error]]", findings)
        .into_iter()
        .filter_map(|mut error| {
            if let DeValue::Table(keys) = error.get_mut()
                && let Some(cases) = keys.remove("case")
            {
                let kept = elements(cases, "[[error.case]]", findings)
                    .into_iter()
                    .filter(|case| is_table::<CaseTable>(case, "[[error.case]]", findings))
                    .collect();
                keys.insert(
                    Spanned::new(0..0, "case".into()),
                    Spanned::new(0..0, DeValue::Array(kept)),
                );
            }
            table(error, "[[error]]", findings)
        })
        .collect()
}

fn tables<T: DeserializeOwned>(value: Value<'_>, what: &str, findings: &mut Findings) -> Vec<Spanned<T>> {
    elements(value, what, findings)
        .into_iter()
        .filter_map(|element| table(element, what, findings))
        .collect()
}

/// The tables of an array of tables; `[error]` for `[[error]]` is the usual slip.
fn elements<'i>(value: Value<'i>, what: &str, findings: &mut Findings) -> Vec<Value<'i>> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(array) => array.into_iter().collect(),
        other => {
            findings
                .error(Rule::WrongType, span, format!("{what} has to be an array of tables"))
                .label(format!("this is a {}", other.type_str()))
                .help(format!("write `{what}`, in double brackets, above each one"));
            Vec::new()
        }
    }
}

fn table<T: DeserializeOwned>(value: Value<'_>, what: &str, findings: &mut Findings) -> Option<Spanned<T>> {
    if !is_table::<T>(&value, what, findings) {
        return None;
    }
    let span = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(table) => Some(Spanned::new(span, table)),
        Err(error) => {
            findings.error(Rule::WrongType, error.span().unwrap_or(span), error.message());
            None
        }
    }
}

/// Whether `value` is a table; its keys are checked against those that `T` has.
fn is_table<T: DeserializeOwned>(value: &Value<'_>, what: &str, findings: &mut Findings) -> bool {
    let DeValue::Table(keys) = value.get_ref() else {
        findings
            .error(Rule::WrongType, value.span(), format!("{what} has to be a table"))
            .label(format!("this is a {}", value.get_ref().type_str()));
        return false;
    };
    let known = keys_of::<T>();
    for key in keys.keys().filter(|key| !known.contains(&&**key.get_ref())) {
        unknown_key(key.get_ref(), key.span(), what, known, findings);
    }
    true
}

fn unknown_key(key: &str, span: std::ops::Range<usize>, what: &str, known: &[&str], findings: &mut Findings) {
    let help = match nearest(key, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys of {what} are: {}", known.join(", ")),
    };
    findings
        .error(Rule::UnknownKey, span, format!("{what} has no key `{key}`"))
        .label("unknown key")
        .help(help);
}

/// The keys that the struct `T` reads, as serde knows them.
fn keys_of<T: DeserializeOwned>() -> &'static [&'static str] {
    struct Keys<'a>(&'a mut &'static [&'static str]);

    impl<'de> Deserializer<'de> for Keys<'_> {
        type Error = NoError;

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _name: &'static str,
            fields: &'static [&'static str],
            _visitor: V,
        ) -> Result<V::Value, NoError> {
            *self.0 = fields;
            Err(NoError::custom("only the keys were asked for"))
        }

        fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, NoError> {
            Err(NoError::custom("not a struct"))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
            unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
        }
    }

    let mut keys: &'static [&'static str] = &[];
    // It always fails: the keys were what was wanted.
    let _ = T::deserialize(Keys(&mut keys));
    keys
}
