//! `faultdex check`: catalogue files checked as a build would.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use faultdex_codegen::{Diagnostic, Label, Severity, Style, render};

use crate::args::{Check, CheckFormat};
use crate::failure::Failure;
use crate::json;

pub(crate) fn run(args: &Check, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let checked = if args.update_lock {
        faultdex_codegen::update_locks(&args.files)?
    } else {
        faultdex_codegen::check(&args.files)
    };
    match args.format {
        CheckFormat::Text => text(out, &args.files, &checked.diagnostics)?,
        CheckFormat::Json => {
            let findings: Vec<_> = checked.diagnostics.iter().map(Finding::new).collect();
            json::write(out, &findings)?;
        }
        CheckFormat::Github => {
            for diagnostic in &checked.diagnostics {
                github(out, diagnostic)?;
            }
        }
    }
    Ok(if checked.has_errors() {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
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
        plural(files.len(), "file"),
        plural(errors, "error"),
        plural(warnings, "warning")
    )?;
    let mut rules: Vec<_> = Vec::new();
    for diagnostic in diagnostics {
        if !rules.contains(&diagnostic.rule.code()) {
            rules.push(diagnostic.rule.code());
        }
    }
    if !rules.is_empty() {
        writeln!(out, "For more: `faultdex lookup {}`", rules.join(" "))?;
    }
    Ok(())
}

fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
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

/// A workflow command: `::error file=…,line=…,col=…,title=…::message`.
fn github(out: &mut impl Write, diagnostic: &Diagnostic) -> Result<(), Failure> {
    let place = diagnostic.primary.position();
    // An annotation stands at one place; the others are told in its text.
    let mut text = diagnostic.message.clone();
    for label in diagnostic.secondary.iter().filter(|label| !label.text.is_empty()) {
        let place = label.position();
        let _ = write!(
            text,
            "\n{}: {}:{}:{}",
            label.text,
            label.file.name(),
            place.line,
            place.column
        );
    }
    if let Some(help) = &diagnostic.help {
        let _ = write!(text, "\n{help}");
    }
    writeln!(
        out,
        "::{} file={},line={},col={},title={}::{}",
        diagnostic.severity.name(),
        escape_property(diagnostic.primary.file.name()),
        place.line,
        place.column,
        escape_property(diagnostic.rule.code()),
        escape_data(&text),
    )?;
    Ok(())
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
