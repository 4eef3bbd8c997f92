//! Text as Markdown that shows it as it is, in every renderer: also in one that turns quotes, hyphens and dots into
//! typographic ones.

/// `text` in a paragraph of one line, a quote or a heading.
pub(super) fn escaped(text: &str) -> String {
    // `1.` and `1)` begin a list.
    let number = text.bytes().take_while(u8::is_ascii_digit).count();
    let mut escaped = String::with_capacity(text.len());
    for (index, character) in text.char_indices() {
        let is_special = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '^' | '$' | '&' | '{' | '}' | '"' | '\'' => {
                true
            }
            '+' | '=' | ':' => index == 0,
            '-' => index == 0 || text[..index].ends_with('-'),
            '.' => index == number || text[..index].ends_with('.'),
            ')' => index == number,
            _ => false,
        };
        if is_special {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// `text` in a paragraph, where what stands in backticks is code already.
pub(super) fn prose(text: &str) -> String {
    let pieces: Vec<_> = text.split('`').collect();
    // An odd backtick opens nothing.
    if pieces.len() % 2 == 0 {
        return escaped(text);
    }
    let pieces = pieces.into_iter().enumerate().map(|(index, piece)| match index % 2 {
        0 => escaped(piece),
        _ => code(piece),
    });
    pieces.collect()
}

/// `text` as code within a line.
pub(super) fn code(text: &str) -> String {
    let fence = fence(text, 1);
    // One space on each side is no part of the code; without it, the code's own backtick or space would be lost.
    let is_edge = |character| matches!(character, '`' | ' ');
    let pad = if text.starts_with(is_edge) || text.ends_with(is_edge) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// `text` as a block of code.
pub(super) fn code_block(text: &str) -> String {
    let fence = fence(text, 3);
    format!("{fence}text\n{text}\n{fence}")
}

/// Markdown of one line in a cell of a table.
pub(super) fn cell(markdown: &str) -> String {
    markdown.replace('|', "\\|")
}

/// A table whose rows are codes. A book's style sheet can know it by its class, and show it otherwise on a phone.
pub(super) fn table_of_codes(columns: &[&str], rows: impl Iterator<Item = String>) -> String {
    let rule = vec!["---"; columns.len()].join(" | ");
    let rows: String = rows.collect();
    format!(
        "<div class=\"codes\">\n\n| {} |\n| {rule} |\n{rows}\n</div>\n",
        columns.join(" | ")
    )
}

/// More backticks than stand side by side in `text`, and no fewer than `least`.
fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|character| character != '`').map(str::len).max();
    "`".repeat(longest.map_or(0, |longest| longest + 1).max(least))
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Event, Options, Parser, TagEnd};

    use super::*;

    /// What a reader sees of `markdown`; anything but text and code is named.
    fn shown(markdown: &str) -> String {
        let mut shown = String::new();
        for event in Parser::new_ext(markdown, Options::all()) {
            match event {
                Event::Text(text) | Event::Code(text) => shown += &text,
                Event::Start(_) | Event::End(TagEnd::Paragraph | TagEnd::TableCell) => {}
                Event::End(TagEnd::BlockQuote(_) | TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow) => {}
                other => shown += &format!("[{other:?}]"),
            }
        }
        shown
    }

    /// Every text of up to three of the characters that mean something in Markdown, between letters and alone.
    fn nasty() -> impl Iterator<Item = String> {
        let pieces = || "a1 \\`*_[](){}<>#~&|\"'-.+=:!^$/;@".chars();
        let texts = pieces()
            .flat_map(move |one| pieces().flat_map(move |two| pieces().map(move |three| format!("{one}{two}{three}"))));
        let all = texts.flat_map(|text| [text.clone(), format!("a{text}b {text}")]);
        // A message is not empty and has no space around it, and no two within: check sees to it.
        all.filter(|text| text.trim() == text && !text.contains("  "))
    }

    #[test]
    fn text_is_shown_as_it_is_wherever_it_stands() {
        for text in nasty() {
            let escaped = escaped(&text);
            assert_eq!(shown(&format!("> {escaped}")), text, "in a quote");
            assert_eq!(
                shown(&format!("see {escaped}")),
                format!("see {text}"),
                "in a paragraph"
            );
            let table = format!("| h |\n| --- |\n| {} |", cell(&escaped));
            assert_eq!(shown(&table), format!("h{text}"), "in a table");
        }
    }

    #[test]
    fn code_is_shown_as_it_is_wherever_it_stands() {
        for text in nasty() {
            let code = code(&text);
            assert_eq!(shown(&format!("see {code}")), format!("see {text}"), "in a paragraph");
            let table = format!("| h |\n| --- |\n| {} |", cell(&code));
            assert_eq!(shown(&table), format!("h{text}"), "in a table");
        }
    }
}
