//! KDP: a batch, its result, and one device in it that failed.

use std::time::Duration;

use faultdex::kdp::Code;
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockBuilder, MockServer, ResponseTemplate};

use super::kdp::{Batch, Client, Error, Outcome};
use super::{DownForASecond, get, http, json, post, quick, settled};

const GOOD: [&str; 2] = ["352099001761481", "352099001761483"];
const BAD: &str = "352099001761482";

fn upload() -> MockBuilder {
    Mock::given(method("PUT")).and(path("/kcs/v1/rp/devices/upload"))
}

fn status() -> MockBuilder {
    get("/kcs/v1/rp/devices/status").and(query_param("transactionId", "batch-7"))
}

/// A server that is to be asked for this many tokens, and grants one and the same.
async fn server(tokens: u64) -> MockServer {
    let server = MockServer::start().await;
    let token = post("/ams/v1/users/accesstoken").respond_with(json(200, json!({"accessToken": "token"})));
    token.expect(tokens).named("requests for a token").mount(&server).await;
    server
}

/// A server that takes the upload and then answers for its status as told.
async fn server_with_status(status_answer: ResponseTemplate, asked: u64) -> MockServer {
    let server = server(1).await;
    upload()
        .respond_with(json(200, json!({"transactionId": "batch-7"})))
        .mount(&server)
        .await;
    let result = status().respond_with(status_answer);
    result
        .expect(asked)
        .named("requests for the result")
        .mount(&server)
        .await;
    server
}

async fn upload_to(server: &MockServer) -> Result<Outcome, Error> {
    let mut client = Client {
        http: http(),
        base: server.uri(),
        jwt: "signed".to_owned(),
        token: None,
        policy: quick(),
        polls: (3, Duration::from_millis(1)),
    };
    let batch = Batch {
        customer: "1234567890".to_owned(),
        transaction: "batch-7".to_owned(),
        imeis: [GOOD[0], BAD, GOOD[1]].map(str::to_owned).to_vec(),
    };
    settled(client.upload(&batch)).await
}

/// The devices of the batch, as both forms of the result have them.
fn devices() -> Value {
    json!([
        {"imei": GOOD[0]},
        {"imei": BAD, "code": 40000005, "message": "DEVICE_DUPLICATE", "data": "The specified device already exists."},
        {"imei": GOOD[1]},
    ])
}

fn older(state: &str) -> Value {
    json!({"transactionId": "batch-7", "state": state, "type": "Upload", "orderNo": "7", "devices": devices()})
}

fn newer(transactions: Value) -> Value {
    json!({"devices": {"totalCount": 1, "totalPage": 1, "pageNum": 0, "transactions": transactions}})
}

#[track_caller]
fn assert_that_one_of_three_failed(outcome: Result<Outcome, Error>) {
    let outcome = outcome.expect("the upload has a result");
    let failed: Vec<_> = outcome
        .failed
        .iter()
        .map(|fault| (fault.subject(), fault.code()))
        .collect();
    assert_eq!(failed, [(Some(BAD), Some(Code::DeviceDuplicate))]);
    assert_eq!(outcome.done, GOOD.len(), "devices that were done");
}

