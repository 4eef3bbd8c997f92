//! What decoders and templates are held to. `tests/properties` does so as well.

use std::collections::HashSet;

use faultdex::{DecodeError, Fault, Kind, Part, Registry, Status, Template};

/// The longest line that a fault or an error is shown as, in bytes.
const LONGEST_LINE: usize = 2_000;

/// What decoding may keep of a body: this many times its length, and [`KEPT_OF_ANY`].
const KEPT_TIMES: usize = 4;

/// What decoding may keep of any body, in bytes.
const KEPT_OF_ANY: usize = 1_024;

/// An input's status and body. The first two bytes are the status, so that seeds are plain text: `50` is 500, `4M` is
/// 429 (`M` is 29 behind `0`), and `--` is no status.
pub fn response(input: &[u8]) -> (Option<u16>, &[u8]) {
    match input {
        [b'-', _, body @ ..] => (None, body),
        [hundreds, rest, body @ ..] => {
            let from_zero = |byte: &u8| u16::from(byte.wrapping_sub(b'0'));
            (Some(from_zero(hundreds) * 100 + from_zero(rest)), body)
        }
        body => (None, body),
    }
}

/// Decodes a response, and panics where what comes of it is not as it has to be.
pub fn holds(decode: impl Fn(Status, &[u8]) -> Result<Vec<Fault>, DecodeError>, (status, body): (Option<u16>, &[u8])) {
    let decoded = decode(status.into(), body);
    assert_eq!(
        decoded,
        decode(status.into(), body),
        "decoded differently a second time"
    );
    match decoded {
        Ok(faults) => {
            let kept = kept(&faults);
            let most = KEPT_TIMES * body.len() + KEPT_OF_ANY;
            assert!(kept <= most, "{kept} bytes kept of a body of {}", body.len());
            for fault in &faults {
                holds_of(fault, status);
            }
        }
        Err(error) => {
            let line = error.to_string();
            assert!(line.len() < LONGEST_LINE, "an error of {} bytes: {line}", line.len());
            assert!(!line.contains(breaks_lines), "not one line: {line:?}");
            if let DecodeError::Encoding { offset } | DecodeError::Xml { offset, .. } = error {
                assert!(offset <= body.len(), "byte {offset} of a body of {}", body.len());
            }
        }
    }
}

/// The bytes of text that faults keep of a body. What several of them share counts once.
fn kept(faults: &[Fault]) -> usize {
    let mut seen = HashSet::new();
    let texts = faults.iter().flat_map(|fault| {
        let received = |text: &&str| fault.entry().is_none_or(|entry| !std::ptr::eq(*text, entry.code));
        let code = fault.code_text().filter(received);
        let named = |text: &&str| {
            fault
                .entry()
                .and_then(|entry| entry.name)
                .is_none_or(|name| !std::ptr::eq(*text, name))
        };
        let name = fault.name().filter(named);
        [code, name, fault.message(), fault.detail(), fault.subject(), fault.id()]
    });
    texts
        .flatten()
        .filter(|text| seen.insert((text.as_ptr(), text.len())))
        .map(str::len)
        .sum()
}

pub fn breaks_lines(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

fn holds_of(fault: &Fault, status: Option<u16>) {
    let line = fault.to_string();
    assert!(line.len() < LONGEST_LINE, "a line of {} bytes: {line}", line.len());
    assert!(!line.contains(breaks_lines), "not one line: {line:?}");
    assert!(
        line.starts_with(fault.system().id),
        "the line does not name the system: {line}"
    );

    assert_ne!(fault.kind(), Kind::Ok, "a fault that is none: {fault:?}");
    assert_eq!(
        fault.retry_opinion().unwrap_or(faultdex::Retry::Once),
        fault.retry(),
        "{fault:?}"
    );
    assert_eq!(fault.is_retryable(), fault.retry().may_resend(), "{fault:?}");
    assert!(
        !(fault.is_fatal() && fault.is_retryable()),
        "fatal, and to be resent: {fault:?}"
    );
    if status.is_some() {
        assert_eq!(fault.http(), status, "{fault:?}");
    }

    for text in [
        fault.code_text(),
        fault.message(),
        fault.detail(),
        fault.subject(),
        fault.id(),
    ] {
        assert!(
            text.is_none_or(|text| !text.is_empty() && text.trim() == text),
            "a text that says nothing, or has white space around it: {fault:?}"
        );
    }
    if let Some(entry) = fault.entry() {
        assert_eq!(fault.code_text(), Some(entry.code), "another code's entry");
        assert_eq!(entry.system, fault.system(), "another system's entry");
        let case = fault.case().expect("every entry has a case");
        if let Some(index) = fault.case_index() {
            assert_eq!(case, &entry.cases[index], "another case than the message told");
            let message = fault.message().expect("a message told the case").trim();
            let values = fault.params().map(|(_, value)| value);
            let told = put_back(&case.message, values);
            assert!(message.ends_with(&told), "{told:?} was told by {message:?}");
        }
    } else {
        assert!(fault.case().is_none() && fault.params().next().is_none(), "{fault:?}");
    }
    for (name, value) in fault.params() {
        assert!(
            fault.param(name).is_some(),
            "{name:?} is {value:?}, and is not found by its name"
        );
    }
}

/// Captures the parameters of a message by every template, and puts them back.
///
/// An input is a message as it stands, and, its first two bytes choosing a template and its lines the parameters, one
/// that is made to fit.
pub fn templates_hold(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let registry = Registry::builtin();
    let entries = || registry.catalogs().flat_map(|catalog| catalog.entries);
    for entry in entries() {
        let Some((case, captures)) = entry.case_of(&text) else {
            continue;
        };
        assert_eq!(
            put_back(&case.message, captures.map(|(_, value)| value)),
            text,
            "by {:?}",
            case.message
        );
    }

    let [first, second, rest @ ..] = input else { return };
    let cases: Vec<_> = entries()
        .flat_map(|entry| entry.cases.iter().map(move |case| (entry, &case.message)))
        .filter(|(_, template)| template.params().next().is_some())
        .collect();
    let (entry, template) = cases[usize::from(u16::from_le_bytes([*first, *second])) % cases.len()];
    let rest = String::from_utf8_lossy(rest);
    let message = put_back(template, rest.split('\n').chain(std::iter::repeat("")));
    let captures = template.captures(&message);
    let captures = captures.unwrap_or_else(|| panic!("{template:?} does not fit its own {message:?}"));
    assert!(
        captures.clone().map(|(name, _)| name).eq(template.params()),
        "of {template:?}"
    );
    assert_eq!(
        put_back(template, captures.map(|(_, value)| value)),
        message,
        "by {template:?}"
    );
    let (meant, captures) = entry.case_of(&message).expect("one of its cases fits");
    assert!(
        meant.message.fixed_len() >= template.fixed_len(),
        "{:?} before {template:?}",
        meant.message
    );
    assert_eq!(
        put_back(&meant.message, captures.map(|(_, value)| value)),
        message,
        "by {:?}",
        meant.message
    );
}

/// The message that has these parameters, in the template's order.
fn put_back<'t>(template: &Template, mut values: impl Iterator<Item = &'t str>) -> String {
    let part = |part| match part {
        Part::Text(text) => text,
        Part::Param(name) => values
            .next()
            .unwrap_or_else(|| panic!("no value for {name:?} of {template:?}")),
        other => panic!("a new sort of part: {other:?}"),
    };
    template.parts().map(part).collect()
}
