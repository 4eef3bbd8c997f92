//! The neighbourhood of a candidate with its escapes undone, so that the rules meet plain text however deep it was quoted.
//!
//! Logs hold bodies in JSON strings (`\"code\":`), in XML (`&lt;faultcode&gt;`), in URLs (`%3A`), between terminal colours,
//! and several of these at once. A fixed window on either side is enough for any rule, and keeps a line of any length cheap.

use super::shape::{Shaped, mark};

/// How many bytes of the line on either side of a candidate are looked at.
const WINDOW: usize = 2048;

/// Most lines are shorter, and need less room, which takes its time to be cleared.
const SHORT_LINE: usize = 512;

/// Plain text around a candidate, in room for so many bytes.
pub(super) struct Plain<Room: ?Sized = [u8]> {
    /// Where the candidate starts, and how much text there is.
    at: usize,
    end: usize,
    /// The text in its first half, which of its brackets count in the second.
    room: Room,
}

impl<const ROOM: usize> Default for Plain<[u8; ROOM]> {
    fn default() -> Self {
        Self {
            at: 0,
            end: 0,
            room: [0; ROOM],
        }
    }
}

impl Plain {
    /// Undoes the escapes around `line[start..]`, and looks at what comes of it.
    ///
    /// Lent rather than returned: these kilobytes are not copied.
    pub(super) fn around<T>(line: &[u8], start: usize, look: impl FnOnce(&Self) -> T) -> T {
        let before = &line[start.saturating_sub(WINDOW)..start];
        let onwards = &line[start..line.len().min(start + WINDOW)];
        if before.len() + onwards.len() <= SHORT_LINE {
            look(Self::fill(
                &mut Plain::<[u8; 2 * SHORT_LINE]>::default(),
                before,
                onwards,
            ))
        } else {
            look(Self::fill(&mut Plain::<[u8; 4 * WINDOW]>::default(), before, onwards))
        }
    }

    fn fill(&mut self, before: &[u8], onwards: &[u8]) -> &Self {
        self.push(before);
        self.at = self.end;
        self.push(onwards);
        let (text, shape) = self.room.split_at_mut(self.room.len() / 2);
        mark(&text[..self.end], &mut shape[..self.end]);
        self
    }

    /// What stands before the candidate.
    pub(super) fn before(&self) -> &[u8] {
        &self.room[..self.at]
    }

    /// The candidate and what stands behind it.
    pub(super) fn onwards(&self) -> &[u8] {
        &self.room[self.at..self.end]
    }

    /// All of it.
    pub(super) fn text(&self) -> &[u8] {
        &self.room[..self.end]
    }

    /// All of it, with its structure.
    pub(super) fn shaped(&self) -> Shaped<'_> {
        Shaped {
            text: self.text(),
            shape: &self.room[self.room.len() / 2..][..self.end],
        }
    }

    /// Where the candidate starts in [`text`](Self::text).
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Never more bytes than it is given: no escape is shorter than what it stands for.
    fn push(&mut self, mut raw: &[u8]) {
        // Of a URL or a form, in which a plus sign stands for a space.
        let mut is_encoded = false;
        while !raw.is_empty() {
            let length = raw.iter().position(|&byte| begins_escape(byte)).unwrap_or(raw.len());
            let (as_it_is, rest) = raw.split_at(length);
            self.room[self.end..self.end + length].copy_from_slice(as_it_is);
            self.end += length;
            raw = rest;
            is_encoded &= !as_it_is.contains(&b' ');
            let Some(&first) = raw.first() else { break };
            let (plain, length) = match first {
                b'\\' => backslash(raw),
                b'%' => {
                    let (plain, length) = percent(raw);
                    is_encoded |= length > 1;
                    (plain, length)
                }
                b'+' => (StandsFor::Byte(if is_encoded { b' ' } else { b'+' }), 1),
                b'&' => entity(raw),
                0x1B => (StandsFor::Nothing, 1 + colour_body(&raw[1..])),
                _ => written_out(raw),
            };
            match plain {
                StandsFor::Nothing => {}
                StandsFor::Byte(byte) => {
                    self.room[self.end] = byte;
                    self.end += 1;
                }
                StandsFor::Character(character) => {
                    self.end += character.encode_utf8(&mut self.room[self.end..]).len();
                }
            }
            raw = &raw[length..];
        }
    }
}

/// Whether an escape may begin with `byte`: a plus sign is one in a form, and a terminal's colour begins with ESC, or with `#`
/// or `^` where that is written out.
fn begins_escape(byte: u8) -> bool {
    ESCAPES[usize::from(byte)]
}

/// Asked for every byte around a candidate.
const ESCAPES: [bool; 256] = {
    let mut escapes = [false; 256];
    escapes[b'\\' as usize] = true;
    escapes[b'%' as usize] = true;
    escapes[b'+' as usize] = true;
    escapes[b'&' as usize] = true;
    escapes[0x1B] = true;
    escapes[b'#' as usize] = true;
    escapes[b'^' as usize] = true;
    escapes
};

/// What an escape stands for.
enum StandsFor {
    Nothing,
    Byte(u8),
    Character(char),
}

impl StandsFor {
    /// For the character with this number; a half of a surrogate pair is no character.
    fn for_code(code: u32) -> Self {
        Self::Character(char::from_u32(code).unwrap_or('?'))
    }
}

