//! SLASCONE: one status for everything, and an id that decides.

use faultdex::slascone::Code;
use serde_json::json;
use wiremock::{MockServer, ResponseTemplate};

use super::slascone::{Client, Error};
use super::{DownForASecond, http, json, post, quick, settled};

const HEARTBEATS: &str = "/api/v2/data_gathering/heartbeats";
const ACTIVATIONS: &str = "/api/v2/provisioning/activations";
const SESSIONS: &str = "/api/v2/provisioning/sessions";

fn client(server: &MockServer) -> Client {
    Client {
        http: http(),
        base: server.uri(),
        provisioning_key: "provisioning".to_owned(),
        product: "product".to_owned(),
        license_key: "key".to_owned(),
        client: "machine-1".to_owned(),
        policy: quick(),
    }
}

fn conflict(id: u32, message: &str) -> ResponseTemplate {
    json(409, json!({"id": id, "message": message, "help": null}))
}

fn unknown_client() -> ResponseTemplate {
    conflict(2006, "Unknown client.")
}

#[track_caller]
fn fault_of<T: std::fmt::Debug>(outcome: Result<T, Error>) -> faultdex::Fault {
    match outcome.expect_err("the call should have failed") {
        Error::Fault(fault, _) => *fault,
        other => panic!("no fault, but {other:?}"),
    }
}

#[tokio::test]
async fn a_session_is_opened() {
    let server = MockServer::start().await;
    let session = post(SESSIONS).respond_with(json(200, json!({"session_id": "s-1", "id": 1007})));
    session.expect(1).named("sessions").mount(&server).await;
    let opened = settled(client(&server).open_session("s-1")).await;
    assert_eq!(opened.expect("there is a seat")["session_id"], "s-1");
}

/// A server without a free seat, that is to be asked for one once.
async fn full_server() -> MockServer {
    let server = MockServer::start().await;
    let full = conflict(1007, "The number of allowed connections has been reached.");
    let session = post(SESSIONS).respond_with(full);
    session.expect(1).named("sessions").mount(&server).await;
    server
}

#[tokio::test]
async fn a_seat_limit_is_not_hammered_against() {
    let server = full_server().await;
    let fault = fault_of(settled(client(&server).open_session("s-1")).await);
    assert_eq!(fault.code(), Some(Code::ConnectionLimitReached));
}

#[tokio::test]
async fn a_seat_limit_says_what_to_do_about_it() {
    let server = full_server().await;
    let fault = fault_of(settled(client(&server).open_session("s-1")).await);
    let resolution = fault.resolution().expect("the catalogue knows one");
    assert!(resolution.starts_with("Free a connection"), "{resolution}");
}

#[tokio::test]
async fn an_unknown_client_is_activated_before_its_heartbeat_is_sent_again() {
    let server = MockServer::start().await;
    post(HEARTBEATS)
        .respond_with(unknown_client())
        .up_to_n_times(1)
        .mount(&server)
        .await;
    post(HEARTBEATS)
        .respond_with(json(200, json!({"is_license_valid": true})))
        .mount(&server)
        .await;
    post(ACTIVATIONS)
        .respond_with(json(200, json!({"token_key": "token"})))
        .mount(&server)
        .await;

    let licence = settled(client(&server).heartbeat()).await.expect("the client heals");
    assert_eq!(licence["is_license_valid"], true);
    let requests = server.received_requests().await.expect("the server records");
    let paths: Vec<_> = requests.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, [HEARTBEATS, ACTIVATIONS, HEARTBEATS]);
}

#[tokio::test]
async fn a_client_that_stays_unknown_is_not_activated_for_ever() {
    let server = MockServer::start().await;
    let heartbeat = post(HEARTBEATS).respond_with(unknown_client());
    heartbeat.expect(2).named("heartbeats").mount(&server).await;
    let activation = post(ACTIVATIONS).respond_with(json(200, json!({})));
    activation.expect(1).named("activations").mount(&server).await;
    let fault = fault_of(settled(client(&server).heartbeat()).await);
    assert_eq!(fault.code(), Some(Code::UnknownClient));
}

#[tokio::test]
async fn an_activation_that_got_through_after_all_is_gone_on_from() {
    let server = MockServer::start().await;
    post(HEARTBEATS)
        .respond_with(unknown_client())
        .up_to_n_times(1)
        .mount(&server)
        .await;
    let lost = post(ACTIVATIONS)
        .respond_with(ResponseTemplate::new(504))
        .up_to_n_times(1);
    lost.expect(1)
        .named("activations whose answer is an error")
        .mount(&server)
        .await;
    let already = conflict(2005, "This client is already activated/assigned to this customer.");
    let second = post(ACTIVATIONS).respond_with(already);
    second.expect(1).named("second activations").mount(&server).await;
    let heartbeat = post(HEARTBEATS).respond_with(json(200, json!({})));
    heartbeat.expect(1).named("second heartbeats").mount(&server).await;
    settled(client(&server).heartbeat())
        .await
        .expect("the client is activated");
}

#[tokio::test]
async fn a_license_that_forbids_the_activation_stops_the_heartbeat() {
    let server = MockServer::start().await;
    let heartbeat = post(HEARTBEATS).respond_with(unknown_client());
    heartbeat.expect(1).named("heartbeats").mount(&server).await;
    post(ACTIVATIONS)
        .respond_with(conflict(1001, "The license is expired."))
        .mount(&server)
        .await;
    let fault = fault_of(settled(client(&server).heartbeat()).await);
    assert_eq!(fault.code(), Some(Code::LicenseExpired));
}

#[tokio::test]
async fn a_server_that_is_down_is_asked_again_after_what_retry_after_asks() {
    let server = MockServer::start().await;
    let heartbeat = post(HEARTBEATS).respond_with(DownForASecond::then(json!({"is_license_valid": true})));
    heartbeat.expect(2).named("heartbeats").mount(&server).await;
    settled(client(&server).heartbeat())
        .await
        .expect("the client is patient");
}

#[tokio::test]
async fn a_server_that_stays_down_is_given_up_on() {
    let server = MockServer::start().await;
    let heartbeat = post(HEARTBEATS).respond_with(ResponseTemplate::new(503));
    heartbeat
        .expect(u64::from(quick().attempts))
        .named("heartbeats")
        .mount(&server)
        .await;
    let fault = fault_of(settled(client(&server).heartbeat()).await);
    assert_eq!(fault.http(), Some(503));
}

#[tokio::test]
async fn a_refused_provisioning_key_is_not_sent_again() {
    let server = MockServer::start().await;
    let heartbeat = post(HEARTBEATS).respond_with(ResponseTemplate::new(401));
    heartbeat.expect(1).named("heartbeats").mount(&server).await;
    let fault = fault_of(settled(client(&server).heartbeat()).await);
    assert_eq!(fault.code(), Some(Code::Unauthorized));
}
