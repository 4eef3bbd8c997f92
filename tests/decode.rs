//! Every shape of body that the four systems send: from bytes to faults.

#![cfg(feature = "soap")]

use faultdex::{DecodeError, Fault, HttpClass, Kind, Retry, kdp, knox_guard, slascone, thingspace};

/// The one fault in a list.
#[track_caller]
fn only(faults: Result<Vec<Fault>, DecodeError>) -> Fault {
    let mut faults = faults.expect("the body is readable");
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}

mod kdp_sends {
    use super::*;

    #[test]
    fn an_error_body() {
        let body = r#"{"errorId":"e-1","code":40000011,"message":"CUSTOMER_ID_INVALID","data":"The specified customer ID is not valid."}"#;
        let fault = only(kdp::decode(400, body));
        assert_eq!(fault.code(), Some(kdp::Code::CustomerIdInvalid));
        assert_eq!(fault.name(), Some("CUSTOMER_ID_INVALID"));
        assert_eq!(fault.message(), Some("The specified customer ID is not valid."));
        assert_eq!(fault.case_index(), Some(0));
        assert_eq!(fault.id(), Some("e-1"));
        assert_eq!((fault.kind(), fault.retry()), (Kind::InvalidArgument, Retry::Never));
    }

    #[test]
    fn a_code_that_is_a_string() {
        let fault = only(kdp::decode(400, r#"{"code":"40000011"}"#));
        assert_eq!(fault.code(), Some(kdp::Code::CustomerIdInvalid));
    }

    #[test]
    fn a_body_without_an_error_id() {
        let body = r#"{"code":4012250,"message":"ACCESS_TOKEN_BAD_REQUEST","data":"ACCESS_TOKEN_BAD_REQUEST"}"#;
        let fault = only(kdp::decode(401, body));
        assert_eq!(
            (fault.code(), fault.id()),
            (Some(kdp::Code::AccessTokenBadRequest), None)
        );
        assert_eq!(fault.retry(), Retry::Reauthenticate);
    }

    #[test]
    fn a_body_without_a_message() {
        let body = r#"{"errorId":"e","code":50000000,"data":"An unknown internal server error has occurred."}"#;
        let fault = only(kdp::decode(500, body));
        assert_eq!(fault.code(), Some(kdp::Code::InternalServerError));
        assert_eq!(fault.retry(), Retry::Backoff);
    }

    #[test]
    fn a_401_without_a_code() {
        let fault = only(kdp::decode(401, r#"{"error":"Invalid authentication token"}"#));
        assert_eq!(fault.code(), Some(kdp::Code::Unauthorized));
        assert_eq!(fault.message(), Some("Invalid authentication token"));
        assert_eq!(fault.retry(), Retry::Reauthenticate);
    }

    #[test]
    fn a_401_without_a_code_whose_status_was_not_kept() {
        let fault = only(kdp::decode(None, r#"{"error":"Invalid authentication token"}"#));
        assert_eq!((fault.http(), fault.retry()), (Some(401), Retry::Reauthenticate));
    }

    #[test]
    fn fields_that_are_arrays_of_one() {
        let body = r#"{"code":[4030000],"message":["AUTHENTICATION_FAIL"],"data":["Who are you?"]}"#;
        let fault = only(kdp::decode(403, body));
        assert_eq!(fault.code_text(), Some("4030000"));
        assert_eq!(fault.name(), Some("AUTHENTICATION_FAIL"));
        assert_eq!(fault.message(), Some("Who are you?"));
    }

    #[test]
    fn an_older_asynchronous_result_with_one_bad_device() {
        let body = r#"{"transactionId":"t-1","state":"Complete","type":"Upload","orderNo":"o","devices":[
            {"imei":"352099001761481","code":40000005,"message":"DEVICE_DUPLICATE","data":"The specified device already exists."},
            {"imei":"352099001761482"},
            {"serial":"R58","code":"40000009","message":"DEVICE_SERIAL_INVALID","data":"The specified Serial Number is not valid."}
        ],"operationType":"UPLOAD"}"#;
        let faults = kdp::decode(200, body).expect("readable");
        let told: Vec<_> = faults
            .iter()
            .map(|fault| (fault.subject(), fault.code(), fault.id()))
            .collect();
        assert_eq!(
            told,
            [
                (Some("352099001761481"), Some(kdp::Code::DeviceDuplicate), Some("t-1")),
                (Some("R58"), Some(kdp::Code::DeviceSerialInvalid), Some("t-1")),
            ]
        );
    }

    #[test]
    fn a_newer_asynchronous_result_with_several_transactions() {
        let body = r#"{"devices":{"totalCount":2,"totalPage":1,"pageNum":0,"transactions":[
            {"transactionId":"t-1","state":"Complete","devices":[{"imei":"1","code":40000004,"message":"DEVICE_INVALID","data":"x"}]},
            {"transactionId":"t-2","state":"Complete","devices":[{"meid":"A2","code":40000008}]}]}}"#;
        let faults = kdp::decode(200, body).expect("readable");
        let told: Vec<_> = faults.iter().map(|fault| (fault.subject(), fault.id())).collect();
        assert_eq!(told, [(Some("1"), Some("t-1")), (Some("A2"), Some("t-2"))]);
    }

    #[test]
    fn a_success() {
        assert_eq!(
            kdp::decode(200, r#"{"totalCount":0,"pageNum":0,"customers":[]}"#),
            Ok(vec![])
        );
        assert_eq!(
            kdp::decode(
                200,
                r#"{"transactionId":"t","state":"Complete","devices":[{"imei":"1","code":200}]}"#
            ),
            Ok(vec![])
        );
        assert_eq!(kdp::decode(204, ""), Ok(vec![]));
    }
}

mod knox_guard_sends {
    use super::*;

    #[test]
    fn a_synchronous_error_with_a_number() {
        let body = r#"{"result":"FAIL","error":{"code":4000310,"message":"DEVICE_STATE_INVALID","reason":"The device is locked."}}"#;
        let fault = only(knox_guard::decode(400, body));
        assert_eq!(fault.code(), Some(knox_guard::Code::DeviceStateInvalid));
        assert_eq!(fault.detail(), Some("The device is locked."));
        assert_eq!(fault.retry(), Retry::Precondition);
    }

    #[test]
    fn an_asynchronous_result_with_strings() {
        let body = r#"{"count":3,"success":1,"fail":2,"transactionId":"t-9","resultList":[
            {"result":"SUCCESS","requestedId":"a","objectId":"1","error":null},
            {"result":"FAIL","requestedId":"b","objectId":"2","error":{"code":"4040300","message":"DEVICE_NOT_FOUND","reason":"r"}},
            {"result":"FAIL","requestedId":"c","objectId":"3","error":{"code":"4000310","message":"DEVICE_STATE_INVALID","reason":"r"}}]}"#;
        let faults = knox_guard::decode(200, body).expect("readable");
        let told: Vec<_> = faults
            .iter()
            .map(|fault| (fault.subject(), fault.code_text(), fault.id()))
            .collect();
        assert_eq!(
            told,
            [
                (Some("b"), Some("4040300"), Some("t-9")),
                (Some("c"), Some("4000310"), Some("t-9"))
            ]
        );
    }

