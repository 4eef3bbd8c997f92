//! `faultdex schema`, and `docs/catalog.schema.json`, which editors read.

use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

use crate::{faultdex, root};

const COMMITTED: &str = "docs/catalog.schema.json";

fn schema() -> Value {
    let text = std::fs::read_to_string(root().join(COMMITTED)).expect("the schema is committed");
    serde_json::from_str(&text).expect("it is JSON")
}

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).expect("it is a schema")
}

/// What is wrong with a TOML file by the schema: where, and what.
fn faults(validator: &Validator, path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).expect("it can be read");
    let table: toml::Table = text
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let value = json(toml::Value::Table(table));
    let errors = validator.iter_errors(&value);
    errors
        .map(|error| format!("{} at {}", error, error.instance_path()))
        .collect()
}

/// TOML as editors hand it to a schema: a date is a string.
fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(boolean) => boolean.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(json).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json(value))).collect(),
    }
}

/// The TOML files of a folder of the repository, in order.
fn catalogs(folder: &str) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|file| file.expect("the folder can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "there is no catalogue in {}", folder.display());
    paths
}

#[test]
fn the_committed_schema_is_fresh() {
    let committed = std::fs::read_to_string(root().join(COMMITTED)).unwrap_or_default();
    assert!(
        committed == faultdex(&["schema"]).stdout,
        "{COMMITTED} is stale: run `cargo run -- schema > {COMMITTED}`"
    );
}

#[test]
fn every_catalogue_of_the_repository_fits() {
    let validator = validator();
    let folders = [
        "catalog",
        "cli/catalog",
        "cli/tests/cli",
        "codegen/tests/fixtures/emit",
        "tests/stranger/catalog",
    ];
    for path in folders.into_iter().flat_map(catalogs) {
        let faults = faults(&validator, &path);
        assert!(faults.is_empty(), "{}: {faults:#?}", path.display());
    }
}

#[test]
fn the_catalogues_that_people_edit_name_the_schema_where_editors_look_for_it() {
    for path in ["catalog", "cli/catalog"].into_iter().flat_map(catalogs) {
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema "));
        let named = named.map(|name| path.with_file_name(name));
        let is_there =
            named.is_some_and(|named| named.canonicalize().ok() == root().join(COMMITTED).canonicalize().ok());
        assert!(
            is_there,
            "the first line of {} is no `#:schema` of {COMMITTED}",
            path.display()
        );
    }
}

/// The rules of a file's shape. What breaks any other can be told only by whoever reads the whole file, the lock, or what
/// stands in a message.
const OF_SHAPE: [&str; 12] = [
    "control-character",
    "empty-text",
    "invalid-hint",
    "invalid-id",
    "invalid-status",
    "invalid-variant",
    "message-and-cases",
    "missing-key",
    "unknown-key",
    "unknown-word",
    "untrimmed-text",
    "wrong-type",
];

#[test]
fn a_file_that_breaks_a_rule_of_shape_is_refused_and_no_other() {
    let validator = validator();
    let mut refused = Vec::new();
    for path in catalogs("codegen/tests/fixtures") {
        let rule = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a name")
            .to_owned();
        // These cannot be read as TOML at all; and one breaks many rules.
        if ["invalid-toml", "invalid-utf-8", "many-mistakes"].contains(&&*rule) {
            continue;
        }
        if !faults(&validator, &path).is_empty() {
            refused.push(rule);
        }
    }
    assert_eq!(refused, OF_SHAPE);
}

#[test]
fn editors_can_say_what_each_key_is_for() {
    /// The keys below `schema` without a description.
    fn silent(schema: &Value, path: &str, found: &mut Vec<String>) {
        if let Some(properties) = schema["properties"].as_object() {
            for (key, value) in properties {
                let path = format!("{path}.{key}");
                let says = |value: &Value| value["description"].is_string();
                if !says(value) && !says(&value["items"]) {
                    found.push(path.clone());
                }
                silent(value, &path, found);
                silent(&value["items"], &path, found);
            }
        }
    }
    let mut found = Vec::new();
    silent(&schema(), "", &mut found);
    assert_eq!(found, Vec::<String>::new());
}
