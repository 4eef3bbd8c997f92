//! Annotating whole lines on their way to another writer.

use alloc::vec::Vec;
use std::io::{self, Write};

use super::{Hit, Scanner};

/// What is put at the end of a line, before the explanation of its hits.
const MARK: &str = "  ⟵ ";

/// A line that grows beyond this is passed on as it is: memory stays bounded whatever is written.
const LONGEST_LINE: usize = 1 << 20;

/// A writer that explains the codes in what is written to it, at the end of each line, and passes it on.
///
/// The bytes written are never changed; explanations stand between a line's last byte and its end. A line is passed on when
/// its end is written, or on [`finish`](Self::finish) and on drop.
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
#[derive(Debug)]
pub struct Annotator<W: Write> {
    /// `None` once it was taken back.
    out: Option<W>,
    scanner: Scanner,
    /// The beginning of a line whose end was not written yet.
    line: Vec<u8>,
    /// Whether the line was too long, and its beginning was passed on already.
    is_overlong: bool,
}

impl<W: Write> Annotator<W> {
    /// Explains the codes of the built-in systems.
    pub fn new(out: W) -> Self {
        Self::with_scanner(out, Scanner::builtin())
    }

    /// Explains the codes that `scanner` finds.
    pub fn with_scanner(out: W, scanner: Scanner) -> Self {
        Self {
            out: Some(out),
            scanner,
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
        self.end_line(b"")?;
        let mut out = self
            .out
            .take()
            .ok_or_else(|| io::Error::other("the writer was taken back"))?;
        out.flush()?;
        Ok(out)
    }

    /// Passes the line on, explained, with its end.
    fn end_line(&mut self, end: &[u8]) -> io::Result<()> {
        let Some(out) = &mut self.out else { return Ok(()) };
        if !self.is_overlong {
            // A carriage return belongs to the line's end.
            let body = self.line.strip_suffix(b"\r").unwrap_or(&self.line);
            out.write_all(body)?;
            explain(out, self.scanner.find(body))?;
            out.write_all(&self.line[body.len()..])?;
        }
        out.write_all(end)?;
        self.line.clear();
        self.is_overlong = false;
        Ok(())
    }
}

/// Writes the explanation of a line's hits, to be put at its end; nothing where there is none.
///
/// # Errors
///
/// Where `out` fails.
pub fn explain(out: &mut impl Write, hits: impl IntoIterator<Item = Hit>) -> io::Result<()> {
    let mut separator = MARK;
    for hit in hits {
        let entry = hit.entry();
        let advice = if entry.fatal { "; resending does harm" } else { "" };
        write!(out, "{separator}{entry} [{}{advice}]", entry.retry)?;
        separator = " | ";
    }
    Ok(())
}

impl<W: Write> Write for Annotator<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(newline) = memchr::memchr(b'\n', bytes) else {
            if self.line.len() + bytes.len() > LONGEST_LINE {
                let Some(out) = &mut self.out else { return Ok(0) };
                out.write_all(&self.line)?;
                out.write_all(bytes)?;
                self.line.clear();
                self.is_overlong = true;
            } else if self.is_overlong {
                let Some(out) = &mut self.out else { return Ok(0) };
                out.write_all(bytes)?;
            } else {
                self.line.extend_from_slice(bytes);
            }
            return Ok(bytes.len());
        };
        let (end_of_line, _) = bytes.split_at(newline);
        if self.is_overlong {
            if let Some(out) = &mut self.out {
                out.write_all(end_of_line)?;
            }
        } else {
            self.line.extend_from_slice(end_of_line);
        }
        self.end_line(b"\n")?;
        Ok(newline + 1)
    }

    /// Passes on nothing of a line whose end was not written: it may yet hold a code.
    fn flush(&mut self) -> io::Result<()> {
        self.out.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl<W: Write> Drop for Annotator<W> {
    fn drop(&mut self) {
        // Nobody is left to tell of a failure.
        let _ = self.end_line(b"");
        let _ = self.flush();
    }
}
