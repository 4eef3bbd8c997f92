//! `[system]`: whose codes a file has, and of what form they are.

use super::Span;
use super::values::{id, line, require, value, word};
use crate::diagnostic::{Findings, Rule};
use crate::model::{Fallback, Recognise, System};
use crate::tables::{Field, SystemTable};
use crate::vocabulary::CodeForm;

/// The system, and where it says its id.
pub(super) fn system(
    table: Field<SystemTable>,
    fallback: Fallback,
    recognise: Recognise,
    findings: &mut Findings,
) -> Option<(System, Span)> {
    let table = match table {
        Field::Good(table) => table,
        Field::Bad(_) => return None,
        Field::Absent => {
            findings
                .error(Rule::MissingKey, 0..0, "the file has no [system] table")
                .help("start the file with `[system]`, its `id`, its `name` and `code = \"number\"` or `\"text\"`");
            return None;
        }
    };
    let span = table.span();
    let SystemTable {
        id: written_id,
        name,
        code,
        status_digits: written_digits,
    } = table.into_inner();
    require(
        &[
            ("id", written_id.is_absent()),
            ("name", name.is_absent()),
            ("code", code.is_absent()),
        ],
        "[system]",
        &span,
        findings,
    );
    let id = id(written_id, findings);
    let name = line(name, "name", findings);
    let code = word(code, "code", findings);
    let status_digits = status_digits(written_digits, code, findings);
    let (id, id_span) = id?;
    Some((
        System {
            id,
            name: name?,
            code: code?,
            fallback: Fallback {
                status_digits,
                ..fallback
            },
            recognise,
        },
        id_span,
    ))
}

/// How many of a code's first digits are an HTTP status; 0 where that is not said.
fn status_digits(field: Field<i64>, code: Option<CodeForm>, findings: &mut Findings) -> u8 {
    let Some(digits) = value(field, "status_digits", findings) else {
        return 0;
    };
    let mistake = match (digits.get_ref(), code) {
        (_, Some(CodeForm::Text)) => Some((
            "the codes of this system are text, which does not begin with an HTTP status",
            "leave it out; what codes of one beginning have in common is a [[fallback]] with a `prefix`",
        )),
        (3, _) => None,
        _ => Some((
            "an HTTP status has three digits",
            "write `status_digits = 3` where the first three digits of a code are its status; else leave it out",
        )),
    };
    if let Some((message, help)) = mistake {
        findings.error(Rule::InvalidStatus, digits.span(), message).help(help);
    }
    3
}
