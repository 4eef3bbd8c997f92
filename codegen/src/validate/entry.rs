//! `[[error]]`: the record of one code, in itself.

use toml::Spanned;

use super::case::{self, General, LocatedRetry};
use super::source::Sources;
use super::values::{line, lines, located_word, require, status, text, value, word};
use super::variant::name_and_variant;
use super::{Span, code, values};
use crate::diagnostic::{Findings, Rule};
use crate::model::{Case, Code, Entry};
use crate::tables::ErrorTable;
use crate::vocabulary::{CodeForm, Retry, Word};

/// What an entry says of itself, and where. `entry` is `None` where something is wrong with it; what it is called is known
/// all the same, so that others can be compared with it.
pub(super) struct LocatedEntry {
    pub(super) code: Option<(Code, Span)>,
    pub(super) variant: Option<(String, Span)>,
    pub(super) replaced_by: Option<(Code, Span)>,
    pub(super) entry: Option<Entry>,
}

pub(super) fn entry(
    table: Spanned<ErrorTable>,
    form: Option<CodeForm>,
    sources: &Sources,
    findings: &mut Findings,
) -> LocatedEntry {
    let span = table.span();
    let ErrorTable {
        code,
        variant,
        name,
        section,
        http,
        kind,
        retry,
        fatal,
        message,
        cause,
        resolution,
        keywords,
        note,
        example,
        source,
        since,
        deprecated,
        replaced_by,
        case: case_tables,
    } = table.into_inner();

    let has_cases = case_tables.is_some();
    require(
        &[
            ("code", code.is_absent()),
            ("kind", kind.is_absent()),
            ("retry", retry.is_absent()),
            ("message", message.is_absent() && !has_cases),
            ("resolution", resolution.is_absent() && !has_cases),
        ],
        "[[error]]",
        &span,
        findings,
    );
    let code = code::code(code, "code", form, findings);
    let (name, variant) = name_and_variant(name, variant, code.as_ref(), findings);
    let section = line(section, "section", findings);
    let http = status(http, "http", findings);
    let kind = word(kind, "kind", findings);
    let retry = located_word(retry, "retry", findings);
    let fatal = value(fatal, "fatal", findings);
    let general = General {
        section: section.as_deref(),
        kind,
        retry: retry.as_ref().map(|(retry, _)| *retry),
    };

    let mut retries: Vec<LocatedRetry> = retry.iter().cloned().collect();
    let cases = match case_tables {
        Some(tables) => {
            case::no_text_beside(&tables, message, cause, resolution, findings);
            case::cases(tables, &general, &mut retries, findings)
        }
        None => {
            let message = values::message(message, findings);
            let cause = line(cause, "cause", findings);
            let resolution = line(resolution, "resolution", findings);
            match (message, resolution, general.kind, general.retry) {
                (Some((message, _)), Some(resolution), Some(kind), Some(retry)) => vec![Case {
                    section: section.clone(),
                    message,
                    cause,
                    resolution,
                    kind,
                    retry,
                }],
                _ => Vec::new(),
            }
        }
    };
    if let Some(fatal) = fatal.as_ref().filter(|fatal| *fatal.get_ref()) {
        no_resend(&retries, &fatal.span(), findings);
    }

    let keywords = lines(keywords, "keywords", findings);
    let note = line(note, "note", findings);
    let example = text(example, "example", findings).map(|(example, _)| example);
    let source = sources.index_of(source, findings);
    let since = line(since, "since", findings);
    let deprecated = line(deprecated, "deprecated", findings);
    let replaced_by = code::code(replaced_by, "replaced_by", form, findings);

    let entry = match (&code, &variant, kind, retry, source) {
        (Some((code, _)), Some((variant, _)), Some(kind), Some((retry, _)), Some(source)) => Some(Entry {
            code: code.clone(),
            variant: variant.clone(),
            name,
            section,
            http,
            kind,
            retry,
            fatal: fatal.is_some_and(Spanned::into_inner),
            cases,
            keywords,
            note,
            example,
            source,
            since,
            deprecated,
            replaced_by: replaced_by.as_ref().map(|(code, _)| code.clone()),
        }),
        _ => None,
    };
    LocatedEntry {
        code,
        variant,
        replaced_by,
        entry,
    }
}

/// A fatal code is one that does harm when resent, so none of its `retries` may allow that.
fn no_resend(retries: &[LocatedRetry], fatal: &Span, findings: &mut Findings) {
    for (retry, span) in retries {
        if matches!(retry, Retry::Never | Retry::Precondition) {
            continue;
        }
        findings
            .error(
                Rule::FatalResend,
                span.clone(),
                format!("a fatal code must not be resent, and this is `{}`", retry.word()),
            )
            .see(fatal.clone(), "said to do harm when resent")
            .help("make it `retry = \"never\"` or `\"precondition\"`, or take `fatal` away");
    }
}
