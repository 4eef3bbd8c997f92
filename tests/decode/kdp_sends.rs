//! Bodies of the KDP Reseller API.

use super::*;

#[test]
fn an_error_body() {
    let body = r#"{"errorId":"e-1","code":40000011,"message":"CUSTOMER_ID_INVALID","data":"The specified customer ID is not valid."}"#;
    let fault = only(kdp::decode(400, body));
    assert_eq!(fault.code(), Some(kdp::Code::CustomerIdInvalid));
    assert_eq!(fault.name(), Some("CUSTOMER_ID_INVALID"));
    assert_eq!(fault.message(), Some("The specified customer ID is not valid."));
    assert_eq!(fault.case_index(), Some(0));
    assert_eq!(fault.id(), Some("e-1"));
    assert_eq!((fault.kind(), fault.retry()), (Kind::InvalidArgument, Retry::Never));
}

#[test]
fn a_code_that_is_a_string() {
    let fault = only(kdp::decode(400, r#"{"code":"40000011"}"#));
    assert_eq!(fault.code(), Some(kdp::Code::CustomerIdInvalid));
}

#[test]
fn texts_that_the_catalogue_lacks() {
    let body = r#"{"errorId":"e","code":40000011,"message":"ÜBER","data":" Grüße "}"#;
    let fault = only(kdp::decode(400, body));
    assert_eq!(
        (fault.code_text(), fault.name(), fault.message(), fault.id()),
        (Some("40000011"), Some("ÜBER"), Some("Grüße"), Some("e"))
    );
    let fault = only(kdp::decode(400, r#"{"code":-7,"message":"A","data":"B"}"#));
    assert_eq!(
        (fault.code_text(), fault.name(), fault.message()),
        (Some("-7"), Some("A"), Some("B"))
    );
}

#[test]
fn texts_that_are_numbers() {
    let body = r#"{"devices":[{"imei":352099001761481,"code":18446744073709551615,"message":7,"data":1.5}],"transactionId":9}"#;
    let fault = only(kdp::decode(200, body));
    assert_eq!(fault.code_text(), Some("18446744073709551615"));
    assert_eq!((fault.name(), fault.message()), (Some("7"), Some("1.5")));
    assert_eq!((fault.subject(), fault.id()), (Some("352099001761481"), Some("9")));
}

#[test]
fn a_message_that_is_the_name() {
    let fault = only(kdp::decode(400, r#"{"code":40000011,"message":"CUSTOMER_ID_INVALID"}"#));
    assert_eq!(
        (fault.name(), fault.message()),
        (Some("CUSTOMER_ID_INVALID"), Some("CUSTOMER_ID_INVALID"))
    );
    assert_eq!(fault.case_index(), None, "a name tells no case");
}

#[test]
fn a_body_without_an_error_id() {
    let body = r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"ACCESS_TOKEN_BAD_REQUEST"}"#;
    let fault = only(kdp::decode(401, body));
    assert_eq!(
        (fault.code(), fault.id()),
        (Some(kdp::Code::AccessTokenBadRequest), None)
    );
    assert_eq!(fault.retry(), Retry::Reauthenticate);
}

#[test]
fn a_body_without_a_message() {
    let body = r#"{"errorId":"e","code":50000000,"data":"An unknown internal server error has occurred."}"#;
    let fault = only(kdp::decode(500, body));
    assert_eq!(fault.code(), Some(kdp::Code::InternalServerError));
    assert_eq!(fault.retry(), Retry::Backoff);
}

#[test]
fn a_401_without_a_code() {
    let fault = only(kdp::decode(401, r#"{"error":"Invalid authentication token"}"#));
    assert_eq!(fault.code(), Some(kdp::Code::Unauthorized));
    assert_eq!(fault.message(), Some("Invalid authentication token"));
    assert_eq!(fault.retry(), Retry::Reauthenticate);
}

#[test]
fn a_401_without_a_code_whose_status_was_not_kept() {
    let fault = only(kdp::decode(None, r#"{"error":"Invalid authentication token"}"#));
    assert_eq!((fault.http(), fault.retry()), (Some(401), Retry::Reauthenticate));
}

#[test]
fn fields_that_are_arrays_of_one() {
    let body = r#"{"code":[4030000],"message":["AUTHENTICATION_FAIL"],"data":["Who are you?"]}"#;
    let fault = only(kdp::decode(403, body));
    assert_eq!(fault.code_text(), Some("4030000"));
    assert_eq!(fault.name(), Some("AUTHENTICATION_FAIL"));
    assert_eq!(fault.message(), Some("Who are you?"));
}

#[test]
fn an_older_asynchronous_result_with_one_bad_device() {
    let body = r#"{"transactionId":"t-1","state":"Complete","type":"Upload","orderNo":"o","devices":[
        {"imei":"352099001761481","code":40000005,"message":"DEVICE_DUPLICATE","data":"The specified device already exists."},
        {"imei":"352099001761482"},
        {"serial":"R58","code":"40000009","message":"DEVICE_SERIAL_INVALID","data":"The specified Serial Number is not valid."}
    ],"operationType":"UPLOAD"}"#;
    let faults = kdp::decode(200, body).expect("readable");
    let told: Vec<_> = faults
        .iter()
        .map(|fault| (fault.subject(), fault.code(), fault.id()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("352099001761481"), Some(kdp::Code::DeviceDuplicate), Some("t-1")),
            (Some("R58"), Some(kdp::Code::DeviceSerialInvalid), Some("t-1")),
        ]
    );
}

#[test]
fn a_newer_asynchronous_result_with_several_transactions() {
    let body = r#"{"devices":{"totalCount":2,"totalPage":1,"pageNum":0,"transactions":[
        {"transactionId":"t-1","state":"Complete","devices":[{"imei":"1","code":40000004,"message":"DEVICE_INVALID","data":"x"}]},
        {"transactionId":"t-2","state":"Complete","devices":[{"meid":"A2","code":40000008}]}]}}"#;
    let faults = kdp::decode(200, body).expect("readable");
    let told: Vec<_> = faults.iter().map(|fault| (fault.subject(), fault.id())).collect();
    assert_eq!(told, [(Some("1"), Some("t-1")), (Some("A2"), Some("t-2"))]);
}

#[test]
fn a_success() {
    assert_eq!(
        kdp::decode(200, r#"{"totalCount":0,"pageNum":0,"customers":[]}"#),
        Ok(vec![])
    );
    assert_eq!(
        kdp::decode(
            200,
            r#"{"transactionId":"t","state":"Complete","devices":[{"imei":"1","code":200}]}"#
        ),
        Ok(vec![])
    );
    assert_eq!(kdp::decode(204, ""), Ok(vec![]));
}
