//! What makes a token a hit: the rules, each with its evidence.

use super::amount::is_amount;
use super::label::{Label, is_in_list, text_before, without_namespace, without_siblings, word_before};
use super::looks::JOINERS;
use super::message::{Beside, beside, is_named};
use super::name::{Holds, is_name};
use super::object::Object;
use super::owner::is_of_an_error;
use super::place::{inserted_into, is_elsewhere};
use super::plain::Plain;
use super::status::{has_any_path, is_squids, is_status};
use super::subject::{Subject, lists_codes, says_code_elsewhere};
use super::token::Token;
use super::words::contains;
use super::{Evidence, Hit};
use crate::catalog::{Catalog, CodeForm, Entry};
use crate::registry::Registry;

/// How much a code tells by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// Enough: a dotted code, or a number of seven digits or more.
    Alone,
    /// Too little: a word, or a short number.
    InContext,
    /// It is an HTTP status.
    Status,
}

/// A number shorter than this is met everywhere.
const DIGITS_THAT_TELL: usize = 7;

impl Strength {
    pub(super) fn of(entry: &Entry) -> Self {
        match entry.system.code {
            CodeForm::Number if entry.number == entry.http.map(i64::from) => Self::Status,
            CodeForm::Number if entry.code.len() >= DIGITS_THAT_TELL => Self::Alone,
            CodeForm::Text if has_parts(entry.code) => Self::Alone,
            CodeForm::Number | CodeForm::Text => Self::InContext,
        }
    }
}

/// A code of text that is shorter may be anything, `X-1`.
const LETTERS_THAT_TELL: usize = 6;

/// Whether a code that is text is made of parts: `INPUT_INVALID.Url.Invalid`, `ORA-00942`, `auth/invalid-email`.
fn has_parts(code: &str) -> bool {
    let is_joiner = |byte: u8| byte == b'.' || JOINERS.contains(&byte);
    code.contains('.') || code.len() >= LETTERS_THAT_TELL && code.bytes().any(is_joiner)
}

/// What is true of a whole line, found out when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct LineFacts {
    /// Which systems' words it has.
    words: PerCatalog,
    /// Which systems' paths.
    paths: PerCatalog,
    /// Whether the response status was found: a line has one.
    status_found: bool,
}

/// A fact about each catalogue, by its place in the registry. Of more than 64, it is not so of the later ones: their codes
/// that need company are not found.
#[derive(Debug, Default)]
struct PerCatalog {
    known: u64,
    is_so: u64,
}

impl PerCatalog {
    fn get_or_find_out(&mut self, index: usize, find_out: impl FnOnce() -> bool) -> bool {
        let Some(bit) = u32::try_from(index).ok().and_then(|index| 1_u64.checked_shl(index)) else {
            return false;
        };
        if self.known & bit == 0 {
            self.known |= bit;
            self.is_so |= if find_out() { bit } else { 0 };
        }
        self.is_so & bit != 0
    }
}

/// Whether `token` is a hit in `line`.
pub(super) fn judge(registry: &Registry, facts: &mut LineFacts, line: &[u8], token: Token<'_>) -> Option<Hit> {
    let text = core::str::from_utf8(token.text).ok()?;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let is_squids = is_number && is_squids(line, token);
    if is_number && !token.is_whole_number(line) && !is_squids {
        return None;
    }
    for (index, catalog) in registry.catalogs().enumerate() {
        let is_text = catalog.system.code == CodeForm::Text;
        let (code, prefixed) = if is_text {
            without_service(catalog, text)
        } else {
            (text, false)
        };
        if !is_text && !is_number {
            continue;
        }
        // A name of another language, in which the code is a part.
        if is_text && !prefixed && token.before == b'.' {
            continue;
        }
        let Some(entry) = catalog.lookup(code) else { continue };
        let case = Case {
            line,
            token,
            catalog,
            entry,
            is_prefixed: prefixed,
        };
        let evidence = match Strength::of(entry) {
            Strength::Alone | Strength::InContext if is_squids => None,
            Strength::Alone => case.alone(),
            Strength::InContext => {
                let words = catalog.system.recognise.words.iter();
                let speaks_of_it = || { words }.any(|word| contains(line, word.as_bytes()));
                let has_word = facts.words.get_or_find_out(index, speaks_of_it);
                Plain::around(line, token.start, |plain| case.in_context(plain, has_word))
            }
            Strength::Status => {
                let has_path = || has_any_path(&catalog.system, line);
                let is_open = !facts.status_found && facts.paths.get_or_find_out(index, has_path);
                is_open.then(|| case.as_status()).flatten()
            }
        };
        if let Some(evidence) = evidence {
            facts.status_found |= evidence == Evidence::Status;
            let end = token.end();
            return Some(Hit {
                start: end - code.len(),
                end,
                entry,
                evidence,
            });
        }
    }
    None
}

