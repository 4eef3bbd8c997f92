//! A report as one page that needs nothing else: plots, and what to do first.
//!
//! `templates/report.html` says what stands where, and escapes whatever it is given.

use std::io;

use askama::Template;
use faultdex::Retry;
use jiff::{SignedDuration, Timestamp};

use super::plot::{self, Plot, SERIES, Series};
use super::tally::{CodeTally, Tally};
use super::{INTERVALS, shown, span, timeline};
use crate::count::{counted, grouped};
use crate::page::visible;

/// As many codes are told what to do about before all are listed.
const FIRST: usize = 6;

/// More files than this are only counted.
const FILES: usize = 200;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What happened, as a page.
pub(super) fn page(tally: &Tally) -> io::Result<String> {
    let mut page = View::of(tally)?.render().map_err(io::Error::other)?;
    page.push('\n');
    Ok(page)
}

/// What the template shows.
#[derive(Template)]
#[template(path = "report.html")]
struct View<'t> {
    headline: String,
    scope: String,
    unread: &'t [String],
    codes: Vec<Code<'t>>,
    when: When,
    /// What is said of hits without a time.
    timeless: Option<String>,
    files: Vec<String>,
    more_files: Option<String>,
}

/// A code that was found.
struct Code<'t> {
    system: &'t str,
    code: &'t str,
    name: Option<&'t str>,
    message: &'t str,
    resolution: &'t str,
    kind: &'t str,
    retry: Retry,
    is_fatal: bool,
    count: String,
    share: String,
    bar: Plot,
    /// First and last, by the lines' own times.
    seen: Option<(String, String)>,
    sparkline: Option<Plot>,
}

/// What can be said of the time.
enum When {
    Never,
    Once(String),
    Over(Timeline),
}

/// The most frequent codes over time, and the others together.
struct Timeline {
    interval: String,
    layers: Vec<Layer>,
    rows: Vec<Row>,
    /// For a desk, and for a phone.
    wide: Plot,
    narrow: Plot,
}

struct Layer {
    name: String,
    class: String,
    count: String,
}

struct Row {
    start: String,
    counts: Vec<String>,
}

impl<'t> View<'t> {
    fn of(tally: &'t Tally) -> io::Result<Self> {
        let codes = tally.by_urgency();
        let hits = tally.hits();
        let over_time = OverTime::of(&codes);
        let timed: u64 = over_time.counts.iter().flatten().sum();
        let from = match span(&codes) {
            Some((first, last)) if first == last => format!(", at {}", shown(first)),
            Some((first, last)) => format!(
                ", from {} to {} ({})",
                shown(first),
                shown(last),
                long(last.duration_since(first))
            ),
            None => String::new(),
        };
        Ok(Self {
            headline: match codes.len() {
                0 => "No known fault".to_owned(),
                several => format!("{} of {}", counted(hits, "hit"), counted(several as u64, "code")),
            },
            scope: format!(
                "in {} of {}{from}",
                counted(tally.lines, "line"),
                counted(tally.files.len() as u64, "file")
            ),
            unread: &tally.unread,
            when: over_time.when()?,
            timeless: (timed > 0 && timed < hits).then(|| {
                format!(
                    "Not shown: {} on lines that do not say when.",
                    counted(hits - timed, "hit")
                )
            }),
            codes: (0..)
                .zip(&codes)
                .map(|(index, code)| Code::of(code, hits, over_time.sparkline(index)?))
                .collect::<io::Result<_>>()?,
            files: tally.files.iter().take(FILES).map(|name| visible(name)).collect(),
            more_files: tally
                .files
                .len()
                .checked_sub(FILES)
                .filter(|more| *more > 0)
                .map(|more| format!("and {} more", grouped(more as u64))),
        })
    }
}

impl<'t> Code<'t> {
    fn of(code: &CodeTally, hits: u64, sparkline: Option<Plot>) -> io::Result<Self> {
        let entry = code.entry;
        Ok(Self {
            system: entry.system.id,
            code: entry.code,
            name: entry.name,
            message: entry.message(),
            resolution: entry.resolution(),
            kind: entry.kind.as_str(),
            retry: entry.retry,
            is_fatal: entry.fatal,
            count: grouped(code.count),
            share: percent(code.count, hits),
            bar: plot::share(code.count, hits)?,
            seen: code
                .first
                .zip(code.last)
                .map(|(first, last)| (shown(first), shown(last))),
            sparkline,
        })
    }
}

