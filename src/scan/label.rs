//! What a value is called: the key, element or word before it.

use super::name::{is_data, is_identifier};
use super::plain::Plain;
use super::vocabulary::WRAPPERS;
use super::words::Word;

/// How a value is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label<'t> {
    /// `key=value`, `"key": value`
    Key(&'t [u8]),
    /// `<element>value`
    Element(&'t [u8]),
    /// `words: value`: may be a key, may be prose.
    Lead(&'t [u8]),
    /// `word value`
    Word(&'t [u8]),
    /// Nothing that names it.
    None,
}

impl<'t> Label<'t> {
    /// The name of a value that `before` leads up to, in plain text.
    pub(super) fn of(before: &'t [u8]) -> Self {
        let before = without_cell(without_wrapper(before));
        let text = trim_end(before, |byte| {
            matches!(byte, b' ' | b'"' | b'\'' | b'[' | b'(' | b'#' | b'`' | b',' | b'*')
        });
        match text {
            [.., b'>'] if !matches!(text, [.., b'-' | b'=', b'>']) => element(text),
            [rest @ .., b':'] => {
                let name = key_at_end(rest);
                let is_bare = text.len() < before.len() && !rest.trim_ascii_end().ends_with(b"\"");
                if is_bare && !is_key_of_group(rest, name) {
                    Self::Lead(name)
                } else {
                    Self::Key(name)
                }
            }
            [rest @ .., b'='] | [rest @ .., b'=', b'>'] => Self::Key(key_at_end(rest)),
            // A full-width colon.
            [rest @ .., 0xEF, 0xBC, 0x9A] => Self::Lead(key_at_end(rest)),
            _ if text.len() < before.len() => match name_at_end(text) {
                b"" => Self::None,
                // A keyword, as Clojure and Elixir write keys.
                word if text[..text.len() - word.len()].ends_with(b":") && !before[text.len()..].contains(&b',') => {
                    Self::Key(word)
                }
                // `WHERE id IN (`
                b"IN" if before.ends_with(b"(") => Self::Key(key_at_end(&text[..text.len() - b"IN".len()])),
                word => Self::Word(word),
            },
            _ => Self::None,
        }
    }

    /// The name, whatever it names by.
    pub(super) fn name(self) -> Option<&'t [u8]> {
        match self {
            Self::Key(name) | Self::Element(name) | Self::Lead(name) | Self::Word(name) => Some(name),
            Self::None => None,
        }
    }

    /// The name of a field: a key, an element, or what may be one.
    pub(super) fn field(self) -> Option<&'t [u8]> {
        match self {
            Self::Key(name) | Self::Element(name) | Self::Lead(name) => Some(name),
            Self::Word(_) | Self::None => None,
        }
    }
}

/// The word that stands before `name`, with which `before` ends but for signs: the `order` of `order id=`.
pub(super) fn word_before<'t>(before: &'t [u8], name: &[u8]) -> &'t [u8] {
    name_at_end(trim_end(text_before(before, name), |byte| {
        matches!(byte, b' ' | b'"' | b'\'')
    }))
}

/// What stands before `name`, with which `before` ends but for signs.
pub(super) fn text_before<'t>(before: &'t [u8], name: &[u8]) -> &'t [u8] {
    let mut windows = before.windows(name.len().max(1));
    let end = windows.rposition(|window| window == name).unwrap_or(0);
    &before[..end]
}

/// The element whose attribute or only child `before` leads up to: the `order` of `<order id="` and `<order><id>`.
pub(super) fn element_around(before: &[u8]) -> Option<&[u8]> {
    let open = memchr::memrchr(b'<', before)?;
    let tag = &before[open + 1..];
    match memchr::memchr(b'>', tag) {
        Some(_) => match element(before[..open].trim_ascii_end()) {
            Label::Element(parent) if before[..open].trim_ascii_end().ends_with(b">") => Some(parent),
            _ => None,
        },
        None => {
            let name = &tag[..tag.iter().take_while(|&&byte| is_name(byte) || byte == b':').count()];
            name.first().is_some_and(u8::is_ascii_alphabetic).then_some(name)
        }
    }
}

