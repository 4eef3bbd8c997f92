//! Blocks worked on by several threads, and what they come to answered in order.
//!
//! Each thread reads a block itself, works on it, and answers all whose turn it is, be it its own or another's: none only
//! hands over. Blocks go round, the one used last first, which is still in the processor's cache; no more are made than two
//! for a thread, whatever the input's size.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

use super::blocks::{Block, Blocks};
use super::{Listener, Task};
use crate::failure::Failure;

/// Works on all of `reader`. The outer error is ours, the inner one the input's.
pub(super) fn run<T: Task>(
    reader: impl Read + Send,
    threads: usize,
    task: &T,
    listener: &mut (impl Listener<T::Found> + Send),
) -> Result<io::Result<()>, Failure> {
    let pipeline = Pipeline {
        blocks: Mutex::new(Blocks::new(reader, threads)),
        read: AtomicUsize::new(0),
        task,
        answers: Mutex::new(Answers {
            listener,
            ready: BTreeMap::new(),
            next: 0,
            unused: (0..2 * threads).map(|_| Block::default()).collect(),
            outcome: None,
        }),
        given_back: Condvar::new(),
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(|| pipeline.work());
        }
        pipeline.work();
    });
    let answers = pipeline.answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    answers.outcome.unwrap_or(Ok(Ok(())))
}

/// What the threads share.
struct Pipeline<'p, R, T: Task, L> {
    blocks: Mutex<Blocks<R>>,
    /// How many were read.
    read: AtomicUsize,
    task: &'p T,
    answers: Mutex<Answers<'p, L, T::Found>>,
    /// Told when there are unused blocks again, or no more are needed.
    given_back: Condvar,
}

/// What is to be answered.
struct Answers<'p, L, F> {
    listener: &'p mut L,
    /// What was worked on, each under its number, before it is its turn.
    ready: BTreeMap<usize, io::Result<(Block, F)>>,
    /// Whose turn it is.
    next: usize,
    unused: Vec<Block>,
    /// Known once nothing more is to be answered.
    outcome: Option<Result<io::Result<()>, Failure>>,
}

impl<R: Read, T: Task, L: Listener<T::Found>> Pipeline<'_, R, T, L> {
    /// One thread: takes block after block until there is none.
    fn work(&self) {
        while let Some(mut block) = self.unused_block() {
            // A thread that panicked leaves nothing that can be trusted; its panic is passed on.
            let Ok(mut blocks) = self.blocks.lock() else { return };
            let read = blocks.next(&mut block);
            let number = self
                .read
                .fetch_add(usize::from(!matches!(read, Ok(false))), Ordering::Relaxed);
            drop(blocks);
            let worked = match read {
                Ok(true) => {
                    let found = self.task.work(&block);
                    Ok((block, found))
                }
                Ok(false) => return self.give_back(block),
                Err(error) => Err(error),
            };
            self.answer(number, worked);
        }
    }

    /// A block to read into; `None` where no more are needed. Waits for one.
    fn unused_block(&self) -> Option<Block> {
        let answers = self.answers.lock().ok()?;
        let is_waiting =
            |answers: &mut Answers<'_, L, T::Found>| answers.outcome.is_none() && answers.unused.is_empty();
        let mut answers = self.given_back.wait_while(answers, is_waiting).ok()?;
        match answers.outcome {
            None => answers.unused.pop(),
            Some(_) => None,
        }
    }

    /// One that nothing was read into: another thread may still wait for it, to see that there is nothing to read.
    fn give_back(&self, block: Block) {
        if let Ok(mut answers) = self.answers.lock() {
            answers.unused.push(block);
            self.given_back.notify_one();
        }
    }

    /// Answers what it is the turn of, with what is now ready.
    fn answer(&self, number: usize, worked: io::Result<(Block, T::Found)>) {
        let Ok(mut answers) = self.answers.lock() else { return };
        if answers.outcome.is_none() {
            answers.ready.insert(number, worked);
            answers.outcome = answers.answer(&self.read);
        }
        drop(answers);
        self.given_back.notify_all();
    }
}

impl<F, L: Listener<F>> Answers<'_, L, F> {
    /// The outcome, where it is known now.
    fn answer(&mut self, read: &AtomicUsize) -> Option<Result<io::Result<()>, Failure>> {
        while let Some(worked) = self.ready.remove(&self.next) {
            self.next += 1;
            match worked {
                Ok((block, found)) => {
                    if let Err(failure) = self.listener.hear(&block, found) {
                        return Some(Err(failure));
                    }
                    self.unused.push(block);
                }
                Err(error) => return Some(Ok(Err(error))),
            }
        }
        // Whoever has read another block will be here again; otherwise reading may take for ever.
        let is_idle = self.next == read.load(Ordering::Relaxed);
        is_idle.then(|| self.listener.pause().err().map(Err)).flatten()
    }
}
