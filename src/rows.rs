//! What codegen writes a code down as, and how rustc makes entries of that.
//!
//! A row is all literals, since those are what rustc reads fastest: of ten thousand entries written out with their options
//! and cases, the checks alone took it longer than all that it does with rows. What a row does not say it has empty.

use crate::catalog::{Case, CodeForm, Entry, Evidence, Recognise, Source, System};
use crate::fallback::Fallback;
use crate::kind::Kind;
use crate::retry::Retry;
use crate::template::Template;

/// One code, as the TOML has it: with its one meaning, or with several as its cases.
#[derive(Debug)]
pub struct Row {
    /// The code as text.
    pub code: &'static str,
    /// The code, in a system whose codes are numbers.
    pub number: i64,
    /// The name of its variant.
    pub variant: &'static str,
    /// Its symbolic name.
    pub name: &'static str,
    /// Its heading.
    pub section: &'static str,
    /// Its HTTP status, or 0.
    pub http: u16,
    /// What went wrong.
    pub kind: Kind,
    /// What a program may do.
    pub retry: Retry,
    /// Whether an automatic resend does harm.
    pub fatal: bool,
    /// What the system sends, where that is always the same.
    pub message: &'static str,
    /// What the system sends, where that has parameters.
    pub template: &'static str,
    /// Why it happens.
    pub cause: &'static str,
    /// What to do about it.
    pub resolution: &'static str,
    /// Its meanings, where the row itself has none.
    pub cases: &'static [Case],
    /// Further words that people search by.
    pub keywords: &'static [&'static str],
    /// What its source leaves in doubt.
    pub note: &'static str,
    /// A body or a log line that carries it.
    pub example: &'static str,
    /// Where it is from.
    pub source: &'static Source,
    /// The version of the catalogue that brought it.
    pub since: &'static str,
    /// Why it is deprecated.
    pub deprecated: &'static str,
    /// The code that took its place.
    pub replaced_by: &'static str,
}

impl Row {
    /// A row that says nothing: each other one takes from it what it does not say itself.
    #[must_use]
    pub const fn blank(source: &'static Source) -> Self {
        Self {
            code: "",
            number: 0,
            variant: "",
            name: "",
            section: "",
            http: 0,
            kind: Kind::Unknown,
            retry: Retry::Never,
            fatal: false,
            message: "",
            template: "",
            cause: "",
            resolution: "",
            cases: &[],
            keywords: &[],
            note: "",
            example: "",
            source,
            since: "",
            deprecated: "",
            replaced_by: "",
        }
    }
}

/// The text, where it is not empty. A function would be one more call for rustc's interpreter, for each text.
macro_rules! text {
    ($text:expr) => {
        match $text.as_bytes() {
            [] => None,
            _ => Some($text),
        }
    };
}

/// The meanings of the rows that have just one, each by itself, so that an entry can have it as its cases.
#[must_use]
pub const fn cases<const N: usize>(rows: &[Row]) -> [[Case; 1]; N] {
    let mut cases = [[BLANK_CASE]; N];
    let (mut row_index, mut case_index) = (0, 0);
    while row_index < rows.len() {
        let row = &rows[row_index];
        if row.cases.is_empty() {
            cases[case_index] = [Case {
                section: text!(row.section),
                message: match row.template.as_bytes() {
                    [] => Template::fixed(row.message),
                    _ => Template::with_params(row.template),
                },
                cause: text!(row.cause),
                resolution: row.resolution,
                kind: row.kind,
                retry: row.retry,
            }];
            case_index += 1;
        }
        row_index += 1;
    }
    cases
}

/// The entries of the rows, where `cases` has those of each row that has just one.
#[must_use]
pub const fn entries<const N: usize>(
    system: &'static System,
    cases: &'static [[Case; 1]],
    rows: &[Row; N],
) -> [Entry; N] {
    let mut entries = [const { blank_entry() }; N];
    let (mut row_index, mut case_index) = (0, 0);
    while row_index < N {
        let row = &rows[row_index];
        entries[row_index] = Entry {
            system,
            code: row.code,
            number: match system.code {
                CodeForm::Number => Some(row.number),
                CodeForm::Text => None,
            },
            variant: row.variant,
            name: text!(row.name),
            section: text!(row.section),
            http: match row.http {
                0 => None,
                status => Some(status),
            },
            kind: row.kind,
            retry: row.retry,
            fatal: row.fatal,
            cases: match row.cases {
                [] => {
                    case_index += 1;
                    &cases[case_index - 1]
                }
                several => several,
            },
            keywords: row.keywords,
            note: text!(row.note),
            example: text!(row.example),
            source: row.source,
            since: text!(row.since),
            deprecated: text!(row.deprecated),
            replaced_by: text!(row.replaced_by),
        };
        row_index += 1;
    }
    entries
}

const BLANK_CASE: Case = Case {
    section: None,
    message: Template::fixed(""),
    cause: None,
    resolution: "",
    kind: Kind::Unknown,
    retry: Retry::Never,
};

/// What an array of entries holds until they are made.
const fn blank_entry() -> Entry {
    static SYSTEM: System = System {
        id: "",
        name: "",
        code: CodeForm::Text,
        fallback: Fallback::NONE,
        recognise: Recognise::NONE,
    };
    static SOURCE: Source = Source {
        id: "",
        title: "",
        evidence: Evidence::Documented,
        retrieved: "",
        url: None,
    };
    Entry {
        system: &SYSTEM,
        code: "",
        number: None,
        variant: "",
        name: None,
        section: None,
        http: None,
        kind: Kind::Unknown,
        retry: Retry::Never,
        fatal: false,
        cases: &[],
        keywords: &[],
        note: None,
        example: None,
        source: &SOURCE,
        since: None,
        deprecated: None,
        replaced_by: None,
    }
}
