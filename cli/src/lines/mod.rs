//! The lines of a log that may hold a hit, with their hits: the scanner behind a first pass at the speed of memory.
//!
//! The library's own first pass has to start anew at every place where an anchor stands, worth a look or not. This one asks
//! in the midst of its pass and goes on, which tells where anchors are frequent (`"id":`). Where the processor has not the
//! instructions for it, the library's is used.

mod literals;
#[cfg(target_arch = "x86_64")]
#[expect(unsafe_code, reason = "vector instructions: see the proof in the folder")]
mod vectors;

use std::ops::Range;

use faultdex::scan::{Hits, Scanner};

use literals::{Literals, Seen};

/// Finds the lines of a text that may hold a hit.
pub(crate) struct Lines {
    scanner: Scanner,
    /// The scanner's anchors; `None` where the library's own pass is used.
    literals: Option<Literals>,
}

impl Lines {
    pub(crate) fn new(scanner: Scanner) -> Self {
        let literals = Literals::new(scanner.anchors().iter().map(|anchor| anchor.literal()));
        Self { scanner, literals }
    }

    /// In order. What is not returned holds none.
    pub(crate) fn of<'s, 't>(&'s self, text: &'t [u8]) -> LinesOf<'s, 't> {
        LinesOf {
            lines: self,
            text,
            cursor: Cursor::default(),
            seen: Seen::default(),
        }
    }

    /// Goes on to the next line that may hold a hit, or to the text's end if there is none.
    fn find(&self, text: &[u8], cursor: &mut Cursor, seen: &mut Seen) -> bool {
        if let Some(literals) = &self.literals {
            let anchors = self.scanner.anchors();
            return literals.find(text, cursor, seen, |anchor, at| {
                self.scanner.is_worth_a_look(&anchors[anchor], text, at)
            });
        }
        let rest = &text[cursor.at..];
        let line = self.scanner.lines(rest).next();
        let passed = line.as_ref().map_or(rest.len(), |(span, _)| span.start);
        cursor.line_ends += memchr::memchr_iter(b'\n', &rest[..passed]).count() as u64;
        cursor.at += passed;
        line.is_some()
    }
}

/// How far into a text a search is.
#[derive(Debug, Clone, Copy, Default)]
struct Cursor {
    at: usize,
    /// How many lines ended before.
    line_ends: u64,
}

/// The lines of a text that may hold a hit: see [`Lines::of`].
pub(crate) struct LinesOf<'s, 't> {
    lines: &'s Lines,
    text: &'t [u8],
    cursor: Cursor,
    seen: Seen,
}

/// A line that may hold a hit.
pub(crate) struct Line<'s, 't> {
    /// How many line ends come before it.
    pub(crate) number: u64,
    /// Its bytes, without its end.
    pub(crate) span: Range<usize>,
    pub(crate) hits: Hits<'s, 't>,
}

impl LinesOf<'_, '_> {
    /// How many line ends were passed: all that the text has, when there is no next line any more.
    pub(crate) fn line_ends(&self) -> u64 {
        self.cursor.line_ends
    }
}

impl<'s, 't> Iterator for LinesOf<'s, 't> {
    type Item = Line<'s, 't>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.lines.find(self.text, &mut self.cursor, &mut self.seen) {
            return None;
        }
        let (span, hits) = self.lines.scanner.line_at(self.text, self.cursor.at);
        self.cursor.at = span.end;
        Some(Line {
            number: self.cursor.line_ends,
            span,
            hits,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use faultdex::Registry;

    use super::{Lines, Scanner};

    fn line_ends(text: &[u8]) -> u64 {
        text.iter().filter(|&&byte| byte == b'\n').count() as u64
    }

    /// Every code, in a line of its own between lines without one, the file's end cut off after each byte of the last line.
    #[test]
    fn the_lines_are_those_that_the_library_finds_and_each_has_its_number() {
        let mut text = String::new();
        for entry in Registry::builtin().catalogs().flat_map(|catalog| catalog.entries) {
            let _ = writeln!(text, "took 40000000 ms, \"id\":\"a-1007\", \"orderId\":400000");
            let _ = writeln!(
                text,
                "slascone {{\"id\":{}}} <faultcode>a:{}</faultcode>",
                entry.code, entry.code
            );
        }
        let lines = Lines::new(Scanner::builtin());
        let library = Scanner::builtin();
        for end in text.len() - 70..=text.len() {
            let text = &text.as_bytes()[..end];
            let mut found = lines.of(text);
            let ours: Vec<_> = found
                .by_ref()
                .map(|line| (line.number, line.span, line.hits.collect::<Vec<_>>()))
                .collect();
            let theirs: Vec<_> = library
                .lines(text)
                .map(|(span, hits)| (line_ends(&text[..span.start]), span, hits.collect::<Vec<_>>()))
                .collect();
            assert_eq!(ours, theirs, "of the first {end} bytes");
            assert_eq!(found.line_ends(), line_ends(text), "of the first {end} bytes");
        }
    }
}
