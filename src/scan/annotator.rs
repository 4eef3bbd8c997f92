//! Annotating whole lines on their way to another writer.

use alloc::sync::Arc;
use alloc::vec::Vec;
use std::io::{self, Write};
use std::sync::LazyLock;

use super::{Hit, Scanner};
use crate::catalog::Entry;

/// What is put at the end of a line, before the explanation of its hits.
const MARK: &str = "  ⟵ ";

/// A line that grows beyond this is passed on as it is: memory stays bounded whatever is written.
const LONGEST_LINE: usize = 1 << 20;

/// Shared by all: a logger may make an annotator for each event.
static BUILTIN: LazyLock<Arc<Scanner>> = LazyLock::new(|| Arc::new(Scanner::builtin()));

/// A writer that explains the codes in what is written to it, at the end of each line, and passes it on.
///
/// The bytes written are never changed; explanations stand between a line's last byte and its end. A line is passed on when
/// its end is written, or on [`finish`](Self::finish) and on drop; lines that are written at once are passed on at once,
/// so that those of several threads do not mingle. Making one is cheap: loggers may do so for each event.
///
/// ```
/// use std::io::Write;
/// use faultdex::scan::Annotator;
///
/// let mut out = Vec::new();
/// let mut log = Annotator::new(&mut out);
/// writeln!(log, "upload failed: code=40000005")?;
/// drop(log);
/// let line = String::from_utf8(out).unwrap();
/// assert!(line.starts_with("upload failed: code=40000005  ⟵ kdp:40000005 DEVICE_DUPLICATE"));
/// # std::io::Result::Ok(())
/// ```
///
/// With `tracing`:
///
/// ```
/// use faultdex::scan::Annotator;
///
/// tracing_subscriber::fmt().with_writer(|| Annotator::new(std::io::stderr())).init();
/// ```
#[derive(Debug)]
pub struct Annotator<W: Write> {
    /// `None` once it was taken back.
    out: Option<W>,
    scanner: Arc<Scanner>,
    /// The beginning of a line whose end was not written yet.
    line: Vec<u8>,
    /// Whether the line was too long, and its beginning was passed on already.
    is_overlong: bool,
}

impl<W: Write> Annotator<W> {
    /// Explains the codes of the built-in systems.
    pub fn new(out: W) -> Self {
        Self::with_scanner(out, BUILTIN.clone())
    }

    /// Explains the codes that `scanner` finds: one's own, or one that is shared.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use faultdex::scan::{Annotator, Scanner};
    ///
    /// let scanner = Arc::new(Scanner::builtin());
    /// let to_stderr = move || Annotator::with_scanner(std::io::stderr(), scanner.clone());
    /// # drop(to_stderr());
    /// ```
    pub fn with_scanner(out: W, scanner: impl Into<Arc<Scanner>>) -> Self {
        Self {
            out: Some(out),
            scanner: scanner.into(),
            line: Vec::new(),
            is_overlong: false,
        }
    }

    /// Passes on what is left and gives the inner writer back.
    ///
    /// # Errors
    ///
    /// Where the inner writer fails.
    pub fn finish(mut self) -> io::Result<W> {
        self.end_line()?;
        let mut out = self
            .out
            .take()
            .ok_or_else(|| io::Error::other("the writer was taken back"))?;
        out.flush()?;
        Ok(out)
    }

    /// Passes on the line whose end was not written.
    fn end_line(&mut self) -> io::Result<()> {
        // Taken first: what fails is not tried again on drop.
        let line = core::mem::take(&mut self.line);
        self.pass_on(&line)
    }

    /// Passes on lines, explained, in one piece.
    fn pass_on(&mut self, lines: &[u8]) -> io::Result<()> {
        let Some(out) = self.out.as_mut().filter(|_| !lines.is_empty()) else {
            return Ok(());
        };
        let mut explained = Vec::new();
        let mut copied = 0;
        for (span, hits) in self.scanner.lines(lines) {
            // A carriage return belongs to the line's end.
            let end = span.end - usize::from(lines[span].ends_with(b"\r"));
            explained.extend_from_slice(&lines[copied..end]);
            explain(&mut explained, hits)?;
            copied = end;
        }
        if copied == 0 {
            return out.write_all(lines);
        }
        explained.extend_from_slice(&lines[copied..]);
        out.write_all(&explained)
    }
}

/// Writes the explanation of a line's hits, to be put at its end: each code once, nothing where there is none.
///
/// ```
/// let scanner = faultdex::scan::Scanner::builtin();
/// let mut line = b"upload failed: 40000005, 40000005".to_vec();
/// let mut explanation = Vec::new();
/// faultdex::scan::explain(&mut explanation, scanner.find(&line))?;
/// line.extend(explanation);
/// assert!(line.ends_with(b" kdp:40000005 DEVICE_DUPLICATE: The specified device already exists. [never]"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Where `out` fails.
pub fn explain(out: &mut impl Write, hits: impl IntoIterator<Item = Hit>) -> io::Result<()> {
    let mut explained: Vec<&Entry> = Vec::new();
    for entry in hits.into_iter().map(|hit| hit.entry()) {
        if explained.iter().any(|other| core::ptr::eq(*other, entry)) {
            continue;
        }
        let separator = if explained.is_empty() { MARK } else { " | " };
        let advice = if entry.fatal { "; resending does harm" } else { "" };
        write!(out, "{separator}{entry} [{}{advice}]", entry.retry)?;
        explained.push(entry);
    }
    Ok(())
}

impl<W: Write> Write for Annotator<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(out) = &mut self.out else { return Ok(0) };
        if self.is_overlong {
            // The rest of the line goes the way of its beginning.
            let end = memchr::memchr(b'\n', bytes).map_or(bytes.len(), |newline| newline + 1);
            out.write_all(&bytes[..end])?;
            self.is_overlong = !bytes[..end].ends_with(b"\n");
            return Ok(end);
        }
        let (ended, begun) = bytes.split_at(memchr::memrchr(b'\n', bytes).map_or(0, |newline| newline + 1));
        if self.line.is_empty() {
            self.pass_on(ended)?;
        } else if !ended.is_empty() {
            self.line.extend_from_slice(ended);
            self.end_line()?;
        }
        self.line.extend_from_slice(begun);
        if self.line.len() > LONGEST_LINE {
            let beginning = core::mem::take(&mut self.line);
            self.is_overlong = true;
            if let Some(out) = &mut self.out {
                out.write_all(&beginning)?;
            }
        }
        Ok(bytes.len())
    }

    /// Passes on nothing of a line whose end was not written: it may yet hold a code.
    fn flush(&mut self) -> io::Result<()> {
        self.out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl<W: Write> Drop for Annotator<W> {
    fn drop(&mut self) {
        // Nobody is left to tell of a failure.
        let _ = self.end_line();
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use std::io::sink;

    use super::{Annotator, Arc};

    #[test]
    fn annotators_share_one_scanner() {
        let (one, other) = (Annotator::new(sink()), Annotator::new(sink()));
        assert!(
            Arc::ptr_eq(&one.scanner, &other.scanner),
            "each event would make a scanner"
        );
    }
}
