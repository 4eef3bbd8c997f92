//! Samsung Knox Deployment Program, Reseller API.
//!
//! ```
//! use faultdex::kdp;
//!
//! # fn main() -> Result<(), faultdex::DecodeError> {
//! // An upload answers for each device: the HTTP status is 200 although one of the two failed.
//! let body = r#"{"transactionId":"t-1","state":"Complete","devices":[
//!     {"imei":"352099001761481","code":40000005,"message":"DEVICE_DUPLICATE","data":"The specified device already exists."},
//!     {"imei":"352099001761482"}]}"#;
//! let faults = kdp::decode(200, body)?;
//! assert_eq!(faults.len(), 1);
//! assert_eq!(faults[0].code(), Some(kdp::Code::DeviceDuplicate));
//! assert_eq!(faults[0].subject(), Some("352099001761481"));
//! # Ok(())
//! # }
//! ```

crate::include_catalog!("kdp");

#[cfg(feature = "json")]
pub use response::decode;

#[cfg(feature = "json")]
mod response {
    use alloc::vec::Vec;

    use serde::de::{MapAccess, SeqAccess};

    use super::CATALOG;
    use crate::decode::body::Body;
    use crate::decode::json::{self, Element, Object, Objects, Scalar, Value, fields};
    use crate::decode::{self, DecodeError, Faults, Form, Status};
    use crate::fault::{Fault, RawFault};

    /// The faults that a response of the Reseller API holds.
    ///
    /// Reads the error body, both forms of asynchronous results (a fault for each device that failed, its identifier the
    /// [`subject`](Fault::subject)), the form whose fields are arrays of one element, and the one that has no code.
    /// `state: "Complete"` only says that a job ran.
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
            error_id: Scalar<'a> = "errorId",
            code: Scalar<'a> = "code",
            message: Scalar<'a> = "message",
            data: Scalar<'a> = "data",
            /// All that the code-less body of a 401 has.
            error: Scalar<'a> = "error",
            transaction_id: Scalar<'a> = "transactionId",
            /// A page of transactions in the newer result, devices in the older one.
            devices: Devices<'a> = "devices",
        }
    }

    /// One of the two.
    #[derive(Debug, Default)]
    struct Devices<'a> {
        page: Object<Page<'a>>,
        list: Objects<Device<'a>>,
    }

    impl<'a> Value<'a> for Devices<'a> {
        fn object<A: MapAccess<'a>>(&mut self, map: A) -> Result<(), A::Error> {
            self.page.object(map)
        }

        fn array<A: SeqAccess<'a>>(&mut self, elements: A) -> Result<(), A::Error> {
            self.list.array(elements)
        }
    }

    fields! {
        struct Page<'a> {
            transactions: Objects<Transaction<'a>> = "transactions",
        }
    }

    fields! {
        struct Transaction<'a> {
            transaction_id: Scalar<'a> = "transactionId",
            devices: Objects<Device<'a>> = "devices",
        }
    }

    fields! {
        struct Device<'a> {
            imei: Scalar<'a> = "imei",
            serial: Scalar<'a> = "serial",
            meid: Scalar<'a> = "meid",
            code: Scalar<'a> = "code",
            message: Scalar<'a> = "message",
            data: Scalar<'a> = "data",
        }
    }

    impl<'a> Element<'a> for Transaction<'a> {
        fn tells(&self) -> bool {
            self.devices.0.as_ref().is_some_and(|devices| !devices.is_empty())
        }
    }

    impl<'a> Element<'a> for Device<'a> {
        fn tells(&self) -> bool {
            self.code.said().is_some()
        }
    }

    impl Answer<'_> {
        fn tell(&self, faults: &mut Faults) {
            match &self.devices {
                Devices {
                    list: Objects(Some(devices)),
                    ..
                } => tell_devices(devices, &self.transaction_id, faults),
                Devices {
                    page: Object(Some(page)),
                    ..
                } => {
                    for transaction in page.transactions.0.iter().flatten() {
                        let devices = transaction.devices.0.as_deref();
                        tell_devices(devices.unwrap_or_default(), &transaction.transaction_id, faults);
                    }
                }
                _ => faults.push(RawFault {
                    // Only the 401 speaks of an `error`.
                    status: self.error.said().map(|_| 401),
                    id: self.error_id.said().or(self.transaction_id.said()).map(Into::into),
                    ..raw(&self.code, &self.message, &self.data, &self.error)
                }),
            }
        }
    }

    fn tell_devices(devices: &[Device<'_>], transaction: &Scalar<'_>, faults: &mut Faults) {
        let id = transaction.said().map(Into::into);
        for device in devices {
            faults.push(RawFault {
                subject: device.imei.said().or(device.serial.said()).or(device.meid.said()),
                id: id.clone(),
                ..raw(&device.code, &device.message, &device.data, &Scalar::default())
            });
        }
    }

    /// On this wire `message` is the symbolic name, and `data` the message.
    fn raw<'a>(
        code: &'a Scalar<'_>,
        name: &'a Scalar<'_>,
        data: &'a Scalar<'_>,
        error: &'a Scalar<'_>,
    ) -> RawFault<'a> {
        RawFault {
            code: code.said(),
            name: name.said(),
            message: data.said().or(error.said()).or(name.said()),
            ..RawFault::default()
        }
    }
}
