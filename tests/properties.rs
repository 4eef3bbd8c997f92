//! What holds of every body and every text: they are generated here, not chosen. `fuzz/` holds the library to the same for
//! what a fuzzer comes upon.

#![cfg(all(
    feature = "soap",
    feature = "kdp",
    feature = "knox-guard",
    feature = "slascone",
    feature = "thingspace"
))]

#[path = "../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "over there it is a library")]
mod fuzz;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use faultdex::{Catalog, DecodeError, Fault, Kind, Registry, Status, kdp, knox_guard, slascone, thingspace};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// So many cases. A case that failed belongs into a test of its own, not into a file of seeds.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

type Decode = fn(Status, &[u8]) -> Result<Vec<Fault>, DecodeError>;

const KDP: Decode = |status, body| kdp::decode(status, body);
const KNOX_GUARD: Decode = |status, body| knox_guard::decode(status, body);
const SLASCONE: Decode = |status, body| slascone::decode(status, body);
const THINGSPACE: Decode = |status, body| thingspace::decode(status, body);
const ANY: Decode = |status, body| faultdex::decode(status, body);

/// Every decoder, and the one that tells the system by itself.
fn decoders() -> impl Iterator<Item = (&'static str, Decode)> {
    faultdex::decoders()
        .iter()
        .map(|decoder| (decoder.catalog.system.id, decoder.decode))
        .chain([("any", ANY)])
}

/// Decodes by every decoder, and looks at whatever comes of it.
fn holds(status: Option<u16>, body: &[u8]) {
    for (_, decode) in decoders() {
        fuzz::holds(decode, (status, body));
    }
}

fn is_short_line(line: &str) -> bool {
    line.len() < 2_000 && !line.contains(fuzz::breaks_lines)
}

/// The texts that a fault has of its body, but for the code and the name, which may be the catalogue's.
fn texts(fault: &Fault) -> impl Iterator<Item = &str> {
    [fault.message(), fault.detail(), fault.subject(), fault.id()]
        .into_iter()
        .flatten()
}

/// The fuzzer's seeds: the name of the target with that of the seed, and what it is given.
fn seeds() -> Vec<(String, Vec<u8>)> {
    let files_in = |folder: &Path| -> Vec<_> {
        let files = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        files.map(|file| file.expect("it was there").path()).collect()
    };
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let seeds = files_in(&corpus).into_iter().flat_map(|target| files_in(&target));
    let mut seeds: Vec<_> = seeds
        .map(|seed| {
            let name = seed
                .strip_prefix(&corpus)
                .expect("it is in there")
                .display()
                .to_string();
            (name, fs::read(&seed).expect("a seed can be read"))
        })
        .collect();
    seeds.sort();
    seeds
}

/// Bodies of every shape, and their statuses.
fn bodies() -> Vec<(Option<u16>, Vec<u8>)> {
    let responses = seeds().into_iter().filter(|(name, _)| name.starts_with("decode_"));
    responses
        .map(|(_, seed)| {
            let (status, body) = fuzz::response(&seed);
            (status, body.to_vec())
        })
        .filter(|(_, body)| !body.is_empty())
        .collect()
}

/// Text of any script, with what texts are broken by.
fn text() -> impl Strategy<Value = String> {
    let any_letter = prop_oneof![
        4 => any::<char>(),
        4 => proptest::char::range(' ', '~'),
        1 => select(vec!['"', '\\', '<', '>', '&', '\r', '\n', '\t', '\0', '\u{1b}', '\u{9b}', '\u{2028}', '\u{feff}']),
    ];
    vec(any_letter, 0..40).prop_map(String::from_iter)
}

/// The same, saying something when it is trimmed.
fn said() -> impl Strategy<Value = String> {
    text().prop_map(|text| if text.trim().is_empty() { "…".to_owned() } else { text })
}

/// A code of the catalogue, or a number that looks like one.
fn code_of(catalog: &'static Catalog) -> impl Strategy<Value = String> {
    let known: Vec<_> = catalog.entries.iter().map(|entry| entry.code.to_owned()).collect();
    prop_oneof![
        select(known),
        (1_u64..100_000_000).prop_map(|number| number.to_string()),
    ]
    .prop_filter("no fault", |code| {
        catalog.lookup(code).is_none_or(|entry| entry.kind != Kind::Ok)
    })
}

/// An object of JSON, its members in an order of its own.
fn object(members: Vec<(&str, Value)>) -> impl Strategy<Value = String> + use<> {
    let members: Vec<_> = members
        .into_iter()
        .map(|(key, value)| format!("{}:{value}", Value::from(key)))
        .collect();
    Just(members)
        .prop_shuffle()
        .prop_map(|members| format!("{{{}}}", members.join(",")))
}

