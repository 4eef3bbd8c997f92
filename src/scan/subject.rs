//! What a number is, going by what it is called, whose it is, and what the text around it is about.

use super::label::{Label, is_listed, text_before, word_before};
use super::name::{
    Holds, begins_list, is_data, is_identifier, is_markup, is_name_of, is_part_of_path, speaks_of_failure,
};
use super::object::Object;
use super::owner::{is_anothers, owner};
use super::place::{DIGITS_OF_A_DEVICE, inserted_into};
use super::plain::Plain;
use super::shape::is_key;
use super::vocabulary::{
    CODE_ELSEWHERE, HANDLING, LINKS, NAME_KEYS, NUMBER_MARKS, OTHER_THINGS_ELSEWHERE, SIGNS, TIMES,
};
use super::words::{Word, begins_in_any_script, last_word, words};
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
        if lists_codes(before) {
            return Self::Code;
        }
        if is_part_of_other(system, before) || is_tag(before) {
            return Self::Other;
        }
        let name = match label {
            Label::Word(word) | Label::Lead(word) => noun(before, word),
            _ => label.name().unwrap_or_default(),
        };
        if is_data(name) || matches!(label, Label::Element(_)) && is_markup(name) {
            return Self::of_text(system, plain);
        }
        if entry.name.is_some_and(|own| own.as_bytes() == name) {
            return Self::Code;
        }
        let is_name = match label {
            Label::Key(name) => is_whole_value(plain, length) && !is_prefix(plain, name),
            Label::Element(_) => true,
            // `queue_depth: 40000008`, where `DeviceSync: 40000008` is a logger's name.
            Label::Lead(_) => is_identifier(name) && Holds::of(name, system) == Holds::Other,
            Label::None => false,
            // A metric's name, or a call's.
            Label::Word(_) => name.contains(&b'_') || is_call(before),
        };
        match Holds::of(name, system) {
            Holds::Identity => match owner(plain, label, name) {
                Some(owner) => Self::of_name(Holds::of(owner, system)),
                None if is_name => Self::Doubtful,
                // `zamówienie nr`
                None => Self::of_word(last_word_of(text_before(before, name))).unwrap_or(Self::Untold),
            },
            Holds::Unknown if is_part_of_path(system, name) => Self::Code,
            // `room: 40300000, depth: 3`, `width_mm:40300000`: what is one of several pairs is a key's value, and no prose.
            Holds::Unknown
                if !is_name
                    && label.field().is_some()
                    && !HANDLING.has(Word(name))
                    && (is_one_of_pairs(plain, name, length) || name.contains(&b'_') && before.ends_with(b":")) =>
            {
                Self::Doubtful
            }
            // `retryable=[5001804, 4000310]`
            Holds::Unknown if is_name && HANDLING.has(Word(name)) && is_listed(before, length) => Self::Code,
            Holds::Unknown if is_name => {
                named_beside(plain, name).map_or(Self::Doubtful, |name| Self::of_name(Holds::of(name, system)))
            }
            told if is_name && !matches!(label, Label::Word(_)) => Self::of_name(told),
            Holds::Code if is_anothers(system, before, name) => Self::Other,
            Holds::Code => Self::Code,
            // Prose: the number may be of another phrase than the word.
            Holds::Other => Self::Doubtful,
            Holds::Answer => Self::of_text(system, plain),
            // A text that begins with the number, or holds it alone: its name is not the number's.
            Holds::Unknown if matches!(label, Label::Key(_)) && !is_whole_value(plain, length) => Self::Untold,
            // `step 40000005`: any noun may stand there, so the text has to speak of a failure or the system.
            Holds::Unknown if is_noun_of(label, before) && !HANDLING.has(Word(name)) => {
                let is_told = is_report(system, plain) || is_for_device(plain, length);
                if is_told {
                    Self::of_text(system, plain)
                } else {
                    Self::Doubtful
                }
            }
            Holds::Unknown => Self::of_text(system, plain),
        }
    }

    fn of_name(holds: Holds) -> Self {
        match holds {
            Holds::Code | Holds::Answer => Self::Code,
            Holds::Other => Self::Other,
            Holds::Identity | Holds::Unknown => Self::Doubtful,
        }
    }

    /// What a word says that is not written in ASCII: the stem that it ends with counts before the one it begins with.
    fn of_word(word: &str) -> Option<Self> {
        let ends = |list: &[&str]| list.iter().any(|stem| word.ends_with(stem));
        if ends(CODE_ELSEWHERE) {
            Some(Self::Code)
        } else if ends(OTHER_THINGS_ELSEWHERE) {
            Some(Self::Other)
        } else if begins_with_one_of(word, CODE_ELSEWHERE) {
            Some(Self::Code)
        } else if begins_with_one_of(word, OTHER_THINGS_ELSEWHERE) {
            Some(Self::Other)
        } else {
            None
        }
    }

    /// What the text before a number that has no name says, in languages of which we know few words.
    fn of_text(system: &System, plain: &Plain) -> Self {
        let before = plain.before();
        let (text, is_numbered) = without_marks(before);
        let word = last_word_of(text);
        let is_named_code = is_numbered && matches!(Holds::of(word.as_bytes(), system), Holds::Code | Holds::Answer);
        let said = Self::of_word(word);
        if said == Some(Self::Code) || is_named_code {
            Self::Code
        } else if is_numbered || said == Some(Self::Other) {
            Self::Other
        } else if is_noun(before) && !is_report(system, plain) {
            Self::Doubtful
        } else {
            Self::Untold
        }
    }
}