#[tokio::test]
async fn the_older_result_tells_the_one_device_that_failed() {
    let server = server_with_status(json(200, older("Complete")), 1).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn the_newer_result_tells_the_one_device_that_failed() {
    let ours = json!({"transactionId": "batch-7", "state": "Complete", "type": "Upload", "devices": devices()});
    let server = server_with_status(json(200, newer(json!([ours]))), 1).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn the_other_transactions_on_the_page_are_not_ours() {
    let other = json!({"transactionId": "batch-6", "state": "Processing", "devices": [
        {"imei": GOOD[0], "code": 40000004, "message": "DEVICE_INVALID", "data": "The specified device is not valid."}]});
    let ours = json!({"transactionId": "batch-7", "state": "Complete", "devices": devices()});
    let server = server_with_status(json(200, newer(json!([other, ours]))), 1).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn the_fault_of_a_device_says_what_to_do_about_it() {
    let server = server_with_status(json(200, older("Complete")), 1).await;
    let outcome = upload_to(&server).await.expect("the upload has a result");
    let resolution = outcome.failed.first().and_then(faultdex::Fault::resolution);
    assert_eq!(resolution, Some(Code::DeviceDuplicate.entry().resolution()));
}

#[tokio::test]
async fn a_result_is_asked_for_until_the_job_has_run() {
    let server = server_with_status(json(200, older("Complete")), 1).await;
    let running = status().respond_with(json(200, json!({"transactionId": "batch-7", "state": "Processing"})));
    let running = running.up_to_n_times(2).with_priority(1);
    running
        .expect(2)
        .named("requests while the job runs")
        .mount(&server)
        .await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn a_job_that_does_not_end_is_no_success() {
    let server = server_with_status(json(200, older("Processing")), 3).await;
    let error = upload_to(&server).await.expect_err("nothing is known of the devices");
    assert!(
        matches!(&error, Error::NotComplete(state) if state == "Processing"),
        "{error:?}"
    );
}

/// The newer 401, which has no code at all.
fn refused_token() -> ResponseTemplate {
    json(401, json!({"error": "Invalid authentication token"}))
}

#[tokio::test]
async fn a_refused_token_is_renewed_and_the_call_resent() {
    let server = server(2).await;
    let refused = upload()
        .and(header("x-knox-apitoken", "token"))
        .respond_with(refused_token());
    let refused = refused.up_to_n_times(1);
    refused
        .expect(1)
        .named("uploads with the old token")
        .mount(&server)
        .await;
    let taken = upload().respond_with(json(200, json!({"transactionId": "batch-7"})));
    taken.expect(1).named("uploads with the new token").mount(&server).await;
    status().respond_with(json(200, older("Complete"))).mount(&server).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn a_token_that_is_refused_again_is_not_renewed_for_ever() {
    let server = server(2).await;
    let upload = upload().respond_with(refused_token());
    upload.expect(2).named("uploads").mount(&server).await;
    let error = upload_to(&server).await.expect_err("no token is good");
    assert!(
        matches!(&error, Error::Fault(fault, _) if fault.http() == Some(401)),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_upload_that_cannot_succeed_is_not_resent() {
    let server = server(1).await;
    let refusal = json!({"errorId": "e-1", "code": "40000011", "message": "CUSTOMER_ID_INVALID",
                         "data": "The specified customer ID is not valid."});
    let upload = upload().respond_with(json(400, refusal));
    upload.expect(1).named("uploads").mount(&server).await;
    let error = upload_to(&server).await.expect_err("the customer is wrong");
    assert!(
        matches!(&error, Error::Fault(fault, _) if fault.code() == Some(Code::CustomerIdInvalid)),
        "{error:?}"
    );
}

fn known_transaction() -> ResponseTemplate {
    let refusal = json!({"code": 40000014, "message": "TRANSACTION_ID_DUPLICATE",
                         "data": "The specified transaction ID already exists."});
    json(400, refusal)
}

#[tokio::test]
async fn an_upload_whose_first_attempt_got_through_after_all_goes_on_to_its_result() {
    let server = server(1).await;
    let lost = upload().respond_with(ResponseTemplate::new(500)).up_to_n_times(1);
    lost.expect(1)
        .named("uploads whose answer is an error")
        .mount(&server)
        .await;
    upload().respond_with(known_transaction()).mount(&server).await;
    status().respond_with(json(200, older("Complete"))).mount(&server).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn a_transaction_id_of_another_batch_is_an_error() {
    let server = server(2).await;
    // Not even now can it be ours: what was refused for its token did not act.
    upload()
        .respond_with(refused_token())
        .up_to_n_times(1)
        .mount(&server)
        .await;
    upload().respond_with(known_transaction()).mount(&server).await;
    status().respond_with(json(200, older("Complete"))).mount(&server).await;
    let error = upload_to(&server).await.expect_err("the result would be another's");
    assert!(
        matches!(&error, Error::Fault(fault, _) if fault.code() == Some(Code::TransactionIdDuplicate)),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_upload_waits_for_what_retry_after_asks() {
    let server = server(1).await;
    let taken = upload().respond_with(DownForASecond::then(json!({"transactionId": "batch-7"})));
    taken.expect(2).named("uploads").mount(&server).await;
    status().respond_with(json(200, older("Complete"))).mount(&server).await;
    assert_that_one_of_three_failed(upload_to(&server).await);
}

#[tokio::test]
async fn a_server_that_stays_down_is_given_up_on() {
    let server = server(1).await;
    let upload = upload().respond_with(ResponseTemplate::new(503));
    upload
        .expect(u64::from(quick().attempts))
        .named("uploads")
        .mount(&server)
        .await;
    let error = upload_to(&server).await.expect_err("nothing was uploaded");
    assert!(
        matches!(&error, Error::Fault(fault, _) if fault.http() == Some(503)),
        "{error:?}"
    );
}
