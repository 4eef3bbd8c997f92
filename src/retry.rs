//! What a program may do with the request that failed.

use core::fmt;
use core::str::FromStr;

use crate::words::words;

words! {
    /// What a program may do with the same request.
    ///
    /// This is what the code says of the failure. Whether resending is safe is the request's to say: one that is not
    /// idempotent may have acted although its answer was an error.
    ///
    /// ```
    /// use faultdex::Retry;
    ///
    /// assert!(Retry::Backoff.may_resend());
    /// assert!(!Retry::Precondition.may_resend());
    /// assert_eq!(Retry::Never.meaning(), "Do not resend; the request itself must change.");
    /// ```
    Retry, ParseRetryError, "retry" {
        /// Do not resend; the request itself must change.
        Never = "never",
        /// Get a new session or token, then resend once.
        Reauthenticate = "reauthenticate",
        /// Resend only after something else changed (a seat freed, a licence renewed, a callback registered, support called).
        Precondition = "precondition",
        /// Resend once, since the cause is not known; then escalate.
        Once = "once",
        /// Resend with exponential backoff; it is the system's own trouble.
        Backoff = "backoff",
        /// Resend after the rate window, honouring `Retry-After`.
        Throttled = "throttled",
    }
}

impl Retry {
    /// Whether a program may resend without a person (or another request) changing something first.
    #[must_use]
    pub const fn may_resend(self) -> bool {
        match self {
            Self::Never | Self::Precondition => false,
            Self::Reauthenticate | Self::Once | Self::Backoff | Self::Throttled => true,
        }
    }
}