    #[test]
    fn a_429_whose_body_is_html() {
        let fault = only(knox_guard::decode(
            429,
            "<!DOCTYPE html><html><body>Too Many Requests</body></html>",
        ));
        assert_eq!(fault.code(), Some(knox_guard::Code::TooManyRequests));
        assert_eq!(fault.retry(), Retry::Throttled);
    }

    #[test]
    fn a_success_with_an_empty_error_object() {
        let body = r#"{"result":"SUCCESS","error":{"code":0,"message":"","reason":""}}"#;
        assert_eq!(knox_guard::decode(200, body), Ok(vec![]));
    }

    #[test]
    fn a_status_that_no_table_has() {
        let fault = only(knox_guard::decode(501, ""));
        assert_eq!((fault.entry(), fault.code_text()), (None, None));
        assert_eq!((fault.kind(), fault.retry()), (Kind::Unimplemented, Retry::Never));
    }
}

mod slascone_sends {
    use super::*;

    #[test]
    fn a_conflict() {
        let body = r#"{"id":2006,"message":"Unknown client.","help":"Activate it."}"#;
        let fault = only(slascone::decode(409, body));
        assert_eq!(fault.code(), Some(slascone::Code::UnknownClient));
        assert_eq!(
            (fault.detail(), fault.retry()),
            (Some("Activate it."), Retry::Precondition)
        );
    }