/// Whether a word that is not ASCII, and then a space, stands right before: it may be any noun.
fn is_noun(before: &[u8]) -> bool {
    let word = last_word(before);
    before.ends_with(b" ")
        && word
            .utf8_chunks()
            .last()
            .is_some_and(|chunk| chunk.valid().ends_with(char::is_alphabetic))
        && !word.is_ascii()
}

/// Whether a prefix stands before the candidate, `vendor:`, rather than a key of an object. A file's name is none.
fn is_prefix(plain: &Plain, name: &[u8]) -> bool {
    let bare = plain
        .before()
        .strip_suffix(b":")
        .and_then(|rest| rest.strip_suffix(name));
    !name.contains(&b'.')
        && bare.is_some_and(|rest| rest.ends_with(b"\"") || Object::around(plain.shaped(), plain.at()).is_none())
}

/// Whether the label is a word that the number may belong to: nothing but a space or a `#` stands between.
fn is_noun_of(label: Label<'_>, before: &[u8]) -> bool {
    let Label::Word(word) = label else { return true };
    let between = before
        .iter()
        .rev()
        .take_while(|byte| matches!(byte, b' ' | b'#' | b'*' | b'`'))
        .count();
    before[..before.len() - between].ends_with(word)
}

/// The word that a number belongs to, whatever links the two: the `size` of `size is `, the `heap` of `heap 10 of `. None where
/// the noun has a number of its own: `3 devices with `.
fn noun<'t>(before: &'t [u8], mut word: &'t [u8]) -> &'t [u8] {
    for linked in 0..LINKED {
        let is_number = linked > 0 && !word.is_empty() && word.iter().all(u8::is_ascii_digit);
        if !is_number && !LINKS.has(Word(word)) {
            let counted = word_before(before, word);
            let is_counted = linked > 0 && !counted.is_empty() && counted.iter().all(u8::is_ascii_digit);
            return if is_counted { b"" } else { word };
        }
        word = word_before(before, word);
    }
    word
}

/// How many words that link are looked behind.
const LINKED: usize = 4;

/// Whether `before` ends with a name and the parenthesis of its call: `malloc(`.
fn is_call(before: &[u8]) -> bool {
    matches!(before, [.., letter, b'('] if letter.is_ascii_alphanumeric())
}

