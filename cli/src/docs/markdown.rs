//! Text as Markdown that shows it as it is.

/// `text` in a paragraph or a cell of a table.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '{' | '}'
        ) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// `text` in a paragraph, where what stands in backticks is code already.
pub(super) fn prose(text: &str) -> String {
    let pieces = text.split('`').enumerate().map(|(index, piece)| match index % 2 {
        0 => escaped(piece),
        _ => piece.to_owned(),
    });
    let pieces: Vec<_> = pieces.collect();
    // An odd backtick opens nothing.
    if pieces.len() % 2 == 0 {
        escaped(text)
    } else {
        pieces.join("`")
    }
}
