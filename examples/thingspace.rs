//! A client of ThingSpace's REST face that heals what a program can heal, and knows where it must not try.
//!
//! - A session lasts 20 idle minutes, a bearer an hour: when one is refused, the client logs in again and resends, once.
//! - A wrong password is sent once and never again: five failures in a row lock the contact.
//! - An activation has no idempotency key: after an error that may have come too late, it is not resent.
//!
//! faultdex says whether to resend, and how long to wait at least; `backon` runs the loop and adds the jitter. Paths and
//! fields are plausible rather than complete: the shapes are what matters.

use std::{process::ExitCode, sync::Arc, time::Duration};

use backon::{ExponentialBuilder, Retryable as _};
use faultdex::{Advice, Attempt, DecodeError, Fault, Retry, RetryPolicy, thingspace};
use reqwest::RequestBuilder;
use serde_json::{Value, json};
use tokio::sync::Mutex;

const USAGE: &str = "\
Usage: thingspace BASE_URL KEY SECRET USER PASSWORD ACCOUNT ICCID PLAN

Shows the account, then activates a device on it. BASE_URL is a server of ThingSpace's shape, such as
http://127.0.0.1:8080; KEY and SECRET are the application's, USER and PASSWORD the web services user's.";

#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// ThingSpace answered with an error, and perhaps with a `Retry-After`.
    #[error("{0}")]
    Fault(Box<Fault>, Option<Duration>),
    #[error("no answer: {0}")]
    Transport(#[from] reqwest::Error),
    #[error("an answer that cannot be read: {0}")]
    Unreadable(#[from] DecodeError),
    #[error("not the answer that was expected: {0}")]
    Unexpected(#[from] serde_json::Error),
}

pub(crate) struct Client {
    pub(crate) http: reqwest::Client,
    pub(crate) base: String,
    /// The application's key and secret.
    pub(crate) app: (String, String),
    /// The user's name and password.
    pub(crate) user: (String, String),
    pub(crate) policy: RetryPolicy,
    pub(crate) login: LogIn,
}

/// The session; or the fault after which only a person may try to log in.
#[derive(Default)]
pub(crate) struct LogIn(Mutex<Option<Result<Arc<Session>, Box<Fault>>>>);

/// The two tokens that a call carries.
struct Session {
    bearer: String,
    token: String,
}

impl Client {
    pub(crate) async fn account(&self, name: &str) -> Result<Value, Error> {
        let url = format!("{}/api/m2m/v1/accounts/{name}", self.base);
        self.resend(Attempt::first(), || self.http.get(&url)).await
    }

    /// Gives the id of the request: what became of the device, a callback tells.
    pub(crate) async fn activate(&self, account: &str, iccid: &str, plan: &str) -> Result<String, Error> {
        let url = format!("{}/api/m2m/v1/devices/actions/activate", self.base);
        let devices = json!([{"deviceIds": [{"kind": "iccid", "id": iccid}]}]);
        let order = json!({"accountName": account, "servicePlan": plan, "devices": devices});
        let mut attempt = Attempt::first();
        attempt.idempotent = false;
        let accepted = self.resend(attempt, || self.http.post(&url).json(&order)).await?;
        text(&accepted, "requestId")
    }

    /// Sends until an attempt succeeds, or until faultdex says to stop.
    async fn resend(&self, mut attempt: Attempt, request: impl Fn() -> RequestBuilder) -> Result<Value, Error> {
        // `adjust` may stop the loop, so it alone decides.
        let decide = |error: &Error, jittered: Option<Duration>| {
            let Error::Fault(fault, retry_after) = error else {
                return None;
            };
            attempt.retry_after = *retry_after;
            let advice = self.policy.advise(fault, &attempt);
            attempt = attempt.after(advice);
            match advice {
                Advice::Resend { after } => jittered.map(|jittered| jittered.max(after)),
                Advice::Reauthenticate => Some(Duration::ZERO),
                Advice::Stop(_) | Advice::NoOpinion => None,
            }
        };
        let delays = ExponentialBuilder::new().with_min_delay(self.policy.first);
        let delays = delays.with_max_delay(self.policy.longest).without_max_times();
        let send = || self.send(request());
        send.retry(delays.with_jitter()).adjust(decide).await
    }

    /// One attempt, with the log-in before it where there is no session.
    async fn send(&self, request: RequestBuilder) -> Result<Value, Error> {
        let session = self.session().await?;
        let request = request.bearer_auth(&session.bearer);
        let answer = answer(request.header("VZ-M2M-Token", &session.token)).await;
        if matches!(&answer, Err(Error::Fault(fault, _)) if fault.retry() == Retry::Reauthenticate) {
            // No call should use these tokens again. Another may have logged in since: its session stays.
            let mut login = self.login.0.lock().await;
            login.take_if(|login| matches!(login, Ok(current) if Arc::ptr_eq(current, &session)));
        }
        answer
    }

    /// The lock is held while logging in, so that many calls at once make one log-in.
    async fn session(&self) -> Result<Arc<Session>, Error> {
        let mut login = self.login.0.lock().await;
        let result = match login.take() {
            Some(Ok(session)) => Ok(session),
            Some(Err(fault)) => Err(Error::Fault(fault, None)),
            None => self.log_in().await.map(Arc::new),
        };
        *login = match &result {
            Ok(session) => Some(Ok(session.clone())),
            Err(Error::Fault(fault, _)) if fault.is_fatal() => Some(Err(fault.clone())),
            Err(_) => None,
        };
        result
    }

    /// Gets both tokens anew, whichever was refused: one bearer more costs nothing.
    async fn log_in(&self) -> Result<Session, Error> {
        let url = format!("{}/api/ts/v1/oauth2/token?grant_type=client_credentials", self.base);
        let request = self.http.post(url).basic_auth(&self.app.0, Some(&self.app.1));
        let bearer = text(&answer(request).await?, "access_token")?;

        let url = format!("{}/api/m2m/v1/session/login", self.base);
        let user = json!({"username": self.user.0, "password": self.user.1});
        let request = self.http.post(url).bearer_auth(&bearer).json(&user);
        let token = text(&answer(request).await?, "sessionToken")?;
        Ok(Session { bearer, token })
    }
}

/// What was answered, or the first fault in it.
async fn answer(request: RequestBuilder) -> Result<Value, Error> {
    let response = request.send().await?;
    let (status, retry_after) = (response.status(), faultdex::retry_after(response.headers()));
    let body = response.bytes().await?;
    match thingspace::decode(status, &body)?.into_iter().next() {
        Some(fault) => Err(Error::Fault(Box::new(fault), retry_after)),
        None => Ok(serde_json::from_slice(&body)?),
    }
}

fn text(answer: &Value, field: &str) -> Result<String, Error> {
    Ok(serde_json::from_value(answer[field].clone())?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Ok([base, key, secret, user, password, account, iccid, plan]) = <[String; 8]>::try_from(args) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let (http, app, user) = (reqwest::Client::new(), (key, secret), (user, password));
    let (policy, login) = (RetryPolicy::default(), LogIn::default());
    let client = Client {
        http,
        base,
        app,
        user,
        policy,
        login,
    };
    let activated = async {
        println!("{}", client.account(&account).await?);
        client.activate(&account, &iccid, &plan).await
    };
    match activated.await {
        Ok(request) => println!("{request}"),
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
