//! Bodies of ThingSpace: SOAP, REST, callbacks, the gateway and OAuth.

use super::*;

fn soap(fault: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><s:Body>{fault}</s:Body></s:Envelope>"#
    )
}

#[test]
fn a_soap_fault_with_parameters() {
    let body = soap(
        r#"<s:Fault><faultcode>UnifiedWebService.REQUEST_FAILED.DeviceNotFound</faultcode><faultstring xml:lang="en-US">Could not find device &quot;IMEI 990003420535573&#34;.</faultstring></s:Fault>"#,
    );
    let fault = only(thingspace::decode(500, body));
    assert_eq!(fault.code(), Some(thingspace::Code::RequestFailedDeviceNotFound));
    assert_eq!(fault.code_text(), Some("REQUEST_FAILED.DeviceNotFound"));
    assert_eq!(
        (fault.param("kind"), fault.param("identifier")),
        (Some("IMEI"), Some("990003420535573"))
    );
    assert_eq!(fault.http(), Some(500), "the status is kept");
    assert_eq!(
        fault.http_class(),
        Some(HttpClass::ClientError),
        "but the mistake is the client's"
    );
    assert_eq!(fault.retry(), Retry::Never, "and the code outranks the status");
}

#[test]
fn a_soap_fault_of_any_prefix_and_service() {
    for (prefix, service) in [
        ("s:", "UnifiedWebService."),
        ("SOAP-ENV:", "DeviceService."),
        ("", "NiddService."),
        ("x:", ""),
    ] {
        let body = format!(
            "<{prefix}Envelope><{prefix}Body><{prefix}Fault><faultcode>{service}INPUT_INVALID.Url.Invalid</faultcode></{prefix}Fault></{prefix}Body></{prefix}Envelope>"
        );
        let fault = only(thingspace::decode(500, &body));
        assert_eq!(fault.code(), Some(thingspace::Code::InputInvalidUrlInvalid), "{body}");
    }
}

#[test]
fn a_fault_of_the_platform_itself() {
    let body = soap(
        "<s:Fault><faultcode xmlns:a=\"urn:x\">a:DeserializationFailed</faultcode><faultstring>x</faultstring></s:Fault>",
    );
    assert_eq!(
        only(thingspace::decode(500, body)).code(),
        Some(thingspace::Code::DeserializationFailed)
    );
}