    #[test]
    fn a_conflict_with_null_texts() {
        let fault = only(slascone::decode(409, r#"{"id":1007,"message":null,"help":null}"#));
        assert_eq!(
            (fault.code(), fault.message()),
            (Some(slascone::Code::ConnectionLimitReached), None)
        );
    }

    #[test]
    fn expected_errors_did_not_happen() {
        for body in [
            r#"{"id":1001,"message":"The license is expired.","expectedErrors":[{"id":2006,"message":"Unknown client.","help":null}]}"#,
            r#"{"expectedErrors":[{"id":2006,"message":"Unknown client.","help":null}],"id":1001,"message":"The license is expired."}"#,
        ] {
            assert_eq!(
                only(slascone::decode(409, body)).code(),
                Some(slascone::Code::LicenseExpired),
                "{body}"
            );
        }
    }

    #[test]
    fn an_older_wording() {
        let fault = only(slascone::decode(409, r#"{"id":2006,"message":"Unknown Device."}"#));
        assert_eq!(
            (fault.code(), fault.case_index()),
            (Some(slascone::Code::UnknownClient), Some(1))
        );
    }

    #[test]
    fn the_id_0_that_a_client_made_up() {
        let body = r#"{"id":0,"message":"API error: HTTP status code 429"}"#;
        let fault = only(slascone::decode(None, body));
        assert_eq!((fault.http(), fault.retry()), (Some(429), Retry::Throttled));
        assert_eq!(fault.code_text(), None);
    }

    #[test]
    fn a_success_that_has_an_id_of_its_own() {
        assert_eq!(slascone::decode(200, r#"{"id":1007,"message":"hello"}"#), Ok(vec![]));
    }

    #[test]
    fn a_conflict_that_no_table_has() {
        let fault = only(slascone::decode(409, r#"{"id":99999,"message":"Something new."}"#));
        assert_eq!((fault.entry(), fault.code_text()), (None, Some("99999")));
        assert_eq!((fault.kind(), fault.retry()), (Kind::Unknown, Retry::Never));
    }
}

mod thingspace_sends {
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
}

mod bad_input {
    use super::*;

    #[test]
    fn json_that_is_cut_off_says_where() {
        let error = kdp::decode(400, "{\"code\":\n40000005,\"mess").expect_err("cut off");
        assert_eq!(
            error.to_string(),
            "the body is no JSON at line 2, column 14: EOF while parsing a string"
        );
    }

    #[test]
    fn xml_that_is_cut_off_says_where() {
        let error = thingspace::decode(500, "<s:Envelope><s:Body>").expect_err("cut off");
        assert_eq!(
            error.to_string(),
            "the body is no XML at byte 20: the document ends within an element"
        );
    }

    #[test]
    fn text_that_is_not_utf_8_says_where() {
        assert_eq!(
            kdp::decode(400, b"{\"a\":\"\xff\"}"),
            Err(DecodeError::Encoding { offset: 6 })
        );
    }

    #[test]
    fn a_document_type_is_refused() {
        let bomb = r#"<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><s:Fault>&lol2;</s:Fault>"#;
        let error = thingspace::decode(500, bomb).expect_err("refused");
        assert!(error.to_string().contains("document type"), "{error}");
    }

    #[test]
    fn an_entity_that_nothing_defines_is_refused() {
        let error = thingspace::decode(500, "<Fault><faultcode>&x;</faultcode></Fault>").expect_err("refused");
        assert!(error.to_string().contains("`x` is not defined"), "{error}");
    }

    #[test]
    fn an_html_page_is_the_status_alone() {
        for page in [
            "<html><h1>502</h1></html>",
            "<!doctype HTML>\n<p>",
            "<!-- nginx --><html>",
        ] {
            let fault = only(thingspace::decode(502, page));
            assert_eq!(
                (fault.kind(), fault.retry()),
                (Kind::Unavailable, Retry::Backoff),
                "{page}"
            );
        }
    }

    #[test]
    fn plain_text_without_an_error_status_is_unknown() {
        assert_eq!(kdp::decode(200, "all is well"), Err(DecodeError::Unknown));
    }

    #[test]
    fn fields_of_unforeseen_types_are_passed_over() {
        for body in [
            r#"{"code":{"a":1},"message":[1,2],"data":null,"devices":7}"#,
            r#"{"devices":[1,"x",[],["352099001761481",2],null]}"#,
            r#"{"devices":{"transactions":{"devices":3}}}"#,
        ] {
            assert_eq!(kdp::decode(200, body), Ok(vec![]), "{body}");
        }
    }

    #[test]
    fn a_display_is_one_short_line_whatever_was_sent() {
        let body = serde_json::json!({"errorCode": "X".repeat(5_000_000), "errorMessage": "a\u{1b}[31m\r\nb\u{9b}"})
            .to_string();
        let fault = only(thingspace::decode(400, body));
        let line = fault.to_string();
        assert!(line.len() < 1000 && !line.contains(char::is_control), "{line:?}");
        assert_eq!(fault.code_text().map(str::len), Some(5_000_000), "the raw text is kept");
    }
}

mod of_any_system {
    use super::*;

    fn system(status: u16, body: &str) -> Result<Vec<&'static str>, DecodeError> {
        Ok(faultdex::decode(status, body)?
            .iter()
            .map(|fault| fault.system().id)
            .collect())
    }

    #[test]
    fn the_shape_tells_the_system() {
        for (status, body, expected) in [
            (400, r#"{"code":40000005,"message":"DEVICE_DUPLICATE"}"#, "kdp"),
            (400, r#"{"result":"FAIL","error":{"code":4000310}}"#, "knox-guard"),
            (
                409,
                r#"{"id":1007,"message":"The number of allowed connections has been reached."}"#,
                "slascone",
            ),
            (400, r#"{"errorCode":"INPUT_INVALID.Url.Invalid"}"#, "thingspace"),
            (
                500,
                "<s:Fault><faultcode>INPUT_INVALID.Url.Invalid</faultcode></s:Fault>",
                "thingspace",
            ),
            (500, "INPUT_INVALID.Url.Invalid", "thingspace"),
        ] {
            assert_eq!(system(status, body), Ok(vec![expected]), "{body}");
        }
    }

    #[test]
    fn a_body_that_may_be_of_several_is_not_guessed() {
        let error = system(502, "<html>Bad Gateway</html>").expect_err("nobody's");
        assert_eq!(
            error.to_string(),
            "the body may be of kdp or knox-guard or slascone or thingspace: say which"
        );
    }

    #[test]
    fn a_body_without_a_fault_has_none() {
        assert_eq!(system(200, r#"{"customers":[]}"#), Ok(vec![]));
    }

    #[test]
    fn a_broken_body_says_where() {
        assert!(matches!(
            system(400, "{\"code\":"),
            Err(DecodeError::Json { line: 1, .. })
        ));
    }
}
