//! What to do next with a request that failed: the fault's retry, held against the request and the attempts so far.

use core::time::Duration;

use crate::fault::Fault;
use crate::retry::Retry;

/// How long to wait, and how often to try.
///
/// Delays double from [`first`](Self::first) to [`longest`](Self::longest). They hold no jitter: where many clients may fail
/// at once, add some, as every retry library does. What a `Retry-After` says is never
/// shortened: where it is longer than [`patience`](Self::patience), the advice is to stop.
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
    /// Where the system asks for a longer delay than this, the program stops: a person should know of it.
    pub patience: Duration,
}

/// Half a second, doubling up to half a minute, four attempts in all, and five minutes of patience.
impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            attempts: 4,
            patience: Duration::from_secs(300),
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

    /// The attempt that follows this one when `advice` is taken. Its `Retry-After` is not known yet.
    ///
    /// A resend counts as an attempt; one with new credentials does not, since the request was not looked at without them.
    ///
    /// ```
    /// use std::time::Duration;
    /// use faultdex::{Advice, Attempt};
    ///
    /// let second = Attempt::first().after(Advice::Resend { after: Duration::ZERO });
    /// assert_eq!((second.number, second.reauthenticated), (2, false));
    /// assert!(Attempt::first().after(Advice::Reauthenticate).reauthenticated);
    /// ```
    #[must_use]
    pub const fn after(self, advice: Advice) -> Self {
        let mut next = Self {
            retry_after: None,
            ..self
        };
        match advice {
            Advice::Resend { .. } => next.number = next.number.saturating_add(1),
            Advice::Reauthenticate => next.reauthenticated = true,
            Advice::Stop(_) | Advice::NoOpinion => {}
        }
        next
    }
}

/// What to do next: see [`RetryPolicy::advise`].
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
///
/// ```
/// use faultdex::{Advice, Attempt, RetryPolicy, StopReason, kdp};
///
/// # fn main() -> Result<(), faultdex::DecodeError> {
/// let faults = kdp::decode(400, r#"{"code":40000005,"message":"DEVICE_DUPLICATE"}"#)?;
/// match RetryPolicy::default().advise(&faults[0], &Attempt::first()) {
///     Advice::Stop(StopReason::RequestMustChange) => eprintln!("drop the device and go on"),
///     advice => panic!("{advice:?}"),
/// }
/// # Ok(())
/// # }
/// ```
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
    /// The system asks for a longer delay than the policy has patience for.
    #[error("the system asks for too long a delay")]
    TooLong,
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
        if after > self.patience.max(self.longest) {
            return Advice::Stop(StopReason::TooLong);
        }
        Advice::Resend { after }
    }

    /// The delay after the attempt with this number, from 1.
    fn delay(&self, number: u32) -> Duration {
        let doublings = number.saturating_sub(1).min(31);
        self.first.saturating_mul(1 << doublings).min(self.longest)
    }
}

#[cfg(all(test, feature = "kdp", feature = "knox-guard"))]
mod tests {
    use super::{Advice, Attempt, Duration, RetryPolicy, StopReason};
    use crate::fault::Fault;

    fn throttled() -> Fault {
        crate::knox_guard::decode(429, "")
            .expect("a status is enough")
            .remove(0)
    }

    fn advice(attempt: Attempt) -> Advice {
        RetryPolicy::default().advise(&throttled(), &attempt)
    }

    #[test]
    fn delays_double_up_to_the_longest() {
        let policy = RetryPolicy {
            attempts: 100,
            ..RetryPolicy::default()
        };
        let delay = |number| {
            policy.advise(
                &throttled(),
                &Attempt {
                    number,
                    ..Attempt::first()
                },
            )
        };
        let expected = [(1, 500), (2, 1000), (3, 2000), (7, 30_000), (99, 30_000)];
        for (number, milliseconds) in expected {
            let after = Duration::from_millis(milliseconds);
            assert_eq!(delay(number), Advice::Resend { after }, "after attempt {number}");
        }
    }

    #[test]
    fn a_delay_that_is_asked_for_is_kept_and_one_beyond_patience_stops() {
        let asked = |seconds| Attempt {
            retry_after: Some(Duration::from_secs(seconds)),
            ..Attempt::first()
        };
        assert_eq!(
            advice(asked(120)),
            Advice::Resend {
                after: Duration::from_secs(120)
            }
        );
        assert_eq!(advice(asked(u64::MAX)), Advice::Stop(StopReason::TooLong));
    }

    #[test]
    fn attempts_run_out() {
        assert_eq!(
            advice(Attempt {
                number: 4,
                ..Attempt::first()
            }),
            Advice::Stop(StopReason::Exhausted)
        );
    }

    #[test]
    fn new_credentials_are_got_once() {
        let expired = crate::kdp::decode(401, "").expect("a status is enough").remove(0);
        let policy = RetryPolicy::default();
        let first = policy.advise(&expired, &Attempt::first());
        assert_eq!(first, Advice::Reauthenticate);
        let second = policy.advise(&expired, &Attempt::first().after(first));
        assert_eq!(second, Advice::Stop(StopReason::StillRefused));
    }

    #[test]
    fn a_request_that_may_have_acted_is_resent_only_where_it_is_idempotent() {
        let broken = crate::kdp::decode(502, "").expect("a status is enough").remove(0);
        let attempt = Attempt {
            idempotent: false,
            ..Attempt::first()
        };
        let policy = RetryPolicy::default();
        assert_eq!(
            policy.advise(&broken, &attempt),
            Advice::Stop(StopReason::NotIdempotent)
        );
        assert!(
            matches!(policy.advise(&throttled(), &attempt), Advice::Resend { .. }),
            "a throttled one did not act"
        );
    }
}