/// Whether a list of codes leads up to the number: `error codes in the last hour: 1007 (311), `.
pub(super) fn lists_codes(before: &[u8]) -> bool {
    let Some(colon) = memchr::memrchr(b':', before) else {
        return false;
    };
    let (lead, list) = (&before[..colon], &before[colon + 1..]);
    let is_of_list = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b' ' | b',' | b'(' | b')' | b'x');
    let start = lead
        .iter()
        .rposition(|byte| matches!(byte, b'.' | b';' | b'|' | b'"' | b']' | b'}' | b':'));
    let lead = &lead[start.map_or(0, |sign| sign + 1)..];
    let is_plural = |word: Word<'_>| word.0.ends_with(b"s") || begins_list(word);
    list.iter().all(is_of_list)
        && words(lead).next_back().is_some_and(|word| TIMES.has(word))
        && words(lead).any(speaks_of_failure)
        && words(lead).any(is_plural)
}

/// Such as that of a country, `+351 `.
const LONGEST_PREFIX: usize = 8;

/// Whether the number is the end of a quoted one that is called something else: `phone="+45 40000005"`.
fn is_part_of_other(system: &System, before: &[u8]) -> bool {
    let Some(quote) = memchr::memrchr(b'"', before) else {
        return false;
    };
    let (outside, text) = (&before[..quote], &before[quote + 1..]);
    let is_of_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b' ' | b'+' | b'-' | b'/' | b'(' | b')');
    (1..=LONGEST_PREFIX).contains(&text.len())
        && text.iter().all(is_of_number)
        && matches!(outside.trim_ascii_end(), [.., b'=' | b':'])
        && Label::of(outside)
            .name()
            .is_some_and(|name| Holds::of(name, system) == Holds::Other)
}

/// Whether the number that is called `name`, `length` bytes long, stands among pairs of `key: value` or `key=value`.
fn is_one_of_pairs(plain: &Plain, name: &[u8], length: usize) -> bool {
    let is_between = |byte: &u8| matches!(byte, b' ' | b',' | b';' | b'|' | b'}' | b')' | b']' | b'>');
    let mut behind = plain.onwards()[length..].iter().skip_while(|byte| is_between(byte));
    let key = behind.clone().take_while(|byte| is_key(byte)).count();
    let is_followed = key > 0 && matches!(behind.nth(key), Some(b':' | b'='));
    let before = text_before(plain.before(), name);
    let signs = before.iter().rev().take_while(|byte| is_between(byte)).count();
    let (before, signs) = before.split_at(before.len() - signs);
    let value = before
        .iter()
        .rev()
        .take_while(|byte| !byte.is_ascii_whitespace())
        .count();
    let (rest, value) = before.split_at(before.len() - value);
    let is_value = value.contains(&b'=') && !value.contains(&b'"') || rest.ends_with(b": ") && signs != b" ";
    is_followed || is_value && !value.is_empty()
}

/// Whether the number is the tag of a container's image: `registry.example/sync:40000010`.
fn is_tag(before: &[u8]) -> bool {
    let image = last_word(before);
    before.ends_with(b":") && image.contains(&b'/') && !image.contains(&b'"')
}

/// Whether the number is said of a device: `4000316 for 354333144622209`.
fn is_for_device(plain: &Plain, length: usize) -> bool {
    let behind = &plain.onwards()[length..];
    let device = behind.strip_prefix(b" for ").or(behind.strip_prefix(b" on "));
    device.is_some_and(|device| device.iter().take_while(|byte| byte.is_ascii_digit()).count() >= DIGITS_OF_A_DEVICE)
}

/// How far around a number it is looked for what the text is about.
const NEAR: usize = 256;

/// Whether the text around the candidate speaks of a failure, a code or the system.
fn is_report(system: &System, plain: &Plain) -> bool {
    let text = &plain.text()[plain.at().saturating_sub(NEAR)..];
    let text = &text[..text.len().min(2 * NEAR)];
    words(text).any(|word| speaks_of_failure(word) || is_name_of(system, word))
        || !text.is_ascii() && { CODE_ELSEWHERE.iter() }
            .any(|word| memchr::memmem::find(text, word.as_bytes()).is_some())
}

