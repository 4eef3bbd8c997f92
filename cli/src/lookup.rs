//! `faultdex lookup`: explains codes or names.

use std::io::{self, Read as _, Write};
use std::process::ExitCode;

use faultdex::{CodeForm, Entry, Registry, State};

use crate::args::{Format, Lookup};
use crate::failure::Failure;
use crate::json;
use crate::page::{BAD, Page};
use crate::{explain, nearest};

/// What a word on the command line stands for.
#[derive(serde::Serialize)]
#[serde(untagged)]
enum Found {
    Entry(&'static Entry),
    State(&'static State),
}

pub(crate) fn run(args: &Lookup, registry: &Registry, page: &Page, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let words = words(&args.codes)?;
    let mut exit = ExitCode::SUCCESS;
    let mut answered = Vec::new();
    for word in &words {
        let found = find(registry, word);
        if found.is_empty() {
            exit = ExitCode::FAILURE;
            // In the order of the words, where a terminal shows both streams.
            out.flush()?;
            writeln!(
                anstream::stderr(),
                "{BAD}not found:{BAD:#} {}\n",
                nearest::advice(registry, word)
            )?;
        }
        if args.format == Format::Text {
            in_text(out, page, word, &found)?;
        }
        answered.extend(found);
    }
    if args.format == Format::Json {
        json::write(out, &answered)?;
    }
    Ok(exit)
}

/// Explains what `word` stands for, each with an empty line behind it.
fn in_text(out: &mut impl Write, page: &Page, word: &str, found: &[Found]) -> Result<(), Failure> {
    if let [others @ .., last] = found
        && !others.is_empty()
    {
        let others: Vec<_> = others.iter().map(Found::key).collect();
        writeln!(
            out,
            "`{word}` stands for {}; for one of them write {} or {}\n",
            found.len(),
            others.join(", "),
            last.key()
        )?;
    }
    for one in found {
        match one {
            Found::Entry(entry) => explain::entry(out, page, entry)?,
            Found::State(state) => explain::state(out, page, state)?,
        }
        writeln!(out)?;
    }
    Ok(())
}

impl Found {
    fn key(&self) -> String {
        match self {
            Self::Entry(entry) => format!("`{}:{}`", entry.system.id, entry.code),
            Self::State(state) => format!("`{}:{}`", state.system.id, state.name),
        }
    }
}

/// The words to look up; `-` stands for those on standard input.
fn words(codes: &[String]) -> Result<Vec<String>, Failure> {
    let mut words = Vec::new();
    for code in codes {
        if code == "-" {
            let mut text = Vec::new();
            io::stdin().lock().read_to_end(&mut text)?;
            words.extend(String::from_utf8_lossy(&text).split_whitespace().map(str::to_owned));
        } else {
            words.push(code.trim().to_owned());
        }
    }
    Ok(words)
}

/// What `word` stands for: a code before a name before a state, and exact spelling before any other.
fn find(registry: &Registry, word: &str) -> Vec<Found> {
    let entries = |entries: Vec<&'static Entry>| entries.into_iter().map(Found::Entry).collect::<Vec<_>>();
    let exact = entries(registry.entries(word).collect());
    if !exact.is_empty() {
        return exact;
    }
    let loose = entries(loosely_spelt(registry, word));
    if !loose.is_empty() {
        return loose;
    }
    let named = entries(registry.named(word).collect());
    if !named.is_empty() {
        return named;
    }
    registry.states(word).map(Found::State).collect()
}

/// Codes that are text, in letters of another case or with one dotted part (a service's name) before them.
fn loosely_spelt(registry: &Registry, word: &str) -> Vec<&'static Entry> {
    let (system, code) = registry.split(word);
    let rest = code.split_once('.').map(|(_, rest)| rest);
    let is_code = |entry: &&Entry| {
        entry.code.eq_ignore_ascii_case(code) || rest.is_some_and(|rest| entry.code.eq_ignore_ascii_case(rest))
    };
    registry
        .catalogs()
        .filter(|catalog| catalog.system.code == CodeForm::Text)
        .filter(|catalog| system.is_none_or(|system| system.system == catalog.system))
        .flat_map(|catalog| catalog.entries)
        .filter(is_code)
        .collect()
}
