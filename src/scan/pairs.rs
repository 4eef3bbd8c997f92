//! Keys with their values, as many languages print them, and elements with their text.

use super::shape::{Shaped, closes, is_key};
use super::vocabulary::WRAPPERS;
use super::words::{Word, WordList};

impl<'t> Shaped<'t> {
    /// The pairs of key and value at the text's own level, each value with all that follows from its start on:
    /// `"key": "value"`, `key=value`, `:key=>"value"`, `:key "value"`, `Key:value`.
    ///
    /// A value that is not quoted ends at a space; of an array the first element counts, of an object nothing.
    pub(super) fn pairs(self) -> impl Iterator<Item = Pair<'t>> {
        let mut at = 0;
        let mut depth = 0_usize;
        core::iter::from_fn(move || {
            while let Some(&byte) = self.text.get(at) {
                match self.shape[at] {
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                at += 1;
                if depth > 0 || !matches!(byte, b':' | b'=') {
                    continue;
                }
                let after = &self.text[at..];
                let mut key = key_before(&self.text[..at - 1]);
                let mut onwards = after.strip_prefix(b">").unwrap_or(after);
                if key.is_empty() && byte == b':' {
                    // A keyword: the value stands behind it.
                    let length = after.iter().take_while(|byte| is_key(byte)).count();
                    let (keyword, rest) = after.split_at(length);
                    if rest.first() == Some(&b' ') {
                        (key, onwards) = (keyword, rest);
                    }
                }
                if key.is_empty() {
                    continue;
                }
                let onwards = onwards.trim_ascii_start();
                let onwards = without_type(onwards);
                let (value, rest) = value_at_start(onwards);
                let is_pair =
                    { value.iter().position(|byte| !is_key(byte)) }.is_some_and(|end| end > 0 && value[end] == b'=');
                if byte == b':' && is_pair && onwards.starts_with(value) {
                    // What comes before the pairs: `java: code=1`.
                    continue;
                }
                at = self.text.len() - rest.len();
                return Some(Pair {
                    key,
                    value,
                    onwards,
                    rest,
                });
            }
            None
        })
    }
}

/// A key with its value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair<'t> {
    pub(super) key: &'t [u8],
    pub(super) value: &'t [u8],
    /// The text from the value's start on: a value without quotes may have been cut at a space.
    pub(super) onwards: &'t [u8],
    /// What stands behind the value.
    pub(super) rest: &'t [u8],
}

impl Pair<'_> {
    /// Whether the text ends before the value's closing quote, or somebody says that it was cut: `DEVICE_NOT [cut]`.
    pub(super) fn is_cut(&self) -> bool {
        let is_unended = self.rest.is_empty() && self.onwards.len() == self.value.len() + 1;
        let marks = [&b"[cut"[..], b"[trunc", b"...", "…".as_bytes(), b"<trunc", b"(trunc"];
        is_unended || marks.iter().any(|mark| self.rest.trim_ascii_start().starts_with(mark))
    }

    /// Whether it is called one of `names`.
    pub(super) fn is_called(&self, names: &WordList) -> bool {
        names.has_name(self.key)
    }
}

/// Elements with their text: `<name>text<`.
pub(super) fn elements(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = text;
    core::iter::from_fn(move || {
        loop {
            let open = rest.iter().position(|&byte| byte == b'<')?;
            rest = &rest[open + 1..];
            let close = rest.iter().position(|&byte| byte == b'>')?;
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
pub(super) fn key_before(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    // CSV doubles the quotes within a text.
    let text = [&b"\"\""[..], b"\"", b"'"]
        .into_iter()
        .find_map(|quote| text.strip_suffix(quote))
        .unwrap_or(text);
    // `[message] => `, as PHP prints arrays.
    let text = text.strip_suffix(b"]").unwrap_or(text);
    let length = text.iter().rev().take_while(|byte| is_key(byte)).count();
    &text[text.len() - length..]
}

/// A value without the word that tells its type: `Some(`, `string(8) `.
fn without_type(text: &[u8]) -> &[u8] {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let Some(rest) = text[letters..].strip_prefix(b"(") else {
        return text;
    };
    if !WRAPPERS.has(Word(&text[..letters])) {
        return text;
    }
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    // PHP tells the length before the text.
    rest[digits..]
        .strip_prefix(b") \"")
        .map_or(rest, |_| &rest[digits + 2..])
}

/// A value, and what stands behind it.
fn value_at_start(text: &[u8]) -> (&[u8], &[u8]) {
    match text {
        // Of an array the first element counts.
        [b'[', rest @ ..] if matches!(rest.first(), Some(b'"' | b'\'')) => value_at_start(rest),
        // What is nested is walked over by the depth that it opens.
        [b'{' | b'[', ..] | [b'm', b'a', b'p', b'[', ..] => (b"", text),
        [b'"', b'"', rest @ ..] if rest.first().is_some_and(u8::is_ascii_alphanumeric) => {
            let end = memchr::memmem::find(rest, b"\"\"").unwrap_or(rest.len());
            (&rest[..end], rest.get(end + 2..).unwrap_or_default())
        }
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

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::elements;
    use crate::scan::shape::{Shaped, mark};

    #[test]
    fn pairs_are_read_as_many_languages_print_them() {
        for text in [
            r#"code=1 message="bad size" n=2"#,
            r#"code: 1, message: "bad size", n: 2"#,
            r#"'code': 1, 'message': 'bad size', 'n': 2"#,
            r#":code=>1, :message=>"bad size", :n=>2"#,
            r#":code 1, :message "bad size", :n 2"#,
            r#"code: 1, message: Some("bad size"), n: 2"#,
            r#"'code' => 1, 'message' => 'bad size', 'n' => 2"#,
            r#""code":["1"],"message":["bad size"],"n":2"#,
        ] {
            let expected = [("code", "1"), ("message", "bad size"), ("n", "2")];
            let text = text.as_bytes();
            let mut shape = alloc::vec![0; text.len()];
            mark(text, &mut shape);
            let whole = Shaped { text, shape: &shape };
            let pairs: Vec<_> = whole.pairs().map(|pair| (pair.key, pair.value)).collect();
            assert_eq!(
                pairs,
                expected.map(|(key, value)| (key.as_bytes(), value.as_bytes())),
                "of {}",
                String::from_utf8_lossy(text)
            );
        }
    }

    #[test]
    fn elements_are_read_with_their_text() {
        let elements: Vec<_> = elements(b"<e><code>1</code><message lang='en'>bad size</message></e>").collect();
        assert_eq!(elements, [(&b"code"[..], &b"1"[..]), (b"message", b"bad size")]);
    }
}
