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
    #[inline]
    pub const fn of(status: u16) -> Option<Self> {
        CLASSES[if status < 600 { status as usize } else { 0 }]
    }
}

/// The class of each status: an access shorter than a division.
static CLASSES: [Option<HttpClass>; 600] = {
    const OF_HUNDREDS: [Option<HttpClass>; 6] = [
        None,
        Some(HttpClass::Informational),
        Some(HttpClass::Success),
        Some(HttpClass::Redirection),
        Some(HttpClass::ClientError),
        Some(HttpClass::ServerError),
    ];
    let mut classes = [None; 600];
    let mut status = 100;
    while status < 600 {
        classes[status] = OF_HUNDREDS[status / 100];
        status += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::HttpClass;

    #[test]
    fn a_class_is_a_hundred_statuses() {
        for (status, class) in [
            (0, None),
            (99, None),
            (100, Some(HttpClass::Informational)),
            (199, Some(HttpClass::Informational)),
            (200, Some(HttpClass::Success)),
            (399, Some(HttpClass::Redirection)),
            (400, Some(HttpClass::ClientError)),
            (499, Some(HttpClass::ClientError)),
            (500, Some(HttpClass::ServerError)),
            (599, Some(HttpClass::ServerError)),
            (600, None),
            (u16::MAX, None),
        ] {
            assert_eq!(HttpClass::of(status), class, "of {status}");
        }
    }
}
