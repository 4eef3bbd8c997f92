//! How answers look: how wide the page is, and what is shown in which colour.

use std::io::{self, IsTerminal as _};

use anstyle::{AnsiColor, Style};

/// Codes and headings.
pub(crate) const STRONG: Style = Style::new().bold();
/// Words that name what stands beside them.
pub(crate) const LABEL: Style = AnsiColor::Cyan.on_default();
/// What matters less.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// Good news: a program may go on by itself.
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
/// Bad news.
pub(crate) const BAD: Style = AnsiColor::Red.on_default().bold();

/// Lines are hard to read beyond this, however wide the terminal.
const WIDEST: usize = 100;

/// Where an answer is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    /// In columns; `None` where nothing is to be wrapped, since a program reads along.
    width: Option<usize>,
}

impl Page {
    /// As wide as the terminal; not wrapped where standard output is none.
    pub(crate) fn for_terminal() -> Self {
        let width = io::stdout().is_terminal().then(|| {
            terminal_size::terminal_size()
                .map_or(80, |(width, _)| usize::from(width.0))
                .clamp(40, WIDEST)
        });
        Self { width }
    }

    /// `text` behind `first`, its further lines behind as many spaces as `first` takes columns.
    pub(crate) fn wrapped(&self, first: &str, first_width: usize, text: &str) -> String {
        let indent = " ".repeat(first_width);
        let Some(width) = self.width else {
            return format!("{first}{text}");
        };
        let room = width.saturating_sub(first_width).max(20);
        // A date or a code stays in one piece.
        let options = textwrap::Options::new(room).word_splitter(textwrap::WordSplitter::NoHyphenation);
        let lines = textwrap::wrap(text, options);
        format!("{first}{}", lines.join(&format!("\n{indent}")))
    }

    /// `text`, cut with an ellipsis to what is left of a line after `used` columns.
    pub(crate) fn cut(&self, text: &str, used: usize) -> String {
        let Some(width) = self.width else {
            return text.to_owned();
        };
        let room = width.saturating_sub(used).max(10);
        if textwrap::core::display_width(text) <= room {
            return text.to_owned();
        }
        let mut cut = String::new();
        for character in text.chars() {
            if textwrap::core::display_width(&cut) + 2 > room {
                break;
            }
            cut.push(character);
        }
        format!("{}…", cut.trim_end())
    }
}

/// Text from elsewhere with its control characters escaped: none is to reach the terminal.
pub(crate) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() {
            visible.extend(character.escape_default());
        } else {
            visible.push(character);
        }
    }
    visible
}
