//! What to say of a word that no catalogue has: its neighbours by spelling, or, for numbers, by range.

use std::fmt::Write as _;

use faultdex::{Catalog, CodeForm, Entry, Registry};
use strsim::damerau_levenshtein;

use crate::page::visible;

/// How many neighbours are worth showing.
const MOST: usize = 4;

/// A sentence that helps with an unknown `word`, and its neighbours on lines of their own.
pub(crate) fn advice(registry: &Registry, word: &str) -> String {
    let (system, code) = registry.split(word);
    let shown = visible(word);
    let catalogs: Vec<_> = match system {
        Some(catalog) => vec![catalog],
        None => registry.catalogs().collect(),
    };
    if system.is_none()
        && let Some((prefix, _)) = word.split_once(':')
    {
        let ids: Vec<_> = catalogs.iter().map(|catalog| catalog.system.id).collect();
        let prefix = visible(prefix);
        return format!("`{shown}`: there is no system `{prefix}`; there are {}", ids.join(", "));
    }
    match code.parse::<i64>() {
        Ok(number) => by_range(&catalogs, &shown, number),
        Err(_) => by_spelling(&catalogs, &shown, code),
    }
}

/// Numbers are near by value: a digit off is another code altogether.
fn by_range(catalogs: &[&'static Catalog], word: &str, number: i64) -> String {
    let mut near = Vec::new();
    let numbered = || {
        catalogs
            .iter()
            .filter(|catalog| catalog.system.code == CodeForm::Number)
    };
    for catalog in numbered() {
        let mut codes: Vec<_> = catalog
            .entries
            .iter()
            .filter(|entry| same_range(entry, number))
            .collect();
        codes.sort_by_key(|entry| entry.number);
        let after = codes.partition_point(|entry| entry.number < Some(number));
        near.extend_from_slice(&codes[after.saturating_sub(MOST / 2)..codes.len().min(after + MOST / 2)]);
    }
    if !near.is_empty() {
        return with_entries(format!("`{word}` is in no catalogue; its neighbours by number:"), &near);
    }
    let digits: Vec<_> = numbered()
        .filter_map(|catalog| {
            let lengths = || catalog.entries.iter().map(|entry| entry.code.len());
            Some(format!(
                "{} to {} in {}",
                lengths().min()?,
                lengths().max()?,
                catalog.system.id
            ))
        })
        .collect();
    match digits.as_slice() {
        [] => format!("`{word}` is in no catalogue; the codes are text"),
        digits => format!(
            "`{word}` is in no catalogue, nor is any near it; the digits of codes: {}",
            digits.join(", ")
        ),
    }
}

/// Whether a code has as many digits as `number`, the first half of them the same.
fn same_range(entry: &Entry, number: i64) -> bool {
    let text = number.to_string();
    entry.code.len() == text.len() && entry.code.get(..text.len() / 2) == text.get(..text.len() / 2)
}

/// Names and codes that are text are near by spelling.
fn by_spelling(catalogs: &[&'static Catalog], word: &str, code: &str) -> String {
    let code = code.to_lowercase();
    let limit = code.chars().count() / 3;
    let mut near: Vec<(usize, &Entry)> = catalogs
        .iter()
        .flat_map(|catalog| catalog.entries)
        .filter_map(|entry| Some((distance(&code, entry)?, entry)))
        .filter(|(distance, _)| *distance <= limit)
        .collect();
    // The sort is stable: those equally near stay in the order of the catalogue.
    near.sort_by_key(|(distance, _)| *distance);
    near.truncate(MOST);
    if near.is_empty() {
        return format!(
            "`{word}` is neither a code nor a name; `faultdex search` finds codes by what is known of them"
        );
    }
    let near: Vec<_> = near.into_iter().map(|(_, entry)| entry).collect();
    with_entries(
        format!("`{word}` is neither a code nor a name; did you mean one of these?"),
        &near,
    )
}

/// How far `word` is from the nearest of the entry's spellings.
fn distance(word: &str, entry: &Entry) -> Option<usize> {
    let code = entry.number.is_none().then_some(entry.code);
    code.into_iter()
        .chain(entry.name)
        .chain([entry.variant])
        .flat_map(|spelling| {
            let spelling = spelling.to_lowercase();
            // What stands behind a dot of a code is nearly as good as the whole.
            let parts: Vec<_> = spelling
                .match_indices('.')
                .map(|(dot, _)| spelling[dot + 1..].to_owned())
                .collect();
            let of_parts = parts.into_iter().map(|part| damerau_levenshtein(word, &part) + 1);
            std::iter::once(damerau_levenshtein(word, &spelling))
                .chain(of_parts)
                .min()
        })
        .min()
}

fn with_entries(mut advice: String, entries: &[&Entry]) -> String {
    for entry in entries {
        // Writing to a `String` cannot fail.
        let _ = write!(advice, "\n  {entry}");
    }
    advice
}
