//! The lines of a log that may hold a hit, with their hits: the scanner behind a first pass at the speed of memory.
//!
//! The library's own first pass has to start anew at every place where an anchor stands, worth a look or not. This one asks
//! in the midst of its pass and goes on, which tells where anchors are frequent (`"id":`). Where the processor has not the
//! instructions for it, the library's is used.

mod literals;
#[cfg(target_arch = "x86_64")]
#[expect(unsafe_code, reason = "vector instructions: see the proof in the module")]
mod vectors;

use std::ops::Range;

use faultdex::scan::{Hits, Scanner};

use literals::Literals;

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

    /// In order: each as a range without its end, with its hits. What is not returned holds none.
    pub(crate) fn of<'s, 't>(&'s self, text: &'t [u8]) -> Box<dyn Iterator<Item = (Range<usize>, Hits<'s, 't>)> + 's>
    where
        't: 's,
    {
        let Some(literals) = &self.literals else {
            return Box::new(self.scanner.lines(text));
        };
        let anchors = self.scanner.anchors();
        let mut from = 0;
        Box::new(std::iter::from_fn(move || {
            let is_worth_a_look = |anchor: usize, at| self.scanner.is_worth_a_look(&anchors[anchor], text, at);
            let at = literals.find(text, from, is_worth_a_look)?;
            let (span, hits) = self.scanner.line_at(text, at);
            from = span.end;
            Some((span, hits))
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use faultdex::Registry;

    use super::{Lines, Scanner};

    /// Every code, in a line of its own between lines without one, the file's end cut off after each byte of the last line.
    #[test]
    fn the_lines_are_those_that_the_library_finds() {
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
            let ours: Vec<_> = lines
                .of(text)
                .map(|(span, hits)| (span, hits.collect::<Vec<_>>()))
                .collect();
            let theirs: Vec<_> = library
                .lines(text)
                .map(|(span, hits)| (span, hits.collect::<Vec<_>>()))
                .collect();
            assert_eq!(ours, theirs, "of the first {end} bytes");
        }
    }
}
