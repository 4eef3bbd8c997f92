//! The examples, run against a server on loopback that answers as the systems do.
//!
//! The functions under test are the examples' own. How often the server was asked is counted by the server.

// What only `main` uses is unused here.
#[allow(dead_code)]
#[path = "../examples/kdp.rs"]
mod kdp;
#[allow(dead_code)]
#[path = "../examples/knox_guard.rs"]
mod knox_guard;
#[allow(dead_code)]
#[path = "../examples/slascone.rs"]
mod slascone;
#[allow(dead_code)]
#[path = "../examples/thingspace.rs"]
mod thingspace;

#[path = "clients/kdp.rs"]
mod of_kdp;
#[path = "clients/knox_guard.rs"]
mod of_knox_guard;
#[path = "clients/slascone.rs"]
mod of_slascone;
#[path = "clients/thingspace.rs"]
mod of_thingspace;

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use faultdex::RetryPolicy;
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockBuilder, Request, Respond, ResponseTemplate};

/// Far more than any call here needs, and less than a person has patience for.
const HANGING: Duration = Duration::from_secs(30);

/// What becomes of a call, which must not hang.
async fn settled<T>(call: impl Future<Output = T>) -> T {
    let outcome = tokio::time::timeout(HANGING, call).await;
    outcome.unwrap_or_else(|_| panic!("the client still waits after {HANGING:?}"))
}

/// A client that no proxy of the machine keeps from the loopback.
fn http() -> reqwest::Client {
    let client = reqwest::Client::builder().no_proxy().build();
    client.expect("a client without TLS needs nothing from the machine")
}

/// As the default, with delays that a test can wait for.
fn quick() -> RetryPolicy {
    RetryPolicy {
        first: Duration::from_millis(1),
        longest: Duration::from_millis(10),
        ..RetryPolicy::default()
    }
}

fn get(at: &str) -> MockBuilder {
    Mock::given(method("GET")).and(path(at))
}

fn post(at: &str) -> MockBuilder {
    Mock::given(method("POST")).and(path(at))
}

fn json(status: u16, body: Value) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(body)
}

/// Is down at first and asks for a second's patience; then answers, but not to who came back too early.
struct DownForASecond {
    since: OnceLock<Instant>,
    answer: Value,
}

impl DownForASecond {
    fn then(answer: Value) -> Self {
        let since = OnceLock::new();
        Self { since, answer }
    }
}

impl Respond for DownForASecond {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        match self.since.set(Instant::now()) {
            Ok(()) => ResponseTemplate::new(503).insert_header("Retry-After", "1"),
            Err(now) if now.duration_since(self.since.get().copied().unwrap_or(now)) >= Duration::from_secs(1) => {
                json(200, self.answer.clone())
            }
            Err(_) => ResponseTemplate::new(400).set_body_string("too early"),
        }
    }
}
