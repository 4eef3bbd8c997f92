//! Catalogues held against the lock that lies beside them.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::line::{Facts, Line, lines, published};
use super::{FILE_NAME, LocatedFile, catalog_path, is_left_out};
use crate::diagnostic::{Diagnostic, Findings, Label, Rule};
use crate::model::Entry;
use crate::source::SourceFile;
use crate::validate::Located;

const UPDATE: &str = "run `faultdex check --update-lock` on the catalogues of this folder, and commit the lock";

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
