//! Bodies of Knox Guard.

use super::*;

#[test]
fn a_synchronous_error_with_a_number() {
    let body = r#"{"result":"FAIL","error":{"code":4000310,"message":"DEVICE_STATE_INVALID","reason":"The device is locked."}}"#;
    let fault = only(knox_guard::decode(400, body));
    assert_eq!(fault.code(), Some(knox_guard::Code::DeviceStateInvalid));
    assert_eq!(fault.detail(), Some("The device is locked."));
    assert_eq!(fault.retry(), Retry::Precondition);
}

#[test]
fn an_asynchronous_result_with_strings() {
    let body = r#"{"count":3,"success":1,"fail":2,"transactionId":"t-9","resultList":[
        {"result":"SUCCESS","requestedId":"a","objectId":"1","error":null},
        {"result":"FAIL","requestedId":"b","objectId":"2","error":{"code":"4040300","message":"DEVICE_NOT_FOUND","reason":"r"}},
        {"result":"FAIL","requestedId":"c","objectId":"3","error":{"code":"4000310","message":"DEVICE_STATE_INVALID","reason":"r"}}]}"#;
    let faults = knox_guard::decode(200, body).expect("readable");
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.subject(), fault.code_text(), fault.id()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("b"), Some("4040300"), Some("t-9")),
            (Some("c"), Some("4000310"), Some("t-9"))
        ]
    );
}

#[test]
fn a_429_whose_body_is_html() {
    let fault = only(knox_guard::decode(
        429,
        "<!DOCTYPE html><html><body>Too Many Requests</body></html>",
    ));
    assert_eq!(fault.code(), Some(knox_guard::Code::TooManyRequests));
    assert_eq!(fault.retry(), Retry::Throttled);
}

#[test]
fn a_success_with_an_empty_error_object() {
    let body = r#"{"result":"SUCCESS","error":{"code":0,"message":"","reason":""}}"#;
    assert_eq!(knox_guard::decode(200, body), Ok(vec![]));
}

#[test]
fn a_status_that_no_table_has() {
    let fault = only(knox_guard::decode(501, ""));
    assert_eq!((fault.entry(), fault.code_text()), (None, None));
    assert_eq!((fault.kind(), fault.retry()), (Kind::Unimplemented, Retry::Never));
}
