//! What ThingSpace answers in SOAP, made up.

use super::*;

/// How a stretch of text is written.
#[derive(Debug, Clone, Copy)]
enum Escape {
    /// What has to be, by names.
    Names,
    /// Every letter, by decimal numbers.
    Decimal,
    /// Every letter, by hexadecimal numbers.
    Hexadecimal,
    Cdata,
}

fn escaped(text: &str, escape: Escape) -> String {
    let mut written = String::new();
    if let Escape::Cdata = escape {
        // A `]]>` in the text would end it; a carriage return would be read as a line end.
        let _ = write!(written, "<![CDATA[{}]]>", text.replace("]]>", "]]]]><![CDATA[>"));
        return written.replace('\r', "]]>&#13;<![CDATA[");
    }
    for letter in text.chars() {
        let number = u32::from(letter);
        let _ = match (escape, letter) {
            (Escape::Decimal, _) | (_, '\r') => write!(written, "&#{number};"),
            (Escape::Hexadecimal, _) => write!(written, "&#x{number:x};"),
            (_, '<') => write!(written, "&lt;"),
            (_, '>') => write!(written, "&gt;"),
            (_, '&') => write!(written, "&amp;"),
            (_, '"') => write!(written, "&quot;"),
            (_, '\'') => write!(written, "&apos;"),
            (_, other) => write!(written, "{other}"),
        };
    }
    written
}

/// Text that XML can carry, whole and as written in stretches.
fn written(text: impl Strategy<Value = String>) -> impl Strategy<Value = (String, String)> {
    let escape = select(vec![Escape::Names, Escape::Decimal, Escape::Hexadecimal, Escape::Cdata]);
    vec((text, escape), 1..4).prop_map(|stretches| {
        let is_xml = |letter: &char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
        let mut whole = String::new();
        let mut all = String::new();
        for (text, escape) in stretches {
            let text: String = text.chars().filter(is_xml).collect();
            all.push_str(&escaped(&text, escape));
            whole.push_str(&text);
        }
        (whole, all)
    })
}

/// A prefix with its colon, or none. Some read as if a page of HTML began there.
fn prefix() -> impl Strategy<Value = String> {
    let of_html = select(vec!["h1:", "html:", "BODY:", "head-er:", "title.s:", "center_:"]).prop_map(str::to_owned);
    prop_oneof![Just(String::new()), "[A-Za-z_][A-Za-z0-9_.-]{0,8}:", of_html]
}

#[test]
fn a_page_of_xhtml_is_no_fault_of_the_service() {
    let page = r#"<?xml version="1.0" encoding="UTF-8"?><!-- --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
        "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><body>503 &nbsp;</body></html>"#;
    let faults = thingspace::decode(503, page).expect("the status is the fault");
    assert_eq!((faults.len(), faults[0].kind()), (1, Kind::Unavailable), "{faults:?}");
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn a_fault_gives_its_code_and_message_back(
        entry in select(thingspace::CATALOG.entries.iter().collect::<Vec<_>>()),
        service in prop_oneof![Just(String::new()), "[A-Z][A-Za-z]{0,9}Service\\."],
        namespace in prefix(),
        (envelope, part) in (prefix(), prefix()),
        escape in select(vec![Escape::Names, Escape::Decimal, Escape::Hexadecimal, Escape::Cdata]),
        (message, message_written) in written(text()),
        (declared, message_first, detailed) in any::<(bool, bool, bool)>(),
    ) {
        let code = escaped(&format!("{namespace}{service}{}", entry.code), escape);
        let mut parts = [
            format!("<{part}faultcode>\n{code} </{part}faultcode>"),
            format!(r#"<{part}faultstring xml:lang="en-US">{message_written}</{part}faultstring>"#),
        ];
        if message_first {
            parts.reverse();
        }
        let declaration = if declared { r#"<?xml version="1.0" encoding="utf-8"?><!-- <Fault/> -->"# } else { "" };
        let detail = if detailed { "<detail><Fault><faultcode>X</faultcode></Fault><message>Y</message></detail>" } else { "" };
        let body = format!(
            "{declaration}<{envelope}Envelope>\n<{envelope}Body><{envelope}Fault>{}{detail}</{envelope}Fault></{envelope}Body></{envelope}Envelope>",
            parts.concat(),
        );
        let faults = thingspace::decode(500, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
        prop_assert_eq!(codes_and_subjects(&faults), [(Some(entry.code), None)], "{}", body);
        prop_assert_eq!(faults[0].entry(), Some(entry), "{}", body);
        let message = message.trim();
        prop_assert_eq!(faults[0].message(), Some(message).filter(|message| !message.is_empty()), "{}", body);
    }

    #[test]
    fn a_document_type_is_refused_wherever_it_stands(
        before in select(vec!["", "<?xml version=\"1.0\"?>", "<!-- -->", "<a>", "<Fault><faultcode>", "<Fault/>"]),
        name in "[a-z]{1,3}",
        subset in select(vec![
            "", " SYSTEM \"file:///etc/passwd\"", " [<!ENTITY x \"xxxx\">]",
            " [<!ENTITY % x SYSTEM \"http://localhost/\">%x;]",
        ]),
    ) {
        let body = format!("{before}<!DOCTYPE {name}{subset}><Fault><faultcode>&x;</faultcode></Fault>");
        let decoded = thingspace::decode(500, &body);
        let refused = matches!(&decoded, Err(DecodeError::Xml { reason, .. }) if reason.contains("document type"));
        prop_assert!(refused, "{decoded:?} of {body}");
    }
}
