//! What went wrong, in the terms that every API shares.

use core::fmt;
use core::str::FromStr;

use crate::words::words;

words! {
    /// What went wrong: the names of `google.rpc.Code`, used with their official definitions.
    ///
    /// ```
    /// use faultdex::Kind;
    ///
    /// assert_eq!(Kind::AlreadyExists.as_str(), "already_exists");
    /// assert_eq!("already_exists".parse(), Ok(Kind::AlreadyExists));
    /// ```
    Kind, ParseKindError, "kind" {
        /// Nothing; the request was taken.
        Ok = "ok",
        /// The operation was cancelled, usually by its caller.
        Cancelled = "cancelled",
        /// The system does not tell what it was.
        Unknown = "unknown",
        /// The request is wrong whatever the state of the system (a field is missing, malformed or contradicts another).
        InvalidArgument = "invalid_argument",
        /// The time for the operation ran out; it may have happened all the same.
        DeadlineExceeded = "deadline_exceeded",
        /// Something that the request names does not exist.
        NotFound = "not_found",
        /// What the request wants to create exists.
        AlreadyExists = "already_exists",
        /// The caller is known, and may not do this.
        PermissionDenied = "permission_denied",
        /// A quota, a seat, a licence or a rate is used up.
        ResourceExhausted = "resource_exhausted",
        /// The system is not in the state for it, and stays so until something else changed.
        FailedPrecondition = "failed_precondition",
        /// The operation collided with another one.
        Aborted = "aborted",
        /// Past the end of something whose extent depends on the system's state, such as a page number.
        OutOfRange = "out_of_range",
        /// The system does not do this at all.
        Unimplemented = "unimplemented",
        /// The system broke a rule of its own.
        Internal = "internal",
        /// The system, or something behind it, cannot be reached just now.
        Unavailable = "unavailable",
        /// Data was lost or corrupted for good.
        DataLoss = "data_loss",
        /// The request carries no valid credentials.
        Unauthenticated = "unauthenticated",
    }
}
