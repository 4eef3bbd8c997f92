//! What may stand in a field: a text, a text of one line, a message, an id, a status, a word of a closed set.
//!
//! `None` is both a value that is not there and one that is wrong: what is wrong was noted.

use toml::Spanned;

use super::Span;
use crate::diagnostic::{Findings, Rule, shown};
use crate::model::Message;
use crate::suggest::nearest;
use crate::tables::{Field, Form};
use crate::template;
use crate::vocabulary::Word;

/// Notes which of the `keys` that a table must have it lacks.
pub(super) fn require(keys: &[(&str, bool)], what: &str, table: &Span, findings: &mut Findings) {
    let lacking: Vec<_> = keys.iter().filter(|(_, absent)| *absent).map(|(key, _)| *key).collect();
    if lacking.is_empty() {
        return;
    }
    let list = |form: fn(&str) -> String| lacking.iter().map(|key| form(key)).collect::<Vec<_>>().join(", ");
    // An inline table may go on for lines: where it starts is enough.
    let header = table.start..table.end.min(findings.file().line_span(table.start).end);
    findings
        .error(
            Rule::MissingKey,
            header,
            format!("{what} lacks {}", list(|key| format!("`{key}`"))),
        )
        .help(format!("add {}", list(|key| format!("`{key} = …`"))));
}

/// A value of the right type.
pub(super) fn value<T: Form>(field: Field<T>, key: &str, findings: &mut Findings) -> Option<Spanned<T>> {
    match field {
        Field::Absent => None,
        Field::Good(value) => Some(value),
        Field::Bad(span) => {
            let written = findings.file().text().get(span.clone()).unwrap_or_default();
            let too_large = T::TOO_LARGE.filter(|_| is_integer(written));
            let diagnostic = findings.error(Rule::WrongType, span, format!("`{key}` has to be {}", T::WHAT));
            if too_large.is_some() {
                diagnostic.label("this number does not fit in 64 bits");
            }
            diagnostic.help(too_large.unwrap_or(T::HELP));
            None
        }
    }
}

/// Whether TOML reads `text` as a whole number, of whatever size.
fn is_integer(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    ["0x", "0o", "0b"].iter().any(|prefix| digits.starts_with(prefix))
        || digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
}

/// A text that says something, and nothing around it; it may have several lines.
pub(super) fn text(field: Field<String>, key: &str, findings: &mut Findings) -> Option<(String, Span)> {
    let text = value(field, key, findings)?;
    let span = text.span();
    let trimmed = text.get_ref().trim();
    if trimmed.is_empty() {
        findings
            .error(Rule::EmptyText, span, format!("`{key}` is empty"))
            .help("write something, or leave it out where it is optional");
        return None;
    }
    if trimmed != text.get_ref() {
        findings
            .error(Rule::UntrimmedText, span, format!("`{key}` has white space around it"))
            .help("take the spaces and line ends at its start and end away");
        return None;
    }
    Some((text.into_inner(), span))
}

/// A text of one line.
pub(super) fn line(field: Field<String>, key: &str, findings: &mut Findings) -> Option<String> {
    located_line(field, key, findings).map(|(line, _)| line)
}

/// A text of one line, and where it stands.
pub(super) fn located_line(field: Field<String>, key: &str, findings: &mut Findings) -> Option<(String, Span)> {
    let (text, span) = text(field, key, findings)?;
    if let Some((start, control)) = text.char_indices().find(|(_, character)| character.is_control()) {
        let (what, length, help) = match control {
            // Its place is the end of the line, not the start of the next.
            '\r' | '\n' => (
                "a line end".to_owned(),
                0,
                "keep it on one line; a `\\` at a line's end joins it with the next",
            ),
            '\t' => ("a tab".to_owned(), 1, "write a space in its place"),
            _ => (
                format!("the control character U+{:04X}", u32::from(control)),
                control.len_utf8(),
                "leave it out",
            ),
        };
        let place = place_of(start..start + length, &text, &span, findings);
        findings
            .error(Rule::ControlCharacter, place, format!("`{key}` holds {what}"))
            .help(help);
        return None;
    }
    Some((text, span))
}

/// Texts of one line each.
pub(super) fn lines(field: Field<Vec<Field<String>>>, key: &str, findings: &mut Findings) -> Vec<String> {
    let located = located_lines(field, key, findings);
    located.into_iter().map(|(line, _)| line).collect()
}

/// Texts of one line each, and where they stand.
pub(super) fn located_lines(
    field: Field<Vec<Field<String>>>,
    key: &str,
    findings: &mut Findings,
) -> Vec<(String, Span)> {
    let written = value(field, key, findings).map_or_else(Vec::new, Spanned::into_inner);
    written
        .into_iter()
        .enumerate()
        .filter_map(|(index, text)| located_line(text, &format!("{key}[{index}]"), findings))
        .collect()
}

/// Where a part of a text stands in the file, or the whole of the text where escapes make that hard to say.
fn place_of(part: Span, text: &str, span: &Span, findings: &Findings) -> Span {
    let written = findings.file().text().get(span.clone()).unwrap_or_default();
    match written.find(text) {
        Some(before) => {
            let start = span.start + before;
            start + part.start..start + part.end
        }
        None => span.clone(),
    }
}

/// A message taken apart.
pub(super) fn message(field: Field<String>, findings: &mut Findings) -> Option<(Message, Span)> {
    let (text, span) = located_line(field, "message", findings)?;
    match template::parse(&text) {
        Ok(message) => Some((message, span)),
        Err(fault) => {
            let place = place_of(fault.at, &text, &span, findings);
            findings
                .error(Rule::InvalidTemplate, place, format!("in `message`, {}", fault.message))
                .help(fault.help);
            None
        }
    }
}

/// A short name of a system or source.
pub(super) fn id(field: Field<String>, findings: &mut Findings) -> Option<(String, Span)> {
    let text = value(field, "id", findings)?;
    let span = text.span();
    let id = text.get_ref();
    let valid = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !valid {
        findings
            .error(Rule::InvalidId, span, format!("`id` cannot be `{}`", shown(id)))
            .help("an id is a lower-case letter and then lower-case letters, digits and hyphens");
        return None;
    }
    Some((text.into_inner(), span))
}

/// An HTTP status.
pub(super) fn status(field: Field<i64>, key: &str, findings: &mut Findings) -> Option<u16> {
    let number = value(field, key, findings)?;
    let status = u16::try_from(*number.get_ref())
        .ok()
        .filter(|status| (100..=599).contains(status));
    if status.is_none() {
        findings
            .error(
                Rule::InvalidStatus,
                number.span(),
                format!("{} is no HTTP status", number.get_ref()),
            )
            .help("a status is from 100 to 599");
    }
    status
}

/// A word of a closed set.
pub(super) fn word<W: Word>(field: Field<String>, key: &str, findings: &mut Findings) -> Option<W> {
    located_word(field, key, findings).map(|(word, _)| word)
}

/// A word of a closed set, and where it stands.
pub(super) fn located_word<W: Word>(field: Field<String>, key: &str, findings: &mut Findings) -> Option<(W, Span)> {
    let text = value(field, key, findings)?;
    let found = W::from_word(text.get_ref());
    if found.is_none() {
        let words: Vec<_> = W::ALL.iter().map(|member| member.word()).collect();
        let help = match nearest(text.get_ref(), &words) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("`{key}` is one of: {}", words.join(", ")),
        };
        findings
            .error(
                Rule::UnknownWord,
                text.span(),
                format!("`{key}` cannot be `{}`", shown(text.get_ref())),
            )
            .help(help);
    }
    found.map(|word| (word, text.span()))
}
