//! What stands beside a candidate: the object that it is in, or the group of `key=value` that the line is.
//!
//! It is no parser. Logs print objects as JSON, as Python, Ruby, PHP, Rust and Go print theirs, and as XML; the text may be
//! cut at the window's ends, and quotes within quotes have lost their backslashes. Brackets are balanced, keys of the
//! object's own level are found, and that is enough to say what stands beside a code.

use super::label::Label;
use super::vocabulary::WRAPPERS;
use super::words::Word;

/// Text, and which of its bytes are brackets that give it structure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shaped<'t> {
    pub(super) text: &'t [u8],
    /// As long as the text: its brackets where they count, 0 anywhere else.
    pub(super) shape: &'t [u8],
}

impl<'t> Shaped<'t> {
    fn from(self, start: usize) -> Self {
        Self {
            text: &self.text[start..],
            shape: &self.shape[start..],
        }
    }

    fn up_to(self, end: usize) -> Self {
        Self {
            text: &self.text[..end],
            shape: &self.shape[..end],
        }
    }

    /// The last `open` before `at` that nothing closes.
    fn unmatched(self, at: usize, open: u8, close: u8) -> Option<usize> {
        let mut depth = 0_usize;
        for (index, &byte) in self.shape[..at].iter().enumerate().rev() {
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
                at = self.text.len() - rest.len();
                return Some(Pair {
                    key,
                    value,
                    onwards,
                    is_cut: rest.is_empty() && onwards.len() == value.len() + 1,
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
    /// Whether the text ends before the value's closing quote.
    pub(super) is_cut: bool,
}

impl Pair<'_> {
    /// Whether it is called one of `names`, in any case and style: `errorMessage`, `error_message`.
    pub(super) fn is_called(&self, names: &[&str]) -> bool {
        let is = |name: &str| {
            let mut letters = name.bytes().filter(|byte| *byte != b'_');
            let mut own = self.key.iter().filter(|byte| !matches!(byte, b'_' | b'-'));
            own.all(|byte| letters.next().is_some_and(|letter| letter.eq_ignore_ascii_case(byte)))
                && letters.next().is_none()
        };
        // Nearly all differ in their first letter.
        let begins = |name: &&str| {
            name.bytes()
                .zip(self.key.iter())
                .next()
                .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        names.iter().copied().filter(begins).any(is)
    }
}

/// The inside of an object, from its brace to the brace that closes it, as far as the text shows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object<'t> {
    inside: Shaped<'t>,
    /// Where in the whole text it opens.
    open: usize,
}

impl<'t> Object<'t> {
    /// The innermost object around `at`.
    pub(super) fn around(whole: Shaped<'t>, at: usize) -> Option<Self> {
        let open = whole.unmatched(at, b'{', b'}')?;
        let inside = whole.from(open + 1);
        let mut depth = 0_usize;
        let mut end = inside.text.len();
        for (index, byte) in inside.shape.iter().enumerate() {
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
        Some(Self {
            inside: inside.up_to(end),
            open,
        })
    }

    /// What the object is called: by its key, the array that it stands in, or the type whose value is printed.
    pub(super) fn owner(&self, whole: Shaped<'t>) -> Option<&'t [u8]> {
        let before = whole.text[..self.open].trim_ascii_end();
        let before = before.strip_suffix(b"\"").unwrap_or(before);
        match before {
            [.., b'[' | b','] => self.array_name(whole),
            [.., b':' | b'=' | b'>'] => Label::of(before).field(),
            _ => {
                let name = key_before(before);
                // `Order {`: a type, where prose would not have a capital.
                name.first().is_some_and(u8::is_ascii_uppercase).then_some(name)
            }
        }
    }

    /// The object that it stands in.
    pub(super) fn parent(&self, whole: Shaped<'t>) -> Option<Self> {
        Self::around(whole, self.open)
    }

    /// The name of the array that the object stands in, where it stands in one.
    pub(super) fn array_name(&self, whole: Shaped<'t>) -> Option<&'t [u8]> {
        let open = whole.unmatched(self.open, b'[', b']')?;
        // An object that opens between the two is the nearer one.
        if whole.unmatched(self.open, b'{', b'}').is_some_and(|brace| brace > open) {
            return None;
        }
        Label::of(&whole.text[..open]).name()
    }

    /// Its own pairs of key and value.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'t>> + use<'t> {
        self.inside.pairs()
    }
}

/// Marks in `shape` the brackets of `text` that count: those within quoted texts do not. Takes time linear in the text.
///
/// A stretch between two quotes is quoted where the first opens a text and the second closes one. A quote before a brace
/// or bracket opens no text: it is JSON within JSON, whose structure counts.
pub(super) fn mark(text: &[u8], shape: &mut [u8]) {
    let mut start = 0;
    let mut opened = false;
    for quote in memchr::memchr_iter(b'"', text).chain([text.len()]) {
        let is_quoted = opened && quote < text.len() && closes(text, quote);
        if !is_quoted {
            for (byte, mark) in text[start..quote].iter().zip(&mut shape[start..quote]) {
                *mark = if matches!(byte, b'{' | b'}' | b'[' | b']') {
                    *byte
                } else {
                    0
                };
            }
        }
        opened = quote < text.len() && opens(text, quote);
        start = quote + 1;
    }
}

/// Whether the quote at `index` opens a text.
fn opens(text: &[u8], index: usize) -> bool {
    let before = text[..index]
        .iter()
        .rev()
        .take(NEAR)
        .find(|byte| !byte.is_ascii_whitespace());
    matches!(before, Some(b':' | b'[' | b',' | b'{' | b'='))
        && !matches!(
            text.get(index + 1),
            Some(b'{' | b'[' | b'<' | b',' | b'}' | b']' | b':')
        )
}

/// How far around a quote it is looked for what makes it one.
const NEAR: usize = 64;

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
fn key_before(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    let text = text.strip_suffix(b"\"").or(text.strip_suffix(b"'")).unwrap_or(text);
    let length = text.iter().rev().take_while(|byte| is_key(byte)).count();
    &text[text.len() - length..]
}

/// A value without the word that tells its type: `Some(`, `string(8) `.
fn without_type(text: &[u8]) -> &[u8] {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let Some(rest) = text[letters..].strip_prefix(b"(") else {
        return text;
    };
    if !Word(&text[..letters]).is_one_of(WRAPPERS) {
        return text;
    }
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    // PHP tells the length before the text.
    rest[digits..]
        .strip_prefix(b") \"")
        .map_or(rest, |_| &rest[digits + 2..])
}

fn is_key(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'@')
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
            let rest = rest[..rest.len().min(NEAR)].trim_ascii_start();
            let word = rest.iter().take_while(|byte| is_key(byte)).count();
            matches!(rest.get(word), None | Some(b'=' | b',' | b':' | b'}' | b']' | b')'))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Object, Pair, Shaped, elements, mark};

    fn lossy(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    fn shown<'t>(pairs: impl Iterator<Item = Pair<'t>>) -> Vec<(String, String)> {
        pairs.map(|pair| (lossy(pair.key), lossy(pair.value))).collect()
    }

    fn with_shape<T>(text: &str, look: impl FnOnce(Shaped<'_>) -> T) -> T {
        let text = text.as_bytes();
        let mut shape = alloc::vec![0; text.len()];
        mark(text, &mut shape);
        look(Shaped { text, shape: &shape })
    }

    fn pairs_around(text: &str, word: &str) -> Vec<(String, String)> {
        let at = text.find(word).expect("the word is there");
        with_shape(text, |whole| {
            shown(Object::around(whole, at).expect("there is an object").pairs())
        })
    }

    #[test]
    fn the_pairs_are_those_of_the_innermost_object() {
        let text = r#"{"level":"error","body":{"code":1,"x":{"message":"no"},"l":["a",{"a":"b"}],"message":"a "quoted" b","n":null},"message":"no"}"#;
        let expected = [
            ("code", "1"),
            ("x", ""),
            ("l", "a"),
            ("message", "a \"quoted\" b"),
            ("n", "null"),
        ];
        assert_eq!(
            pairs_around(text, "1,"),
            expected.map(|(key, value)| (key.into(), value.into()))
        );
    }

    #[test]
    fn an_object_is_found_within_json_within_json() {
        let text = r#"{"msg":"x","body":"{"id":1007,"message":"m"}","id":5}"#;
        assert_eq!(
            pairs_around(text, "1007"),
            [("id".into(), "1007".into()), ("message".into(), "m".into())]
        );
    }

    #[test]
    fn an_array_around_the_object_is_named_whatever_a_text_in_it_says() {
        let text = r#"{"id":1,"expectedErrors":[{"id":2,"message":"see ] and }"},{"id":3}]}"#;
        let of = |at| with_shape(text, |whole| Object::around(whole, at)?.array_name(whole).map(lossy));
        assert_eq!(of(6), None);
        assert_eq!(of(32).as_deref(), Some("expectedErrors"));
        assert_eq!(of(65).as_deref(), Some("expectedErrors"));
    }

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
            let pairs = with_shape(text, |whole| shown(whole.pairs()));
            assert_eq!(
                pairs,
                expected.map(|(key, value)| (key.into(), value.into())),
                "of {text}"
            );
        }
    }

    #[test]
    fn elements_are_read_with_their_text() {
        let elements: Vec<_> = elements(b"<e><code>1</code><message lang='en'>bad size</message></e>").collect();
        assert_eq!(elements, [(&b"code"[..], &b"1"[..]), (b"message", b"bad size")]);
    }
}
