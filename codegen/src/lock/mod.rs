//! `catalog.lock`: the list of what was published.
//!
//! One line a code: the system, the Rust name, the code, and what programs are told of it. Programs name the first three, so
//! no line is ever taken away and none of the three changes. What follows them is kept up to date, so that the lock of one
//! version can be compared with the catalogues of the next.

mod change;
mod line;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Label, Rule};
use crate::model::Entry;
use crate::source::SourceFile;
use crate::validate::Located;
use line::{Facts, Line, lines, published, written};

pub(crate) use change::changes;
pub use change::{Change, Changes, Level};

/// A catalogue with the file that it was read from.
pub(crate) type LocatedFile = (Arc<SourceFile>, Located);

/// The lock's name beside the catalogues that it covers.
pub(crate) const FILE_NAME: &str = "catalog.lock";

const UPDATE: &str = "run `faultdex check --update-lock` on the catalogues of this folder, and commit the lock";

const HEADER: &str = "\
# What was published: system, Rust name, code; then what programs are told: kind and retry, `fatal`, `deprecated`.
# Programs name the first three: no line is ever taken away, and none of the three changes.
# Written by `faultdex check --update-lock FILE…`.
";

/// Compares the catalogues of a folder with the lock that lies there. Findings about the lock come first, then those about
/// the catalogues.
///
/// `all_read` says whether each file that was given is among `catalogs`: one that could not be read may be of any system.
pub(crate) fn check(lock: &Arc<SourceFile>, catalogs: &[&LocatedFile], all_read: bool) -> Vec<Diagnostic> {
    let mut in_lock = Findings::new(Arc::clone(lock));
    let lines = lines(lock.text(), &mut in_lock);
    let published = published(&lines);

    let mut diagnostics = Vec::new();
    let mut present = HashSet::new();
    for (file, located) in catalogs {
        let mut findings = Findings::new(Arc::clone(file));
        let system = located.catalog.system.id.as_str();
        for (index, entry) in located.catalog.entries.iter().enumerate() {
            let code = entry.code.to_string();
            match published.get(&(system, code.as_str())) {
                None => {
                    findings
                        .warning(
                            Rule::UnlockedCode,
                            located.codes[index].clone(),
                            format!("the code `{code}` is not in {FILE_NAME} yet"),
                        )
                        .help(UPDATE);
                }
                Some(line) => {
                    present.insert(line.start);
                    outdated(line, entry, located.codes[index].clone(), &mut findings);
                    if line.variant != entry.variant {
                        renamed(
                            line,
                            &entry.variant,
                            lock,
                            located.variants[index].clone(),
                            &mut findings,
                        );
                    }
                }
            }
        }
        diagnostics.extend(findings.into_sorted());
    }

    let folder = Path::new(lock.name()).parent().unwrap_or(Path::new(""));
    let given: HashMap<&str, &Located> = catalogs
        .iter()
        .map(|(_, located)| (located.catalog.system.id.as_str(), located))
        .collect();
    let mut systems_gone = HashSet::new();
    let mut gone: Vec<_> = published
        .into_values()
        .filter(|line| !present.contains(&line.start))
        .collect();
    gone.sort_by_key(|line| line.start);
    for line in gone {
        match given.get(line.system) {
            // In a file with mistakes the code may be in an entry that could not be read.
            Some(located) if !located.whole => {}
            Some(_) => removed(
                line,
                format!("the code `{}` of {} was published, and is gone", line.code, line.system),
                "put the entry back; a code that is no longer sent is `deprecated = \"why\"`, never removed".to_owned(),
                &mut in_lock,
            ),
            None => {
                // Of the systems that are gone, once is enough.
                if all_read && !is_left_out(folder, line.system, catalogs) && systems_gone.insert(line.system) {
                    let path = catalog_path(folder, line.system);
                    removed(
                        line,
                        format!("the system {} was published, and is gone", line.system),
                        format!("put {} back, or give its catalogue as well", path.display()),
                        &mut in_lock,
                    );
                }
            }
        }
    }
    let mut all = in_lock.into_sorted();
    all.append(&mut diagnostics);
    all
}

/// Where the catalogue of a system lies that is named after it.
fn catalog_path(folder: &Path, system: &str) -> PathBuf {
    folder.join(format!("{system}.toml"))
}

/// Whether a system that is in none of the `given` catalogues is there all the same, in a file that was not given: a build
/// may compile some of the systems only.
fn is_left_out(folder: &Path, system: &str, given: &[&LocatedFile]) -> bool {
    let path = catalog_path(folder, system);
    path.exists() && !given.iter().any(|(file, _)| Path::new(file.name()) == path)
}

/// Warns where the lock tells of a code what is no longer so.
fn outdated(line: &Line<'_>, entry: &Entry, span: Range<usize>, findings: &mut Findings) {
    let now = Facts::of(entry);
    if let Some(before) = line.facts.as_ref().filter(|before| **before != now) {
        findings
            .warning(
                Rule::UnlockedCode,
                span,
                format!(
                    "{FILE_NAME} says `{before}` of the code `{}`, and it is `{now}`",
                    line.code
                ),
            )
            .help(UPDATE);
    }
}

fn renamed(line: &Line<'_>, variant: &str, lock: &Arc<SourceFile>, span: Range<usize>, findings: &mut Findings) {
    findings
        .error(
            Rule::RenamedVariant,
            span,
            format!(
                "the code `{}` was published as `{}`, and is now `{variant}`",
                line.code, line.variant
            ),
        )
        .help(format!(
            "programs name it: keep the name with `variant = \"{}\"`",
            line.variant
        ))
        .secondary
        .push(Label {
            file: Arc::clone(lock),
            span: lock.line_span(line.start),
            text: "published here".to_owned(),
        });
}

fn removed(line: &Line<'_>, message: String, help: String, in_lock: &mut Findings) {
    let span = in_lock.file().line_span(line.start);
    in_lock
        .error(Rule::RemovedCode, span, message)
        .label("programs may depend on it")
        .help(help);
}

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