/// Whether the key that `text` ends with is one of an object or of a configuration file: `{total: `, `rowId: `.
fn is_key_of_group(text: &[u8], name: &[u8]) -> bool {
    let Some(before) = text.strip_suffix(name) else {
        return false;
    };
    let before = before.trim_ascii_end();
    match before {
        [] => is_identifier(name),
        [.., b'{'] => true,
        // Behind another pair of an object that is still open.
        [.., b','] => match (memchr::memrchr(b'{', before), memchr::memrchr(b'}', before)) {
            (Some(open), Some(close)) => open > close,
            (open, _) => open.is_some(),
        },
        _ => false,
    }
}

/// The key that `text` ends with, without its quotes. Empty where what stands there is data, or no ASCII.
fn key_at_end(text: &[u8]) -> &[u8] {
    let text = trim_end(text, |byte| matches!(byte, b' ' | b'"' | b'\'' | b']' | b')' | b'`'));
    let name = name_at_end(text);
    if is_data(name) { b"" } else { name }
}

/// `text` without the start of a value that tells its type: `int(`, `string(8) "`.
fn without_wrapper(text: &[u8]) -> &[u8] {
    let unquoted = text.strip_suffix(b"\"").unwrap_or(text).trim_ascii_end();
    let open = match unquoted {
        [rest @ .., b'('] => rest,
        [.., b')'] => match memchr::memrchr(b'(', unquoted) {
            Some(open) => &unquoted[..open],
            None => return text,
        },
        _ => return text,
    };
    let word = name_at_end(open);
    if WRAPPERS.has(Word(word)) {
        &open[..open.len() - word.len()]
    } else {
        text
    }
}

/// `text` without the bracket of a device tree's cell: `frequency = <`.
fn without_cell(text: &[u8]) -> &[u8] {
    let rest = text.strip_suffix(b"<").map(<[u8]>::trim_ascii_end);
    rest.filter(|rest| rest.ends_with(b"=")).unwrap_or(text)
}

/// `before` without the numbers at its end that are elements of the same list: `codes=[40000004, `. Where no bracket opens the
/// list, they have `length` digits.
pub(super) fn without_siblings(before: &[u8], length: usize) -> &[u8] {
    let of_any_length = without_elements(before, |digits| digits > 0);
    if of_any_length.ends_with(b"[") {
        return of_any_length;
    }
    without_elements(before, |digits| digits == length)
}

fn without_elements(before: &[u8], is_length: impl Fn(usize) -> bool) -> &[u8] {
    let mut text = before;
    loop {
        let end = trim_end(text, |byte| matches!(byte, b' ' | b'"' | b'\'' | b','));
        let digits = end.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let (rest, _) = end.split_at(end.len() - digits);
        let is_sibling = text[end.len()..].contains(&b',') && is_length(digits);
        if !is_sibling || rest.last().is_some_and(u8::is_ascii_alphanumeric) {
            return text;
        }
        text = rest;
    }
}

/// Whether a number of `length` digits behind `before` stands in a list.
pub(super) fn is_listed(before: &[u8], length: usize) -> bool {
    without_siblings(before, length).trim_ascii_end().ends_with(b"[")
}

/// Whether the number at the candidate, which is `length` bytes long, is one of several in a list.
pub(super) fn is_in_list(plain: &Plain, length: usize) -> bool {
    let before = plain.before();
    let is_first = before.trim_ascii_end().ends_with(b"[");
    let is_last = !matches!(
        &plain.onwards()[length..],
        [b',', b' ', b'0'..=b'9', ..] | [b',', b'0'..=b'9', ..]
    );
    is_listed(before, length) && !(is_first && is_last)
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
    let text = text.strip_suffix(b">").unwrap_or(text);
    if text.ends_with(b"/") {
        return Label::None;
    }
    let Some(open) = text.iter().rposition(|&byte| byte == b'<') else {
        return Label::None;
    };
    let tag = &text[open + 1..];
    let length = tag.iter().take_while(|&&byte| is_name(byte) || byte == b':').count();
    if tag.first() == Some(&b'/') || length == 0 {
        return Label::None;
    }
    Label::Element(&tag[..length])
}

