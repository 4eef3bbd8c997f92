//! The places of a text where one of some beginnings may stand, 64 bytes at a time by vector instructions.
//!
//! For each of a beginning's first bytes in turn, tables tell in which groups of beginnings the byte stands there: a bit for
//! each group. Where a bit is left after all of them, a beginning of that group may stand. This is the search that is known
//! as Teddy, with all that is costlier left to the caller. Line ends are counted on the way, since the bytes are at hand.
//!
//! Two things are unsafe, and both are in this folder: calling a function that was compiled for instructions that not every
//! processor has, and loading a vector from memory. The first is proven by [`Vectors`], whose variants are made only where
//! the processor has their instructions; the second by the arrays that the vectors are loaded from, which are as long.

mod avx2;
mod avx512;

use std::ops::Range;

use super::Cursor;
use super::literals::{Beginnings, LOOKED_AT};

/// How many places are looked at in one step: a bit of a `u64` for each.
const STEP: usize = 64;

/// The bytes that tell about as many places.
type Window = [u8; STEP + LOOKED_AT - 1];

/// How many steps are looked at before what was seen is gone through: a bit of a `u64` for each. Going through it at once
/// would have the processor guess at every step whether there is something.
const STEPS: usize = 64;

/// What was seen in some steps.
pub(super) struct Seen {
    /// Where the first step begins, and the last one ends.
    places: Range<usize>,
    /// Which steps have a place where a beginning may stand.
    steps: u64,
    /// Where a beginning may stand: a bit for each place of a step.
    beginnings: [u64; STEPS],
    /// Where a line ends.
    line_ends: [u64; STEPS],
    /// How many lines end in all.
    all_line_ends: u64,
}

/// The same of one step.
struct Places {
    beginnings: u64,
    line_ends: u64,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            places: 0..0,
            steps: 0,
            beginnings: [0; STEPS],
            line_ends: [0; STEPS],
            all_line_ends: 0,
        }
    }
}

impl Seen {
    /// The first wanted place at or after `from`, of those where a beginning may stand.
    fn find(&self, from: usize, mut is_wanted: impl FnMut(usize) -> bool) -> Option<usize> {
        let from = from - self.places.start;
        let (mut step, offset) = (from / STEP, from % STEP);
        let mut beginnings = self.beginnings[step] & u64::MAX << offset;
        loop {
            while beginnings != 0 {
                let place = self.places.start + step * STEP + beginnings.trailing_zeros() as usize;
                if is_wanted(place) {
                    return Some(place);
                }
                beginnings &= beginnings - 1;
            }
            let later = self.steps & u64::MAX << step << 1;
            if later == 0 {
                return None;
            }
            step = later.trailing_zeros() as usize;
            beginnings = self.beginnings[step];
        }
    }

    /// How many lines end at a place of the range.
    fn line_ends(&self, places: Range<usize>) -> u64 {
        if places == self.places {
            return self.all_line_ends;
        }
        let (start, end) = (places.start - self.places.start, places.end - self.places.start);
        let in_steps: u32 = { self.line_ends[start / STEP..end / STEP].iter() }
            .map(|step| step.count_ones())
            .sum();
        let before_in_step = |place: usize| {
            let step = self.line_ends.get(place / STEP).copied().unwrap_or_default();
            (step & !(u64::MAX << (place % STEP))).count_ones()
        };
        u64::from(in_steps + before_in_step(end) - before_in_step(start))
    }
}

/// Tables of beginnings, for the best instructions that the processor has.
pub(super) enum Vectors {
    Avx512(Box<avx512::Tables>),
    Avx2(Box<avx2::Tables>),
}

impl Vectors {
    /// `None` where the processor has none of the instructions.
    pub(super) fn new(beginnings: &Beginnings) -> Option<Self> {
        if avx512::is_available() {
            return Some(Self::Avx512(Box::new(avx512::Tables::new(beginnings))));
        }
        avx2::is_available().then(|| Self::Avx2(Box::new(avx2::Tables::new(beginnings))))
    }

