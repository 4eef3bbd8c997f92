//! A catalogue that passed every check: what is emitted, and what the command line loads at run time.

use crate::vocabulary::{CodeForm, Evidence, Kind, Retry};

/// One system's catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalog {
    /// The system whose codes these are.
    pub system: System,
    /// Where the facts are from, the default source first.
    pub sources: Vec<Source>,
    /// The entries, in the order of the file.
    pub entries: Vec<Entry>,
    /// The states that the system's objects can be in.
    pub states: Vec<State>,
}

/// One API with one code space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Its short name: lower-case ASCII, digits and hyphens.
    pub id: String,
    /// Its name in full.
    pub name: String,
    /// What its codes are made of.
    pub code: CodeForm,
    /// What is still known of a code that the catalogue lacks.
    pub fallback: Fallback,
    /// What the log scanner needs to know.
    pub recognise: Recognise,
}

/// What is still known of a code that the catalogue lacks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fallback {
    /// How many of a code's first digits are an HTTP status; 0 where they are none.
    pub status_digits: u8,
    /// What codes with a certain beginning have in common; the first that fits counts.
    pub prefixes: Vec<Prefix>,
    /// What holds for any other code.
    pub any: Option<(Kind, Retry)>,
}

/// What codes with a certain beginning have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prefix {
    /// The beginning.
    pub prefix: String,
    /// What went wrong.
    pub kind: Kind,
    /// What a program may do.
    pub retry: Retry,
}

/// What the log scanner needs to know of a system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognise {
    /// Words that tell that a line speaks of the system.
    pub words: Vec<String>,
    /// Paths of its API.
    pub paths: Vec<String>,
    /// Names of fields and elements that hold codes.
    pub fields: Vec<String>,
    /// What stands right before a code and is no part of it.
    pub prefixes: Vec<String>,
    /// Names of arrays whose codes did not happen.
    pub not_within: Vec<String>,
}

/// Where facts are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name by which entries refer to it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How sure it is.
    pub evidence: Evidence,
    /// The day on which it was read, as `YYYY-MM-DD`.
    pub retrieved: String,
    /// Its address, where it has one.
    pub url: Option<String>,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Code {
    /// Of a system with `code = "number"`.
    Number(i64),
    /// Of a system with `code = "text"`.
    Text(String),
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(formatter),
            Self::Text(text) => text.fmt(formatter),
        }
    }
}

/// The record of one code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The code.
    pub code: Code,
    /// Its name in Rust.
    pub variant: String,
    /// Its symbolic name on the wire.
    pub name: Option<String>,
    /// The heading under which the vendor has it.
    pub section: Option<String>,
    /// The HTTP status that the vendor documents for it.
    pub http: Option<u16>,
    /// What went wrong, in general.
    pub kind: Kind,
    /// What a program may do, in general.
    pub retry: Retry,
    /// Whether an automatic resend does harm.
    pub fatal: bool,
    /// Its meanings; never empty.
    pub cases: Vec<Case>,
    /// Further words that people search by.
    pub keywords: Vec<String>,
    /// Where the source contradicts itself, or is thin.
    pub note: Option<String>,
    /// A body or line that carries it.
    pub example: Option<String>,
    /// Which of the catalogue's sources it is from.
    pub source: usize,
    /// The version of the catalogue that brought it.
    pub since: Option<String>,
    /// Why it is deprecated.
    pub deprecated: Option<String>,
    /// The code that took its place.
    pub replaced_by: Option<Code>,
}

/// One meaning of a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The heading under which the vendor has it.
    pub section: Option<String>,
    /// What the system sends.
    pub message: Message,
    /// Why it happens.
    pub cause: Option<String>,
    /// What to do.
    pub resolution: String,
    /// What went wrong.
    pub kind: Kind,
    /// What a program may do.
    pub retry: Retry,
}

/// What the system sends: a text with named parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text, parameters in braces.
    pub text: String,
    /// The text taken apart: never two parameters or two texts side by side.
    pub parts: Vec<Part>,
}

/// A stretch of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Fixed text.
    Text(String),
    /// A parameter, by its name.
    Param(String),
}

impl Message {
    /// Whether it has parameters.
    #[must_use]
    pub fn has_params(&self) -> bool {
        self.parts.iter().any(|part| matches!(part, Part::Param(_)))
    }
}

/// A state that an object of the system can be in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// What is in the state: `device`, `license`.
    pub object: String,
    /// What the API calls it.
    pub name: String,
    /// What people see it called.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// Which of the catalogue's sources it is from.
    pub source: usize,
}
