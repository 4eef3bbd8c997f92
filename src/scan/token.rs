//! The tokens of a line that may be codes, and whether they stand by themselves.

use alloc::vec;
use alloc::vec::Vec;

use super::plain::hex;
use crate::registry::Registry;

/// A run of letters, digits, underscores and dots.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'l> {
    /// Where it starts in the line.
    pub(super) start: usize,
    pub(super) text: &'l [u8],
    /// The byte before it with its escape undone; a space at the line's start.
    pub(super) before: u8,
}

/// What joins the parts of some systems' codes, besides the dot. Only where a catalogue has such a code is it a part of one.
pub(super) const JOINERS: &[u8] = b"-/:#";

/// How codes look, so far as a glance tells: nearly every token of a line is told to be none without a look-up.
#[derive(Debug, Clone, Default)]
pub(super) struct Shapes {
    /// The codes that are numbers.
    numbers: Numbers,
    /// For each number of bytes, whether a code that is text has as many.
    lengths: u64,
    /// For each byte, whether a code that is text begins with it.
    first_bytes: Bytes,
    /// For each byte, whether it stands before the dot of a service's name (`Service.`).
    before_dots: Bytes,
    /// No such name with a code behind it is shorter.
    shortest_with_service: usize,
    /// Those of [`JOINERS`] that stand in codes.
    joiners: Bytes,
}

/// The codes that are numbers, a bit for each, so that what has no bit is none of them.
#[derive(Debug, Clone, Default)]
struct Numbers {
    /// For each number of digits, whether a code has as many.
    lengths: u64,
    /// As many as a power of two, and so many that numbers rarely share one.
    bits: Vec<u64>,
}

impl Numbers {
    fn of(codes: &[&[u8]]) -> Self {
        let mut numbers = Self {
            lengths: codes.iter().fold(0, |lengths, code| lengths | bit_of(code.len())),
            bits: vec![0; codes.len().next_power_of_two()],
        };
        for code in codes {
            let (place, bit) = numbers.bit(code);
            numbers.bits[place] |= bit;
        }
        numbers
    }

    /// Whether digits may be one.
    fn may_have(&self, digits: &[u8]) -> bool {
        let (place, bit) = self.bit(digits);
        self.lengths & bit_of(digits.len()) != 0 && self.bits.get(place).is_some_and(|bits| bits & bit != 0)
    }

    /// In which place of `bits` the bit for some digits is.
    fn bit(&self, digits: &[u8]) -> (usize, u64) {
        let value = { digits.iter() }.fold(0_u64, |value, digit| {
            value.wrapping_mul(10).wrapping_add(u64::from(digit & 0xF))
        });
        // A multiplication brings all digits together in the highest bits.
        let mixed = value.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let place = (mixed >> 32) as usize & (self.bits.len().wrapping_sub(1));
        (place, 1 << (mixed >> 58))
    }
}

/// A set of bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Bytes([u64; 4]);

impl Bytes {
    fn insert(&mut self, byte: u8) {
        self.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }
}

/// A bit for a length; the last one is for all that are longer.
fn bit_of(length: usize) -> u64 {
    1 << length.min(63)
}

impl Shapes {
    pub(super) fn of(registry: &Registry) -> Self {
        let mut shapes = Self::default();
        let codes =
            { registry.catalogs() }.flat_map(|catalog| catalog.entries.iter().map(|entry| entry.code.as_bytes()));
        let (numbers, texts): (Vec<_>, Vec<_>) = codes.partition(|code| code.iter().all(u8::is_ascii_digit));
        shapes.numbers = Numbers::of(&numbers);
        for code in &texts {
            if let Some(&first) = code.first() {
                shapes.lengths |= bit_of(code.len());
                shapes.first_bytes.insert(first);
                for &joiner in code.iter().filter(|byte| JOINERS.contains(byte)) {
                    shapes.joiners.insert(joiner);
                }
            }
        }
        let mut shortest_service = usize::MAX;
        let prefixes = { registry.catalogs() }.flat_map(|catalog| catalog.system.recognise.prefixes);
        for prefix in prefixes.map(|prefix| prefix.as_bytes()) {
            if let [.., before, b'.'] = prefix {
                shapes.before_dots.insert(*before);
                shortest_service = shortest_service.min(prefix.len());
            }
        }
        let shortest_code = { numbers.iter().chain(&texts) }.map(|code| code.len()).min();
        shapes.shortest_with_service = shortest_service.saturating_add(shortest_code.unwrap_or(0));
        shapes
    }

