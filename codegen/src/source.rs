//! A file's text, and where in it a byte stands.

use std::ops::Range;

/// A catalogue file (or a lock) as it was read, under the name that diagnostics call it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    name: String,
    text: String,
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
    /// Wraps `text` under `name`, usually its path.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
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
        let before = &self.text.as_bytes()[..offset.min(self.text.len())];
        let line_start = line_start(before);
        Position {
            line: before.iter().filter(|&&byte| byte == b'\n').count() + 1,
            column: String::from_utf8_lossy(&before[line_start..]).chars().count() + 1,
        }
    }

    /// The bytes of the line that `offset` stands in, without its end.
    pub(crate) fn line_span(&self, offset: usize) -> Range<usize> {
        let bytes = self.text.as_bytes();
        let offset = offset.min(bytes.len());
        let length = bytes[offset..].iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        line_start(&bytes[..offset])..length.map_or(bytes.len(), |length| offset + length)
    }
}

/// Where the last line of `text` starts.
fn line_start(text: &[u8]) -> usize {
    text.iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |newline| newline + 1)
}