/// The token without the service's name that stands before a code and is no part of it, and whether there was one.
fn without_service<'t>(catalog: &Catalog, text: &'t str) -> (&'t str, bool) {
    let ends_service = |end: usize| {
        let prefixes = catalog.system.recognise.prefixes.iter();
        { prefixes }.any(|prefix| prefix.ends_with('.') && text.as_bytes()[..end].ends_with(prefix.as_bytes()))
    };
    let dots = text.bytes().enumerate().rev().filter(|&(_, byte)| byte == b'.');
    match { dots }.map(|(dot, _)| dot + 1).find(|&end| ends_service(end)) {
        Some(end) => (&text[end..], true),
        None => (text, false),
    }
}

/// A token that is some entry's code, with all that speaks for or against it.
struct Case<'l> {
    line: &'l [u8],
    token: Token<'l>,
    catalog: &'static Catalog,
    entry: &'static Entry,
    is_prefixed: bool,
}

impl Case<'_> {
    /// A code that tells enough by itself.
    fn alone(&self) -> Option<Evidence> {
        if self.catalog.system.code == CodeForm::Text {
            return Some(if self.is_prefixed {
                Evidence::Prefix
            } else {
                Evidence::Code
            });
        }
        Plain::around(self.line, self.token.start, |plain| self.number_alone(plain))
    }

    fn number_alone(&self, plain: &Plain) -> Option<Evidence> {
        let length = self.token.text.len();
        let label = Label::of(without_siblings(plain.before(), length));
        let is_in_field = self.is_in_field(plain);
        let subject = Subject::of(self.entry, plain, label, length);
        if subject == Subject::Other && !is_in_field {
            return None;
        }
        let said = beside(self.catalog, self.entry, plain, label);
        // A message beside a list is about all of it.
        if said == Beside::Contradicts && !is_in_list(plain, length) {
            return None;
        }
        if is_in_field {
            return Some(Evidence::Field);
        }
        if said == Beside::Confirms || is_named(self.entry, plain, length) && !is_amount(plain, length) {
            return Some(Evidence::Message);
        }
        let is_code = match subject {
            // A word of prose may speak of something near: `result: 40000000 rows`.
            Subject::Code => matches!(label, Label::Key(_) | Label::Element(_)) || !is_amount(plain, length),
            Subject::Untold => !is_amount(plain, length) && !is_elsewhere(self.catalog, self.entry, plain, length),
            Subject::Doubtful | Subject::Other => false,
        };
        is_code.then_some(Evidence::Code)
    }

    /// A code that needs company, in a line that has a word of its system or not.
    fn in_context(&self, plain: &Plain, has_word: bool) -> Option<Evidence> {
        let is_prefixed = self.is_prefixed || self.has_service(plain.before());
        if is_prefixed || self.has_namespace(plain.before()) || self.has_level(plain) {
            return Some(Evidence::Prefix);
        }
        if self.is_in_field(plain) {
            return Some(Evidence::Field);
        }
        let label = Label::of(plain.before());
        if !self.is_in_place(plain, label) || self.did_not_happen(plain) {
            return None;
        }
        let is_text = self.catalog.system.code == CodeForm::Text;
        match beside(self.catalog, self.entry, plain, label) {
            Beside::Contradicts => None,
            // Other systems have the same words.
            Beside::Confirms | Beside::Silent if is_text && !has_word => None,
            Beside::Confirms => Some(Evidence::Message),
            Beside::Silent => {
                let is_its = is_of_an_error(self.entry.system, plain, label);
                // A word of prose may speak of something near, a key does not.
                let is_amount =
                    || !matches!(label, Label::Key(_) | Label::Element(_)) && is_amount(plain, self.token.text.len());
                (has_word && is_its && !is_amount()).then_some(Evidence::Context)
            }
        }
    }

    /// Whether a field for codes holds it: `errorCode`, or `fault.code`, the `code` of a `fault`.
    fn is_in_field(&self, plain: &Plain) -> bool {
        let fields = self.catalog.system.recognise.fields;
        let Some(name) = Label::of(without_namespace(plain.before())).name() else {
            return false;
        };
        let is = |field: &str, name: &[u8]| field.as_bytes().eq_ignore_ascii_case(name);
        let whole = plain.shaped();
        fields.iter().any(|field| {
            is(field, name)
                || field.rsplit_once('.').is_some_and(|(owner, last)| {
                    let object = || Object::around(whole, plain.at())?.owner(whole);
                    is(last, name) && object().is_some_and(|found| is(owner, found))
                })
        })
    }

    /// Whether the code stands between such a prefix and a colon, as behind a level: `ERROR:  40001: could not …`.
    fn has_level(&self, plain: &Plain) -> bool {
        let is_spaced = plain.before().ends_with(b" ");
        let behind = plain.onwards().get(self.token.text.len());
        is_spaced && behind == Some(&b':') && self.has_namespace(plain.before().trim_ascii_end())
    }

    /// Whether a service's name stands right before, with something between that is no text, such as a colour.
    fn has_service(&self, before: &[u8]) -> bool {
        let prefixes = self.catalog.system.recognise.prefixes.iter();
        { prefixes }.any(|prefix| prefix.ends_with('.') && before.ends_with(prefix.as_bytes()))
    }

    /// Whether a namespace's prefix that only codes have stands right before: `a:`.
    fn has_namespace(&self, before: &[u8]) -> bool {
        let prefixes = self
            .catalog
            .system
            .recognise
            .prefixes
            .iter()
            .filter(|prefix| prefix.ends_with(':'));
        { prefixes }.any(|prefix| {
            let rest = before.strip_suffix(prefix.as_bytes());
            rest.is_some_and(|rest| !rest.last().is_some_and(u8::is_ascii_alphanumeric))
        })
    }

    /// A code that is an HTTP status, in a line with a path of its system.
    fn as_status(&self) -> Option<Evidence> {
        let is_error = self.entry.http.is_some_and(|status| status >= 400);
        if !is_error {
            return None;
        }
        Plain::around(self.line, self.token.start, |plain| {
            is_status(self.entry, plain, self.token.text.len()).then_some(Evidence::Status)
        })
    }

    /// Whether it is called as a code is: `id`, `error_code`, `conflict`; but not `customer_id`, `error_count`.
    fn is_in_place(&self, plain: &Plain, label: Label<'_>) -> bool {
        let system = self.entry.system;
        let before = plain.before();
        let mut name = inserted_into(before).or(label.name()).unwrap_or_default();
        let mut text = before;
        if is_name(system, name) {
            // `Fehler slascone 6007`
            (text, name) = (text_before(before, name), word_before(before, name));
        }
        matches!(Holds::of(name, system), Holds::Code | Holds::Identity)
            || says_code_elsewhere(text)
            || lists_codes(before)
    }

    /// Whether the code stands in a list of what could happen.
    fn did_not_happen(&self, plain: &Plain) -> bool {
        let lists = self.catalog.system.recognise.not_within;
        let whole = plain.shaped();
        let lead = Object::around(whole, plain.at()).and_then(|object| object.array_lead(whole));
        lead.is_some_and(|lead| {
            { lead.split(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'_' | b'-')) }
                .any(|word| lists.iter().any(|list| list.as_bytes().eq_ignore_ascii_case(word)))
        })
    }
}
