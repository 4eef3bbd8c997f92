//! SLASCONE, licensing API.
//!
//! ```
//! use faultdex::{Retry, slascone};
//!
//! # fn main() -> Result<(), faultdex::DecodeError> {
//! let body = r#"{"id":1007,"message":"The number of allowed connections has been reached.","help":null}"#;
//! let faults = slascone::decode(409, body)?;
//! assert_eq!(faults[0].code(), Some(slascone::Code::ConnectionLimitReached));
//! assert_eq!(faults[0].retry(), Retry::Precondition);
//! # Ok(())
//! # }
//! ```

crate::include_catalog!("slascone");

#[cfg(feature = "json")]
pub use response::decode;

#[cfg(feature = "json")]
mod response {
    use alloc::vec::Vec;

    use super::CATALOG;
    use crate::decode::body::Body;
    use crate::decode::json::{self, Scalar, fields};
    use crate::decode::{self, DecodeError, Form, Status};
    use crate::fault::{Fault, RawFault};
    use crate::said::RawText;

    /// The fault that a response of SLASCONE holds: at most one.
    ///
    /// Reads the conflict of a 409; what its `expectedErrors` list could happen, and did not. The id 0 that some clients
    /// make up for other statuses stands for the status that its message names.
    ///
    /// # Errors
    ///
    /// Where the body starts like JSON and is none, or is of no known form while the status tells of no error.
    pub fn decode(status: impl Into<Status>, body: impl AsRef<[u8]>) -> Result<Vec<Fault>, DecodeError> {
        decode::decode(&CATALOG, status.into(), body.as_ref(), |body, faults| match body {
            Body::Object(text) => {
                let mut conflict = Conflict::default();
                json::read(text, &mut conflict)?;
                // What succeeded has ids of its own.
                if faults.status.is_none_or(|status| status >= 400) {
                    faults.push(conflict.raw());
                }
                Ok(Form::Known)
            }
            _ => Ok(Form::Unknown),
        })
    }

    fields! {
        struct Conflict<'a> {
            id: Scalar<'a> = "id",
            message: Scalar<'a> = "message",
            help: Scalar<'a> = "help",
        }
    }

    impl Conflict<'_> {
        fn raw(&self) -> RawFault<'_> {
            let id = self.id.said().filter(|id| match id {
                RawText::Text(id) => id.bytes().all(|byte| byte.is_ascii_digit()),
                RawText::Number(id) => *id >= 0,
            });
            let made_by_client = matches!(id, Some(RawText::Number(0) | RawText::Text("0")));
            let status = || match &self.message {
                Scalar::Number(status) => u16::try_from(*status).ok(),
                message => message.as_str()?.rsplit(' ').next()?.parse().ok(),
            };
            RawFault {
                code: id.filter(|_| !made_by_client),
                message: self.message.said(),
                detail: self.help.said(),
                status: made_by_client.then(status).flatten(),
                ..RawFault::default()
            }
        }
    }
}
