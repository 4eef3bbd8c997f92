//! Blocks handed to threads, and what they come to answered in order.
//!
//! Each thread takes the next block from the reader itself, so that reading and working overlap; a number tells the order.
//! Blocks go round: no more are made than there are threads and places in the queue, whatever the input's size.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::thread;

use super::blocks::{Block, Blocks};
use super::{Listener, Task};
use crate::failure::Failure;

/// What the threads share: the next block and its number.
struct Reader<R> {
    blocks: Blocks<R>,
    next: usize,
}

/// What a thread sends back.
type Worked<F> = (usize, io::Result<(Block, F)>);

/// Works on all of `reader`. The outer error is ours, the inner one the input's.
pub(super) fn run<T: Task>(
    reader: impl Read + Send,
    threads: usize,
    task: &T,
    listener: &mut impl Listener<T::Found>,
) -> Result<io::Result<()>, Failure> {
    if threads == 1 {
        return alone(reader, task, listener);
    }
    let reader = Mutex::new(Reader {
        blocks: Blocks::new(reader, threads),
        next: 0,
    });
    let (worked_sender, worked) = sync_channel(threads);
    // Enough for each thread to work on one while another waits to be answered, and no more.
    let (used, unused) = channel();
    for _ in 0..=2 * threads {
        // The other end is held here.
        let _ = used.send(Block::default());
    }
    let unused = Mutex::new(unused);
    thread::scope(|scope| {
        for _ in 0..threads {
            let sender = worked_sender.clone();
            scope.spawn(|| work(&reader, task, &unused, sender));
        }
        // So that the channel ends with the last thread.
        drop(worked_sender);
        in_order(worked, used, listener)
    })
}

/// The same on this thread alone: there is nothing to hand over.
fn alone<T: Task>(
    reader: impl Read,
    task: &T,
    listener: &mut impl Listener<T::Found>,
) -> Result<io::Result<()>, Failure> {
    let mut blocks = Blocks::new(reader, 1);
    let mut block = Block::default();
    loop {
        // Reading may take for ever.
        listener.pause()?;
        match blocks.next(&mut block) {
            Ok(true) => listener.hear(&block, task.work(&block))?,
            Ok(false) => return Ok(Ok(())),
            Err(error) => return Ok(Err(error)),
        }
    }
}

/// One thread of several: takes block after block until there is none.
fn work<T: Task, R: Read>(
    reader: &Mutex<Reader<R>>,
    task: &T,
    unused: &Mutex<Receiver<Block>>,
    sender: SyncSender<Worked<T::Found>>,
) {
    loop {
        let Some(mut block) = unused.lock().ok().and_then(|unused| unused.recv().ok()) else {
            return;
        };
        // A thread that panicked leaves a reader that nobody can trust.
        let Ok(mut shared) = reader.lock() else { return };
        let number = shared.next;
        shared.next += 1;
        let read = shared.blocks.next(&mut block);
        drop(shared);
        let worked = match read {
            Ok(false) => return,
            Ok(true) => {
                let found = task.work(&block);
                Ok((block, found))
            }
            Err(error) => Err(error),
        };
        // Nobody listens any more where the answering failed.
        if sender.send((number, worked)).is_err() {
            return;
        }
    }
}

fn in_order<F>(
    worked: Receiver<Worked<F>>,
    used: Sender<Block>,
    listener: &mut impl Listener<F>,
) -> Result<io::Result<()>, Failure> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    loop {
        let (number, result) = match worked.try_recv() {
            Ok(worked) => worked,
            Err(TryRecvError::Disconnected) => return Ok(Ok(())),
            Err(TryRecvError::Empty) => {
                listener.pause()?;
                match worked.recv() {
                    Ok(worked) => worked,
                    Err(_) => return Ok(Ok(())),
                }
            }
        };
        early.insert(number, result);
        while let Some(result) = early.remove(&next) {
            next += 1;
            match result {
                Ok((block, found)) => {
                    listener.hear(&block, found)?;
                    // The threads may have ended.
                    let _ = used.send(block);
                }
                Err(error) => return Ok(Err(error)),
            }
        }
    }
}
