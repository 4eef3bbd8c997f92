//! The texts that a response said of one fault: in one allocation, or in none where the catalogue has them word for word.

use alloc::boxed::Box;
use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use core::fmt::{self, Write as _};

use crate::catalog::{Case, Entry};

/// A text as a decoder found it: without white space around it, and never empty.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RawText<'a> {
    Text(&'a str),
    /// A number on the wire, which is only written out where it has to be.
    Number(i64),
}

impl<'a> RawText<'a> {
    /// The text, where it says something.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let text = match text.as_bytes() {
            // Spares most texts the search for white space of any script.
            [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'] => text,
            _ => text.trim(),
        };
        (!text.is_empty()).then_some(Self::Text(text))
    }

    /// The text, to be shared by several faults.
    pub(crate) fn shared(self) -> Arc<str> {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => number.to_string().into(),
        }
    }

    fn is(self, known: Option<&str>) -> bool {
        matches!(self, Self::Text(text) if known == Some(text))
    }

    /// How long it is at most.
    fn len(self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Number(_) => "-9223372036854775808".len(),
        }
    }
}

impl fmt::Display for RawText<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => formatter.write_str(text),
            Self::Number(number) => write!(formatter, "{number}"),
        }
    }
}

/// The texts of a fault, in the order of [`Part`].
pub(crate) type RawTexts<'a> = [Option<RawText<'a>>; 5];

/// Which of a fault's texts.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Code,
    Name,
    Message,
    Detail,
    Subject,
}

/// Where a text is to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nowhere: the response did not have it.
    Nowhere,
    /// It is the entry's code.
    Code,
    /// It is the entry's name.
    Name,
    /// It is the message of the case that it told.
    Message,
    /// The catalogue does not have it.
    Kept,
}

impl Place {
    fn known(self, entry: Option<&'static Entry>, case: Option<&'static Case>) -> Option<&'static str> {
        match self {
            Self::Code => entry.map(|entry| entry.code),
            Self::Name => entry.and_then(|entry| entry.name),
            Self::Message => case.map(|case| case.message.as_str()),
            Self::Nowhere | Self::Kept => None,
        }
    }
}

/// What a response said of a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// The texts that are kept, one behind another.
    kept: Box<str>,
    /// Where in them each text ends.
    ends: [usize; 5],
    places: [Place; 5],
}

impl Said {
    /// Keeps `texts`: the code is that of `entry`, where there is one.
    #[inline]
    pub(crate) fn new(texts: &RawTexts<'_>, entry: Option<&'static Entry>, case: Option<&'static Case>) -> Self {
        let place = |part: Part, known: &[Place]| match texts[part as usize] {
            Some(text) => {
                let known = known.iter().find(|place| text.is(place.known(entry, case)));
                known.copied().unwrap_or(Place::Kept)
            }
            None => Place::Nowhere,
        };
        let places = [
            match place(Part::Code, &[]) {
                Place::Kept if entry.is_some() => Place::Code,
                place => place,
            },
            place(Part::Name, &[Place::Name]),
            place(Part::Message, &[Place::Message, Place::Name]),
            place(Part::Detail, &[]),
            place(Part::Subject, &[]),
        ];
        let (kept, ends) = if places.contains(&Place::Kept) {
            keep(texts, places)
        } else {
            <_>::default()
        };
        Self { kept, ends, places }
    }

    /// One of the texts that were kept with this entry and this case.
    pub(crate) fn get(&self, part: Part, entry: Option<&'static Entry>, case: Option<&'static Case>) -> Option<&str> {
        let part = part as usize;
        match self.places[part] {
            Place::Kept => {
                let start = part.checked_sub(1).map_or(0, |before| self.ends[before]);
                self.kept.get(start..self.ends[part])
            }
            place => place.known(entry, case),
        }
    }

    /// Whether the response had it.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.places[part as usize] != Place::Nowhere
    }
}

/// The texts that are to be kept, one behind another, and where each ends.
fn keep(texts: &RawTexts<'_>, places: [Place; 5]) -> (Box<str>, [usize; 5]) {
    let to_keep = || {
        texts
            .iter()
            .zip(places)
            .map(|(text, place)| text.filter(|_| place == Place::Kept))
    };
    let mut kept = String::with_capacity(to_keep().flatten().map(RawText::len).sum());
    let mut ends = [0; 5];
    for (text, end) in to_keep().zip(&mut ends) {
        match text {
            Some(RawText::Text(text)) => kept.push_str(text),
            // Writing to a `String` cannot fail.
            Some(number) => drop(write!(kept, "{number}")),
            None => {}
        }
        *end = kept.len();
    }
    (kept.into_boxed_str(), ends)
}
