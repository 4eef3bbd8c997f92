//! The JSON object around a candidate, or the `key=value` group that a line is, read from plain text.
//!
//! It is no parser: the text may be cut at the window's ends, and quotes within quotes have lost their backslashes. Braces
//! are balanced, keys of the object's own level are found, and that is enough to say what stands beside a code.

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
        let open = unmatched(&text[..at], b'{', b'}')?;
        let mut depth = 0_usize;
        let inside = &text[open + 1..];
        let mut end = inside.len();
        for (index, byte) in inside.iter().enumerate() {
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
            text: &inside[..end],
            open,
        })
    }

    /// The name of the array that the object stands in, where it stands in one.
    pub(super) fn array_name(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        let open = unmatched(&text[..self.open], b'[', b']')?;
        // An object that opens between the two is the nearer one.
        if unmatched(&text[..self.open], b'{', b'}').is_some_and(|brace| brace > open) {
            return None;
        }
        super::label::Label::of(&text[..open]).name()
    }

    /// Its own keys that hold a string or a bare word, with the value.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&'t [u8], &'t [u8])> + use<'t> {
        let mut rest = self.text;
        let mut depth = 0_usize;
        core::iter::from_fn(move || {
            loop {
                let (&byte, after) = rest.split_first()?;
                rest = after;
                match byte {
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    b'"' if depth == 0 => {
                        let length = rest.iter().position(|&byte| byte == b'"')?;
                        let key = &rest[..length];
                        rest = &rest[length + 1..];
                        if let Some(value) = rest.trim_ascii_start().strip_prefix(b":") {
                            let (value, after) = value_at_start(value.trim_ascii_start());
                            rest = after;
                            return Some((key, value));
                        }
                    }
                    _ => {}
                }
            }
        })
    }
}

/// The `key=value` pairs of a text.
pub(super) fn assignments(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut index = 0;
    core::iter::from_fn(move || {
        loop {
            let sign = index + text.get(index..)?.iter().position(|&byte| byte == b'=')?;
            let is_key = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'@');
            let length = text[..sign].iter().rev().take_while(|byte| is_key(byte)).count();
            let value = &text[sign + 1..];
            let (value, length_of_value) = match value {
                [quote @ (b'"' | b'\''), rest @ ..] => {
                    let length = rest.iter().position(|byte| byte == quote).unwrap_or(rest.len());
                    (&rest[..length], length + 2)
                }
                _ => {
                    let length = value
                        .iter()
                        .position(|byte| matches!(byte, b' ' | b',' | b';' | b'&' | b'"'))
                        .unwrap_or(value.len());
                    (&value[..length], length)
                }
            };
            index = sign + 1 + length_of_value;
            if length > 0 {
                return Some((&text[sign - length..sign], value));
            }
        }
    })
}

/// A value, and what stands behind it.
fn value_at_start(text: &[u8]) -> (&[u8], &[u8]) {
    match text {
        [b'"', rest @ ..] => {
            // A quote within the string has lost its backslash: the one that ends it has a comma or brace behind it.
            let ends = |quote: &usize| {
                matches!(
                    rest[quote + 1..].trim_ascii_start().first(),
                    None | Some(b',' | b'}' | b']')
                )
            };
            let quotes = (0..rest.len()).filter(|&index| rest[index] == b'"');
            match { quotes }.find(ends) {
                Some(end) => (&rest[..end], &rest[end + 1..]),
                None => (rest, b""),
            }
        }
        // What is nested is walked over by the depth that it opens.
        [b'{' | b'[', ..] => (b"", text),
        _ => {
            let length = text
                .iter()
                .position(|byte| matches!(byte, b',' | b'}' | b']' | b' '))
                .unwrap_or(text.len());
            text.split_at(length)
        }
    }
}

/// The last `open` in `text` that nothing closes.
fn unmatched(text: &[u8], open: u8, close: u8) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, &byte) in text.iter().enumerate().rev() {
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
    use super::{Object, assignments};
    use alloc::string::String;
    use alloc::vec::Vec;

    fn pairs_around(text: &str, at: &str) -> Vec<(String, String)> {
        let at = text.find(at).unwrap_or(0);
        let text = text.as_bytes();
        let lossy = |bytes| String::from_utf8_lossy(bytes).into_owned();
        Object::around(text, at)
            .map(|object| object.pairs().map(|(key, value)| (lossy(key), lossy(value))).collect())
            .unwrap_or_default()
    }

    #[test]
    fn the_pairs_are_those_of_the_innermost_object() {
        let text = r#"{"level":"error","body":{"code":1,"x":{"message":"no"},"l":["message",{"a":"b"}],"message":"a "quoted" b","n":null},"message":"no"}"#;
        let pairs = pairs_around(text, "1,");
        let expected = [
            ("code", "1"),
            ("x", ""),
            ("l", ""),
            ("message", "a \"quoted\" b"),
            ("n", "null"),
        ];
        assert_eq!(pairs, expected.map(|(key, value)| (key.into(), value.into())));
    }

    #[test]
    fn an_array_around_the_object_is_named() {
        let text = br#"{"id":1,"expectedErrors":[{"id":2},{"id":3}]}"#;
        let of = |at: usize| Object::around(text, at).and_then(|object| object.array_name(text));
        assert_eq!(of(6), None);
        assert_eq!(of(32), Some(&b"expectedErrors"[..]));
        assert_eq!(of(41), Some(&b"expectedErrors"[..]));
    }

    #[test]
    fn assignments_are_read_quoted_or_bare() {
        let text = br#"level=error msg="upload failed" code=1,name='x'"#;
        let pairs: Vec<_> = assignments(text).collect();
        let expected: [(&[u8], &[u8]); 4] = [
            (b"level", b"error"),
            (b"msg", b"upload failed"),
            (b"code", b"1"),
            (b"name", b"x"),
        ];
        assert_eq!(pairs, expected);
    }
}
