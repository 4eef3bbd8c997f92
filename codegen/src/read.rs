//! TOML text to the tables as written, with every mistake of form noted on the way.
//!
//! Where a mistake leaves no doubt of what was meant, it is read so: its values are looked at as well, and nothing that they
//! hold is said to be missing.

use serde::de::value::Error as NoError;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use crate::diagnostic::{Findings, Rule, shown};
use crate::suggest::nearest;
use crate::syntax;
use crate::tables::{CaseTable, Document, ErrorTable, Field};

type Value<'i> = Spanned<DeValue<'i>>;

/// Reads a whole file. What is not TOML is noted and passed over, so that the rest is still looked at.
pub(crate) fn read(text: &str, findings: &mut Findings) -> Document {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut root = root.into_inner();
    syntax::note(&root, &errors, findings);
    check_keys(
        &mut root,
        "a catalogue file",
        &["system", "fallback", "recognise", "source", "state", "error"],
        findings,
    );
    let mut lists = |key, what| match root.remove(key) {
        None => Some(Vec::new()),
        Some(value) => elements(value, what, findings),
    };
    let (fallbacks, sources, states, errors) = (
        lists("fallback", "[[fallback]]"),
        lists("source", "[[source]]"),
        lists("state", "[[state]]"),
        lists("error", "[[error]]"),
    );
    Document {
        system: root
            .remove("system")
            .map_or(Field::Absent, |value| single(value, "[system]", findings)),
        fallbacks: tables(fallbacks.unwrap_or_default(), "[[fallback]]", findings),
        recognise: root
            .remove("recognise")
            .map_or(Field::Absent, |value| single(value, "[recognise]", findings)),
        sources: sources.map(|values| tables(values, "[[source]]", findings)),
        states: tables(states.unwrap_or_default(), "[[state]]", findings),
        errors: errors
            .unwrap_or_default()
            .into_iter()
            .filter_map(|error| error_table(error, findings))
            .collect(),
    }
}

/// An `[[error]]` table, whose `[[error.case]]` tables have keys of their own.
fn error_table(mut error: Value<'_>, findings: &mut Findings) -> Option<Spanned<ErrorTable>> {
    const WHAT: &str = "[[error]]";
    const CASE: &str = "[[error.case]]";
    let keys = keys_of_table::<ErrorTable>(&mut error, WHAT, findings)?;
    if let Some(written) = keys.remove("case") {
        let cases = elements(written, CASE, findings);
        if cases.as_ref().is_none_or(|cases| !cases.is_empty()) {
            let tables = cases
                .unwrap_or_default()
                .into_iter()
                .filter_map(|mut case| {
                    keys_of_table::<CaseTable>(&mut case, CASE, findings)
                        .is_some()
                        .then_some(case)
                })
                .collect();
            keys.insert(
                Spanned::new(0..0, "case".into()),
                Spanned::new(0..0, DeValue::Array(tables)),
            );
        }
    }
    deserialize(error, findings)
}

/// The one table of a key.
fn single<T: DeserializeOwned>(value: Value<'_>, what: &str, findings: &mut Findings) -> Field<T> {
    let span = value.span();
    let one = match value.into_inner() {
        DeValue::Array(array) => {
            findings
                .error(Rule::WrongType, span.clone(), format!("{what} has to be one table"))
                .help(format!("write `{what}`, in single brackets, once"));
            array.into_iter().next()
        }
        other => Some(Spanned::new(span.clone(), other)),
    };
    match one.and_then(|one| tables(vec![one], what, findings).pop()) {
        Some(table) => Field::Good(table),
        None => Field::Bad(span),
    }
}

fn tables<T: DeserializeOwned>(values: Vec<Value<'_>>, what: &str, findings: &mut Findings) -> Vec<Spanned<T>> {
    values
        .into_iter()
        .filter_map(|mut value| {
            keys_of_table::<T>(&mut value, what, findings)?;
            deserialize(value, findings)
        })
        .collect()
}

/// The elements of an array of tables, or `None` where it is anything else; `[error]` for `[[error]]` is the usual slip.
fn elements<'i>(value: Value<'i>, what: &str, findings: &mut Findings) -> Option<Vec<Value<'i>>> {
    let span = value.span();
    match value.into_inner() {
        DeValue::Array(array) => Some(array.into_iter().collect()),
        other => {
            findings
                .error(
                    Rule::WrongType,
                    span.clone(),
                    format!("{what} has to be an array of tables"),
                )
                .help(format!("write `{what}`, in double brackets, above each one"));
            other.is_table().then(|| vec![Spanned::new(span, other)])
        }
    }
}

/// A table whose keys were checked. It cannot fail on account of a value: each field takes any.
fn deserialize<T: DeserializeOwned>(value: Value<'_>, findings: &mut Findings) -> Option<Spanned<T>> {
    let span = value.span();
    match T::deserialize(ValueDeserializer::from(value)) {
        Ok(table) => Some(Spanned::new(span, table)),
        Err(error) => {
            findings.error(Rule::WrongType, error.span().unwrap_or(span), error.message());
            None
        }
    }
}

/// The table that `value` is, its keys checked against those that `T` has.
fn keys_of_table<'a, 'i, T: DeserializeOwned>(
    value: &'a mut Value<'i>,
    what: &str,
    findings: &mut Findings,
) -> Option<&'a mut DeTable<'i>> {
    let span = value.span();
    let DeValue::Table(keys) = value.get_mut() else {
        findings
            .error(Rule::WrongType, span, format!("{what} has to be a table"))
            .help(format!("write `{what}` above its `key = value` lines"));
        return None;
    };
    check_keys(keys, what, keys_of::<T>(), findings);
    Some(keys)
}

/// Notes the keys that are not `known`. One that was misspelt is put right, so that its value is looked at too.
fn check_keys(keys: &mut DeTable<'_>, what: &str, known: &[&str], findings: &mut Findings) {
    let mut unknown: Vec<_> = keys
        .keys()
        .filter(|key| !known.contains(&&**key.get_ref()))
        .cloned()
        .collect();
    unknown.sort_by_key(|key| key.span().start);
    let (misspelt, strange): (Vec<_>, Vec<_>) = unknown
        .into_iter()
        .map(|key| (nearest(key.get_ref(), known), key))
        .partition(|(near, _)| near.is_some());
    for (near, key) in misspelt {
        let Some(near) = near else { continue };
        findings
            .error(
                Rule::UnknownKey,
                key.span(),
                format!("{what} has no key `{}`", shown(key.get_ref())),
            )
            .help(format!("did you mean `{near}`?"));
        if !keys.contains_key(near)
            && let Some(value) = keys.remove(&key)
        {
            keys.insert(Spanned::new(key.span(), near.to_owned().into()), value);
        }
    }
    // Where a header line is missing, all the keys of its table are strange to the table before: that is one mistake.
    let Some(((_, first), others)) = strange.split_first() else {
        return;
    };
    let names: Vec<_> = strange
        .iter()
        .map(|(_, key)| format!("`{}`", shown(key.get_ref())))
        .collect();
    let (noun, header) = match others {
        [] => ("key", ""),
        _ => ("keys", "; is a header line, such as `[[error]]`, missing above?"),
    };
    let diagnostic = findings.error(
        Rule::UnknownKey,
        first.span(),
        format!("{what} has no {noun} {}", names.join(", ")),
    );
    for (_, other) in others {
        diagnostic.see(other.span(), "");
    }
    diagnostic.help(format!("the keys of {what} are: {}{header}", known.join(", ")));
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