/// A number or a string, as the wire has either.
fn scalar(text: &str, as_number: bool) -> Value {
    match text.parse::<u64>() {
        Ok(number) if as_number && number.to_string() == text => number.into(),
        _ => text.into(),
    }
}

/// The code and the subject of each fault.
fn codes_and_subjects(faults: &[Fault]) -> Vec<(Option<&str>, Option<&str>)> {
    faults
        .iter()
        .map(|fault| (fault.code_text(), fault.subject()))
        .collect()
}

#[test]
fn every_seed_of_the_fuzzer_holds() {
    let seeds = seeds();
    assert!(seeds.len() > 100, "{} seeds are all", seeds.len());
    for (name, seed) in seeds {
        println!("{name}");
        if name.starts_with("template") {
            fuzz::templates_hold(&seed);
        } else {
            let (status, body) = fuzz::response(&seed);
            holds(status, body);
        }
    }
}

mod of_any_body {
    use super::*;

    /// JSON of any shape, with the keys that decoders know among others.
    fn any_json() -> impl Strategy<Value = Value> {
        let number = prop_oneof![
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
        ];
        let codes: Vec<_> = Registry::builtin()
            .catalogs()
            .flat_map(|catalog| catalog.entries)
            .map(|entry| Value::from(entry.code))
            .collect();
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            number,
            text().prop_map(Value::from),
            select(codes),
            select(vec![json!("FAIL"), json!("SUCCESS"), json!(0)]),
        ];
        let key = prop_oneof![
            9 => select(vec![
                "code", "message", "data", "error", "errorId", "transactionId", "devices", "transactions", "imei",
                "serial", "meid", "result", "resultList", "requestedId", "objectId", "reason", "id", "help",
                "expectedErrors", "errorCode", "errorMessage", "requestId", "deviceIds", "faultResponse", "faultcode",
                "faultstring", "fault", "description", "error_description",
            ]).prop_map(str::to_owned),
            1 => text(),
        ];
        let inner = leaf.prop_recursive(6, 96, 8, move |inner| {
            let members = vec((key.clone(), inner.clone()), 0..8);
            prop_oneof![
                1 => vec(inner, 0..6).prop_map(Value::from),
                3 => members.prop_map(|members| members.into_iter().collect()),
            ]
        });
        inner.prop_filter("no object", Value::is_object)
    }

    /// Whether `text` is what some scalar in `json` says. A code may lack the name of its service; the last digit of a
    /// fraction is not exact.
    fn says(json: &Value, text: &str) -> bool {
        match json {
            Value::Null => false,
            Value::Bool(truth) => truth.to_string() == text,
            Value::Number(number) => {
                let near = |text: f64| {
                    number
                        .as_f64()
                        .is_some_and(|number| (number - text).abs() <= number.abs() * 1e-9)
                };
                number.to_string() == text || text.parse().is_ok_and(near)
            }
            Value::String(string) => string.trim().ends_with(text),
            Value::Array(elements) => elements.iter().any(|element| says(element, text)),
            Value::Object(members) => members.values().any(|member| says(member, text)),
        }
    }

    fn objects(json: &Value) -> usize {
        match json {
            Value::Array(elements) => elements.iter().map(objects).sum(),
            Value::Object(members) => 1 + members.values().map(objects).sum::<usize>(),
            _ => 0,
        }
    }

    proptest! {
        #![proptest_config(cases(512))]

        #[test]
        fn arbitrary_bytes_never_panic(status: Option<u16>, start in select(vec!["", "{", "{\"", "<", "<a", "\u{feff}"]), bytes: Vec<u8>) {
            holds(status, &[start.as_bytes(), &bytes].concat());
        }

        #[test]
        fn a_body_cut_off_anywhere_never_panics((status, body) in select(bodies()), other_status: Option<u16>, cut: prop::sample::Index) {
            let cut = cut.index(body.len());
            holds(status, &body[..cut]);
            holds(other_status, &body[cut..]);
        }

        #[test]
        fn a_body_with_bytes_changed_never_panics(
            (status, body) in select(bodies()),
            changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        ) {
            let mut body = body;
            for (place, byte) in changes {
                let place = place.index(body.len());
                body[place] = byte;
            }
            holds(status, &body);
        }

        #[test]
        fn a_body_with_another_one_in_it_never_panics(
            (status, body) in select(bodies()),
            (_, other) in select(bodies()),
            (place, start, end) in any::<(prop::sample::Index, prop::sample::Index, prop::sample::Index)>(),
        ) {
            let mut body = body;
            let (start, end) = (start.index(other.len()), end.index(other.len()));
            let part = &other[start.min(end)..start.max(end)];
            let place = place.index(body.len());
            body.splice(place..place, part.iter().copied());
            holds(status, &body);
        }

        #[test]
        fn an_error_is_one_short_line_whatever_it_quotes(text in text(), more in 0..100_usize, (before, behind) in select(vec![
            ("<a>&", ";</a>"), ("<a>&#", ";</a>"), ("<a></", ">"), ("<", ""), ("<a><", "/></b>"), ("<a ", ">"), ("<?", ""), ("{\"", "\""), ("{\"code\":", "}"),
        ])) {
            holds(None, format!("{before}{}{behind}", text.repeat(more)).as_bytes());
        }

        #[test]
        fn an_error_says_where_in_the_whole_body(before in "\u{feff}?[ \t\r\n]{0,6}", body in select(vec![
            &b"{\"code\":"[..], b"{\n\"code\": x}", b"{\"code\": 1\n,\n\n}", b"{\"code\":\"\xff\"}", b"<a>&x;</a>", b"<a>\n</b>", b"<a>\n\xff",
        ])) {
            let whole = [before.as_bytes(), body].concat();
            let place = |body: &[u8]| match thingspace::decode(500, body) {
                Err(DecodeError::Encoding { offset } | DecodeError::Xml { offset, .. }) => offset,
                Err(DecodeError::Json { line, column, .. }) => {
                    let lines = body.split_inclusive(|byte| *byte == b'\n').take(line - 1);
                    lines.map(<[u8]>::len).sum::<usize>() + column
                }
                other => panic!("{other:?}"),
            };
            prop_assert_eq!(place(&whole), before.len() + place(body), "{:?}", whole.escape_ascii().to_string());
        }

        #[test]
        fn no_text_is_made_up_of_arbitrary_json(status in option::of(100_u16..600), json in any_json()) {
            let body = json.to_string();
            holds(status, body.as_bytes());
            for (decoder, decode) in decoders() {
                let faults = decode(status.into(), body.as_bytes());
                let faults = faults.as_deref().unwrap_or_default();
                prop_assert!(faults.len() <= objects(&json).max(1), "{decoder}: {} faults of {body}", faults.len());
                for fault in faults {
                    for text in texts(fault) {
                        prop_assert!(says(&json, text), "{decoder} made {text:?} up of {body}");
                    }
                    let code = fault.code_text().filter(|_| fault.entry().is_none());
                    prop_assert!(code.is_none_or(|code| says(&json, code)), "{decoder} made {code:?} up of {body}");
                }
            }
        }
    }

    proptest! {
        #![proptest_config(cases(64))]

        #[test]
        fn a_display_is_one_short_line_whatever_was_sent(texts in vec(vec(text(), 1..20).prop_map(|texts| texts.concat()), 4)) {
            let [code, name, message, subject] = texts.as_slice() else { unreachable!() };
            let device = json!({"devices": [{"imei": subject, "code": code, "message": name, "data": message}]});
            holds(Some(200), device.to_string().as_bytes());
            let item = json!({"resultList": [{"requestedId": subject, "error": {"code": code, "message": message, "reason": name}}]});
            holds(Some(200), item.to_string().as_bytes());
            let conflict = json!({"id": 7, "message": message, "help": name});
            holds(Some(409), conflict.to_string().as_bytes());
            let callback = json!({"deviceIds": [{"id": subject}], "faultResponse": {"faultcode": format!("x{code}"), "faultstring": message}});
            holds(Some(200), callback.to_string().as_bytes());
        }
    }

    #[test]
    fn a_display_is_one_short_line_of_the_widest_texts() {
        for letter in ["\u{10ffff}", "\u{9b}", "\u{2028}", "\0", "…", "x"] {
            let text = format!("x{}x", letter.repeat(5_000));
            let device =
                json!({"devices": [{"imei": text, "code": text, "message": text, "data": format!("{text}.")}]});
            let fault = &kdp::decode(200, device.to_string()).expect("it is JSON")[0];
            let line = fault.to_string();
            assert!(is_short_line(&line), "{} bytes: {line:?}", line.len());
            assert_eq!(fault.code_text(), Some(&*text), "the raw text is kept");
        }
    }
}

