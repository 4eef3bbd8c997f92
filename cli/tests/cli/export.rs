//! `faultdex export`: what each format looks like, and that a reader gets back from it all that went in.

use serde_json::{Map, Value, json};

use crate::{Run, faultdex};

/// The small catalogue, whose exports are looked at.
fn acme(format: &str) -> Run {
    faultdex(&[
        "export",
        "--format",
        format,
        "--system",
        "acme",
        "--catalog",
        "cli/tests/cli/acme.toml",
    ])
}

/// The one with all that a format could trip over.
fn harsh(format: &str) -> Run {
    let run = faultdex(&[
        "export",
        "--format",
        format,
        "--system",
        "harsh",
        "--catalog",
        "cli/tests/cli/harsh.toml",
    ]);
    assert_eq!(run.status, Some(0), "{}", run.whole());
    run
}

/// What every format is to give back.
fn entries() -> Vec<Value> {
    let entries = harsh("json").json();
    let entries = entries.as_array().expect("an array").clone();
    let all = Value::from(entries.clone()).to_string();
    for hard in ["\\\"", ",", "\\n", "\\\\", "'", "温度", "𝄞"] {
        assert!(all.contains(hard), "the fixture lost its {hard}");
    }
    entries
}

fn key(entry: &Value) -> String {
    format!("{}:{}", text(&entry["system"]), text(&entry["code"]))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn without(entry: &Value, fields: &[&str]) -> Value {
    let mut object = entry.as_object().expect("an object").clone();
    for field in fields {
        assert!(object.remove(*field).is_some(), "{field} is missing");
    }
    object.into()
}

#[test]
fn json_holds_every_entry_with_every_field() {
    const FIELDS: [&str; 12] = [
        "system",
        "code",
        "name",
        "variant",
        "http",
        "http_class",
        "kind",
        "retry",
        "retryable",
        "fatal",
        "cases",
        "source",
    ];
    let run = faultdex(&["export", "--format", "json"]);
    let entries = run.json();
    let entries = entries.as_array().expect("an array");
    let all: usize = faultdex::Registry::builtin()
        .catalogs()
        .map(|catalog| catalog.entries.len())
        .sum();
    assert_eq!(entries.len(), all);
    for entry in entries {
        for field in FIELDS {
            assert!(entry.get(field).is_some(), "{} lacks {field}", entry["code"]);
        }
    }
}

#[test]
fn each_format_looks_like_this() {
    for format in [
        "ndjson",
        "csv",
        "rsyslog",
        "logstash",
        "clickhouse",
        "openapi",
        "problem-json",
    ] {
        let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
        let whole = acme(format).whole().replace(version, "\"version\": \"…\"");
        insta::assert_snapshot!(format!("export_{format}"), whole);
    }
}

#[test]
fn ndjson_is_the_array_one_entry_a_line() {
    let run = harsh("ndjson");
    let read: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(read, entries());
}

#[test]
fn csv_gives_back_every_field_of_every_meaning() {
    let run = harsh("csv");
    let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
    let mut read: Vec<Value> = Vec::new();
    for row in reader.deserialize::<Map<String, Value>>() {
        let row = row.expect("a row");
        let field = |name: &str| row.get(name).unwrap_or_else(|| panic!("no column {name}")).clone();
        let filled = |name: &str| Some(field(name)).filter(|value| value != "").unwrap_or(Value::Null);
        let case = json!({
            "section": filled("case_section"), "message": field("message"), "cause": filled("cause"),
            "resolution": field("resolution"), "kind": field("case_kind"), "retry": field("case_retry"),
        });
        if field("case") == 0 {
            let mut entry = Map::new();
            for name in [
                "system",
                "code",
                "variant",
                "kind",
                "retry",
                "retryable",
                "fatal",
                "source",
            ] {
                entry.insert(name.to_owned(), field(name));
            }
            for name in [
                "name",
                "section",
                "http",
                "http_class",
                "note",
                "example",
                "since",
                "deprecated",
                "replaced_by",
            ] {
                entry.insert(name.to_owned(), filled(name));
            }
            entry.insert(
                "keywords".to_owned(),
                serde_json::from_str(text(&field("keywords"))).expect("JSON"),
            );
            entry.insert("cases".to_owned(), json!([case]));
            assert_eq!(field("key"), key(&entry.clone().into()));
            read.push(entry.into());
        } else {
            let cases = read.last_mut().expect("case 0 comes first")["cases"]
                .as_array_mut()
                .expect("an array");
            assert_eq!(field("case"), cases.len(), "the meanings are numbered");
            cases.push(case);
        }
    }
    assert_eq!(read, entries());
}

#[test]
fn a_lookup_table_of_rsyslog_has_each_entry_as_text_under_its_key() {
    let table = harsh("rsyslog").json();
    assert_eq!((&table["version"], &table["type"]), (&json!(1), &json!("string")));
    for (row, entry) in table["table"].as_array().expect("rows").iter().zip(entries()) {
        assert_eq!(row["index"], key(&entry));
        assert_eq!(serde_json::from_str::<Value>(text(&row["value"])).expect("JSON"), entry);
    }
}

#[test]
fn a_dictionary_of_logstash_has_each_entry_under_its_key() {
    let expected: Map<_, _> = entries().into_iter().map(|entry| (key(&entry), entry)).collect();
    assert_eq!(harsh("logstash").json(), Value::from(expected));
}

#[test]
fn a_script_for_clickhouse_ends_in_the_entries() {
    let run = harsh("clickhouse");
    let (_, data) = run.stdout.split_once("FORMAT JSONEachRow\n").expect("data");
    assert_eq!(data, harsh("ndjson").stdout);
}

#[test]
fn openapi_has_each_code_in_its_enum_and_each_status_as_a_response() {
    let components = harsh("openapi").json()["components"].take();
    let schema = &components["schemas"]["harsh.Code"];
    let entries = entries();
    assert_eq!(schema["x-faultdex-entries"], json!(entries));
    for (code, entry) in schema["enum"].as_array().expect("an enum").iter().zip(&entries) {
        assert_eq!(code, &entry["code"]);
    }
    let response = &components["responses"]["harsh.418"];
    assert_eq!(response["x-faultdex-codes"], json!([entries[0]["code"]]));
    let example = &response["content"]["application/json"]["examples"]["HarshOne"]["$ref"];
    assert_eq!(example, "#/components/examples/harsh.HarshOne");
    let body: Value = serde_json::from_str(text(&entries[0]["example"])).expect("JSON");
    assert_eq!(components["examples"]["harsh.HarshOne"]["value"], body);
}

#[test]
fn what_is_told_of_one_device_later_is_no_example_of_a_status() {
    let components = faultdex(&["export", "--format", "openapi", "--system", "kdp"]).json()["components"].take();
    let examples = &components["responses"]["kdp.400"]["content"]["application/json"]["examples"];
    assert_eq!(
        examples["CustomerIdInvalid"]["$ref"], "#/components/examples/kdp.CustomerIdInvalid",
        "an answer to the request"
    );
    assert_eq!(examples["DeviceDuplicate"], Value::Null, "an asynchronous result");
}

#[test]
fn codes_that_are_numbers_are_numbers_in_openapi() {
    let components = faultdex(&["export", "--format", "openapi", "--system", "kdp"]).json()["components"].take();
    let schema = &components["schemas"]["kdp.Code"];
    assert_eq!(schema["type"], "integer");
    assert!(schema["enum"].as_array().expect("an enum").contains(&json!(40_000_005)));
}

#[test]
fn a_problem_type_is_the_place_of_its_code_in_the_book() {
    let problems = harsh("problem-json").json();
    let types: Vec<_> = problems
        .as_array()
        .expect("an array")
        .iter()
        .map(|problem| text(&problem["type"]))
        .collect();
    assert_eq!(
        types,
        [
            "reference/harsh.html#%C3%9C%221%2C2%27%5C%24",
            "reference/harsh.html#Plain.Twin"
        ]
    );
}

#[test]
fn a_problem_type_has_the_whole_entry_beside_what_the_standard_names() {
    let problems = harsh("problem-json").json();
    let [one, twin] = problems.as_array().expect("an array").as_slice() else {
        panic!("two problems")
    };
    let entries = entries();
    assert_eq!(without(one, &["type", "title", "status", "detail"]), entries[0]);
    assert_eq!(one["status"], 418);
    assert_eq!(one["title"], entries[0]["cases"][0]["message"]);
    // No status is documented for it, and it has no one meaning that a detail could be of.
    assert_eq!(without(twin, &["type", "title"]), entries[1]);
}

#[test]
fn a_base_url_stands_before_each_type() {
    for base in ["https://docs.example.com/book", "https://docs.example.com/book/"] {
        let run = faultdex(&[
            "export",
            "--format",
            "problem-json",
            "--system",
            "kdp",
            "--base-url",
            base,
        ]);
        assert_eq!(
            run.json()[0]["type"],
            "https://docs.example.com/book/reference/kdp.html#200"
        );
    }
}

#[test]
fn a_base_url_that_is_none_or_goes_with_nothing_is_wrong_usage() {
    for args in [
        ["problem-json", "docs.example.com"],
        ["problem-json", "https://docs.example.com/#top"],
        ["csv", "https://docs.example.com"],
    ] {
        let run = faultdex(&["export", "--format", args[0], "--base-url", args[1]]);
        assert_eq!(run.status, Some(2), "{args:?}: {}", run.whole());
        assert!(run.stderr.contains("base-url"), "{args:?}: {}", run.whole());
    }
}

#[test]
fn a_system_that_is_not_there_is_wrong_usage() {
    let run = faultdex(&["export", "--format", "csv", "--system", "nonsense"]);
    assert_eq!(run.status, Some(2), "{}", run.whole());
}
