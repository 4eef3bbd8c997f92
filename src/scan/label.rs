//! What a value is called: the key, element or word before it.

/// How a value is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label<'t> {
    /// `key=value`, `"key": value`
    Key(&'t [u8]),
    /// `<element>value`
    Element(&'t [u8]),
    /// `word value`
    Word(&'t [u8]),
    /// Nothing that names it.
    None,
}

impl<'t> Label<'t> {
    /// The name of a value that `before` leads up to, in plain text.
    pub(super) fn of(before: &'t [u8]) -> Self {
        let text = trim_end(before, |byte| {
            matches!(byte, b' ' | b'"' | b'\'' | b'[' | b'(' | b'#' | b'`' | b',')
        });
        match text {
            [.., b'>'] if !matches!(text, [.., b'-' | b'=', b'>']) => element(text),
            [rest @ .., b':' | b'='] | [rest @ .., b'=', b'>'] => Self::Key(name_at_end(trim_end(rest, |byte| {
                matches!(byte, b' ' | b'"' | b'\'' | b']' | b'`')
            }))),
            _ if text.len() < before.len() => match name_at_end(text) {
                b"" => Self::None,
                // A keyword, as Clojure and Elixir write keys.
                word if text[..text.len() - word.len()].ends_with(b":") => Self::Key(word),
                word => Self::Word(word),
            },
            _ => Self::None,
        }
    }

    /// The name, whatever it names by.
    pub(super) fn name(self) -> Option<&'t [u8]> {
        match self {
            Self::Key(name) | Self::Element(name) | Self::Word(name) => Some(name),
            Self::None => None,
        }
    }
}

/// `text` without the namespace's prefix that it ends with: `<faultcode>s:` is `<faultcode>`.
pub(super) fn without_namespace(text: &[u8]) -> &[u8] {
    let Some(rest) = text.strip_suffix(b":") else {
        return text;
    };
    let length = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        .count();
    if length == 0 {
        text
    } else {
        &rest[..rest.len() - length]
    }
}

/// The element whose start tag `text` ends with.
fn element(text: &[u8]) -> Label<'_> {
    let Some(open) = text.iter().rposition(|&byte| byte == b'<') else {
        return Label::None;
    };
    let tag = &text[open + 1..text.len() - 1];
    let length = tag.iter().take_while(|&&byte| is_name(byte) || byte == b':').count();
    if tag.first() == Some(&b'/') || length == 0 {
        return Label::None;
    }
    Label::Element(&tag[..length])
}

fn name_at_end(text: &[u8]) -> &[u8] {
    let length = text.iter().rev().take_while(|&&byte| is_name(byte)).count();
    &text[text.len() - length..]
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'@')
}

fn trim_end(text: &[u8], is_trimmed: impl Fn(u8) -> bool) -> &[u8] {
    let kept = text
        .iter()
        .rposition(|&byte| !is_trimmed(byte))
        .map_or(0, |last| last + 1);
    &text[..kept]
}

/// The words that a name is made of, in lower case: `errorCode`, `error_code` and `error-code` alike give `error`, `code`.
pub(super) fn words(name: &[u8]) -> impl Iterator<Item = Word<'_>> {
    let mut rest = name;
    core::iter::from_fn(move || {
        let start = rest.iter().position(u8::is_ascii_alphanumeric)?;
        rest = &rest[start..];
        let mut length = 1;
        while let Some(&byte) = rest.get(length) {
            let starts_word = byte.is_ascii_uppercase() && !rest[length - 1].is_ascii_uppercase();
            if !byte.is_ascii_alphanumeric() || starts_word {
                break;
            }
            length += 1;
        }
        let (word, after) = rest.split_at(length);
        rest = after;
        Some(Word(word))
    })
}

/// A word of a name, compared without regard to case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'t>(&'t [u8]);

impl Word<'_> {
    pub(super) fn is_one_of(self, words: &[&str]) -> bool {
        words.iter().any(|word| self.0.eq_ignore_ascii_case(word.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn a_value_is_named_by_key_element_or_word() {
        for (before, label) in [
            ("level=error code=", Label::Key(b"code")),
            ("{\"code\": ", Label::Key(b"code")),
            ("{\"code\":[\"", Label::Key(b"code")),
            (":code=>", Label::Key(b"code")),
            ("<faultcode>", Label::Element(b"faultcode")),
            ("<s:code xml:lang=\"en\"> ", Label::Element(b"s:code")),
            ("failed with code ", Label::Word(b"code")),
            ("failed (", Label::Word(b"failed")),
            ("upload failed: ", Label::Key(b"failed")),
            ("</a>", Label::None),
            ("", Label::None),
            ("{:code ", Label::Key(b"code")),
            ("slascone,error,", Label::Word(b"error")),
            ("{,", Label::None),
        ] {
            assert_eq!(Label::of(before.as_bytes()), label, "of {before:?}");
        }
    }
}
