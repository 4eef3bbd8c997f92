//! What a body is made of, by its first bytes.

use super::DecodeError;

/// A body, told apart by how it starts.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Body<'a> {
    /// Nothing but white space.
    Empty,
    /// Starts as a JSON object does.
    Object(&'a str),
    /// Starts as XML does, and not as a page of HTML.
    Xml(&'a str),
    /// Anything else on one line without spaces: it may be a bare code.
    Word(&'a str),
    /// A page of HTML, plain text: nobody's error body.
    Other,
}

impl<'a> Body<'a> {
    /// What `bytes` are, which start where [`trim`] says.
    pub(crate) fn of(bytes: &'a [u8]) -> Result<Self, DecodeError> {
        let Some(first) = bytes.first() else {
            return Ok(Self::Empty);
        };
        let text = |bytes| {
            core::str::from_utf8(bytes).map_err(|error| DecodeError::Encoding {
                offset: error.valid_up_to(),
            })
        };
        Ok(match first {
            b'{' => Self::Object(text(bytes)?),
            b'<' if !is_html(bytes) => Self::Xml(text(bytes)?),
            // JSON's string around a bare code.
            _ => match bytes
                .strip_prefix(b"\"")
                .and_then(|rest| rest.strip_suffix(b"\""))
                .unwrap_or(bytes)
            {
                word if word.iter().all(u8::is_ascii_graphic) => Self::Word(text(word)?),
                _ => Self::Other,
            },
        })
    }
}

/// A body without a byte order mark and white space around it, and behind what: where it starts, errors count from.
pub(crate) fn trim(bytes: &[u8]) -> (&[u8], &[u8]) {
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = marked.trim_ascii_start();
    (&bytes[..bytes.len() - text.len()], text.trim_ascii_end())
}

/// Whether a page of HTML starts here: proxies send them in place of the system's own bodies.
fn is_html(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    loop {
        // XHTML starts as any XML does.
        let close = if rest.starts_with(b"<!--") {
            &b"-->"[..]
        } else if rest.starts_with(b"<?") {
            b"?>"
        } else {
            break;
        };
        let Some(end) = rest.windows(close.len()).position(|end| end == close) else {
            return false;
        };
        rest = rest[end + close.len()..].trim_ascii_start();
    }
    // Behind the name, not within a longer one: `<h1:Envelope>` is no heading.
    let ends = |after: &[u8]| {
        let next = after.first();
        next.is_none_or(|byte| byte.is_ascii_whitespace() || b"/>".contains(byte))
    };
    [
        &b"<!doctype html"[..],
        b"<html",
        b"<head",
        b"<body",
        b"<title",
        b"<h1",
        b"<center",
    ]
    .into_iter()
    .filter_map(|word| Some((word, rest.split_at_checked(word.len())?)))
    .any(|(word, (start, after))| start.eq_ignore_ascii_case(word) && ends(after))
}
