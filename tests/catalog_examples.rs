//! Every `example` of the built-in catalogues is read back to its own entry.

#![cfg(all(feature = "soap", feature = "scan"))]

use std::fmt::Write as _;

use faultdex::scan::Scanner;
use faultdex::{DecodeError, Entry, Fault, Registry};

fn entries() -> impl Iterator<Item = &'static Entry> {
    let catalogs: Vec<_> = Registry::builtin().catalogs().collect();
    catalogs.into_iter().flat_map(|catalog| catalog.entries)
}

/// What the decoder of its system finds in the example of `entry`.
fn decoded(entry: &Entry, status: Option<u16>, example: &str) -> Result<Vec<Fault>, DecodeError> {
    let mut decoders = faultdex::decoders().iter();
    let decoder = decoders
        .find(|decoder| decoder.catalog.system == *entry.system)
        .expect("every built-in system has a decoder");
    (decoder.decode)(status.into(), example.as_bytes())
}

/// What is wrong with the example of `entry`; nothing where it is read back to it.
///
/// With an error's status any text is a fault, so a body is what the decoder knows without one. Anything else is a log line.
fn mistake(scanner: &Scanner, entry: &'static Entry, example: &str) -> Option<String> {
    if decoded(entry, None, example) == Err(DecodeError::Unknown) {
        return mistake_in_log_line(scanner, entry, example);
    }
    let mut statuses = [None, entry.http].into_iter();
    statuses.find_map(|status| match decoded(entry, status, example) {
        Err(error) => Some(format!("the decoder could not read it: {error}")),
        Ok(faults) => match faults.as_slice() {
            [fault] if fault.entry() == Some(entry) => mistake_in_message(entry, fault),
            faults => Some(format!("with status {status:?} the decoder read {:?}", told(faults))),
        },
    })
}

fn mistake_in_log_line(scanner: &Scanner, entry: &'static Entry, example: &str) -> Option<String> {
    let read: Vec<_> = scanner.find(example.as_bytes()).map(|hit| hit.entry()).collect();
    (read != [entry]).then(|| format!("the scanner read {:?}", told(&read)))
}

fn told(read: &[impl ToString]) -> Vec<String> {
    read.iter().map(ToString::to_string).collect()
}

/// A message is one of the entry's, and all of its parameters come out. Only a plain status comes with any text.
fn mistake_in_message(entry: &Entry, fault: &Fault) -> Option<String> {
    let is_status = entry.http.is_some_and(|status| entry.number == Some(status.into()));
    let message = fault.message().filter(|_| !is_status)?;
    let Some(case) = fault.case_index().map(|index| &entry.cases[index]) else {
        return Some(format!("its message is none of the entry's: {message}"));
    };
    let expected: Vec<_> = case.message.params().collect();
    let params: Vec<_> = fault.params().collect();
    let named = params.iter().map(|(name, _)| *name).eq(expected.iter().copied());
    // Braces are those of a parameter that was not filled in.
    let filled = params
        .iter()
        .all(|(_, value)| !value.is_empty() && !value.contains(['{', '}']));
    (!named || !filled).then(|| format!("of the parameters {expected:?} came out {params:?}"))
}

#[test]
fn every_example_is_read_back_to_its_own_entry() {
    let scanner = Scanner::builtin();
    let mut mistakes = String::new();
    for entry in entries() {
        let Some(example) = entry.example else { continue };
        if let Some(mistake) = mistake(&scanner, entry, example) {
            _ = writeln!(mistakes, "{entry}\n{example}\n{mistake}\n");
        }
    }
    assert!(mistakes.is_empty(), "{mistakes}");
}

#[test]
fn an_entry_without_an_example_is_one_whose_body_nobody_has_described() {
    let without: Vec<_> = entries()
        .filter(|entry| entry.example.is_none())
        .map(|entry| format!("{}:{}", entry.system.id, entry.code))
        .collect();
    // A success, and a status without a body, of a system whose paths are not known.
    assert_eq!(
        without,
        ["kdp:200", "slascone:401"],
        "add an `example`; a code whose body nobody has described is to be listed here"
    );
}
