//! A client of Knox Guard that approves many devices at once, and stays polite about the limit of 100 calls a second.
//!
//! - Above the limit there is a 429 with a page of HTML. Such a call did not act, so it is sent again, even a POST.
//! - The limit is the token's, not the call's: what `Retry-After` asks of one call holds for all calls of this client.
//! - Behind that pause comes a jittered backoff, or all would return in the same instant and be refused again.
//! - After a 5xx the call may have acted, so it is handed up.
//!
//! `reqwest-middleware` runs the loop. It sees no body, so faultdex is asked by the status alone; what comes back in the
//! end is decoded in full. Paths and fields are plausible rather than complete: the shapes are what matters.

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use faultdex::{Advice, Attempt, DecodeError, Fault, RetryPolicy, knox_guard};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware};
use reqwest_retry::policies::ExponentialBackoff;
use reqwest_retry::{Jitter, RetryDecision, RetryTransientMiddleware, Retryable, RetryableStrategy};
use serde_json::json;

const USAGE: &str = "\
Usage: knox_guard BASE_URL API_TOKEN DEVICE_UID...

Approves devices, all at once. BASE_URL is a server of Knox Guard's shape, such as http://127.0.0.1:8080.";

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Knox Guard answered with an error.
    #[error("{0}")]
    Fault(Box<Fault>),
    #[error("no answer: {0}")]
    Transport(#[from] reqwest_middleware::Error),
    #[error("half an answer: {0}")]
    Body(#[from] reqwest::Error),
    #[error("an answer that cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
}

/// Clones share the pool of connections and the pause.
#[derive(Clone)]
pub(crate) struct Client {
    http: ClientWithMiddleware,
    base: String,
    token: String,
}

impl Client {
    pub(crate) fn new(http: reqwest::Client, base: &str, token: &str, policy: RetryPolicy) -> Self {
        let throttle = Throttle {
            policy,
            open: Arc::new(Mutex::new(SystemTime::UNIX_EPOCH)),
        };
        let resend = RetryTransientMiddleware::new_with_policy_and_strategy(throttle.clone(), throttle);
        let http = ClientBuilder::new(http).with(resend).build();
        Self {
            http,
            base: base.to_owned(),
            token: token.to_owned(),
        }
    }

    /// Accepts a device that is pending.
    pub(crate) async fn approve(&self, device: &str) -> Result<(), Error> {
        let url = format!("{}/kcs/v1.1/kg/devices/approve", self.base);
        let request = self.http.post(url).header("x-knox-apitoken", &self.token);
        let response = request.json(&json!({"deviceUid": device})).send().await?;
        let status = response.status();
        match knox_guard::decode(status, response.bytes().await?)?.into_iter().next() {
            Some(fault) => Err(Error::Fault(Box::new(fault))),
            None => Ok(()),
        }
    }
}

/// When to send again: both what `reqwest-retry` calls a strategy (whether) and what it calls a policy (when).
#[derive(Clone)]
struct Throttle {
    policy: RetryPolicy,
    /// Before this, no call is sent again.
    open: Arc<Mutex<SystemTime>>,
}

impl RetryableStrategy for Throttle {
    fn handle(&self, result: &reqwest_middleware::Result<reqwest::Response>) -> Option<Retryable> {
        let response = result.as_ref().ok()?;
        let faults = knox_guard::decode(response.status(), "").ok()?;
        // Neither the method nor the number of attempts is known here: the worst of the one, and the other is counted below.
        let mut attempt = Attempt::first();
        attempt.idempotent = false;
        attempt.retry_after = faultdex::retry_after(response.headers());
        let Advice::Resend { after } = self.policy.advise(faults.first()?, &attempt) else {
            return Some(Retryable::Fatal);
        };
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        *open = SystemTime::now().checked_add(after)?.max(*open);
        Some(Retryable::Transient)
    }
}

impl reqwest_retry::RetryPolicy for Throttle {
    fn should_retry(&self, start: SystemTime, past_retries: u32) -> RetryDecision {
        let backoff = ExponentialBackoff::builder()
            .retry_bounds(self.policy.first, self.policy.longest)
            .jitter(Jitter::Full)
            .build_with_max_retries(self.policy.attempts.saturating_sub(1));
        let now = SystemTime::now();
        let open = *self.open.lock().unwrap_or_else(PoisonError::into_inner);
        match backoff.should_retry(start, past_retries) {
            RetryDecision::Retry { execute_after } => {
                let jitter = execute_after.duration_since(now).unwrap_or_default();
                RetryDecision::Retry {
                    execute_after: open.max(now) + jitter,
                }
            }
            stop @ RetryDecision::DoNotRetry => stop,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(([base, token], devices @ [_, ..])) = args.split_first_chunk() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    // Eight attempts, since a crowd of calls needs several seconds to pass.
    let policy = RetryPolicy {
        attempts: 8,
        ..RetryPolicy::default()
    };
    let client = Client::new(reqwest::Client::new(), base, token, policy);
    let mut calls = tokio::task::JoinSet::new();
    for device in devices.iter().cloned() {
        let client = client.clone();
        calls.spawn(async move { (client.approve(&device).await, device) });
    }
    let mut exit = ExitCode::SUCCESS;
    while let Some(Ok((result, device))) = calls.join_next().await {
        match result {
            Ok(()) => println!("{device} approved"),
            Err(error) => {
                eprintln!("{device}: {error}");
                if let Error::Fault(fault) = &error {
                    eprintln!("  {}", fault.resolution().unwrap_or("No resolution is known."));
                }
                exit = ExitCode::FAILURE;
            }
        }
    }
    exit
}
