//! `faultdex search`

use crate::faultdex;

/// Queries of people who do not know the code: `sort TAB query TAB right codes`. The sorts: 1 symptoms in plain words,
/// 2 a word misspelt, 3 a part of a code or name, 4 a message with real values, 5 words that the vendor does not use.
const QUERIES: &str = include_str!("queries.tsv");

#[test]
fn the_right_code_is_among_the_first_three_for_95_of_100_queries() {
    let mut missed = Vec::new();
    for line in QUERIES.lines() {
        let [_, query, right] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line:?} is no query")
        };
        let run = faultdex(&["search", "--limit", "3", "--format", "json", "--", query]);
        let found = run.json();
        let is_right = |entry: &serde_json::Value| {
            let key = format!(
                "{}:{}",
                entry["system"].as_str().unwrap_or(""),
                entry["code"].as_str().unwrap_or("")
            );
            right.split(' ').any(|right| right == key)
        };
        if !found.as_array().expect("an array").iter().any(is_right) {
            missed.push(line);
        }
    }
    let all = QUERIES.lines().count();
    println!(
        "{} of {all} queries found their code among the first three",
        all - missed.len()
    );
    assert!(
        missed.len() * 100 <= all * 5,
        "missed {} of {all}:\n{}",
        missed.len(),
        missed.join("\n")
    );
}

#[test]
fn the_best_comes_first_one_a_line() {
    insta::assert_snapshot!(faultdex(&["search", "session", "expired", "--limit", "4"]).whole());
}

#[test]
fn a_pasted_message_with_real_values_is_its_code() {
    let run = faultdex(&[
        "search",
        "Could not find device \"IMEI 990003420535573\".",
        "--format",
        "json",
    ]);
    assert_eq!(run.json()[0]["code"], "REQUEST_FAILED.DeviceNotFound");
}

#[test]
fn one_system_can_be_asked_for() {
    let run = faultdex(&["search", "expired", "--system", "slascone", "--format", "json"]);
    let systems: Vec<_> = run
        .json()
        .as_array()
        .expect("an array")
        .iter()
        .map(|entry| entry["system"].clone())
        .collect();
    assert!(
        !systems.is_empty() && systems.iter().all(|system| system == "slascone"),
        "{systems:?}"
    );
}

#[test]
fn nothing_found_is_said_and_is_status_1() {
    insta::assert_snapshot!(faultdex(&["search", "zzzzzz"]).whole());
}
