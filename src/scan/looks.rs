//! How codes look, so far as a glance tells: nearly all of a line is told to be no code without a look-up.

use alloc::vec;
use alloc::vec::Vec;

use super::token::{Parts, Token, is_part};
use super::words::length_bit;
use crate::registry::Registry;

/// What joins the parts of some systems' codes, besides the dot. Only where a catalogue has such a code is it a part of one.
pub(super) const JOINERS: &[u8] = b"-/:#";

/// How the codes of some catalogues look.
#[derive(Debug, Clone)]
pub(super) struct Looks {
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
    /// The bytes of tokens that may be codes.
    parts: Parts,
    /// Those of [`JOINERS`] that stand in codes.
    joiners: Bytes,
}

impl Looks {
    pub(super) fn of(registry: &Registry) -> Self {
        let codes =
            { registry.catalogs() }.flat_map(|catalog| catalog.entries.iter().map(|entry| entry.code.as_bytes()));
        let (numbers, texts): (Vec<_>, Vec<_>) = codes.partition(|code| code.iter().all(u8::is_ascii_digit));
        let mut looks = Self {
            numbers: Numbers::of(&numbers),
            lengths: 0,
            first_bytes: Bytes::default(),
            before_dots: Bytes::default(),
            shortest_with_service: 0,
            parts: Parts::OF_NUMBERS,
            joiners: Bytes::default(),
        };
        for code in &texts {
            if let Some(&first) = code.first() {
                looks.lengths |= length_bit(code.len());
                looks.first_bytes.insert(first);
                looks.parts.add(first, Parts::BEGINS_CODE);
                for &joiner in code.iter().filter(|byte| JOINERS.contains(byte)) {
                    looks.joiners.insert(joiner);
                }
            }
        }
        let mut shortest_service = usize::MAX;
        let prefixes = { registry.catalogs() }.flat_map(|catalog| catalog.system.recognise.prefixes);
        for prefix in prefixes.map(|prefix| prefix.as_bytes()) {
            if let [.., before, b'.'] = prefix {
                looks.before_dots.insert(*before);
                looks.parts.add(b'.', Parts::IS_IN_CODE);
                shortest_service = shortest_service.min(prefix.len());
            }
        }
        let shortest_code = { numbers.iter().chain(&texts) }.map(|code| code.len()).min();
        looks.shortest_with_service = shortest_service.saturating_add(shortest_code.unwrap_or(0));
        looks
    }

    /// The next token at or after `from` that may be a code, and where to go on.
    pub(super) fn next_token<'l>(&self, line: &'l [u8], from: usize) -> Option<(Token<'l>, usize)> {
        self.parts.next_token(line, from)
    }

    /// Whether `token` may be a code, or hold one behind a service's name.
    pub(super) fn may_be_code(&self, token: &[u8]) -> bool {
        let Some(&first) = token.first() else { return false };
        if first.is_ascii_digit() && token.iter().all(u8::is_ascii_digit) {
            return self.numbers.may_have(token);
        }
        self.first_bytes.has(first) && self.lengths & length_bit(token.len()) != 0 || self.may_hold_service(token)
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

    /// `token` with what is joined to it, where that may be a code: `ORA-00942`. `None` where nothing is, or where it is
    /// joined to something before it.
    #[inline]
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

/// The codes that are numbers, a bit for each, so that what has no bit is none of them.
#[derive(Debug, Clone)]
struct Numbers {
    /// For each number of digits, whether a code has as many.
    lengths: u64,
    /// As many as a power of two, and so many that numbers rarely share one.
    bits: Vec<u64>,
}

impl Numbers {
    fn of(codes: &[&[u8]]) -> Self {
        let mut numbers = Self {
            lengths: codes.iter().fold(0, |lengths, code| lengths | length_bit(code.len())),
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
        // Most are told by their length alone.
        self.lengths & length_bit(digits.len()) != 0 && {
            let (place, bit) = self.bit(digits);
            self.bits.get(place).is_some_and(|bits| bits & bit != 0)
        }
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
