//! What stands beside a candidate: the object that it is in, or the group of `key=value` that the line is.
//!
//! It is no parser. Logs print objects as JSON, as Python, Ruby, PHP, Rust and Go print theirs, and as XML; the text may be
//! cut at the window's ends, and quotes within quotes have lost their backslashes. Brackets are balanced, keys of the
//! object's own level are found, and that is enough to say what stands beside a code.

use super::label::Label;

/// The inside of an object, from its brace to the brace that closes it, as far as the window shows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object<'t> {
    text: &'t [u8],
    /// Where in the whole text it opens.
    open: usize,
}

impl<'t> Object<'t> {
    /// The innermost object around `at`.
    pub(super) fn around(text: &'t [u8], at: usize) -> Option<Self> {
        let open = unmatched(text, at, b'{', b'}')?;
        let inside = &text[open + 1..];
        let mut depth = 0_usize;
        let mut end = inside.len();
        for (index, byte) in structure(inside) {
            match byte {
                b'{' => depth += 1,
                b'}' if depth == 0 => {
                    end = index;
                    break;
                }
                b'}' => depth -= 1,
                _ => {}
            }
        }
        // An object that was closed before the candidate is not around it: brackets in a text led us astray.
        (open + 1 + end >= at).then_some(Self {
            text: &inside[..end],
            open,
        })
    }

    /// The name of the array that the object stands in, where it stands in one.
    pub(super) fn array_name(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        let open = unmatched(text, self.open, b'[', b']')?;
        // An object that opens between the two is the nearer one.
        if unmatched(text, self.open, b'{', b'}').is_some_and(|brace| brace > open) {
            return None;
        }
        Label::of(&text[..open]).name()
    }

    /// Its own pairs of key and value.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&'t [u8], &'t [u8])> + use<'t> {
        pairs(self.text)
    }
}

/// The pairs of key and value at the text's own level: `"key": "value"`, `key=value`, `:key=>"value"`, `Key:value`.
///
/// A value that is not quoted ends at a space; of an array the first element counts, of an object nothing.
pub(super) fn pairs(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut at = 0;
    let mut depth = 0_usize;
    core::iter::from_fn(move || {
        while let Some(&byte) = text.get(at) {
            at += 1;
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.saturating_sub(1),
                b':' | b'=' if depth == 0 => {
                    let key = key_before(&text[..at - 1]);
                    let value = &text[at..];
                    let value = value.strip_prefix(b">").unwrap_or(value).trim_ascii_start();
                    let (value, rest) = value_at_start(value);
                    if key.is_empty() {
                        continue;
                    }
                    at = text.len() - rest.len();
                    return Some((key, value));
                }
                _ => {}
            }
        }
        None
    })
}

/// Elements with their text: `<name>text<`.
pub(super) fn elements(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            let open = rest.iter().position(|&byte| byte == b'<')?;
            rest = &rest[open + 1..];
            let Some(close) = rest.iter().position(|&byte| byte == b'>') else {
                return None;
            };
            let name = rest[..close]
                .split(|byte| byte.is_ascii_whitespace())
                .next()
                .unwrap_or_default();
            let after = &rest[close + 1..];
            let length = after.iter().position(|&byte| byte == b'<').unwrap_or(after.len());
            rest = after;
            if !name.starts_with(b"/") && length > 0 {
                return Some((name, &after[..length]));
            }
        }
    })
}

/// The key that `text` ends with, without quotes.
fn key_before(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    let text = text.strip_suffix(b"\"").or(text.strip_suffix(b"'")).unwrap_or(text);
    let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'@');
    let length = text.iter().rev().take_while(|byte| is_key(byte)).count();
    &text[text.len() - length..]
}

/// A value, and what stands behind it.
fn value_at_start(text: &[u8]) -> (&[u8], &[u8]) {
    match text {
        // Of an array the first element counts.
        [b'[', rest @ ..] if matches!(rest.first(), Some(b'"' | b'\'')) => value_at_start(rest),
        // What is nested is walked over by the depth that it opens.
        [b'{' | b'[', ..] => (b"", text),
        [quote @ (b'"' | b'\''), rest @ ..] => {
            let end = (0..rest.len())
                .filter(|&index| rest[index] == *quote)
                .find(|&index| closes(rest, index));
            match end {
                Some(end) => (&rest[..end], &rest[end + 1..]),
                None => (rest, b""),
            }
        }
        _ => {
            let ends = |byte: &u8| {
                matches!(byte, b',' | b';' | b'&' | b'}' | b']' | b')' | b'"') || byte.is_ascii_whitespace()
            };
            text.split_at(text.iter().position(ends).unwrap_or(text.len()))
        }
    }
}

