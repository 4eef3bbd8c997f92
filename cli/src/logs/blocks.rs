//! A stream cut into blocks of whole lines.

use std::io::{self, Read};
use std::ops::RangeInclusive;

use memchr::memrchr;

/// How much is read at once, by all threads together, and by one at most and at least. The more, the less often they wait
/// for one another; what several have read has to stay small.
const READ_BY_ALL: usize = 1 << 21;
const READ_BY_ONE: RangeInclusive<usize> = 1 << 18..=1 << 20;

/// A line that is longer is cut: memory stays bounded whatever the input is, for as many blocks as many threads have.
const LONGEST_LINE: usize = 3 << 20;

/// Whole lines, or a piece of one that is too long.
#[derive(Debug, Default)]
pub(crate) struct Block {
    bytes: Vec<u8>,
    /// How much of `bytes` the block is; behind it is room.
    length: usize,
    /// Where in its line the block's first byte stands.
    offset: u64,
    /// Whether its last line goes on in the next block.
    goes_on: bool,
}

impl Block {
    /// The lines, with their ends.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn make_room(&mut self, length: usize) {
        if self.bytes.len() < length {
            self.bytes.resize(length, 0);
        }
    }

    /// Where in its line the block's first byte stands: 0 but for a line that was cut.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether its last line goes on in the next block: it was too long.
    pub(crate) fn goes_on(&self) -> bool {
        self.goes_on
    }
}

/// Cuts a stream into blocks.
pub(super) struct Blocks<R> {
    reader: R,
    /// How much is read at once.
    read: usize,
    /// The beginning of a line whose end was not read yet.
    rest: Vec<u8>,
    /// How much of that line was handed out already.
    offset: u64,
    is_over: bool,
}

impl<R: Read> Blocks<R> {
    /// For so many threads to work on.
    pub(super) fn new(reader: R, threads: usize) -> Self {
        Self {
            reader,
            read: (READ_BY_ALL / threads).clamp(*READ_BY_ONE.start(), *READ_BY_ONE.end()),
            rest: Vec::new(),
            offset: 0,
            is_over: false,
        }
    }

    /// Fills `block` with the next lines; `false` at the end. Waits for no more than one line.
    ///
    /// Where reading fails, what came before is handed out first, and the error next time.
    pub(super) fn next(&mut self, block: &mut Block) -> io::Result<bool> {
        // The bytes behind the block's length are room that was filled before: it is not cleared each time.
        let mut length = self.rest.len();
        block.make_room(length + self.read);
        block.bytes[..length].copy_from_slice(&self.rest);
        self.rest.clear();
        block.offset = self.offset;
        block.goes_on = false;
        while !self.is_over {
            block.make_room(length + self.read);
            let read = match self.read(&mut block.bytes[length..]) {
                Ok(0) => {
                    self.is_over = true;
                    break;
                }
                Ok(read) => read,
                Err(error) if length == 0 => {
                    self.is_over = true;
                    return Err(error);
                }
                // The reader will say so again, or end.
                Err(_) => break,
            };
            // What was there before holds no line end.
            let newline = memrchr(b'\n', &block.bytes[length..length + read]).map(|newline| length + newline);
            length += read;
            if let Some(newline) = newline {
                self.keep(block, newline + 1, length);
                self.offset = 0;
                return Ok(true);
            }
            if length >= LONGEST_LINE {
                let end = cut(&block.bytes[..length]);
                self.keep(block, end, length);
                self.offset += end as u64;
                block.goes_on = true;
                return Ok(true);
            }
        }
        block.length = length;
        self.offset += length as u64;
        Ok(length > 0)
    }

    /// The block ends at `end`; what was read beyond it is for the next one.
    fn keep(&mut self, block: &mut Block, end: usize, length: usize) {
        self.rest.extend_from_slice(&block.bytes[end..length]);
        block.length = end;
    }

    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.reader.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => return read,
            }
        }
    }
}

/// Where to cut a line that is too long: not within a code, if that can be helped.
fn cut(line: &[u8]) -> usize {
    const BACK: usize = 4096;
    let tail = line.len().saturating_sub(BACK);
    let is_between = |byte: &u8| matches!(byte, b' ' | b',' | b';' | b'{' | b'}' | b'<' | b'>' | b'\t');
    line[tail..]
        .iter()
        .rposition(is_between)
        .map_or(line.len(), |place| tail + place + 1)
}

#[cfg(test)]
mod tests {
    use super::{Block, Blocks, LONGEST_LINE};

    /// A stream that gives a few bytes at a time.
    struct Dribble<'a>(&'a [u8], usize);

    impl std::io::Read for Dribble<'_> {
        fn read(&mut self, room: &mut [u8]) -> std::io::Result<usize> {
            let length = self.1.min(self.0.len()).min(room.len());
            let (now, later) = self.0.split_at(length);
            room[..length].copy_from_slice(now);
            self.0 = later;
            Ok(length)
        }
    }

    fn blocks(text: &[u8], at_once: usize) -> Vec<(u64, Vec<u8>)> {
        let mut blocks = Blocks::new(Dribble(text, at_once), 1);
        let mut block = Block::default();
        let mut all = Vec::new();
        while blocks.next(&mut block).expect("it reads") {
            all.push((block.offset(), block.bytes().to_vec()));
        }
        all
    }

    #[test]
    fn blocks_hold_whole_lines_and_nothing_is_lost() {
        let text = b"one\ntwo\n\nthree and more\nfour";
        for at_once in 1..=text.len() {
            let blocks = blocks(text, at_once);
            let whole: Vec<u8> = blocks.iter().flat_map(|(_, bytes)| bytes.clone()).collect();
            assert_eq!(whole, text, "{at_once} bytes at once");
            let (_, last_removed) = blocks.split_last().expect("there are some");
            assert!(
                last_removed.iter().all(|(_, bytes)| bytes.ends_with(b"\n")),
                "{at_once} bytes at once"
            );
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_cut_between_words() {
        let mut text = vec![b'x'; LONGEST_LINE + 100];
        text[LONGEST_LINE - 10] = b' ';
        text.extend_from_slice(b"end\nnext\n");
        let blocks = blocks(&text, 1 << 20);
        let whole: Vec<u8> = blocks.iter().flat_map(|(_, bytes)| bytes.clone()).collect();
        assert_eq!(whole, text);
        let cut = (LONGEST_LINE - 9) as u64;
        assert_eq!(blocks.iter().map(|(offset, _)| *offset).collect::<Vec<_>>(), [0, cut]);
    }
}