#[test]
fn a_nil_fault() {
    assert_eq!(thingspace::decode(200, soap(r#"<Fault xsi:nil="true"/>"#)), Ok(vec![]));
    assert_eq!(
        thingspace::decode(200, soap(r#"<Fault xsi:nil="true"></Fault>"#)),
        Ok(vec![])
    );
}

#[test]
fn a_rest_error() {
    let body = r#"{"errorCode":"UnifiedWebService.REQUEST_FAILED.SessionToken.Expired","errorMessage":"The Session has expired."}"#;
    let fault = only(thingspace::decode(400, body));
    assert_eq!(fault.code(), Some(thingspace::Code::RequestFailedSessionTokenExpired));
    assert_eq!(fault.retry(), Retry::Reauthenticate);
}

#[test]
fn a_rest_error_without_a_code() {
    let fault = only(thingspace::decode(400, r#"{"errorMessage":"No."}"#));
    assert_eq!((fault.code_text(), fault.message()), (None, Some("No.")));
    assert_eq!(fault.kind(), Kind::InvalidArgument);
}

#[test]
fn a_callback_whose_text_carries_the_class() {
    let body = r#"{"requestId":"r-1","deviceIds":[{"kind":"iccid","id":"8914"}],"faultResponse":{"faultcode":"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive","faultstring":"REQUEST_FAILED. Device is already active"},"status":"Failed"}"#;
    let fault = only(thingspace::decode(200, body));
    assert_eq!(fault.code(), Some(thingspace::Code::RequestFailedDeviceAlreadyActive));
    assert_eq!((fault.subject(), fault.id()), (Some("8914"), Some("r-1")));
    assert_eq!(
        fault.case_index(),
        Some(0),
        "the class before the message is no part of it"
    );
    assert_eq!(
        fault.message(),
        Some("REQUEST_FAILED. Device is already active"),
        "but is kept"
    );
}

#[test]
fn a_callback_of_a_success() {
    let body = r#"{"requestId":"r-1","deviceIds":[{"id":"8914"}],"faultResponse":null,"status":"Success"}"#;
    assert_eq!(thingspace::decode(200, body), Ok(vec![]));
}

#[test]
fn a_bare_code() {
    for body in [
        "UnifiedWebService.INPUT_INVALID.Url.Invalid\r\n",
        "\"INPUT_INVALID.Url.Invalid\"",
        "a:DeserializationFailed",
    ] {
        assert!(only(thingspace::decode(500, body)).entry().is_some(), "{body:?}");
    }
}

#[test]
fn the_gateways_json() {
    let body = r#"{"fault":{"code":"900901","message":"Invalid Credentials","description":"Make sure you have given the correct token"}}"#;
    let fault = only(thingspace::decode(401, body));
    assert_eq!(
        (fault.code_text(), fault.retry()),
        (Some("900901"), Retry::Reauthenticate)
    );
    assert_eq!(fault.detail(), Some("Make sure you have given the correct token"));
}

#[test]
fn a_code_that_is_a_number() {
    let fault = only(thingspace::decode(401, r#"{"fault":{"code":900901}}"#));
    assert!(fault.entry().is_some(), "{fault:?}");
    let fault = only(thingspace::decode(401, r#"{"fault":{"code":900999}}"#));
    assert_eq!((fault.code_text(), fault.entry()), (Some("900999"), None));
}

#[test]
fn a_soap_fault_whose_texts_are_in_pieces() {
    let body = soap(
        "<s:Fault><faultcode>REQUEST_FAILED.<![CDATA[DeviceNotFound]]></faultcode><faultstring>Could not find <!-- a -->device &quot;IMEI 9&#57;&quot;.</faultstring></s:Fault>",
    );
    let fault = only(thingspace::decode(500, body));
    assert_eq!(fault.code(), Some(thingspace::Code::RequestFailedDeviceNotFound));
    assert_eq!(fault.message(), Some("Could not find device \"IMEI 99\"."));
    assert_eq!(fault.param("identifier"), Some("99"));
}

#[test]
fn the_gateways_xml() {
    let body = r#"<am:fault xmlns:am="http://wso2.org/apimanager"><am:code>900902</am:code><am:message>Missing Credentials</am:message><am:description>d</am:description></am:fault>"#;
    let fault = only(thingspace::decode(401, body));
    assert_eq!(
        (fault.code_text(), fault.message(), fault.detail()),
        (Some("900902"), Some("Missing Credentials"), Some("d"))
    );
}

#[test]
fn oauths_error() {
    let fault = only(thingspace::decode(
        401,
        r#"{"error":"invalid_client","error_description":"d"}"#,
    ));
    assert_eq!(
        (fault.code_text(), fault.retry()),
        (Some("invalid_client"), Retry::Never)
    );
}

#[test]
fn an_unknown_code_of_a_known_class() {
    let fault = only(thingspace::decode(
        500,
        soap("<s:Fault><faultcode>UnifiedWebService.INPUT_INVALID.Brand.New</faultcode></s:Fault>"),
    ));
    assert_eq!(
        (fault.entry(), fault.code_text()),
        (None, Some("INPUT_INVALID.Brand.New"))
    );
    assert_eq!((fault.kind(), fault.retry()), (Kind::InvalidArgument, Retry::Never));
}

#[test]
fn an_unknown_code_of_no_class() {
    let fault = only(thingspace::decode(
        500,
        soap("<s:Fault><faultcode>s:Server</faultcode></s:Fault>"),
    ));
    assert_eq!(
        (fault.kind(), fault.retry()),
        (Kind::Unknown, Retry::Once),
        "a SOAP fault travels as 500 whatever its cause"
    );
}

#[test]
fn each_meaning_of_unexpected_error_by_its_message() {
    let entry = thingspace::Code::RequestFailedUnexpectedError.entry();
    for (index, case) in entry.cases.iter().enumerate() {
        let message = case.message.as_str().replace("{trigger ID}", "4711");
        let body = serde_json::json!({"errorCode": entry.code, "errorMessage": message});
        let fault = only(thingspace::decode(400, body.to_string()));
        assert_eq!(
            (fault.case_index(), fault.kind(), fault.retry()),
            (Some(index), case.kind, case.retry),
            "{message}"
        );
    }
}

#[test]
fn an_untold_meaning_is_the_entrys_own() {
    let fault = only(thingspace::decode(
        400,
        r#"{"errorCode":"REQUEST_FAILED.UnexpectedError","errorMessage":"?"}"#,
    ));
    assert_eq!((fault.case_index(), fault.retry()), (None, Retry::Once));
}
