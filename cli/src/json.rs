//! JSON answers. What a vendor or a log sent may stand in them, so no control character leaves unescaped.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Writes `value`, indented, and a line end.
pub(crate) fn write(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value)?;
    writeln!(out, "{}", escaped(&text))?;
    Ok(())
}

/// Writes `value` on one line.
pub(crate) fn write_line(out: &mut impl Write, value: &impl Serialize) -> Result<(), Failure> {
    let mut text = Vec::with_capacity(LINE);
    serde_json::to_writer(&mut text, value)?;
    text.push(b'\n');
    let text = String::from_utf8(text).map_err(io::Error::other)?;
    out.write_all(escaped(&text).as_bytes())?;
    Ok(())
}

/// Most lines are shorter: a scan prints a million of them.
const LINE: usize = 512;

/// JSON leaves U+007F to U+009F as they are, and terminals obey some of them.
fn escaped(json: &str) -> Cow<'_, str> {
    // U+007F, and the first byte of U+0080 to U+009F: nearly no answer has either.
    if memchr::memchr2(0x7F, 0xC2, json.as_bytes()).is_none() {
        return Cow::Borrowed(json);
    }
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
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn control_characters_that_json_allows_are_escaped_too() {
        assert_eq!(escaped("\"a\u{9b}31m\u{7f}\"\n"), "\"a\\u009b31m\\u007f\"\n");
    }
}
