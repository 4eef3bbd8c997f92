//! Knox Guard: a storm of calls against a server that means its limit of 100 a second.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use faultdex::{RetryPolicy, knox_guard::Code};
use serde_json::{Value, json};
use tokio::task::JoinSet;
use wiremock::{MockServer, Request, Respond, ResponseTemplate};

use super::knox_guard::{Client, Error};
use super::{http, json, post, quick, settled};

const APPROVE: &str = "/kcs/v1.1/kg/devices/approve";
/// A second, within what a clock that is being set may be off.
const PAUSE: Duration = Duration::from_millis(950);

fn device_of(request: &Request) -> String {
    let body: Value = request.body_json().expect("the client sends JSON");
    body["deviceUid"].as_str().unwrap_or_default().to_owned()
}

fn approved() -> ResponseTemplate {
    json(
        200,
        json!({"result": "SUCCESS", "objectId": "o-1", "requestedId": "r-1"}),
    )
}

/// What the load balancer in front of Knox Guard says, in its own way.
fn throttled() -> ResponseTemplate {
    ResponseTemplate::new(429).set_body_raw("<html><body><h1>429 Too Many Requests</h1></body></html>", "text/html")
}

/// A bucket of 100 tokens, into which 100 a second drip.
struct Bucket {
    tokens: f64,
    filled: Instant,
    seen: Seen,
}

/// What the server saw of the storm.
#[derive(Clone, Default)]
struct Seen {
    approved: HashMap<String, usize>,
    refused_at: HashMap<String, Instant>,
    refusals: usize,
    /// Who was back before the pause that was asked for.
    early: Vec<String>,
}

#[derive(Clone)]
struct Limit(Arc<Mutex<Bucket>>);

impl Limit {
    const A_SECOND: f64 = 100.0;

    fn new() -> Self {
        let (tokens, filled, seen) = (Self::A_SECOND, Instant::now(), Seen::default());
        Self(Arc::new(Mutex::new(Bucket { tokens, filled, seen })))
    }

    fn seen(&self) -> Seen {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).seen.clone()
    }
}

impl Respond for Limit {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let mut bucket = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (device, now) = (device_of(request), Instant::now());
        let dripped = now.duration_since(bucket.filled).as_secs_f64() * Self::A_SECOND;
        bucket.tokens = (bucket.tokens + dripped).min(Self::A_SECOND);
        bucket.filled = now;
        if bucket
            .seen
            .refused_at
            .get(&device)
            .is_some_and(|at| now.duration_since(*at) < PAUSE)
        {
            bucket.seen.early.push(device.clone());
        }
        if bucket.tokens < 1.0 {
            bucket.seen.refusals += 1;
            bucket.seen.refused_at.insert(device, now);
            return throttled().insert_header("Retry-After", "1");
        }
        bucket.tokens -= 1.0;
        *bucket.seen.approved.entry(device).or_default() += 1;
        approved()
    }
}

/// Few enough that their connections fit into the 256 open files that some systems allow.
const WORKERS: usize = 40;
const CALLS_EACH: usize = 10;

struct Storm {
    failed: Vec<String>,
    seen: Seen,
}

/// 400 calls, as fast as the client can; run once for all the tests that ask what became of them.
fn storm() -> &'static Storm {
    static STORM: OnceLock<Storm> = OnceLock::new();
    STORM.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.expect("a runtime starts").block_on(settled(blow()))
    })
}

async fn blow() -> Storm {
    let (server, limit) = (MockServer::start().await, Limit::new());
    post(APPROVE).respond_with(limit.clone()).mount(&server).await;
    let policy = RetryPolicy {
        first: Duration::from_millis(250),
        longest: Duration::from_secs(1),
        attempts: 15,
        ..RetryPolicy::default()
    };
    let client = Client::new(http(), &server.uri(), "token", policy);
    let mut workers = JoinSet::new();
    for worker in 0..WORKERS {
        let client = client.clone();
        workers.spawn(async move {
            let mut failed = Vec::new();
            for call in 0..CALLS_EACH {
                let device = format!("{worker}-{call}");
                if let Err(error) = client.approve(&device).await {
                    failed.push(format!("{device}: {error}"));
                }
            }
            failed
        });
    }
    let failed = workers.join_all().await.concat();
    let seen = limit.seen();
    assert!(seen.refusals > 0, "that was no storm: nothing was refused");
    Storm { failed, seen }
}

#[test]
fn every_call_of_a_storm_succeeds_in_the_end() {
    assert_eq!(storm().failed, [""; 0], "calls that failed");
}

