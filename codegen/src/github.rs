//! Annotations of a GitHub workflow, which shows them at the lines that they are about.

use std::fmt::Write as _;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Label};

/// The workflow command that annotates the place of `diagnostic`. Its file is sought from `folder` on.
///
/// ```
/// use std::path::Path;
///
/// use faultdex_codegen::{SourceFile, annotation, check_sources};
///
/// let checked = check_sources([SourceFile::new("acme.toml", "[system")]);
/// let annotation = annotation(&checked.diagnostics[0], Path::new("catalog"));
/// assert!(annotation.starts_with("::error file=catalog/acme.toml,line=1,col=8,title=invalid-toml::"));
/// ```
#[must_use]
pub fn annotation(diagnostic: &Diagnostic, folder: &Path) -> String {
    // An annotation stands at one place; the others are told in its text.
    let mut text = diagnostic.message.clone();
    for label in diagnostic.secondary.iter().filter(|label| !label.text.is_empty()) {
        let (place, name) = (label.position(), label.file.name());
        // Writing to a `String` cannot fail.
        let _ = write!(text, "\n{}: {name}:{}:{}", label.text, place.line, place.column);
    }
    if let Some(help) = &diagnostic.help {
        text.push('\n');
        text.push_str(help);
    }
    let severity = diagnostic.severity.name();
    workflow_command(severity, &diagnostic.primary, folder, diagnostic.rule.code(), &text)
}

/// `::error file=…,line=…,col=…,title=…::text`, with `severity` one of `error`, `warning` and `notice`.
#[must_use]
pub fn workflow_command(severity: &str, place: &Label, folder: &Path, title: &str, text: &str) -> String {
    let position = place.position();
    let file = folder.join(place.file.name()).display().to_string();
    format!(
        "::{severity} file={},line={},col={},title={}::{}",
        escape_property(&file),
        position.line,
        position.column,
        escape_property(title),
        escape_data(text),
    )
}

fn escape_data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn escape_property(text: &str) -> String {
    escape_data(text).replace(':', "%3A").replace(',', "%2C")
}
