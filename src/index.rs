//! From a code to its row.

use core::cmp::Ordering;

use crate::catalog::Entry;

/// How a catalogue finds a code's row.
#[derive(Debug)]
pub enum Index {
    /// Compiled, for codes that are numbers.
    Number(&'static phf::Map<i64, u32>),
    /// Compiled, for codes that are text.
    Text(&'static phf::Map<&'static str, u32>),
    /// Made at run time: the rows in ascending order of their codes, by [`compare`].
    Sorted(&'static [u32]),
}

impl Index {
    /// The row of `code`, spelt exactly as on the wire.
    #[must_use]
    pub fn row_of(&self, code: &str, entries: &[Entry]) -> Option<usize> {
        match self {
            Self::Number(map) => row(map.get(&canonical_number(code)?)),
            Self::Text(map) => row(map.get(code)),
            Self::Sorted(rows) => sorted(rows, entries, canonical_number(code), code),
        }
    }

    /// The row of a code that is a number.
    #[must_use]
    pub fn row_of_number(&self, code: i64, entries: &[Entry]) -> Option<usize> {
        match self {
            Self::Number(map) => row(map.get(&code)),
            Self::Text(_) => None,
            Self::Sorted(rows) => sorted(rows, entries, Some(code), ""),
        }
    }
}

/// The order in which the rows of [`Index::Sorted`] stand: numbers by value, text by its bytes.
#[must_use]
pub fn compare(one: (Option<i64>, &str), two: (Option<i64>, &str)) -> Ordering {
    match (one.0, two.0) {
        (Some(one), Some(two)) => one.cmp(&two),
        _ => one.1.cmp(two.1),
    }
}

fn sorted(rows: &[u32], entries: &[Entry], number: Option<i64>, text: &str) -> Option<usize> {
    let key = |row: &u32| entries.get(*row as usize).map(|entry| (entry.number, entry.code));
    let found = rows
        .binary_search_by(|row| key(row).map_or(Ordering::Less, |key| compare(key, (number, text))))
        .ok()?;
    row(rows.get(found))
}

fn row(row: Option<&u32>) -> Option<usize> {
    row.map(|row| *row as usize)
}

/// The number that `text` spells in the one canonical way: no plus sign, no leading zero, no space.
fn canonical_number(text: &str) -> Option<i64> {
    match text.as_bytes() {
        [b'0'] | [b'1'..=b'9', ..] | [b'-', b'1'..=b'9', ..] => text.parse().ok(),
        _ => None,
    }
}
