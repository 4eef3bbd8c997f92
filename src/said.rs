//! The texts that a response said of one fault: in one allocation, or in none where the catalogue has them word for word.

use alloc::boxed::Box;
use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use core::fmt::{self, Write as _};

use crate::fault::{Known, RawFault};

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

/// To be shared by several faults.
impl From<RawText<'_>> for Arc<str> {
    fn from(text: RawText<'_>) -> Self {
        match text {
            RawText::Text(text) => text.into(),
            RawText::Number(number) => number.to_string().into(),
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

/// Which of a fault's texts, in the order in which they are kept.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Code,
    Name,
    Message,
    Detail,
    Subject,
}

/// Where a text is to be found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    /// Nowhere: the response did not have it.
    #[default]
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
    fn text(self, known: Known) -> Option<&'static str> {
        match self {
            Self::Code => known.entry.map(|entry| entry.code),
            Self::Name => known.entry.and_then(|entry| entry.name),
            Self::Message => known.told.map(|case| case.message.as_str()),
            Self::Nowhere | Self::Kept => None,
        }
    }
}

/// What a response said of a fault.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    /// The texts that are kept, one behind another.
    kept: Box<str>,
    /// Where in them each text ends.
    ends: [usize; 5],
    places: [Place; 5],
}

impl Said {
    /// Keeps the texts of `raw`, of which this is known.
    pub(crate) fn keep(&mut self, raw: &RawFault<'_>, known: Known) {
        let mut len = 0;
        let mut place = |text: &Option<RawText<'_>>, place: Place| match text {
            None => Place::Nowhere,
            Some(text) if text.is(place.text(known)) => place,
            Some(text) => {
                len += text.len();
                Place::Kept
            }
        };
        // The entry was found by the code, and the case by the message: neither is compared again.
        let code = match (&raw.code, known.entry) {
            (Some(_), Some(_)) => Place::Code,
            (code, _) => place(code, Place::Nowhere),
        };
        let message = match (&raw.message, known.told.map(|case| case.message)) {
            // Unless it is shorter than the message, as the code's class stands before it.
            (Some(text), Some(told)) if !told.has_params() && told.as_str().len() == text.len() => Place::Message,
            (message, _) => place(message, Place::Name),
        };
        self.places = [
            code,
            place(&raw.name, Place::Name),
            message,
            place(&raw.detail, Place::Nowhere),
            place(&raw.subject, Place::Nowhere),
        ];
        if len == 0 {
            return;
        }
        let mut kept = String::with_capacity(len);
        let texts = [&raw.code, &raw.name, &raw.message, &raw.detail, &raw.subject];
        for ((text, place), end) in texts.into_iter().zip(self.places).zip(&mut self.ends) {
            match text {
                Some(RawText::Text(text)) if place == Place::Kept => kept.push_str(text),
                // Writing to a `String` cannot fail.
                Some(number) if place == Place::Kept => drop(write!(kept, "{number}")),
                _ => {}
            }
            *end = kept.len();
        }
        self.kept = kept.into_boxed_str();
    }

    /// One of the texts that were kept, of which this is known.
    pub(crate) fn get(&self, part: Part, known: Known) -> Option<&str> {
        let part = part as usize;
        match self.places[part] {
            Place::Kept => {
                let start = part.checked_sub(1).map_or(0, |before| self.ends[before]);
                self.kept.get(start..self.ends[part])
            }
            place => place.text(known),
        }
    }

    /// Whether the response had it.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.places[part as usize] != Place::Nowhere
    }
}
