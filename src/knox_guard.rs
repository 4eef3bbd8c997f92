//! Samsung Knox Guard, REST API.
//!
//! ```
//! use faultdex::{Retry, knox_guard};
//!
//! # fn main() -> Result<(), faultdex::DecodeError> {
//! let body = r#"{"result":"FAIL","error":{"code":4000310,"message":"DEVICE_STATE_INVALID","reason":"…"}}"#;
//! let faults = knox_guard::decode(400, body)?;
//! assert_eq!(faults[0].code(), Some(knox_guard::Code::DeviceStateInvalid));
//!
//! // Above a hundred calls a second there is a 429, and a page of HTML in place of a body.
//! let faults = knox_guard::decode(429, "<html>Too Many Requests</html>")?;
//! assert_eq!(faults[0].retry(), Retry::Throttled);
//! # Ok(())
//! # }
//! ```

crate::include_catalog!("knox-guard");

#[cfg(feature = "json")]
pub use response::decode;

#[cfg(feature = "json")]
mod response {
    use alloc::vec::Vec;

    use super::CATALOG;
    use crate::decode::body::Body;
    use crate::decode::json::{self, Element, Object, Objects, Scalar, fields};
    use crate::decode::{self, DecodeError, Faults, Form, Status};
    use crate::fault::{Fault, RawFault};

    /// The faults that a response of Knox Guard holds.
    ///
    /// Reads the synchronous answer and the asynchronous one (a fault for each object that failed, what it was requested by
    /// its [`subject`](Fault::subject)); codes are numbers in the one and strings in the other.
    ///
    /// # Errors
    ///
    /// Where the body starts like JSON and is none, or is of no known form while the status tells of no error.
    pub fn decode(status: impl Into<Status>, body: impl AsRef<[u8]>) -> Result<Vec<Fault>, DecodeError> {
        decode::decode(&CATALOG, status.into(), body.as_ref(), |body, faults| match body {
            Body::Object(text) => {
                let mut answer = Answer::default();
                json::read(text, &mut answer)?;
                answer.tell(faults);
                Ok(Form::Known)
            }
            _ => Ok(Form::Unknown),
        })
    }

    fields! {
        struct Answer<'a> {
            result: Scalar<'a> = "result",
            error: Object<Described<'a>> = "error",
            transaction_id: Scalar<'a> = "transactionId",
            requested_id: Scalar<'a> = "requestedId",
            object_id: Scalar<'a> = "objectId",
            result_list: Objects<Item<'a>> = "resultList",
        }
    }

    fields! {
        /// What became of one object of an asynchronous call.
        struct Item<'a> {
            result: Scalar<'a> = "result",
            requested_id: Scalar<'a> = "requestedId",
            object_id: Scalar<'a> = "objectId",
            error: Object<Described<'a>> = "error",
        }
    }

    fields! {
        struct Described<'a> {
            code: Scalar<'a> = "code",
            message: Scalar<'a> = "message",
            reason: Scalar<'a> = "reason",
        }
    }

    impl<'a> Element<'a> for Item<'a> {
        fn tells(&self) -> bool {
            failed(&self.result, &self.error)
        }
    }

    impl Answer<'_> {
        fn tell(&self, faults: &mut Faults) {
            let id = self.transaction_id.said().map(Into::into);
            if let Some(items) = &self.result_list.0 {
                for item in items {
                    faults.push(RawFault {
                        subject: item.requested_id.said().or(item.object_id.said()),
                        id: id.clone(),
                        ..raw(&item.error)
                    });
                }
            } else if failed(&self.result, &self.error) {
                faults.push(RawFault {
                    subject: self.requested_id.said().or(self.object_id.said()),
                    id,
                    ..raw(&self.error)
                });
            }
        }
    }

    /// A success may carry an error object all the same, with nothing in it.
    fn failed(result: &Scalar<'_>, error: &Object<Described<'_>>) -> bool {
        let succeeded = result
            .as_str()
            .is_some_and(|result| result.eq_ignore_ascii_case("SUCCESS"));
        !succeeded
            && (error.0.is_some()
                || result
                    .as_str()
                    .is_some_and(|result| result.eq_ignore_ascii_case("FAIL")))
    }

    fn raw<'a>(error: &'a Object<Described<'_>>) -> RawFault<'a> {
        let Some(error) = &error.0 else {
            return RawFault::default();
        };
        RawFault {
            code: error.code.said(),
            name: error.message.said(),
            message: error.message.said(),
            detail: error.reason.said(),
            ..RawFault::default()
        }
    }
}
