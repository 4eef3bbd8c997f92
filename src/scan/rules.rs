//! What makes a token a hit: the rules, each with its evidence.

use super::label::{Label, without_namespace, words};
use super::object::{Object, Pair, elements};
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

/// What is true of a whole line, found out when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct LineFacts {
    about: Option<About>,
    /// Whether the response status was found: a line has one.
    status_found: bool,
}

/// Which systems a line speaks of: a bit for each catalogue, by its place in the registry.
#[derive(Debug, Clone, Copy, Default)]
struct About {
    words: u64,
    paths: u64,
}

impl About {
    fn of(registry: &Registry, line: &[u8]) -> Self {
        let mut about = Self::default();
        for (index, catalog) in registry.catalogs().take(64).enumerate() {
            let recognise = &catalog.system.recognise;
            let has_word = recognise
                .words
                .iter()
                .any(|word| contains_ignoring_case(line, word.as_bytes()));
            let has_path = recognise.paths.iter().any(|path| has_path(line, path.as_bytes()));
            about.words |= u64::from(has_word) << index;
            about.paths |= u64::from(has_path) << index;
        }
        about
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
        let about = *facts.about.get_or_insert_with(|| About::of(registry, line));
        let case = Case {
            line,
            token,
            catalog,
            entry,
            is_prefixed: prefixed,
            has_word: about.words >> index & 1 == 1,
            has_path: about.paths >> index & 1 == 1,
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

/// The token without the service's name that stands before a code and is no part of it, and whether there was one.
fn without_service<'t>(catalog: &Catalog, text: &'t str) -> (&'t str, bool) {
    let services = catalog
        .system
        .recognise
        .prefixes
        .iter()
        .filter(|prefix| prefix.ends_with('.'));
    match services
        .filter_map(|service| Some(text.rfind(service)? + service.len()))
        .max()
    {
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
        let plain = Plain::around(self.line, self.token.start);
        if self.is_prefixed || self.has_namespace(plain.before()) || self.has_level(&plain) {
            return Some(Evidence::Prefix);
        }
        let fields = self.catalog.system.recognise.fields;
        if let Some(name) = Label::of(without_namespace(plain.before())).name()
            && fields.iter().any(|field| field.as_bytes().eq_ignore_ascii_case(name))
        {
            return Some(Evidence::Field);
        }
        // A word is a code in no other place.
        if self.catalog.system.code == CodeForm::Text {
            return None;
        }
        let label = Label::of(plain.before());
        let is_in_place = self.in_place_of_a_code(label) || says_code_in_another_language(plain.before());
        if !is_in_place || self.did_not_happen(&plain) {
            return None;
        }
        match self.beside(&plain, label) {
            Beside::Contradicts => None,
            Beside::Confirms => Some(Evidence::Message),
            Beside::Silent => self.has_word.then_some(Evidence::Context),
        }
    }

    /// Whether the code stands between such a prefix and a colon, as behind a level: `ERROR:  40001: could not …`.
    fn has_level(&self, plain: &Plain) -> bool {
        let is_spaced = plain.before().ends_with(b" ");
        let behind = plain.onwards().get(self.token.text.len());
        is_spaced && behind == Some(&b':') && self.has_namespace(plain.before().trim_ascii_end())
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

    /// A code that is an HTTP status.
    fn as_status(&self) -> Option<Evidence> {
        let is_error = self.entry.http.is_some_and(|status| status >= 400);
        if !self.has_path || !is_error {
            return None;
        }
        let plain = Plain::around(self.line, self.token.start);
        let has_reason = self
            .entry
            .name
            .is_some_and(|reason| follows(&plain, self.token.text.len(), reason))
            || ["Client Error", "Server Error"]
                .iter()
                .any(|class| follows(&plain, self.token.text.len(), class));
        let is_path = |path: &&str| has_path(last_word(plain.before()), path.as_bytes());
        let follows_path = plain.before().ends_with(b" ") && self.catalog.system.recognise.paths.iter().any(is_path);
        (has_reason || follows_path || is_response_status(&plain)).then_some(Evidence::Status)
    }

    /// Whether the key before a number says that it is no code: `bytes=40000000`, `order 40000004`.
    fn names_something_else(&self, label: Label<'_>) -> bool {
        let Some(name) = label.name() else { return false };
        let says = |list: &[&str]| words(name).any(|word| word.is_one_of(list));
        let is_its_name = self.entry.name.is_some_and(|own| own.as_bytes() == name);
        says(OTHER_THINGS) && !says(CODE_WORDS) && !is_its_name
    }

    /// Whether a name says that a code stands there: `id`, `error_code`, `conflict`; but not `customer_id`, `error_count`.
    fn in_place_of_a_code(&self, label: Label<'_>) -> bool {
        let Some(name) = label.name() else { return false };
        let (mut says_code, mut says_id) = (false, false);
        for word in words(name) {
            if word.is_one_of(OTHER_THINGS) {
                return false;
            }
            says_code |= word.is_one_of(CODE_WORDS);
            let is_id = word.is_one_of(&["id", "no", "number", "nr"]);
            says_id |= is_id;
            // Whose id it is must be said by nothing, by a word for codes, or by the system's own.
            if !is_id && !word.is_one_of(CODE_WORDS) && !word.is_one_of(self.catalog.system.recognise.words) {
                return says_code;
            }
        }
        says_code || says_id
    }

    /// Whether the code stands in a list of what could happen.
    fn did_not_happen(&self, plain: &Plain) -> bool {
        let lists = self.catalog.system.recognise.not_within;
        let whole = plain.shaped();
        let name = Object::around(whole, plain.at()).and_then(|object| object.array_name(whole));
        name.is_some_and(|name| lists.iter().any(|list| list.as_bytes().eq_ignore_ascii_case(name)))
    }

    /// What the same object, or the same group of `key=value`, says of the code.
    fn beside(&self, plain: &Plain, label: Label<'_>) -> Beside {
        match label {
            Label::Key(_) => match Object::around(plain.shaped(), plain.at()) {
                Some(object) => self.weigh(object.pairs(), true),
                None => self.weigh(plain.shaped().pairs(), false),
            },
            Label::Element(_) => self.weigh(
                elements(plain.text()).map(|(key, value)| Pair {
                    key,
                    value,
                    onwards: value,
                }),
                false,
            ),
            Label::Word(name) if self.entry.name.is_some_and(|own| own.as_bytes() == name) => Beside::Confirms,
            Label::Word(_) | Label::None => Beside::Silent,
        }
    }

    fn weigh<'t>(&self, pairs: impl Iterator<Item = Pair<'t>>, is_object: bool) -> Beside {
        let mut is_log_record = false;
        let mut contradicts = false;
        for Pair { key, value, onwards } in pairs {
            let is = |names: &[&str]| names.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(key));
            is_log_record |= is_object && is(LOG_RECORD_KEYS);
            if !is(MESSAGE_KEYS) || value.is_empty() || value == b"null" || value == b"None" {
                continue;
            }
            if self.is_said_by(value) || self.begins(onwards) {
                return Beside::Confirms;
            }
            let system_words = self.catalog.system.recognise.words;
            let speaks_of_system = system_words
                .iter()
                .any(|word| contains_ignoring_case(value, word.as_bytes()));
            contradicts |= is(TELLING_KEYS) && !speaks_of_system;
        }
        // A log record's own message is the program's prose, whatever code it is about.
        if contradicts && !is_log_record {
            Beside::Contradicts
        } else {
            Beside::Silent
        }
    }

    /// Whether `text` begins with the entry's name, or one of its messages.
    fn begins(&self, text: &[u8]) -> bool {
        let begins = |said: &str| {
            text.get(..said.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(said.as_bytes()))
        };
        self.entry.name.is_some_and(begins)
            || self
                .entry
                .cases
                .iter()
                .any(|case| begins(case.message.as_str().trim_end_matches('.')))
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
const TELLING_KEYS: &[&str] = &["message", "name"];

/// Keys by which a log record is known, whose message is the program's own.
const LOG_RECORD_KEYS: &[&str] = &[
    "level",
    "lvl",
    "severity",
    "severityText",
    "loglevel",
    "log.level",
    "levelname",
    "@l",
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
    "fehler",
    "fehlercode",
    "erreur",
    "codigo",
    "errore",
    "fout",
    "foutcode",
    "fel",
    "felkod",
    "hata",
    "kod",
];

/// The same in languages that are not written in ASCII.
const CODE_WORDS_ELSEWHERE: &[&str] = &[
    "código",
    "エラーコード",
    "エラー",
    "コード",
    "错误码",
    "错误代码",
    "错误",
    "代码",
    "錯誤碼",
    "錯誤代碼",
    "오류 코드",
    "오류코드",
    "오류",
    "код ошибки",
    "код",
    "ошибка",
    "ошибки",
    "код помилки",
    "помилка",
    "رمز الخطأ",
    "خطأ",
    "رمز",
    "κωδικός",
    "σφάλμα",
    "שגיאה",
    "błąd",
];

/// Words of a name that holds something else, which may have as many digits.
const OTHER_THINGS: &[&str] = &[
    "account", "amount", "balance", "bytes", "capacity", "count", "customer", "duration", "elapsed", "eid", "epoch",
    "esn", "free", "heap", "iccid", "imei", "imsi", "inode", "invoice", "len", "length", "limit", "lines", "mdn",
    "meid", "mem", "memory", "millis", "ms", "msisdn", "nanos", "ns", "offset", "order", "orderno", "phone", "pid",
    "port", "position", "price", "ray", "rows", "rss", "seq", "sequence", "serial", "size", "sku", "tel", "ticket",
    "tid", "took", "total", "ts", "uid", "usage", "used", "version", "volume", "zip",
];

/// Whether the word before a code means "code" or "error" in a language that ASCII does not write.
fn says_code_in_another_language(before: &[u8]) -> bool {
    let signs = [
        &b":"[..],
        b"=",
        b"(",
        b"#",
        "：".as_bytes(),
        "（".as_bytes(),
        "＝".as_bytes(),
    ];
    let mut text = before.trim_ascii_end();
    while let Some(shorter) = signs.iter().find_map(|sign| text.strip_suffix(*sign)) {
        text = shorter.trim_ascii_end();
    }
    CODE_WORDS_ELSEWHERE.iter().any(|word| text.ends_with(word.as_bytes()))
}

/// What stands behind the last space.
fn last_word(text: &[u8]) -> &[u8] {
    let text = text.trim_ascii_end();
    let start = text
        .iter()
        .rposition(u8::is_ascii_whitespace)
        .map_or(0, |space| space + 1);
    &text[start..]
}

/// Whether `phrase` follows the candidate, which is `length` bytes long.
fn follows(plain: &Plain, length: usize, phrase: &str) -> bool {
    let rest = plain.onwards().get(length..).unwrap_or_default().trim_ascii_start();
    rest.get(..phrase.len())
        .is_some_and(|text| text.eq_ignore_ascii_case(phrase.as_bytes()))
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
    // Fields between bars, as Gin writes them.
    let after = plain
        .onwards()
        .iter()
        .position(u8::is_ascii_whitespace)
        .map_or(&[][..], |space| &plain.onwards()[space..]);
    if before.ends_with(b"|") && after.trim_ascii_start().starts_with(b"|") {
        return true;
    }
    // HAProxy: five timers joined by slashes stand before it.
    let timers = last_word(before);
    let is_timer = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'+');
    if timers.iter().filter(|&&byte| byte == b'/').count() == 4 && timers.iter().all(is_timer) {
        return true;
    }
    // At the end of a sentence about a response.
    if before.ends_with(b" -") && after.trim_ascii().is_empty() && contains_ignoring_case(before, b"response") {
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
    "error",
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

/// Whether `path` stands in the text as a path: what follows it is another part or the end. Slashes may be escaped.
fn has_path(text: &[u8], path: &[u8]) -> bool {
    let stands_at = |start: usize| {
        let mut rest = &text[start..];
        for &byte in path {
            rest = rest.strip_prefix(b"\\").unwrap_or(rest);
            match rest.split_first() {
                Some((&first, after)) if first == byte => rest = after,
                _ => return false,
            }
        }
        !rest
            .first()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    path.first()
        .is_some_and(|&first| memchr::memchr_iter(first, text).any(stands_at))
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
