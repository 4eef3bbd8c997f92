//! `faultdex lookup`

use crate::{catalog_of, faultdex, with_input};

#[test]
fn a_code_is_explained_message_and_remedy_first() {
    insta::assert_snapshot!(faultdex(&["lookup", "40000004"]).whole());
}

#[test]
fn each_meaning_of_a_code_is_explained() {
    insta::assert_snapshot!(faultdex(&["lookup", "INPUT_INVALID.SmsMessage.TooLong"]).whole());
}

#[test]
fn a_fatal_code_warns() {
    insta::assert_snapshot!(faultdex(&["lookup", "INPUT_INVALID.Login.Invalid"]).whole());
}

#[test]
fn a_state_is_explained_as_one() {
    insta::assert_snapshot!(faultdex(&["lookup", "Accepted"]).whole());
}

#[test]
fn an_ambiguous_code_shows_each_and_how_to_narrow_it() {
    let run = faultdex(&["lookup", "401"]);
    assert_eq!(run.status, Some(0));
    for key in ["kdp:401", "knox-guard:401", "slascone:401"] {
        assert!(
            run.stdout.contains(&format!("`{key}`")),
            "no hint to {key}: {}",
            run.stdout
        );
        assert!(
            run.stdout.contains(&format!("\n{key}")),
            "{key} is not explained: {}",
            run.stdout
        );
    }
}

#[test]
fn a_system_before_the_code_narrows_it() {
    let run = faultdex(&["lookup", "slascone:401", "--format", "json"]);
    assert_eq!(run.json()[0]["system"], "slascone");
    assert_eq!(run.json().as_array().map(Vec::len), Some(1));
}

#[test]
fn an_unknown_number_gets_its_neighbours_by_number() {
    let catalog = catalog_of("shop", "number", &["4100", "4046", "4041", "4045", "4042", "4044"]);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("shop.toml");
    std::fs::write(&file, catalog).expect("written");
    let run = faultdex(&["lookup", "shop:4043", "--catalog", &file.display().to_string()]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""));
    let lines: Vec<_> = run.stderr.lines().collect();
    assert_eq!(
        lines,
        [
            "not found: `shop:4043` is in no catalogue; its neighbours by number:",
            "  shop:4041: It broke.",
            "  shop:4042: It broke.",
            "  shop:4044: It broke.",
            "  shop:4045: It broke.",
            ""
        ]
    );
}

#[test]
fn a_number_far_from_any_code_is_told_how_codes_look() {
    insta::assert_snapshot!(faultdex(&["lookup", "999999999999"]).whole());
}

#[test]
fn a_misspelt_code_gets_the_nearest_by_spelling() {
    insta::assert_snapshot!(faultdex(&["lookup", "REQUEST_FAILED.SessionTokn.Expired"]).whole());
}

#[test]
fn a_misspelt_name_gets_the_nearest_by_spelling() {
    insta::assert_snapshot!(faultdex(&["lookup", "DEVICE_DUPLICAT"]).whole());
}

#[test]
fn an_unknown_system_is_named() {
    insta::assert_snapshot!(faultdex(&["lookup", "knox:4000000"]).whole());
}

#[test]
fn a_code_behind_a_service_name_or_in_small_letters_is_found() {
    for code in [
        "UnifiedWebService.REQUEST_FAILED.DeviceNotFound",
        "request_failed.devicenotfound",
    ] {
        let run = faultdex(&["lookup", code, "--format", "json"]);
        assert_eq!(run.json()[0]["code"], "REQUEST_FAILED.DeviceNotFound", "{code}");
    }
}

#[test]
fn a_name_finds_each_code_that_bears_it() {
    let run = faultdex(&["lookup", "AUTHORIZATION_FAIL", "--format", "json"]);
    let codes: Vec<_> = run
        .json()
        .as_array()
        .expect("an array")
        .iter()
        .map(|entry| entry["code"].clone())
        .collect();
    assert_eq!(codes, ["40100000", "40300000", "4010000"]);
}

#[test]
fn codes_come_from_standard_input_too() {
    let run = with_input(&["lookup", "-", "--format", "json"], "40000004\n  slascone:1007\n\n");
    assert_eq!((run.status, run.json().as_array().map(Vec::len)), (Some(0), Some(2)));
}

#[test]
fn some_found_and_some_not_is_status_1_and_what_was_found_is_shown() {
    let run = faultdex(&["lookup", "40000004", "nonsense", "--format", "json"]);
    assert_eq!((run.status, run.json().as_array().map(Vec::len)), (Some(1), Some(1)));
}

#[test]
fn the_json_of_an_entry_has_every_field() {
    insta::assert_snapshot!(faultdex(&["lookup", "40000005", "--format", "json"]).stdout);
}
