//! A file's text, and where in it a byte stands.

use std::ops::Range;

/// A catalogue file (or a lock) as it was read, under the name that diagnostics call it by.
///
/// ```
/// let file = faultdex_codegen::SourceFile::new("acme.toml", "[system]\nid = \"acme\"\n");
/// let place = file.position(14);
/// assert_eq!((place.line, place.column), (2, 6));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    name: String,
    text: String,
    /// Where each line starts, so that a place is found without counting again.
    lines: Vec<usize>,
}

/// A place in a file as editors count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl SourceFile {
    /// Wraps `text` under `name`, usually its path. A byte order mark is taken off: no editor counts it as a column.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with(BYTE_ORDER_MARK) {
            text.drain(..BYTE_ORDER_MARK.len_utf8());
        }
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self {
            name: name.into(),
            lines: std::iter::once(0).chain(ends.map(|(end, _)| end + 1)).collect(),
            text,
        }
    }

    /// The name that diagnostics call this file by.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the byte at `offset` stands; an offset past the end is the end.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.line_of(offset);
        let before = &self.text.as_bytes()[self.lines[line]..offset];
        Position {
            line: line + 1,
            column: String::from_utf8_lossy(before).chars().count() + 1,
        }
    }

    /// The index, from 0, of the line that `offset` stands in.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.lines.partition_point(|start| *start <= offset) - 1
    }

    /// The bytes of the line that `offset` stands in, without its end.
    pub(crate) fn line_span(&self, offset: usize) -> Range<usize> {
        let whole = self.lines_span(&(offset..offset));
        let line = &self.text[whole.clone()];
        whole.start..whole.start + line.trim_end_matches(['\r', '\n']).len()
    }

    /// The bytes of all lines that `span` touches, line ends with them.
    pub(crate) fn lines_span(&self, span: &Range<usize>) -> Range<usize> {
        let after = self.lines.get(self.line_of(span.end) + 1);
        self.lines[self.line_of(span.start)]..after.copied().unwrap_or(self.text.len())
    }
}

/// What some editors put before the text of a file.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';
