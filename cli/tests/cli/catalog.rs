//! `--catalog FILE`: a catalogue of the user's own, beside the built-in ones, with every command.

use serde_json::Value;

use crate::{catalog_of, faultdex, with_input};

const ACME: &str = "cli/tests/cli/acme.toml";

/// A line with a code of the user's own and a built-in one.
const LINE: &str = "2026-11-21T20:00:00Z charge failed: fluxCode=E42 after code=40000004\n";

/// What `key` is in each object of an array.
fn each<'a>(array: &'a Value, key: &str) -> Vec<&'a str> {
    let objects = array.as_array().expect("an array").iter();
    objects.map(|object| object[key].as_str().expect("a text")).collect()
}

#[test]
fn its_codes_are_looked_up_like_any_other() {
    let run = faultdex(&[
        "lookup",
        "E42",
        "acme:E_OLD",
        "40000004",
        "--catalog",
        ACME,
        "--format",
        "json",
    ]);
    assert_eq!(each(&run.json(), "system"), ["acme", "acme", "kdp"]);
}

#[test]
fn its_states_are_looked_up() {
    let run = faultdex(&["lookup", "acme:Parked", "--catalog", ACME]);
    assert!(run.stdout.contains("In the garage"), "{}", run.whole());
}

#[test]
fn its_codes_are_searched() {
    let run = faultdex(&["search", "flux capacitor", "--catalog", ACME, "--format", "json"]);
    assert_eq!(run.json()[0]["code"], "E42");
}

#[test]
fn its_codes_are_listed() {
    let run = faultdex(&["list", "--system", "acme", "--catalog", ACME, "--format", "json"]);
    assert_eq!(each(&run.json(), "code"), ["E42", "E_OLD"]);
}

#[test]
fn its_codes_are_exported_behind_the_built_in_ones() {
    let run = faultdex(&["export", "--format", "json", "--catalog", ACME]);
    let systems = run.json();
    let mut systems = each(&systems, "system");
    systems.dedup();
    assert_eq!(systems, ["kdp", "knox-guard", "slascone", "thingspace", "acme"]);
}

#[test]
fn its_codes_are_found_in_logs() {
    let run = with_input(&["scan", "--catalog", ACME], LINE);
    let hits: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(each(&Value::from(hits), "code"), ["E42", "40000004"]);
}

#[test]
fn its_codes_are_found_however_their_parts_are_joined() {
    let text = catalog_of("desk", "text", &["\"DSK-00942\"", "\"auth/invalid-email\"", "\"E42\""])
        + "[recognise]\nwords = [\"desk\"]\n";
    let file = tempfile::Builder::new()
        .suffix(".toml")
        .tempfile()
        .expect("a temporary file");
    std::fs::write(file.path(), text).expect("it can be written");
    let path = file.path().to_str().expect("UTF-8");
    for (line, expected) in [
        ("DSK-00942: table or view is missing", &["DSK-00942"][..]),
        (
            "failed (auth/invalid-email), then DSK-00942.",
            &["auth/invalid-email", "DSK-00942"],
        ),
        ("see X-DSK-00942, DSK-009421, DSK-00942-7 and /auth/invalid-email/", &[]),
        ("desk: charge failed, code=E42", &["E42"]),
        ("charge failed, code=E42", &[]),
        ("2026-11-21 kdp code=40000005", &["40000005"]),
    ] {
        let run = with_input(&["scan", "--catalog", path], line);
        let hits: Vec<Value> = run
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert_eq!(each(&Value::from(hits), "code"), expected, "in {line}");
    }
}

#[test]
fn its_codes_are_annotated() {
    let run = with_input(&["annotate", "--catalog", ACME], LINE);
    assert!(run.stdout.contains("FLUX_LOST"), "{}", run.whole());
}

#[test]
fn its_codes_are_reported() {
    let run = with_input(&["report", "--catalog", ACME], LINE);
    assert!(run.stdout.contains("acme:E42"), "{}", run.whole());
}

#[test]
fn its_reference_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().display().to_string();
    faultdex(&["docs", "--out", &out, "--catalog", ACME]);
    let page = std::fs::read_to_string(folder.path().join("acme.md")).expect("written");
    assert!(page.contains("E42"), "{page}");
}

#[test]
fn bodies_of_built_in_systems_are_decoded_beside_it() {
    let body = r#"{"code":40000004,"message":"DEVICE_INVALID","data":"The specified device is not valid."}"#;
    let run = with_input(&["decode", "--catalog", ACME, "--format", "json"], body);
    assert_eq!(each(&run.json(), "code"), ["40000004"]);
}

#[test]
fn its_own_bodies_have_no_decoder_and_that_is_said() {
    let run = with_input(&["decode", "--system", "acme", "--catalog", ACME], "{}");
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(
        run.stderr.contains("no decoder for the responses of `acme`"),
        "{}",
        run.stderr
    );
}

#[test]
fn its_mistakes_are_shown_as_the_check_shows_them_and_nothing_is_answered() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("bad.toml");
    std::fs::write(&file, "[sytem]\n").expect("written");
    let file = file.display().to_string();
    let checked = faultdex(&["check", &file]).stdout;
    let diagnostics = checked.rsplit_once("1 file checked").expect("a summary").0;
    for command in [
        &["lookup", "40000004"][..],
        &["search", "device"],
        &["list"],
        &["export", "--format", "json"],
        &["scan"],
        &["annotate"],
        &["report"],
        &["decode"],
        &["docs", "--check"],
    ] {
        let run = faultdex(&[command, &["--catalog", &file]].concat());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{command:?}");
        assert!(run.stderr.starts_with(diagnostics), "{command:?}: {}", run.stderr);
    }
}

#[test]
fn a_file_that_is_not_there_is_status_2() {
    let run = faultdex(&["list", "--catalog", "no-such.toml"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("no-such.toml"), "{}", run.stderr);
}

#[test]
fn a_built_in_system_is_not_replaced() {
    let run = faultdex(&["lookup", "40000004", "--catalog", "catalog/kdp.toml"]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(
        run.stderr.contains("catalog/kdp.toml: the system `kdp` is built in"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_system_that_is_given_twice_is_refused() {
    let run = faultdex(&["lookup", "E42", "--catalog", ACME, "--catalog", ACME]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(
        run.stderr.contains("the system `acme` is there twice"),
        "{}",
        run.stderr
    );
}

#[test]
fn it_is_refused_where_it_would_do_nothing() {
    for command in [
        &["check", ACME][..],
        &["new"],
        &["import", "-"],
        &["schema"],
        &["completions", "bash"],
        &["man", "--out", "no/such/folder"],
    ] {
        let run = faultdex(&[command, &["--catalog", ACME]].concat());
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{command:?}");
        assert!(run.stderr.contains("`--catalog`"), "{command:?}: {}", run.stderr);
    }
}
