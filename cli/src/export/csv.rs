//! CSV: one row a meaning, so that no meaning of a code that has several is lost.

use std::io::Write;

use faultdex::{Entry, HttpClass, Kind, Retry};
use serde::Serialize;

use super::key;
use crate::failure::Failure;

pub(super) fn write(out: &mut impl Write, entries: impl Iterator<Item = &'static Entry>) -> Result<(), Failure> {
    let mut writer = csv::Writer::from_writer(out);
    for entry in entries {
        for row in rows(entry)? {
            writer.serialize(row).map_err(failure)?;
        }
    }
    Ok(writer.flush()?)
}

/// One meaning of a code. No text of a catalogue is empty, so an empty field is one without a value.
#[derive(Serialize)]
struct Row {
    key: String,
    system: &'static str,
    code: &'static str,
    name: Option<&'static str>,
    variant: &'static str,
    section: Option<&'static str>,
    http: Option<u16>,
    http_class: Option<HttpClass>,
    kind: Kind,
    retry: Retry,
    retryable: bool,
    fatal: bool,
    /// Which meaning it is, from 0 on, as `decode` counts them.
    case: usize,
    case_section: Option<&'static str>,
    message: &'static str,
    cause: Option<&'static str>,
    resolution: &'static str,
    case_kind: Kind,
    case_retry: Retry,
    /// A JSON array: a keyword may hold spaces and commas.
    keywords: String,
    note: Option<&'static str>,
    example: Option<&'static str>,
    source: &'static str,
    since: Option<&'static str>,
    deprecated: Option<&'static str>,
    replaced_by: Option<&'static str>,
}

fn rows(entry: &'static Entry) -> Result<impl Iterator<Item = Row>, Failure> {
    let keywords = serde_json::to_string(entry.keywords)?;
    Ok(entry.cases.iter().enumerate().map(move |(index, case)| Row {
        key: key(entry),
        system: entry.system.id,
        code: entry.code,
        name: entry.name,
        variant: entry.variant,
        section: entry.section,
        http: entry.http,
        http_class: entry.http_class(),
        kind: entry.kind,
        retry: entry.retry,
        retryable: entry.is_retryable(),
        fatal: entry.fatal,
        case: index,
        case_section: case.section,
        message: case.message.as_str(),
        cause: case.cause,
        resolution: case.resolution,
        case_kind: case.kind,
        case_retry: case.retry,
        keywords: keywords.clone(),
        note: entry.note,
        example: entry.example,
        source: entry.source.id,
        since: entry.since,
        deprecated: entry.deprecated,
        replaced_by: entry.replaced_by,
    }))
}

/// Rows always serialise: what fails is the writing, and a closed pipe is to be told from the rest.
fn failure(error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Failure::Io(error),
        other => Failure::Io(std::io::Error::other(format!("{other:?}"))),
    }
}
