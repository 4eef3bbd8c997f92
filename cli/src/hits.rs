//! The hits of a block of lines, for whoever prints or counts them.

use std::ops::Range;

use faultdex::scan::Hit;

use crate::lines::Lines;
use crate::logs::{Block, Task};

/// Finds the hits of a block.
pub(crate) struct FindHits(pub(crate) Lines);

/// A block's hits, and how many line ends it has.
pub(crate) struct Found {
    pub(crate) hits: Vec<Located>,
    pub(crate) lines: u64,
}

/// A hit, and where it stands in the block.
pub(crate) struct Located {
    pub(crate) hit: Hit,
    /// How many line ends of the block come before it.
    pub(crate) line: u64,
    /// The bytes of the block that are its line.
    pub(crate) span: Range<usize>,
}

impl Task for FindHits {
    type Found = Found;

    fn work(&self, block: &Block) -> Found {
        let mut lines = self.0.of(block.bytes());
        let mut hits = Vec::new();
        for line in lines.by_ref() {
            hits.extend(line.hits.map(|hit| Located {
                hit,
                line: line.number,
                span: line.span.clone(),
            }));
        }
        Found {
            hits,
            lines: lines.line_ends(),
        }
    }
}
