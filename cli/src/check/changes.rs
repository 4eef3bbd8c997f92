//! `faultdex check --against OLD.lock`: whether a change is patch, minor or major.

use std::io::Write;
use std::path::Path;

use faultdex_codegen::{Change, Changes, Level, workflow_command};

use crate::args::ReleaseType;
use crate::count::counted;
use crate::failure::Failure;
use crate::page::STRONG;

/// Shows each change with its place, and what they are together.
pub(super) fn text(
    out: &mut impl Write,
    lock: &Path,
    changes: &Changes,
    most: Option<ReleaseType>,
) -> Result<(), Failure> {
    let lock = lock.display();
    for change in &changes.changes {
        let position = change.place.position();
        writeln!(out, "{STRONG}{}{STRONG:#}: {}", change.level.name(), said(change))?;
        let file = change.place.file.name();
        writeln!(out, "  --> {file}:{}:{}", position.line, position.column)?;
    }
    if !changes.changes.is_empty() {
        writeln!(out)?;
    }
    let level = changes.level().name();
    let counts: Vec<_> = [Level::Major, Level::Minor]
        .into_iter()
        .filter_map(|level| {
            let count = changes.changes.iter().filter(|change| change.level == level).count();
            (count > 0).then(|| format!("{count} {}", level.name()))
        })
        .collect();
    match counts.as_slice() {
        [] => writeln!(out, "Since {lock} the change is {level}: texts at most")?,
        counts => writeln!(out, "Since {lock} the change is {level}: {}", counts.join(", "))?,
    }
    if let Some(most) = most.map(ReleaseType::level).filter(|most| changes.level() > *most) {
        writeln!(out, "That is more than a {} release may bring", most.name())?;
    }
    if changes.names_alone > 0 {
        let lines = counted(changes.names_alone as u64, "line");
        writeln!(
            out,
            "Of {lines} there, which tell no kind and retry, only code and name were compared"
        )?;
    }
    Ok(())
}

/// `system:code: message`
fn said(change: &Change) -> String {
    let code = change.code.as_ref().map(|code| format!(":{code}")).unwrap_or_default();
    format!("{}{code}: {}", change.system, change.message)
}

/// A change as `--format json` prints it.
#[derive(serde::Serialize)]
pub(super) struct Changed<'a> {
    level: &'static str,
    system: &'a str,
    code: Option<&'a str>,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Changed<'a> {
    pub(super) fn new(change: &'a Change) -> Self {
        let position = change.place.position();
        Self {
            level: change.level.name(),
            system: &change.system,
            code: change.code.as_deref(),
            message: &change.message,
            file: change.place.file.name(),
            line: position.line,
            column: position.column,
        }
    }
}

/// A change as an annotation for a workflow.
pub(super) fn annotation(severity: &str, change: &Change) -> String {
    let title = change.level.name();
    workflow_command(severity, &change.place, Path::new(""), title, &said(change))
}
