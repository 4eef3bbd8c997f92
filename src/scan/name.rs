//! What a name can hold: `error_code` a code, `order_id` something else.

use super::vocabulary::{
    ANSWER, CODE, CODED, COUNTS, CURRENCIES, FAILURE, FAILURES_AS_BEGINNINGS, FAILURES_AS_ENDS, IDENTITY, MARKUP,
    OTHER_THINGS, UNITS,
};
use super::words::{Word, begins_with, contains, words};
use crate::catalog::System;

/// What a value with a certain name can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// A code: `error_code`, `reason`.
    Code,
    /// An answer, which may be a code: `response`, `kdp`.
    Answer,
    /// Whatever the thing is that has the name: `id`.
    Identity,
    /// Something else: `order_id`, `error_count`.
    Other,
    /// The name does not tell: `foo`.
    Unknown,
}

/// What a word of a name says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    Failure,
    Code,
    Answer,
    Identity,
    Other,
    Nothing,
}

impl Says {
    fn of(word: Word<'_>) -> Self {
        let plain = Self::of_plain(word);
        if plain != Self::Nothing {
            return plain;
        }
        if FAILURES_AS_ENDS.iter().any(|end| ends_with(word.0, end)) {
            return Self::Failure;
        }
        // `errorcode`, `orderno`, `userid`: two words written as one; `vcode`.
        let joined = |end: &str| {
            let start = word.0.len().checked_sub(end.len())?;
            let (start, tail) = word.0.split_at(start);
            let is_code = start.len() == 1 && end == "code";
            { tail.eq_ignore_ascii_case(end.as_bytes()) }.then(|| {
                if is_code {
                    Self::Code
                } else if CODED.has(Word(start)) {
                    Self::Other
                } else {
                    Self::of_plain(Word(start))
                }
            })
        };
        let ends = ["code", "kode", "kod", "koodi", "id", "no", "number", "nr"];
        { ends.into_iter().filter_map(joined) }
            .find(|&says| says != Self::Nothing)
            .unwrap_or(Self::Nothing)
    }

    fn of_plain(word: Word<'_>) -> Self {
        if FAILURE.has(word) {
            Self::Failure
        } else if CODE.has(word) {
            Self::Code
        } else if ANSWER.has(word) {
            Self::Answer
        } else if IDENTITY.has(word) {
            Self::Identity
        } else if OTHER_THINGS.has(word) || CURRENCIES.has(word) {
            Self::Other
        } else {
            Self::Nothing
        }
    }
}

impl Holds {
    /// What the value called `name` can be, on the look-out for codes of `system`.
    ///
    /// The last word is what the name is of: an `error_count` is a count, as are `max_errors`. A failure's code may be that of any thing
    /// (`order_error`), an answer's code or status is that of the thing before it (`zip_code`).
    pub(super) fn of(name: &[u8], system: &System) -> Self {
        let (mut failure, mut code, mut answer, mut identity, mut other, mut own, mut unknown) = Default::default();
        let mut last = Says::Nothing;
        let mut is_plural = false;
        let mut count = 0;
        let mut is_coded = false;
        for word in words(name) {
            count += 1;
            // `uptime_s`, `rss_kb`
            let is_unit = count > 1 && word.0 != b"b" && UNITS.has(word);
            let is_of_other = is_coded && CODE.has(word);
            is_coded = CODED.has(word);
            last = if is_unit || is_of_other || COUNTS.has(word) {
                Says::Other
            } else {
                Says::of(word)
            };
            is_plural = word.0.ends_with(b"s");
            match last {
                Says::Failure => failure = true,
                Says::Code => code = true,
                Says::Answer => answer = true,
                Says::Identity => identity = true,
                Says::Other => other = true,
                Says::Nothing if is_name_of(system, word) => own = true,
                Says::Nothing if is_own_code(system, word) => code = true,
                Says::Nothing => unknown = true,
            }
        }
        if last == Says::Other || other && last == Says::Failure && is_plural {
            Self::Other
        } else if failure {
            Self::Code
        } else if other {
            Self::Other
        } else if code || own && identity {
            Self::Code
        } else if answer || own {
            Self::Answer
        } else if unknown {
            Self::Unknown
        } else if identity {
            Self::Identity
        } else {
            Self::Unknown
        }
    }
}

/// Whether a text with `word` speaks of a failure or a code.
pub(super) fn speaks_of_failure(word: Word<'_>) -> bool {
    FAILURE.has(word)
        || CODE.has(word)
        || FAILURES_AS_ENDS.iter().any(|end| ends_with(word.0, end))
        || begins_list(word)
}

/// Whether `word` begins with a failure that other words are put behind: `Fehlerliste`.
pub(super) fn begins_list(word: Word<'_>) -> bool {
    FAILURES_AS_BEGINNINGS
        .iter()
        .any(|beginning| begins_with(word.0, beginning.as_bytes()))
}

/// Whether the last word of `name` says by itself that it holds codes: `KdpError` does, `error-reporter` does not.
pub(super) fn ends_in_code(name: &[u8]) -> bool {
    let last = words(name).next_back();
    last.is_some_and(|word| matches!(Says::of(word), Says::Failure | Says::Code))
}

