//! A client of the KDP Reseller API: uploads a batch of devices and tells what became of each.
//!
//! - An upload is worked off later: the client polls for its result. `Complete` only says that the job ran, so one device
//!   may have failed while the others are done.
//! - A token lives 30 minutes: when one is refused, the client gets another and resends, once.
//! - A batch has a transaction id of its own, so an upload may be sent twice: KDP refuses the id that it knows, and the
//!   client goes on to the result.
//!
//! faultdex says whether to resend, and when; the loop is written out. Paths and fields are plausible rather than complete:
//! the shapes are what matters.

use std::{process::ExitCode, time::Duration};

use faultdex::{
    Advice, Attempt, DecodeError, Fault, Retry, RetryPolicy,
    kdp::{self, Code},
};
use reqwest::RequestBuilder;
use serde_json::{Value, json};

const USAGE: &str = "\
Usage: kdp BASE_URL CLIENT_JWT CUSTOMER_ID TRANSACTION_ID IMEI...

Uploads devices and waits for the result. BASE_URL is a server of KDP's shape, such as http://127.0.0.1:8080;
CLIENT_JWT stands for the signed identifier that access tokens are got with.";

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The call as a whole failed, and perhaps with a `Retry-After`.
    #[error("{0}")]
    Fault(Box<Fault>, Option<Duration>),
    #[error("no result yet: the state of the transaction is {0:?}")]
    NotComplete(String),
    #[error("no answer: {0}")]
    Transport(#[from] reqwest::Error),
    #[error("an answer that cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
    #[error("not the answer that was expected: {0}")]
    Unexpected(#[from] serde_json::Error),
}

pub(crate) struct Batch {
    pub(crate) customer: String,
    pub(crate) transaction: String,
    pub(crate) imeis: Vec<String>,
}

/// What became of a batch.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// How many devices were uploaded.
    pub(crate) done: usize,
    /// A fault for each device that was not.
    pub(crate) failed: Vec<Fault>,
}

/// What was answered, and the faults of single devices in it.
type Answer = (Value, Vec<Fault>);

pub(crate) struct Client {
    pub(crate) http: reqwest::Client,
    pub(crate) base: String,
    pub(crate) jwt: String,
    pub(crate) token: Option<String>,
    pub(crate) policy: RetryPolicy,
    /// How often to ask for a result, and how long to wait in between.
    pub(crate) polls: (u32, Duration),
}

impl Client {
    /// Uploads a batch and waits until it is worked off.
    pub(crate) async fn upload(&mut self, batch: &Batch) -> Result<Outcome, Error> {
        let url = format!("{}/kcs/v1/rp/devices/upload", self.base);
        let devices: Vec<Value> = batch.imeis.iter().map(|imei| json!({"imei": imei})).collect();
        let body = json!({"customerId": batch.customer, "transactionId": batch.transaction, "devices": devices});
        let (uploaded, may_have_acted) = self.resend(|http| http.put(&url).json(&body)).await;
        match uploaded {
            // An earlier attempt got through after all. If it cannot have, the id is that of another batch.
            Err(Error::Fault(fault, _)) if may_have_acted && fault.code() == Some(Code::TransactionIdDuplicate) => {}
            uploaded => drop(uploaded?),
        }
        self.result(batch).await
    }

    async fn result(&mut self, batch: &Batch) -> Result<Outcome, Error> {
        let transaction = &batch.transaction;
        let url = format!("{}/kcs/v1/rp/devices/status?transactionId={transaction}", self.base);
        let mut state = String::new();
        for _ in 0..self.polls.0 {
            let (answer, mut failed) = self.resend(|http| http.get(&url)).await.0?;
            state = state_of(&answer, transaction);
            if state == "Complete" {
                // The newer result may tell of other transactions too.
                failed.retain(|fault| fault.id().is_none_or(|id| id == transaction));
                let is_done = |imei: &&String| failed.iter().all(|fault| fault.subject() != Some(imei));
                let done = batch.imeis.iter().filter(is_done).count();
                return Ok(Outcome { done, failed });
            }
            tokio::time::sleep(self.polls.1).await;
        }
        Err(Error::NotComplete(state))
    }

