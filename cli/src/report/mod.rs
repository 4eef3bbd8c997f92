//! `faultdex report`: what failed, how often, since when, and what to do.

mod html;
mod plot;
mod tally;
mod text;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use faultdex::scan::Scanner;
use faultdex::{Entry, Kind, Registry, Retry};
use jiff::Timestamp;
use serde::Serialize;

use crate::args::{Format, Report};
use crate::failure::{Failure, in_file};
use crate::hits::FindHits;
use crate::json;
use crate::lines::Lines;
use crate::logs::{self, Block, Input, Listener, Task};
use crate::page::Page;
use crate::replace;
use crate::timestamp;
use tally::{CodeTally, Tally, Timeline};

pub(crate) fn run(args: &Report, registry: Registry, page: &Page, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let is_for_stdout = |path: &&Path| *path == Path::new("-");
    let html = args.html.as_deref();
    let html_file = html.filter(|path| !is_for_stdout(path));
    if let Some(path) = html_file {
        // Better said now than after ten gigabytes.
        replace::check(path).map_err(in_file(path))?;
    }
    let count = Count {
        hits: FindHits(Lines::new(Scanner::new(registry))),
        now: Timestamp::now(),
    };
    let mut tally = Tally::default();
    let exit = logs::run(&args.logs, &count, &mut tally)?;
    let write_file = |path: &Path| replace::replace(path, html::page(&tally)?.as_bytes()).map_err(in_file(path));
    let written = html_file.map_or(Ok(()), write_file);
    match args.format {
        _ if html.is_some_and(|path| is_for_stdout(&path)) => out.write_all(html::page(&tally)?.as_bytes())?,
        Format::Json => json::write(out, &Summary::of(&tally))?,
        Format::Text => text::write(out, page, &tally)?,
    }
    // What was counted was worth telling all the same.
    out.flush()?;
    written.and(Ok(exit))
}

/// Finds hits, and when their lines were written.
struct Count {
    hits: FindHits,
    now: Timestamp,
}

/// A block's hits with their times, and how many line ends it has.
type Counted = (Vec<(&'static Entry, Option<Timestamp>)>, u64);

impl Task for Count {
    type Found = Counted;

    fn work(&self, block: &Block) -> Counted {
        let found = self.hits.work(block);
        let timed = found.hits.iter().map(|located| {
            let line = &block.bytes()[located.span.clone()];
            (located.hit.entry(), timestamp::find(line, self.now))
        });
        (timed.collect(), found.lines)
    }
}

impl Listener<Counted> for Tally {
    fn begin(&mut self, input: &Input) -> Result<(), Failure> {
        self.files.push(input.name());
        Ok(())
    }

    fn hear(&mut self, block: &Block, (hits, lines): Counted) -> Result<(), Failure> {
        for (entry, time) in hits {
            self.add(entry, time);
        }
        // The last line of a file may have no end.
        let is_unended = !block.bytes().ends_with(b"\n") && !block.goes_on();
        self.lines += lines + u64::from(is_unended);
        Ok(())
    }

    fn miss(&mut self, complaint: &str) {
        self.unread.push(complaint.to_owned());
    }

    fn answers_at_the_end(&self) -> bool {
        true
    }

    fn pause(&mut self) -> Result<(), Failure> {
        Ok(())
    }
}

/// A report as `--format json` prints it.
#[derive(Serialize)]
struct Summary {
    files: usize,
    lines: u64,
    hits: u64,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
    codes: Vec<CodeSummary>,
}

/// One code of it. The times are those that the lines say; null where no line says one.
#[derive(Serialize)]
struct CodeSummary {
    system: &'static str,
    code: &'static str,
    name: Option<&'static str>,
    message: &'static str,
    count: u64,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
    kind: Kind,
    retry: Retry,
    retryable: bool,
    fatal: bool,
    resolution: &'static str,
    timeline: Vec<Interval>,
}

/// How often it happened from `start` on, for as long as the intervals are apart.
#[derive(Serialize)]
struct Interval {
    start: Timestamp,
    count: u64,
}

/// A timeline has at most about this many intervals.
const INTERVALS: i64 = 60;

impl Summary {
    fn of(tally: &Tally) -> Self {
        let codes = tally.by_urgency();
        let span = span(&codes);
        Self {
            files: tally.files.len(),
            lines: tally.lines,
            hits: tally.hits(),
            first: span.map(|(first, _)| first),
            last: span.map(|(_, last)| last),
            codes: codes.into_iter().map(|code| CodeSummary::of(code, span)).collect(),
        }
    }
}

impl CodeSummary {
    fn of(code: &CodeTally, span: Option<(Timestamp, Timestamp)>) -> Self {
        let entry = code.entry;
        let intervals = timeline(code, span, INTERVALS).into_iter();
        Self {
            system: entry.system.id,
            code: entry.code,
            name: entry.name,
            message: entry.message(),
            count: code.count,
            first: code.first,
            last: code.last,
            kind: entry.kind,
            retry: entry.retry,
            retryable: entry.is_retryable(),
            fatal: entry.fatal,
            resolution: entry.resolution(),
            timeline: intervals.map(|(start, count)| Interval { start, count }).collect(),
        }
    }
}

/// From the first to the last time of all the codes.
fn span(codes: &[&CodeTally]) -> Option<(Timestamp, Timestamp)> {
    let first = codes.iter().filter_map(|code| code.first).min()?;
    let last = codes.iter().filter_map(|code| code.last).max()?;
    Some((first, last))
}

/// The timeline of a code over the time that all of them cover, so that they can be compared.
fn timeline(code: &CodeTally, span: Option<(Timestamp, Timestamp)>, most: i64) -> Vec<(Timestamp, u64)> {
    let Some((first, last)) = span.filter(|_| code.first.is_some()) else {
        return Vec::new();
    };
    let width = Timeline::width_for(last.as_second() - first.as_second(), most);
    code.timeline.between(first, last, width)
}

/// To the second: nobody reads more.
fn shown(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M:%SZ").to_string()
}
