//! Words: those that a name is made of, and those that a text holds.

/// The words that a name is made of: `errorCode`, `error_code` and `error-code` alike give `error` and `code`.
pub(super) fn words(name: &[u8]) -> impl DoubleEndedIterator<Item = Word<'_>> {
    let is_start = |index: usize| {
        let (byte, before) = (name[index], index.checked_sub(1).map(|before| name[before]));
        let after = name.get(index + 1);
        // `errorCode`, and `KDPError`, where the last capital begins the next word.
        byte.is_ascii_alphanumeric()
            && before.is_none_or(|before| {
                !before.is_ascii_alphanumeric()
                    || byte.is_ascii_uppercase()
                        && (!before.is_ascii_uppercase() || after.is_some_and(u8::is_ascii_lowercase))
            })
    };
    (0..name.len()).filter(move |&index| is_start(index)).map(move |start| {
        let length = (start + 1..name.len())
            .take_while(|&index| name[index].is_ascii_alphanumeric() && !is_start(index))
            .count();
        Word(&name[start..=start + length])
    })
}

/// A word of a name, compared without regard to case.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'t>(pub(super) &'t [u8]);

impl Word<'_> {
    /// Whether `list` holds it, as it is or in the singular.
    pub(super) fn is_one_of(self, list: &[&str]) -> bool {
        let Some(first) = self.0.first() else {
            return false;
        };
        let singular = self.0.strip_suffix(b"s").or(self.0.strip_suffix(b"S"));
        list.iter().map(|word| word.as_bytes()).any(|word| {
            // Nearly all differ in their first letter.
            word.first().is_some_and(|other| other.eq_ignore_ascii_case(first))
                && (self.0.eq_ignore_ascii_case(word) || singular.is_some_and(|own| own.eq_ignore_ascii_case(word)))
        })
    }
}

/// Words of the vocabulary. Their first letters and lengths tell that most words are none of them.
pub(super) struct WordList {
    words: &'static [&'static str],
    /// For each first letter the lengths that words with it have, a bit for each; the last place is for all that begin otherwise.
    lengths: [u64; 27],
}

impl WordList {
    pub(super) const fn of(words: &'static [&'static str]) -> Self {
        let mut lengths = [0; 27];
        let mut index = 0;
        while index < words.len() {
            let word = words[index].as_bytes();
            lengths[first_letter(word[0])] |= length_bit(word.len());
            index += 1;
        }
        Self { words, lengths }
    }

    /// Whether it holds `word`, as it is or in the singular.
    pub(super) fn has(&self, word: Word<'_>) -> bool {
        let Some(&first) = word.0.first() else { return false };
        let length = word.0.len();
        let may_have = self.lengths[first_letter(first)] & (length_bit(length) | length_bit(length - 1)) != 0;
        may_have && word.is_one_of(self.words)
    }

    /// Whether one of them is `name` in any case and style: `errorMessage`, `error_message`.
    pub(super) fn has_name(&self, name: &[u8]) -> bool {
        let Some(&first) = name.first() else { return false };
        let is = |word: &&str| {
            let own = name.iter().filter(|byte| !matches!(byte, b'_' | b'-'));
            word.as_bytes()[0].eq_ignore_ascii_case(&first)
                && own
                    .map(u8::to_ascii_lowercase)
                    .eq(word.bytes().map(|byte| byte.to_ascii_lowercase()))
        };
        self.lengths[first_letter(first)] != 0 && self.words.iter().any(is)
    }
}

/// A place for each letter, and one for what is none.
const fn first_letter(byte: u8) -> usize {
    match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => (letter - b'a') as usize,
        _ => 26,
    }
}

/// A bit for a length; the last one is for all that are longer.
pub(super) const fn length_bit(length: usize) -> u64 {
    1 << if length < 63 { length } else { 63 }
}

/// What stands behind the last white space, with white space at the end left out.
pub(super) fn last_word(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    let start = text
        .iter()
        .rposition(u8::is_ascii_whitespace)
        .map_or(0, |space| space + 1);
    &text[start..]
}

/// Whether `text` begins with `part`, in any case.
pub(super) fn begins_with(text: &[u8], part: &[u8]) -> bool {
    text.get(..part.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(part))
}

/// Whether `text` holds `part`, in any case.
pub(super) fn contains(text: &[u8], part: &[u8]) -> bool {
    let Some((&first, rest)) = part.split_first() else {
        return true;
    };
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), text)
        .any(|start| begins_with(&text[start + 1..], rest))
}

/// Whether `text` begins with `word`, in any case that its script has.
pub(super) fn begins_in_any_script(text: &str, word: &str) -> bool {
    // Nearly all differ in their first letter, which in most texts is ASCII.
    if let (Some(own), Some(other)) = (text.bytes().next(), word.bytes().next())
        && own.is_ascii()
        && !own.eq_ignore_ascii_case(&other)
    {
        return false;
    }
    let mut letters = text.chars().flat_map(char::to_lowercase);
    word.chars().all(|letter| letters.next() == Some(letter))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::words;

    #[test]
    fn a_name_is_split_as_programs_write_names() {
        for (name, expected) in [
            ("errorCode", &["error", "Code"][..]),
            ("error_code", &["error", "code"]),
            ("x-error.code", &["x", "error", "code"]),
            ("KDPErrorID", &["KDP", "Error", "ID"]),
            ("HTTP_STATUS", &["HTTP", "STATUS"]),
            ("", &[]),
        ] {
            let found: Vec<_> = words(name.as_bytes()).map(|word| word.0).collect();
            let expected: Vec<_> = expected.iter().map(|word| word.as_bytes()).collect();
            assert_eq!(found, expected, "of {name}");
        }
    }
}