    /// Sends until an attempt succeeds, or until faultdex says to stop; tells whether an attempt that failed may have acted.
    ///
    /// Every call here may be repeated, an upload for its transaction id.
    async fn resend(&mut self, request: impl Fn(&reqwest::Client) -> RequestBuilder) -> (Result<Answer, Error>, bool) {
        let mut attempt = Attempt::first();
        let mut may_have_acted = false;
        loop {
            let result = self.send(request(&self.http)).await;
            let Err(Error::Fault(fault, retry_after)) = &result else {
                return (result, may_have_acted);
            };
            attempt.retry_after = *retry_after;
            let advice = self.policy.advise(fault, &attempt);
            attempt = attempt.after(advice);
            match advice {
                Advice::Resend { after } => {
                    may_have_acted |= fault.retry() != Retry::Throttled;
                    // Where many clients may fail at once, add some jitter.
                    tokio::time::sleep(after).await;
                }
                Advice::Reauthenticate => self.token = None,
                Advice::Stop(_) | Advice::NoOpinion => return (result, may_have_acted),
            }
        }
    }

    /// One attempt, with the request for a token before it where there is none.
    async fn send(&mut self, request: RequestBuilder) -> Result<Answer, Error> {
        let token = match self.token.take() {
            Some(token) => token,
            None => {
                let url = format!("{}/ams/v1/users/accesstoken", self.base);
                let request = self.http.post(url).json(&json!({"clientIdentifierJwt": self.jwt}));
                serde_json::from_value(answer(request).await?.0["accessToken"].take())?
            }
        };
        let request = request.header("x-knox-apitoken", &token);
        self.token = Some(token);
        answer(request).await
    }
}

async fn answer(request: RequestBuilder) -> Result<Answer, Error> {
    let response = request.send().await?;
    let (status, retry_after) = (response.status(), faultdex::retry_after(response.headers()));
    let body = response.bytes().await?;
    let mut faults = kdp::decode(status, &body)?;
    // A fault that names no device is the call's own.
    match faults.iter().position(|fault| fault.subject().is_none()) {
        Some(own) => Err(Error::Fault(Box::new(faults.swap_remove(own)), retry_after)),
        None => Ok((serde_json::from_slice(&body)?, faults)),
    }
}

/// The older result is one transaction; the newer one is a page of them.
fn state_of(answer: &Value, transaction: &str) -> String {
    let page = answer["devices"]["transactions"].as_array();
    let ours = page.map_or(Some(answer), |page| {
        page.iter().find(|one| one["transactionId"] == transaction)
    });
    let state = ours.and_then(|one| one["state"].as_str());
    state.unwrap_or_default().to_owned()
}

fn explain(fault: &Fault) {
    eprintln!("{fault}\n  {}", fault.resolution().unwrap_or("No resolution is known."));
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(([base, jwt, customer, transaction], imeis @ [_, ..])) = args.split_first_chunk() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let (http, policy) = (reqwest::Client::new(), RetryPolicy::default());
    let (base, jwt, polls) = (base.clone(), jwt.clone(), (60, Duration::from_secs(10)));
    let mut client = Client {
        http,
        base,
        jwt,
        token: None,
        policy,
        polls,
    };
    let (customer, transaction, imeis) = (customer.clone(), transaction.clone(), imeis.to_vec());
    match client
        .upload(&Batch {
            customer,
            transaction,
            imeis,
        })
        .await
    {
        Ok(outcome) => {
            println!("{} uploaded, {} failed", outcome.done, outcome.failed.len());
            outcome.failed.iter().for_each(explain);
            return ExitCode::from(u8::from(!outcome.failed.is_empty()));
        }
        Err(Error::Fault(fault, _)) => explain(&fault),
        Err(error) => eprintln!("{error}"),
    }
    ExitCode::FAILURE
}
