//! What a change to a catalogue means to those who depend on it, in the words of semantic versioning.
//!
//! - major: a code is gone, or its Rust name changed. What names it does not compile any more.
//! - minor: a code is new; one is deprecated; or what a program is told to do about one changed, its kind, retry or `fatal`.
//!   All that compiled still does (the enum is `#[non_exhaustive]`), but it may act otherwise, or warn. Were it major,
//!   nobody would correct a wrong advice.
//! - patch: texts alone.

use std::collections::HashSet;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use super::line::{Facts, Line, lines, published};
use super::{LocatedFile, is_left_out};
use crate::diagnostic::{Diagnostic, Findings, Label};
use crate::model::Entry;
use crate::source::SourceFile;

/// How much a version has to grow by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing but texts changed.
    Patch,
    /// There is something new, or a program may act otherwise.
    Minor,
    /// A program may compile no more.
    Major,
}

impl Level {
    /// `patch`, `minor` or `major`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// One difference between what was published and what is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it means.
    pub level: Level,
    /// The system's id.
    pub system: String,
    /// The code as text; `None` where the whole system is meant.
    pub code: Option<String>,
    /// What changed, in one line.
    pub message: String,
    /// Where: in the catalogue, or in the lock of what is gone.
    pub place: Label,
}

/// The differences between what a lock lists and some catalogues.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// In the order of the lock what is gone, then in the order of the catalogues the rest.
    pub changes: Vec<Change>,
    /// How many lines of the lock are of the older form, which does not tell kind and retry: of their codes only the names
    /// were compared.
    pub names_alone: usize,
}

impl Changes {
    /// The level of all changes together.
    #[must_use]
    pub fn level(&self) -> Level {
        let levels = self.changes.iter().map(|change| change.level);
        levels.max().unwrap_or(Level::Patch)
    }
}

/// Compares `catalogs` with what `lock` lists, or says why it cannot be read.
pub(crate) fn changes(lock: &Arc<SourceFile>, catalogs: &[&LocatedFile]) -> Result<Changes, Vec<Diagnostic>> {
    let mut findings = Findings::new(Arc::clone(lock));
    let lines = lines(lock.text(), &mut findings);
    if findings.has_errors() {
        return Err(findings.into_sorted());
    }
    let published = published(&lines);
    let mut changes = gone(lock, &lines, catalogs);
    for (file, located) in catalogs {
        let system = &located.catalog.system.id;
        for (index, entry) in located.catalog.entries.iter().enumerate() {
            let code = entry.code.to_string();
            let line = published.get(&(system.as_str(), code.as_str()));
            changes.extend(
                differences(line.copied(), entry)
                    .into_iter()
                    .map(|(level, message)| Change {
                        level,
                        system: system.clone(),
                        code: Some(code.clone()),
                        message,
                        place: place(file, located.codes[index].clone()),
                    }),
            );
        }
    }
    Ok(Changes {
        changes,
        names_alone: lines.iter().filter(|line| line.facts.is_none()).count(),
    })
}

fn place(file: &Arc<SourceFile>, span: Range<usize>) -> Label {
    Label {
        file: Arc::clone(file),
        span,
        text: String::new(),
    }
}

/// How an entry differs from what was published of its code.
fn differences(published: Option<&Line<'_>>, entry: &Entry) -> Vec<(Level, String)> {
    let variant = &entry.variant;
    let Some(line) = published else {
        return vec![(Level::Minor, format!("`{variant}` is new"))];
    };
    let mut differences = Vec::new();
    if line.variant != variant {
        differences.push((Level::Major, format!("`{}` is called `{variant}` now", line.variant)));
    }
    let now = Facts::of(entry);
    let told = line.facts.iter().flat_map(|before| told_otherwise(before, &now));
    differences.extend(told.map(|message| (Level::Minor, format!("`{variant}` {message}"))));
    differences
}

/// What the lock lists and no catalogue has: codes, and whole systems.
fn gone(lock: &Arc<SourceFile>, lines: &[Line<'_>], catalogs: &[&LocatedFile]) -> Vec<Change> {
    let present: HashSet<(&str, String)> = catalogs
        .iter()
        .flat_map(|(_, located)| {
            let system = located.catalog.system.id.as_str();
            located
                .catalog
                .entries
                .iter()
                .map(move |entry| (system, entry.code.to_string()))
        })
        .collect();
    let given: HashSet<&str> = catalogs
        .iter()
        .map(|(_, located)| located.catalog.system.id.as_str())
        .collect();
    let folders: HashSet<&Path> = catalogs
        .iter()
        .filter_map(|(file, _)| Path::new(file.name()).parent())
        .collect();
    let mut told = HashSet::new();
    let mut changes = Vec::new();
    for line in lines {
        let (code, message) = if given.contains(line.system) {
            if present.contains(&(line.system, line.code.to_owned())) {
                continue;
            }
            (Some(line.code.to_owned()), format!("`{}` is gone", line.variant))
        } else {
            if folders.iter().any(|folder| is_left_out(folder, line.system, catalogs)) {
                continue;
            }
            (None, "the system is gone".to_owned())
        };
        if !told.insert((line.system, code.clone())) {
            continue;
        }
        changes.push(Change {
            level: Level::Major,
            system: line.system.to_owned(),
            code,
            message,
            place: place(lock, lock.line_span(line.start)),
        });
    }
    changes
}

/// What a program is told otherwise than before.
fn told_otherwise(before: &Facts, now: &Facts) -> Vec<String> {
    let mut differences = Vec::new();
    if before.advice != now.advice {
        let advice = |facts: &Facts| {
            let bare = Facts {
                fatal: false,
                deprecated: false,
                ..facts.clone()
            };
            bare.to_string()
        };
        differences.push(format!("was `{}`, and is `{}` now", advice(before), advice(now)));
    }
    match (before.fatal, now.fatal) {
        (false, true) => differences.push("is fatal now".to_owned()),
        (true, false) => differences.push("is no longer fatal".to_owned()),
        _ => {}
    }
    match (before.deprecated, now.deprecated) {
        (false, true) => differences.push("is deprecated now".to_owned()),
        (true, false) => differences.push("is no longer deprecated".to_owned()),
        _ => {}
    }
    differences
}
