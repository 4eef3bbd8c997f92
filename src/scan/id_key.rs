//! Keys called `id`, and whether the value behind one may be a short code.
//!
//! They are met everywhere, so nearly all of them have to be passed over at a glance.

use super::looks::Looks;
use super::plain::colour_body;

/// How logs write the key of an object's id: in JSON, in JSON strings, in other languages' notations, in XML and URLs, and as
/// Go prints maps and structs.
pub(super) const ID_KEYS: [&str; 17] = [
    "\"id\"", "id\\\"", "id\\\\", "'id'", ";id&", ";id\\", "22id", "27id", "id: ", " id:", "{ID:", "{Id:", "{ Id",
    "{id=", "(id=", "(id:", ":id=",
];

/// Whether the value of a key that `after` follows begins with a number that may be a short code.
#[inline]
pub(super) fn is_short_code_behind(looks: &Looks, after: &[u8]) -> bool {
    let length = between(after);
    let (between, value) = after.split_at(length);
    match value.first() {
        Some(b'0'..=b'9') if !between.ends_with(b"[") => is_short_code(looks, value),
        Some(b'u') if !between.ends_with(b"\\") => false,
        Some(b'u' | b'%' | b'&' | b'q' | b'#' | b'a' | b'0'..=b'9') => is_short_code(looks, value_behind(after)),
        _ => false,
    }
}

/// The value of a key that `after` follows: what stands behind the quotes, colons and spaces between the two, and behind what
/// escapes make of them.
fn value_behind(after: &[u8]) -> &[u8] {
    // How much an escape takes. Only whole ones: what is cut off at the line's end does not go on in the next.
    let hex = |text: &[u8], digits: usize| {
        let is_whole = text.get(..digits)?.iter().all(u8::is_ascii_hexdigit);
        is_whole.then_some(digits)
    };
    let entity = |text: &[u8]| {
        let is_name = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'#';
        let length = text.iter().take(8).take_while(is_name).count();
        (text.get(length) == Some(&b';')).then_some(length + 1)
    };
    let mut at = 0;
    loop {
        at += between(&after[at..]);
        let Some((first, onwards)) = after[at..].split_first() else {
            return b"";
        };
        let taken = match first {
            b'u' if after[..at].ends_with(b"\\") => hex(onwards, 4),
            b'%' => hex(onwards, 2),
            // Its bracket and its first digit are passed already.
            b'0'..=b'9' if after[..at].ends_with(b"[") => colour_body(&after[at - 1..]).checked_sub(2),
            // And what is left of an entity that the key ended in: `quot;`, `#34;`, `amp;quot;`.
            b'&' | b'q' | b'#' | b'a' => entity(onwards),
            _ => None,
        };
        let Some(taken) = taken else { return &after[at..] };
        at += 1 + taken;
    }
}

/// How many bytes `text` begins with that stand between a key and its value.
#[inline]
fn between(text: &[u8]) -> usize {
    text.iter().take_while(|byte| IS_BETWEEN[usize::from(**byte)]).count()
}

/// For each byte, whether it stands between a key and its value. A table, since keys called `id` are met everywhere.
const IS_BETWEEN: [bool; 256] = {
    let mut is_between = [false; 256];
    let bytes = b"\"':=>[ \\\x1B";
    let mut index = 0;
    while index < bytes.len() {
        is_between[bytes[index] as usize] = true;
        index += 1;
    }
    is_between
};

/// Whether `value` begins with a number that may be a short code.
fn is_short_code(looks: &Looks, value: &[u8]) -> bool {
    let length = digits_at_start(value);
    let (digits, behind) = value.split_at(length);
    let is_whole = behind
        .first()
        .is_none_or(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric());
    length > 0 && is_whole && looks.may_be_number(digits)
}

/// How many digits `text` begins with.
fn digits_at_start(text: &[u8]) -> usize {
    // Eight at once, without a branch for each: how many there are the processor cannot guess.
    let others = text.first_chunk().map_or(0, |&bytes| {
        let from_zero = u64::from_le_bytes(bytes) ^ 0x3030_3030_3030_3030;
        // The highest bit of each byte that is ten or more.
        (((from_zero & 0x7F7F_7F7F_7F7F_7F7F) + 0x7676_7676_7676_7676) | from_zero) & 0x8080_8080_8080_8080
    });
    match others {
        0 => text.iter().take_while(|byte| byte.is_ascii_digit()).count(),
        others => others.trailing_zeros() as usize / 8,
    }
}

#[cfg(test)]
mod tests {
    use super::value_behind;

    #[test]
    fn the_value_behind_a_key_is_found_whatever_stands_between() {
        for (after, value) in [
            ("\":1007,", "1007,"),
            ("\\\": 1007,", "1007,"),
            ("\\u0022\\u003a1007,", "1007,"),
            ("%22%3A%201007", "1007"),
            ("&quot;:1007", "1007"),
            ("\u{1b}[0m: \u{1b}[1;33m1007\u{1b}[0m", "1007\u{1b}[0m"),
            ("\\u001b[0m:\\u001b[33m1007", "1007"),
            ("[1007,1008]", "1007,1008]"),
            (":\"a-1\"", "a-1\""),
            ("\\u", "u"),
        ] {
            assert_eq!(value_behind(after.as_bytes()), value.as_bytes(), "of {after}");
        }
    }
}