/// Whether the quote at `index` closes its text: a quote within the text has lost its backslash, but has no end behind it.
fn closes(text: &[u8], index: usize) -> bool {
    match &text[index + 1..] {
        [] => true,
        [b',' | b';' | b':' | b'}' | b']' | b')' | b'=' | b'&', ..] => true,
        // Between two pairs that only a space divides, a key follows.
        [b' ', rest @ ..] => {
            let rest = rest.trim_ascii_start();
            let word = rest
                .iter()
                .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-'))
                .count();
            matches!(rest.get(word), None | Some(b'=' | b',' | b':' | b'}' | b']' | b')'))
        }
        _ => false,
    }
}

/// The bytes of `text` that give it structure, with their places: those within quoted texts do not.
///
/// A quote before a brace or bracket opens no text: it is JSON within JSON, whose structure counts.
fn structure(text: &[u8]) -> impl DoubleEndedIterator<Item = (usize, u8)> + '_ {
    text.iter()
        .copied()
        .enumerate()
        .filter(|(index, byte)| matches!(byte, b'{' | b'}' | b'[' | b']') && !is_quoted(text, *index))
}

/// Whether the bracket at `index` stands in a quoted text: the nearest quotes on both sides open and close one.
fn is_quoted(text: &[u8], index: usize) -> bool {
    let Some(open) = text[..index].iter().rposition(|&byte| byte == b'"') else {
        return false;
    };
    let before = text[..open].trim_ascii_end().last();
    let starts_text = matches!(before, Some(b':' | b'[' | b',' | b'{' | b'='))
        && !matches!(text.get(open + 1), Some(b'{' | b'[' | b'<' | b',' | b'}' | b']' | b':'));
    if !starts_text {
        return false;
    }
    let Some(close) = text[index..].iter().position(|&byte| byte == b'"') else {
        return false;
    };
    closes(text, index + close)
}

/// The last `open` before `at` that nothing closes.
fn unmatched(text: &[u8], at: usize, open: u8, close: u8) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, byte) in structure(text).rev().skip_while(|(index, _)| *index >= at) {
        if byte == close {
            depth += 1;
        } else if byte == open {
            if depth == 0 {
                return Some(index);
            }
            depth -= 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Object, elements, pairs};

    fn lossy(pairs: impl Iterator<Item = (&'static [u8], &'static [u8])>) -> Vec<(String, String)> {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        pairs.map(|(key, value)| (text(key), text(value))).collect()
    }

    #[test]
    fn the_pairs_are_those_of_the_innermost_object() {
        let text = r#"{"level":"error","body":{"code":1,"x":{"message":"no"},"l":["a",{"a":"b"}],"message":"a "quoted" b","n":null},"message":"no"}"#;
        let object = Object::around(text.as_bytes(), text.find("1,").unwrap_or(0)).expect("there is one");
        let expected = [
            ("code", "1"),
            ("x", ""),
            ("l", "a"),
            ("message", "a \"quoted\" b"),
            ("n", "null"),
        ];
        assert_eq!(
            lossy(object.pairs()),
            expected.map(|(key, value)| (key.into(), value.into()))
        );
    }

    #[test]
    fn an_object_is_found_within_json_within_json() {
        let text = r#"{"msg":"x","body":"{"id":1007,"message":"m"}","id":5}"#;
        let object = Object::around(text.as_bytes(), text.find("1007").unwrap_or(0)).expect("there is one");
        assert_eq!(
            lossy(object.pairs()),
            [("id".into(), "1007".into()), ("message".into(), "m".into())]
        );
    }

    #[test]
    fn an_array_around_the_object_is_named_whatever_a_text_in_it_says() {
        let text = br#"{"id":1,"expectedErrors":[{"id":2,"message":"see ] and }"},{"id":3}]}"#;
        let of = |at: usize| Object::around(text, at).and_then(|object| object.array_name(text));
        assert_eq!(of(6), None);
        assert_eq!(of(32), Some(&b"expectedErrors"[..]));
        assert_eq!(of(65), Some(&b"expectedErrors"[..]));
    }

    #[test]
    fn pairs_are_read_as_many_languages_print_them() {
        for text in [
            r#"code=1 message="bad size" n=2"#,
            r#"code: 1, message: "bad size", n: 2"#,
            r#"'code': 1, 'message': 'bad size', 'n': 2"#,
            r#":code=>1, :message=>"bad size", :n=>2"#,
            r#"'code' => 1, 'message' => 'bad size', 'n' => 2"#,
            r#""code":["1"],"message":["bad size"],"n":2"#,
        ] {
            let expected = [("code", "1"), ("message", "bad size"), ("n", "2")];
            assert_eq!(
                lossy(pairs(text.as_bytes())),
                expected.map(|(key, value)| (key.into(), value.into())),
                "of {text}"
            );
        }
    }

    #[test]
    fn elements_are_read_with_their_text() {
        let found = lossy(elements(b"<e><code>1</code><message lang='en'>bad size</message></e>"));
        assert_eq!(
            found,
            [("code".into(), "1".into()), ("message".into(), "bad size".into())]
        );
    }
}
