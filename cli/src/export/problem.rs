//! Problem types (RFC 9457), each with its address in the book.

use std::io::Write;

use faultdex::Entry;
use heck::ToTitleCase as _;
use serde::Serialize;

use crate::docs::anchor;
use crate::failure::Failure;
use crate::json;

/// A problem type; the entry's own fields are its extension members.
#[derive(Serialize)]
struct Problem {
    r#type: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    /// What helps with the problem; where a code has several meanings, only the one that happened tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    #[serde(flatten)]
    entry: &'static Entry,
}

pub(super) fn write(
    out: &mut impl Write,
    entries: impl Iterator<Item = &'static Entry>,
    base_url: Option<&str>,
) -> Result<(), Failure> {
    let problems: Vec<_> = entries.map(|entry| problem(entry, base_url)).collect();
    json::write(out, &problems)
}

fn problem(entry: &'static Entry, base_url: Option<&str>) -> Problem {
    let place = format!("reference/{}.html#{}", entry.system.id, anchor(entry.code));
    let (title, detail) = match entry.cases {
        [only] => (only.message.as_str().to_owned(), Some(only.resolution)),
        _ => (entry.variant.to_title_case(), None),
    };
    Problem {
        r#type: match base_url {
            Some(base) => format!("{}/{place}", base.trim_end_matches('/')),
            None => place,
        },
        title,
        status: entry.http,
        detail,
        entry,
    }
}
