//! Bodies that are made to hurt. What takes quadratic time does not come to an end here.

use super::*;

const LEVELS: usize = 100_000;
const LARGE: usize = 8 << 20;

/// `text` again and again, up to a large body.
fn large(text: &str) -> String {
    text.repeat(LARGE / text.len())
}

#[test]
fn deep_json_is_an_error_or_a_status_and_no_stack_overflow() {
    let nestings = [
        ("[", "1", "]"),
        (r#"{"code":"#, "1", "}"),
        (r#"[{"devices":"#, "[]", "}]"),
        ("[", "", ""),
    ];
    for (decoder, decode) in decoders() {
        let keys: &[_] = match decoder {
            "kdp" => &["x", "code", "devices"],
            "knox-guard" => &["x", "error", "resultList"],
            "slascone" => &["x", "id", "expectedErrors"],
            "thingspace" => &["x", "errorCode", "deviceIds", "faultResponse"],
            _ => &["code"],
        };
        for (key, (open, inner, close)) in keys.iter().flat_map(|key| nestings.map(|nesting| (key, nesting))) {
            let body = format!(r#"{{"{key}":{}{inner}{}}}"#, open.repeat(LEVELS), close.repeat(LEVELS));
            let decoded = decode(500.into(), body.as_bytes());
            let expected = match &decoded {
                Ok(faults) => faults.iter().all(|fault| fault.http() == Some(500)),
                Err(error) => matches!(error, DecodeError::Json { .. } | DecodeError::Ambiguous { .. }),
            };
            assert!(expected, "{decoder}, {key:?} with {open}: {decoded:?}");
        }
    }
}

#[test]
fn deep_xml_is_an_error_and_no_stack_overflow() {
    for (open, close) in [
        ("<a>", "</a>"),
        ("<Fault>", "</Fault>"),
        ("<Fault><faultcode>", "</faultcode></Fault>"),
        ("<a>", ""),
    ] {
        let body = open.repeat(LEVELS) + &close.repeat(LEVELS);
        let decoded = thingspace::decode(500, &body);
        let refused = matches!(&decoded, Err(DecodeError::Xml { reason, .. }) if reason.contains("deep"));
        assert!(refused, "{open}: {decoded:?}");
    }
}

#[test]
fn entity_bombs_are_refused() {
    let mut bomb = r#"<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a0 "lol">"#.to_owned();
    for level in 1..30 {
        let _ = write!(
            bomb,
            r#"<!ENTITY a{level} "{}">"#,
            format!("&a{};", level - 1).repeat(10)
        );
    }
    bomb.push_str("]><Fault><faultcode>&a29;</faultcode></Fault>");
    let blowup = format!(
        r#"<!DOCTYPE b [<!ENTITY a "{}">]><Fault><faultcode>{}</faultcode></Fault>"#,
        "a".repeat(1 << 20),
        "&a;".repeat(1 << 20),
    );
    for body in [bomb, blowup] {
        let decoded = thingspace::decode(500, &body);
        let refused = matches!(&decoded, Err(DecodeError::Xml { reason, .. }) if reason.contains("document type"));
        assert!(refused, "{decoded:?}");
    }
}

#[test]
fn five_megabytes_of_code_are_kept_and_shown_short() {
    const LENGTH: usize = 5_000_000;
    let code = "7".repeat(LENGTH);
    let bodies: [(Decode, String); 5] = [
        (KDP, format!(r#"{{"code":"{code}"}}"#)),
        (
            KNOX_GUARD,
            format!(r#"{{"result":"FAIL","error":{{"code":"{code}"}}}}"#),
        ),
        (SLASCONE, format!(r#"{{"id":"{code}"}}"#)),
        (THINGSPACE, format!(r#"{{"errorCode":"{code}"}}"#)),
        (THINGSPACE, format!("<Fault><faultcode>{code}</faultcode></Fault>")),
    ];
    for (decode, body) in bodies {
        let faults = decode(409.into(), body.as_bytes()).expect("the body is readable");
        let [fault] = faults.as_slice() else {
            panic!("{} faults", faults.len())
        };
        let line = fault.to_string();
        assert!(is_short_line(&line) && line.len() < 500, "{line}");
        assert_eq!(fault.code_text().map(str::len), Some(LENGTH), "{line}");
    }
}

#[test]
fn a_number_with_an_exponent_does_not_become_its_digits() {
    let devices = vec![r#"{"code":1e308}"#; 1_000].join(",");
    let faults = kdp::decode(200, format!(r#"{{"devices":[{devices}]}}"#)).expect("it is JSON");
    assert_eq!(faults.len(), 1_000);
    assert_eq!(faults[0].code_text(), Some("1e308"));
    let whole = kdp::decode(400, r#"{"code":40000005.0}"#).expect("it is JSON");
    assert_eq!(whole[0].code(), Some(kdp::Code::DeviceDuplicate));
}

/// A body of a few megabytes would otherwise fill any memory.
#[test]
fn the_faults_of_a_batch_share_one_copy_of_its_id() {
    let devices = kdp::decode(200, r#"{"transactionId":"t-1","devices":[{"code":1},{"code":2}]}"#);
    let items = knox_guard::decode(
        200,
        r#"{"transactionId":"t-1","resultList":[{"error":{"code":1}},{"error":{"code":2}}]}"#,
    );
    for faults in [devices, items] {
        let faults = faults.expect("it is JSON");
        let ids: Vec<_> = faults
            .iter()
            .map(|fault| fault.id().expect("the batch has one").as_ptr())
            .collect();
        assert!(ids.len() == 2 && ids[0] == ids[1], "copies: {faults:?}");
    }
}

#[test]
fn large_json_takes_linear_time() {
    let long = "7".repeat(LARGE);
    for (shape, decode, body) in [
        (
            "devices",
            KDP,
            format!(
                r#"{{"devices":[{}{{}}]}}"#,
                large(r#"{"imei":"1","code":40000005,"data":"The specified device already exists."},"#)
            ),
        ),
        ("no devices", KDP, format!(r#"{{"devices":[{}0]}}"#, large("0,"))),
        ("escapes", KDP, format!(r#"{{"code":"{}"}}"#, large("\\u0001\\n"))),
        ("digits", KDP, format!(r#"{{"code":{long}}}"#)),
        ("digits of a fraction", KDP, format!(r#"{{"code":0.{long}}}"#)),
        (
            "an array of one and many more",
            KDP,
            format!(r#"{{"code":[1{}]}}"#, large(",1")),
        ),
        (
            "items",
            KNOX_GUARD,
            format!(
                r#"{{"resultList":[{}{{}}]}}"#,
                large(r#"{"result":"FAIL","requestedId":"1","error":{"code":"4040300"}},"#)
            ),
        ),
        (
            "expected errors",
            SLASCONE,
            format!(
                r#"{{"expectedErrors":[{}{{}}],"id":1007}}"#,
                large(r#"{"id":1007,"message":"m"},"#)
            ),
        ),
        (
            "words",
            SLASCONE,
            format!(r#"{{"id":0,"message":"{}"}}"#, large(" 429")),
        ),
        (
            "unknown keys",
            THINGSPACE,
            format!("{{{}\"errorCode\":\"x\"}}", large(r#""x":{},"#)),
        ),
        ("depth", THINGSPACE, format!(r#"{{"x":{}"#, large("["))),
        (
            "colons and dots",
            THINGSPACE,
            format!(r#"{{"errorCode":"{}"}}"#, large("Service.:")),
        ),
        (
            "an endless string",
            THINGSPACE,
            format!(r#"{{"errorCode":"{}"#, large("\\\"")),
        ),
        (
            "white space",
            THINGSPACE,
            format!(r#"{{"errorCode":{}"x"}}"#, large(" \n")),
        ),
    ] {
        match decode(500.into(), body.as_bytes()) {
            Ok(faults) => assert!(!faults.is_empty(), "{shape}: the status at least is a fault"),
            Err(error) => assert!(matches!(error, DecodeError::Json { .. }), "{shape}: {error}"),
        }
    }
}

#[test]
fn large_xml_takes_linear_time() {
    let mut attributes = String::with_capacity(LARGE);
    for number in 0..LARGE / 24 {
        let _ = write!(attributes, "a{number:07}='' ");
    }
    // The last of many names, again and again.
    let last = attributes[attributes.len() - 12..].to_owned();
    for _ in 0..LARGE / 24 {
        attributes.push_str(&last);
    }
    let within = |text: String| format!("<Fault><faultstring>{text}</faultstring></Fault>");
    for (shape, body) in [
        (
            "attributes",
            format!("<Fault {attributes}><faultcode>x</faultcode></Fault>"),
        ),
        ("faults", large("<Fault><faultcode>x</faultcode><faultstring/></Fault>")),
        ("parts", format!("<Fault>{}</Fault>", large("<faultcode>x</faultcode>"))),
        ("entities", within(large("&lt;&#60;"))),
        ("CDATA", within(large("<![CDATA[]]]>"))),
        ("comments", within(large("<!---->"))),
        ("an endless comment", large("<!--")),
        ("instructions before a page", format!("{}<html>", large("<??>"))),
        ("comments before a page", format!("{}<html>", large("<!---->"))),
        ("an endless CDATA", within(large("<![CDATA["))),
        ("an endless instruction", large("<?a ")),
        ("an endless tag", large("<a '")),
        ("ampersands", within(large("&"))),
        ("a name", format!("<Fault><{}></Fault>", large("a:"))),
        ("ends", format!("<a>{}", large("</a>"))),
        ("brackets", large("<")),
    ] {
        match thingspace::decode(500, &body) {
            Ok(faults) => assert!(!faults.is_empty(), "{shape}: the status at least is a fault"),
            Err(error) => assert!(matches!(error, DecodeError::Xml { .. }), "{shape} is no XML"),
        }
    }
}

#[test]
fn large_text_takes_linear_time() {
    for (shape, body) in [
        ("a word", large("INPUT_INVALID.")),
        ("a word of services", large("Service.")),
        ("quotes", large("\"")),
        ("white space", large(" \r\n")),
        ("words", large("bad gateway ")),
        ("zeros", large("\0")),
        ("no UTF-8", String::from_utf8_lossy(&[0xff]).repeat(LARGE / 3)),
    ] {
        for (decoder, decode) in decoders() {
            match decode(503.into(), body.as_bytes()) {
                Ok(faults) => assert_eq!(faults.len(), 1, "{decoder}: {shape}"),
                Err(error) => assert!(
                    matches!(error, DecodeError::Ambiguous { .. }),
                    "{decoder}: {shape}: {error}"
                ),
            }
        }
    }
}

#[test]
fn parameters_of_a_large_message_take_linear_time() {
    for filling in ["\"", "Could not find device \"IMEI 1\". "] {
        let message = format!("Could not find device \"IMEI {}\".", large(filling));
        let body = json!({"errorCode": "REQUEST_FAILED.DeviceNotFound", "errorMessage": message}).to_string();
        let faults = thingspace::decode(400, &body).expect("it is JSON");
        let length = message.len() - "Could not find device \"IMEI \".".len();
        assert_eq!(faults[0].param("kind"), Some("IMEI"), "{filling:?}");
        assert_eq!(faults[0].param("identifier").map(str::len), Some(length), "{filling:?}");
        assert!(is_short_line(&faults[0].to_string()), "{filling:?}");
    }
}