/// The codes' counts by interval, for as many intervals as the time covered has.
struct OverTime<'t> {
    codes: &'t [&'t CodeTally],
    starts: Vec<Timestamp>,
    /// In the order of the codes; empty for those without a time.
    counts: Vec<Vec<u64>>,
    /// Which series each code belongs to: the most frequent have one of their own.
    series: Vec<usize>,
}

impl<'t> OverTime<'t> {
    fn of(codes: &'t [&'t CodeTally]) -> Self {
        let span = span(codes);
        let mut starts = Vec::new();
        let mut counts = Vec::new();
        for code in codes {
            let (begun, counted): (Vec<_>, Vec<_>) = timeline(code, span, INTERVALS).into_iter().unzip();
            if !begun.is_empty() {
                starts = begun;
            }
            counts.push(counted);
        }
        let mut by_count: Vec<usize> = (0..codes.len()).filter(|index| !counts[*index].is_empty()).collect();
        by_count.sort_by_key(|index| std::cmp::Reverse(codes[*index].count));
        let mut series = vec![SERIES - 1; codes.len()];
        for (number, index) in by_count.into_iter().enumerate() {
            series[index] = number.min(SERIES - 1);
        }
        Self {
            codes,
            starts,
            counts,
            series,
        }
    }

    fn bars(&self) -> Option<Series<'_>> {
        let [first, second, ..] = self.starts.as_slice() else {
            return None;
        };
        let width = second.as_second() - first.as_second();
        Some(Series {
            starts: &self.starts,
            width,
        })
    }

    fn sparkline(&self, index: usize) -> io::Result<Option<Plot>> {
        let counts = &self.counts[index];
        let Some(bars) = self.bars().filter(|_| !counts.is_empty()) else {
            return Ok(None);
        };
        let code = self.codes[index];
        let title = format!(
            "{} over time, at most {} in {}",
            name(code),
            grouped(counts.iter().copied().max().unwrap_or(0)),
            long(SignedDuration::from_secs(bars.width))
        );
        bars.sparkline(counts, self.series[index], title).map(Some)
    }

    fn when(&self) -> io::Result<When> {
        let Some(first) = self.starts.first() else {
            return Ok(When::Never);
        };
        let Some(bars) = self.bars() else {
            return Ok(When::Once(first.strftime("%Y-%m-%d %H:%M UTC").to_string()));
        };
        let mut sums: Vec<Vec<u64>> = Vec::new();
        let mut members: Vec<Vec<&CodeTally>> = Vec::new();
        for number in 0..SERIES {
            let of_series = |index: &usize| self.series[*index] == number && !self.counts[*index].is_empty();
            let indices: Vec<usize> = (0..self.codes.len()).filter(of_series).collect();
            if indices.is_empty() {
                break;
            }
            let sum = |interval| indices.iter().map(|index| self.counts[*index][interval]).sum();
            sums.push((0..self.starts.len()).map(sum).collect());
            members.push(indices.iter().map(|index| self.codes[*index]).collect());
        }
        let layers = (0..).zip(&members).zip(&sums).map(|((number, codes), sums)| Layer {
            name: match codes.as_slice() {
                [only] => name(only),
                several => format!("{} other codes", several.len()),
            },
            class: plot::class(number),
            count: grouped(sums.iter().sum()),
        });
        let interval = long(SignedDuration::from_secs(bars.width));
        let title = format!("Hits over time, by intervals of {interval}");
        Ok(When::Over(Timeline {
            layers: layers.collect(),
            rows: (0..)
                .zip(&self.starts)
                .map(|(interval, start)| Row {
                    start: start.strftime("%Y-%m-%d %H:%M").to_string(),
                    counts: sums.iter().map(|sums| grouped(sums[interval])).collect(),
                })
                .collect(),
            wide: bars.stacked(&sums, (1100, 260), title.clone())?,
            narrow: bars.stacked(&sums, (358, 220), title)?,
            interval,
        }))
    }
}

fn name(code: &CodeTally) -> String {
    format!("{}:{}", code.entry.system.id, code.entry.code)
}

fn percent(part: u64, whole: u64) -> String {
    let percent = part as f64 * 100.0 / whole.max(1) as f64;
    if percent < 0.1 {
        "< 0.1 %".to_owned()
    } else {
        format!("{percent:.1} %")
    }
}

/// A length of time in its two greatest units, as far as days.
fn long(time: SignedDuration) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")];
    let mut rest = time.as_secs().unsigned_abs();
    let mut parts = Vec::new();
    for (length, unit) in units {
        if rest >= length {
            parts.push(counted(rest / length, unit));
            rest %= length;
        }
    }
    parts.truncate(2);
    if parts.is_empty() {
        "less than a second".to_owned()
    } else {
        parts.join(" ")
    }
}
