//! `faultdex decode`

use crate::{faultdex, with_input};

const SOAP: &str = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>UnifiedWebService.REQUEST_FAILED.DeviceNotFound</faultcode><faultstring>Could not find device "IMEI 990003420535573".</faultstring></s:Fault></s:Body></s:Envelope>"#;

#[test]
fn a_body_is_explained_with_its_parameters() {
    insta::assert_snapshot!(with_input(&["decode", "--status", "500"], SOAP).whole());
}

#[test]
fn a_body_is_json_for_a_program() {
    insta::assert_snapshot!(with_input(&["decode", "--status", "500", "--format", "json"], SOAP).whole());
}

#[test]
fn a_body_without_a_fault_is_an_empty_array() {
    let run = with_input(&["decode", "--format", "json"], r#"{"customers":[]}"#);
    assert_eq!((run.status, run.stdout.as_str()), (Some(0), "[]\n"));
}

#[test]
fn a_body_that_cannot_be_read_is_status_2_and_says_where() {
    let run = with_input(&["decode"], "{\"code\":\n4");
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("line 2, column 1"), "{}", run.stderr);
}

#[test]
fn a_body_that_may_be_of_several_systems_asks_which() {
    let run = with_input(&["decode", "--status", "502"], "<html></html>");
    assert_eq!(run.status, Some(2));
    assert!(
        run.stderr.contains("kdp or knox-guard or slascone or thingspace"),
        "{}",
        run.stderr
    );
    let run = with_input(
        &["decode", "--status", "502", "--system", "kdp", "--format", "json"],
        "<html></html>",
    );
    assert_eq!(run.json()[0]["retry"], "backoff");
}

#[test]
fn no_control_character_of_a_body_reaches_the_terminal() {
    let body = "{\"errorCode\":\"INPUT_INVALID.Url.Invalid\",\"errorMessage\":\"a\\u001b[2J\\u009b31m\\r\"}";
    for format in ["text", "json"] {
        let run = with_input(&["decode", "--format", format], body);
        assert!(
            !run.stdout
                .contains(|letter: char| letter.is_control() && letter != '\n'),
            "{format}: {:?}",
            run.stdout
        );
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let run = faultdex(&["decode", "no-such-file.json"]);
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("no-such-file.json"), "{}", run.stderr);
}