    /// Whether `token` may be a code, or hold one behind a service's name.
    pub(super) fn may_be_code(&self, token: &[u8]) -> bool {
        let Some(&first) = token.first() else { return false };
        if first.is_ascii_digit() && token.iter().all(u8::is_ascii_digit) {
            return self.numbers.may_have(token);
        }
        self.first_bytes.has(first) && self.lengths & bit_of(token.len()) != 0 || self.may_hold_service(token)
    }

    /// Whether `digits` may be a code: of those that are none, few may.
    pub(super) fn may_be_number(&self, digits: &[u8]) -> bool {
        self.numbers.may_have(digits)
    }

    /// Whether `token` may be what a code begins with, up to something that joins its parts.
    pub(super) fn may_begin_code(&self, token: &[u8]) -> bool {
        token.first().is_some_and(|&first| self.first_bytes.has(first)) || self.may_be_code(token)
    }

    fn may_hold_service(&self, token: &[u8]) -> bool {
        let is_its_end = |pair: &[u8]| pair[1] == b'.' && self.before_dots.has(pair[0]);
        // Most tokens are words.
        token.len() >= self.shortest_with_service && token.contains(&b'.') && token.windows(2).any(is_its_end)
    }
}

impl Shapes {
    /// `token` with what is joined to it, where that may be a code: `ORA-00942`. `None` where nothing is, or where it is
    /// joined to something before it.
    pub(super) fn joined<'l>(&self, line: &'l [u8], token: Token<'l>) -> Option<Token<'l>> {
        let behind = line.get(token.end())?;
        if !self.joiners.has(*behind) || self.joiners.has(token.before) || !self.may_begin_code(token.text) {
            return None;
        }
        let text = self.onwards(line, token.start);
        (text.len() > token.text.len()).then_some(Token { text, ..token })
    }

    /// The run that goes on from `start`, joiners and all, without the dots and joiners at its end.
    pub(super) fn onwards<'l>(&self, line: &'l [u8], start: usize) -> &'l [u8] {
        let onwards = line.get(start..).unwrap_or_default();
        let length = onwards
            .iter()
            .take_while(|&&byte| is_part(byte) || self.joiners.has(byte))
            .count();
        let run = &onwards[..length];
        let kept = run.iter().rposition(|&byte| byte != b'.' && !self.joiners.has(byte));
        &run[..kept.map_or(0, |last| last + 1)]
    }
}

/// The next token at or after `from`, with dots at its ends left out, and where to go on.
pub(super) fn next(line: &[u8], from: usize) -> Option<(Token<'_>, usize)> {
    let run = from + line.get(from..)?.iter().position(|&byte| is_part(byte))?;
    let length = line[run..].iter().position(|&byte| !is_part(byte));
    let end = length.map_or(line.len(), |length| run + length);
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
    Some((Token { start, text, before }, end))
}

/// The token that `run` begins with.
pub(super) fn onwards(run: &[u8]) -> &[u8] {
    let run = &run[..run.iter().take_while(|&&byte| is_part(byte)).count()];
    let dots = run.iter().rev().take_while(|&&byte| byte == b'.').count();
    &run[..run.len() - dots]
}

/// Letters, digits, underscores and dots.
fn is_part(byte: u8) -> bool {
    PARTS[usize::from(byte)]
}

/// Asked for every byte of a line, a table is twice as fast as comparing.
const PARTS: [bool; 256] = {
    let mut parts = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let is_part = (byte as u8).is_ascii_alphanumeric() || byte == b'_' as usize || byte == b'.' as usize;
        parts[byte] = is_part;
        byte += 1;
    }
    parts
};

/// Where the run really starts: letters and digits of an escape that ends in it are no part of it.
fn without_escape(line: &[u8], run: usize, end: usize) -> (usize, u8) {
    let Some(before) = run.checked_sub(1).map(|index| line[index]) else {
        return (run, b' ');
    };
    let text = &line[run..end];
    match before {
        b'\\' => match text {
            [b'n' | b'r' | b't' | b'b' | b'f' | b'v', ..] => (run + 1, b' '),
            [b'u', digits @ ..] if digits.len() >= 4 => match hex(&digits[..4]) {
                Some(code) => (run + 5, u8::try_from(code).unwrap_or(b' ')),
                None => (run, before),
            },
            [b'x', digits @ ..] if digits.len() >= 2 => match hex(&digits[..2]) {
                Some(code) => (run + 3, u8::try_from(code).unwrap_or(b' ')),
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
                Some(code) => (start + 2, u8::try_from(code).unwrap_or(b' ')),
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
            [b'-' | b'/' | b'.', rest @ ..] => !joined(rest),
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
