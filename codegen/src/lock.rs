//! `catalog.lock`: the append-only list of what was published.
//!
//! One line a code: the system, the Rust name, the code. Whoever depends on a catalogue names these in programs, so none
//! may vanish or change its name. Lines are only ever added, by `faultdex check --update-lock`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Rule};
use crate::source::SourceFile;
use crate::validate::Located;

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

/// Compares the catalogues with the lock beside them. Findings about the lock come first, then those about the catalogues.
pub(crate) fn check(lock: &Arc<SourceFile>, catalogs: &[(Arc<SourceFile>, Located)]) -> Vec<Diagnostic> {
    let mut in_lock = Findings::new(Arc::clone(lock));
    let mut published: HashMap<(&str, Cow<'_, str>), Line<'_>> = HashMap::new();
    for line in lines(lock.text(), &mut in_lock) {
        published.insert((line.system, line.code.into()), line);
    }

    let mut diagnostics = Vec::new();
    for (file, located) in catalogs {
        let mut findings = Findings::new(Arc::clone(file));
        let system = located.catalog.system.id.as_str();
        for (index, entry) in located.catalog.entries.iter().enumerate() {
            let code = entry.code.to_string();
            match published.remove(&(system, Cow::Owned(code.clone()))) {
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
                Some(line) if line.variant != entry.variant => {
                    let diagnostic = findings
                        .error(
                            Rule::RenamedVariant,
                            located.variants[index].clone(),
                            format!(
                                "the code `{code}` was published as `{}`, and is now `{}`",
                                line.variant, entry.variant
                            ),
                        )
                        .help(format!(
                            "programs name it: keep the name with `variant = \"{}\"`",
                            line.variant
                        ));
                    diagnostic.secondary.push(crate::diagnostic::Label {
                        file: Arc::clone(lock),
                        span: line.start..lock.line_span(line.start).end,
                        text: "published here".to_owned(),
                    });
                }
                Some(_) => {}
            }
        }
        diagnostics.extend(findings.into_sorted());
    }

    let folder = Path::new(lock.name()).parent().unwrap_or(Path::new(""));
    let mut gone: Vec<_> = published.into_values().collect();
    gone.sort_by_key(|line| line.start);
    for line in gone {
        let given = catalogs
            .iter()
            .any(|(_, located)| located.catalog.system.id == line.system);
        // A build may compile some of the systems only.
        if !given && folder.join(line.system).with_extension("toml").exists() {
            continue;
        }
        let span = line.start..lock.line_span(line.start).end;
        in_lock
            .error(
                Rule::RemovedCode,
                span,
                format!("the code `{}` of {} was published, and is gone", line.code, line.system),
            )
            .label("programs may depend on it")
            .help("put the entry back; a code that is no longer sent is `deprecated = \"why\"`, never removed");
    }
    let mut all = in_lock.into_sorted();
    all.append(&mut diagnostics);
    all
}

/// The lock with a line added for each code that it lacks, in the order of the catalogues.
pub(crate) fn updated(lock: &str, catalogs: &[&(Arc<SourceFile>, Located)]) -> String {
    let mut ignored = Findings::new(Arc::new(SourceFile::new(FILE_NAME, "")));
    let known: HashSet<_> = lines(lock, &mut ignored).map(|line| (line.system, line.code)).collect();
    let mut text = if lock.is_empty() {
        HEADER.to_owned()
    } else {
        lock.to_owned()
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for (_, located) in catalogs {
        let system = located.catalog.system.id.as_str();
        for entry in &located.catalog.entries {
            let code = entry.code.to_string();
            if !known.contains(&(system, code.as_str())) {
                text.push_str(&format!("{system} {} {code}\n", entry.variant));
            }
        }
    }
    text
}

fn lines<'a>(text: &'a str, findings: &mut Findings) -> impl Iterator<Item = Line<'a>> {
    let mut start = 0;
    text.split_inclusive('\n')
        .filter_map(|whole| {
            let here = start;
            start += whole.len();
            let line = whole.trim_end();
            if line.is_empty() || line.starts_with('#') {
                return None;
            }
            let mut words = line.splitn(3, ' ');
            let parsed = match (words.next(), words.next(), words.next()) {
                (Some(system), Some(variant), Some(code)) => Some(Line {
                    system,
                    variant,
                    code,
                    start: here,
                }),
                _ => None,
            };
            if parsed.is_none() {
                findings
                    .error(
                        Rule::InvalidLock,
                        here..here + line.len(),
                        "a line of the lock is `system Variant code`",
                    )
                    .help("restore the line from the last commit");
            }
            parsed
        })
        .collect::<Vec<_>>()
        .into_iter()
}
