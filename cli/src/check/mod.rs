//! `faultdex check`: catalogue files checked as a build would.

mod changes;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use changes::Changed;
use faultdex_codegen::{Changes, Diagnostic, Label, Severity, Style, annotation, render};

use crate::args::{Check, CheckFormat};
use crate::count::counted;
use crate::failure::Failure;
use crate::json;

pub(crate) fn run(args: &Check, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let mut checked = if args.update_lock {
        faultdex_codegen::update_locks(&args.files)?
    } else {
        faultdex_codegen::check(&args.files)
    };
    let changes = args.against.as_deref().map(|lock| match checked.changes_since(lock) {
        Ok(changes) => changes,
        Err(mut faults) => {
            checked.diagnostics.append(&mut faults);
            None
        }
    });
    let is_too_much = |level| args.release_type.is_some_and(|most| level > most.level());
    match args.format {
        CheckFormat::Text => {
            text(out, &args.files, &checked.diagnostics)?;
            match (&changes, &args.against) {
                (Some(Some(changes)), Some(lock)) => changes::text(out, lock, changes, args.release_type)?,
                (Some(None), Some(_)) => writeln!(out, "Nothing was compared, since there are mistakes")?,
                _ => {}
            }
        }
        CheckFormat::Json => {
            let diagnostics: Vec<_> = checked.diagnostics.iter().map(Finding::new).collect();
            match &changes {
                None => json::write(out, &diagnostics)?,
                Some(changes) => json::write(out, &Comparison::new(changes.as_ref(), diagnostics))?,
            }
        }
        CheckFormat::Github => {
            for diagnostic in &checked.diagnostics {
                writeln!(out, "{}", annotation(diagnostic, Path::new("")))?;
            }
            for change in changes.iter().flatten().flat_map(|changes| &changes.changes) {
                let severity = if is_too_much(change.level) { "error" } else { "notice" };
                writeln!(out, "{}", changes::annotation(severity, change))?;
            }
        }
    }
    let level = changes.flatten().map(|changes| changes.level());
    let has_failed = checked.has_errors() || level.is_some_and(is_too_much);
    Ok(if has_failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What `--format json` prints where a lock was given to compare with.
#[derive(serde::Serialize)]
struct Comparison<'a> {
    /// `null` where nothing was compared, since there are mistakes.
    level: Option<&'static str>,
    changes: Vec<Changed<'a>>,
    /// How many lines of the lock tell no kind and retry, so that only code and name were compared.
    names_alone: usize,
    diagnostics: Vec<Finding<'a>>,
}

impl<'a> Comparison<'a> {
    fn new(changes: Option<&'a Changes>, diagnostics: Vec<Finding<'a>>) -> Self {
        Self {
            level: changes.map(|changes| changes.level().name()),
            changes: changes
                .iter()
                .flat_map(|changes| &changes.changes)
                .map(Changed::new)
                .collect(),
            names_alone: changes.map_or(0, |changes| changes.names_alone),
            diagnostics,
        }
    }
}

fn text(out: &mut impl Write, files: &[impl AsRef<Path>], diagnostics: &[Diagnostic]) -> Result<(), Failure> {
    for diagnostic in diagnostics {
        writeln!(out, "{}\n", render(diagnostic, Style::Coloured))?;
    }
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    writeln!(
        out,
        "{} checked: {}, {}",
        counted(files.len() as u64, "file"),
        counted(errors as u64, "error"),
        counted(warnings as u64, "warning")
    )?;
    let mut rules: Vec<_> = Vec::new();
    for diagnostic in diagnostics {
        if !rules.contains(&diagnostic.rule.code()) {
            rules.push(diagnostic.rule.code());
        }
    }
    if !rules.is_empty() {
        // How to ask for one is shown by a few.
        rules.truncate(3);
        writeln!(out, "For more: `faultdex lookup {}`", rules.join(" "))?;
    }
    Ok(())
}

/// A diagnostic as `--format json` prints it.
#[derive(serde::Serialize)]
struct Finding<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    help: Option<&'a str>,
    /// The other places that one has to see.
    related: Vec<Related<'a>>,
}

/// Another place, and what is to be said of it.
#[derive(serde::Serialize)]
struct Related<'a> {
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Finding<'a> {
    fn new(diagnostic: &'a Diagnostic) -> Self {
        let place = diagnostic.primary.position();
        Self {
            severity: diagnostic.severity.name(),
            code: diagnostic.rule.code(),
            message: &diagnostic.message,
            file: diagnostic.primary.file.name(),
            line: place.line,
            column: place.column,
            help: diagnostic.help.as_deref(),
            related: diagnostic.secondary.iter().map(Related::new).collect(),
        }
    }
}

impl<'a> Related<'a> {
    fn new(label: &'a Label) -> Self {
        let place = label.position();
        Self {
            message: &label.text,
            file: label.file.name(),
            line: place.line,
            column: place.column,
        }
    }
}
