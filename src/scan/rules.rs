//! What makes a token a hit: the rules, each with its evidence.

use super::label::{Label, words};
use super::object::{Object, assignments};
use super::plain::Plain;
use super::token::Token;
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
            CodeForm::Text if entry.code.contains('.') => Self::Alone,
            CodeForm::Number | CodeForm::Text => Self::InContext,
        }
    }
}

/// What is true of a whole line.
#[derive(Debug, Default)]
pub(super) struct LineFacts {
    /// By the catalogue's place in the registry: whether the line has one of its words, and one of its paths.
    words: u64,
    paths: u64,
    /// Whether the response status was found: a line has one.
    status_found: bool,
}

impl LineFacts {
    pub(super) fn of(registry: &Registry, line: &[u8]) -> Self {
        let mut facts = Self::default();
        for (index, catalog) in registry.catalogs().take(64).enumerate() {
            let recognise = &catalog.system.recognise;
            let has_word = recognise
                .words
                .iter()
                .any(|word| contains_ignoring_case(line, word.as_bytes()));
            let has_path = recognise.paths.iter().any(|path| has_path(line, path.as_bytes()));
            facts.words |= u64::from(has_word) << index;
            facts.paths |= u64::from(has_path) << index;
        }
        facts
    }
}

/// Whether `token` is a hit in `line`.
pub(super) fn judge(registry: &Registry, facts: &mut LineFacts, line: &[u8], token: Token<'_>) -> Option<Hit> {
    let text = core::str::from_utf8(token.text).ok()?;
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number && !token.is_whole_number(line) {
        return None;
    }
    for (index, catalog) in registry.catalogs().enumerate() {
        let is_text = catalog.system.code == CodeForm::Text;
        let (code, prefixed) = if is_text {
            without_prefix(catalog, line, token, text)
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
            has_word: facts.words >> index & 1 == 1,
            has_path: facts.paths >> index & 1 == 1,
        };
        let evidence = match Strength::of(entry) {
            Strength::Alone => case.alone(),
            Strength::InContext => case.in_context(),
            Strength::Status if facts.status_found => None,
            Strength::Status => case.as_status(),
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

/// The token without what stands before a code and is no part of it, and whether there was such: `Service.`, `a:`.
fn without_prefix<'t>(catalog: &Catalog, line: &[u8], token: Token<'_>, text: &'t str) -> (&'t str, bool) {
    for prefix in catalog.system.recognise.prefixes {
        if let Some(end) = text.rfind(prefix).map(|start| start + prefix.len())
            && prefix.ends_with('.')
        {
            return (&text[end..], true);
        }
        if prefix.ends_with(':') && line[..token.start].ends_with(prefix.as_bytes()) {
            let before = token.start - prefix.len();
            let is_whole = before == 0 || !line[before - 1].is_ascii_alphanumeric();
            if is_whole {
                return (text, true);
            }
        }
    }
    (text, false)
}

/// A token that is some entry's code, with all that speaks for or against it.
struct Case<'l> {
    line: &'l [u8],
    token: Token<'l>,
    catalog: &'static Catalog,
    entry: &'static Entry,
    is_prefixed: bool,
    has_word: bool,
    has_path: bool,
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
        let plain = Plain::around(self.line, self.token.start);
        let label = Label::of(plain.before());
        if self.names_something_else(label) {
            return None;
        }
        match self.beside(&plain, label) {
            Beside::Contradicts => None,
            Beside::Confirms => Some(Evidence::Message),
            Beside::Silent => Some(Evidence::Code),
        }
    }

    /// A code that needs company.
    fn in_context(&self) -> Option<Evidence> {
        if self.is_prefixed {
            return Some(Evidence::Prefix);
        }
        let plain = Plain::around(self.line, self.token.start);
        let label = Label::of(plain.before());
        let fields = self.catalog.system.recognise.fields;
        if let Label::Key(name) | Label::Element(name) = label
            && fields.iter().any(|field| field.as_bytes().eq_ignore_ascii_case(name))
        {
            return Some(Evidence::Field);
        }
        if !in_place_of_a_code(label) || self.did_not_happen(&plain) {
            return None;
        }
        match self.beside(&plain, label) {
            Beside::Contradicts => None,
            Beside::Confirms => Some(Evidence::Message),
            Beside::Silent => self.has_word.then_some(Evidence::Context),
        }
    }

    /// A code that is an HTTP status.
    fn as_status(&self) -> Option<Evidence> {
        let is_error = self.entry.http.is_some_and(|status| status >= 400);
        if !self.has_path || !is_error {
            return None;
        }
        let plain = Plain::around(self.line, self.token.start);
        is_response_status(&plain).then_some(Evidence::Status)
    }

    /// Whether the key before a number says that it is no code: `bytes=40000000`, `order 40000004`.
    fn names_something_else(&self, label: Label<'_>) -> bool {
        let Some(name) = label.name() else { return false };
        let says = |list: &[&str]| words(name).any(|word| word.is_one_of(list));
        says(OTHER_THINGS) && !says(CODE_WORDS)
    }

    /// Whether the code stands in a list of what could happen.
    fn did_not_happen(&self, plain: &Plain) -> bool {
        let lists = self.catalog.system.recognise.not_within;
        let name = Object::around(plain.text(), plain.at()).and_then(|object| object.array_name(plain.text()));
        name.is_some_and(|name| lists.iter().any(|list| list.as_bytes().eq_ignore_ascii_case(name)))
    }

    /// What the same object, or the same group of `key=value`, says of the code.
    fn beside(&self, plain: &Plain, label: Label<'_>) -> Beside {
        let in_object = Object::around(plain.text(), plain.at())
            .map(|object| self.weigh(object.pairs()))
            .filter(|_| matches!(label, Label::Key(_)));
        match in_object {
            Some(beside) => beside,
            None if matches!(label, Label::Key(_)) => self.weigh(assignments(plain.text())),
            None => Beside::Silent,
        }
    }

    fn weigh<'t>(&self, pairs: impl Iterator<Item = (&'t [u8], &'t [u8])>) -> Beside {
        let mut is_log_record = false;
        let mut contradicts = false;
        for (key, value) in pairs {
            let is = |names: &[&str]| names.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(key));
            is_log_record |= is(LOG_RECORD_KEYS);
            if !is(MESSAGE_KEYS) || value.is_empty() || value == b"null" {
                continue;
            }
            if self.is_said_by(value) {
                return Beside::Confirms;
            }
            contradicts |= is(TELLING_KEYS);
        }
        // A log record's own message is the program's prose, whatever code it is about.
        if contradicts && !is_log_record {
            Beside::Contradicts
        } else {
            Beside::Silent
        }
    }

    /// Whether `value` is the entry's name, or one of its messages.
    fn is_said_by(&self, value: &[u8]) -> bool {
        let Ok(value) = core::str::from_utf8(value) else {
            return false;
        };
        let value = value.trim();
        self.entry
            .name
            .is_some_and(|name| contains_ignoring_case(value.as_bytes(), name.as_bytes()))
            || self.entry.cases.iter().any(|case| {
                let message = case.message.as_str();
                case.message.captures(value).is_some()
                    || contains_ignoring_case(value.as_bytes(), message.trim_end_matches('.').as_bytes())
            })
    }
}

