//! The few literals without one of which no line holds a hit, and one pass over a buffer to find them.
//!
//! Lines without a code are nearly all of a log, so the scanner's speed is this pass. The fewer and the rarer the literals,
//! the faster: a vector search (Teddy) for a few dozen of them runs at the speed of memory, while an automaton over all the
//! codes is ten times slower. So codes are stood for by their beginnings, and what begins like one is looked up before
//! anything costlier is done with its line.

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use aho_corasick::packed;
use aho_corasick::{AhoCorasick, Input, MatchKind, Span};

use super::id_key::{ID_KEYS, is_short_code_behind};
use super::looks::Looks;
use super::rules::Strength;
use super::token;
use crate::catalog::{Catalog, CodeForm, Entry};
use crate::registry::Registry;

/// As many literals as the vector search takes.
const BUDGET: usize = 64;

/// Of them, how many one catalogue's codes may take, however many codes there are.
const BUDGET_OF_CODES: usize = 16;

/// Beginnings shorter than this are met too often, and the vector search looks at as many bytes.
const SHORTEST: usize = 4;

/// The literals, ready to be searched for.
#[derive(Debug, Clone)]
pub(super) struct Anchors {
    pub(super) all: Vec<Anchor>,
    search: Search,
}

/// A literal without one of which no line holds a hit: see [`Scanner::anchors`](super::Scanner::anchors).
///
/// ```
/// let scanner = faultdex::scan::Scanner::builtin();
/// assert!(scanner.anchors().iter().any(|anchor| anchor.literal() == "REQUEST_FAILED."));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anchor {
    literal: String,
    announces: Announced,
    first: FirstBytes,
}

/// As many first bytes of a literal as are compared at once: most literals have no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct FirstBytes {
    bytes: u64,
    /// Which of them there are.
    mask: u64,
}

impl FirstBytes {
    const COUNT: usize = size_of::<u64>();

    fn of(literal: &[u8]) -> Self {
        let mut bytes = [0; Self::COUNT];
        let mut mask = [0; Self::COUNT];
        for ((byte, mask), &own) in bytes.iter_mut().zip(&mut mask).zip(literal) {
            (*byte, *mask) = (own, u8::MAX);
        }
        Self {
            bytes: u64::from_le_bytes(bytes),
            mask: u64::from_le_bytes(mask),
        }
    }

    fn begin(self, text: [u8; Self::COUNT]) -> bool {
        (u64::from_le_bytes(text) ^ self.bytes) & self.mask == 0
    }
}

#[derive(Debug, Clone)]
enum Search {
    /// A few dozen literals, by vector instructions.
    Few(packed::Searcher),
    /// Too many, or a processor without such instructions.
    Many(AhoCorasick),
    /// No catalogue, no literal.
    None,
}

/// What a literal in a line announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Announced {
    /// A code begins here, or something that begins like one.
    Code,
    /// A key is here, whose value may be a short code.
    IdKey,
    /// The line speaks of a system, or of a call to it.
    System,
}

impl Anchor {
    /// The literal; never empty.
    #[must_use]
    pub fn literal(&self) -> &str {
        &self.literal
    }

    /// Whether it stands at `at` in `text`, and makes its line worth a look.
    #[inline]
    pub(super) fn is_worth_a_look(&self, registry: &Registry, looks: &Looks, text: &[u8], at: usize) -> bool {
        let literal = self.literal.as_bytes();
        let onwards = text.get(at..).unwrap_or_default();
        let stands_here = match onwards.first_chunk() {
            Some(&first) => {
                self.first.begin(first) && (literal.len() <= FirstBytes::COUNT || onwards.starts_with(literal))
            }
            None => onwards.starts_with(literal),
        };
        stands_here
            && match self.announces {
                Announced::System => true,
                Announced::Code => is_code(registry, looks, text, at),
                Announced::IdKey => is_short_code_behind(looks, &onwards[literal.len()..]),
            }
    }
}

impl Anchors {
    pub(super) fn of(registry: &Registry) -> Self {
        let mut all: BTreeSet<Anchor> = BTreeSet::new();
        let mut add = |literals: Vec<String>, announces| {
            all.extend(literals.into_iter().map(|literal| Anchor {
                first: FirstBytes::of(literal.as_bytes()),
                literal,
                announces,
            }));
        };
        for catalog in registry.catalogs() {
            add(beginnings(catalog), Announced::Code);
            add(words(catalog), Announced::System);
        }
        if registry.catalogs().any(has_short_numbers) {
            add(ID_KEYS.map(String::from).into(), Announced::IdKey);
        }
        let all = without_longer(all);
        let literals = || all.iter().map(|anchor| &anchor.literal);
        let few = (!all.is_empty() && all.len() <= BUDGET)
            .then(|| packed::Searcher::new(literals()))
            .flatten();
        let search = match few {
            Some(searcher) => Search::Few(searcher),
            None if all.is_empty() => Search::None,
            None => AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostFirst)
                .build(literals())
                .map_or(Search::None, Search::Many),
        };
        Self { all, search }
    }

    /// Where the next literal stands, at or after `from`, whose line is worth a look.
    pub(super) fn next(&self, registry: &Registry, looks: &Looks, text: &[u8], mut from: usize) -> Option<usize> {
        loop {
            let found = match &self.search {
                Search::Few(searcher) => searcher.find_in(text, Span::from(from..text.len())),
                Search::Many(automaton) => automaton.find(Input::new(text).range(from..)),
                Search::None => None,
            }?;
            let anchor = &self.all[found.pattern().as_usize()];
            if anchor.is_worth_a_look(registry, looks, text, found.start()) {
                return Some(found.start());
            }
            // Another literal may begin within this one.
            from = found.start() + 1;
        }
    }
}

