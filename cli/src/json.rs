//! JSON answers. What a vendor or a log sent may stand in them, so no control character leaves unescaped.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Writes `value`, indented, and a line end.
pub(crate) fn write(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    Ok(out.write_all(&escaped(&text)?)?)
}

/// Writes values, one a line.
pub(crate) struct Lines<W> {
    out: W,
    /// The line that is made: a scan writes a million of them.
    line: Vec<u8>,
}

impl<W: Write> Lines<W> {
    pub(crate) fn new(out: W) -> Self {
        Self { out, line: Vec::new() }
    }

    pub(crate) fn write(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, value)?;
        self.line.push(b'\n');
        Ok(self.out.write_all(&escaped(&self.line)?)?)
    }

    pub(crate) fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

/// JSON leaves U+007F to U+009F as they are, and terminals obey some of them.
fn escaped(json: &[u8]) -> io::Result<Cow<'_, [u8]>> {
    // U+007F, and the first byte of U+0080 to U+009F: nearly no answer has either.
    if memchr::memchr2(0x7F, 0xC2, json).is_none() {
        return Ok(Cow::Borrowed(json));
    }
    let json = str::from_utf8(json).map_err(io::Error::other)?;
    let is_obeyed = |character: char| character.is_control() && character != '\n';
    let mut safe = String::with_capacity(json.len());
    for character in json.chars() {
        if is_obeyed(character) {
            // Writing to a `String` cannot fail.
            let _ = write!(safe, "\\u{:04x}", u32::from(character));
        } else {
            safe.push(character);
        }
    }
    Ok(Cow::Owned(safe.into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn control_characters_that_json_allows_are_escaped_too() {
        let safe = escaped("\"a\u{9b}31m\u{7f}\"\n".as_bytes()).expect("it is UTF-8");
        assert_eq!(&*safe, b"\"a\\u009b31m\\u007f\"\n");
    }
}
