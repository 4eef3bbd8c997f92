//! What the message or name beside a code says of it: that it is this code's, or another's.

use super::label::Label;
use super::name::speaks_of;
use super::object::Object;
use super::pairs::{Pair, elements};
use super::plain::Plain;
use super::shape::Shaped;
use super::vocabulary::{
    BODY_KEYS, MESSAGE_ENDS, MESSAGE_KEYS, RECORD_KEYS, RECORD_PARTS, RECORD_TIME_KEYS, TELLING_KEYS, TRADE,
    TRADE_ELSEWHERE,
};
use super::words::{Word, begins_with, contains, words};
use crate::catalog::{Catalog, Entry};

/// What stands beside a code says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    Confirms,
    Contradicts,
    Silent,
}

/// How much of a message that was cut off has to be there.
const CUT_AT_LEAST: usize = 4;

/// How many signs may stand between a code and its name.
const SIGNS_BETWEEN: usize = 16;

/// What the same object, or the same group of `key=value`, says of `entry`.
pub(super) fn beside(catalog: &Catalog, entry: &Entry, plain: &Plain, label: Label<'_>) -> Beside {
    match label {
        Label::Key(own) | Label::Lead(own) => match (group_around(plain), Object::around(plain.shaped(), plain.at())) {
            (Some(group), _) => weigh(catalog, entry, group.pairs(), own, None),
            (None, Some(object)) => weigh(
                catalog,
                entry,
                object.pairs(),
                own,
                Some(is_part_of_record(&object, plain)),
            ),
            (None, None) => weigh(catalog, entry, plain.shaped().pairs(), own, None),
        },
        Label::Element(own) => {
            let pairs = elements(plain.text()).map(|(key, value)| Pair {
                key,
                value,
                onwards: value,
                rest: b"<",
            });
            weigh(catalog, entry, pairs, own, None)
        }
        Label::Word(_) | Label::None => Beside::Silent,
    }
}

/// The group of pairs that the candidate stands in, where that is the text of a key: `{"log":"code=1 msg=no"}`.
fn group_around(plain: &Plain) -> Option<Shaped<'_>> {
    let before = plain.before();
    let opens = |quote: &usize| matches!(before[..*quote].trim_ascii_end(), [.., b':' | b'=']);
    let open = memchr::memrchr_iter(b'"', before).find(opens)?;
    let group = &before[open + 1..];
    let is_group = group.contains(&b'=') || group.ends_with(b": ");
    // Another text or an object is in it.
    if !is_group || memchr::memchr2(b'{', b'"', group).is_some() {
        return None;
    }
    let onwards = plain.onwards();
    let (mut is_open, mut end) = (false, onwards.len());
    for quote in memchr::memchr_iter(b'"', onwards) {
        let opens = matches!(onwards[..quote].trim_ascii_end(), [.., b'=' | b':']);
        if !is_open && !opens {
            end = quote;
            break;
        }
        is_open = opens;
    }
    Some(plain.shaped().up_to(plain.at() + end).from(open + 1))
}

/// Whether the code's own name or message stands right behind a number of this length, or its name right before it.
pub(super) fn is_named(entry: &Entry, plain: &Plain, length: usize) -> bool {
    let after = plain.onwards().get(length..).unwrap_or_default();
    let start = after.iter().take(SIGNS_BETWEEN).position(u8::is_ascii_alphanumeric);
    if start.is_some_and(|start| begins(entry, &after[start..])) {
        return true;
    }
    let before = plain.before();
    let signs = before.iter().rev().take(SIGNS_BETWEEN);
    let signs = signs.take_while(|byte| !byte.is_ascii_alphanumeric()).count();
    let name = entry.name.unwrap_or_default().as_bytes();
    !name.is_empty() && before[..before.len() - signs].ends_with(name)
}

/// Whether the object is the part of a log record that holds the program's own message and fields.
fn is_part_of_record(object: &Object<'_>, plain: &Plain) -> bool {
    let whole = plain.shaped();
    let is_part = object.owner(whole).is_some_and(|name| {
        RECORD_PARTS
            .iter()
            .any(|part| part.as_bytes().eq_ignore_ascii_case(name))
    });
    is_part
        && object
            .parent(whole)
            .is_some_and(|parent| parent.pairs().any(|pair| pair.is_called(&RECORD_KEYS)))
}

