//! Some literals, looked for all at once.
//!
//! Vector instructions tell where the first bytes of one may stand (see `vectors`); a look-up of four bytes then tells which
//! literal it is, if any.

use std::cmp::Reverse;
use std::ops::Range;

use super::Cursor;
#[cfg(target_arch = "x86_64")]
pub(super) use super::vectors::Seen;
#[cfg(target_arch = "x86_64")]
use super::vectors::Vectors;

/// Nothing is seen ahead without vector instructions.
#[cfg(not(target_arch = "x86_64"))]
#[derive(Default)]
pub(super) struct Seen;

/// As many bytes as vector instructions look at, and as tell which literal may stand somewhere.
pub(super) const LOOKED_AT: usize = 4;

/// The first bytes of a literal.
type Head = [u8; LOOKED_AT];

/// Literals, ready to be looked for.
pub(super) struct Literals {
    heads: Heads,
    #[cfg(target_arch = "x86_64")]
    vectors: Vectors,
}

impl Literals {
    /// Of literals in ascending order. `None` where they cannot be looked for this way: a short one, one that does not
    /// begin in ASCII, too many, or a processor without the instructions.
    pub(super) fn new<'l>(literals: impl Iterator<Item = &'l str>) -> Option<Self> {
        let heads: Option<Vec<Head>> = literals
            .map(|literal| literal.as_bytes().first_chunk().copied().filter(|head| head.is_ascii()))
            .collect();
        let heads = heads.filter(|heads| !heads.is_empty())?;
        #[cfg(target_arch = "x86_64")]
        return Some(Self {
            vectors: Vectors::new(&Beginnings::of(&heads))?,
            heads: Heads::new(&heads)?,
        });
        #[cfg(not(target_arch = "x86_64"))]
        None
    }

    /// Goes on to the next place where a literal may stand that is wanted there, or to the text's end if there is none:
    /// `is_wanted` is asked with the literal's index and the place, and has to compare what is behind the literal's first
    /// bytes. What was `seen` is of the same text, and at first of none.
    pub(super) fn find(
        &self,
        text: &[u8],
        cursor: &mut Cursor,
        seen: &mut Seen,
        mut is_wanted: impl FnMut(usize, usize) -> bool,
    ) -> bool {
        let mut is_wanted_at = |at: usize| {
            let head = text[at..].first_chunk();
            head.is_some_and(|head| self.heads.with(*head).any(|literal| is_wanted(literal, at)))
        };
        #[cfg(target_arch = "x86_64")]
        if self.vectors.find(text, cursor, seen, &mut is_wanted_at) {
            return true;
        }
        while cursor.at < text.len() {
            if is_wanted_at(cursor.at) {
                return true;
            }
            cursor.line_ends += u64::from(text[cursor.at] == b'\n');
            cursor.at += 1;
        }
        false
    }
}

/// The first bytes of literals, in as many groups as a byte has bits: for each group, and each of the first bytes, which
/// bytes stand there in one of its literals.
pub(super) struct Beginnings([[Bytes; LOOKED_AT]; 8]);

/// A set of ASCII bytes.
#[derive(Clone, Copy, Default)]
struct Bytes(u128);

impl Bytes {
    fn with(self, byte: u8) -> Self {
        Self(self.0 | 1 << byte)
    }

    fn has(self, byte: u8) -> bool {
        self.0 >> byte & 1 == 1
    }

    /// How often, roughly, one of them stands in a log.
    fn frequency(self) -> u64 {
        let frequency = |byte: u8| match byte {
            b'0'..=b'9' | b' ' | b'"' | b':' | b',' | b'=' => 6,
            b'a'..=b'z' => 3,
            _ => 1,
        };
        (0..128).filter(|&byte| self.has(byte)).map(frequency).sum()
    }
}

