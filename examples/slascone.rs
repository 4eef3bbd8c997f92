//! A client of SLASCONE for an application that is licensed by it: heartbeats, and a floating session.
//!
//! - A seat limit (409, id 1007) is nothing to hammer against: the call stops, and the user is told what helps.
//! - A client that is not known yet (2006) is activated, then its heartbeat is sent again.
//! - Trouble in transport (503 and its like) is resent after what `Retry-After` asks for.
//!
//! All that is functional is a 409, so the status says nothing about a resend, and the id says all. faultdex reads it;
//! `tower::retry` runs the loop. Paths and fields are plausible rather than complete: the shapes are what matters.

use std::{process::ExitCode, time::Duration};

use faultdex::{Advice, Attempt, DecodeError, Fault, RetryPolicy, slascone};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use tower::retry::{Policy, Retry};
use tower::util::rng::{HasherRng, Rng as _};

const USAGE: &str = "\
Usage: slascone BASE_URL PROVISIONING_KEY PRODUCT_ID LICENSE_KEY CLIENT_ID SESSION_ID

Sends a heartbeat, then opens a session. BASE_URL is a server of SLASCONE's shape, such as http://127.0.0.1:8080.";

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// SLASCONE answered with an error, and perhaps with a `Retry-After`.
    #[error("{0}")]
    Fault(Box<Fault>, Option<Duration>),
    #[error("no answer: {0}")]
    Transport(#[from] reqwest::Error),
    #[error("an answer that cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
    #[error("not the answer that was expected: {0}")]
    Unexpected(#[from] serde_json::Error),
}

impl Error {
    /// The code, where the catalogue has it.
    fn code(&self) -> Option<slascone::Code> {
        match self {
            Self::Fault(fault, _) => fault.code(),
            Self::Transport(_) | Self::Unreadable(_) | Self::Unexpected(_) => None,
        }
    }
}

#[derive(Clone)]
pub(crate) struct Client {
    pub(crate) http: reqwest::Client,
    pub(crate) base: String,
    pub(crate) provisioning_key: String,
    pub(crate) product: String,
    pub(crate) license_key: String,
    /// What this installation is called, the same at every start.
    pub(crate) client: String,
    pub(crate) policy: RetryPolicy,
}

/// A request that may be sent twice: client and session ids are the caller's, so the second does what the first did.
#[derive(Debug, Clone)]
struct Call {
    path: &'static str,
    body: Value,
}

impl Client {
    /// Tells that this client is in use, and gets its licence. Activates the client where SLASCONE does not know it yet.
    pub(crate) async fn heartbeat(&self) -> Result<Value, Error> {
        let body = json!({"product_id": self.product, "client_id": self.client});
        match self.send("data_gathering/heartbeats", &body).await {
            Err(error) if error.code() == Some(slascone::Code::UnknownClient) => {
                self.activate().await?;
                self.send("data_gathering/heartbeats", &body).await
            }
            answer => answer,
        }
    }

    /// Takes a seat of a floating licence.
    pub(crate) async fn open_session(&self, session: &str) -> Result<Value, Error> {
        let body = json!({"product_id": self.product, "client_id": self.client, "session_id": session});
        self.send("provisioning/sessions", &body).await
    }

    async fn activate(&self) -> Result<(), Error> {
        let body = json!({"product_id": self.product, "client_id": self.client, "license_key": self.license_key});
        match self.send("provisioning/activations", &body).await {
            // An earlier attempt got through, and only its answer was lost.
            Err(error) if error.code() == Some(slascone::Code::ClientAlreadyActivated) => Ok(()),
            answer => answer.map(drop),
        }
    }

    async fn send(&self, path: &'static str, body: &Value) -> Result<Value, Error> {
        let (policy, attempt) = (self.policy, Attempt::first());
        let call = Call {
            path,
            body: body.clone(),
        };
        let service = Retry::new(Resend { policy, attempt }, tower::service_fn(|call| self.attempt(call)));
        service.oneshot(call).await
    }

    async fn attempt(&self, call: Call) -> Result<Value, Error> {
        let url = format!("{}/api/v2/{}", self.base, call.path);
        let request = self.http.post(url).header("ProvisioningKey", &self.provisioning_key);
        let response = request.json(&call.body).send().await?;
        let (status, retry_after) = (response.status(), faultdex::retry_after(response.headers()));
        let body = response.bytes().await?;
        match slascone::decode(status, &body)?.into_iter().next() {
            Some(fault) => Err(Error::Fault(Box::new(fault), retry_after)),
            None => Ok(serde_json::from_slice(&body)?),
        }
    }
}

/// faultdex's advice as a policy of tower, which clones it for each call: the attempts are those of one call.
#[derive(Clone)]
struct Resend {
    policy: RetryPolicy,
    attempt: Attempt,
}

impl Policy<Call, Value, Error> for Resend {
    type Future = tokio::time::Sleep;

    fn retry(&mut self, _: &mut Call, result: &mut Result<Value, Error>) -> Option<Self::Future> {
        let Err(Error::Fault(fault, retry_after)) = result else {
            return None;
        };
        self.attempt.retry_after = *retry_after;
        let advice = self.policy.advise(fault, &self.attempt);
        self.attempt = self.attempt.after(advice);
        match advice {
            Advice::Resend { after } => {
                // Up to a half more, so that the clients that failed together do not come back together.
                let jitter = after
                    .min(self.policy.longest)
                    .mul_f64(HasherRng::new().next_f64() / 2.0);
                Some(tokio::time::sleep(after.saturating_add(jitter)))
            }
            // The provisioning key is built in: there is no other to get.
            Advice::Reauthenticate | Advice::Stop(_) | Advice::NoOpinion => None,
        }
    }

    fn clone_request(&mut self, call: &Call) -> Option<Call> {
        Some(call.clone())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Ok([base, provisioning_key, product, license_key, client, session]) = <[String; 6]>::try_from(args) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let (http, policy) = (reqwest::Client::new(), RetryPolicy::default());
    let client = Client {
        http,
        base,
        provisioning_key,
        product,
        license_key,
        client,
        policy,
    };
    let opened = async {
        client.heartbeat().await?;
        client.open_session(&session).await
    };
    match opened.await {
        Ok(session) => println!("{session}"),
        Err(error) => {
            eprintln!("{error}");
            if let Error::Fault(fault, _) = &error {
                eprintln!("  {}", fault.resolution().unwrap_or("No resolution is known."));
            }
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
