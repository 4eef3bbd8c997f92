//! The tokens of a line that may be codes, and whether they stand by themselves.

use super::plain::hex;

/// A run of letters, digits, underscores and dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'l> {
    /// Where it starts in the line.
    pub(super) start: usize,
    pub(super) text: &'l [u8],
    /// The byte before it with its escape undone; a space at the line's start.
    pub(super) before: u8,
}

/// What a byte is to the runs of letters, digits, underscores and dots that tokens are made of, in bits, for each byte. A table
/// is asked for every byte of a line, since that is twice as fast as comparing.
#[derive(Debug, Clone)]
pub(super) struct Parts([u8; 256]);

impl Parts {
    /// It is a part of a run.
    const IS_PART: u8 = 1;
    /// A run that begins with it may hold a code.
    pub(super) const BEGINS_CODE: u8 = 2;
    /// A run that has it anywhere may hold a code.
    pub(super) const IS_IN_CODE: u8 = 4;
    /// An escape may end in the run behind it.
    const IS_IN_ESCAPE: u8 = 8;

    /// For codes that are numbers.
    pub(super) const OF_NUMBERS: Self = {
        let mut parts = [0; 256];
        let mut byte = 0;
        while byte < 128 {
            parts[byte] = match byte as u8 {
                b'0'..=b'9' | b'.' => Self::IS_PART | Self::BEGINS_CODE,
                b'a'..=b'z' | b'A'..=b'Z' | b'_' => Self::IS_PART,
                b'\\' | b'%' | b'[' | b';' => Self::IS_IN_ESCAPE,
                _ => 0,
            };
            byte += 1;
        }
        Self(parts)
    };

    /// The byte is this as well.
    pub(super) fn add(&mut self, byte: u8, part: u8) {
        self.0[usize::from(byte)] |= part;
    }

    fn is(&self, byte: u8, part: u8) -> bool {
        self.0[usize::from(byte)] & part != 0
    }

    /// The next token at or after `from` that may be a code, and where to go on.
    pub(super) fn next_token<'l>(&self, line: &'l [u8], from: usize) -> Option<(Token<'l>, usize)> {
        let mut end = from;
        loop {
            let mut start = end;
            while start < line.len() && !self.is(line[start], Self::IS_PART) {
                start += 1;
            }
            let first = self.0[usize::from(*line.get(start)?)];
            let mut all = first;
            end = start + 1;
            while end < line.len() && self.is(line[end], Self::IS_PART) {
                all |= self.0[usize::from(line[end])];
                end += 1;
            }
            let may_hold_code = first & Self::BEGINS_CODE != 0
                || all & Self::IS_IN_CODE != 0
                || start > 0 && self.is(line[start - 1], Self::IS_IN_ESCAPE);
            if may_hold_code {
                return Some((Token::of_run(line, start, end), end));
            }
        }
    }
}

/// Letters, digits, underscores and dots.
pub(super) fn is_part(byte: u8) -> bool {
    static PARTS: Parts = Parts::OF_NUMBERS;
    PARTS.is(byte, Parts::IS_PART)
}

impl<'l> Token<'l> {
    /// The token that a run is, with dots at its ends left out.
    fn of_run(line: &'l [u8], run: usize, end: usize) -> Self {
        let (mut start, mut before) = without_escape(line, run, end);
        let mut text = &line[start..end];
        if let [b'.', rest @ ..] = text {
            text = rest;
            // The digits behind a point are a decimal's; behind an ellipsis they are not.
            if text.first() != Some(&b'.') {
                before = b'.';
            }
            while let [b'.', rest @ ..] = text {
                text = rest;
            }
            start = end - text.len();
        }
        while let [rest @ .., b'.'] = text {
            text = rest;
        }
        Self { start, text, before }
    }
}

/// Whether a name as constants have it begins here, which is no part of a path: `40000007/DEVICE_IMEI_INVALID`.
fn begins_constant(text: &[u8]) -> bool {
    let length = text
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase() || **byte == b'_')
        .count();
    let (name, behind) = text.split_at(length);
    name.contains(&b'_')
        && !behind
            .first()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'/')
}

/// The token that `run` begins with.
pub(super) fn onwards(run: &[u8]) -> &[u8] {
    let run = &run[..run.iter().take_while(|&&byte| is_part(byte)).count()];
    let dots = run.iter().rev().take_while(|&&byte| byte == b'.').count();
    &run[..run.len() - dots]
}

