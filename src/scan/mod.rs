//! Recognising codes in log text.
//!
//! A log is full of numbers, so a hit needs evidence. What is evidence follows from the code's form and from what the
//! catalogue's `[recognise]` says of its system:
//!
//! - a dotted code is a hit wherever it stands by itself;
//! - a number of seven digits or more is a hit where it stands by itself, unless what is beside it says that it is
//!   something else: its name, its unit, its place, or a message that is another's;
//! - a short code (a word, a number of few digits) is a hit where a field for codes holds it, where its message stands
//!   beside it, or where the line speaks of its system and the code is in a code's place;
//! - an HTTP status is a hit as the response status of a call to its system.
//!
//! What is beside a number is heard in this order:
//!
//! 1. A message or name of another error in the same object, or the same group of `key=value`, contradicts.
//! 2. A key or element is the number's name, and says what it is: `error_code` a code, `order_id` none. A name that does
//!    not tell (`samples=`, or `room:` among other pairs) is none either, unless the code's own message stands beside it.
//!    An `id` or a `no` is that of its owner: `"error":{"id":…}`, `"order":{"no":…}`.
//! 3. A word of prose before it does the same (`invoice 40000004`), but a word that does not tell leaves the number a hit
//!    where the text around speaks of a failure, a code or the system.
//! 4. A unit, a counted thing or a currency behind it makes it an amount.
//! 5. Columns of numbers, metrics, masks, addresses, places in source, the numbers of processes and what something is
//!    compared with hold no codes. Where a system's codes begin with an HTTP status, that status may stand before one, and
//!    another may not.
//!
//! A number of which nothing of this is true, such as one in parentheses or in a cell of a table, is a hit.
//!
//! Works on bytes in any encoding that ASCII is a part of, and allocates nothing for a line.

mod amount;
mod anchors;
mod annotator;
mod id_key;
mod label;
mod looks;
mod message;
mod name;
mod object;
mod owner;
mod pairs;
mod place;
mod plain;
mod rules;
mod shape;
mod status;
mod subject;
mod token;
// Lists of words, which are read better in lines.
#[rustfmt::skip]
mod vocabulary;
mod words;

use core::fmt;
use core::ops::Range;

pub use anchors::Anchor;
pub use annotator::{Annotator, explain};

use crate::catalog::Entry;
use crate::registry::Registry;
use anchors::Anchors;
use looks::Looks;
use rules::LineFacts;

/// Finds the codes of some catalogues in text.
///
/// Making one takes milliseconds, using it nanoseconds: make one, and share it between threads.
///
/// ```
/// let scanner = faultdex::scan::Scanner::builtin();
/// let line = br#"{"level":"error","body":"{\"code\":40000005,\"message\":\"DEVICE_DUPLICATE\"}"}"#;
/// let hit = scanner.find(line).next().unwrap();
/// assert_eq!(&line[hit.range()], b"40000005");
/// assert_eq!(hit.entry().name, Some("DEVICE_DUPLICATE"));
///
/// // Some other number, and some other system's error.
/// assert_eq!(scanner.find(b"imei=352099001761481 order=1007").count(), 0);
/// assert_eq!(scanner.find(br#"{"code":40100000,"message":"unauthorized"}"#).count(), 0);
/// ```
#[derive(Debug, Clone)]
pub struct Scanner {
    registry: Registry,
    anchors: Anchors,
    looks: Looks,
}

/// A code found in a line.
///
/// ```
/// use faultdex::scan::{Evidence, Scanner};
///
/// let line = b"2026-11-21T10:00:00Z WARN slascone: error 1007";
/// let hit = Scanner::builtin().find(line).next().unwrap();
/// assert_eq!(&line[hit.range()], b"1007");
/// assert_eq!((hit.entry().system.id, hit.evidence()), ("slascone", Evidence::Context));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    start: usize,
    end: usize,
    entry: &'static Entry,
    evidence: Evidence,
}

/// Why a hit is one.
///
/// ```
/// use faultdex::scan::{Evidence, Scanner};
///
/// let scanner = Scanner::builtin();
/// let evidence = |line: &str| scanner.find(line.as_bytes()).next().map(|hit| hit.evidence());
/// assert_eq!(evidence("upload failed (40000005)"), Some(Evidence::Code));
/// assert_eq!(evidence("40000005 DEVICE_DUPLICATE"), Some(Evidence::Message));
/// assert_eq!(evidence("order 40000005 shipped"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// The code itself: it stands by itself, and nothing beside it says otherwise.
    Code,
    /// It stands behind the name of a service, or a prefix that only codes have.
    Prefix,
    /// It stands in a field that holds codes.
    Field,
    /// Its message, or its name, stands beside it.
    Message,
    /// The line speaks of its system, and it is in a code's place.
    Context,
    /// It is the response status of a call to its system.
    Status,
}

impl Evidence {
    /// In one word, as exports have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Prefix => "prefix",
            Self::Field => "field",
            Self::Message => "message",
            Self::Context => "context",
            Self::Status => "status",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Hit {
    /// The bytes of the line that are the code.
    #[must_use]
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// The catalogue's record of the code.
    #[must_use]
    pub fn entry(&self) -> &'static Entry {
        self.entry
    }

    /// Why it is a hit.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }
}