/// What the pairs say. `is_part_of_record` is `None` where they are no object's; `own` is what the number is called.
fn weigh<'t>(
    catalog: &Catalog,
    entry: &Entry,
    pairs: impl Iterator<Item = Pair<'t>>,
    own: &[u8],
    is_part_of_record: Option<bool>,
) -> Beside {
    let is_object = is_part_of_record.is_some();
    let mut is_record = is_part_of_record == Some(true);
    let mut is_timed = false;
    let (mut is_anothers, mut contradicts, mut contradicts_as_body) = (false, false, false);
    for pair in pairs {
        is_record |= is_object && pair.is_called(&RECORD_KEYS);
        is_timed |= pair.is_called(&RECORD_TIME_KEYS);
        let value = pair.value;
        if entry.name.is_some_and(|name| name.as_bytes() == value) {
            return Beside::Confirms;
        }
        let goes_with_it = goes_with(pair.key, own);
        if !goes_with_it && !pair.is_called(&MESSAGE_KEYS) || value.is_empty() || value == b"null" || value == b"None" {
            continue;
        }
        if is_said_by(entry, value) || begins(entry, pair.onwards) {
            return Beside::Confirms;
        }
        if pair.is_cut() {
            match before_cut(entry, value) {
                Some(true) => return Beside::Confirms,
                Some(false) => {}
                None => continue,
            }
        }
        // Where the code stands in the message itself, that is about it.
        if !speaks_of(entry.system, value) && !contains(value, entry.code.as_bytes()) {
            let is_telling = pair.is_called(&TELLING_KEYS);
            let is_body = pair.is_called(&BODY_KEYS);
            is_anothers |= goes_with_it || (is_telling || is_body) && speaks_of_other_trade(catalog, value);
            contradicts |= is_telling;
            contradicts_as_body |= is_object && is_body;
        }
    }
    // A log record's own message is the program's prose, whatever code it is about.
    if is_anothers || !is_record && (contradicts || contradicts_as_body && !is_timed) {
        Beside::Contradicts
    } else {
        Beside::Silent
    }
}

/// Whether the value of `key` is the message or name of the number called `own`, since both begin alike: `retCode`, `retMsg`.
fn goes_with(key: &[u8], own: &[u8]) -> bool {
    let split = |name: &'_ [u8]| {
        let last = words(name).next_back().map_or(0, |word| word.0.len());
        name.len() - last
    };
    let (start, own_start) = (split(key), split(own));
    let is_start = start > 0 && key[..start].eq_ignore_ascii_case(&own[..own_start]);
    is_start && MESSAGE_ENDS.has(Word(&key[start..]))
}

/// Whether a message is about something that other systems deal with, and this one's catalogue does not speak of.
fn speaks_of_other_trade(catalog: &Catalog, value: &[u8]) -> bool {
    let is_its = |word: &[u8]| {
        catalog.entries.iter().any(|entry| {
            let keywords = entry.keywords.iter().copied();
            said(entry).chain(keywords).any(|text| contains(text.as_bytes(), word))
        })
    };
    words(value).any(|word| TRADE.has(word) && !is_its(word.0.strip_suffix(b"s").unwrap_or(word.0)))
        || !value.is_ascii() && { TRADE_ELSEWHERE.iter().map(|word| word.as_bytes()) }
            .any(|word| memchr::memmem::find(value, word).is_some() && !is_its(word))
}

/// Whether a value that was cut off begins as the entry's name or one of its messages; `None` where too little is left.
fn before_cut(entry: &Entry, value: &[u8]) -> Option<bool> {
    let mark = [&b"["[..], b"...", "…".as_bytes(), b"<", b"("]
        .iter()
        .filter_map(|mark| memchr::memmem::find(value, mark))
        .min();
    let left = value[..mark.unwrap_or(value.len())].trim_ascii_end();
    (left.len() >= CUT_AT_LEAST).then(|| said(entry).any(|text| begins_with(text.as_bytes(), left)))
}

/// Whether `text` begins with the entry's name, or one of its messages.
fn begins(entry: &Entry, text: &[u8]) -> bool {
    said(entry).any(|said| {
        let next = text.get(said.len());
        begins_with(text, said.as_bytes()) && !next.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    })
}

