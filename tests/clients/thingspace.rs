//! ThingSpace heals its sessions, and leaves alone what a resend would harm.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use faultdex::thingspace::Code;
use serde_json::json;
use wiremock::matchers::header;
use wiremock::{MockServer, ResponseTemplate};

use super::thingspace::{Client, Error, LogIn};
use super::{DownForASecond, get, http, json, post, quick, settled};

const ACCOUNT: &str = "/api/m2m/v1/accounts/0000123456-00001";
const OTHER_ACCOUNT: &str = "/api/m2m/v1/accounts/0000123456-00002";
const ACTIVATE: &str = "/api/m2m/v1/devices/actions/activate";
const LOGIN: &str = "/api/m2m/v1/session/login";

fn client(server: &MockServer) -> Client {
    Client {
        http: http(),
        base: server.uri(),
        app: ("key".to_owned(), "secret".to_owned()),
        user: ("user".to_owned(), "password".to_owned()),
        policy: quick(),
        login: LogIn::default(),
    }
}

/// A server that is to be asked for this many sessions, and grants them as `session-1`, `session-2`, …
async fn server(log_ins: u64) -> MockServer {
    let server = bearers(log_ins).await;
    let granted = AtomicUsize::new(0);
    let grant = move |_: &wiremock::Request| {
        let number = granted.fetch_add(1, Ordering::Relaxed) + 1;
        json(200, json!({"sessionToken": format!("session-{number}")}))
    };
    let login = post(LOGIN)
        .and(header("Authorization", "Bearer bearer"))
        .respond_with(grant);
    login.expect(log_ins).named("log-ins").mount(&server).await;
    server
}

/// A server that is to be asked for this many bearers.
async fn bearers(requests: u64) -> MockServer {
    let server = MockServer::start().await;
    let bearer = json!({"access_token": "bearer", "token_type": "Bearer", "expires_in": 3600});
    let oauth = post("/api/ts/v1/oauth2/token").respond_with(json(200, bearer));
    oauth
        .expect(requests)
        .named("requests for a bearer")
        .mount(&server)
        .await;
    server
}

fn error(code: &str, message: &str) -> serde_json::Value {
    json!({"errorCode": format!("UnifiedWebService.{code}"), "errorMessage": message})
}

fn expired() -> ResponseTemplate {
    json(
        400,
        error("REQUEST_FAILED.SessionToken.Expired", "The Session has expired."),
    )
}

fn unexpected() -> serde_json::Value {
    error(
        "REQUEST_FAILED.UnexpectedError",
        "Unexpected error occurred. Could not complete request.",
    )
}

#[track_caller]
fn code_of<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Option<Code> {
    match outcome.expect_err("the call should have failed") {
        Error::Fault(fault, _) => fault.code(),
        other => panic!("no fault, but {other:?}"),
    }
}

#[tokio::test]
async fn an_expired_session_is_renewed_and_the_call_resent() {
    let server = server(2).await;
    let old = get(ACCOUNT)
        .and(header("VZ-M2M-Token", "session-1"))
        .respond_with(expired());
    old.expect(1).named("calls with the old session").mount(&server).await;
    let new = get(ACCOUNT).and(header("VZ-M2M-Token", "session-2"));
    let new = new.respond_with(json(200, json!({"isProvisioningAllowed": true})));
    new.expect(1).named("calls with the new session").mount(&server).await;

    let account = settled(client(&server).account("0000123456-00001")).await;
    assert_eq!(account.expect("the call heals")["isProvisioningAllowed"], true);
}

#[tokio::test]
async fn an_expired_bearer_is_renewed_and_the_call_resent() {
    let server = server(2).await;
    let refusal = json!({"fault": {"code": "900901", "message": "Invalid Credentials", "description": "Expired"}});
    let old = get(ACCOUNT).respond_with(json(401, refusal)).up_to_n_times(1);
    old.expect(1).named("calls with the old bearer").mount(&server).await;
    let new = get(ACCOUNT).respond_with(json(200, json!({})));
    new.expect(1).named("calls with the new bearer").mount(&server).await;

    settled(client(&server).account("0000123456-00001"))
        .await
        .expect("the call heals");
}

#[tokio::test]
async fn a_session_that_is_refused_again_is_not_renewed_for_ever() {
    let server = server(2).await;
    let account = get(ACCOUNT).respond_with(expired());
    account.expect(2).named("calls").mount(&server).await;

    let outcome = settled(client(&server).account("0000123456-00001")).await;
    assert_eq!(code_of(outcome), Some(Code::RequestFailedSessionTokenExpired));
}

#[tokio::test]
async fn calls_that_start_together_share_one_log_in() {
    let server = server(1).await;
    let account = get(ACCOUNT).respond_with(json(200, json!({})));
    account.expect(3).named("calls").mount(&server).await;

    let client = client(&server);
    let call = || client.account("0000123456-00001");
    let (first, second, third) = settled(async { tokio::join!(call(), call(), call()) }).await;
    for outcome in [first, second, third] {
        outcome.expect("each call has the session");
    }
}

#[tokio::test]
async fn calls_whose_session_expired_together_share_one_log_in() {
    let server = server(2).await;
    let old = get(ACCOUNT)
        .and(header("VZ-M2M-Token", "session-1"))
        .respond_with(expired());
    old.expect(3).named("calls with the old session").mount(&server).await;
    let new = get(ACCOUNT)
        .and(header("VZ-M2M-Token", "session-2"))
        .respond_with(json(200, json!({})));
    new.expect(3).named("calls with the new session").mount(&server).await;

    let client = client(&server);
    let call = || client.account("0000123456-00001");
    let (first, second, third) = settled(async { tokio::join!(call(), call(), call()) }).await;
    for outcome in [first, second, third] {
        outcome.expect("each call heals");
    }
}

