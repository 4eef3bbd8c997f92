//! Texts in Rust: as values of fields, and in doc comments.

use std::fmt::{self, Display};

use crate::model::Code;

/// A field that is a list of texts, each on a line of its own.
pub(super) fn texts(out: &mut fmt::Formatter<'_>, indent: &str, field: &str, texts: &[String]) -> fmt::Result {
    if texts.len() < 2 {
        return writeln!(out, "{indent}{field}: &{texts:?},");
    }
    writeln!(out, "{indent}{field}: &[")?;
    for text in texts {
        writeln!(out, "{indent}    {text:?},")?;
    }
    writeln!(out, "{indent}],")
}

/// An option, as Rust writes it.
pub(super) fn optional(text: &Option<String>) -> impl Display {
    format!("{text:?}")
}

/// Text for a doc comment: what Markdown or rustdoc would read as more than text is escaped.
pub(super) fn doc(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        ) {
            escaped.push('\\');
        }
        match character {
            // They would turn the order of the text behind them, and rustc refuses that.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => escaped.extend(character.escape_unicode()),
            _ => escaped.push(character),
        }
    }
    // Of a bare address rustdoc warns.
    escaped.replace("://", "\\://")
}

/// A code for a doc comment, verbatim.
pub(super) fn doc_code(code: &Code) -> String {
    let code = code.to_string();
    if code.contains('`') {
        doc(&code)
    } else {
        format!("`{code}`")
    }
}