    /// Goes on to the next place that is wanted, of those where a beginning may stand. `false` where there is none up to
    /// where the cursor is then, less than a window before the text's end.
    pub(super) fn find(
        &self,
        text: &[u8],
        cursor: &mut Cursor,
        seen: &mut Seen,
        mut is_wanted: impl FnMut(usize) -> bool,
    ) -> bool {
        while seen.places.contains(&cursor.at) || self.look(text, cursor.at, seen) {
            let found = seen.find(cursor.at, &mut is_wanted);
            let end = found.unwrap_or(seen.places.end);
            cursor.line_ends += seen.line_ends(cursor.at..end);
            cursor.at = end;
            if found.is_some() {
                return true;
            }
        }
        false
    }

    /// Looks at some steps from `at` on. `false` where the text has not even one.
    fn look(&self, text: &[u8], at: usize, seen: &mut Seen) -> bool {
        match self {
            // SAFETY: the processor has what `avx512::is_available` asks for, or there were no such variant.
            Self::Avx512(tables) => unsafe { avx512::look(tables, text, at, seen) },
            // SAFETY: the same with `avx2::is_available`.
            Self::Avx2(tables) => unsafe { avx2::look(tables, text, at, seen) },
        }
        !seen.places.is_empty()
    }
}

/// The loop of [`Vectors::look`], to become part of a function that was compiled for the instructions that `look` uses.
#[inline(always)]
fn look_at_steps(text: &[u8], from: usize, seen: &mut Seen, look: impl Fn(&Window) -> Places) {
    let (mut at, mut steps, mut all_line_ends) = (from, 0, 0);
    for (index, (beginnings, line_ends)) in { seen.beginnings.iter_mut() }.zip(&mut seen.line_ends).enumerate() {
        let Some(window) = text.get(at..).and_then(<[u8]>::first_chunk) else {
            break;
        };
        let places = look(window);
        *beginnings = places.beginnings;
        *line_ends = places.line_ends;
        steps |= u64::from(places.beginnings != 0) << index;
        all_line_ends += u64::from(places.line_ends.count_ones());
        at += STEP;
    }
    seen.places = from..at;
    seen.steps = steps;
    seen.all_line_ends = all_line_ends;
}

#[cfg(test)]
mod tests {
    use super::super::literals::Beginnings;
    use super::{Cursor, STEP, STEPS, Seen, Vectors, avx2, avx512};

    /// Each kind of tables that this processor can use.
    fn all(beginnings: &Beginnings) -> Vec<Vectors> {
        let avx512 = avx512::is_available().then(|| Vectors::Avx512(Box::new(avx512::Tables::new(beginnings))));
        let avx2 = avx2::is_available().then(|| Vectors::Avx2(Box::new(avx2::Tables::new(beginnings))));
        avx512.into_iter().chain(avx2).collect()
    }

    #[test]
    fn a_beginning_is_found_at_each_place_of_a_step_and_the_lines_before_it_are_counted() {
        for vectors in all(&Beginnings::of(&[*b"4000", *b"\"id\""])) {
            for place in 0..(STEPS + 2) * STEP {
                let mut text = vec![b'\n'; (STEPS + 4) * STEP];
                text[place..place + 4].copy_from_slice(b"\"id\"");
                let mut cursor = Cursor::default();
                assert!(
                    vectors.find(&text, &mut cursor, &mut Seen::default(), |_| true),
                    "at {place}"
                );
                assert_eq!((cursor.at, cursor.line_ends), (place, place as u64));
            }
        }
    }

    #[test]
    fn it_never_looks_beyond_the_text() {
        for vectors in all(&Beginnings::of(&[*b"4000"])) {
            for length in 0..3 * STEP {
                let text = vec![b'\n'; length];
                let mut cursor = Cursor::default();
                assert!(
                    !vectors.find(&text, &mut cursor, &mut Seen::default(), |_| true),
                    "of {length}"
                );
                assert!(cursor.at <= length && length - cursor.at < STEP + 3, "of {length}");
                assert_eq!(cursor.line_ends, cursor.at as u64, "of {length}");
            }
        }
    }
}
