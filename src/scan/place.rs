//! Where a number stands, where that says that it is no code: a log's column, a metric's value, an address, a mask.

use super::label::Label;
use super::name::ends_in_code;
use super::plain::Plain;
use super::words::last_word;
use crate::catalog::{Catalog, Entry};

/// From this many digits on, a number beside a code is the device's that it is about.
pub(super) const DIGITS_OF_A_DEVICE: usize = 14;

/// Whether the place of `entry`'s number, which is `length` bytes long, says that it is something else.
pub(super) fn is_elsewhere(catalog: &Catalog, entry: &Entry, plain: &Plain, length: usize) -> bool {
    let before = plain.before();
    is_column(catalog, entry, before)
        || is_sample(before)
        || is_metric(before)
        || is_marked(before)
        || is_index(before, plain, length)
        || is_process(before, plain, length)
        || is_column_of_source(before)
        || is_compared(before)
}

/// Whether the number is a column of numbers: `200 40000005`, `1791384609:40000014`.
///
/// What may stand before a code is its own status, the number of its device, another code, the number that starts the
/// line, or a number that a word names: `attempt 3 40000005`.
fn is_column(catalog: &Catalog, entry: &Entry, before: &[u8]) -> bool {
    let Some((separator @ (b' ' | b':'), rest)) = before.split_last() else {
        return false;
    };
    let field = last_word(rest);
    let number = number_of(field, *separator);
    let Some(text) = core::str::from_utf8(number).ok().filter(|text| !text.is_empty()) else {
        return false;
    };
    let is_status = text.len() == 3 && matches!(number[0], b'1'..=b'5');
    if is_status && catalog.system.fallback.status_digits > 0 {
        return !entry.code.starts_with(text);
    }
    if text.len() >= DIGITS_OF_A_DEVICE && !text.contains('.') || catalog.lookup(text).is_some() {
        return false;
    }
    let rest = rest.trim_ascii_end();
    let before_field = rest[..rest.len() - field.len()].trim_ascii_end();
    let is_named = !is_status && last_word(before_field).iter().all(u8::is_ascii_alphabetic);
    *separator == b':' || !(before_field.is_empty() || is_named)
}

/// The number that a field is: all of it, with a fraction before a colon, or what follows a cache's result, `TCP_HIT/200`.
fn number_of(field: &[u8], separator: u8) -> &[u8] {
    let start = memchr::memrchr(b'/', field).map_or(0, |slash| slash + 1);
    let number = &field[start..];
    let is_digit = |byte: &u8| byte.is_ascii_digit() || *byte == b'.' && separator == b':';
    // `audit(1791384609.123:`
    let length = number.iter().rev().take_while(|byte| is_digit(byte)).count();
    let is_whole = length == number.len() || separator == b':' && number[number.len() - length - 1] == b'(';
    let is_result = start == 0 || field[0].is_ascii_uppercase();
    if is_whole && is_result {
        &number[number.len() - length..]
    } else {
        b""
    }
}

/// Whether the number is a sample beside the seconds or milliseconds of its time: `[1791384609.123,"40000005"]`.
fn is_sample(before: &[u8]) -> bool {
    let unquoted = before.strip_suffix(b"\"").unwrap_or(before).trim_ascii_end();
    let Some(rest) = unquoted.strip_suffix(b",") else {
        return false;
    };
    let Some(open) = memchr::memrchr(b'[', rest) else {
        return false;
    };
    let time = &rest[open + 1..];
    let whole = time.split(|byte| *byte == b'.').next().unwrap_or_default();
    time.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') && matches!(whole.len(), 10 | 13)
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

/// Linux numbers no more processes than these.
const LARGEST_PROCESS: &[u8] = b"4194304";

/// Whether the number is the process's or the thread's whose line this is, as PostgreSQL and glog write it behind the time:
/// `11:20:33.118 [4102102] LOG:`, `11:20:33.118200 4102102 server.go:88]`.
fn is_process(before: &[u8], plain: &Plain, length: usize) -> bool {
    let number = &plain.onwards()[..length];
    let behind = &plain.onwards()[length..];
    let is_timed = |text: &[u8]| {
        let time = last_word(text);
        let is_of_time = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b':' | b'.' | b',');
        text.ends_with(b" ") && memchr::memchr_iter(b':', time).count() == 2 && time.iter().all(is_of_time)
    };
    match before.strip_suffix(b"[") {
        Some(rest) => {
            let is_process = (number.len(), number) <= (LARGEST_PROCESS.len(), LARGEST_PROCESS);
            behind.starts_with(b"]") && is_process && is_timed(rest)
        }
        None => {
            let source = behind
                .trim_ascii_start()
                .split(u8::is_ascii_whitespace)
                .next()
                .unwrap_or_default();
            let line = source
                .strip_suffix(b"]")
                .and_then(|source| source.rsplit(|byte| *byte == b':').next());
            line.is_some_and(|line| !line.is_empty() && line.iter().all(u8::is_ascii_digit)) && is_timed(before)
        }
    }
}