mod of_templates {
    use faultdex::{Entry, Part, Template};

    use super::*;

    fn entries() -> impl Iterator<Item = &'static Entry> {
        let registry = Registry::builtin();
        registry
            .catalogs()
            .flat_map(|catalog| catalog.entries)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Each template that has parameters, and the entry that it is of.
    fn templates() -> Vec<(&'static Entry, &'static Template)> {
        entries()
            .flat_map(|entry| entry.cases.iter().map(move |case| (entry, &case.message)))
            .filter(|(_, template)| template.params().next().is_some())
            .collect()
    }

    /// A parameter's value: any text, or stretches of the catalogue's own messages, which are the most likely to mislead.
    fn value() -> impl Strategy<Value = String> {
        let words: Vec<_> = templates()
            .iter()
            .flat_map(|(_, template)| template.as_str().split_inclusive(' '))
            .collect();
        prop_oneof![text(), vec(select(words), 0..5).prop_map(|words| words.concat())]
    }

    /// The message that has these parameters, cut so that no value holds the text behind it, nor runs into it.
    fn message(template: &Template, values: &mut [String]) -> String {
        let mut message = String::new();
        let mut values = values.iter_mut();
        let mut parts = template.parts().iter().peekable();
        while let Some(part) = parts.next() {
            match part {
                Part::Text(text) => message.push_str(text),
                _ => {
                    let value = values.next().expect("a value for each parameter");
                    if let Some(Part::Text(next)) = parts.peek() {
                        while format!("{value}{next}").find(next) != Some(value.len()) {
                            value.pop();
                        }
                    }
                    message.push_str(value);
                }
            }
        }
        message
    }