/// What stands beside a code says of it.
enum Beside {
    Confirms,
    Contradicts,
    Silent,
}

/// Keys whose value may be the name or message of a code.
const MESSAGE_KEYS: &[&str] = &[
    "message",
    "msg",
    "name",
    "data",
    "reason",
    "error",
    "description",
    "errorMessage",
    "title",
];

/// Those of them that contradict where their value is another.
const TELLING_KEYS: &[&str] = &["message", "msg", "name"];

/// Keys by which a log record is known, whose message is the program's own.
const LOG_RECORD_KEYS: &[&str] = &[
    "level",
    "lvl",
    "severity",
    "severityText",
    "loglevel",
    "log.level",
    "@l",
    "ts",
    "time",
    "timestamp",
    "@timestamp",
    "@t",
    "asctime",
    "logger",
    "logger_name",
    "caller",
    "levelname",
    "hostname",
    "thread",
    "app",
    "service",
    "pid",
];

/// Words of a name that holds a code.
const CODE_WORDS: &[&str] = &[
    "code",
    "codes",
    "error",
    "errors",
    "err",
    "errno",
    "fault",
    "status",
    "result",
    "reason",
    "rc",
    "conflict",
    "cause",
    "exception",
];

/// Words of a name that holds something else, which may have as many digits.
const OTHER_THINGS: &[&str] = &[
    "account", "amount", "balance", "bytes", "capacity", "count", "customer", "duration", "elapsed", "eid", "epoch",
    "esn", "free", "heap", "iccid", "imei", "imsi", "inode", "invoice", "len", "length", "limit", "lines", "mdn",
    "meid", "mem", "memory", "millis", "ms", "msisdn", "nanos", "ns", "offset", "order", "orderno", "phone", "pid",
    "port", "position", "price", "ray", "rows", "rss", "seq", "sequence", "serial", "size", "sku", "tel", "ticket",
    "tid", "took", "total", "ts", "uid", "usage", "used", "version", "volume", "zip",
];

