//! Bodies of SLASCONE.

use super::*;

#[test]
fn a_conflict() {
    let body = r#"{"id":2006,"message":"Unknown client.","help":"Activate it."}"#;
    let fault = only(slascone::decode(409, body));
    assert_eq!(fault.code(), Some(slascone::Code::UnknownClient));
    assert_eq!(
        (fault.detail(), fault.retry()),
        (Some("Activate it."), Retry::Precondition)
    );
}

#[test]
fn a_conflict_with_null_texts() {
    let fault = only(slascone::decode(409, r#"{"id":1007,"message":null,"help":null}"#));
    assert_eq!(
        (fault.code(), fault.message()),
        (Some(slascone::Code::ConnectionLimitReached), None)
    );
}

#[test]
fn expected_errors_did_not_happen() {
    for body in [
        r#"{"id":1001,"message":"The license is expired.","expectedErrors":[{"id":2006,"message":"Unknown client.","help":null}]}"#,
        r#"{"expectedErrors":[{"id":2006,"message":"Unknown client.","help":null}],"id":1001,"message":"The license is expired."}"#,
    ] {
        assert_eq!(
            only(slascone::decode(409, body)).code(),
            Some(slascone::Code::LicenseExpired),
            "{body}"
        );
    }
}

#[test]
fn an_older_wording() {
    let fault = only(slascone::decode(409, r#"{"id":2006,"message":"Unknown Device."}"#));
    assert_eq!(
        (fault.code(), fault.case_index()),
        (Some(slascone::Code::UnknownClient), Some(1))
    );
}

#[test]
fn the_id_0_that_a_client_made_up() {
    let body = r#"{"id":0,"message":"API error: HTTP status code 429"}"#;
    let fault = only(slascone::decode(None, body));
    assert_eq!((fault.http(), fault.retry()), (Some(429), Retry::Throttled));
    assert_eq!(fault.code_text(), None);
}

#[test]
fn a_success_that_has_an_id_of_its_own() {
    assert_eq!(slascone::decode(200, r#"{"id":1007,"message":"hello"}"#), Ok(vec![]));
}

#[test]
fn a_conflict_that_no_table_has() {
    let fault = only(slascone::decode(409, r#"{"id":99999,"message":"Something new."}"#));
    assert_eq!((fault.entry(), fault.code_text()), (None, Some("99999")));
    assert_eq!((fault.kind(), fault.retry()), (Kind::Unknown, Retry::Never));
}
