//! Amounts: numbers with a unit, a counted thing or a currency behind them.

use super::plain::Plain;
use super::vocabulary::{COUNTED, CURRENCIES, UNITS, UNITS_ELSEWHERE};
use super::words::{Word, begins_in_any_script};

/// How many bytes behind a number are looked at for its unit.
const NEAR: usize = 32;

/// Whether a unit stands behind the candidate, which is `length` bytes long: `40000001 bytes`, `40000000円`.
pub(super) fn is_amount(plain: &Plain, length: usize) -> bool {
    let after = plain.onwards().get(length..).unwrap_or_default();
    let after = &after[..after.len().min(NEAR)];
    // Emphasis ends before the unit, or does not.
    let signs = after.iter().take_while(|byte| matches!(byte, b'*' | b'`')).count();
    let after = &after[signs..];
    let rest = [&b" "[..], "\u{a0}".as_bytes(), "\u{202f}".as_bytes()]
        .iter()
        .find_map(|space| after.strip_prefix(*space))
        .unwrap_or(after);
    let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if let [b'o', b'f', b' ', b'0'..=b'9', ..] = rest {
        return true;
    }
    if letters > 0 {
        // `us=12` is the next key.
        let is_word = !matches!(rest.get(letters), Some(b'=' | b':' | b'_' | b'-' | b'(' | b'0'..=b'9'));
        let unit = Word(&rest[..letters]);
        // `40000006 devices: upload failed`
        let is_phrase = rest[letters..].starts_with(b": ") && COUNTED.has(unit);
        return is_phrase || is_word && [&UNITS, &COUNTED, &CURRENCIES].iter().any(|list| list.has(unit));
    }
    let text = rest.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    UNITS_ELSEWHERE.iter().any(|unit| begins_in_any_script(text, unit))
}

#[cfg(test)]
mod tests {
    use super::is_amount;
    use crate::scan::plain::Plain;

    #[test]
    fn a_unit_behind_a_number_makes_it_an_amount() {
        for (line, expected) in [
            ("40000001 bytes to 10.0.0.1", true),
            ("40000001 rows", true),
            ("40000001 of 50000000", true),
            ("40000001 of KDP", false),
            ("40000001 USD", true),
            ("40000000円です", true),
            ("**40000000** bytes", true),
            ("40000001 ms=12", false),
            ("40000001 token not assigned", false),
            ("40000001 DEVICE_DUPLICATE", false),
            ("40000001", false),
        ] {
            let (start, length) = (line.find('4').unwrap_or(0), "40000001".len());
            let is_one = Plain::around(line.as_bytes(), start, |plain| is_amount(plain, length));
            assert_eq!(is_one, expected, "of {line}");
        }
    }
}
