//! `[[error.case]]`: the meanings of a code that has several.

use toml::Spanned;

use super::values::{line, located_word, require, value, word};
use super::{Span, values};
use crate::diagnostic::{Findings, Rule};
use crate::model::{Case, Message};
use crate::tables::{CaseTable, Field};
use crate::template;
use crate::vocabulary::{Kind, Retry};

/// What a program may do, and where that is said.
pub(super) type LocatedRetry = (Retry, Span);

/// What an entry says that holds for those of its cases which do not say otherwise.
pub(super) struct General<'a> {
    pub(super) section: Option<&'a str>,
    pub(super) kind: Option<Kind>,
    pub(super) retry: Option<Retry>,
}

/// The cases of an entry. Those `retries` that they say are added.
pub(super) fn cases(
    tables: Vec<Spanned<CaseTable>>,
    general: &General<'_>,
    retries: &mut Vec<LocatedRetry>,
    findings: &mut Findings,
) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut messages: Vec<(Message, Span)> = Vec::new();
    for table in tables {
        let span = table.span();
        let CaseTable {
            section,
            message,
            cause,
            resolution,
            kind,
            retry,
        } = table.into_inner();
        require(
            &[("message", message.is_absent()), ("resolution", resolution.is_absent())],
            "[[error.case]]",
            &span,
            findings,
        );
        let section = line(section, "section", findings);
        let message = values::message(message, findings);
        let cause = line(cause, "cause", findings);
        let resolution = line(resolution, "resolution", findings);
        let kind = word(kind, "kind", findings).or(general.kind);
        let retry = located_word(retry, "retry", findings);
        retries.extend(retry.clone());
        let retry = retry.map(|(retry, _)| retry).or(general.retry);

        let Some((message, message_span)) = message else {
            continue;
        };
        no_ambiguity(&message, &message_span, &messages, findings);
        messages.push((message.clone(), message_span));
        if let (Some(resolution), Some(kind), Some(retry)) = (resolution, kind, retry) {
            cases.push(Case {
                section: section.or_else(|| general.section.map(str::to_owned)),
                message,
                cause,
                resolution,
                kind,
                retry,
            });
        }
    }
    cases
}

/// The message of a case is told apart from those before it.
fn no_ambiguity(message: &Message, span: &Span, others: &[(Message, Span)], findings: &mut Findings) {
    for (other, other_span) in others {
        if template::are_ambiguous(message, other) {
            findings
                .error(
                    Rule::AmbiguousTemplates,
                    span.clone(),
                    "the messages of two cases cannot be told apart",
                )
                .label("a message that fits this one …")
                .see(other_span.clone(), "… may fit this one as well")
                .help("make them one case, or give one of them more fixed text than the other");
        }
    }
}

/// An entry with cases says in them what it would say itself.
pub(super) fn no_text_beside(
    cases: &[Spanned<CaseTable>],
    message: Field<String>,
    cause: Field<String>,
    resolution: Field<String>,
    findings: &mut Findings,
) {
    let texts: Vec<_> = [(message, "message"), (cause, "cause"), (resolution, "resolution")]
        .into_iter()
        .filter_map(|(field, key)| Some((value(field, key, findings)?.span(), format!("`{key}`"))))
        .collect();
    if let (Some(((place, _), others)), Some(first)) = (texts.split_first(), cases.first()) {
        let keys: Vec<_> = texts.iter().map(|(_, key)| key.as_str()).collect();
        let keys = keys.join(", ");
        let diagnostic = findings.error(
            Rule::MessageAndCases,
            place.clone(),
            format!("an entry with cases has its own {keys}"),
        );
        for (other, _) in others {
            diagnostic.see(other.clone(), "");
        }
        diagnostic
            .see(first.span(), "its first case")
            .help(format!("move {keys} into an [[error.case]]"));
    }
}
