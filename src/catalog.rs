//! The static records of a catalogue. The types are written here by hand; codegen writes only their rows.

use core::fmt;
use core::str::FromStr;

use crate::fallback::Fallback;
use crate::http::HttpClass;
use crate::index::Index;
use crate::kind::Kind;
use crate::retry::Retry;
use crate::template::Template;
use crate::words::words;

/// One system's catalogue, as compiled from its TOML.
///
/// ```
/// use faultdex::kdp;
///
/// let entry = kdp::CATALOG.lookup("40000005").unwrap();
/// assert_eq!(entry.name, Some("DEVICE_DUPLICATE"));
/// assert_eq!(kdp::CATALOG.lookup("1"), None);
/// ```
#[derive(Debug)]
pub struct Catalog {
    /// The system whose codes these are.
    pub system: System,
    /// Where its facts are from, the default source first.
    pub sources: &'static [Source],
    /// Its entries, in the order of the TOML.
    pub entries: &'static [Entry],
    /// The states that its objects can be in; empty for most systems.
    pub states: &'static [State],
    #[doc(hidden)]
    pub index: Index,
}

impl Catalog {
    /// The entry of `code`, which is to be spelt exactly as on the wire. Allocates nothing.
    #[must_use]
    pub fn lookup(&self, code: &str) -> Option<&'static Entry> {
        self.entries.get(self.index.row_of(code, self.entries)?)
    }

    /// The entry of a code that is a number; always `None` where the system's codes are text. Allocates nothing.
    #[must_use]
    pub fn lookup_number(&self, code: i64) -> Option<&'static Entry> {
        self.entries.get(self.index.row_of_number(code, self.entries)?)
    }
}

/// One API with one code space.
///
/// ```
/// let system = faultdex::lookup("kdp:40000005").unwrap().system;
/// assert_eq!((system.id, system.code), ("kdp", faultdex::CodeForm::Number));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct System {
    /// Its short name, as in `kdp:40000005`: lower-case ASCII letters, digits and hyphens.
    pub id: &'static str,
    /// Its name in full.
    pub name: &'static str,
    /// What its codes are made of.
    pub code: CodeForm,
    /// What is still known of a code that its catalogue lacks.
    pub fallback: Fallback,
    /// What the log scanner needs to know of it.
    pub recognise: Recognise,
}

/// What the log scanner needs to know of a system, beyond its codes.
///
/// ```
/// let recognise = faultdex::lookup("slascone:1007").unwrap().system.recognise;
/// assert!(recognise.words.contains(&"slascone"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Recognise {
    /// Words that tell that a line speaks of the system, in any case. They put short codes into context.
    pub words: &'static [&'static str],
    /// Paths of its API. On a line with one, a response status counts.
    pub paths: &'static [&'static str],
    /// Names of fields and elements that hold codes, in any case; `fault.code` is the `code` in a `fault`.
    pub fields: &'static [&'static str],
    /// What stands right before a code and is no part of it: the end of a service's name with its dot, or a namespace's
    /// prefix with its colon.
    pub prefixes: &'static [&'static str],
    /// Names of arrays whose codes did not happen.
    pub not_within: &'static [&'static str],
}

impl Recognise {
    /// Nothing but the codes is known.
    pub const NONE: Self = Self {
        words: &[],
        paths: &[],
        fields: &[],
        prefixes: &[],
        not_within: &[],
    };
}

words! {
    /// What the codes of a system are made of.
    ///
    /// ```
    /// use faultdex::{CodeForm, thingspace};
    ///
    /// assert_eq!(thingspace::CATALOG.system.code, CodeForm::Text);
    /// assert_eq!("text".parse(), Ok(CodeForm::Text));
    /// ```
    CodeForm, ParseCodeFormError, "form of codes" {
        /// Whole numbers, written in decimal.
        Number = "number",
        /// Text without white space.
        Text = "text",
    }
}

/// Where facts are from.
///
/// ```
/// let source = faultdex::lookup("kdp:40000005").unwrap().source;
/// assert_eq!(source.evidence, faultdex::Evidence::Documented);
/// assert_eq!(source.retrieved, "2026-11-21");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Source {
    /// Its short name within the catalogue.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How its facts are known.
    pub evidence: Evidence,
    /// The day on which it was read, as `YYYY-MM-DD`.
    pub retrieved: &'static str,
    /// Its address, where it has one.
    pub url: Option<&'static str>,
}

words! {
    /// How a fact is known.
    ///
    /// ```
    /// use faultdex::Evidence;
    ///
    /// assert_eq!(Evidence::Observed.to_string(), "observed");
    /// assert_eq!(Evidence::Inferred.meaning(), "Reasoned from the platform.");
    /// ```
    Evidence, ParseEvidenceError, "sort of evidence" {
        /// The vendor's documentation says so.
        Documented = "documented",
        /// Seen on the wire, or in the code of a public client.
        Observed = "observed",
        /// Reasoned from the platform.
        Inferred = "inferred",
    }
}

