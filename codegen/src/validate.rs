//! The tables as written to the model: everything a catalogue must keep to, mirrored in prose by `catalog/README.md`.
//!
//! Nothing stops at the first fault. A value that is wrong is noted and the rest is still looked at; the model is used
//! only where nothing was noted.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Findings, Rule};
use crate::model::{Case, Catalog, Code, Entry, Message, Source, State, System};
use crate::names::{is_variant_name, variant_name};
use crate::suggest::nearest;
use crate::tables::{CaseTable, Document, ErrorTable, Field, SourceTable, StateTable, SystemTable, WrittenCode};
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
    /// Where each entry says its variant, or its code where the variant is derived.
    pub(crate) variants: Vec<Span>,
}

/// Checks a document; `None` where it lacks what the model needs.
pub(crate) fn validate(document: Document, findings: &mut Findings) -> Option<Located> {
    let system = match document.system {
        Some(table) => system(table, findings),
        None => {
            findings
                .error(Rule::MissingKey, 0..0, "the file has no [system] table")
                .help("start the file with `[system]`, its `id`, its `name` and `code = \"number\"` or `\"text\"`");
            None
        }
    };
    let sources = sources(document.sources, findings);
    let form = system.as_ref().map(|(system, _)| system.code);
    let mut checker = Checker {
        findings,
        form,
        sources: &sources,
    };
    let entries: Vec<_> = document
        .errors
        .into_iter()
        .filter_map(|table| checker.entry(table))
        .collect();
    let states = document
        .states
        .into_iter()
        .filter_map(|table| checker.state(table))
        .collect();

    check_codes(&entries, findings);
    check_replacements(&entries, findings);

    let (system, system_span) = system?;
    let (mut codes, mut variants, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for located in entries {
        codes.push(located.code);
        variants.push(located.variant);
        kept.push(located.entry);
    }
    Some(Located {
        catalog: Catalog {
            system,
            sources: sources.into_iter().map(|(source, _)| source).collect(),
            entries: kept,
            states,
        },
        system: system_span,
        codes,
        variants,
    })
}

fn system(table: Spanned<SystemTable>, findings: &mut Findings) -> Option<(System, Span)> {
    const WHAT: &str = "[system]";
    let span = table.span();
    let SystemTable { id, name, code } = table.into_inner();
    let id = required(id, "id", WHAT, &span, findings).and_then(|id| identifier(id, "id", findings));
    let name = required(name, "name", WHAT, &span, findings).and_then(|name| line(name, "name", findings));
    let code = required(code, "code", WHAT, &span, findings).and_then(|code| word::<CodeForm>(&code, "code", findings));
    let (id, id_span) = id?;
    Some((
        System {
            id,
            name: name?,
            code: code?,
        },
        id_span,
    ))
}

fn sources(tables: Vec<Spanned<SourceTable>>, findings: &mut Findings) -> Vec<(Source, Span)> {
    const WHAT: &str = "[[source]]";
    if tables.is_empty() {
        findings
            .error(Rule::MissingKey, 0..0, "the file has no [[source]] table")
            .help("add a `[[source]]` with `id`, `title`, `evidence` and `retrieved`: where the codes are from");
    }
    let mut sources: Vec<(Source, Span)> = Vec::new();
    for table in tables {
        let span = table.span();
        let SourceTable {
            id,
            title,
            evidence,
            retrieved,
            url,
        } = table.into_inner();
        let id = required(id, "id", WHAT, &span, findings).and_then(|id| identifier(id, "id", findings));
        let title = required(title, "title", WHAT, &span, findings).and_then(|title| line(title, "title", findings));
        let evidence = required(evidence, "evidence", WHAT, &span, findings)
            .and_then(|evidence| word(&evidence, "evidence", findings));
        let retrieved = required(retrieved, "retrieved", WHAT, &span, findings);
        let url = optional(url, "url", findings).and_then(|url| line(url, "url", findings));
        if let (Some((id, id_span)), Some(title), Some(evidence), Some(retrieved)) = (id, title, evidence, retrieved) {
            sources.push((
                Source {
                    id,
                    title,
                    evidence,
                    retrieved: retrieved.get_ref().to_string(),
                    url,
                },
                id_span,
            ));
        }
    }
    let ids = sources.iter().map(|(source, span)| (source.id.as_str(), span));
    for (id, span, first) in repeated(ids) {
        findings
            .error(Rule::Duplicate, span, format!("the source `{id}` is there twice"))
            .see(first, "first here")
            .help("give each [[source]] an `id` of its own");
    }
    sources
}

/// An entry, and where it says its code and its variant.
struct LocatedEntry {
    entry: Entry,
    code: Span,
    variant: Span,
    replaced_by: Option<Span>,
}

/// What the checks of an entry need to know of the rest of the file.
struct Checker<'a> {
    findings: &'a mut Findings,
    form: Option<CodeForm>,
    sources: &'a [(Source, Span)],
}

