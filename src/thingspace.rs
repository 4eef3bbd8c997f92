//! Verizon ThingSpace, M2M web services.
//!
//! ```
//! use faultdex::thingspace;
//!
//! # fn main() -> Result<(), faultdex::DecodeError> {
//! let soap = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
//!     <faultcode>UnifiedWebService.REQUEST_FAILED.DeviceNotFound</faultcode>
//!     <faultstring xml:lang="en-US">Could not find device "IMEI 990003420535573".</faultstring>
//! </s:Fault></s:Body></s:Envelope>"#;
//! let fault = &thingspace::decode(500, soap)?[0];
//! assert_eq!(fault.code(), Some(thingspace::Code::RequestFailedDeviceNotFound));
//! assert_eq!(fault.param("identifier"), Some("990003420535573"));
//! # Ok(())
//! # }
//! ```

crate::include_catalog!("thingspace");

#[cfg(feature = "soap")]
pub use response::decode;

#[cfg(feature = "soap")]
mod response {
    use alloc::vec::Vec;

    use super::CATALOG;
    use crate::decode::body::Body;
    use crate::decode::json::{self, Element, Object, Objects, Scalar, fields};
    use crate::decode::xml::{self, FaultElement};
    use crate::decode::{self, DecodeError, Faults, Form, Status};
    use crate::fault::{Fault, RawFault};
    use crate::said::RawText;

    /// The faults that a response of ThingSpace, or one of its callbacks, holds.
    ///
    /// Reads SOAP 1.1 faults with any prefix and service name, the REST error, the REST callback (its
    /// [`subject`](Fault::subject) the device), a bare code, the gateway's JSON and XML, and OAuth's error. A nil fault is
    /// none.
    ///
    /// # Errors
    ///
    /// Where the body starts like JSON or XML and is none, or is of no known form while the status tells of no error.
    /// A document type in XML is refused.
    pub fn decode(status: impl Into<Status>, body: impl AsRef<[u8]>) -> Result<Vec<Fault>, DecodeError> {
        decode::decode(&CATALOG, status.into(), body.as_ref(), |body, faults| match body {
            Body::Object(text) => {
                let mut answer = Answer::default();
                json::read(text, &mut answer)?;
                answer.tell(faults);
                Ok(Form::Known)
            }
            Body::Xml(text) => {
                xml::faults(text, |fault| faults.push(from_xml(fault)))?;
                Ok(Form::Known)
            }
            Body::Word(word) if is_code(without_service(word)) => {
                faults.push(raw(RawText::of(word), None, None).unwrap_or_default());
                Ok(Form::Known)
            }
            Body::Word(_) | Body::Empty | Body::Other => Ok(Form::Unknown),
        })
    }

    fields! {
        struct Answer<'a> {
            /// The REST error.
            error_code: Scalar<'a> = "errorCode",
            error_message: Scalar<'a> = "errorMessage",
            /// The callback.
            request_id: Scalar<'a> = "requestId",
            device_ids: Objects<DeviceId<'a>> = "deviceIds",
            fault_response: Object<FaultResponse<'a>> = "faultResponse",
            /// The gateway's error.
            fault: Object<GatewayFault<'a>> = "fault",
            /// OAuth's error.
            error: Scalar<'a> = "error",
            error_description: Scalar<'a> = "error_description",
        }
    }

    fields! {
        struct DeviceId<'a> {
            id: Scalar<'a> = "id",
        }
    }

    fields! {
        struct FaultResponse<'a> {
            faultcode: Scalar<'a> = "faultcode",
            faultstring: Scalar<'a> = "faultstring",
        }
    }

    fields! {
        struct GatewayFault<'a> {
            code: Scalar<'a> = "code",
            message: Scalar<'a> = "message",
            description: Scalar<'a> = "description",
        }
    }

    impl<'a> Element<'a> for DeviceId<'a> {
        fn tells(&self) -> bool {
            self.id.said().is_some()
        }
    }

    impl Answer<'_> {
        fn tell(&self, faults: &mut Faults) {
            let id = self.request_id.said().map(Into::into);
            if let Some(fault) = &self.fault_response.0 {
                if let Some(raw) = raw(fault.faultcode.said(), fault.faultstring.said(), None) {
                    faults.push(RawFault {
                        subject: self.device_ids.0.iter().flatten().find_map(|device| device.id.said()),
                        id,
                        ..raw
                    });
                }
                return;
            }
            let of_gateway = self
                .fault
                .0
                .as_ref()
                .and_then(|fault| raw(fault.code.said(), fault.message.said(), fault.description.said()));
            let of_oauth = || raw(self.error.said(), self.error_description.said(), None);
            let of_rest = || raw(self.error_code.said(), self.error_message.said(), None);
            if let Some(raw) = of_gateway.or_else(of_rest).or_else(of_oauth) {
                faults.push(RawFault { id, ..raw });
            }
        }
    }

    fn from_xml<'a>(fault: &'a FaultElement<'_>) -> RawFault<'a> {
        let [code, message, detail] =
            [&fault.code, &fault.message, &fault.description].map(|part| part.as_deref().and_then(RawText::of));
        raw(code, message, detail).unwrap_or_default()
    }

    /// Whether it is, or begins like, a code: some intermediaries hand one on as the whole body.
    fn is_code(word: &str) -> bool {
        let mut prefixes = CATALOG.system.fallback.prefixes.iter();
        CATALOG.lookup(word).is_some() || prefixes.any(|known| word.starts_with(known.prefix))
    }

    /// `None` where nothing was said.
    fn raw<'a>(
        code: Option<RawText<'a>>,
        message: Option<RawText<'a>>,
        detail: Option<RawText<'a>>,
    ) -> Option<RawFault<'a>> {
        let code = match code {
            Some(RawText::Text(code)) => RawText::of(without_service(code)),
            code => code,
        };
        if code.is_none() && message.is_none() {
            return None;
        }
        Some(RawFault {
            code,
            message,
            detail,
            ..RawFault::default()
        })
    }

    /// A code without the prefix of a namespace and the name of a service: `a:DeserializationFailed`,
    /// `UnifiedWebService.INPUT_INVALID.Url.Invalid`.
    fn without_service(code: &str) -> &str {
        let code = code.rsplit_once(':').map_or(code, |(_, code)| code);
        match code.split_once('.') {
            Some((service, rest)) if service.ends_with("Service") => rest,
            _ => code,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::without_service;

        #[test]
        fn the_service_and_the_prefix_are_no_part_of_the_code() {
            for (received, code) in [
                (
                    "UnifiedWebService.REQUEST_FAILED.DeviceNotFound",
                    "REQUEST_FAILED.DeviceNotFound",
                ),
                ("NiddService.INPUT_MISSING", "INPUT_MISSING"),
                ("a:DeserializationFailed", "DeserializationFailed"),
                (
                    "s:UnifiedWebService.INPUT_INVALID.Url.Invalid",
                    "INPUT_INVALID.Url.Invalid",
                ),
                ("s:INPUT_INVALID.Url.Invalid", "INPUT_INVALID.Url.Invalid"),
                ("INPUT_INVALID.Url.Invalid", "INPUT_INVALID.Url.Invalid"),
            ] {
                assert_eq!(without_service(received), code, "of {received}");
            }
        }
    }
}
