//! `faultdex list`

use crate::faultdex;

#[test]
fn codes_are_listed_one_a_line_in_columns() {
    let acme = ["--system", "acme", "--catalog", "cli/tests/cli/acme.toml"];
    insta::assert_snapshot!(faultdex(&[&["list"], &acme[..]].concat()).whole());
}

#[test]
fn each_filter_keeps_only_what_it_names() {
    for (args, field, value) in [
        (["--system", "slascone"], "system", "slascone"),
        (["--kind", "unavailable"], "kind", "unavailable"),
        (["--retry", "throttled"], "retry", "throttled"),
    ] {
        let run = faultdex(&["list", args[0], args[1], "--format", "json"]);
        let entries = run.json();
        let entries = entries.as_array().expect("an array");
        assert!(!entries.is_empty(), "{args:?} lists nothing");
        assert!(entries.iter().all(|entry| entry[field] == value), "{args:?}");
    }
}

#[test]
fn a_status_or_a_class_of_them_filters() {
    for (filter, range) in [("404", 404..=404), ("5xx", 500..=599)] {
        let run = faultdex(&["list", "--http", filter, "--format", "json"]);
        let entries = run.json();
        let entries = entries.as_array().expect("an array");
        assert!(!entries.is_empty(), "--http {filter} lists nothing");
        assert!(
            entries
                .iter()
                .all(|entry| range.contains(&entry["http"].as_u64().unwrap_or(0))),
            "--http {filter}"
        );
    }
}

#[test]
fn a_code_is_listed_where_one_of_its_meanings_is_of_the_kind() {
    let run = faultdex(&[
        "list",
        "--system",
        "thingspace",
        "--kind",
        "not_found",
        "--format",
        "json",
    ]);
    assert!(run.stdout.contains("\"REQUEST_FAILED.UnexpectedError\""));
}

#[test]
fn an_unknown_kind_or_retry_names_those_there_are() {
    for (option, known) in [("--kind", "not_found"), ("--retry", "backoff")] {
        let run = faultdex(&["list", option, "nonsense"]);
        assert_eq!(run.status, Some(2), "{}", run.whole());
        assert!(run.stderr.contains(known), "{option}: {}", run.stderr);
    }
}

#[test]
fn an_unknown_system_names_those_there_are() {
    insta::assert_snapshot!(faultdex(&["list", "--system", "knox"]).whole());
}
