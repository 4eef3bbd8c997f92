//! HTTP statuses, as far as they say whose mistake it was.

use core::fmt;
use core::str::FromStr;

use crate::words::words;

words! {
    /// The class of an HTTP status (RFC 9110, section 15).
    ///
    /// ```
    /// use faultdex::HttpClass;
    ///
    /// assert_eq!(HttpClass::of(409), Some(HttpClass::ClientError));
    /// assert_eq!(HttpClass::of(42), None);
    /// ```
    HttpClass, ParseHttpClassError, "class of HTTP statuses" {
        /// 100 to 199.
        Informational = "informational",
        /// 200 to 299.
        Success = "success",
        /// 300 to 399.
        Redirection = "redirection",
        /// 400 to 499: the caller's mistake.
        ClientError = "client_error",
        /// 500 to 599: the system's own.
        ServerError = "server_error",
    }
}

impl HttpClass {
    /// The class of `status`; `None` outside 100 to 599.
    #[must_use]
    pub const fn of(status: u16) -> Option<Self> {
        match status / 100 {
            1 => Some(Self::Informational),
            2 => Some(Self::Success),
            3 => Some(Self::Redirection),
            4 => Some(Self::ClientError),
            5 => Some(Self::ServerError),
            _ => None,
        }
    }
}
