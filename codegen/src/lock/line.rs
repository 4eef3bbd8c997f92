//! What a line of the lock says: who was published, and what was said of it.

use std::collections::HashMap;
use std::fmt;

use crate::diagnostic::{Findings, Rule};
use crate::model::Entry;
use crate::vocabulary::{Kind, Retry, Word as _};

/// What one line says, and where it stands in the lock.
#[derive(Debug)]
pub(super) struct Line<'a> {
    pub(super) system: &'a str,
    pub(super) variant: &'a str,
    pub(super) code: &'a str,
    /// `None` in a line of the older form, which names the code alone.
    pub(super) facts: Option<Facts>,
    pub(super) start: usize,
}

/// What a program that asks for a code is told, but for texts: `not_found:never fatal deprecated`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    /// The entry's own kind and retry, then those of its cases that are others, once each.
    pub(super) advice: Vec<(Kind, Retry)>,
    pub(super) fatal: bool,
    pub(super) deprecated: bool,
}

const FATAL: &str = "fatal";
const DEPRECATED: &str = "deprecated";

impl Facts {
    pub(super) fn of(entry: &Entry) -> Self {
        let mut advice = vec![(entry.kind, entry.retry)];
        for case in &entry.cases {
            if !advice.contains(&(case.kind, case.retry)) {
                advice.push((case.kind, case.retry));
            }
        }
        Self {
            advice,
            fatal: entry.fatal,
            deprecated: entry.deprecated.is_some(),
        }
    }

    fn parse(words: &[&str]) -> Option<Self> {
        let (words, deprecated) = without_last(words, DEPRECATED);
        let (words, fatal) = without_last(words, FATAL);
        let advice: Vec<_> = words.iter().map(|word| advice(word)).collect::<Option<_>>()?;
        (!advice.is_empty()).then_some(Self {
            advice,
            fatal,
            deprecated,
        })
    }
}

/// `kind:retry`
fn advice(word: &str) -> Option<(Kind, Retry)> {
    let (kind, retry) = word.split_once(':')?;
    Some((Kind::from_word(kind)?, Retry::from_word(retry)?))
}

fn without_last<'a, 'w>(words: &'a [&'w str], last: &str) -> (&'a [&'w str], bool) {
    match words {
        [rest @ .., word] if *word == last => (rest, true),
        _ => (words, false),
    }
}

impl fmt::Display for Facts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (kind, retry)) in self.advice.iter().enumerate() {
            let space = if index == 0 { "" } else { " " };
            write!(formatter, "{space}{}:{}", kind.word(), retry.word())?;
        }
        for (is_so, word) in [(self.fatal, FATAL), (self.deprecated, DEPRECATED)] {
            if is_so {
                write!(formatter, " {word}")?;
            }
        }
        Ok(())
    }
}

/// A line for `entry`, under the name that it was published by.
pub(super) fn written(system: &str, variant: &str, entry: &Entry) -> String {
    format!("{system} {variant} {} {}", entry.code, Facts::of(entry))
}

/// The lines of a lock, comments left out.
pub(super) fn lines<'a>(text: &'a str, findings: &mut Findings) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let here = start;
        start += whole.len();
        let line = whole.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match parsed(line, here) {
            Some(line) => lines.push(line),
            None => {
                findings
                    .error(
                        Rule::InvalidLock,
                        here..here + line.len(),
                        "a line of the lock is `system Variant code kind:retry`",
                    )
                    .help("restore the line from the last commit");
            }
        }
    }
    lines
}

/// The lines by system and code. What was published first is what programs name.
pub(super) fn published<'l>(lines: &'l [Line<'_>]) -> HashMap<(&'l str, &'l str), &'l Line<'l>> {
    let mut published = HashMap::new();
    for line in lines {
        published.entry((line.system, line.code)).or_insert(line);
    }
    published
}

fn parsed(line: &str, start: usize) -> Option<Line<'_>> {
    let words: Vec<_> = line.split(' ').collect();
    let [system, variant, code, facts @ ..] = words.as_slice() else {
        return None;
    };
    let facts = match facts {
        [] => None,
        facts => Some(Facts::parse(facts)?),
    };
    (words.iter().all(|word| !word.is_empty())).then_some(Line {
        system,
        variant,
        code,
        facts,
        start,
    })
}