impl Beginnings {
    /// In groups such that few beginnings are meant that are none. The heads are ASCII.
    pub(super) fn of(heads: &[Head]) -> Self {
        let mut sorted = heads.to_vec();
        // Alike ones after each other, so that they meet in a group.
        sorted.sort_unstable();
        let mut groups = [[Bytes::default(); LOOKED_AT]; 8];
        let meant = |group: &[Bytes; LOOKED_AT]| group.iter().map(|bytes| bytes.frequency()).product::<u64>();
        for head in sorted {
            let with_head = |group: &[Bytes; LOOKED_AT]| {
                let mut group = *group;
                for (bytes, &byte) in group.iter_mut().zip(&head) {
                    *bytes = bytes.with(byte);
                }
                group
            };
            let more = |group: &[Bytes; LOOKED_AT]| meant(&with_head(group)) - meant(group);
            // Where it makes no difference an empty group is kept for one that is not alike.
            if let Some(group) = groups
                .iter_mut()
                .min_by_key(|group| (more(group), Reverse(meant(group))))
            {
                *group = with_head(group);
            }
        }
        Self(groups)
    }

    /// The groups in which `byte` stands at `index`, a bit for each.
    pub(super) fn groups_with(&self, index: usize, byte: u8) -> u8 {
        let has = |group: &[Bytes; LOOKED_AT]| u8::from(group[index].has(byte));
        self.0.iter().rev().fold(0, |groups, group| groups << 1 | has(group))
    }
}

/// Which literals have which first bytes: a hash table whose empty places tell the most.
struct Heads(Box<[Place; Heads::PLACES]>);

/// The literals with one head: those from `start` up to `end`; none in an empty place.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    head: Head,
    start: u16,
    end: u16,
}

impl Heads {
    /// Nearly all empty, as there are a few dozen heads.
    const PLACES: usize = 512;

    /// Those that are the same stand beside each other. `None` where they are too many.
    fn new(heads: &[Head]) -> Option<Self> {
        if heads.len() > Self::PLACES / 2 {
            return None;
        }
        let mut table = Self(Box::new([Place::default(); Self::PLACES]));
        let mut start = 0;
        for same in heads.chunk_by(|a, b| a == b) {
            let end = start + u16::try_from(same.len()).ok()?;
            let head = same[0];
            let mut place = Self::first_place(head);
            while table.0[place].end > 0 {
                place = Self::next_place(place);
            }
            table.0[place] = Place { head, start, end };
            start = end;
        }
        Some(table)
    }

    fn first_place(head: Head) -> usize {
        // A multiplication brings all bits together in the highest ones.
        let mixed = u32::from_le_bytes(head).wrapping_mul(0x9E37_79B1);
        (mixed >> 16) as usize % Self::PLACES
    }

    fn next_place(place: usize) -> usize {
        (place + 1) % Self::PLACES
    }

    fn with(&self, head: Head) -> Range<usize> {
        let mut place = Self::first_place(head);
        loop {
            let Place {
                head: found,
                start,
                end,
            } = self.0[place];
            // An empty place has no literals, whatever is asked for.
            if found == head || end == 0 {
                return usize::from(start)..usize::from(end);
            }
            place = Self::next_place(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Literals, Seen};

    /// Every literal at every place of a text of every length around the size of a vector, and nothing else.
    #[test]
    fn each_literal_is_found_wherever_it_stands() {
        let literals = ["\"id\"", "4000", "40001", "5001", "INPUT", "slas"];
        let Some(search) = Literals::new(literals.into_iter()) else {
            return;
        };
        let found = |text: &[u8]| {
            let mut all = Vec::new();
            search.find(text, &mut Cursor::default(), &mut Seen::default(), |literal, at| {
                if text[at..].starts_with(literals[literal].as_bytes()) {
                    all.push((at, literal));
                }
                false
            });
            all
        };
        for length in 0..150 {
            for start in 0..length {
                for (index, literal) in literals.iter().enumerate().filter(|(_, literal)| **literal != "40001") {
                    let mut text = vec![b'4'; length];
                    let end = length.min(start + literal.len());
                    text[start..end].copy_from_slice(&literal.as_bytes()[..end - start]);
                    let expected: &[_] = if end - start == literal.len() {
                        &[(start, index)]
                    } else {
                        &[]
                    };
                    assert_eq!(found(&text), expected, "{literal} at {start} of {length}");
                }
            }
        }
        assert_eq!(found(b"40001"), [(0, 1), (0, 2)]);
    }

    #[test]
    fn what_it_cannot_look_for_is_left_to_the_library() {
        let many: Vec<String> = (1000..2000).map(|number| number.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for literals in [&["abc"][..], &["ключ"], &[], &many] {
            assert!(Literals::new(literals.iter().copied()).is_none(), "{literals:?}");
        }
    }
}
