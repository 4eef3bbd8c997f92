//! From text to the terms that are searched by: lower case, stemmed, in one spelling.

use rust_stemmers::{Algorithm, Stemmer};

/// Words that stand in any sentence and tell nothing.
const STOP_WORDS: &[&str] = &[
    "a", "about", "already", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "code", "did", "do",
    "does", "error", "for", "from", "get", "getting", "got", "had", "has", "have", "how", "i", "in", "is", "it", "its",
    "my", "of", "on", "or", "our", "so", "than", "that", "the", "their", "then", "there", "this", "to", "was", "we",
    "were", "what", "when", "which", "while", "why", "with", "you", "your",
];

/// Makes terms of text.
pub(super) struct Words {
    stemmer: Stemmer,
}

impl Words {
    pub(super) fn new() -> Self {
        Self {
            stemmer: Stemmer::create(Algorithm::English),
        }
    }

    /// The terms of `text`, in order. `SessionToken` gives the whole and both of its words.
    pub(super) fn terms(&self, text: &str) -> Vec<String> {
        let mut terms = Vec::new();
        for word in text
            .split(|character: char| !character.is_alphanumeric())
            .filter(|word| !word.is_empty())
        {
            let parts = camel_parts(word);
            if parts.len() > 1 {
                terms.extend(parts.iter().filter_map(|part| self.term(part)));
            }
            terms.extend(self.term(word));
        }
        terms
    }

    fn term(&self, word: &str) -> Option<String> {
        let lower = word.to_lowercase();
        if STOP_WORDS.contains(&lower.as_str()) {
            return None;
        }
        Some(self.stemmer.stem(&one_spelling(&lower)).into_owned())
    }
}

/// `SessionToken` is `Session` and `Token`; `ICCIDMissing` is `ICCID` and `Missing`.
fn camel_parts(word: &str) -> Vec<&str> {
    let bytes = word.as_bytes();
    let mut parts = Vec::new();
    let mut start = 0;
    for index in 1..bytes.len() {
        let (before, here) = (bytes[index - 1], bytes[index]);
        let next_is_lower = bytes.get(index + 1).is_some_and(u8::is_ascii_lowercase);
        let starts_word = here.is_ascii_uppercase()
            && (before.is_ascii_lowercase() || (before.is_ascii_uppercase() && next_is_lower));
        if starts_word {
            parts.push(&word[start..index]);
            start = index;
        }
    }
    parts.push(&word[start..]);
    parts
}

/// British and American spelling in one: the American.
fn one_spelling(word: &str) -> String {
    let mut word = word.replace("licenc", "licens");
    for (british, american) in [
        ("isation", "ization"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("our", "or"),
        ("ogue", "og"),
        ("elled", "eled"),
        ("elling", "eling"),
        ("centre", "center"),
    ] {
        if word.len() > british.len() + 2
            && let Some(stem) = word.strip_suffix(british)
        {
            word = format!("{stem}{american}");
            break;
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn both_spellings_of_a_word_are_one_term() {
        let words = Words::new();
        for (british, american) in [
            ("licence", "license"),
            ("licences", "licenses"),
            ("recognised", "recognized"),
            ("authorisation", "authorization"),
            ("cancelled", "canceled"),
            ("catalogue", "catalog"),
        ] {
            assert_eq!(words.terms(british), words.terms(american), "{british} / {american}");
        }
    }

    #[test]
    fn a_compound_is_found_by_itself_and_by_its_words() {
        let terms = Words::new().terms("ChangeDeviceIdentifierToICCIDMissing");
        for term in [
            "chang",
            "devic",
            "identifi",
            "iccid",
            "miss",
            "changedeviceidentifiertoiccidmiss",
        ] {
            assert!(terms.iter().any(|other| other == term), "{term} is not among {terms:?}");
        }
    }
}
