//! What a catalogue says of its system: `[system]`, `[[fallback]]`, `[recognise]`.

use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Findings, Rule};
use crate::model::{Fallback, Prefix, Recognise, System};
use crate::tables::{FallbackTable, Field, RecogniseTable, SystemTable};
use crate::validate::{identifier, line, lines, require, value, word};
use crate::vocabulary::CodeForm;

/// The system, and where it says its id.
pub(crate) fn system(
    table: Spanned<SystemTable>,
    fallbacks: Vec<Spanned<FallbackTable>>,
    recognised: Field<RecogniseTable>,
    findings: &mut Findings,
) -> Option<(System, Range<usize>)> {
    let span = table.span();
    let SystemTable {
        id,
        name,
        code,
        status_digits,
    } = table.into_inner();
    require(
        &[
            ("id", id.is_absent()),
            ("name", name.is_absent()),
            ("code", code.is_absent()),
        ],
        "[system]",
        &span,
        findings,
    );
    let id = value(id, "id", findings).and_then(|id| identifier(id, "id", findings));
    let name = value(name, "name", findings).and_then(|name| line(name, "name", findings));
    let code = value(code, "code", findings).and_then(|code| word::<CodeForm>(&code, "code", findings));
    let digits =
        value(status_digits, "status_digits", findings).map_or(0, |digits| status_digits_of(&digits, code, findings));
    let fallback = fallback(digits, fallbacks, findings);
    let recognise = recognise(recognised, findings);
    let (id, id_span) = id?;
    Some((
        System {
            id,
            name: name?,
            code: code?,
            fallback,
            recognise,
        },
        id_span,
    ))
}

fn status_digits_of(digits: &Spanned<i64>, code: Option<CodeForm>, findings: &mut Findings) -> u8 {
    if *digits.get_ref() != 3 || code == Some(CodeForm::Text) {
        findings
            .error(Rule::InvalidStatus, digits.span(), "an HTTP status has three digits, and only numbers begin with one")
            .help("write `status_digits = 3` where the codes are numbers whose first three digits are a status, else nothing");
    }
    3
}

fn fallback(status_digits: u8, tables: Vec<Spanned<FallbackTable>>, findings: &mut Findings) -> Fallback {
    let mut fallback = Fallback {
        status_digits,
        ..Fallback::default()
    };
    let mut first_general: Option<Range<usize>> = None;
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
        let prefix = value(prefix, "prefix", findings).and_then(|prefix| line(prefix, "prefix", findings));
        let kind = value(kind, "kind", findings).and_then(|kind| word(&kind, "kind", findings));
        let retry = value(retry, "retry", findings).and_then(|retry| word(&retry, "retry", findings));
        if is_general && let Some(first) = first_general.replace(span.clone()) {
            findings
                .error(Rule::Duplicate, span, "two fallbacks are for any code")
                .see(first, "first here")
                .help("give one of them a `prefix`");
        }
        if let (Some(kind), Some(retry)) = (kind, retry) {
            match prefix {
                Some(prefix) => fallback.prefixes.push(Prefix { prefix, kind, retry }),
                None => fallback.any = Some((kind, retry)),
            }
        }
    }
    fallback
}

fn recognise(table: Field<RecogniseTable>, findings: &mut Findings) -> Recognise {
    let Field::Good(table) = table else {
        return Recognise::default();
    };
    let RecogniseTable {
        words,
        paths,
        fields,
        prefixes,
        not_within,
    } = table.into_inner();
    Recognise {
        words: lines(words, "words", findings),
        paths: lines(paths, "paths", findings),
        fields: lines(fields, "fields", findings),
        prefixes: lines(prefixes, "prefixes", findings),
        not_within: lines(not_within, "not_within", findings),
    }
}