#[tokio::test]
async fn a_refusal_that_comes_late_does_not_end_the_session_since() {
    let server = server(2).await;
    let late = expired().set_delay(Duration::from_millis(300));
    let old = || header("VZ-M2M-Token", "session-1");
    get(ACCOUNT).and(old()).respond_with(expired()).mount(&server).await;
    get(OTHER_ACCOUNT).and(old()).respond_with(late).mount(&server).await;
    for account in [ACCOUNT, OTHER_ACCOUNT] {
        get(account).respond_with(json(200, json!({}))).mount(&server).await;
    }

    let client = client(&server);
    let calls = async { tokio::join!(client.account("0000123456-00001"), client.account("0000123456-00002")) };
    let (early, late) = settled(calls).await;
    early.expect("the call heals");
    late.expect("the call heals with the other's session");
}

/// A server that refuses the password, and is to hear it once.
async fn server_that_refuses_the_password() -> MockServer {
    let server = bearers(1).await;
    let refusal = error("INPUT_INVALID.Login.Invalid", "Username or Password is incorrect.");
    let login = post(LOGIN).respond_with(json(400, refusal));
    login
        .expect(1)
        .named("log-ins with the wrong password")
        .mount(&server)
        .await;
    server
}

#[tokio::test]
async fn a_wrong_password_is_not_tried_again() {
    let server = server_that_refuses_the_password().await;
    let outcome = settled(client(&server).account("0000123456-00001")).await;
    assert_eq!(code_of(outcome), Some(Code::InputInvalidLoginInvalid));
}

#[tokio::test]
async fn after_a_wrong_password_no_later_call_logs_in() {
    let server = server_that_refuses_the_password().await;
    let client = client(&server);
    for call in 1..=5 {
        let outcome = settled(client.account("0000123456-00001")).await;
        assert_eq!(code_of(outcome), Some(Code::InputInvalidLoginInvalid), "of call {call}");
    }
}

#[tokio::test]
async fn a_log_in_that_failed_otherwise_is_tried_again() {
    let server = bearers(2).await;
    let down = post(LOGIN).respond_with(ResponseTemplate::new(503)).up_to_n_times(1);
    down.expect(1).named("log-ins that failed").mount(&server).await;
    let up = post(LOGIN).respond_with(json(200, json!({"sessionToken": "session"})));
    up.expect(1).named("log-ins that succeeded").mount(&server).await;
    get(ACCOUNT).respond_with(json(200, json!({}))).mount(&server).await;

    settled(client(&server).account("0000123456-00001"))
        .await
        .expect("the second log-in succeeds");
}

/// Activates a device where the answer is this error, and the one attempt is all that there may be.
async fn activate_against(error: ResponseTemplate) -> Option<Code> {
    let server = server(1).await;
    let activate = post(ACTIVATE).respond_with(error);
    activate.expect(1).named("activations").mount(&server).await;
    code_of(settled(client(&server).activate("0000123456-00001", "89148000000800139708", "m2m_4G")).await)
}

#[tokio::test]
async fn an_activation_is_not_resent_after_an_unexpected_error() {
    let code = activate_against(json(500, unexpected())).await;
    assert_eq!(code, Some(Code::RequestFailedUnexpectedError));
}

#[tokio::test]
async fn an_activation_is_not_resent_after_an_unexpected_error_in_soap() {
    let fault = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
        <faultcode>UnifiedWebService.REQUEST_FAILED.UnexpectedError</faultcode>
        <faultstring xml:lang="en-US">Unexpected error occurred. Could not complete request.</faultstring>
        </s:Fault></s:Body></s:Envelope>"#;
    let code = activate_against(ResponseTemplate::new(500).set_body_raw(fault, "text/xml")).await;
    assert_eq!(code, Some(Code::RequestFailedUnexpectedError));
}

#[tokio::test]
async fn an_activation_is_not_resent_where_the_server_is_down() {
    assert_eq!(activate_against(ResponseTemplate::new(503)).await, None);
}

#[tokio::test]
async fn an_activation_that_was_refused_for_its_session_is_resent() {
    let server = server(2).await;
    let old = post(ACTIVATE)
        .and(header("VZ-M2M-Token", "session-1"))
        .respond_with(expired());
    old.expect(1)
        .named("activations with the old session")
        .mount(&server)
        .await;
    let new = post(ACTIVATE).and(header("VZ-M2M-Token", "session-2"));
    let new = new.respond_with(json(200, json!({"requestId": "request-1"})));
    new.expect(1)
        .named("activations with the new session")
        .mount(&server)
        .await;

    let request = settled(client(&server).activate("0000123456-00001", "89148000000800139708", "m2m_4G")).await;
    assert_eq!(request.expect("the refused activation did not act"), "request-1");
}

#[tokio::test]
async fn a_reading_call_is_resent_once_after_an_unexpected_error() {
    let server = server(1).await;
    let account = get(ACCOUNT).respond_with(json(500, unexpected()));
    account.expect(2).named("calls").mount(&server).await;

    let outcome = settled(client(&server).account("0000123456-00001")).await;
    assert_eq!(code_of(outcome), Some(Code::RequestFailedUnexpectedError));
}

#[tokio::test]
async fn a_reading_call_waits_for_what_retry_after_asks() {
    let server = server(1).await;
    let account = get(ACCOUNT).respond_with(DownForASecond::then(json!({})));
    account.expect(2).named("calls").mount(&server).await;

    settled(client(&server).account("0000123456-00001"))
        .await
        .expect("the client is patient");
}
