//! How well codes are recognised in log lines: precision and recall over labelled lines.
//!
//! `tests/corpus/*.jsonl` holds lines of every shape with their hits, and as many lookalikes. `code` is the catalogue's, `text`
//! what stands in the line, `nth` which occurrence of it (from 0), `why` the rule that the label follows.
//!
//! The rules have been made with all of them in sight but those of `held-out.jsonl`, whose author saw neither rules nor other
//! lines: that file alone says how the rules do on lines that they never met. Once a rule is changed for a line of it, it
//! belongs to the others, and a new one has to be written.

#![cfg(all(feature = "scan", feature = "serde"))]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use faultdex::scan::Scanner;
use serde_json::Value;

/// The lines that no rule was made with.
const HELD_OUT: &str = "held-out.jsonl";

/// A hit, found or labelled: where it starts, its system and its code.
type Found = (usize, String, String);

fn labelled(line: &str, hits: &Value) -> Vec<Found> {
    let hits = hits.as_array().expect("hits are an array");
    let place = |hit: &Value| {
        let (text, nth) = (hit["text"].as_str()?, usize::try_from(hit["nth"].as_u64()?).ok()?);
        let (start, _) = line.match_indices(text).nth(nth)?;
        Some((
            start,
            hit["system"].as_str()?.to_owned(),
            hit["code"].as_str()?.to_owned(),
        ))
    };
    hits.iter()
        .map(|hit| place(hit).unwrap_or_else(|| panic!("{hit} does not stand in {line}")))
        .collect()
}

fn found(scanner: &Scanner, line: &str) -> Vec<Found> {
    scanner
        .find(line.as_bytes())
        .map(|hit| {
            (
                hit.range().start,
                hit.entry().system.id.to_owned(),
                hit.entry().code.to_owned(),
            )
        })
        .collect()
}

/// What was found in how many lines, and what should have been.
#[derive(Default)]
struct Score {
    lines: u32,
    right: u32,
    false_alarms: u32,
    missed: u32,
    /// The lines that went wrong.
    report: String,
}

impl Score {
    fn of(files: impl Iterator<Item = PathBuf>) -> Self {
        let scanner = Scanner::builtin();
        let mut score = Self::default();
        for file in files {
            for record in fs::read_to_string(&file).expect("it can be read").lines() {
                score.count(&scanner, &serde_json::from_str(record).expect("each line is a record"));
            }
        }
        score
    }

    fn count(&mut self, scanner: &Scanner, record: &Value) {
        let line = record["line"].as_str().expect("a record has a line");
        let (expected, got) = (labelled(line, &record["hits"]), found(scanner, line));
        let (right, wrong): (Vec<_>, Vec<_>) = got.iter().partition(|hit| expected.contains(hit));
        let missed: Vec<_> = expected.iter().filter(|hit| !got.contains(hit)).collect();
        let length = |hits: usize| u32::try_from(hits).expect("a line has few");
        self.lines += 1;
        self.right += length(right.len());
        self.false_alarms += length(wrong.len());
        self.missed += length(missed.len());
        if !wrong.is_empty() || !missed.is_empty() {
            let why = &record["why"];
            let _ = writeln!(
                self.report,
                "{line}\n    false: {wrong:?}\n    missed: {missed:?}\n    {why}"
            );
        }
    }

    /// Prints both figures, and panics where one is below `goal`.
    fn reaches(&self, goal: f64) {
        let share = |others: u32| f64::from(self.right) / f64::from(self.right + others);
        let (precision, recall) = (share(self.false_alarms), share(self.missed));
        println!(
            "{} lines: precision {:.2} %, recall {:.2} %\n{}",
            self.lines,
            precision * 100.0,
            recall * 100.0,
            self.report
        );
        assert!(
            precision >= goal,
            "{} false alarms:\n{}",
            self.false_alarms,
            self.report
        );
        assert!(recall >= goal, "{} missed:\n{}", self.missed, self.report);
    }
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus")
}

#[test]
fn labelled_lines_are_recognised() {
    let mut files: Vec<_> = fs::read_dir(corpus())
        .expect("the corpus is there")
        .map(|file| file.expect("it can be listed").path())
        .filter(|file| !file.ends_with(HELD_OUT))
        .collect();
    files.sort();
    Score::of(files.into_iter()).reaches(0.995);
}

/// The anchors are what a line is looked at for: of lines as they are written, none with a hit may lack one.
#[test]
fn an_anchor_stands_in_every_labelled_line_that_holds_a_hit() {
    let scanner = Scanner::builtin();
    let files = fs::read_dir(corpus()).expect("the corpus is there");
    let files = files.map(|file| fs::read_to_string(file.expect("it can be listed").path()).expect("it can be read"));
    for record in files.flat_map(|file| file.lines().map(str::to_owned).collect::<Vec<_>>()) {
        let record: Value = serde_json::from_str(&record).expect("each line is a record");
        let line = record["line"].as_str().expect("a record has a line").as_bytes();
        let (_, all) = scanner.line_at(line, 0);
        assert!(all.eq(scanner.find(line)), "not all hits are found in {record}");
    }
}

#[test]
fn lines_that_no_rule_was_made_with_are_recognised() {
    Score::of([corpus().join(HELD_OUT)].into_iter()).reaches(0.99);
}
