//! Where a code is in the reference. These addresses are permanent: other pages, tickets and programs point at them.

use std::fmt::Write as _;

use faultdex::Entry;

use super::markdown::code;

/// The anchor of `code` on its system's page: the code itself.
///
/// What cannot stand in the fragment of an address is percent-encoded, in the page as in the address, so that the two
/// are the same text everywhere. No anchor of a code has a colon in it; every other anchor of a page has one.
pub(crate) fn anchor(code: &str) -> String {
    let mut anchor = String::with_capacity(code.len());
    for byte in code.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => anchor.push(char::from(byte)),
            // Writing to a `String` cannot fail.
            _ => _ = write!(anchor, "%{byte:02X}"),
        }
    }
    anchor
}

/// A link to `entry` from another page of the reference, or from its own.
pub(super) fn to_entry(entry: &Entry) -> String {
    let Entry { system, code: text, .. } = entry;
    let label = code(&format!("{}:{text}", system.id));
    format!("[{label}]({}.md#{})", system.id, anchor(text))
}

/// A heading's words as part of an anchor: `device-group`.
pub(super) fn slug(words: &str) -> String {
    let lower = words.to_lowercase();
    let words: Vec<_> = lower
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    anchor(&words.join("-"))
}

#[cfg(test)]
mod tests {
    use super::anchor;

    #[test]
    fn an_ordinary_code_is_its_own_anchor() {
        for code in ["40000004", "INPUT_INVALID.SessionToken.Invalid", "E-42~b"] {
            assert_eq!(anchor(code), code);
        }
    }

    #[test]
    fn what_an_address_cannot_hold_is_encoded_and_stays_distinct() {
        assert_eq!(anchor("a#b"), "a%23b");
        assert_eq!(anchor("a%23b"), "a%2523b");
        assert_eq!(anchor("é\"<:}"), "%C3%A9%22%3C%3A%7D");
    }
}