/// Whether the number is a column of source code: `bundle.min.js:1:4000310`.
fn is_column_of_source(before: &[u8]) -> bool {
    let source = last_word(before).strip_suffix(b":").unwrap_or_default();
    let mut parts = source.rsplitn(2, |byte| *byte == b':');
    let (line, file) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let extension = file.rsplit(|byte| *byte == b'.').next().unwrap_or_default();
    before.ends_with(b":")
        && !line.is_empty()
        && line.iter().all(u8::is_ascii_digit)
        && extension.len() < file.len()
        && extension.first().is_some_and(u8::is_ascii_alphabetic)
}

/// Whether something is compared with the number: `WHERE id < 40000000`, `BETWEEN 40000000 AND 50000000`.
fn is_compared(before: &[u8]) -> bool {
    let text = before.trim_ascii_end();
    let is_lower = text.ends_with(b" BETWEEN");
    let is_upper = text.strip_suffix(b" AND").is_some_and(|rest| {
        let lower = last_word(rest);
        rest[..rest.len() - lower.len()].trim_ascii_end().ends_with(b" BETWEEN")
    });
    let rest = [&b" <"[..], b" <=", b" >="]
        .iter()
        .find_map(|sign| text.strip_suffix(*sign));
    let is_below = rest.is_some_and(|rest| {
        rest.last()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    });
    is_below || is_lower || is_upper
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

#[cfg(test)]
mod tests {
    use super::{inserted_into, is_elsewhere};
    use crate::registry::Registry;
    use crate::scan::plain::Plain;

    #[test]
    fn a_column_a_metric_a_mask_and_an_index_hold_no_code() {
        let registry = Registry::builtin();
        let (catalog, entry) = { registry.catalogs() }
            .find_map(|catalog| Some((catalog, catalog.lookup("40000005")?)))
            .expect("the code is in a catalogue");
        for (line, expected) in [
            ("\"GET / HTTP/1.1\" 200 40000005 \"-\"", true),
            ("\"GET / HTTP/1.1\" 400 40000005", false),
            ("interval=10 1791384609:40000005", true),
            ("352099001761481 40000005", false),
            ("12 40000005", false),
            ("attempt 3 40000005", false),
            ("40000004 40000005", false),
            ("[1791384609.123,\"40000005\"]", true),
            ("disk_free{mountpoint=\"/\"} 40000005", true),
            ("{\"a\":1} 40000005", false),
            ("pc : [<40000005>]", true),
            ("card ****40000005", true),
            ("sshd[40000005]: started", true),
            ("F1120 11:20:33.118200 40000005 server.go:88] listening", true),
            ("11:20:33 40000005 was the answer", false),
            ("11:20:33 [40000005] upload rejected", false),
            ("bundle.min.js:1:40000005", true),
            ("main.go:88: 40000005", false),
            ("WHERE id < 40000005", true),
            ("no BETWEEN 40000005 AND 50000000", true),
            ("no BETWEEN 4000000 AND 40000005", true),
            ("<b>x</b> <i>40000005", false),
            ("error[40000005]: rejected", false),
        ] {
            let start = line.find("40000005").unwrap_or(0);
            let is_one = Plain::around(line.as_bytes(), start, |plain| {
                is_elsewhere(catalog, entry, plain, "40000005".len())
            });
            assert_eq!(is_one, expected, "of {line}");
        }
    }

    #[test]
    fn an_insert_names_its_columns_or_its_table() {
        for (before, expected) in [
            ("INSERT INTO t (a, code) VALUES ('x', ", Some("code")),
            ("INSERT INTO orders VALUES (", Some("orders")),
            ("rejected (", None),
        ] {
            assert_eq!(
                inserted_into(before.as_bytes()),
                expected.map(str::as_bytes),
                "of {before}"
            );
        }
    }
}
