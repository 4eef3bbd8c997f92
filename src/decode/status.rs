//! The HTTP status of a response, where it is known.

/// The HTTP status of a response: a number, or nothing where it was not kept.
///
/// Made from a `u16`, from an `Option` of it, and with the feature `http` from an `http::StatusCode`.
///
/// ```
/// use faultdex::Status;
///
/// assert_eq!(Status::from(409).get(), Some(409));
/// assert_eq!(Status::from(None).get(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Status(Option<u16>);

impl Status {
    /// The number; `None` where it is not known.
    #[must_use]
    pub const fn get(self) -> Option<u16> {
        self.0
    }
}

impl From<u16> for Status {
    fn from(status: u16) -> Self {
        Self(Some(status))
    }
}

impl From<Option<u16>> for Status {
    fn from(status: Option<u16>) -> Self {
        Self(status)
    }
}

#[cfg(feature = "http")]
impl From<http::StatusCode> for Status {
    fn from(status: http::StatusCode) -> Self {
        Self(Some(status.as_u16()))
    }
}
