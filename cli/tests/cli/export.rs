//! `faultdex export`

use crate::faultdex;

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
