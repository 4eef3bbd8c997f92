//! Dictionaries of log shippers, which look up `system:code` and put what they find into the message.

use std::collections::BTreeMap;
use std::io::Write;

use faultdex::Entry;
use serde::Serialize;

use super::key;
use crate::failure::Failure;
use crate::json;

/// A lookup table of rsyslog.
#[derive(Serialize)]
struct LookupTable {
    version: u8,
    nomatch: &'static str,
    /// `string` is the type that matches whole keys; `sparseArray` would take an unknown code for the one below it.
    r#type: &'static str,
    table: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    index: String,
    value: String,
}

/// rsyslog's values are texts: here the entry as JSON, which its `parse_json` takes apart.
pub(super) fn rsyslog(out: &mut impl Write, entries: impl Iterator<Item = &'static Entry>) -> Result<(), Failure> {
    let row = |entry| -> Result<Row, Failure> {
        Ok(Row {
            index: key(entry),
            value: serde_json::to_string(entry)?,
        })
    };
    let table = LookupTable {
        version: 1,
        nomatch: "",
        r#type: "string",
        table: entries.map(row).collect::<Result<_, _>>()?,
    };
    json::write(out, &table)
}

/// Logstash's translate filter takes JSON objects as values, whole.
pub(super) fn logstash(out: &mut impl Write, entries: impl Iterator<Item = &'static Entry>) -> Result<(), Failure> {
    let dictionary: BTreeMap<_, _> = entries.map(|entry| (key(entry), entry)).collect();
    json::write(out, &dictionary)
}
