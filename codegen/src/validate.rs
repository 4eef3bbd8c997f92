//! The tables as written to the model: everything a catalogue must keep to, mirrored in prose by `catalog/README.md`.
//!
//! Nothing stops at the first fault. A value that is wrong is noted and the rest is still looked at; the model is used
//! only where nothing was noted.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Findings, Rule, shown};
use crate::model::{Case, Catalog, Code, Entry, Message, Source, State};
use crate::names::{is_variant_name, variant_name};
use crate::suggest::nearest;
use crate::system;
use crate::tables::{CaseTable, Document, ErrorTable, Field, Form, SourceTable, StateTable, WrittenCode};
use crate::template;
use crate::vocabulary::{CodeForm, Kind, Retry, Word};

type Span = Range<usize>;

/// A catalogue, and where its parts stand in the file.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) catalog: Catalog,
    /// Where `[system]` says its id.
    pub(crate) system: Span,
    /// Where each entry says its code.
    pub(crate) codes: Vec<Span>,
    /// Where each entry says its variant, or what the variant is derived from.
    pub(crate) variants: Vec<Span>,
    /// Whether nothing was wrong; otherwise the catalogue may lack what the file has.
    pub(crate) whole: bool,
}

/// Checks a document; `None` where it lacks what the model needs.
pub(crate) fn validate(document: Document, findings: &mut Findings) -> Option<Located> {
    let system = match document.system {
        Field::Good(table) => system::system(table, document.fallbacks, document.recognise, findings),
        Field::Bad(_) => None,
        Field::Absent => {
            findings
                .error(Rule::MissingKey, 0..0, "the file has no [system] table")
                .help("start the file with `[system]`, its `id`, its `name` and `code = \"number\"` or `\"text\"`");
            None
        }
    };
    let sources = sources(document.sources, findings);
    let mut checker = Checker {
        findings,
        form: system.as_ref().map(|(system, _)| system.code),
        sources: &sources,
    };
    let entries: Vec<_> = document.errors.into_iter().map(|table| checker.entry(table)).collect();
    let states: Vec<_> = document.states.into_iter().map(|table| checker.state(table)).collect();
    check_codes(&entries, findings);
    check_replacements(&entries, findings);
    check_states(&states, findings);

    let (system, system_span) = system?;
    let (mut codes, mut variants, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for located in entries {
        if let (Some(entry), Some((_, code)), Some((_, variant))) = (located.entry, located.code, located.variant) {
            codes.push(code);
            variants.push(variant);
            kept.push(entry);
        }
    }
    Some(Located {
        catalog: Catalog {
            system,
            sources: sources.rows,
            entries: kept,
            states: states.into_iter().filter_map(|located| located.state).collect(),
        },
        system: system_span,
        codes,
        variants,
        whole: !findings.has_errors(),
    })
}

/// The sources of a file.
struct Sources {
    rows: Vec<Source>,
    /// Their ids, also of those in which something else is wrong.
    ids: Vec<(String, Span)>,
    /// Whether these are all the ids of the file; otherwise one that is not here may be there.
    all_read: bool,
}

fn sources(tables: Option<Vec<Spanned<SourceTable>>>, findings: &mut Findings) -> Sources {
    if tables.as_ref().is_some_and(Vec::is_empty) {
        findings
            .error(Rule::MissingKey, 0..0, "the file has no [[source]] table")
            .help("add a `[[source]]` with `id`, `title`, `evidence` and `retrieved`: where the codes are from");
    }
    let mut sources = Sources {
        rows: Vec::new(),
        ids: Vec::new(),
        all_read: tables.is_some(),
    };
    for table in tables.unwrap_or_default() {
        let span = table.span();
        let SourceTable {
            id,
            title,
            evidence,
            retrieved,
            url,
        } = table.into_inner();
        require(
            &[
                ("id", id.is_absent()),
                ("title", title.is_absent()),
                ("evidence", evidence.is_absent()),
                ("retrieved", retrieved.is_absent()),
            ],
            "[[source]]",
            &span,
            findings,
        );
        let id = value(id, "id", findings).and_then(|id| identifier(id, "id", findings));
        let title = value(title, "title", findings).and_then(|title| line(title, "title", findings));
        let evidence = value(evidence, "evidence", findings).and_then(|evidence| word(&evidence, "evidence", findings));
        let retrieved = value(retrieved, "retrieved", findings);
        let url = value(url, "url", findings).and_then(|url| line(url, "url", findings));

        sources.all_read &= id.is_some();
        let row_id = id.as_ref().map(|(id, _)| id.clone());
        sources.ids.extend(id);
        if let (Some(id), Some(title), Some(evidence), Some(retrieved)) = (row_id, title, evidence, retrieved) {
            sources.rows.push(Source {
                id,
                title,
                evidence,
                retrieved: retrieved.get_ref().to_string(),
                url,
            });
        }
    }
    for (id, span, first) in repeated(sources.ids.iter().map(|(id, span)| (id.as_str(), span))) {
        findings
            .error(Rule::Duplicate, span, format!("the source `{id}` is there twice"))
            .label("again here")
            .see(first, "first here")
            .help("give each [[source]] an `id` of its own");
    }
    sources
}

/// What an entry says of itself, and where. `entry` is `None` where something is wrong with it; what it is called is known
/// all the same, so that others can be compared with it.
struct LocatedEntry {
    code: Option<(Code, Span)>,
    variant: Option<(String, Span)>,
    replaced_by: Option<(Code, Span)>,
    entry: Option<Entry>,
}

/// A state, and where it says its name.
struct LocatedState {
    key: Option<(String, String)>,
    name: Span,
    state: Option<State>,
}

/// What the checks of an entry need to know of the rest of the file.
struct Checker<'a> {
    findings: &'a mut Findings,
    form: Option<CodeForm>,
    sources: &'a Sources,
}

