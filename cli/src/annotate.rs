//! `faultdex annotate`: every line out, its bytes untouched, hits explained at its end.

use std::io::{self, IoSlice, Write};
use std::process::ExitCode;

use faultdex::Registry;
use faultdex::scan::{Scanner, explain};

use crate::args::Annotate;
use crate::failure::Failure;
use crate::lines::{Line, Lines};
use crate::logs::{self, Block, Listener, Task};

pub(crate) fn run(args: &Annotate, registry: Registry) -> Result<ExitCode, Failure> {
    let mut printer = Printer {
        out: unbuffered_stdout()?,
        late: Vec::new(),
    };
    logs::run(&args.logs, &Explain(Lines::new(Scanner::new(registry))), &mut printer)
}

/// Blocks are large, and written whole: a buffer would only copy them once more.
#[cfg(unix)]
fn unbuffered_stdout() -> io::Result<impl Write + Send> {
    use std::os::fd::AsFd as _;

    Ok(std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

#[cfg(not(unix))]
fn unbuffered_stdout() -> io::Result<impl Write + Send> {
    Ok(io::stdout())
}

/// Explains the hits of a block.
struct Explain(Lines);

/// An explanation, and before which byte of the block it belongs.
type Explanation = (usize, Vec<u8>);

impl Task for Explain {
    type Found = Vec<Explanation>;

    fn work(&self, block: &Block) -> Self::Found {
        let bytes = block.bytes();
        let mut explanations = Vec::new();
        for Line { span, hits, .. } in self.0.of(bytes) {
            let line = &bytes[span.clone()];
            // A carriage return belongs to the line's end.
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let mut text = Vec::new();
            // Writing to memory cannot fail.
            let _ = explain(&mut text, hits);
            if !text.is_empty() {
                explanations.push((span.start + line.len(), text));
            }
        }
        explanations
    }
}

/// Writes blocks with their explanations between.
struct Printer<W> {
    out: W,
    /// Explanations of a line that goes on in the next block: they stand at its end.
    late: Vec<u8>,
}

impl<W: Write> Listener<Vec<Explanation>> for Printer<W> {
    fn hear(&mut self, block: &Block, mut explanations: Vec<Explanation>) -> Result<(), Failure> {
        let bytes = block.bytes();
        let first_end = memchr::memchr(b'\n', bytes).or((!block.goes_on()).then_some(bytes.len()));
        if let Some(end) = first_end.filter(|_| !self.late.is_empty()) {
            let end = if bytes[..end].ends_with(b"\r") { end - 1 } else { end };
            explanations.insert(0, (end, std::mem::take(&mut self.late)));
        }
        if block.goes_on()
            && let Some((_, text)) = explanations.pop_if(|(end, _)| *end == bytes.len())
        {
            self.late.extend_from_slice(&text);
        }
        let mut spans = Vec::with_capacity(2 * explanations.len() + 1);
        let mut written = 0;
        for (end, text) in &explanations {
            spans.extend([IoSlice::new(&bytes[written..*end]), IoSlice::new(text)]);
            written = *end;
        }
        spans.push(IoSlice::new(&bytes[written..]));
        Ok(write_all(&mut self.out, &mut spans)?)
    }

    fn pause(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }
}

/// Writes all the spans, without copying them together first.
fn write_all(out: &mut impl Write, mut spans: &mut [IoSlice<'_>]) -> io::Result<()> {
    // Takes empty spans off the front, so that nothing written always means that nothing can be.
    IoSlice::advance_slices(&mut spans, 0);
    while !spans.is_empty() {
        match out.write_vectored(spans) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => IoSlice::advance_slices(&mut spans, written),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
