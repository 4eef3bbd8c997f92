//! What the parts of a file are to each other: nothing is there twice, and what is referred to is there.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::Span;
use super::entry::LocatedEntry;
use super::state::LocatedState;
use crate::diagnostic::{Findings, Rule};

/// No two entries share a code or a variant.
pub(super) fn check_codes(entries: &[LocatedEntry], findings: &mut Findings) {
    let codes = entries
        .iter()
        .filter_map(|located| located.code.as_ref().map(|(code, span)| (code, span)));
    // A code that is there twice has the same derived name twice, which is no second mistake.
    let mut duplicates = HashSet::new();
    for (code, span, first) in repeated(codes) {
        duplicates.insert(span.start);
        findings
            .error(Rule::Duplicate, span, format!("the code `{code}` is there twice"))
            .label("again here")
            .see(first, "first here")
            .help("make them one entry; where the code has several meanings, each is an [[error.case]]");
    }
    let is_duplicate = |located: &&LocatedEntry| {
        let code = located.code.as_ref();
        code.is_some_and(|(_, span)| duplicates.contains(&span.start))
    };
    let variants = entries
        .iter()
        .filter(|located| !is_duplicate(located))
        .filter_map(|located| located.variant.as_ref())
        .map(|(variant, span)| (variant.as_str(), span));
    for (variant, span, first) in repeated(variants) {
        findings
            .error(
                Rule::VariantCollision,
                span,
                format!("two codes have the Rust name `{variant}`"),
            )
            .label("again here")
            .see(first, "first here")
            .help("give one of them a `variant` of its own");
    }
}

/// Each `replaced_by` is another code of the same file.
pub(super) fn check_replacements(entries: &[LocatedEntry], findings: &mut Findings) {
    let codes: HashSet<_> = entries
        .iter()
        .filter_map(|located| located.code.as_ref().map(|(code, _)| code))
        .collect();
    // A code that could not be read may be the one.
    let all_read = entries.iter().all(|located| located.code.is_some());
    for located in entries {
        let Some((code, span)) = &located.replaced_by else {
            continue;
        };
        let is_itself = located.code.as_ref().is_some_and(|(own, _)| own == code);
        if is_itself || (all_read && !codes.contains(code)) {
            findings
                .error(
                    Rule::UnknownReference,
                    span.clone(),
                    format!("there is no other code `{code}` to replace this one"),
                )
                .help("name a code of this file");
        }
    }
}

/// No two states of one object share a name.
pub(super) fn check_states(states: &[LocatedState], findings: &mut Findings) {
    let keys = states
        .iter()
        .filter_map(|located| located.key.as_ref().map(|key| (key, &located.name)));
    for ((object, name), span, first) in repeated(keys) {
        findings
            .error(
                Rule::Duplicate,
                span,
                format!("the state `{name}` of `{object}` is there twice"),
            )
            .label("again here")
            .see(first, "first here")
            .help("keep one of them");
    }
}

/// No two sources share an id.
pub(super) fn check_sources(ids: &[(String, Span)], findings: &mut Findings) {
    for (id, span, first) in repeated(ids.iter().map(|(id, span)| (id.as_str(), span))) {
        findings
            .error(Rule::Duplicate, span, format!("the source `{id}` is there twice"))
            .label("again here")
            .see(first, "first here")
            .help("give each [[source]] an `id` of its own");
    }
}

/// Those keys that came before, with where they stand and where the first stood.
fn repeated<'a, K: Eq + Hash + Copy + 'a>(keys: impl Iterator<Item = (K, &'a Span)>) -> Vec<(K, Span, Span)> {
    let mut seen: HashMap<K, &Span> = HashMap::new();
    keys.filter_map(|(key, span)| match seen.get(&key) {
        Some(first) => Some((key, span.clone(), (*first).clone())),
        None => {
            seen.insert(key, span);
            None
        }
    })
    .collect()
}
