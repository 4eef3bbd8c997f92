//! Log files as blocks of whole lines, read and worked on by several threads, answered in order.
//!
//! `files` says which files there are, `blocks` cuts one into blocks of lines, `pipeline` has threads work on them.

mod blocks;
mod files;
mod pipeline;
mod progress;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::failure::Failure;
use crate::page::{BAD, visible};

pub(crate) use blocks::Block;
pub(crate) use files::Input;

/// Which logs to read, and how.
#[derive(Debug, clap::Args)]
pub(crate) struct Logs {
    /// Log files, plain or packed (gzip, zstd; told by their first bytes); standard input where there is none, or for `-`
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Read the files in folders too
    #[arg(long, short)]
    recursive: bool,

    /// How many threads work; as many as there are processors where it is not said, and at most 12
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: Option<u16>,
}

/// More are never started unasked: one reads for all of them, and each takes memory.
const MOST_THREADS: usize = 12;

/// What is done with each block, on whichever thread.
pub(crate) trait Task: Sync {
    /// What a block comes to.
    type Found: Send;

    /// Works on one block.
    fn work(&self, block: &Block) -> Self::Found;
}

/// Who hears what the blocks come to, in the order of the lines.
pub(crate) trait Listener<F> {
    /// The next input begins.
    fn begin(&mut self, _input: &Input) -> Result<(), Failure> {
        Ok(())
    }

    /// The next block of it.
    fn hear(&mut self, block: &Block, found: F) -> Result<(), Failure>;

    /// Something could not be read, as was said on standard error.
    fn miss(&mut self, _complaint: &str) {}

    /// Whether nothing is written before everything was read.
    fn answers_at_the_end(&self) -> bool {
        false
    }

    /// There is nothing to hear just now: what was held back is to be shown.
    fn pause(&mut self) -> Result<(), Failure>;
}

/// Reads every log.
///
/// One that cannot be read is named on standard error and does not stop the others; the exit status tells.
pub(crate) fn run<T: Task>(
    logs: &Logs,
    task: &T,
    listener: &mut (impl Listener<T::Found> + Send),
) -> Result<ExitCode, Failure> {
    let available = || std::thread::available_parallelism().map_or(1, |count| count.get().min(MOST_THREADS));
    let threads = logs.threads.map_or_else(available, usize::from);
    let (inputs, complaints) = files::inputs(&logs.files, logs.recursive);
    let progress = progress::Progress::of(&inputs, listener.answers_at_the_end());
    let mut exit = ExitCode::SUCCESS;
    let mut complain = |listener: &mut dyn Listener<T::Found>, complaint: String| {
        exit = ExitCode::from(2);
        let complaint = visible(&complaint);
        progress.aside(|| {
            // Where standard error is gone too, the exit status is all that is left to say.
            let _ = writeln!(anstream::stderr(), "{BAD}error:{BAD:#} {complaint}");
        });
        listener.miss(&complaint);
    };
    for complaint in complaints {
        complain(listener, complaint);
    }
    for input in &inputs {
        listener.begin(input)?;
        let read = match input.open(&progress) {
            Ok(reader) => pipeline::run(reader, threads, task, listener)?,
            Err(error) => Err(error),
        };
        if let Err(error) = read {
            complain(listener, format!("{}: {error}", input.name()));
        }
    }
    progress.clear();
    listener.pause()?;
    Ok(exit)
}
