//! `catalog.lock`: the append-only list of what was published.
//!
//! One line a code: the system, the Rust name, the code. Whoever depends on a catalogue names these in programs, so none
//! may vanish or change its name. Lines are only ever added, by `faultdex check --update-lock`.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Label, Rule};
use crate::source::SourceFile;
use crate::validate::Located;

/// A catalogue with the file that it was read from.
pub(crate) type LocatedFile = (Arc<SourceFile>, Located);

/// The lock's name beside the catalogues that it covers.
pub(crate) const FILE_NAME: &str = "catalog.lock";

const HEADER: &str = "\
# What was published: system, Rust name, code. Programs depend on each line, so none is ever changed or taken away.
# Lines for new codes are added by `faultdex check --update-lock FILE…`.
";

/// What one line says, and where it stands in the lock.
struct Line<'a> {
    system: &'a str,
    variant: &'a str,
    code: &'a str,
    start: usize,
}

/// Compares the catalogues of a folder with the lock that lies there. Findings about the lock come first, then those about
/// the catalogues.
///
/// `all_read` says whether each file that was given is among `catalogs`: one that could not be read may be of any system.
pub(crate) fn check(lock: &Arc<SourceFile>, catalogs: &[&LocatedFile], all_read: bool) -> Vec<Diagnostic> {
    let mut in_lock = Findings::new(Arc::clone(lock));
    let lines = lines(lock.text(), &mut in_lock);
    let mut published: HashMap<(&str, &str), &Line<'_>> = HashMap::new();
    for line in &lines {
        // What was published first is what programs name.
        published.entry((line.system, line.code)).or_insert(line);
    }

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
                        .help(
                            "run `faultdex check --update-lock` on the catalogues of this folder, and commit the lock",
                        );
                }
                Some(line) => {
                    present.insert(line.start);
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
                let path = folder.join(format!("{}.toml", line.system));
                // A build may compile some of the systems only. Of those that are gone, once is enough.
                if all_read && !path.exists() && systems_gone.insert(line.system) {
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

/// The lock with a line added for each code that it lacks, in the order of the catalogues; what is there is left as it is.
pub(crate) fn updated(lock: &str, catalogs: &[&LocatedFile]) -> String {
    let file = Arc::new(SourceFile::new(FILE_NAME, lock));
    let mut ignored = Findings::new(Arc::clone(&file));
    let known: HashSet<_> = lines(file.text(), &mut ignored)
        .iter()
        .map(|line| (line.system, line.code))
        .collect();
    let mut added = String::new();
    for (_, located) in catalogs {
        let system = located.catalog.system.id.as_str();
        for entry in &located.catalog.entries {
            let code = entry.code.to_string();
            if !known.contains(&(system, code.as_str())) {
                added.push_str(&format!("{system} {} {code}\n", entry.variant));
            }
        }
    }
    let before = match lock {
        "" => HEADER,
        lock => lock,
    };
    let line_end = if added.is_empty() || before.ends_with('\n') {
        ""
    } else {
        "\n"
    };
    [before, line_end, &added].concat()
}

fn lines<'a>(text: &'a str, findings: &mut Findings) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let here = start;
        start += whole.len();
        let line = whole.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let words: Vec<_> = line.split(' ').collect();
        match words[..] {
            [system, variant, code] if words.iter().all(|word| !word.is_empty()) => lines.push(Line {
                system,
                variant,
                code,
                start: here,
            }),
            _ => {
                findings
                    .error(
                        Rule::InvalidLock,
                        here..here + line.len(),
                        "a line of the lock is `system Variant code`",
                    )
                    .help("restore the line from the last commit");
            }
        }
    }
    lines
}
