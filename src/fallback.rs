//! What is still known of a fault whose code the catalogue lacks.

use crate::kind::Kind;
use crate::retry::Retry;

/// How a system's codes tell something even where the catalogue lacks them.
///
/// ```
/// use faultdex::{Kind, Retry, thingspace};
///
/// let fallback = &thingspace::CATALOG.system.fallback;
/// let known = Some((Kind::InvalidArgument, Retry::Never));
/// assert_eq!(fallback.classify(Some("INPUT_INVALID.Brand.New"), Some(500)), known, "the code outranks the status");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fallback {
    /// How many of a code's first digits are an HTTP status; 0 where they are none.
    pub status_digits: u8,
    /// What codes with a certain beginning have in common; the first that fits counts.
    pub prefixes: &'static [Prefix],
    /// What holds for any other code.
    pub any: Option<(Kind, Retry)>,
}

/// What codes with a certain beginning have in common.
///
/// ```
/// use faultdex::{Kind, thingspace};
///
/// let prefixes = thingspace::CATALOG.system.fallback.prefixes;
/// assert!(prefixes.iter().any(|known| known.prefix == "INPUT_INVALID." && known.kind == Kind::InvalidArgument));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Prefix {
    /// The beginning.
    pub prefix: &'static str,
    /// What went wrong.
    pub kind: Kind,
    /// What a program may do with the same request.
    pub retry: Retry,
}

impl Fallback {
    /// Nothing is known of unknown codes.
    pub const NONE: Self = Self {
        status_digits: 0,
        prefixes: &[],
        any: None,
    };

    /// What is known of `code` and of a response with `status`; the code outranks the status.
    ///
    /// `None` where nothing is known, which is no "no".
    #[must_use]
    pub fn classify(&self, code: Option<&str>, status: Option<u16>) -> Option<(Kind, Retry)> {
        code.and_then(|code| self.of_code(code)).or_else(|| of_status(status?))
    }

    fn of_code(&self, code: &str) -> Option<(Kind, Retry)> {
        if let Some(known) = self.prefixes.iter().find(|known| code.starts_with(known.prefix)) {
            return Some((known.kind, known.retry));
        }
        self.status_in(code).and_then(of_status).or(self.any)
    }

    /// The status that the code's first digits are.
    fn status_in(&self, code: &str) -> Option<u16> {
        let digits = usize::from(self.status_digits);
        let is_number = code.len() > digits && code.bytes().all(|byte| byte.is_ascii_digit());
        (digits > 0 && is_number)
            .then(|| code.get(..digits)?.parse().ok())
            .flatten()
    }
}

/// What a plain HTTP status says (RFC 9110; 429 is RFC 6585's), where nothing better is known. `None` below 400.
fn of_status(status: u16) -> Option<(Kind, Retry)> {
    Some(match status {
        401 => (Kind::Unauthenticated, Retry::Reauthenticate),
        403 => (Kind::PermissionDenied, Retry::Precondition),
        404 | 410 => (Kind::NotFound, Retry::Never),
        405 | 501 => (Kind::Unimplemented, Retry::Never),
        408 => (Kind::DeadlineExceeded, Retry::Backoff),
        // The request conflicts with a state that only somebody who knows it can mend.
        409 => (Kind::FailedPrecondition, Retry::Never),
        412 | 423 | 428 => (Kind::FailedPrecondition, Retry::Precondition),
        425 => (Kind::Unavailable, Retry::Backoff),
        429 => (Kind::ResourceExhausted, Retry::Throttled),
        400..=499 => (Kind::InvalidArgument, Retry::Never),
        502 | 503 => (Kind::Unavailable, Retry::Backoff),
        504 => (Kind::DeadlineExceeded, Retry::Backoff),
        507 => (Kind::ResourceExhausted, Retry::Backoff),
        // A 500 may be a hiccup, or the same fault at every turn.
        500..=599 => (Kind::Internal, Retry::Once),
        _ => return None,
    })
}