/// Whether a code of some catalogue begins at `start`, or a number that may be one.
fn is_code(registry: &Registry, looks: &Looks, text: &[u8], start: usize) -> bool {
    if is_within_number(text, start) {
        return false;
    }
    let joined = looks.onwards(text, start);
    let token = token::onwards(joined);
    let is_code = |run: &[u8]| {
        let is_catalogued = |run| registry.catalogs().any(|catalog| catalog.lookup(run).is_some());
        // Numbers are told well enough without looking them up.
        looks.may_be_code(run)
            && (run.iter().all(u8::is_ascii_digit) || core::str::from_utf8(run).is_ok_and(is_catalogued))
    };
    looks.may_begin_code(token) && (is_code(token) || joined.len() > token.len() && is_code(joined))
}

/// Whether the digits before `start` go on in what begins there. Those of an escape (`%22`, `\u0022`) do not.
fn is_within_number(text: &[u8], start: usize) -> bool {
    let before = &text[..start];
    // Of one that begins in another line something else stands between.
    let is_escaped = |digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit);
    before.last().is_some_and(u8::is_ascii_digit)
        && text[start].is_ascii_digit()
        && !match before {
            [.., b'%', a, b] | [.., b'%', b'2', b'5', a, b] | [.., b'\\', b'x', a, b] => is_escaped(&[*a, *b]),
            [.., b'\\', b'u', a, b, c, d] => is_escaped(&[*a, *b, *c, *d]),
            _ => false,
        }
}

fn has_short_numbers(catalog: &Catalog) -> bool {
    catalog.system.code == CodeForm::Number && in_context(catalog).next().is_some()
}

/// Whether the codes of a catalogue that need company are looked for by that company: short numbers, and words that begin
/// in too many ways.
fn is_told_by_context(catalog: &Catalog) -> bool {
    match catalog.system.code {
        CodeForm::Number => has_short_numbers(catalog),
        CodeForm::Text => {
            distinct(in_context(catalog).map(|entry| beginning(entry.code, SHORTEST))).len() > BUDGET_OF_CODES
        }
    }
}

fn in_context(catalog: &Catalog) -> impl Iterator<Item = &'static Entry> {
    let entries = catalog.entries.iter();
    entries.filter(|entry| Strength::of(entry) == Strength::InContext)
}

/// The words, fields, prefixes and paths that tell that a line is about this catalogue's system, where its codes need that.
fn words(catalog: &Catalog) -> Vec<String> {
    let recognise = &catalog.system.recognise;
    let mut literals = Vec::new();
    for path in recognise.paths {
        // The first part stands in the path however its slashes are escaped.
        let end = path[1..].find('/').map_or(path.len(), |slash| slash + 1);
        literals.push(path[..end].into());
    }
    if is_told_by_context(catalog) {
        literals.extend(recognise.prefixes.iter().map(|prefix| String::from(*prefix)));
        for word in recognise.words.iter().chain(recognise.fields) {
            let lower = word.to_lowercase();
            let capitalised = lower
                .chars()
                .take(1)
                .flat_map(char::to_uppercase)
                .chain(lower.chars().skip(1))
                .collect();
            literals.extend([word.to_uppercase(), capitalised, lower, String::from(*word)]);
        }
    }
    literals
}

/// What the codes begin with that are not told by their context: as long as the budget allows, and none the beginning of another.
fn beginnings(catalog: &Catalog) -> Vec<String> {
    let told_by_context = is_told_by_context(catalog);
    let codes = catalog.entries.iter().filter_map(|entry| match Strength::of(entry) {
        // A dotted code is stood for by its first part, which many share.
        Strength::Alone => Some(&entry.code[..entry.code.find('.').map_or(entry.code.len(), |dot| dot + 1)]),
        Strength::InContext if !told_by_context => Some(entry.code),
        Strength::InContext | Strength::Status => None,
    });
    let codes: BTreeSet<&str> = codes.collect();
    let longest = codes.iter().map(|code| code.len()).max().unwrap_or(0);
    let cut = |length| distinct(codes.iter().map(|code| beginning(code, length)));
    (SHORTEST..=longest)
        .rev()
        .map(cut)
        .find(|cut| cut.len() <= BUDGET_OF_CODES)
        .unwrap_or_else(|| cut(SHORTEST))
}

/// Without those that begin with another one that announces the same.
fn without_longer(all: BTreeSet<Anchor>) -> Vec<Anchor> {
    let mut kept: Vec<Anchor> = Vec::new();
    for anchor in all {
        let is_longer = |shorter: &Anchor| {
            anchor.announces == shorter.announces && anchor.literal.starts_with(shorter.literal.as_str())
        };
        if !kept.iter().any(is_longer) {
            kept.push(anchor);
        }
    }
    kept
}

/// Sorted, without those that begin with another one.
fn distinct<'a>(literals: impl Iterator<Item = &'a str>) -> Vec<String> {
    let sorted: BTreeSet<&str> = literals.collect();
    let mut kept: Vec<String> = Vec::new();
    for literal in sorted {
        if !kept.last().is_some_and(|shorter| literal.starts_with(shorter.as_str())) {
            kept.push(literal.into());
        }
    }
    kept
}

fn beginning(literal: &str, length: usize) -> &str {
    let mut end = length.min(literal.len());
    while !literal.is_char_boundary(end) {
        end -= 1;
    }
    &literal[..end]
}

#[cfg(test)]
mod tests {
    use super::{Anchors, Registry, Search};

    #[test]
    fn the_built_in_catalogues_are_searched_by_vector_instructions() {
        let anchors = Anchors::of(&Registry::builtin());
        assert!(
            matches!(anchors.search, Search::Few(_)),
            "{} literals",
            anchors.all.len()
        );
    }
}