/// What a program may do, and where that is said.
type LocatedRetry = (Retry, Span);

impl Checker<'_> {
    fn entry(&mut self, table: Spanned<ErrorTable>) -> LocatedEntry {
        let span = table.span();
        let ErrorTable {
            code,
            variant,
            name,
            section,
            http,
            kind,
            retry,
            fatal,
            message,
            cause,
            resolution,
            keywords,
            note,
            example,
            source,
            since,
            deprecated,
            replaced_by,
            case: case_tables,
        } = table.into_inner();

        let has_cases = case_tables.is_some();
        require(
            &[
                ("code", code.is_absent()),
                ("kind", kind.is_absent()),
                ("retry", retry.is_absent()),
                ("message", message.is_absent() && !has_cases),
                ("resolution", resolution.is_absent() && !has_cases),
            ],
            "[[error]]",
            &span,
            self.findings,
        );
        let code = value(code, "code", self.findings).and_then(|code| self.code(code));
        let (name, variant) = self.variant(variant, name, code.as_ref());
        let section = self.line(section, "section");
        let http = value(http, "http", self.findings).and_then(|http| status(&http, self.findings));
        let kind = self.word::<Kind>(kind, "kind").map(|(kind, _)| kind);
        let retry = self.word::<Retry>(retry, "retry");
        let fatal = value(fatal, "fatal", self.findings);
        let default_retry = retry.as_ref().map(|(retry, _)| *retry);

        let mut retries: Vec<LocatedRetry> = retry.into_iter().collect();
        let cases = match case_tables {
            Some(tables) => {
                self.no_text_beside_cases(message, cause, resolution, &tables);
                self.cases(tables, section.as_deref(), kind, default_retry, &mut retries)
            }
            None => {
                let message =
                    value(message, "message", self.findings).and_then(|message| parse_message(message, self.findings));
                let cause = self.line(cause, "cause");
                let resolution = self.line(resolution, "resolution");
                match (message, resolution, kind, default_retry) {
                    (Some((message, _)), Some(resolution), Some(kind), Some(retry)) => vec![Case {
                        section: section.clone(),
                        message,
                        cause,
                        resolution,
                        kind,
                        retry,
                    }],
                    _ => Vec::new(),
                }
            }
        };
        if let Some(fatal) = fatal.as_ref().filter(|fatal| *fatal.get_ref()) {
            self.no_resend(&retries, &fatal.span());
        }

        let keywords = lines(keywords, "keywords", self.findings);
        let note = self.line(note, "note");
        let example =
            value(example, "example", self.findings).and_then(|example| trimmed(example, "example", self.findings));
        let source = self.source(source);
        let since = self.line(since, "since");
        let deprecated = self.line(deprecated, "deprecated");
        let replaced_by = value(replaced_by, "replaced_by", self.findings).and_then(|code| self.code(code));

        let entry = match (&code, &variant, kind, default_retry, source) {
            (Some((code, _)), Some((variant, _)), Some(kind), Some(retry), Some(source)) => Some(Entry {
                code: code.clone(),
                variant: variant.clone(),
                name,
                section,
                http,
                kind,
                retry,
                fatal: fatal.is_some_and(Spanned::into_inner),
                cases,
                keywords,
                note,
                example,
                source,
                since,
                deprecated,
                replaced_by: replaced_by.as_ref().map(|(code, _)| code.clone()),
            }),
            _ => None,
        };
        LocatedEntry {
            code,
            variant,
            replaced_by,
            entry,
        }
    }

    /// The value of a key that is a text of one line.
    fn line(&mut self, field: Field<String>, key: &str) -> Option<String> {
        value(field, key, self.findings).and_then(|text| line(text, key, self.findings))
    }

    /// The value of a key that is a word of a closed set, and where it stands.
    fn word<W: Word>(&mut self, field: Field<String>, key: &str) -> Option<(W, Span)> {
        let text = value(field, key, self.findings)?;
        Some((word(&text, key, self.findings)?, text.span()))
    }

    /// An entry with cases says in them what it would say itself.
    fn no_text_beside_cases(
        &mut self,
        message: Field<String>,
        cause: Field<String>,
        resolution: Field<String>,
        cases: &[Spanned<CaseTable>],
    ) {
        let texts: Vec<_> = [(message, "message"), (cause, "cause"), (resolution, "resolution")]
            .into_iter()
            .filter_map(|(field, key)| Some((value(field, key, self.findings)?.span(), format!("`{key}`"))))
            .collect();
        if let (Some(((place, _), others)), Some(first)) = (texts.split_first(), cases.first()) {
            let keys: Vec<_> = texts.iter().map(|(_, key)| key.as_str()).collect();
            let keys = keys.join(", ");
            let diagnostic = self.findings.error(
                Rule::MessageAndCases,
                place.clone(),
                format!("an entry with cases has its own {keys}"),
            );
            for (other, _) in others {
                diagnostic.see(other.clone(), "");
            }
            diagnostic
                .see(first.span(), "its first case")
                .help(format!("move {keys} into an [[error.case]]"));
        }
    }

    /// A fatal code is one that does harm when resent, so none of its `retries` may allow that.
    fn no_resend(&mut self, retries: &[LocatedRetry], fatal: &Span) {
        for (retry, span) in retries {
            if matches!(retry, Retry::Never | Retry::Precondition) {
                continue;
            }
            self.findings
                .error(
                    Rule::FatalResend,
                    span.clone(),
                    format!("a fatal code must not be resent, and this is `{}`", retry.word()),
                )
                .see(fatal.clone(), "said to do harm when resent")
                .help("make it `retry = \"never\"` or `\"precondition\"`, or take `fatal` away");
        }
    }

    /// The cases of an entry, from whose `kind` and `retry` theirs are where they say none. Those `retries` that they say
    /// are added.
    fn cases(
        &mut self,
        tables: Vec<Spanned<CaseTable>>,
        entry_section: Option<&str>,
        entry_kind: Option<Kind>,
        entry_retry: Option<Retry>,
        retries: &mut Vec<LocatedRetry>,
    ) -> Vec<Case> {
        let mut cases = Vec::new();
        let mut messages: Vec<(Message, Span)> = Vec::new();
        for table in tables {
            let span = table.span();
            let CaseTable {
                section,
                message,
                cause,
                resolution,
                kind,
                retry,
            } = table.into_inner();
            require(
                &[("message", message.is_absent()), ("resolution", resolution.is_absent())],
                "[[error.case]]",
                &span,
                self.findings,
            );
            let section = self.line(section, "section");
            let message =
                value(message, "message", self.findings).and_then(|message| parse_message(message, self.findings));
            let cause = self.line(cause, "cause");
            let resolution = self.line(resolution, "resolution");
            let kind = self.word(kind, "kind").map(|(kind, _)| kind).or(entry_kind);
            let retry = self.word(retry, "retry");
            retries.extend(retry.clone());
            let retry = retry.map(|(retry, _)| retry).or(entry_retry);

            let Some((message, message_span)) = message else {
                continue;
            };
            for (other, other_span) in &messages {
                if template::are_ambiguous(&message, other) {
                    self.findings
                        .error(
                            Rule::AmbiguousTemplates,
                            message_span.clone(),
                            "the messages of two cases cannot be told apart",
                        )
                        .label("a message that fits this one …")
                        .see(other_span.clone(), "… may fit this one as well")
                        .help("make them one case, or give one of them more fixed text than the other");
                }
            }
            messages.push((message.clone(), message_span));
            if let (Some(resolution), Some(kind), Some(retry)) = (resolution, kind, retry) {
                cases.push(Case {
                    section: section.or_else(|| entry_section.map(str::to_owned)),
                    message,
                    cause,
                    resolution,
                    kind,
                    retry,
                });
            }
        }
        cases
    }

    fn state(&mut self, table: Spanned<StateTable>) -> LocatedState {
        let span = table.span();
        let StateTable {
            object,
            name,
            label,
            meaning,
            source,
        } = table.into_inner();
        require(
            &[
                ("object", object.is_absent()),
                ("name", name.is_absent()),
                ("label", label.is_absent()),
                ("meaning", meaning.is_absent()),
            ],
            "[[state]]",
            &span,
            self.findings,
        );
        let name_span = match &name {
            Field::Good(name) => name.span(),
            Field::Bad(_) | Field::Absent => span,
        };
        let object = self.line(object, "object");
        let name = self.line(name, "name");
        let label = self.line(label, "label");
        let meaning = self.line(meaning, "meaning");
        let source = self.source(source);
        let key = object.clone().zip(name.clone());
        let state = match (object, name, label, meaning, source) {
            (Some(object), Some(name), Some(label), Some(meaning), Some(source)) => Some(State {
                object,
                name,
                label,
                meaning,
                source,
            }),
            _ => None,
        };
        LocatedState {
            key,
            name: name_span,
            state,
        }
    }

    /// A code in the form that its system has.
    fn code(&mut self, written: Spanned<WrittenCode>) -> Option<(Code, Span)> {
        let span = written.span();
        match (written.into_inner(), self.form) {
            (WrittenCode::Number(number), Some(CodeForm::Number) | None) => Some((Code::Number(number), span)),
            (WrittenCode::Text(text), Some(CodeForm::Text) | None) => {
                let faulty = |character: char| character.is_whitespace() || character.is_control();
                if text.is_empty() || text.contains(faulty) {
                    self.findings
                        .error(Rule::InvalidCode, span, "a code is not empty and holds no white space")
                        .help("write the code as it stands on the wire, without anything around it");
                    return None;
                }
                Some((Code::Text(text), span))
            }
            (WrittenCode::Number(number), Some(CodeForm::Text)) => {
                self.findings
                    .error(Rule::InvalidCode, span, "the codes of this system are text")
                    .help(format!("put it in quotes: \"{number}\""));
                None
            }
            (WrittenCode::Text(text), Some(CodeForm::Number)) => {
                let diagnostic =
                    self.findings
                        .error(Rule::InvalidCode, span, "the codes of this system are whole numbers");
                if text.parse::<i64>().is_ok() {
                    diagnostic.help(format!("take the quotes away: {text}"));
                } else {
                    diagnostic.help("write the number, or make it `code = \"text\"` in [system]");
                }
                None
            }
        }
    }

    /// The symbolic name, and the variant: as written, or else derived from the name, or else from the code.
    fn variant(
        &mut self,
        written: Field<String>,
        name: Field<String>,
        code: Option<&(Code, Span)>,
    ) -> (Option<String>, Option<(String, Span)>) {
        let is_named = !name.is_absent();
        let name = value(name, "name", self.findings);
        let name_span = name.as_ref().map(Spanned::span);
        let name = name.and_then(|name| line(name, "name", self.findings));
        let variant = match (written, name.as_deref().zip(name_span), code) {
            (Field::Absent, Some((name, span)), _) => self.derived(name, span),
            // What is wrong with the name was said.
            (Field::Absent, None, _) if is_named => None,
            (Field::Absent, None, Some((Code::Text(text), span))) => self.derived(text, span.clone()),
            (Field::Absent, None, Some((code @ Code::Number(_), span))) => {
                self.no_variant(&code.to_string(), span.clone());
                None
            }
            (Field::Absent, None, None) => None,
            (written, _, _) => value(written, "variant", self.findings).and_then(|variant| self.checked(&variant)),
        };
        (name, variant)
    }

    /// The variant that is made from `text`.
    fn derived(&mut self, text: &str, span: Span) -> Option<(String, Span)> {
        match variant_name(text).filter(|name| is_variant_name(name)) {
            Some(name) => Some((name, span)),
            None => {
                self.no_variant(text, span);
                None
            }
        }
    }

    fn no_variant(&mut self, text: &str, span: Span) {
        self.findings
            .error(
                Rule::MissingKey,
                span,
                format!("no Rust name can be made from `{}`", shown(text)),
            )
            .help("add `variant = \"…\"`, an UpperCamelCase name that says what went wrong");
    }

    fn checked(&mut self, variant: &Spanned<String>) -> Option<(String, Span)> {
        if is_variant_name(variant.get_ref()) {
            return Some((variant.get_ref().clone(), variant.span()));
        }
        let diagnostic = self.findings.error(
            Rule::InvalidVariant,
            variant.span(),
            format!("`{}` is no Rust name in UpperCamelCase", shown(variant.get_ref())),
        );
        match variant_name(variant.get_ref()).filter(|name| is_variant_name(name)) {
            Some(name) => diagnostic.help(format!("write `variant = \"{name}\"`")),
            None => diagnostic.help("start with a capital; ASCII letters and digits only"),
        };
        None
    }

    /// Which source an entry names; the first where it names none.
    fn source(&mut self, written: Field<String>) -> Option<usize> {
        if written.is_absent() {
            return Some(0);
        }
        let id = value(written, "source", self.findings)?;
        let known = self.sources.ids.iter().position(|(known, _)| known == id.get_ref());
        if known.is_none() && self.sources.all_read {
            let ids: Vec<_> = self.sources.ids.iter().map(|(id, _)| id.as_str()).collect();
            let help = match (nearest(id.get_ref(), &ids), ids.is_empty()) {
                (Some(near), _) => format!("did you mean `{near}`?"),
                (None, false) => format!("the sources of this file are: {}", ids.join(", ")),
                (None, true) => "add a `[[source]]` with this `id`".to_owned(),
            };
            self.findings
                .error(
                    Rule::UnknownReference,
                    id.span(),
                    format!("there is no source `{}`", shown(id.get_ref())),
                )
                .help(help);
        }
        known
    }
}

