//! Some literals, looked for all at once.
//!
//! Vector instructions tell where the first three bytes of one may stand (see `vectors`); a look-up of four bytes then tells
//! which literal it is, if any.

use std::cmp::Reverse;

#[cfg(target_arch = "x86_64")]
use super::vectors::Vectors;

/// As many bytes as tell which literal may stand somewhere.
const HEAD: usize = 4;

/// As many bytes as vector instructions look at.
pub(super) const LOOKED_AT: usize = 4;

/// As many groups as the bits of a byte.
const GROUPS: usize = 8;

/// Literals, ready to be looked for.
pub(super) struct Literals {
    heads: Heads,
    #[cfg(target_arch = "x86_64")]
    vectors: Vectors,
}

impl Literals {
    /// `None` where they cannot be looked for this way: a short one, one that does not begin in ASCII, or a processor
    /// without the instructions.
    pub(super) fn new<'l>(literals: impl Iterator<Item = &'l str>) -> Option<Self> {
        let heads: Option<Vec<[u8; HEAD]>> = literals
            .map(|literal| literal.as_bytes().first_chunk().copied().filter(|head| head.is_ascii()))
            .collect();
        let heads = heads.filter(|heads| !heads.is_empty())?;
        #[cfg(target_arch = "x86_64")]
        return Some(Self {
            vectors: Vectors::new(&groups(&heads))?,
            heads: Heads::new(&heads),
        });
        #[cfg(not(target_arch = "x86_64"))]
        None
    }

    /// The first place at or after `from` where a literal may stand that is wanted there: `is_wanted` is asked with the
    /// literal's index and the place, and has to compare what is behind the literal's first four bytes.
    pub(super) fn find(
        &self,
        text: &[u8],
        from: usize,
        mut is_wanted: impl FnMut(usize, usize) -> bool,
    ) -> Option<usize> {
        let mut is_wanted_at = |at: usize| {
            let head = text[at..].first_chunk();
            head.is_some_and(|head| self.heads.with(*head).iter().any(|&literal| is_wanted(literal, at)))
        };
        #[cfg(target_arch = "x86_64")]
        let from = match self.vectors.find(text, from, &mut is_wanted_at) {
            Ok(at) => return Some(at),
            Err(rest) => rest,
        };
        (from..text.len()).find(|&at| is_wanted_at(at))
    }
}

/// For each group and each of the first bytes, the halves of the bytes that stand there in one of the group's literals.
pub(super) type Groups = [[Halves; LOOKED_AT]; GROUPS];

/// Which low and which high halves of a byte are meant, a bit for each.
///
/// Together they mean more bytes than were put in: that is the price of telling a byte by two look-ups in sixteen places.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Halves {
    pub(super) low: u16,
    pub(super) high: u16,
}

impl Halves {
    fn with(self, byte: u8) -> Self {
        Self {
            low: self.low | 1 << (byte & 0xF),
            high: self.high | 1 << (byte >> 4),
        }
    }

    fn bytes_meant(self) -> u32 {
        self.low.count_ones() * self.high.count_ones()
    }
}

/// Puts the literals in groups such that few beginnings are meant that are none.
fn groups(heads: &[[u8; HEAD]]) -> Groups {
    let mut sorted = heads.to_vec();
    // Alike ones after each other, so that they meet in a group.
    sorted.sort_unstable();
    let mut groups = Groups::default();
    let meant = |group: &[Halves; LOOKED_AT]| group.iter().map(|halves| halves.bytes_meant()).product::<u32>();
    for head in sorted {
        let with_head = |group: &[Halves; LOOKED_AT]| {
            let mut group = *group;
            for (halves, &byte) in group.iter_mut().zip(&head) {
                *halves = halves.with(byte);
            }
            group
        };
        let more = |group: &[Halves; LOOKED_AT]| meant(&with_head(group)) - meant(group);
        // Where it makes no difference an empty group is kept for one that is not alike.
        if let Some(group) = groups
            .iter_mut()
            .min_by_key(|group| (more(group), Reverse(meant(group))))
        {
            *group = with_head(group);
        }
    }
    groups
}

/// Which literals have which first bytes: a hash table whose empty places tell the most.
struct Heads {
    places: Vec<Place>,
    /// Indices of literals, those with the same head beside each other.
    literals: Vec<usize>,
}

/// The literals with one head: `literals[start..end]`; none in an empty place.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    head: [u8; HEAD],
    start: u32,
    end: u32,
}

impl Heads {
    fn new(heads: &[[u8; HEAD]]) -> Self {
        let mut literals: Vec<usize> = (0..heads.len()).collect();
        literals.sort_by_key(|&literal| heads[literal]);
        let mut table = Self {
            places: vec![Place::default(); (4 * heads.len()).next_power_of_two()],
            literals,
        };
        let mut start = 0;
        for same in table.literals.chunk_by(|&a, &b| heads[a] == heads[b]) {
            let end = start + same.len() as u32;
            let head = heads[same[0]];
            let mut place = table.first_place(head);
            while table.places[place].end > 0 {
                place = (place + 1) % table.places.len();
            }
            table.places[place] = Place { head, start, end };
            start = end;
        }
        table
    }

    fn first_place(&self, head: [u8; HEAD]) -> usize {
        // A multiplication brings all bits together in the highest ones.
        let mixed = u32::from_le_bytes(head).wrapping_mul(0x9E37_79B1);
        (mixed >> 16) as usize & (self.places.len() - 1)
    }

    fn with(&self, head: [u8; HEAD]) -> &[usize] {
        let mut place = self.first_place(head);
        loop {
            let found = self.places[place];
            if found.end == 0 {
                return &[];
            }
            if found.head == head {
                return &self.literals[found.start as usize..found.end as usize];
            }
            place = (place + 1) & (self.places.len() - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Literals;

    /// Every literal at every place of a text of every length around the size of a vector, and nothing else.
    #[test]
    fn each_literal_is_found_wherever_it_stands() {
        let literals = ["4000", "40001", "5001", "INPUT", "\"id\"", "slas"];
        let Some(search) = Literals::new(literals.into_iter()) else {
            return;
        };
        let found = |text: &[u8]| {
            let mut all = Vec::new();
            search.find(text, 0, |literal, at| {
                if text[at..].starts_with(literals[literal].as_bytes()) {
                    all.push((at, literal));
                }
                false
            });
            all
        };
        for length in 0..150 {
            for start in 0..length {
                for (index, literal) in literals.iter().enumerate().filter(|(index, _)| *index != 1) {
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
        assert_eq!(found(b"40001"), [(0, 0), (0, 1)]);
    }

    #[test]
    fn what_it_cannot_look_for_is_left_to_the_library() {
        for literals in [&["abc"][..], &["ключ"], &[]] {
            assert!(Literals::new(literals.iter().copied()).is_none(), "{literals:?}");
        }
    }
}