/// Whether `value` is the entry's name, or one of its messages.
fn is_said_by(entry: &Entry, value: &[u8]) -> bool {
    let Ok(value) = core::str::from_utf8(value) else {
        return false;
    };
    let value = value.trim();
    said(entry).any(|said| contains(value.as_bytes(), said.as_bytes()))
        || entry.cases.iter().any(|case| case.message.captures(value).is_some())
}

/// The entry's name and its messages, without the full stop at their end.
fn said(entry: &Entry) -> impl Iterator<Item = &'static str> {
    let messages = entry
        .cases
        .iter()
        .map(|case| case.message.as_str().trim_end_matches('.'));
    entry.name.into_iter().chain(messages)
}

#[cfg(test)]
mod tests {
    use super::{Beside, beside, speaks_of_other_trade};
    use crate::registry::Registry;
    use crate::scan::label::Label;
    use crate::scan::plain::Plain;

    #[test]
    fn a_message_beside_a_code_confirms_or_contradicts_it() {
        let registry = Registry::builtin();
        let (catalog, entry) = { registry.catalogs() }
            .find_map(|catalog| Some((catalog, catalog.lookup("40000005")?)))
            .expect("the code is in a catalogue");
        for (line, expected) in [
            (r#"{"code":40000005,"message":"DEVICE_DUPLICATE"}"#, Beside::Confirms),
            (
                r#"{"code":40000005,"message":"DEVI [truncated 812 bytes]"#,
                Beside::Confirms,
            ),
            (r#"{"code":40000005,"message":"The "#, Beside::Silent),
            (r#"{"code":40000005,"message":"unauth"#, Beside::Contradicts),
            (r#"{"c":40000005,"m":"DEVICE_DUPLICATE"}"#, Beside::Confirms),
            ("code=40000005 error_name=OUT_OF_STOCK", Beside::Contradicts),
            (
                r#"{"ret_code":40000005,"ret_msg":"sold out","level":"warn"}"#,
                Beside::Contradicts,
            ),
            (
                r#"{"level":"warn","code":40000005,"msg":"card declined"}"#,
                Beside::Contradicts,
            ),
            (
                r#"{"log":"level=error code=40000005 message=\"sold out\""}"#,
                Beside::Contradicts,
            ),
            (r#"{""code"":40000005,""name"":""OUT_OF_STOCK""}"#, Beside::Contradicts),
            ("{code=40000005, message=DEVICE_DUPL [cut]", Beside::Confirms),
            ("[code] => 40000005 [message] => sold out", Beside::Contradicts),
            (r#"body="code=40000005 message=sold""#, Beside::Contradicts),
            (
                r#"<case name="sync"><failure message="code: 40000005"/>"#,
                Beside::Silent,
            ),
            (r#"{"code":40000005,"msg":"sold out"}"#, Beside::Contradicts),
            (r#"{"code":40000005,"msg":"sold out","ts":1}"#, Beside::Silent),
            (
                r#"{"level":"warn","code":40000005,"message":"retrying"}"#,
                Beside::Silent,
            ),
            (
                r#"{"level":"warn","fields":{"code":40000005,"message":"retrying"}}"#,
                Beside::Silent,
            ),
            (
                r#"{"level":"warn","answer":{"code":40000005,"message":"sold out"}}"#,
                Beside::Contradicts,
            ),
            (r#"{"code":40000005,"message":"got 40000005"}"#, Beside::Silent),
        ] {
            let start = line.find("40000005").unwrap_or(0);
            let said = Plain::around(line.as_bytes(), start, |plain| {
                beside(catalog, entry, plain, Label::of(plain.before()))
            });
            assert_eq!(said, expected, "of {line}");
        }
    }

    #[test]
    fn what_the_catalogue_speaks_of_is_no_other_trade() {
        let registry = Registry::builtin();
        let speaks = |id: &str, message: &str| {
            let catalog = { registry.catalogs() }.find(|catalog| catalog.system.id == id);
            speaks_of_other_trade(catalog.expect("it is built in"), message.as_bytes())
        };
        assert!(speaks("knox-guard", "card declined"));
        assert!(speaks("kdp", "no seats left"));
        assert!(
            !speaks("knox-guard", "no seats left"),
            "licences of Knox Guard have seats"
        );
    }
}