/// `\n`, `\"`, `\u003e`, and any number of backslashes before them. What stands there in plain, and how many bytes it took.
fn backslash(raw: &[u8]) -> (StandsFor, usize) {
    let slashes = raw.iter().take_while(|&&byte| byte == b'\\').count();
    let rest = &raw[slashes..];
    let digits = match rest.first() {
        Some(b'n' | b'r' | b't') => return (StandsFor::Byte(b' '), slashes + 1),
        Some(b'u') => 4,
        Some(b'x') => 2,
        // ESC, as shells write it.
        Some(b'e' | b'0') => return (StandsFor::Nothing, slashes + sequence(rest, [b"e", b"033"])),
        _ => return (StandsFor::Nothing, slashes),
    };
    let length = slashes + 1 + digits;
    match rest.get(1..=digits).and_then(hex) {
        Some(0x1B) => (StandsFor::Nothing, length + colour_body(&raw[length..])),
        // The ampersand of an entity: `\u0026quot;`. It stands where the escape's last digit does.
        Some(0x26) => {
            let (plain, taken) = entity(&raw[length - 1..]);
            (plain, length - 1 + taken)
        }
        Some(code) => (StandsFor::for_code(code), length),
        None => (StandsFor::Nothing, slashes),
    }
}

/// `%3A`, and `%253A`, which was escaped twice.
fn percent(raw: &[u8]) -> (StandsFor, usize) {
    let mut length = 1;
    while raw.get(length..length + 2) == Some(b"25") {
        length += 2;
    }
    match raw.get(length..length + 2).and_then(hex) {
        Some(code) => (
            // One byte of a character's UTF-8, as likely as a character.
            StandsFor::Byte(u8::try_from(code).unwrap_or(b'?')),
            length + 2,
        ),
        None => (StandsFor::Byte(b'%'), 1),
    }
}

/// `&lt;`, `&#62;`, `&#x3e;`, and `&amp;lt;`, which was escaped twice.
fn entity(raw: &[u8]) -> (StandsFor, usize) {
    let mut length = 1;
    while raw[length..].starts_with(b"amp;") {
        length += 4;
    }
    let name_length = raw[length..].iter().take(8).position(|&byte| byte == b';');
    let Some(name) = name_length.map(|name_length| &raw[length..length + name_length]) else {
        return (StandsFor::Byte(b'&'), 1);
    };
    let plain = match name {
        b"lt" => Some(b'<'),
        b"gt" => Some(b'>'),
        b"quot" => Some(b'"'),
        b"apos" => Some(b'\''),
        [b'#', b'x' | b'X', digits @ ..] => hex(digits).and_then(|code| u8::try_from(code).ok()),
        [b'#', digits @ ..] => core::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok()),
        _ => None,
    };
    match plain {
        Some(byte) => (StandsFor::Byte(byte), length + name.len() + 1),
        // Only the ampersand was escaped.
        None if length > 1 => (StandsFor::Byte(b'&'), length),
        None => (StandsFor::Byte(b'&'), 1),
    }
}

/// A terminal's control sequence as syslog and `cat -v` write it out, `#033[31m`, `^[[31m`, or just the sign.
fn written_out(raw: &[u8]) -> (StandsFor, usize) {
    match sequence(raw, [b"#033", b"^["]) {
        0 => (StandsFor::Byte(raw[0]), 1),
        length => (StandsFor::Nothing, length),
    }
}

/// The length of a terminal's control sequence whose ESC is written in one of these ways; 0 where there is none.
fn sequence(raw: &[u8], escapes: [&[u8]; 2]) -> usize {
    let length = escapes.into_iter().find_map(|escape| {
        let body = colour_body(raw.strip_prefix(escape)?);
        (body > 0).then_some(escape.len() + body)
    });
    length.unwrap_or(0)
}

/// The length of `[1;31m`, with which `raw` begins; 0 where it does not.
pub(super) fn colour_body(raw: &[u8]) -> usize {
    if raw.first() != Some(&b'[') {
        return 0;
    }
    let parameters = raw[1..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b';')
        .count();
    match raw.get(1 + parameters) {
        Some(byte) if byte.is_ascii_alphabetic() => parameters + 2,
        _ => 0,
    }
}

/// The number that hexadecimal digits spell; `None` where they are none.
pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u32::from_str_radix(core::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::Plain;

    #[test]
    fn escapes_are_undone_however_deep() {
        for (line, expected) in [
            (r#"{\"code\":X"#, r#"{"code":X"#),
            (r#"{\\\"code\\\":X"#, r#"{"code":X"#),
            (r"\u003cfaultcode\u003eX", "<faultcode>X"),
            ("&lt;faultcode&gt;X", "<faultcode>X"),
            ("&amp;lt;faultcode&amp;gt;X", "<faultcode>X"),
            ("&#60;a&#x3E;X", "<a>X"),
            (r"\u0026quot;code\u0026quot;:X", "\"code\":X"),
            (r"a \u0026 bX", "a & bX"),
            ("%22code%22%3AX", "\"code\":X"),
            ("%2522code%2522%253AX", "\"code\":X"),
            ("code=\u{1b}[1;31mX", "code=X"),
            (r"code=\u001b[31mX", "code=X"),
            (r"code=\e[31mX", "code=X"),
            (r"code=\033[31mX", "code=X"),
            ("code=#033[31mX", "code=X"),
            ("code=^[[31mX", "code=X"),
            ("#1 of ^2 \\0 \\eX", "#1 of ^2 0 eX"),
            (r"a\nX", "a X"),
            (r"\u30b3\u30fc\u30c9X", "コードX"),
            ("100% & moreX", "100% & moreX"),
            ("%22a+b%22+c d+X", "\"a b\" c d+X"),
        ] {
            let at = line.find('X').unwrap_or(0);
            let text = Plain::around(line.as_bytes(), at, |plain| {
                String::from_utf8_lossy(plain.text()).into_owned()
            });
            assert_eq!(text, expected, "of {line}");
        }
    }
}
