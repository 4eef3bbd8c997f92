//! `[[fallback]]`: what is still known of a code that the file lacks.

use toml::Spanned;

use super::Span;
use super::values::{located_line, require, word};
use crate::diagnostic::{Findings, Rule, shown};
use crate::model::{Fallback, Prefix};
use crate::tables::FallbackTable;

/// What the fallbacks say; the digits of a status are `[system]`'s to say.
pub(super) fn fallback(tables: Vec<Spanned<FallbackTable>>, findings: &mut Findings) -> Fallback {
    let mut fallback = Fallback::default();
    let mut general: Option<Span> = None;
    let mut prefixes: Vec<(String, Span)> = Vec::new();
    for table in tables {
        let span = table.span();
        let FallbackTable { prefix, kind, retry } = table.into_inner();
        require(
            &[("kind", kind.is_absent()), ("retry", retry.is_absent())],
            "[[fallback]]",
            &span,
            findings,
        );
        let is_general = prefix.is_absent();
        let prefix = located_line(prefix, "prefix", findings);
        let both = word(kind, "kind", findings).zip(word(retry, "retry", findings));
        if is_general {
            check_general(&span, general.as_ref(), findings);
            general.get_or_insert(span);
            fallback.any = fallback.any.or(both);
        }
        if let Some((prefix, span)) = prefix {
            check_prefix(&prefix, &span, &prefixes, findings);
            fallback.prefixes.extend(both.map(|(kind, retry)| Prefix {
                prefix: prefix.clone(),
                kind,
                retry,
            }));
            prefixes.push((prefix, span));
        }
    }
    fallback
}

/// One fallback is for any code.
fn check_general(span: &Span, first: Option<&Span>, findings: &mut Findings) {
    // Where the file is not TOML, there may be a `prefix` that could not be read.
    if let Some(first) = first.filter(|_| !findings.is_damaged()) {
        findings
            .error(Rule::Duplicate, span.clone(), "two fallbacks are for any code")
            .label("again here")
            .see(first.clone(), "first here")
            .help("give one of them a `prefix`, or keep one");
    }
}

/// The first prefix that fits a code counts, so none before this one may fit all codes that this one does.
fn check_prefix(prefix: &str, span: &Span, before: &[(String, Span)], findings: &mut Findings) {
    let Some((first, first_span)) = before.iter().find(|(first, _)| prefix.starts_with(first)) else {
        return;
    };
    if first == prefix {
        findings
            .error(
                Rule::Duplicate,
                span.clone(),
                format!("the prefix `{}` is there twice", shown(prefix)),
            )
            .label("again here")
            .see(first_span.clone(), "first here")
            .help("keep one of them");
    } else {
        findings
            .error(
                Rule::Duplicate,
                span.clone(),
                format!(
                    "`{}` fits all codes that `{}` does, and counts first",
                    shown(first),
                    shown(prefix)
                ),
            )
            .label("never counts")
            .see(first_span.clone(), "counts in its place")
            .help("put the longer prefix first");
    }
}