/// The catalogue's record of one code.
///
/// ```
/// let entry = faultdex::lookup("slascone:1007").unwrap();
/// assert_eq!(entry.to_string(), "slascone:1007: The number of allowed connections has been reached.");
/// assert_eq!(entry.http, Some(409));
/// assert!(!entry.is_retryable(), "a seat has to be freed first");
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// The system that sends it.
    pub system: &'static System,
    /// The code as text, spelt as on the wire.
    pub code: &'static str,
    /// The code as a number, in a system whose codes are numbers.
    pub number: Option<i64>,
    /// The name of its variant in the system's `Code`.
    pub variant: &'static str,
    /// Its symbolic name on the wire, where there is one. Not a key: several codes may bear one name.
    pub name: Option<&'static str>,
    /// The heading under which the vendor's document has it.
    pub section: Option<&'static str>,
    /// The HTTP status that the vendor documents for it.
    pub http: Option<u16>,
    /// What went wrong, in general; a case may say otherwise.
    pub kind: Kind,
    /// What a program may do, in general; a case may say otherwise.
    pub retry: Retry,
    /// Whether an automatic resend does harm, such as locking an account.
    pub fatal: bool,
    /// Its meanings; never empty, and more than one where one code says several things.
    pub cases: &'static [Case],
    /// Further words that people search by.
    pub keywords: &'static [&'static str],
    /// Where its source contradicts itself or is thin, and which way this entry went.
    pub note: Option<&'static str>,
    /// A body or a log line that carries it.
    pub example: Option<&'static str>,
    /// Where it is from.
    pub source: &'static Source,
    /// The version of the catalogue that brought it.
    pub since: Option<&'static str>,
    /// Why it is deprecated, where it is.
    pub deprecated: Option<&'static str>,
    /// The code that took its place.
    pub replaced_by: Option<&'static str>,
}

impl Entry {
    /// The message of the first case: verbatim what the system sends, parameters in braces.
    #[must_use]
    pub const fn message(&self) -> &'static str {
        match self.cases {
            [first, ..] => first.message.as_str(),
            [] => "",
        }
    }

    /// Why it happens, in its first case.
    #[must_use]
    pub const fn cause(&self) -> Option<&'static str> {
        match self.cases {
            [first, ..] => first.cause,
            [] => None,
        }
    }

    /// What to do about it, in its first case.
    #[must_use]
    pub const fn resolution(&self) -> &'static str {
        match self.cases {
            [first, ..] => first.resolution,
            [] => "",
        }
    }

    /// The class of its HTTP status.
    #[must_use]
    #[inline]
    pub const fn http_class(&self) -> Option<HttpClass> {
        HttpClass::of(match self.http {
            Some(status) => status,
            None => 0,
        })
    }

    /// Whether a program may resend the request by itself: its retry allows it, and it is not fatal.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        self.retry.may_resend() && !self.fatal
    }

    /// The case whose message `message` is, and the parameters in it.
    ///
    /// Where several fit, the one with the most fixed text is meant; codegen refuses catalogues in which that is a tie.
    #[must_use]
    pub fn case_of<'t>(&self, message: &'t str) -> Option<(&'static Case, crate::template::Captures<'t>)> {
        self.cases
            .iter()
            .filter_map(|case| Some((case, case.message.captures(message)?)))
            // Mostly just one fits, and then nothing is measured.
            .max_by(|(one, _), (two, _)| one.message.fixed_len().cmp(&two.message.fixed_len()))
    }
}

/// `system:code NAME: message`
impl fmt::Display for Entry {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.system.id, self.code)?;
        if let Some(name) = self.name {
            write!(formatter, " {name}")?;
        }
        write!(formatter, ": {}", self.message())
    }
}

/// One meaning of a code.
///
/// ```
/// use faultdex::Retry;
///
/// let entry = faultdex::lookup("REQUEST_FAILED.UnexpectedError").unwrap();
/// let (case, params) = entry.case_of("Can not find the trigger with triggerId: 7").unwrap();
/// assert_eq!((entry.retry, case.retry), (Retry::Once, Retry::Never));
/// assert_eq!(params.get("trigger ID"), Some("7"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    /// The heading under which the vendor's document has it.
    pub section: Option<&'static str>,
    /// What the system sends: verbatim, with named parameters.
    pub message: Template,
    /// Why it happens, where that is known and the message does not say it.
    pub cause: Option<&'static str>,
    /// What to do about it.
    pub resolution: &'static str,
    /// What went wrong.
    pub kind: Kind,
    /// What a program may do with the same request.
    pub retry: Retry,
}

/// A state that an object of a system can be in. It is no error, but is looked up like one.
///
/// ```
/// use faultdex::knox_guard;
///
/// let accepted = knox_guard::CATALOG.states.iter().find(|state| state.name == "Accepted").unwrap();
/// assert_eq!((accepted.object, accepted.label), ("device", "Activating"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The system that knows it.
    pub system: &'static System,
    /// What is in the state: `device`, `license`.
    pub object: &'static str,
    /// What the API calls it.
    pub name: &'static str,
    /// What people see it called.
    pub label: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Where it is from.
    pub source: &'static Source,
}
