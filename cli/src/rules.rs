//! The rules of a catalogue, themselves a catalogue: what `faultdex lookup unknown-word` explains.
//!
//! It is for `lookup` alone. What is listed, exported, documented and found in logs is what APIs send, and no API sends
//! these.

faultdex::include_catalog!("faultdex");

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use faultdex::{Case, Entry};
    use faultdex_codegen::Rule;

    use super::CATALOG;

    #[test]
    fn every_rule_has_an_entry_under_its_code_and_name() {
        let rules: BTreeSet<_> = Rule::ALL
            .iter()
            .map(|rule| (rule.code().to_owned(), format!("{rule:?}")))
            .collect();
        let entries: BTreeSet<_> = CATALOG
            .entries
            .iter()
            .map(|entry| (entry.code.to_owned(), entry.variant.to_owned()))
            .collect();
        let differing: Vec<_> = rules.symmetric_difference(&entries).collect();
        assert!(differing.is_empty(), "in codegen or cli/catalog alone: {differing:?}");
    }

    /// What codegen's own tests saw printed, of each rule and of each of its messages: rule, message, and where it is from.
    fn printed() -> Vec<(String, String, PathBuf)> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/diagnostics/snapshots");
        let mut printed = Vec::new();
        for file in std::fs::read_dir(&folder).expect("codegen has its snapshots") {
            let path = file.expect("the folder can be read").path();
            let snapshot = std::fs::read_to_string(&path).expect("a snapshot is text");
            printed.extend(snapshot.lines().filter_map(|line| {
                let after = line.strip_prefix("error[").or_else(|| line.strip_prefix("warning["))?;
                let (rule, message) = after.split_once("]: ")?;
                Some((rule.to_owned(), message.to_owned(), path.clone()))
            }));
        }
        printed
    }

    fn case_of(rule: &str, message: &str) -> Option<(&'static Entry, &'static Case)> {
        let entry = CATALOG.lookup(rule)?;
        entry.case_of(message).map(|(case, _)| (entry, case))
    }

    #[test]
    fn every_message_that_codegen_prints_fits_its_entry() {
        let strange: Vec<_> = printed()
            .into_iter()
            .filter(|(rule, message, _)| case_of(rule, message).is_none())
            .collect();
        assert!(
            strange.is_empty(),
            "no message of cli/catalog/faultdex.toml fits: {strange:#?}"
        );
    }

    #[test]
    fn every_message_of_an_entry_is_one_that_codegen_prints() {
        let seen: Vec<&Case> = printed()
            .iter()
            .filter_map(|(rule, message, _)| case_of(rule, message).map(|(_, case)| case))
            .collect();
        let unseen: Vec<_> = CATALOG
            .entries
            .iter()
            .flat_map(|entry| entry.cases.iter().map(move |case| (entry.code, case)))
            .filter(|(_, case)| !seen.iter().any(|seen| std::ptr::eq(*seen, *case)))
            .map(|(code, case)| format!("{code}: {}", case.message))
            .collect();
        assert!(
            unseen.is_empty(),
            "no snapshot of codegen's diagnostics shows: {unseen:#?}"
        );
    }
}
