//! Where a number stands, where that says that it is no code: a log's column, a metric's value, an address, a mask.

use super::label::Label;
use super::name::ends_in_code;
use super::plain::Plain;
use super::words::last_word;
use crate::catalog::{Catalog, Entry};

/// From this many digits on, a number beside a code is the device's that it is about.
const DIGITS_OF_A_DEVICE: usize = 14;

/// Whether the place of `entry`'s number, which is `length` bytes long, says that it is something else.
pub(super) fn is_elsewhere(catalog: &Catalog, entry: &Entry, plain: &Plain, length: usize) -> bool {
    let before = plain.before();
    is_column(catalog, entry, before) || is_metric(before) || is_marked(before) || is_index(before, plain, length)
}

/// Whether the number is a column of numbers: `200 40000005`, `1791384609:40000014`.
///
/// What may stand before a code is its own status, the number of its device, another code, the number that starts the
/// line, or a number that a word names: `attempt 3 40000005`.
fn is_column(catalog: &Catalog, entry: &Entry, before: &[u8]) -> bool {
    let (Some(b' ' | b':'), Some(fields)) = (before.last(), before.split_last().map(|(_, rest)| rest)) else {
        return false;
    };
    let field = last_word(fields);
    let number = field.rsplit(|byte| *byte == b'/').next().unwrap_or(field);
    let is_result = number.len() < field.len() && field[0].is_ascii_uppercase();
    if number.is_empty() || !number.iter().all(u8::is_ascii_digit) || number.len() < field.len() && !is_result {
        return false;
    }
    let Ok(text) = core::str::from_utf8(number) else {
        return false;
    };
    let digits = usize::from(catalog.system.fallback.status_digits);
    let is_status = text.len() == 3 && matches!(text.as_bytes()[0], b'1'..=b'5');
    if digits > 0 && is_status {
        return !entry.code.starts_with(text);
    }
    let fields_before = fields.trim_ascii_end();
    let rest = fields_before[..fields_before.len() - field.len()].trim_ascii_end();
    let is_first = rest.is_empty() && before.ends_with(b" ");
    let is_named = !is_status && last_word(rest).iter().all(u8::is_ascii_alphabetic) && before.ends_with(b" ");
    !(is_first || is_named || text.len() >= DIGITS_OF_A_DEVICE || catalog.lookup(text).is_some())
}

/// Whether the number is the value of a metric: `disk_free{mountpoint="/"} 40000006`.
fn is_metric(before: &[u8]) -> bool {
    let Some(labels) = before.strip_suffix(b"} ") else {
        return false;
    };
    let open = memchr::memrchr(b'{', labels);
    open.and_then(|open| labels[..open].last())
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// Whether the signs before the number say so: a kernel's address, a masked number, a colour.
fn is_marked(before: &[u8]) -> bool {
    before.ends_with(b"[<") || before.ends_with(b"***")
}

/// Whether the number is that of a process or an element, `sshd[4120000]`, and no code, `error[40000005]`.
fn is_index(before: &[u8], plain: &Plain, length: usize) -> bool {
    let Some(name) = before.strip_suffix(b"[") else {
        return false;
    };
    let is_closed = plain.onwards().get(length) == Some(&b']');
    is_closed
        && name.last().is_some_and(u8::is_ascii_alphanumeric)
        && Label::of(before).name().is_some_and(|name| !ends_in_code(name))
}

/// The column that a value of an SQL `INSERT` goes into, or the table where the statement names no columns.
pub(super) fn inserted_into(before: &[u8]) -> Option<&[u8]> {
    let row = memchr::memrchr(b'(', before)?;
    let values = before[..row].trim_ascii_end();
    let target = values.strip_suffix(b"VALUES").or(values.strip_suffix(b"values"))?;
    let target = target.trim_ascii_end();
    let Some(columns) = target.strip_suffix(b")") else {
        return Some(last_word(target));
    };
    let columns = &columns[memchr::memrchr(b'(', columns)? + 1..];
    let nth = memchr::memchr_iter(b',', &before[row..]).count();
    let column = columns.split(|byte| *byte == b',').nth(nth)?;
    Some(column.trim_ascii())
}
