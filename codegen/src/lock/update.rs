//! The lock brought up to date with the catalogues beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::line::{Facts, lines, published, written};
use super::{FILE_NAME, LocatedFile};
use crate::diagnostic::Findings;
use crate::source::SourceFile;

const HEADER: &str = "\
# What was published: system, Rust name, code; then what programs are told: kind and retry, `fatal`, `deprecated`.
# Programs name the first three: no line is ever taken away, and none of the three changes.
# Written by `faultdex check --update-lock FILE…`.
";

/// The lock with a line for each code that it lacks, in the order of the catalogues, and with what it says of the others
/// brought up to date; what is there besides is left as it is.
pub(crate) fn updated(lock: &str, catalogs: &[&LocatedFile]) -> String {
    let file = Arc::new(SourceFile::new(FILE_NAME, lock));
    let mut ignored = Findings::new(Arc::clone(&file));
    let lines = lines(file.text(), &mut ignored);
    let published = published(&lines);
    let mut rewritten: BTreeMap<usize, String> = BTreeMap::new();
    let mut added = String::new();
    for (_, located) in catalogs {
        let system = located.catalog.system.id.as_str();
        for entry in &located.catalog.entries {
            let code = entry.code.to_string();
            match published.get(&(system, code.as_str())) {
                None => added.push_str(&format!("{}\n", written(system, &entry.variant, entry))),
                Some(line) if line.facts.as_ref() == Some(&Facts::of(entry)) => {}
                Some(line) => {
                    rewritten.insert(line.start, written(system, line.variant, entry));
                }
            }
        }
    }
    if rewritten.is_empty() && added.is_empty() {
        return lock.to_owned();
    }
    let mut updated = match lock {
        "" => HEADER.to_owned(),
        _ => with_lines(&file, &rewritten),
    };
    if !added.is_empty() && !updated.ends_with('\n') {
        updated.push('\n');
    }
    updated + &added
}

/// The text of a file with another line at each of the starts of `rewritten`.
fn with_lines(file: &SourceFile, rewritten: &BTreeMap<usize, String>) -> String {
    let mut text = String::new();
    let mut copied = 0;
    for (start, line) in rewritten {
        let old = file.line_span(*start);
        text.push_str(&file.text()[copied..old.start]);
        text.push_str(line);
        copied = old.end;
    }
    text.push_str(&file.text()[copied..]);
    text
}
