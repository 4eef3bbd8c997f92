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

    use serde::Deserialize;

    use super::CATALOG;
    use crate::decode::body::Body;
    use crate::decode::json::{self, Element, ObjectOrObjects, Objects, Scalar};
    use crate::decode::{self, DecodeError, Faults, Form, Status};
    use crate::fault::{Fault, RawFault};
    use crate::said::RawText;

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
                json::object::<Answer<'_>>(text)?.tell(faults);
                Ok(Form::Known)
            }
            _ => Ok(Form::Unknown),
        })
    }

    #[derive(Default, Deserialize)]
    #[serde(default, rename_all = "camelCase")]
    struct Answer<'a> {
        #[serde(borrow)]
        error_id: Scalar<'a>,
        #[serde(borrow)]
        code: Scalar<'a>,
        #[serde(borrow)]
        message: Scalar<'a>,
        #[serde(borrow)]
        data: Scalar<'a>,
        /// All that the code-less body of a 401 has.
        #[serde(borrow)]
        error: Scalar<'a>,
        #[serde(borrow)]
        transaction_id: Scalar<'a>,
        /// A page of transactions in the newer result, devices in the older one.
        #[serde(borrow)]
        devices: ObjectOrObjects<Page<'a>, Device<'a>>,
    }

    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Page<'a> {
        #[serde(borrow)]
        transactions: Objects<Transaction<'a>>,
    }

    #[derive(Default, Deserialize)]
    #[serde(default, rename_all = "camelCase")]
    struct Transaction<'a> {
        #[serde(borrow)]
        transaction_id: Scalar<'a>,
        #[serde(borrow)]
        devices: Objects<Device<'a>>,
    }

    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Device<'a> {
        #[serde(borrow)]
        imei: Scalar<'a>,
        #[serde(borrow)]
        serial: Scalar<'a>,
        #[serde(borrow)]
        meid: Scalar<'a>,
        #[serde(borrow)]
        code: Scalar<'a>,
        #[serde(borrow)]
        message: Scalar<'a>,
        #[serde(borrow)]
        data: Scalar<'a>,
    }

    impl Element for Transaction<'_> {
        fn tells(&self) -> bool {
            !self.devices.0.is_empty()
        }
    }

    impl Element for Device<'_> {
        fn tells(&self) -> bool {
            self.code.said().is_some()
        }
    }

    impl Answer<'_> {
        fn tell(&self, faults: &mut Faults) {
            match &self.devices {
                ObjectOrObjects::Objects(devices) => tell_devices(devices, &self.transaction_id, faults),
                ObjectOrObjects::Object(page) => {
                    for transaction in &page.transactions.0 {
                        tell_devices(&transaction.devices.0, &transaction.transaction_id, faults);
                    }
                }
                ObjectOrObjects::Neither => faults.push(RawFault {
                    // Only the 401 speaks of an `error`.
                    status: self.error.said().map(|_| 401),
                    id: self.error_id.said().or(self.transaction_id.said()).map(RawText::shared),
                    ..raw(&self.code, &self.message, &self.data, &self.error)
                }),
            }
        }
    }

    fn tell_devices(devices: &[Device<'_>], transaction: &Scalar<'_>, faults: &mut Faults) {
        let id = transaction.said().map(RawText::shared);
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
