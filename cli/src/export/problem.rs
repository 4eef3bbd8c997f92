//! Problem types (RFC 9457), each with its address in the book.

use std::io::Write;

use faultdex::Entry;
use heck::ToTitleCase as _;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;

use crate::failure::Failure;
use crate::json;

/// What stands in no fragment as it is (RFC 3986, section 3.5).
const NOT_IN_FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

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
    let fragment = utf8_percent_encode(entry.code, NOT_IN_FRAGMENT);
    let anchor = format!("reference/{}.html#{fragment}", entry.system.id);
    let (title, detail) = match entry.cases {
        [only] => (only.message.as_str().to_owned(), Some(only.resolution)),
        _ => (entry.variant.to_title_case(), None),
    };
    Problem {
        r#type: match base_url {
            Some(base) => format!("{}/{anchor}", base.trim_end_matches('/')),
            None => anchor,
        },
        title,
        status: entry.http,
        detail,
        entry,
    }
}