/// No two entries share a code or a variant.
fn check_codes(entries: &[LocatedEntry], findings: &mut Findings) {
    let codes = entries
        .iter()
        .filter_map(|located| located.code.as_ref().map(|(code, span)| (code, span)));
    // A code that is there twice has the same derived name twice, which is no second mistake.
    let mut duplicates = HashSet::new();
    for (code, span, first) in repeated(codes) {
        duplicates.insert(span.start);
        findings
            .error(Rule::Duplicate, span, format!("the code `{code}` is there twice"))
            .label("again here")
            .see(first, "first here")
            .help("make them one entry; where the code has several meanings, each is an [[error.case]]");
    }
    let is_duplicate = |located: &&LocatedEntry| {
        let code = located.code.as_ref();
        code.is_some_and(|(_, span)| duplicates.contains(&span.start))
    };
    let variants = entries
        .iter()
        .filter(|located| !is_duplicate(located))
        .filter_map(|located| located.variant.as_ref())
        .map(|(variant, span)| (variant.as_str(), span));
    for (variant, span, first) in repeated(variants) {
        findings
            .error(
                Rule::VariantCollision,
                span,
                format!("two codes have the Rust name `{variant}`"),
            )
            .label("again here")
            .see(first, "first here")
            .help("give one of them a `variant` of its own");
    }
}