/// Where the run really starts: letters and digits of an escape that ends in it are no part of it.
fn without_escape(line: &[u8], run: usize, end: usize) -> (usize, u8) {
    let Some(before) = run.checked_sub(1).map(|index| line[index]) else {
        return (run, b' ');
    };
    let text = &line[run..end];
    match before {
        // A terminal's sequence ended: a hyperlink's address.
        b'\\' if line[..run - 1].ends_with(b"\x1B") => (run, b' '),
        b'\\' => match text {
            [b'n' | b'r' | b't' | b'b' | b'f' | b'v', ..] => (run + 1, b' '),
            [b'u', digits @ ..] if digits.len() >= 4 => match hex(&digits[..4]) {
                Some(code) => (run + 5, sign(code)),
                None => (run, before),
            },
            [b'x', digits @ ..] if digits.len() >= 2 => match hex(&digits[..2]) {
                Some(code) => (run + 3, sign(code)),
                None => (run, before),
            },
            _ => (run, before),
        },
        b'%' => {
            let mut start = run;
            while line[start..end].starts_with(b"25") {
                start += 2;
            }
            match line[start..end].get(..2).and_then(hex) {
                Some(code) => (start + 2, sign(code)),
                None => (run, before),
            }
        }
        b'[' | b';' => match colour_end(line, run, end) {
            Some(start) => (start, b' '),
            None => (run, before),
        },
        _ => (run, before),
    }
}

/// A character that stands before a token, if it is one that matters: that of a currency counts as a dollar's.
fn sign(code: u32) -> u8 {
    match code {
        0x20AC | 0xA3 | 0xA5 => b'$',
        code => u8::try_from(code).unwrap_or(b' '),
    }
}

/// Where a terminal's colour sequence ends whose last parameter starts the run: `ESC[1;31m`, raw or written out.
fn colour_end(line: &[u8], run: usize, end: usize) -> Option<usize> {
    let parameters = line[..run]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b';')
        .count();
    let bracket = run.checked_sub(parameters + 1)?;
    let escape = line.get(..bracket)?;
    let is_escape = line[bracket] == b'['
        && [
            &b"\x1b"[..],
            b"u001b",
            b"u001B",
            b"x1b",
            b"x1B",
            b"\\033",
            b"#033",
            b"\\e",
            b"^[",
            b"%1B",
            b"%1b",
        ]
        .iter()
        .any(|written| escape.ends_with(written));
    let digits = line[run..end].iter().take_while(|byte| byte.is_ascii_digit()).count();
    (is_escape && line.get(run + digits)? == &b'm').then_some(run + digits + 1)
}

impl Token<'_> {
    /// Where it ends in the line.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether a number that stands here stands by itself: not in a longer number, a path, a date, a UUID, an amount.
    pub(super) fn is_whole_number(&self, line: &[u8]) -> bool {
        if matches!(
            self.before,
            b'-' | b'+' | b'/' | b'\\' | b'.' | b'@' | b'$' | b'%' | b'~'
        ) {
            return false;
        }
        if self.before == b'#' && line[..self.start].ends_with(b"&#") {
            return false;
        }
        if [&b"\xE2\x82\xAC"[..], b"\xC2\xA3", b"\xC2\xA5"]
            .iter()
            .any(|sign| line[..self.start].ends_with(sign))
        {
            return false;
        }
        let after = &line[self.end()..];
        let joined = |rest: &[u8]| rest.first().is_some_and(u8::is_ascii_alphanumeric);
        match after {
            [b'/', rest @ ..] => !joined(rest) || begins_constant(rest),
            [b'-' | b'.', rest @ ..] => !joined(rest),
            [b'@' | b'$', ..] => false,
            [b'%', rest @ ..] => match rest.get(..2).and_then(hex) {
                Some(code) => code != u32::from(b'/'),
                None => false,
            },
            // Microseconds, and the signs of currencies.
            [0xC2, 0xB5 | 0xA3 | 0xA5, ..] | [0xCE, 0xBC, ..] | [0xE2, 0x82, 0xAC, ..] => false,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Token;

    #[test]
    fn a_number_stands_by_itself_or_in_something_longer() {
        for (line, expected) in [
            ("(40000005)", true),
            ("40000005.", true),
            ("40000005/DEVICE_DUPLICATE", true),
            ("40000005/DEVICE_DUPLICATE/1", false),
            ("40000005/device", false),
            ("/v1/40000005", false),
            ("40000005-11", false),
            ("40000005%20", true),
            ("40000005%2F", false),
            ("€40000005", false),
            ("40000005 %", true),
        ] {
            let start = line.find('4').unwrap_or(0);
            let token = Token {
                start,
                text: &line.as_bytes()[start..start + 8],
                before: line.as_bytes()[..start].last().copied().unwrap_or(b' '),
            };
            assert_eq!(token.is_whole_number(line.as_bytes()), expected, "of {line}");
        }
    }
}
