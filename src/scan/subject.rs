//! What a number is, going by what it is called and whose it is.

use super::label::{Label, element_around, word_before};
use super::name::{Holds, is_data, is_identifier, is_markup};
use super::object::Object;
use super::place::inserted_into;
use super::plain::Plain;
use super::vocabulary::{CODE_ELSEWHERE, NUMBER_MARKS, OTHER_THINGS_ELSEWHERE};
use super::words::{begins_in_any_script, last_word};
use crate::catalog::{Entry, System};

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// Its name is one for codes.
    Code,
    /// It has a name which does not say that it is a code, or stands behind a word that says otherwise.
    Doubtful,
    /// Nothing tells.
    Untold,
    /// Its name is one for something else.
    Other,
}

impl Subject {
    /// What the number at the candidate, which is `length` bytes long and may be `entry`'s code, is.
    pub(super) fn of(entry: &Entry, plain: &Plain, label: Label<'_>, length: usize) -> Self {
        let (system, before) = (entry.system, plain.before());
        if let Some(column) = inserted_into(before) {
            return Self::of_name(Holds::of(column, system));
        }
        let name = label.name().unwrap_or_default();
        if is_data(name) {
            return Self::of_text(before);
        }
        if entry.name.is_some_and(|own| own.as_bytes() == name) {
            return Self::Code;
        }
        let is_name = match label {
            Label::Key(_) => is_whole_value(plain, length),
            Label::Element(_) => !is_markup(name),
            Label::Lead(_) | Label::None => false,
            Label::Word(_) => name.contains(&b'_') || before.ends_with(b"(") && is_identifier(name),
        };
        match Holds::of(name, system) {
            Holds::Identity => match owner(plain, label, name) {
                Some(owner) => Self::of_name(Holds::of(owner, system)),
                None if is_name => Self::Doubtful,
                None => Self::Untold,
            },
            Holds::Unknown if is_name => {
                named_beside(plain, name).map_or(Self::Doubtful, |name| Self::of_name(Holds::of(name, system)))
            }
            told if is_name && !matches!(label, Label::Word(_)) => Self::of_name(told),
            Holds::Code => Self::Code,
            // Prose: the number may be of another phrase than the word.
            Holds::Other => Self::Doubtful,
            Holds::Answer | Holds::Unknown => Self::of_text(before),
        }
    }

    fn of_name(holds: Holds) -> Self {
        match holds {
            Holds::Code | Holds::Answer => Self::Code,
            Holds::Other => Self::Other,
            Holds::Identity | Holds::Unknown => Self::Doubtful,
        }
    }

    /// What the text before a number that has no name says, in languages that we know a few words of.
    fn of_text(before: &[u8]) -> Self {
        if says_code_elsewhere(before) {
            Self::Code
        } else if says_other_elsewhere(before) {
            Self::Other
        } else {
            Self::Untold
        }
    }
}

/// Whether whoever a number called `id` or `no` belongs to may be an error: `"error":{"id":1007}`, but not `"order":{"id":1007}`.
pub(super) fn is_of_an_error(system: &System, plain: &Plain, label: Label<'_>) -> bool {
    let owner = match label {
        Label::Key(_) | Label::Lead(_) => {
            Object::around(plain.shaped(), plain.at()).and_then(|object| object.owner(plain.shaped()))
        }
        Label::Element(_) | Label::Word(_) | Label::None => None,
    };
    owner.is_none_or(|owner| matches!(Holds::of(owner, system), Holds::Code | Holds::Answer))
}

/// Whose id or number it is: the object's or element's that it is in, or the word's before it.
fn owner<'p>(plain: &'p Plain, label: Label<'_>, name: &[u8]) -> Option<&'p [u8]> {
    let before = plain.before();
    let structure = match label {
        Label::Key(_) => {
            element_around(before).or_else(|| Object::around(plain.shaped(), plain.at())?.owner(plain.shaped()))
        }
        Label::Element(_) => element_around(before),
        Label::Lead(_) | Label::Word(_) | Label::None => None,
    };
    structure.or_else(|| Some(word_before(before, name)).filter(|word| !is_data(word)))
}

/// The name of a field that is given by another: the `reason` of `cs1=40000005 cs1Label=reason`, as CEF has it.
fn named_beside<'p>(plain: &'p Plain, name: &[u8]) -> Option<&'p [u8]> {
    let pair = plain
        .shaped()
        .pairs()
        .find(|pair| pair.key.strip_suffix(b"Label") == Some(name))?;
    Some(pair.value)
}

/// Whether the number is all of its value: not the beginning of a quoted text.
fn is_whole_value(plain: &Plain, length: usize) -> bool {
    match plain.before().last() {
        Some(quote @ (b'"' | b'\'')) => plain.onwards().get(length) == Some(quote),
        _ => true,
    }
}

/// Whether the word before a number means "code" or "error" in a language that ASCII does not write.
pub(super) fn says_code_elsewhere(before: &[u8]) -> bool {
    let text = without_marks(before);
    CODE_ELSEWHERE.iter().any(|word| text.ends_with(word.as_bytes()))
}

/// Whether the word before a number means an order, an invoice, a sum or the like in another language than English.
fn says_other_elsewhere(before: &[u8]) -> bool {
    let word = last_word(without_marks(before));
    // The window may begin within a letter.
    let word = word.utf8_chunks().last().map_or("", |chunk| chunk.valid());
    OTHER_THINGS_ELSEWHERE
        .iter()
        .any(|other| begins_in_any_script(word, other) || word.ends_with(other))
}

/// The text without the marks at its end that say only that a number follows: `Bestellung Nr. `, `注文番号：`.
fn without_marks(before: &[u8]) -> &[u8] {
    let mut text = before;
    loop {
        text = text.trim_ascii_end();
        let mark = NUMBER_MARKS.iter().find(|mark| {
            let start = text.len().checked_sub(mark.len());
            start.is_some_and(|start| {
                let (rest, end) = text.split_at(start);
                // A word of its own, where its script has spaces between words.
                let stands_alone = !end[0].is_ascii_alphabetic()
                    || !rest
                        .last()
                        .is_some_and(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
                stands_alone && end.eq_ignore_ascii_case(mark.as_bytes())
            })
        });
        match mark {
            Some(mark) => text = &text[..text.len() - mark.len()],
            None => return text,
        }
    }
}