/// Each `replaced_by` is another code of the same file.
fn check_replacements(entries: &[LocatedEntry], findings: &mut Findings) {
    let codes: HashSet<_> = entries
        .iter()
        .filter_map(|located| located.code.as_ref().map(|(code, _)| code))
        .collect();
    // A code that could not be read may be the one.
    let all_read = entries.iter().all(|located| located.code.is_some());
    for located in entries {
        let Some((code, span)) = &located.replaced_by else {
            continue;
        };
        let is_itself = located.code.as_ref().is_some_and(|(own, _)| own == code);
        if is_itself || (all_read && !codes.contains(code)) {
            findings
                .error(
                    Rule::UnknownReference,
                    span.clone(),
                    format!("there is no other code `{code}` to replace this one"),
                )
                .help("name a code of this file");
        }
    }
}

/// No two states of one object share a name.
fn check_states(states: &[LocatedState], findings: &mut Findings) {
    let keys = states
        .iter()
        .filter_map(|located| located.key.as_ref().map(|key| (key, &located.name)));
    for ((object, name), span, first) in repeated(keys) {
        findings
            .error(
                Rule::Duplicate,
                span,
                format!("the state `{name}` of `{object}` is there twice"),
            )
            .label("again here")
            .see(first, "first here")
            .help("keep one of them");
    }
}

