//! What holds of every body and every text: they are generated here, not chosen. `fuzz/` holds the library to the same for
//! what a fuzzer comes upon.

#![cfg(all(
    feature = "soap",
    feature = "kdp",
    feature = "knox-guard",
    feature = "slascone",
    feature = "thingspace"
))]

#[path = "../../fuzz/src/responses.rs"]
#[expect(unreachable_pub, reason = "over there it is a library")]
mod fuzz;

mod of_any_body;
mod of_hostile_bodies;
mod of_kdp;
mod of_knox_guard;
mod of_slascone;
mod of_soap;
mod of_templates;

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
