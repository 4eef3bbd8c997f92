//! What happened: counts by code, first and last seen, and when.

use std::collections::{BTreeMap, HashMap};

use faultdex::Entry;
use jiff::Timestamp;

/// Everything that a report tells.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// The names of the inputs, as people call them.
    pub(super) files: Vec<String>,
    /// What is said of those that could not be read whole.
    pub(super) unread: Vec<String>,
    pub(super) lines: u64,
    /// By system and code.
    codes: HashMap<(&'static str, &'static str), CodeTally>,
}

/// What happened with one code.
#[derive(Debug)]
pub(super) struct CodeTally {
    pub(super) entry: &'static Entry,
    pub(super) count: u64,
    /// By the lines' own times; `None` where no line had one.
    pub(super) first: Option<Timestamp>,
    pub(super) last: Option<Timestamp>,
    pub(super) timeline: Timeline,
}

impl Tally {
    pub(super) fn add(&mut self, entry: &'static Entry, time: Option<Timestamp>) {
        let code = self
            .codes
            .entry((entry.system.id, entry.code))
            .or_insert_with(|| CodeTally {
                entry,
                count: 0,
                first: None,
                last: None,
                timeline: Timeline::default(),
            });
        code.count += 1;
        if let Some(time) = time {
            code.first = Some(code.first.map_or(time, |first| first.min(time)));
            code.last = Some(code.last.map_or(time, |last| last.max(time)));
            code.timeline.add(time);
        }
    }

    /// The codes, what to look at first: those that do harm when resent, then the most frequent.
    pub(super) fn by_urgency(&self) -> Vec<&CodeTally> {
        let mut codes: Vec<_> = self.codes.values().collect();
        codes.sort_by_key(|code| {
            let entry = code.entry;
            (!entry.fatal, std::cmp::Reverse(code.count), entry.system.id, entry.code)
        });
        codes
    }

    /// How many hits there were in all.
    pub(super) fn hits(&self) -> u64 {
        self.codes.values().map(|code| code.count).sum()
    }
}

/// How often something happened when, in intervals that grow as the time covered does: memory stays bounded.
#[derive(Debug)]
pub(super) struct Timeline {
    /// The length of an interval in seconds.
    width: i64,
    counts: BTreeMap<i64, u64>,
}

/// From a minute to a week; each a multiple of the one before.
const WIDTHS: [i64; 10] = [
    60,
    5 * 60,
    15 * 60,
    30 * 60,
    3600,
    3 * 3600,
    6 * 3600,
    12 * 3600,
    24 * 3600,
    7 * 24 * 3600,
];

/// More intervals than this are joined.
const MOST: usize = 2048;

impl Default for Timeline {
    fn default() -> Self {
        Self {
            width: WIDTHS[0],
            counts: BTreeMap::new(),
        }
    }
}

impl Timeline {
    fn add(&mut self, time: Timestamp) {
        *self.counts.entry(time.as_second().div_euclid(self.width)).or_default() += 1;
        if self.counts.len() > MOST
            && let Some(wider) = WIDTHS.into_iter().find(|width| *width > self.width)
        {
            self.counts = self.joined(wider);
            self.width = wider;
        }
    }

    /// The counts by intervals of `width` seconds, which is a multiple of the own.
    fn joined(&self, width: i64) -> BTreeMap<i64, u64> {
        let mut counts = BTreeMap::new();
        for (interval, count) in &self.counts {
            *counts.entry((interval * self.width).div_euclid(width)).or_default() += count;
        }
        counts
    }

    /// The shortest interval that covers `span` seconds in no more than `most` intervals.
    pub(super) fn width_for(span: i64, most: i64) -> i64 {
        let widest = WIDTHS[WIDTHS.len() - 1];
        WIDTHS.into_iter().find(|width| span / width < most).unwrap_or_else(|| {
            // Years of logs: as many weeks as it takes.
            widest * (span / widest / most + 1)
        })
    }

    /// The counts from `first` to `last` by intervals of `width` seconds, the empty ones too, each with its start.
    pub(super) fn between(&self, first: Timestamp, last: Timestamp, width: i64) -> Vec<(Timestamp, u64)> {
        let width = width.max(self.width);
        let counts = self.joined(width);
        let interval_of = |time: Timestamp| time.as_second().div_euclid(width);
        (interval_of(first)..=interval_of(last))
            .filter_map(|interval| {
                let start = Timestamp::from_second(interval * width).ok()?;
                Some((start, counts.get(&interval).copied().unwrap_or(0)))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Timeline, Timestamp};

    #[test]
    fn a_timeline_over_years_stays_small_and_loses_nothing() {
        let mut timeline = Timeline::default();
        let hours = 10 * 365 * 24;
        for hour in 0..hours {
            timeline.add(Timestamp::from_second(hour * 3600).expect("a time"));
        }
        assert!(timeline.counts.len() <= MOST, "{} intervals", timeline.counts.len());
        assert_eq!(
            timeline.counts.values().sum::<u64>(),
            u64::try_from(hours).expect("positive")
        );
    }

    #[test]
    fn empty_intervals_are_there_too() {
        let mut timeline = Timeline::default();
        let at = |second| Timestamp::from_second(second).expect("a time");
        timeline.add(at(0));
        timeline.add(at(130));
        let counts: Vec<_> = timeline
            .between(at(0), at(130), 60)
            .into_iter()
            .map(|(_, count)| count)
            .collect();
        assert_eq!(counts, [1, 0, 1]);
    }
}