    proptest! {
        #![proptest_config(cases(1024))]

        #[test]
        fn parameters_come_back_exactly((entry, template) in select(templates()), values in vec(value(), 4)) {
            let count = template.params().count();
            let mut values = values;
            prop_assert!(count <= values.len(), "give {template} more values");
            values.truncate(count);
            let message = message(template, &mut values);
            let Some(captures) = template.captures(&message) else {
                return Err(TestCaseError::fail(format!("{message:?} does not fit {template}")));
            };
            let captured: Vec<_> = captures.collect();
            let expected: Vec<_> = template.params().zip(values.iter().map(String::as_str)).collect();
            prop_assert_eq!(captured, expected, "of {}", template);
            let meant = entry.case_of(&message).map(|(case, _)| case.message.fixed_len());
            prop_assert!(meant >= Some(template.fixed_len()), "{message:?} is given to a case that says less");
        }

        #[test]
        fn a_text_that_fits_is_made_up_again(template: [u8; 2], lines in vec(value(), 0..4)) {
            fuzz::templates_hold(&[&template, lines.join("\n").as_bytes()].concat());
            fuzz::templates_hold(lines.concat().as_bytes());
        }
    }

    #[test]
    fn every_message_fits_its_own_template() {
        for entry in entries() {
            for case in entry.cases {
                let message = case.message.as_str();
                assert!(
                    entry.case_of(message).is_some_and(|(told, _)| std::ptr::eq(told, case)),
                    "{entry}: {message:?} tells another case"
                );
            }
        }
    }
}

mod of_kdp {
    use super::*;

    /// A device in a result: as JSON, and what is to be heard of it if it failed.
    fn device() -> impl Strategy<Value = (String, Option<(String, String)>)> {
        let code = option::of(prop_oneof![3 => code_of(&kdp::CATALOG), 1 => said()]);
        let identifier = select(vec!["imei", "serial", "meid"]);
        (identifier, "[0-9A-F]{1,16}", code, said(), any::<bool>()).prop_flat_map(
            |(key, identifier, code, message, as_number)| {
                let mut members = vec![
                    (key, scalar(&identifier, as_number)),
                    ("message", "SOME_NAME".into()),
                    ("data", message.into()),
                    ("more", json!({"code": 1})),
                ];
                if let Some(code) = &code {
                    members.push(("code", scalar(code, as_number)));
                }
                let heard = code.map(|code| (code.trim().to_owned(), identifier));
                object(members).prop_map(move |device| (device, heard.clone()))
            },
        )
    }

