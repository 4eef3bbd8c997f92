//! "Did you mean …?"

/// The candidate that `word` was most likely meant to be, if any is near.
pub(crate) fn nearest<'a>(word: &str, candidates: &[&'a str]) -> Option<&'a str> {
    // `NOT_FOUND` is as near to `not_found` as can be.
    let word = word.to_lowercase();
    // A third of the word wrong, as in rustc: farther off is a guess.
    let limit = (word.chars().count() / 3).max(1);
    candidates
        .iter()
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= limit)
        .map(|candidate| (strsim::damerau_levenshtein(&word, candidate), *candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
