//! Whose a number is: the object's or element's that it is in, or the word's before it.

use super::label::{Label, element_around, word_before};
use super::name::{Holds, is_data, is_name_of};
use super::object::Object;
use super::plain::Plain;
use super::vocabulary::{CODED, FAILURE, OTHER_SYSTEMS};
use super::words::{Word, last_word, words};
use crate::catalog::System;

/// Whether the code or error called `name` is that of something else, by the word before it: `zip code`, `MySQL error`.
pub(super) fn is_anothers(system: &System, before: &[u8], name: &[u8]) -> bool {
    let word = Word(word_before(before, name));
    let is_other = |word: Word<'_>| OTHER_SYSTEMS.has(word) && !is_name_of(system, word);
    // `SocketException`
    is_other(word) || words(name).any(is_other) || CODED.has(word) && name.eq_ignore_ascii_case(b"code")
}

/// Whether whoever a number called `id` or `no` belongs to may be an error: `"error":{"id":1007}`, not `"order":{"id":1007}`.
pub(super) fn is_of_an_error(system: &System, plain: &Plain, label: Label<'_>) -> bool {
    let name = label.name().unwrap_or_default();
    let is_told = Holds::of(name, system) == Holds::Code;
    match owner_in_structure(plain, label) {
        None if is_anothers(system, plain.before(), name) => false,
        // `"error":1007` is an error whatever it is in, `"zip":{"code":1007}` is not.
        Some(owner) if is_told => words(name).any(|word| FAILURE.has(word)) || Holds::of(owner, system) != Holds::Other,
        Some(owner) => matches!(Holds::of(owner, system), Holds::Code | Holds::Answer),
        None if Holds::of(name, system) != Holds::Identity => true,
        None => {
            let owner = Holds::of(word_before(plain.before(), name), system);
            // A number is one of many things, an id most likely that of what the line is about.
            let is_id = { name.last_chunk::<2>() }.is_some_and(|end| end.eq_ignore_ascii_case(b"id"));
            if is_id {
                owner != Holds::Other
            } else {
                matches!(owner, Holds::Code | Holds::Answer)
            }
        }
    }
}

/// Whose id or number it is: the object's or element's that it is in, or the word's before it.
pub(super) fn owner<'p>(plain: &'p Plain, label: Label<'_>, name: &[u8]) -> Option<&'p [u8]> {
    owner_in_structure(plain, label).or_else(|| Some(word_before(plain.before(), name)).filter(|word| !is_data(word)))
}

fn owner_in_structure<'p>(plain: &'p Plain, label: Label<'_>) -> Option<&'p [u8]> {
    let whole = plain.shaped();
    if let (Label::Key(_), Some(kind)) = (label, kind_around(plain.before())) {
        return Some(kind);
    }
    match label {
        Label::Key(_) | Label::Element(_) => {
            element_around(plain.before()).or_else(|| Object::around(whole, plain.at())?.owner(whole))
        }
        Label::Lead(_) => Object::around(whole, plain.at())?.owner(whole),
        Label::Word(_) | Label::None => None,
    }
}

/// The type whose value is printed around the candidate, as Java, Kotlin and Python print theirs: `ErrorResult(id=`.
fn kind_around(before: &[u8]) -> Option<&[u8]> {
    let open = memchr::memrchr3(b'(', b')', b'{', before).filter(|&sign| before[sign] == b'(')?;
    let kind = last_word(&before[..open]);
    let is_spaced = before[..open].last().is_none_or(u8::is_ascii_whitespace);
    let kind = kind
        .rsplit(|byte| !byte.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default();
    (!is_spaced && kind.first().is_some_and(u8::is_ascii_uppercase)).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::{System, is_anothers, kind_around};
    use crate::registry::Registry;

    #[test]
    fn the_word_before_a_code_or_error_says_whose_it_is() {
        let system = Registry::builtin().catalogs().next().expect("there is one").system;
        for (before, name, expected) in [
            ("unknown zip code ", "code", true),
            ("MySQL error ", "error", true),
            ("zip error ", "error", false),
            ("rejected with code ", "code", false),
            ("code ", "code", false),
        ] {
            assert_eq!(
                is_anothers(&system, before.as_bytes(), name.as_bytes()),
                expected,
                "of {before}"
            );
        }
    }

    #[test]
    fn a_program_whose_catalogue_this_is_is_no_other() {
        let system = Registry::builtin().catalogs().next().expect("there is one").system;
        let mysql = System { id: "mysql", ..system };
        assert!(!is_anothers(&mysql, b"MySQL error ", b"error"));
        assert!(is_anothers(&mysql, b"Redis error ", b"error"));
    }

    #[test]
    fn a_printed_value_belongs_to_its_type() {
        for (before, expected) in [
            ("got ErrorResult(id=", Some("ErrorResult")),
            ("got x.ErrorResult(help=null, id=", Some("ErrorResult")),
            ("ErrorResult(1) id=", None),
            ("ErrorResult({id=", None),
            ("got (id=", None),
            ("malloc(id=", None),
        ] {
            assert_eq!(
                kind_around(before.as_bytes()),
                expected.map(str::as_bytes),
                "of {before}"
            );
        }
    }
}
