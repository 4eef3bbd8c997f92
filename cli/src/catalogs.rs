//! The catalogues that a command answers from: the built-in ones, and those that the user gave.

use std::io::Write as _;
use std::path::PathBuf;

use faultdex::__private::{Index, compare};
use faultdex::{
    Case, Catalog, CodeForm, Entry, Evidence, Fallback, Kind, Prefix, Recognise, Registry, Retry, Source, State,
    System, Template,
};
use faultdex_codegen::{Style, Word, model, render};

use crate::failure::Failure;

/// Reads and checks `files` as a build would, and puts them beside the catalogues of `own`.
pub(crate) fn load(own: Registry, files: &[PathBuf]) -> Result<Registry, Failure> {
    if files.is_empty() {
        return Ok(own);
    }
    let checked = faultdex_codegen::check(files);
    let Some(catalogs) = checked.catalogs() else {
        let mut stderr = anstream::stderr().lock();
        for diagnostic in &checked.diagnostics {
            writeln!(stderr, "{}\n", render(diagnostic, Style::Coloured))?;
        }
        return Err(Failure::Catalog);
    };
    let mut registry = own.clone();
    for (file, catalog) in catalogs {
        let id = &catalog.system.id;
        if own.catalog(id).is_some() {
            return Err(Failure::Usage(format!(
                "{}: the system `{id}` is built in; give the catalogue another `id` in [system]",
                file.name()
            )));
        }
        registry = registry.with(keep(catalog));
    }
    Ok(registry)
}

/// Turns a checked catalogue into the library's records. They live as long as the program, as the compiled ones do.
fn keep(catalog: &model::Catalog) -> &'static Catalog {
    let system: &'static System = Box::leak(Box::new(System {
        id: text(&catalog.system.id),
        name: text(&catalog.system.name),
        code: match catalog.system.code {
            faultdex_codegen::CodeForm::Number => CodeForm::Number,
            faultdex_codegen::CodeForm::Text => CodeForm::Text,
        },
        fallback: fallback(&catalog.system.fallback),
        recognise: recognise(&catalog.system.recognise),
    }));
    let sources: &'static [Source] = slice(catalog.sources.iter().map(|source| Source {
        id: text(&source.id),
        title: text(&source.title),
        evidence: match source.evidence {
            faultdex_codegen::Evidence::Documented => Evidence::Documented,
            faultdex_codegen::Evidence::Observed => Evidence::Observed,
            faultdex_codegen::Evidence::Inferred => Evidence::Inferred,
        },
        retrieved: text(&source.retrieved),
        url: optional(source.url.as_deref()),
    }));
    let entries: &'static [Entry] = slice(catalog.entries.iter().map(|entry| entry_of(entry, system, sources)));
    let states = slice(catalog.states.iter().map(|state| State {
        system,
        object: text(&state.object),
        name: text(&state.name),
        label: text(&state.label),
        meaning: text(&state.meaning),
        source: &sources[state.source],
    }));
    let mut rows: Vec<u32> = (0..).take(entries.len()).collect();
    let key = |row: &u32| (entries[*row as usize].number, entries[*row as usize].code);
    rows.sort_by(|one, two| compare(key(one), key(two)));
    Box::leak(Box::new(Catalog {
        system: *system,
        sources,
        entries,
        states,
        index: Index::Sorted(rows.leak()),
    }))
}

fn fallback(fallback: &model::Fallback) -> Fallback {
    Fallback {
        status_digits: fallback.status_digits,
        prefixes: slice(fallback.prefixes.iter().map(|known| Prefix {
            prefix: text(&known.prefix),
            kind: kind(known.kind),
            retry: retry(known.retry),
        })),
        any: fallback.any.map(|(what, advice)| (kind(what), retry(advice))),
    }
}

fn recognise(recognise: &model::Recognise) -> Recognise {
    let texts = |texts: &[String]| slice(texts.iter().map(|one| text(one)));
    Recognise {
        words: texts(&recognise.words),
        paths: texts(&recognise.paths),
        fields: texts(&recognise.fields),
        prefixes: texts(&recognise.prefixes),
        not_within: texts(&recognise.not_within),
    }
}

fn entry_of(entry: &model::Entry, system: &'static System, sources: &'static [Source]) -> Entry {
    Entry {
        system,
        code: text(&entry.code.to_string()),
        number: match entry.code {
            model::Code::Number(number) => Some(number),
            model::Code::Text(_) => None,
        },
        variant: text(&entry.variant),
        name: optional(entry.name.as_deref()),
        section: optional(entry.section.as_deref()),
        http: entry.http,
        kind: kind(entry.kind),
        retry: retry(entry.retry),
        fatal: entry.fatal,
        cases: slice(entry.cases.iter().map(|case| Case {
            section: optional(case.section.as_deref()),
            message: template(&case.message),
            cause: optional(case.cause.as_deref()),
            resolution: text(&case.resolution),
            kind: kind(case.kind),
            retry: retry(case.retry),
        })),
        keywords: slice(entry.keywords.iter().map(|keyword| text(keyword))),
        note: optional(entry.note.as_deref()),
        example: optional(entry.example.as_deref()),
        source: &sources[entry.source],
        since: optional(entry.since.as_deref()),
        deprecated: optional(entry.deprecated.as_deref()),
        replaced_by: optional(entry.replaced_by.as_ref().map(ToString::to_string).as_deref()),
    }
}

fn template(message: &model::Message) -> Template {
    let text = text(&message.text);
    if message.has_params() {
        Template::with_params(text)
    } else {
        Template::fixed(text)
    }
}

// The two crates have the same words; a test of the workspace holds them together.

fn kind(kind: faultdex_codegen::Kind) -> Kind {
    kind.word().parse().unwrap_or(Kind::Unknown)
}

fn retry(retry: faultdex_codegen::Retry) -> Retry {
    retry.word().parse().unwrap_or(Retry::Never)
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn optional(value: Option<&str>) -> Option<&'static str> {
    value.map(text)
}

fn slice<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<_>>().leak()
}

/// The catalogues to answer from: all of them, or that of the system which the user asked for.
pub(crate) fn chosen(registry: &Registry, system: Option<&str>) -> Result<Vec<&'static Catalog>, Failure> {
    match system {
        Some(id) => Ok(vec![required(registry, id)?]),
        None => Ok(registry.catalogs().collect()),
    }
}

/// The catalogue of the system that the user asked for.
pub(crate) fn required(registry: &Registry, id: &str) -> Result<&'static Catalog, Failure> {
    registry.catalog(id).ok_or_else(|| {
        let ids: Vec<_> = registry.catalogs().map(|catalog| catalog.system.id).collect();
        Failure::Usage(format!("there is no system `{id}`; there are: {}", ids.join(", ")))
    })
}