impl Checker<'_> {
    fn entry(&mut self, table: Spanned<ErrorTable>) -> Option<LocatedEntry> {
        const WHAT: &str = "[[error]]";
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

        let code = required(code, "code", WHAT, &span, self.findings).and_then(|code| self.code(code));
        let name = optional(name, "name", self.findings).and_then(|name| line(name, "name", self.findings));
        let variant = self.variant(variant, name.as_deref(), code.as_ref());
        let section =
            optional(section, "section", self.findings).and_then(|section| line(section, "section", self.findings));
        let http = optional(http, "http", self.findings).and_then(|http| status(&http, self.findings));
        let kind = required(kind, "kind", WHAT, &span, self.findings)
            .and_then(|kind| word::<Kind>(&kind, "kind", self.findings));
        let retry = required(retry, "retry", WHAT, &span, self.findings);
        let retry_span = retry.as_ref().map(Spanned::span);
        let retry = retry.and_then(|retry| word::<Retry>(&retry, "retry", self.findings));
        let fatal = optional(fatal, "fatal", self.findings);

        let cases = if case_tables.is_empty() {
            let message = required(message, "message", WHAT, &span, self.findings);
            let cause = optional(cause, "cause", self.findings);
            let resolution = required(resolution, "resolution", WHAT, &span, self.findings);
            let message = message.and_then(|message| parse_message(message, self.findings));
            let cause = cause.and_then(|cause| line(cause, "cause", self.findings));
            let resolution = resolution.and_then(|resolution| line(resolution, "resolution", self.findings));
            match (message, resolution, kind, retry) {
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
        } else {
            for (field, key) in [(message, "message"), (cause, "cause"), (resolution, "resolution")] {
                if let Some(value) = optional(field, key, self.findings) {
                    self.findings
                        .error(
                            Rule::MessageAndCases,
                            value.span(),
                            format!("an entry with cases has a `{key}` of its own"),
                        )
                        .see(case_tables[0].span(), "its first case")
                        .help(format!("move the `{key}` into an [[error.case]]"));
                }
            }
            self.cases(case_tables, section.as_deref(), kind, retry)
        };

        if let (Some(fatal), Some(retry_span)) = (&fatal, &retry_span)
            && *fatal.get_ref()
        {
            let harmful = |retry: &Retry| !matches!(retry, Retry::Never | Retry::Precondition);
            if let Some(retry) = retry
                .iter()
                .chain(cases.iter().map(|case| &case.retry))
                .find(|retry| harmful(retry))
            {
                self.findings
                    .error(
                        Rule::FatalResend,
                        retry_span.clone(),
                        format!("a fatal code must not be resent, and this is `{}`", retry.word()),
                    )
                    .see(fatal.span(), "said to do harm when resent")
                    .help("make it `retry = \"never\"` or `\"precondition\"`, or take `fatal` away");
            }
        }

        let keywords = optional(keywords, "keywords", self.findings).map_or_else(Vec::new, |keywords| {
            let span = keywords.span();
            keywords
                .into_inner()
                .into_iter()
                .filter_map(|keyword| line(Spanned::new(span.clone(), keyword), "keywords", self.findings))
                .collect()
        });
        let note = optional(note, "note", self.findings).and_then(|note| line(note, "note", self.findings));
        let example =
            optional(example, "example", self.findings).and_then(|example| trimmed(example, "example", self.findings));
        let source = self.source(source);
        let since = optional(since, "since", self.findings).and_then(|since| line(since, "since", self.findings));
        let deprecated = optional(deprecated, "deprecated", self.findings)
            .and_then(|reason| line(reason, "deprecated", self.findings));
        let replaced_by = optional(replaced_by, "replaced_by", self.findings).and_then(|code| self.code(code));

        let (code, code_span) = code?;
        let (variant, variant_span) = variant?;
        Some(LocatedEntry {
            entry: Entry {
                code,
                variant,
                name,
                section,
                http,
                kind: kind?,
                retry: retry?,
                fatal: fatal.is_some_and(Spanned::into_inner),
                cases,
                keywords,
                note,
                example,
                source: source?,
                since,
                deprecated,
                replaced_by: replaced_by.as_ref().map(|(code, _)| code.clone()),
            },
            code: code_span,
            variant: variant_span,
            replaced_by: replaced_by.map(|(_, span)| span),
        })
    }

    fn cases(
        &mut self,
        tables: Vec<Spanned<CaseTable>>,
        entry_section: Option<&str>,
        entry_kind: Option<Kind>,
        entry_retry: Option<Retry>,
    ) -> Vec<Case> {
        const WHAT: &str = "[[error.case]]";
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
            let findings = &mut *self.findings;
            let section = optional(section, "section", findings).and_then(|section| line(section, "section", findings));
            let message = required(message, "message", WHAT, &span, findings)
                .and_then(|message| parse_message(message, findings));
            let cause = optional(cause, "cause", findings).and_then(|cause| line(cause, "cause", findings));
            let resolution = required(resolution, "resolution", WHAT, &span, findings)
                .and_then(|resolution| line(resolution, "resolution", findings));
            let kind = optional(kind, "kind", findings)
                .and_then(|kind| word(&kind, "kind", findings))
                .or(entry_kind);
            let retry = optional(retry, "retry", findings)
                .and_then(|retry| word(&retry, "retry", findings))
                .or(entry_retry);

            let Some((message, message_span)) = message else {
                continue;
            };
            for (other, other_span) in &messages {
                if template::are_ambiguous(&message, other) {
                    findings
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

    fn state(&mut self, table: Spanned<StateTable>) -> Option<State> {
        const WHAT: &str = "[[state]]";
        let span = table.span();
        let StateTable {
            object,
            name,
            label,
            meaning,
            source,
        } = table.into_inner();
        let source = self.source(source);
        let findings = &mut *self.findings;
        let object =
            required(object, "object", WHAT, &span, findings).and_then(|object| line(object, "object", findings));
        let name = required(name, "name", WHAT, &span, findings).and_then(|name| line(name, "name", findings));
        let label = required(label, "label", WHAT, &span, findings).and_then(|label| line(label, "label", findings));
        let meaning =
            required(meaning, "meaning", WHAT, &span, findings).and_then(|meaning| line(meaning, "meaning", findings));
        Some(State {
            object: object?,
            name: name?,
            label: label?,
            meaning: meaning?,
            source: source?,
        })
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

    /// The variant as written, or derived from the name or the code.
    fn variant(
        &mut self,
        written: Field<String>,
        name: Option<&str>,
        code: Option<&(Code, Span)>,
    ) -> Option<(String, Span)> {
        if let Field::Absent = written {
            let (code, span) = code?;
            let derived = match (name, code) {
                (Some(name), _) => variant_name(name),
                (None, Code::Text(text)) => variant_name(text),
                (None, Code::Number(_)) => None,
            };
            let Some(derived) = derived.filter(|derived| is_variant_name(derived)) else {
                self.findings
                    .error(
                        Rule::MissingKey,
                        span.clone(),
                        format!("no Rust name can be made for the code `{code}`"),
                    )
                    .help("add `variant = \"…\"`, an UpperCamelCase name that says what went wrong");
                return None;
            };
            return Some((derived, span.clone()));
        }
        let variant = optional(written, "variant", self.findings)?;
        let span = variant.span();
        if is_variant_name(variant.get_ref()) {
            return Some((variant.into_inner(), span));
        }
        let diagnostic = self.findings.error(
            Rule::InvalidVariant,
            span,
            format!("`{}` is no Rust name in UpperCamelCase", variant.get_ref()),
        );
        match variant_name(variant.get_ref()).filter(|name| is_variant_name(name)) {
            Some(name) => diagnostic.help(format!("write `variant = \"{name}\"`")),
            None => diagnostic.help("start with a capital; ASCII letters and digits only"),
        };
        None
    }

    /// Which source an entry names; the first where it names none.
    fn source(&mut self, written: Field<String>) -> Option<usize> {
        if let Field::Absent = written {
            return Some(0);
        }
        let id = optional(written, "source", self.findings)?;
        let known = self.sources.iter().position(|(source, _)| source.id == *id.get_ref());
        if known.is_none() {
            let ids: Vec<_> = self.sources.iter().map(|(source, _)| source.id.as_str()).collect();
            let help = match nearest(id.get_ref(), &ids) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the sources of this file are: {}", ids.join(", ")),
            };
            self.findings
                .error(
                    Rule::UnknownReference,
                    id.span(),
                    format!("there is no source `{}`", id.get_ref()),
                )
                .help(help);
        }
        known
    }
}

/// No two entries share a code or a variant.
fn check_codes(entries: &[LocatedEntry], findings: &mut Findings) {
    let codes = entries.iter().map(|located| (&located.entry.code, &located.code));
    let duplicates: Vec<_> = repeated(codes).collect();
    for (code, span, first) in &duplicates {
        findings
            .error(
                Rule::Duplicate,
                span.clone(),
                format!("the code `{code}` is there twice"),
            )
            .label("again here")
            .see(first.clone(), "first here")
            .help("make them one entry; where the code has several meanings, each is an [[error.case]]");
    }
    // A code that is there twice has the same derived name twice: that was said already.
    let is_duplicate = |located: &&LocatedEntry| duplicates.iter().any(|(_, span, _)| *span == located.code);
    let variants = entries
        .iter()
        .filter(|located| !is_duplicate(located))
        .map(|located| (located.entry.variant.as_str(), &located.variant));
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

/// Each `replaced_by` is a code of the same file.
fn check_replacements(entries: &[LocatedEntry], findings: &mut Findings) {
    for located in entries {
        let (Some(code), Some(span)) = (&located.entry.replaced_by, &located.replaced_by) else {
            continue;
        };
        if *code == located.entry.code || !entries.iter().any(|other| other.entry.code == *code) {
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

/// Those keys that came before, with where they stand and where the first stood.
fn repeated<'a, K: Eq + Hash + Copy + 'a>(
    keys: impl Iterator<Item = (K, &'a Span)> + 'a,
) -> impl Iterator<Item = (K, Span, Span)> {
    let mut seen: HashMap<K, &Span> = HashMap::new();
    keys.filter_map(move |(key, span)| match seen.get(&key) {
        Some(first) => Some((key, span.clone(), (*first).clone())),
        None => {
            seen.insert(key, span);
            None
        }
    })
    .collect::<Vec<_>>()
    .into_iter()
}

/// The value of a key that must be there.
fn required<T>(field: Field<T>, key: &str, what: &str, table: &Span, findings: &mut Findings) -> Option<Spanned<T>> {
    if let Field::Absent = field {
        let start = table.start;
        let header = findings.file().line_span(start);
        findings
            .error(
                Rule::MissingKey,
                start..header.end.min(table.end).max(start),
                format!("{what} lacks `{key}`"),
            )
            .label(format!("`{key}` is missing"))
            .help(format!("add `{key} = …`"));
    }
    optional(field, key, findings)
}

/// The value of a key that may be there.
fn optional<T>(field: Field<T>, key: &str, findings: &mut Findings) -> Option<Spanned<T>> {
    match field {
        Field::Absent => None,
        Field::Good(value) => Some(value),
        Field::Bad(span, message) => {
            findings
                .error(Rule::WrongType, span, format!("`{key}` is of the wrong type"))
                .label(message);
            None
        }
    }
}

/// A text that says something, and nothing around it.
fn trimmed(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<String> {
    let span = text.span();
    if text.get_ref().trim().is_empty() {
        let help = format!("write the {key}, or leave the key out where it is optional");
        findings
            .error(Rule::EmptyText, span, format!("`{key}` is empty"))
            .help(help);
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
fn line(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<String> {
    let span = text.span();
    let text = trimmed(text, key, findings)?;
    if let Some(control) = text.chars().find(|character| character.is_control()) {
        findings
            .error(
                Rule::ControlCharacter,
                span,
                format!("`{key}` holds the control character U+{:04X}", control as u32),
            )
            .help("keep it on one line; a `\\` at a line's end joins it with the next");
        return None;
    }
    Some(text)
}

/// A message taken apart.
fn parse_message(text: Spanned<String>, findings: &mut Findings) -> Option<(Message, Span)> {
    let span = text.span();
    let text = line(text, "message", findings)?;
    match template::parse(&text) {
        Ok(message) => Some((message, span)),
        Err((fault, help)) => {
            findings
                .error(Rule::InvalidTemplate, span, format!("in `message`, {fault}"))
                .help(help);
            None
        }
    }
}

fn identifier(text: Spanned<String>, key: &str, findings: &mut Findings) -> Option<(String, Span)> {
    let span = text.span();
    let id = text.get_ref();
    let valid = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !valid {
        findings
            .error(
                Rule::InvalidId,
                span,
                format!("`{key}` cannot be `{}`", id.escape_debug()),
            )
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

fn word<W: Word>(text: &Spanned<String>, key: &str, findings: &mut Findings) -> Option<W> {
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
                format!("`{}` is no {key}", text.get_ref().escape_debug()),
            )
            .help(help);
    }
    found
}
