//! How well codes are recognised in log lines: precision and recall over labelled lines.
//!
//! `tests/corpus/*.jsonl` holds lines of every shape with their hits, and as many lookalikes. The rules have
//! been made with all of them in sight: how they do on lines that they never met, this does not say. `code` is the catalogue's,
//! `text` what stands in the line, `nth` which occurrence of it (from 0), `why` the rule that the label follows.

#![cfg(all(feature = "scan", feature = "serde"))]

use std::fmt::Write as _;
use std::path::Path;

use faultdex::scan::Scanner;
use serde_json::Value;

/// Both are to be at least this good.
const GOAL: f64 = 0.995;

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

#[test]
fn labelled_lines_are_recognised() {
    let scanner = Scanner::builtin();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let (mut right, mut false_alarms, mut missed, mut lines) = (0, 0, 0, 0);
    let mut report = String::new();
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus is there")
        .map(|file| file.expect("it can be listed").path())
        .collect();
    files.sort();
    for file in files {
        for record in std::fs::read_to_string(&file).expect("it can be read").lines() {
            let record: Value = serde_json::from_str(record).expect("each line is a record");
            let line = record["line"].as_str().expect("a record has a line");
            let (expected, got) = (labelled(line, &record["hits"]), found(&scanner, line));
            lines += 1;
            right += got.iter().filter(|hit| expected.contains(hit)).count();
            let wrong: Vec<_> = got.iter().filter(|hit| !expected.contains(hit)).collect();
            let lacking: Vec<_> = expected.iter().filter(|hit| !got.contains(hit)).collect();
            false_alarms += wrong.len();
            missed += lacking.len();
            if !wrong.is_empty() || !lacking.is_empty() {
                let _ = writeln!(
                    report,
                    "{line}\n    false: {wrong:?}\n    missed: {lacking:?}\n    {}",
                    record["why"]
                );
            }
        }
    }
    let precision =
        f64::from(u32::try_from(right).unwrap_or(0)) / f64::from(u32::try_from(right + false_alarms).unwrap_or(1));
    let recall = f64::from(u32::try_from(right).unwrap_or(0)) / f64::from(u32::try_from(right + missed).unwrap_or(1));
    println!(
        "{lines} lines: precision {:.2} %, recall {:.2} %",
        precision * 100.0,
        recall * 100.0
    );
    println!("{report}");
    assert!(
        precision >= GOAL,
        "precision {precision:.4}: {false_alarms} false alarms\n{report}"
    );
    assert!(recall >= GOAL, "recall {recall:.4}: {missed} missed\n{report}");
}
