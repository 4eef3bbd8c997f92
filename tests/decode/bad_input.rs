//! What is no body, or none that is to be trusted.

use super::*;

#[test]
fn json_that_is_cut_off_says_where() {
    let error = kdp::decode(400, "{\"code\":\n40000005,\"mess").expect_err("cut off");
    assert_eq!(
        error.to_string(),
        "the body is no JSON at line 2, column 14: EOF while parsing a string"
    );
}

#[test]
fn xml_that_is_cut_off_says_where() {
    let error = thingspace::decode(500, "<s:Envelope><s:Body>").expect_err("cut off");
    assert_eq!(
        error.to_string(),
        "the body is no XML at byte 20: the document ends within an element"
    );
}

#[test]
fn text_that_is_not_utf_8_says_where() {
    assert_eq!(
        kdp::decode(400, b"{\"a\":\"\xff\"}"),
        Err(DecodeError::Encoding { offset: 6 })
    );
}

#[test]
fn a_document_type_is_refused() {
    let bomb = r#"<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><s:Fault>&lol2;</s:Fault>"#;
    let error = thingspace::decode(500, bomb).expect_err("refused");
    assert!(error.to_string().contains("document type"), "{error}");
}

#[test]
fn an_entity_that_nothing_defines_is_refused() {
    let error = thingspace::decode(500, "<Fault><faultcode>&x;</faultcode></Fault>").expect_err("refused");
    assert!(error.to_string().contains("`x` is not defined"), "{error}");
}

#[test]
fn an_html_page_is_the_status_alone() {
    for page in [
        "<html><h1>502</h1></html>",
        "<!doctype HTML>\n<p>",
        "<!-- nginx --><html>",
    ] {
        let fault = only(thingspace::decode(502, page));
        assert_eq!(
            (fault.kind(), fault.retry()),
            (Kind::Unavailable, Retry::Backoff),
            "{page}"
        );
    }
}

#[test]
fn plain_text_without_an_error_status_is_unknown() {
    assert_eq!(kdp::decode(200, "all is well"), Err(DecodeError::Unknown));
}

#[test]
fn fields_of_unforeseen_types_are_passed_over() {
    for body in [
        r#"{"code":{"a":1},"message":[1,2],"data":null,"devices":7}"#,
        r#"{"devices":[1,"x",[],["352099001761481",2],null]}"#,
        r#"{"devices":{"transactions":{"devices":3}}}"#,
    ] {
        assert_eq!(kdp::decode(200, body), Ok(vec![]), "{body}");
    }
}

#[test]
fn a_field_that_is_there_twice_says_which() {
    let Err(DecodeError::Json { reason, .. }) = kdp::decode(400, r#"{"code":null,"code":40000011}"#) else {
        panic!("one of the two was taken");
    };
    assert_eq!(reason, "duplicate field `code`");
    assert!(kdp::decode(400, r#"{"code":40000011,"other":1,"other":2}"#).is_ok());
}

#[test]
fn a_field_whose_name_is_escaped_is_read() {
    let fault = only(kdp::decode(400, r#"{"\u0063ode":40000011,"d\u0061ta":"x"}"#));
    assert_eq!(
        (fault.code(), fault.message()),
        (Some(kdp::Code::CustomerIdInvalid), Some("x"))
    );
}

#[test]
fn a_display_is_one_short_line_whatever_was_sent() {
    let body =
        serde_json::json!({"errorCode": "X".repeat(5_000_000), "errorMessage": "a\u{1b}[31m\r\nb\u{9b}"}).to_string();
    let fault = only(thingspace::decode(400, body));
    let line = fault.to_string();
    assert!(line.len() < 1000 && !line.contains(char::is_control), "{line:?}");
    assert_eq!(fault.code_text().map(str::len), Some(5_000_000), "the raw text is kept");
}
