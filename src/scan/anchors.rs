//! The few literals without one of which no line holds a hit, and one pass over a buffer to find them.
//!
//! Lines without a code are nearly all of a log, so the scanner's speed is this pass. The fewer and the rarer the literals,
//! the faster: a vector search (Teddy) for a few dozen of them runs at the speed of memory, while an automaton over all the
//! codes is ten times slower. So codes are stood for by their beginnings, as long as can be within a budget.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use aho_corasick::packed;
use aho_corasick::{AhoCorasick, MatchKind};

use super::rules::Strength;
use crate::catalog::{Catalog, CodeForm};
use crate::registry::Registry;

/// As many literals as the vector search is fast with.
const BUDGET: usize = 48;

/// Beginnings shorter than this are met too often to be worth anything.
const SHORTEST: usize = 3;

/// The literals, ready to be searched for.
#[derive(Debug, Clone)]
pub(super) struct Anchors {
    search: Search,
}

#[derive(Debug, Clone)]
enum Search {
    /// A handful of literals, by vector instructions.
    Few(packed::Searcher),
    /// Too many, or a processor without such instructions.
    Many(AhoCorasick),
    /// No catalogue, no literal.
    None,
}

impl Anchors {
    pub(super) fn of(registry: &Registry) -> Self {
        let mut literals = BTreeSet::new();
        for catalog in registry.catalogs() {
            of_catalog(catalog, &mut literals);
        }
        let literals = shortened(literals);
        if literals.is_empty() {
            return Self { search: Search::None };
        }
        let few = (literals.len() <= BUDGET)
            .then(|| packed::Searcher::new(&literals))
            .flatten();
        let search = match few {
            Some(searcher) => Search::Few(searcher),
            None => AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostFirst)
                .build(&literals)
                .map_or(Search::None, Search::Many),
        };
        Self { search }
    }

    /// Where the next literal starts, at or after `from`.
    pub(super) fn next(&self, text: &[u8], from: usize) -> Option<usize> {
        match &self.search {
            Search::Few(searcher) => searcher
                .find_in(text, aho_corasick::Span::from(from..text.len()))
                .map(|found| found.start()),
            Search::Many(automaton) => automaton
                .find(aho_corasick::Input::new(text).range(from..))
                .map(|found| found.start()),
            Search::None => None,
        }
    }

    /// Whether one of the literals stands in `line`.
    pub(super) fn stand_in(&self, line: &[u8]) -> bool {
        self.next(line, 0).is_some()
    }
}

/// What has to stand in a line with a hit of this catalogue.
fn of_catalog(catalog: &Catalog, literals: &mut BTreeSet<String>) {
    let recognise = &catalog.system.recognise;
    let mut needs_context = false;
    for entry in catalog.entries {
        match Strength::of(entry) {
            Strength::Alone => {
                // A dotted code is stood for by its first part, which many share.
                let end = entry.code.find('.').map_or(entry.code.len(), |dot| dot + 1);
                literals.insert(entry.code[..end].into());
            }
            Strength::InContext if catalog.system.code == CodeForm::Text => {
                literals.insert(entry.code.into());
            }
            Strength::InContext => needs_context = true,
            Strength::Status => {}
        }
    }
    for path in recognise.paths {
        literals.extend([String::from(*path), path.replace('/', "\\/")]);
    }
    for word in recognise.words {
        let lower = word.to_lowercase();
        let capitalised = lower
            .chars()
            .take(1)
            .flat_map(char::to_uppercase)
            .chain(lower.chars().skip(1))
            .collect();
        literals.extend([lower.clone(), word.to_uppercase(), capitalised, String::from(*word)]);
    }
    if needs_context {
        // A short number may be known by its message beside it.
        literals.extend(words_of_messages(catalog));
    }
}

/// A few words of which every message of a short number has one; a word is what no escaping takes apart.
///
/// The word that most messages have is taken first, then that which most of the rest have, and so on.
fn words_of_messages(catalog: &Catalog) -> Vec<String> {
    let short = catalog
        .entries
        .iter()
        .filter(|entry| Strength::of(entry) == Strength::InContext);
    let mut messages: Vec<&str> = short
        .flat_map(|entry| entry.cases)
        .map(|case| case.message.as_str())
        .collect();
    let mut chosen = Vec::new();
    loop {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for message in &messages {
            let words: BTreeSet<&str> = words(message).collect();
            for word in words {
                *counts.entry(word).or_default() += 1;
            }
        }
        let Some((word, _)) = counts.into_iter().max_by_key(|(word, count)| (*count, word.len())) else {
            return chosen;
        };
        messages.retain(|message| !words(message).any(|other| other == word));
        chosen.push(word.into());
    }
}

/// The words of a message that are long enough to be rare. What a parameter is called is none of them.
fn words(message: &str) -> impl Iterator<Item = &str> {
    let outside = message
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    outside
        .flat_map(|text| text.split(|letter: char| !letter.is_ascii_alphabetic()))
        .filter(|word| word.len() >= 5)
}

/// The literals cut to as few beginnings as the budget allows, none of which another one is the beginning of.
fn shortened(literals: BTreeSet<String>) -> Vec<String> {
    let longest = literals.iter().map(String::len).max().unwrap_or(0);
    for length in (SHORTEST..=longest).rev() {
        let cut = distinct(literals.iter().map(|literal| beginning(literal, length)));
        if cut.len() <= BUDGET {
            return cut;
        }
    }
    distinct(literals.iter().map(String::as_str))
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
