//! Codes and entries through serde.

#![cfg(feature = "serde")]

use faultdex::{kdp, thingspace};
use serde_json::json;

#[test]
fn a_code_that_is_a_number_is_written_as_one_and_read_from_either() {
    let code = kdp::Code::DeviceDuplicate;
    assert_eq!(serde_json::to_value(code).expect("serialises"), json!(40000005));
    for written in [json!(40000005), json!("40000005")] {
        assert_eq!(
            serde_json::from_value::<kdp::Code>(written.clone()).ok(),
            Some(code),
            "{written}"
        );
    }
}

#[test]
fn a_code_that_is_text_is_a_string() {
    let written = serde_json::to_value(thingspace::Code::DeserializationFailed).expect("serialises");
    assert_eq!(written, json!("DeserializationFailed"));
}

#[test]
fn an_unknown_code_is_an_error_that_names_the_system() {
    let error = serde_json::from_value::<kdp::Code>(json!(1)).expect_err("1 is no code");
    assert_eq!(
        error.to_string(),
        "invalid value: integer `1`, expected a catalogued code of kdp"
    );
}

#[test]
fn an_entry_has_every_field_and_null_for_those_without_a_value() {
    insta::assert_json_snapshot!(kdp::Code::DeviceDuplicate.entry());
    insta::assert_json_snapshot!(thingspace::Code::InputInvalidSmsMessageTooLong.entry());
}