/// Those keys that came before, with where they stand and where the first stood.
fn repeated<'a, K: Eq + Hash + Copy + 'a>(keys: impl Iterator<Item = (K, &'a Span)>) -> Vec<(K, Span, Span)> {
    let mut seen: HashMap<K, &Span> = HashMap::new();
    keys.filter_map(|(key, span)| match seen.get(&key) {
        Some(first) => Some((key, span.clone(), (*first).clone())),
        None => {
            seen.insert(key, span);
            None
        }
    })
    .collect()
}

/// Notes which of the `keys` that a table must have it lacks.
pub(crate) fn require(keys: &[(&str, bool)], what: &str, table: &Span, findings: &mut Findings) {
    let lacking: Vec<_> = keys.iter().filter(|(_, absent)| *absent).map(|(key, _)| *key).collect();
    if lacking.is_empty() {
        return;
    }
    let list = |form: fn(&str) -> String| lacking.iter().map(|key| form(key)).collect::<Vec<_>>().join(", ");
    // An inline table may go on for lines: where it starts is enough.
    let header = table.start..table.end.min(findings.file().line_span(table.start).end);
    findings
        .error(
            Rule::MissingKey,
            header,
            format!("{what} lacks {}", list(|key| format!("`{key}`"))),
        )
        .help(format!("add {}", list(|key| format!("`{key} = …`"))));
}

/// The value of a key, where it is there and of the right type.
pub(crate) fn value<T: Form>(field: Field<T>, key: &str, findings: &mut Findings) -> Option<Spanned<T>> {
    match field {
        Field::Absent => None,
        Field::Good(value) => Some(value),
        Field::Bad(span) => {
            let written = findings.file().text().get(span.clone()).unwrap_or_default();
            let too_large = T::TOO_LARGE.filter(|_| is_integer(written));
            let diagnostic = findings.error(Rule::WrongType, span, format!("`{key}` has to be {}", T::WHAT));
            if too_large.is_some() {
                diagnostic.label("this number does not fit in 64 bits");
            }
            diagnostic.help(too_large.unwrap_or(T::HELP));
            None
        }
    }
}

/// Whether TOML reads `text` as a whole number, of whatever size.
fn is_integer(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    ["0x", "0o", "0b"].iter().any(|prefix| digits.starts_with(prefix))
        || digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
}

/// Where a part of a text stands in the file, or the whole of the text where escapes make that hard to say.
fn place_of(part: Range<usize>, text: &str, span: &Span, findings: &Findings) -> Span {
    let written = findings.file().text().get(span.clone()).unwrap_or_default();
    match written.find(text) {
        Some(before) => {
            let start = span.start + before;
            start + part.start..start + part.end
        }
        None => span.clone(),
    }
}

/// A text that says something, and nothing around it.
pub(crate) fn trimmed(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<String> {
    let span = text.span();
    if text.get_ref().trim().is_empty() {
        findings
            .error(Rule::EmptyText, span, format!("`{key}` is empty"))
            .help("write something, or leave it out where it is optional");
        return None;
    }
    if text.get_ref().trim() != text.get_ref() {
        findings
            .error(Rule::UntrimmedText, span, format!("`{key}` has white space around it"))
            .help("take the spaces and line ends at its start and end away");
        return None;
    }
    Some(text.into_inner())
}

/// A text of one line.
pub(crate) fn line(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<String> {
    let span = text.span();
    let text = trimmed(text, key, findings)?;
    if let Some((start, control)) = text.char_indices().find(|(_, character)| character.is_control()) {
        let (what, length, help) = match control {
            // Its place is the end of the line, not the start of the next.
            '\r' | '\n' => (
                "a line end".to_owned(),
                0,
                "keep it on one line; a `\\` at a line's end joins it with the next",
            ),
            '\t' => ("a tab".to_owned(), 1, "write a space in its place"),
            _ => (
                format!("the control character U+{:04X}", u32::from(control)),
                control.len_utf8(),
                "leave it out",
            ),
        };
        let place = place_of(start..start + length, &text, &span, findings);
        findings
            .error(Rule::ControlCharacter, place, format!("`{key}` holds {what}"))
            .help(help);
        return None;
    }
    Some(text)
}

/// Texts of one line each.
pub(crate) fn lines(field: Field<Vec<Field<String>>>, key: &str, findings: &mut Findings) -> Vec<String> {
    let written = value(field, key, findings).map_or_else(Vec::new, Spanned::into_inner);
    written
        .into_iter()
        .enumerate()
        .filter_map(|(index, text)| {
            let key = format!("{key}[{index}]");
            value(text, &key, findings).and_then(|text| line(text, &key, findings))
        })
        .collect()
}

/// A message taken apart.
fn parse_message(text: Spanned<String>, findings: &mut Findings) -> Option<(Message, Span)> {
    let span = text.span();
    let text = line(text, "message", findings)?;
    match template::parse(&text) {
        Ok(message) => Some((message, span)),
        Err(fault) => {
            let place = place_of(fault.at, &text, &span, findings);
            findings
                .error(Rule::InvalidTemplate, place, format!("in `message`, {}", fault.message))
                .help(fault.help);
            None
        }
    }
}

pub(crate) fn identifier(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<(String, Span)> {
    let span = text.span();
    let id = text.get_ref();
    let valid = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !valid {
        findings
            .error(Rule::InvalidId, span, format!("`{key}` cannot be `{}`", shown(id)))
            .help("an id is a lower-case letter and then lower-case letters, digits and hyphens");
        return None;
    }
    Some((text.into_inner(), span))
}

fn status(number: &Spanned<i64>, findings: &mut Findings) -> Option<u16> {
    let status = u16::try_from(*number.get_ref())
        .ok()
        .filter(|status| (100..=599).contains(status));
    if status.is_none() {
        findings
            .error(
                Rule::InvalidStatus,
                number.span(),
                format!("{} is no HTTP status", number.get_ref()),
            )
            .help("a status is from 100 to 599");
    }
    status
}

pub(crate) fn word<W: Word>(text: &Spanned<String>, key: &str, findings: &mut Findings) -> Option<W> {
    let found = W::from_word(text.get_ref());
    if found.is_none() {
        let words: Vec<_> = W::ALL.iter().map(|member| member.word()).collect();
        let help = match nearest(text.get_ref(), &words) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("`{key}` is one of: {}", words.join(", ")),
        };
        findings
            .error(
                Rule::UnknownWord,
                text.span(),
                format!("`{key}` cannot be `{}`", shown(text.get_ref())),
            )
            .help(help);
    }
    found
}
