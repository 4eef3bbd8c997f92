//! Whatever the body is.

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
        let device = json!({"devices": [{"imei": text, "code": text, "message": text, "data": format!("{text}.")}]});
        let fault = &kdp::decode(200, device.to_string()).expect("it is JSON")[0];
        let line = fault.to_string();
        assert!(is_short_line(&line), "{} bytes: {line:?}", line.len());
        assert_eq!(fault.code_text(), Some(&*text), "the raw text is kept");
    }
}
