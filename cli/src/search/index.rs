//! An inverted index over entries, and how a query is ranked on it.
//!
//! A term of the query counts the more, the rarer it is in the catalogue and the more telling the field it stands in
//! (a code or a message more than a note). One that the catalogue does not have is taken for a beginning of a word, or
//! for a misspelling of one. A query that fits a message's template, or holds all of its fixed text, is that message.

use std::collections::{BTreeMap, HashMap};

use faultdex::{Entry, Part, Parts};
use strsim::damerau_levenshtein;

use super::words::Words;

/// What a term in each field is worth.
const CODE: f64 = 3.0;
const KEYWORD: f64 = 3.0;
const MESSAGE: f64 = 2.5;
const CAUSE: f64 = 1.4;
const SYSTEM: f64 = 1.2;
const RESOLUTION: f64 = 1.0;
const TERMS_OF_ALL: f64 = 0.7;
const NOTE: f64 = 0.4;

/// What a term is worth that is only near to what was typed.
const PREFIX: f64 = 0.7;
const MISSPELT: f64 = 0.6;

pub(super) struct Index<'a> {
    words: Words,
    entries: Vec<&'a Entry>,
    /// For each term the entries that have it, with what the best of its places is worth.
    postings: BTreeMap<String, HashMap<usize, f64>>,
}

impl<'a> Index<'a> {
    pub(super) fn new(entries: impl Iterator<Item = &'a Entry>) -> Self {
        let mut index = Self {
            words: Words::new(),
            entries: entries.collect(),
            postings: BTreeMap::new(),
        };
        for row in 0..index.entries.len() {
            for (text, worth) in fields(index.entries[row]) {
                for term in index.words.terms(text) {
                    let best = index.postings.entry(term).or_default().entry(row).or_insert(0.0);
                    *best = worth.max(*best);
                }
            }
        }
        index
    }

    /// The entries that `query` may mean, best first.
    pub(super) fn search(&self, query: &str) -> Vec<&'a Entry> {
        let mut terms = self.words.terms(query);
        terms.sort();
        terms.dedup();
        let mut scores: HashMap<usize, (f64, usize)> = HashMap::new();
        for term in &terms {
            for (row, worth) in self.rows_of(term) {
                let (score, matched) = scores.entry(row).or_default();
                *score += worth;
                *matched += 1;
            }
        }
        let mut ranked: Vec<(f64, usize)> = (0..self.entries.len())
            .filter_map(|row| {
                let (score, matched) = scores.get(&row).copied().unwrap_or_default();
                // Two words of three found together say more than each of them alone.
                let coverage = matched as f64 / terms.len().max(1) as f64;
                let total = score * (0.5 + 0.5 * coverage) + whole_query(self.entries[row], query);
                (total > 0.0).then_some((total, row))
            })
            .collect();
        ranked.sort_by(|one, two| two.0.total_cmp(&one.0).then(one.1.cmp(&two.1)));
        ranked.into_iter().map(|(_, row)| self.entries[row]).collect()
    }

    /// The entries that have `term` or what it was likely meant to be, with what that is worth.
    fn rows_of(&self, term: &str) -> HashMap<usize, f64> {
        let mut rows: HashMap<usize, f64> = HashMap::new();
        for (known, likeness) in self.meant_by(term) {
            let Some(posting) = self.postings.get(known) else {
                continue;
            };
            let rarity = (1.0 + self.entries.len() as f64 / posting.len() as f64).ln();
            for (&row, &worth) in posting {
                let best = rows.entry(row).or_insert(0.0);
                *best = (rarity * worth * likeness).max(*best);
            }
        }
        rows
    }

    /// The terms of the catalogue that `term` may stand for, each with how like it is.
    fn meant_by<'i>(&'i self, term: &str) -> Vec<(&'i str, f64)> {
        let mut meant: Vec<(&str, f64)> = Vec::new();
        let length = term.chars().count();
        if let Some((known, _)) = self.postings.get_key_value(term) {
            meant.push((known, 1.0));
        }
        if length >= 3 {
            let longer = self.postings.range(term.to_owned()..).map(|(known, _)| known.as_str());
            let longer = longer
                .take_while(|known| known.starts_with(term))
                .filter(|known| *known != term);
            meant.extend(longer.map(|known| (known, PREFIX)));
        }
        // Digits are not misspelt: a digit off is another number.
        if meant.is_empty() && length >= 4 && !term.contains(|character: char| character.is_ascii_digit()) {
            let limit = if length >= 6 { 2 } else { 1 };
            for known in self.postings.keys() {
                if known.chars().count().abs_diff(length) > limit {
                    continue;
                }
                let distance = damerau_levenshtein(term, known);
                if distance <= limit {
                    meant.push((known, MISSPELT / distance as f64));
                }
            }
        }
        meant
    }
}

/// What the entry says, by field.
fn fields(entry: &Entry) -> impl Iterator<Item = (&str, f64)> {
    let cases = entry.cases.iter().flat_map(|case| {
        [
            Some((case.message.as_str(), MESSAGE)),
            case.cause.map(|cause| (cause, CAUSE)),
            Some((case.resolution, RESOLUTION)),
            case.section.map(|section| (section, TERMS_OF_ALL)),
            Some((case.kind.as_str(), TERMS_OF_ALL)),
        ]
    });
    [
        Some((entry.code, CODE)),
        Some((entry.variant, CODE)),
        entry.name.map(|name| (name, CODE)),
        entry.note.map(|note| (note, NOTE)),
        Some((entry.system.id, SYSTEM)),
        Some((entry.system.name, SYSTEM)),
        Some((entry.retry.as_str(), TERMS_OF_ALL)),
    ]
    .into_iter()
    .chain(cases)
    .flatten()
    .chain(entry.keywords.iter().map(|keyword| (*keyword, KEYWORD)))
}

/// What the query as a whole is worth: a code or name (or a part of one), or a message.
fn whole_query(entry: &Entry, query: &str) -> f64 {
    let query = query.trim();
    let lower = query.to_lowercase();
    let mut worth = 0.0;
    for key in [Some(entry.code), entry.name, Some(entry.variant)]
        .into_iter()
        .flatten()
    {
        let key = key.to_lowercase();
        if key == lower {
            worth += 100.0;
        } else if lower.len() >= 3 && key.contains(&lower) {
            worth += 10.0 + 10.0 * lower.len() as f64 / key.len() as f64;
        }
    }
    for case in entry.cases {
        if case.message.captures(query).is_some() {
            worth += 1000.0;
        } else if holds_template(&lower, case.message.parts()) || lower.contains(&case.message.as_str().to_lowercase())
        {
            worth += case.message.fixed_len() as f64;
        }
    }
    worth
}

/// Whether the template's fixed texts stand in `text`, in order, and are enough to tell something.
fn holds_template(text: &str, parts: Parts) -> bool {
    let mut rest = text;
    let mut held = 0;
    for part in parts {
        if let Part::Text(fixed) = part {
            let fixed = fixed.trim().to_lowercase();
            let Some(at) = rest.find(&fixed) else { return false };
            rest = &rest[at + fixed.len()..];
            held += fixed.len();
        }
    }
    held >= 10
}