/// The name that `text` ends with. Empty where a letter that is not ASCII stands before it: it would be half a word.
fn name_at_end(text: &[u8]) -> &[u8] {
    let length = text.iter().rev().take_while(|&&byte| is_name(byte)).count();
    let (before, name) = text.split_at(text.len() - length);
    let is_letter = || {
        let last = before[before.len().saturating_sub(4)..].utf8_chunks().last();
        last.is_some_and(|chunk| !chunk.invalid().is_empty() || chunk.valid().ends_with(char::is_alphabetic))
    };
    let is_cut = before.last().is_some_and(|byte| !byte.is_ascii()) && is_letter();
    if is_cut && name.first().is_some_and(u8::is_ascii_lowercase) {
        b""
    } else {
        name
    }
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

#[cfg(test)]
mod tests {
    use super::{Label, element_around, is_in_list, without_siblings};
    use crate::scan::plain::Plain;

    #[test]
    fn a_value_is_named_by_key_element_or_word() {
        for (before, label) in [
            ("level=error code=", Label::Key(b"code")),
            ("{\"code\": ", Label::Key(b"code")),
            ("{\"code\":[\"", Label::Key(b"code")),
            (":code=>", Label::Key(b"code")),
            ("frequency = <", Label::Key(b"frequency")),
            ("<faultcode>", Label::Element(b"faultcode")),
            ("<s:code xml:lang=\"en\"> ", Label::Element(b"s:code")),
            ("failed with code ", Label::Word(b"code")),
            ("failed (", Label::Word(b"failed")),
            ("upload failed: ", Label::Lead(b"failed")),
            ("{upload: ", Label::Key(b"upload")),
            ("{a: 1, upload: ", Label::Key(b"upload")),
            ("rowId: ", Label::Key(b"rowId")),
            ("error 4: device 352099001761481: ", Label::Lead(b"")),
            ("[\"orderId\"]=> int(", Label::Key(b"orderId")),
            ("[\"code\"]=> string(8) \"", Label::Key(b"code")),
            ("código: ", Label::Lead(b"")),
            ("slascone id：", Label::Lead(b"id")),
            ("失敗，id=", Label::Key(b"id")),
            ("</a>", Label::None),
            ("<error/> (", Label::None),
            ("", Label::None),
            ("{:code ", Label::Key(b"code")),
            ("{:error, {:api, ", Label::Word(b"api")),
            ("slascone,error,", Label::Word(b"error")),
            ("{,", Label::None),
        ] {
            assert_eq!(Label::of(before.as_bytes()), label, "of {before:?}");
        }
    }

    #[test]
    fn the_elements_of_a_list_share_its_name() {
        for (before, expected) in [
            ("codes=[40000004, ", "codes=["),
            ("codes=[4000310, ", "codes=["),
            ("[\"40000004\",\"40400003\",\"", "[\""),
            ("imei=352099001761481, ", "imei=352099001761481, "),
            ("seen 40000004 ", "seen 40000004 "),
        ] {
            assert_eq!(
                without_siblings(before.as_bytes(), 8),
                expected.as_bytes(),
                "of {before}"
            );
        }
    }

    #[test]
    fn one_of_several_is_in_a_list() {
        for (line, expected) in [
            ("codes=[40000005, 1]", true),
            ("codes=[40000004, 40000005]", true),
            ("codes=[40000005]", false),
            ("a=40000004, 40000005", false),
        ] {
            let start = line.find("40000005").unwrap_or(0);
            let is_one = Plain::around(line.as_bytes(), start, |plain| is_in_list(plain, "40000005".len()));
            assert_eq!(is_one, expected, "of {line}");
        }
    }

    #[test]
    fn an_attribute_and_an_only_child_belong_to_their_element() {
        for (before, expected) in [
            ("<order id=\"", Some("order")),
            ("<order><id>", Some("order")),
            ("<order>x</order> id=", None),
            ("id=", None),
        ] {
            assert_eq!(
                element_around(before.as_bytes()),
                expected.map(str::as_bytes),
                "of {before}"
            );
        }
    }
}
