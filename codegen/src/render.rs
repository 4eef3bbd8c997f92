//! Diagnostics as a person reads them: the line, a caret, and what to do, drawn as rustc draws its own.

use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

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
    let mut group = level
        .primary_title(&*diagnostic.message)
        .id(diagnostic.rule.code())
        .element(snippet(
            &diagnostic.primary,
            AnnotationKind::Primary,
            same_file(diagnostic),
        ));
    group = other_files(diagnostic).fold(group, |group, label| {
        group.element(snippet(label, AnnotationKind::Context, []))
    });
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    renderer.render(&[group as Group<'_>])
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

fn snippet<'a>(
    label: &'a Label,
    kind: AnnotationKind,
    context: impl IntoIterator<Item = &'a Label>,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(label.file.text())
        .path(label.file.name())
        .annotation(kind.span(label.span.clone()).label(text(label)))
        .annotations(
            context
                .into_iter()
                .map(|other| AnnotationKind::Context.span(other.span.clone()).label(text(other))),
        )
}

fn text(label: &Label) -> Option<&str> {
    (!label.text.is_empty()).then_some(&*label.text)
}