/// The name of a field that is given by another: the `reason` of `cs1=40000005 cs1Label=reason`, as CEF has it, and of
/// `{"key":"reason","value":40000005}`, where OpenTelemetry has `"value":{"intValue":40000005}`.
fn named_beside<'p>(plain: &'p Plain, name: &[u8]) -> Option<&'p [u8]> {
    let whole = plain.shaped();
    if !name.ends_with(b"alue") {
        memchr::memmem::find(whole.text, b"Label=")?;
        let label = { whole.pairs() }.find(|pair| pair.key.strip_suffix(b"Label") == Some(name))?;
        return Some(label.value);
    }
    let object = Object::around(whole, plain.at())?;
    let object = if object.owner(whole) == Some(b"value") {
        object.parent(whole)?
    } else {
        object
    };
    let key = object.pairs().find(|pair| pair.is_called(&NAME_KEYS))?;
    Some(key.value)
}

/// Whether the number is all of its value: not a part of a quoted text, nor quoted within one.
fn is_whole_value(plain: &Plain, length: usize) -> bool {
    let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'');
    match plain.before() {
        [.., before, quote] if is_quote(quote) => !is_quote(before) && plain.onwards().get(length) == Some(quote),
        before => !matches!(before.trim_ascii_end(), [.., b':' | b'=', quote] if is_quote(quote)),
    }
}

/// Whether the word before a number means "code" or "error" in a language that ASCII does not write.
pub(super) fn says_code_elsewhere(before: &[u8]) -> bool {
    let word = last_word_of(without_marks(before).0);
    begins_with_one_of(word, CODE_ELSEWHERE) || CODE_ELSEWHERE.iter().any(|stem| word.ends_with(stem))
}

/// Whether `word` begins with one of `stems`, in any script.
fn begins_with_one_of(word: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| begins_in_any_script(word, stem))
}

/// The last word of `text`, which may begin within a letter. Where no spaces divide words, it is many.
fn last_word_of(text: &[u8]) -> &str {
    let word = last_word(text).utf8_chunks().last().map_or("", |chunk| chunk.valid());
    // `##[error]commande`
    let is_between = |character: char| character.is_ascii() && !character.is_ascii_alphanumeric();
    word.rsplit(is_between).next().unwrap_or(word)
}

/// The text without what stands between a word and its number, and whether that says that the number is of the word:
/// `注文番号：`, `ошибка №`.
fn without_marks(before: &[u8]) -> (&[u8], bool) {
    let (mut text, mut is_numbered) = (before.trim_ascii_end(), false);
    loop {
        let strip = |marks: &[&str]| marks.iter().find_map(|mark| text.strip_suffix(mark.as_bytes()));
        let (numbered, sign) = (strip(NUMBER_MARKS), strip(SIGNS));
        is_numbered |= numbered.is_some();
        match numbered.or(sign) {
            Some(rest) => text = rest.trim_ascii_end(),
            None => return (text, is_numbered),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{is_part_of_other, is_tag, lists_codes};
    use crate::registry::Registry;

    #[test]
    fn a_list_of_codes_is_led_up_to_by_what_and_since_when() {
        for (before, expected) in [
            ("Fault codes seen this run: ", true),
            ("error ids in the last hour: 1007 (311), ", true),
            ("Knox-Fehlerliste der Woche: 40000005, ", true),
            ("orders of this week: ", false),
            ("error reading order: ", false),
            ("error codes today: none, offset ", false),
        ] {
            assert_eq!(lists_codes(before.as_bytes()), expected, "of {before}");
        }
    }

    #[test]
    fn a_number_in_two_parts_is_what_its_key_says() {
        let registry = Registry::builtin();
        let system = registry.catalogs().next().expect("there is one").system;
        for (before, expected) in [
            ("phone=\"+45 ", true),
            ("phone=\"", false),
            ("event=\"got ", false),
            ("result=\"1 ", false),
        ] {
            assert_eq!(is_part_of_other(&system, before.as_bytes()), expected, "of {before}");
        }
    }

    #[test]
    fn an_image_has_a_tag() {
        for (before, expected) in [
            ("pulled registry.example/sync:", true),
            ("registry.example/sync: ", false),
            ("sync:", false),
            ("{\"a/b\":", false),
        ] {
            assert_eq!(is_tag(before.as_bytes()), expected, "of {before}");
        }
    }
}