/// Whether a name says that a code stands there: `id`, `error_code`, `conflict`; but not `customer_id`.
fn in_place_of_a_code(label: Label<'_>) -> bool {
    let Some(name) = label.name() else { return false };
    let mut any = false;
    for word in words(name) {
        if word.is_one_of(CODE_WORDS) {
            return true;
        }
        any = true;
        if !word.is_one_of(&["id", "no", "number", "nr"]) {
            return false;
        }
    }
    any
}

/// Whether a number stands where a log has the status of a response.
fn is_response_status(plain: &Plain) -> bool {
    let before = plain.before().trim_ascii_end();
    // `"GET /path HTTP/1.1" 429`, and the same without the quotes.
    let unquoted = before.strip_suffix(b"\"").unwrap_or(before);
    let protocol = unquoted
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'.')
        .count();
    if unquoted[..unquoted.len() - protocol].ends_with(b"HTTP/") {
        return true;
    }
    if [&b"->"[..], b"=>", "→".as_bytes(), b"<-", b"<--", b">>", b"<<"]
        .iter()
        .any(|arrow| before.ends_with(arrow))
    {
        return true;
    }
    let label = Label::of(plain.before());
    if let Some(name) = label.name()
        && words(name).any(|word| word.is_one_of(STATUS_WORDS))
        && !words(name).any(|word| word.is_one_of(OTHER_THINGS))
    {
        return true;
    }
    // IIS: status, substatus, Windows status, and the time taken, at the line's end.
    let mut fields = plain
        .onwards()
        .split(|byte| byte.is_ascii_whitespace())
        .filter(|field| !field.is_empty());
    let numbers = fields
        .by_ref()
        .take(5)
        .filter(|field| field.iter().all(u8::is_ascii_digit))
        .count();
    let substatus_is_0 = plain.onwards().split(|byte| byte.is_ascii_whitespace()).nth(1) == Some(b"0");
    (3..=4).contains(&numbers) && substatus_is_0 && fields.next().is_none()
}

/// Words that lead up to a response's status.
const STATUS_WORDS: &[&str] = &[
    "status",
    "statuscode",
    "code",
    "http",
    "response",
    "returned",
    "returns",
    "responded",
    "answered",
    "answer",
    "got",
    "resp",
    "with",
    "sc",
];

/// Whether `path` stands in the line as a path: what follows it is another part or the end.
fn has_path(line: &[u8], path: &[u8]) -> bool {
    let ends = |rest: &[u8]| {
        !rest
            .first()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    memchr::memmem::find_iter(line, path).any(|start| ends(&line[start + path.len()..]))
}

fn contains_ignoring_case(text: &[u8], part: &[u8]) -> bool {
    let Some((&first, rest)) = part.split_first() else {
        return true;
    };
    memchr::memchr2_iter(first.to_ascii_lowercase(), first.to_ascii_uppercase(), text).any(|start| {
        text[start + 1..]
            .get(..rest.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(rest))
    })
}