/// Whether `name` is data rather than a name: an IMEI, a serial number, nothing.
pub(super) fn is_data(name: &[u8]) -> bool {
    let digits = name.iter().filter(|byte| byte.is_ascii_digit()).count();
    let is_serial = !name.iter().any(u8::is_ascii_lowercase);
    // `x3`, `15x`
    let is_multiplier = matches!(name, [b'x', ..] | [.., b'x']) && digits + 1 == name.len() && digits > 0;
    digits == name.len() || digits >= DIGITS_OF_DATA || is_serial && digits + 1 >= DIGITS_OF_DATA || is_multiplier
}

/// A name with so many digits is none; a serial number, all capitals and digits, may have one less.
const DIGITS_OF_DATA: usize = 4;

/// Whether an element called `name` is a page's markup, and tells nothing of what it holds: `td`, `b`, `span`.
pub(super) fn is_markup(name: &[u8]) -> bool {
    name.len() <= 2 || MARKUP.has(Word(name))
}

fn is_capitalised(word: &[u8]) -> bool {
    word.first().is_some_and(u8::is_ascii_uppercase) && word.last().is_some_and(u8::is_ascii_lowercase)
}

fn ends_with(word: &[u8], end: &str) -> bool {
    let start = word.len().checked_sub(end.len());
    start.is_some_and(|start| word[start..].eq_ignore_ascii_case(end.as_bytes()))
}

/// Whether `name` is an identifier, rather than a word of prose.
pub(super) fn is_identifier(name: &[u8]) -> bool {
    name.contains(&b'_') || words(name).nth(1).is_some()
}

/// Whether `word` names the system: it is its id, a part of it, a word for it, or its vendor. One of several may be numbered:
/// `kdp2`.
pub(super) fn is_name_of(system: &System, word: Word<'_>) -> bool {
    let word = Word(without_number(word.0));
    let id = system.id.bytes().filter(|byte| *byte != b'-');
    id.eq(word.0.iter().map(u8::to_ascii_lowercase))
        || words(system.id.as_bytes()).any(|part| part.0.eq_ignore_ascii_case(word.0))
        || word.is_one_of(system.recognise.words)
        || words(system.name.as_bytes())
            .next()
            .is_some_and(|vendor| vendor.0.eq_ignore_ascii_case(word.0))
}

/// Whether `name` is the system's, and nothing more.
pub(super) fn is_name(system: &System, name: &[u8]) -> bool {
    !name.is_empty() && words(name).all(|word| is_name_of(system, word))
}

/// `name` without the number at its end.
fn without_number(name: &[u8]) -> &[u8] {
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    &name[..name.len() - digits]
}

/// Whether `word` is the system's name and "code", written as one: `kgcode`.
fn is_own_code(system: &System, word: Word<'_>) -> bool {
    let start = word.0.len().checked_sub("code".len()).map(|start| &word.0[..start]);
    ends_with(word.0, "code")
        && start.is_some_and(|start| is_name_of(system, Word(start)) || is_part_of_path(system, start))
}

/// Whether `name` is the last part of the path of the system's API, numbered or not: `kg`, `KG2`.
pub(super) fn is_part_of_path(system: &System, name: &[u8]) -> bool {
    let name = without_number(name);
    { system.recognise.paths.iter() }
        .filter_map(|path| path.rsplit('/').next())
        // Not `Rp`, the rupiah.
        .any(|part| part.as_bytes().eq_ignore_ascii_case(name) && !is_capitalised(name))
}

/// Whether `text` speaks of the system.
pub(super) fn speaks_of(system: &System, text: &[u8]) -> bool {
    { system.recognise.words.iter() }.any(|word| contains(text, word.as_bytes()))
        || words(text).any(|word| word.0.eq_ignore_ascii_case(system.id.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Holds, is_data};
    use crate::catalog::{CodeForm, Recognise, System};
    use crate::fallback::Fallback;

    const SYSTEM: System = System {
        id: "acme-pay",
        name: "Example Acme Pay",
        code: CodeForm::Number,
        fallback: Fallback::NONE,
        recognise: Recognise::NONE,
    };

    #[test]
    fn the_words_of_a_name_say_what_it_can_hold() {
        for (name, expected) in [
            ("errorCode", Holds::Code),
            ("last_failure", Holds::Code),
            ("retcode", Holds::Code),
            ("statusCode", Holds::Code),
            ("Lizenzfehler", Holds::Code),
            ("acme_pay_id", Holds::Code),
            ("response", Holds::Answer),
            ("acmepay", Holds::Answer),
            ("acmepay2", Holds::Answer),
            ("acme2pay", Holds::Unknown),
            ("id", Holds::Identity),
            ("orderNo", Holds::Other),
            ("userid", Holds::Other),
            ("error_count", Holds::Other),
            ("max_errors", Holds::Other),
            ("orderErrors", Holds::Other),
            ("errors", Holds::Code),
            ("zip_code", Holds::Other),
            ("samples", Holds::Unknown),
        ] {
            assert_eq!(Holds::of(name.as_bytes(), &SYSTEM), expected, "of {name}");
        }
    }

    #[test]
    fn a_serial_number_is_no_name() {
        for name in ["352099001761481", "R5CM30EBAMC", "x3", "15x", ""] {
            assert!(is_data(name.as_bytes()), "{name}");
        }
        for name in ["cs1", "x", "max"] {
            assert!(!is_data(name.as_bytes()), "{name}");
        }
    }
}