impl Scanner {
    /// Finds the codes of the catalogues of `registry`. The words and paths of the first 64 are known, so that a later one
    /// is found by codes that tell by themselves.
    #[must_use]
    pub fn new(registry: Registry) -> Self {
        Self {
            anchors: Anchors::of(&registry),
            looks: Looks::of(&registry),
            registry,
        }
    }

    /// Finds the codes of the built-in systems.
    #[must_use]
    pub fn builtin() -> Self {
        Self::new(Registry::builtin())
    }

    /// The hits in one line, in order. The line's end may be there or not.
    #[must_use]
    pub fn find<'s, 'l>(&'s self, line: &'l [u8]) -> Hits<'s, 'l> {
        let is_worth_a_look = self.anchors.next(&self.registry, &self.looks, line, 0).is_some();
        // Without an anchor there is nothing to find.
        self.hits(line, if is_worth_a_look { 0 } else { line.len() })
    }

    /// The lines of `text` that may hold a hit, in order: each as a range without its end, with its hits.
    ///
    /// What is not returned holds none. Finding them is one pass at the speed of memory.
    ///
    /// ```
    /// let scanner = faultdex::scan::Scanner::builtin();
    /// let text = b"all is well\ncode=40000005\nall is well\n";
    /// let (span, mut hits) = scanner.lines(text).next().unwrap();
    /// assert_eq!((span, hits.next().unwrap().range()), (12..25, 5..13));
    /// ```
    pub fn lines<'s, 't>(&'s self, text: &'t [u8]) -> impl Iterator<Item = (Range<usize>, Hits<'s, 't>)> + use<'s, 't> {
        let mut from = 0;
        core::iter::from_fn(move || {
            let anchor = self.anchors.next(&self.registry, &self.looks, text, from)?;
            let (span, hits) = self.line_at(text, anchor);
            from = span.end;
            Some((span, hits))
        })
    }

    /// The literals of which one stands in every line that holds a hit, in ascending order: for a literal search of one's
    /// own, which can be faster than [`lines`](Self::lines) where it may use what this crate does not.
    ///
    /// Look for all of them, ask [`is_worth_a_look`](Self::is_worth_a_look) where one stands, and let
    /// [`line_at`](Self::line_at) find the hits.
    ///
    /// ```
    /// let scanner = faultdex::scan::Scanner::builtin();
    /// let text = b"all is well\ncode=40000005\n";
    /// let mut found = scanner.anchors().iter().filter_map(|anchor| {
    ///     let at = text.windows(anchor.literal().len()).position(|bytes| bytes == anchor.literal().as_bytes())?;
    ///     scanner.is_worth_a_look(anchor, text, at).then_some(at)
    /// });
    /// let (span, mut hits) = scanner.line_at(text, found.next().unwrap());
    /// assert_eq!((span, hits.next().unwrap().range()), (12..25, 5..13));
    /// ```
    #[must_use]
    pub fn anchors(&self) -> &[Anchor] {
        &self.anchors.all
    }

    /// Whether the line around `at`, where `anchor` stands in `text`, may hold a hit. `false` where most do not: it is a
    /// look-up, and rules out what only begins like a code.
    #[must_use]
    #[inline]
    pub fn is_worth_a_look(&self, anchor: &Anchor, text: &[u8], at: usize) -> bool {
        anchor.is_worth_a_look(&self.registry, &self.looks, text, at)
    }

    /// The line of `text` around the byte `at`, as a range without its end, and its hits. Beyond the text it is the last.
    #[must_use]
    pub fn line_at<'s, 't>(&'s self, text: &'t [u8], at: usize) -> (Range<usize>, Hits<'s, 't>) {
        let at = at.min(text.len());
        let start = memchr::memrchr(b'\n', &text[..at]).map_or(0, |newline| newline + 1);
        let end = memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |length| at + length);
        (start..end, self.hits(&text[start..end], 0))
    }

    fn hits<'s, 'l>(&'s self, line: &'l [u8], at: usize) -> Hits<'s, 'l> {
        // Judged without its end, so that it is judged alike whichever end it has.
        let end = line.iter().rposition(|byte| !matches!(byte, b'\r' | b'\n'));
        let line = &line[..end.map_or(0, |last| last + 1)];
        Hits {
            registry: &self.registry,
            looks: &self.looks,
            line,
            at,
            facts: LineFacts::default(),
        }
    }
}

/// The hits in a line: see [`Scanner::find`].
#[derive(Debug)]
pub struct Hits<'s, 'l> {
    registry: &'s Registry,
    looks: &'s Looks,
    line: &'l [u8],
    at: usize,
    facts: LineFacts,
}

impl Iterator for Hits<'_, '_> {
    type Item = Hit;

    fn next(&mut self) -> Option<Hit> {
        while let Some((token, after)) = self.looks.next_token(self.line, self.at) {
            self.at = after;
            if let Some(joined) = self.looks.joined(self.line, token)
                && let Some(hit) = rules::judge(self.registry, &mut self.facts, self.line, joined)
            {
                self.at = hit.end;
                return Some(hit);
            }
            if self.looks.may_be_code(token.text)
                && let Some(hit) = rules::judge(self.registry, &mut self.facts, self.line, token)
            {
                return Some(hit);
            }
        }
        None
    }
}
