//! What to do next with a request that failed: the fault's retry, held against the request and the attempts so far.

use core::time::Duration;

use crate::fault::Fault;
use crate::retry::Retry;

/// How long to wait, and how often to try.
///
/// Delays double from [`first`](Self::first) to [`longest`](Self::longest). They hold no jitter: where many clients may fail
/// at once, add some, as every retry library does. What a `Retry-After` says is never shortened.
///
/// ```
/// use std::time::Duration;
/// use faultdex::{Advice, Attempt, RetryPolicy, StopReason, knox_guard, thingspace};
///
/// # fn main() -> Result<(), faultdex::DecodeError> {
/// let policy = RetryPolicy::default();
/// let throttled = &knox_guard::decode(429, "")?[0];
/// let attempt = Attempt { retry_after: Some(Duration::from_secs(2)), ..Attempt::first() };
/// assert_eq!(policy.advise(throttled, &attempt), Advice::Resend { after: Duration::from_secs(2) });
///
/// // A wrong password is never tried again by a program: five failures in a row lock the contact.
/// let refused = &thingspace::decode(400, r#"{"errorCode":"INPUT_INVALID.Login.Invalid"}"#)?[0];
/// assert_eq!(policy.advise(refused, &Attempt::first()), Advice::Stop(StopReason::Fatal));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// The delay before the second attempt.
    pub first: Duration,
    /// No delay is longer, but for one that the system asks for.
    pub longest: Duration,
    /// How many attempts are made in all, the first included.
    pub attempts: u32,
}

/// Half a second, doubling up to half a minute, four attempts in all.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            attempts: 4,
        }
    }
}

/// What is known of the request that failed, and of its attempts so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attempt {
    /// Which attempt it was that failed, from 1.
    pub number: u32,
    /// Whether sending the request twice does the same as sending it once. A request without an idempotency key that
    /// creates or starts something (a ThingSpace activation, an SMS) does not.
    pub idempotent: bool,
    /// Whether new credentials were got for this request already.
    pub reauthenticated: bool,
    /// What the response's `Retry-After` asks for.
    pub retry_after: Option<Duration>,
}

impl Attempt {
    /// The first attempt of an idempotent request, with no `Retry-After`.
    #[must_use]
    pub const fn first() -> Self {
        Self {
            number: 1,
            idempotent: true,
            reauthenticated: false,
            retry_after: None,
        }
    }
}

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Send the same request again.
    Resend {
        /// After this long.
        after: Duration,
    },
    /// Get a new session or token, then send the same request again at once.
    Reauthenticate,
    /// Do not send it again.
    Stop(StopReason),
    /// Nothing is known of this fault. That is no "no": whatever else has an opinion decides.
    NoOpinion,
}

/// Why a request is not to be sent again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum StopReason {
    /// A resend does harm.
    #[error("a resend does harm")]
    Fatal,
    /// The request itself must change.
    #[error("the request itself must change")]
    RequestMustChange,
    /// Something else must change first: a seat freed, a licence renewed, support called.
    #[error("something else must change first")]
    Precondition,
    /// The request may have acted, and must not act twice.
    #[error("the request may have acted, and is not idempotent")]
    NotIdempotent,
    /// New credentials did not help.
    #[error("new credentials did not help")]
    StillRefused,
    /// It was tried often enough.
    #[error("it was tried often enough")]
    Exhausted,
}

impl RetryPolicy {
    /// What to do after `fault`.
    ///
    /// A refusal for want of credentials or for too many requests did not act, so such a request is resent even where it
    /// is not idempotent.
    #[must_use]
    pub fn advise(&self, fault: &Fault, attempt: &Attempt) -> Advice {
        if fault.is_fatal() {
            return Advice::Stop(StopReason::Fatal);
        }
        match fault.retry_opinion() {
            None => Advice::NoOpinion,
            Some(Retry::Never) => Advice::Stop(StopReason::RequestMustChange),
            Some(Retry::Precondition) => Advice::Stop(StopReason::Precondition),
            Some(Retry::Reauthenticate) if attempt.reauthenticated => Advice::Stop(StopReason::StillRefused),
            Some(Retry::Reauthenticate) => Advice::Reauthenticate,
            Some(Retry::Once | Retry::Backoff) if !attempt.idempotent => Advice::Stop(StopReason::NotIdempotent),
            Some(Retry::Once) => self.resend(attempt, self.attempts.min(2)),
            Some(Retry::Backoff | Retry::Throttled) => self.resend(attempt, self.attempts),
        }
    }

    fn resend(&self, attempt: &Attempt, attempts: u32) -> Advice {
        if attempt.number >= attempts {
            return Advice::Stop(StopReason::Exhausted);
        }
        let after = attempt.retry_after.unwrap_or_else(|| self.delay(attempt.number));
        Advice::Resend { after }
    }

    /// The delay after the attempt with this number, from 1.
    fn delay(&self, number: u32) -> Duration {
        let doublings = number.saturating_sub(1).min(31);
        self.first.saturating_mul(1 << doublings).min(self.longest)
    }
}
