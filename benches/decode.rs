//! What decoding a response costs, with a bare parser beside it: `cargo bench --bench decode`.
//!
//! The parser's share is what no decoder can save: serde_json from the same bytes into a struct with just the fields of
//! that one form, as an HTTP client's `json()` does it, and quick-xml to the end of the document. The decoder also takes
//! every other form of its system, looks the code up, and keeps what the response said. Its time includes dropping the
//! faults, as that of serde_json includes dropping the struct.

use std::fmt::Write as _;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use faultdex::{DecodeError, Fault, kdp, knox_guard, slascone, thingspace};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde::de::DeserializeOwned;

fn main() {
    // As many for all, so that none is measured by the timer's ticks.
    divan::Divan::from_args().sample_size(500).main();
}

fn decoder(bencher: Bencher<'_, '_>, body: &str, decode: impl Fn(&str) -> Result<Vec<Fault>, DecodeError>) {
    assert!(decode(body).is_ok_and(|faults| !faults.is_empty()), "{body}");
    bencher
        .counter(BytesCount::of_str(body))
        .bench_local(|| decode(black_box(body)).is_ok());
}

fn serde_json<T: DeserializeOwned>(bencher: Bencher<'_, '_>, body: &str) {
    let bytes = body.as_bytes();
    assert!(serde_json::from_slice::<T>(bytes).is_ok(), "{body}");
    bencher
        .counter(BytesCount::of_slice(bytes))
        .bench_local(|| serde_json::from_slice::<T>(black_box(bytes)).is_ok());
}

/// What a client of one API would write.
#[expect(dead_code, reason = "to be read from JSON is all that is asked of them")]
mod plain {
    use serde::Deserialize;

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(super) struct KdpError {
        error_id: String,
        code: i64,
        message: String,
        data: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(super) struct KdpResult {
        transaction_id: String,
        state: String,
        devices: Vec<KdpDevice>,
    }

    #[derive(Deserialize)]
    pub(super) struct KdpDevice {
        imei: String,
        code: Option<i64>,
        message: Option<String>,
        data: Option<String>,
    }

    #[derive(Deserialize)]
    pub(super) struct KnoxGuardAnswer {
        result: String,
        error: KnoxGuardError,
    }

    #[derive(Deserialize)]
    pub(super) struct KnoxGuardError {
        code: i64,
        message: String,
        reason: String,
    }

    #[derive(Deserialize)]
    pub(super) struct SlasconeConflict {
        id: i64,
        message: String,
        help: Option<String>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub(super) struct ThingspaceError {
        error_code: String,
        error_message: String,
    }
}

#[divan::bench_group]
mod kdp_error {
    use super::*;

    const BODY: &str = r#"{"errorId":"5f0cbd2b-19f6-41f0-9f5f-a5dbb9d5a1b9","code":40000011,"message":"CUSTOMER_ID_INVALID","data":"The specified customer ID is not valid."}"#;

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, BODY, |body| kdp::decode(400, body));
    }

    #[divan::bench]
    fn serde_json(bencher: Bencher<'_, '_>) {
        super::serde_json::<plain::KdpError>(bencher, BODY);
    }
}

/// The result of an upload of 1,000 devices, of which a tenth failed.
#[divan::bench_group]
mod kdp_result {
    use super::*;

    fn body() -> String {
        let mut body = r#"{"transactionId":"t-1","state":"Complete","devices":["#.to_owned();
        for device in 0..1000 {
            let comma = if device == 0 { "" } else { "," };
            let _ = write!(body, r#"{comma}{{"imei":"35209900{device:07}""#);
            if device % 10 == 0 {
                body.push_str(
                    r#","code":40000005,"message":"DEVICE_DUPLICATE","data":"The specified device already exists.""#,
                );
            }
            body.push('}');
        }
        body + "]}"
    }

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, &body(), |body| kdp::decode(200, body));
    }

    #[divan::bench]
    fn serde_json(bencher: Bencher<'_, '_>) {
        super::serde_json::<plain::KdpResult>(bencher, &body());
    }
}

#[divan::bench_group]
mod knox_guard_error {
    use super::*;

    const BODY: &str = r#"{"result":"FAIL","error":{"code":4000310,"message":"DEVICE_STATE_INVALID","reason":"The device is in a state in which it cannot be locked."}}"#;

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, BODY, |body| knox_guard::decode(400, body));
    }

    #[divan::bench]
    fn serde_json(bencher: Bencher<'_, '_>) {
        super::serde_json::<plain::KnoxGuardAnswer>(bencher, BODY);
    }
}

#[divan::bench_group]
mod slascone_conflict {
    use super::*;

    const BODY: &str = r#"{"id":1007,"message":"The number of allowed connections has been reached.","help":null}"#;

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, BODY, |body| slascone::decode(409, body));
    }

    #[divan::bench]
    fn serde_json(bencher: Bencher<'_, '_>) {
        super::serde_json::<plain::SlasconeConflict>(bencher, BODY);
    }
}

#[divan::bench_group]
mod thingspace_rest {
    use super::*;

    const BODY: &str = r#"{"errorCode":"UnifiedWebService.REQUEST_FAILED.DeviceNotFound","errorMessage":"Could not find device \"IMEI 990003420535573\"."}"#;

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, BODY, |body| thingspace::decode(400, body));
    }

    #[divan::bench]
    fn serde_json(bencher: Bencher<'_, '_>) {
        super::serde_json::<plain::ThingspaceError>(bencher, BODY);
    }
}

#[divan::bench_group]
mod thingspace_soap {
    use super::*;

    const BODY: &str = r#"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher">a:UnifiedWebService.REQUEST_FAILED.DeviceNotFound</faultcode><faultstring xml:lang="en-US">Could not find device "IMEI 990003420535573".</faultstring><detail><NphaseFault xmlns="http://nphase.com/unifiedwebservice" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><ErrorCode i:nil="true"/><Message>none</Message></NphaseFault></detail></s:Fault></s:Body></s:Envelope>"#;

    #[divan::bench]
    fn faultdex(bencher: Bencher<'_, '_>) {
        decoder(bencher, BODY, |body| thingspace::decode(500, body));
    }

    #[divan::bench]
    fn quick_xml(bencher: Bencher<'_, '_>) {
        let to_the_end = |body| {
            let mut reader = Reader::from_str(body);
            loop {
                match reader.read_event() {
                    Ok(Event::Eof) => return true,
                    Ok(event) => drop(black_box(event)),
                    Err(_) => return false,
                }
            }
        };
        assert!(to_the_end(BODY));
        bencher
            .counter(BytesCount::of_str(BODY))
            .bench_local(|| to_the_end(black_box(BODY)));
    }
}
