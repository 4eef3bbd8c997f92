//! Diagnostics as a person reads them: the line, a caret, and what to do, drawn as rustc draws its own.

use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title};

use crate::diagnostic::{Diagnostic, Label, Severity};

/// Whether to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// No escape sequences.
    Plain,
    /// As rustc colours its diagnostics.
    Coloured,
}

/// Draws one diagnostic; the text ends without a line end.
///
/// ```
/// use faultdex_codegen::{SourceFile, Style, check_sources, render};
///
/// let checked = check_sources([SourceFile::new("acme.toml", "[system")]);
/// assert!(render(&checked.diagnostics[0], Style::Plain).starts_with("error[invalid-toml]: "));
/// ```
#[must_use]
pub fn render(diagnostic: &Diagnostic, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = group(
        level.primary_title(&*diagnostic.message).id(diagnostic.rule.code()),
        diagnostic,
    );
    for label in other_files(diagnostic) {
        group = group.element(snippet(label, AnnotationKind::Context, &[]));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    renderer.render(&[group])
}

/// The title with the primary place under it.
fn group<'a>(title: Title<'a>, diagnostic: &'a Diagnostic) -> Group<'a> {
    let primary = &diagnostic.primary;
    if primary.file.text().is_empty() {
        // There is no line to show.
        return title.element(Origin::path(primary.file.name()));
    }
    let context: Vec<_> = same_file(diagnostic).collect();
    title.element(snippet(primary, AnnotationKind::Primary, &context))
}

fn same_file(diagnostic: &Diagnostic) -> impl Iterator<Item = &Label> {
    diagnostic
        .secondary
        .iter()
        .filter(|label| Arc::ptr_eq(&label.file, &diagnostic.primary.file))
}

fn other_files(diagnostic: &Diagnostic) -> impl Iterator<Item = &Label> {
    diagnostic
        .secondary
        .iter()
        .filter(|label| !Arc::ptr_eq(&label.file, &diagnostic.primary.file))
}

/// The lines from the first to the last of the labels, which are all of one file. The renderer goes through all that it is
/// given, so it is not given more.
fn snippet<'a>(label: &'a Label, kind: AnnotationKind, context: &[&'a Label]) -> Snippet<'a, Annotation<'a>> {
    let file = &label.file;
    let spans = || {
        std::iter::once(label)
            .chain(context.iter().copied())
            .map(|label| &label.span)
    };
    let (start, end) = spans().fold((label.span.start, label.span.end), |(start, end), span| {
        (start.min(span.start), end.max(span.end))
    });
    let lines = file.lines_span(&(start..end));
    let annotation = |kind: AnnotationKind, label: &'a Label| {
        let Range { start, end } = label.span;
        kind.span(start - lines.start..end - lines.start).label(text(label))
    };
    Snippet::source(&file.text()[lines.clone()])
        .line_start(file.line_of(start) + 1)
        .path(file.name())
        .annotation(annotation(kind, label))
        .annotations(context.iter().map(|other| annotation(AnnotationKind::Context, other)))
}

fn text(label: &Label) -> Option<&str> {
    (!label.text.is_empty()).then_some(&*label.text)
}