    proptest! {
        #![proptest_config(cases(192))]

        #[test]
        fn each_device_that_failed_is_a_fault_in_the_order_of_the_result(
            transactions in vec((vec(device(), 0..6), "[a-z]{1,8}"), 1..4),
            newer: bool,
        ) {
            let transactions = &transactions[..if newer { transactions.len() } else { 1 }];
            let bodies: Vec<_> = transactions
                .iter()
                .map(|(devices, id)| {
                    let devices: Vec<_> = devices.iter().map(|(device, _)| device.as_str()).collect();
                    format!(r#"{{"state":"Complete","devices":[{}],"transactionId":"{id}"}}"#, devices.join(","))
                })
                .collect();
            let body = match newer {
                true => format!(r#"{{"devices":{{"totalCount":1,"transactions":[{}]}}}}"#, bodies.join(",")),
                false => bodies.concat(),
            };
            let faults = kdp::decode(200, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
            let heard = transactions.iter().flat_map(|(devices, id)| devices.iter().map(move |device| (device, id)));
            let heard: Vec<_> = heard.filter_map(|((_, heard), id)| Some((heard.as_ref()?, id))).collect();
            let expected: Vec<_> = heard
                .iter()
                .map(|((code, subject), _)| (Some(code.as_str()), Some(subject.as_str())))
                .collect();
            prop_assert_eq!(codes_and_subjects(&faults), expected, "{}", body);
            for (fault, ((code, _), id)) in faults.iter().zip(heard) {
                prop_assert_eq!(fault.id(), Some(id.as_str()), "{}", body);
                prop_assert_eq!(fault.entry(), kdp::CATALOG.lookup(code), "{}", body);
            }
        }
    }
}

mod of_knox_guard {
    use super::*;

    /// What became of an object: as JSON, and what is to be heard of it if it failed.
    fn item() -> impl Strategy<Value = (String, Option<(String, String)>)> {
        let code = option::of(prop_oneof![3 => code_of(&knox_guard::CATALOG), 1 => said()]);
        (code, "[0-9A-F]{1,16}", said(), any::<bool>(), any::<bool>()).prop_flat_map(
            |(code, id, reason, requested, as_number)| {
                let own = if requested { "requestedId" } else { "objectId" };
                let mut members = vec![(own, scalar(&id, as_number)), ("more", json!([1]))];
                if requested {
                    members.push(("objectId", "another".into()));
                }
                match &code {
                    Some(code) => {
                        members.push(("result", "FAIL".into()));
                        members.push(("error", json!({"code": scalar(code, as_number), "reason": reason})));
                    }
                    None => {
                        members.push(("result", "SUCCESS".into()));
                        members.push(("error", Value::Null));
                    }
                }
                let heard = code.map(|code| (code.trim().to_owned(), id));
                object(members).prop_map(move |item| (item, heard.clone()))
            },
        )
    }

    proptest! {
        #![proptest_config(cases(192))]

        #[test]
        fn each_object_that_failed_is_a_fault_in_the_order_of_the_result(items in vec(item(), 0..12), id in "[a-z]{1,8}", id_first: bool) {
            let list: Vec<_> = items.iter().map(|(item, _)| item.as_str()).collect();
            let mut members = [format!(r#""transactionId":"{id}""#), format!(r#""resultList":[{}]"#, list.join(","))];
            if !id_first {
                members.reverse();
            }
            let body = format!(r#"{{"count":{},{}}}"#, items.len(), members.join(","));
            let faults = knox_guard::decode(200, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
            let heard: Vec<_> = items.iter().filter_map(|(_, heard)| heard.as_ref()).collect();
            let expected: Vec<_> = heard
                .iter()
                .map(|(code, subject)| (Some(code.as_str()), Some(subject.as_str())))
                .collect();
            prop_assert_eq!(codes_and_subjects(&faults), expected, "{}", body);
            for (fault, (code, _)) in faults.iter().zip(heard) {
                prop_assert_eq!(fault.id(), Some(id.as_str()), "{}", body);
                prop_assert_eq!(fault.entry(), knox_guard::CATALOG.lookup(code), "{}", body);
            }
        }
    }
}

mod of_slascone {
    use super::*;

    proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn what_could_have_happened_is_not_what_did(
            (body, id, message) in (code_of(&slascone::CATALOG), option::of(said()), vec((code_of(&slascone::CATALOG), said()), 0..5), any::<bool>())
                .prop_flat_map(|(id, message, expected, as_number)| {
                    let expected: Vec<_> = expected
                        .iter()
                        .map(|(id, message)| json!({"id": scalar(id, as_number), "message": message, "help": null}))
                        .collect();
                    let members = vec![
                        ("id", scalar(&id, as_number)),
                        ("message", message.clone().into()),
                        ("help", Value::Null),
                        ("expectedErrors", expected.into()),
                    ];
                    (object(members), Just(id), Just(message))
                }),
            status in select(vec![Some(409), Some(400), None]),
        ) {
            let faults = slascone::decode(status, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
            prop_assert_eq!(codes_and_subjects(&faults), [(Some(id.as_str()), None)], "{}", body);
            prop_assert_eq!(faults[0].message(), message.as_deref().map(str::trim), "{}", body);
        }
    }
}

mod of_soap {
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
}

/// Bodies that are made to hurt. What takes quadratic time does not come to an end here.
mod of_hostile_bodies {
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
}