#[test]
fn no_device_is_approved_twice_in_a_storm() {
    let approved = &storm().seen.approved;
    let twice: Vec<_> = approved.iter().filter(|(_, times)| **times != 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn no_call_of_a_storm_is_back_before_the_server_allows() {
    assert_eq!(storm().seen.early, [""; 0], "calls that came back too early");
}

#[test]
fn a_storm_does_not_hammer_the_server() {
    let (calls, refusals) = (WORKERS * CALLS_EACH, storm().seen.refusals);
    // A client that minds the pauses is refused 70 to 80 times; one that does not, 350 times and more.
    assert!(refusals <= calls / 2, "{refusals} refusals for {calls} calls");
}

#[tokio::test]
async fn what_retry_after_asks_of_one_call_holds_for_the_others() {
    /// Closed for a second from the first request on; only the first is told so.
    #[derive(Default)]
    struct Closed {
        since: OnceLock<Instant>,
        seen: Mutex<Vec<String>>,
    }
    impl Respond for Closed {
        fn respond(&self, request: &Request) -> ResponseTemplate {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            let device = device_of(request);
            let returns = seen.contains(&device);
            seen.push(device);
            match self.since.set(Instant::now()) {
                Ok(()) => throttled().insert_header("Retry-After", "1"),
                Err(now)
                    if self
                        .since
                        .get()
                        .is_some_and(|since| now.duration_since(*since) >= PAUSE) =>
                {
                    approved()
                }
                Err(_) if returns => json(400, json!({"result": "FAIL", "error": {"message": "too early"}})),
                Err(_) => throttled(),
            }
        }
    }

    let server = MockServer::start().await;
    post(APPROVE).respond_with(Closed::default()).mount(&server).await;
    let client = Client::new(http(), &server.uri(), "token", quick());
    let second = async {
        // Long enough for the first to have its answer.
        tokio::time::sleep(Duration::from_millis(300)).await;
        client.approve("second").await
    };
    let (first, second) = settled(async { tokio::join!(client.approve("first"), second) }).await;
    first.expect("the first call was told when to come back");
    second.expect("the second call knows from the first");
}

#[tokio::test]
async fn calls_that_were_refused_together_do_not_come_back_together() {
    /// Refuses everybody once, and keeps when they came.
    #[derive(Clone, Default)]
    struct Once(Arc<Mutex<HashMap<String, Vec<Instant>>>>);
    impl Respond for Once {
        fn respond(&self, request: &Request) -> ResponseTemplate {
            let mut came = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let came = came.entry(device_of(request)).or_default();
            came.push(Instant::now());
            if came.len() == 1 { throttled() } else { approved() }
        }
    }

    let (server, once) = (MockServer::start().await, Once::default());
    post(APPROVE).respond_with(once.clone()).mount(&server).await;
    let delay = Duration::from_millis(500);
    let policy = RetryPolicy {
        first: delay,
        longest: delay,
        ..quick()
    };
    let client = Client::new(http(), &server.uri(), "token", policy);
    let calls: JoinSet<_> = (0..20)
        .map(|call| {
            let client = client.clone();
            async move { client.approve(&call.to_string()).await }
        })
        .collect();
    settled(calls.join_all()).await;

    let came = once.0.lock().unwrap_or_else(PoisonError::into_inner);
    let away = came.values().map(|came| came[came.len() - 1] - came[0]);
    let spread = away.clone().max().unwrap_or_default() - away.min().unwrap_or_default();
    // Of twenty jitters between nothing and 500 ms, the least and the most are never that close.
    assert!(spread >= delay / 4, "twenty calls came back within {spread:?}");
}

#[track_caller]
fn fault_of(outcome: Result<(), Error>) -> faultdex::Fault {
    match outcome.expect_err("the call should have failed") {
        Error::Fault(fault) => *fault,
        other => panic!("no fault, but {other:?}"),
    }
}

#[tokio::test]
async fn a_limit_that_is_never_lifted_is_given_up_on() {
    let server = MockServer::start().await;
    let approve = post(APPROVE).respond_with(throttled());
    approve
        .expect(u64::from(quick().attempts))
        .named("calls")
        .mount(&server)
        .await;
    let client = Client::new(http(), &server.uri(), "token", quick());
    let fault = fault_of(settled(client.approve("354000000000001")).await);
    assert_eq!(fault.code(), Some(Code::TooManyRequests));
}

#[tokio::test]
async fn a_refusal_is_decoded_from_the_body_and_not_resent() {
    let server = MockServer::start().await;
    let error = json!({"code": 4000310, "message": "DEVICE_STATE_INVALID", "reason": "The device is active."});
    let approve = post(APPROVE).respond_with(json(400, json!({"result": "FAIL", "error": error})));
    approve.expect(1).named("calls").mount(&server).await;
    let client = Client::new(http(), &server.uri(), "token", quick());
    let fault = fault_of(settled(client.approve("354000000000001")).await);
    assert_eq!(fault.code(), Some(Code::DeviceStateInvalid));
}

#[tokio::test]
async fn an_approval_that_may_have_acted_is_not_resent() {
    let server = MockServer::start().await;
    let approve = post(APPROVE).respond_with(ResponseTemplate::new(503));
    approve.expect(1).named("calls").mount(&server).await;
    let client = Client::new(http(), &server.uri(), "token", quick());
    let fault = fault_of(settled(client.approve("354000000000001")).await);
    assert_eq!(fault.http(), Some(503));
}
