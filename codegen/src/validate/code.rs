//! A code, in the form that its system's codes have.

use super::Span;
use super::values::value;
use crate::diagnostic::{Findings, Rule};
use crate::model::Code;
use crate::tables::{Field, WrittenCode};
use crate::vocabulary::CodeForm;

/// A code, and where it stands. Where the form is not known, any will do.
pub(super) fn code(
    field: Field<WrittenCode>,
    key: &str,
    form: Option<CodeForm>,
    findings: &mut Findings,
) -> Option<(Code, Span)> {
    let written = value(field, key, findings)?;
    let span = written.span();
    match (written.into_inner(), form) {
        (WrittenCode::Number(number), Some(CodeForm::Number) | None) => Some((Code::Number(number), span)),
        (WrittenCode::Text(text), Some(CodeForm::Text) | None) => {
            let faulty = |character: char| character.is_whitespace() || character.is_control();
            if text.is_empty() || text.contains(faulty) {
                findings
                    .error(Rule::InvalidCode, span, "a code is not empty and holds no white space")
                    .help("write the code as it stands on the wire, without anything around it");
                return None;
            }
            Some((Code::Text(text), span))
        }
        (WrittenCode::Number(number), Some(CodeForm::Text)) => {
            findings
                .error(Rule::InvalidCode, span, "the codes of this system are text")
                .help(format!("put it in quotes: \"{number}\""));
            None
        }
        (WrittenCode::Text(text), Some(CodeForm::Number)) => {
            let diagnostic = findings.error(Rule::InvalidCode, span, "the codes of this system are whole numbers");
            if text.parse::<i64>().is_ok() {
                diagnostic.help(format!("take the quotes away: {text}"));
            } else {
                diagnostic.help("write the number, or make it `code = \"text\"` in [system]");
            }
            None
        }
    }
}
