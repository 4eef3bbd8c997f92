//! What every entry of the built-in catalogues keeps to, beyond what codegen refuses: `catalog/README.md` says why.

use std::collections::{HashMap, HashSet};

use faultdex::{Catalog, CodeForm, Entry, Kind, Registry, Retry, TypedCode};
use strum::{EnumCount, IntoEnumIterator, VariantArray, VariantNames};

fn entries() -> impl Iterator<Item = &'static Entry> {
    Registry::builtin()
        .catalogs()
        .flat_map(|catalog| catalog.entries)
        .collect::<Vec<_>>()
        .into_iter()
}

fn key(entry: &Entry) -> String {
    format!("{}:{}", entry.system.id, entry.code)
}

/// Code to enum to text to entry, and by every other road.
fn round_trips<C>(catalog: &'static Catalog)
where
    C: TypedCode + IntoEnumIterator + EnumCount + VariantArray + VariantNames + AsRef<str>,
{
    assert_eq!(C::COUNT, catalog.entries.len());
    assert_eq!(<C as VariantNames>::VARIANTS.len(), C::COUNT);
    for (row, code) in C::iter().enumerate() {
        let entry = code.entry();
        assert!(
            std::ptr::eq(entry, &raw const catalog.entries[row]),
            "{code} is not row {row}"
        );
        assert_eq!(code.to_string(), entry.code);
        assert_eq!(code.as_ref(), entry.code);
        assert_eq!(format!("{code:?}"), entry.variant);
        assert_eq!(<C as VariantNames>::VARIANTS[row], entry.variant);
        assert_eq!(entry.code.parse(), Ok(code), "{code} does not come back from its text");
        assert_eq!(
            C::from_entry(entry),
            Some(code),
            "{code} does not come back from its entry"
        );
        assert_eq!(
            catalog.lookup(entry.code),
            Some(entry),
            "the catalogue does not find {code}"
        );
        assert_eq!(
            faultdex::lookup(&key(entry)),
            Some(entry),
            "the registry does not find {code}"
        );
        if let Some(number) = entry.number {
            assert_eq!(
                catalog.lookup_number(number),
                Some(entry),
                "{number} is not found by number"
            );
        }
    }
}

#[test]
fn every_kdp_code_round_trips() {
    round_trips::<faultdex::kdp::Code>(&faultdex::kdp::CATALOG);
}

#[test]
fn every_knox_guard_code_round_trips() {
    round_trips::<faultdex::knox_guard::Code>(&faultdex::knox_guard::CATALOG);
}

#[test]
fn every_slascone_code_round_trips() {
    round_trips::<faultdex::slascone::Code>(&faultdex::slascone::CATALOG);
}

#[test]
fn every_thingspace_code_round_trips() {
    round_trips::<faultdex::thingspace::Code>(&faultdex::thingspace::CATALOG);
}

#[test]
fn no_code_meaning_or_state_is_lost() {
    // As many as the vendors' documents had when they were read: the numbers may only grow.
    for (system, codes, meanings, states) in [
        ("kdp", 30, 30, 0),
        ("knox-guard", 29, 29, 17),
        ("slascone", 91, 96, 0),
        ("thingspace", 153, 164, 0),
    ] {
        let registry = Registry::builtin();
        let catalog = registry.catalog(system).expect("it is built in");
        let cases: usize = catalog.entries.iter().map(|entry| entry.cases.len()).sum();
        let counts = [catalog.entries.len(), cases, catalog.states.len()];
        let lost = std::iter::zip(counts, [codes, meanings, states]).any(|(now, then)| now < then);
        assert!(
            !lost,
            "{system} had {codes} codes, {meanings} meanings and {states} states: now {counts:?}"
        );
    }
}

#[test]
fn every_entry_says_what_to_do() {
    for entry in entries() {
        assert!(!entry.cases.is_empty(), "{} has no meaning", key(entry));
        for case in entry.cases {
            assert!(
                case.resolution.ends_with('.'),
                "the resolution of {} is no sentence",
                key(entry)
            );
            assert!(
                case.resolution.len() >= 20,
                "the resolution of {} says too little",
                key(entry)
            );
        }
    }
}

#[test]
fn no_resolution_serves_two_entries() {
    let mut seen: HashMap<&str, String> = HashMap::new();
    for entry in entries() {
        for case in entry.cases {
            if let Some(other) = seen.insert(case.resolution, key(entry)) {
                panic!(
                    "{} and {other} have the same resolution: one of them is not specific",
                    key(entry)
                );
            }
        }
    }
}

#[test]
fn a_fatal_code_is_never_retryable() {
    for entry in entries().filter(|entry| entry.fatal) {
        assert!(!entry.is_retryable(), "{} is fatal", key(entry));
        assert!(
            entry.cases.iter().all(|case| !case.retry.may_resend()),
            "a case of {}",
            key(entry)
        );
    }
}

#[test]
fn a_wrong_password_is_fatal() {
    for code in [
        "INPUT_INVALID.Login.Invalid",
        "INPUT_INVALID.Login.UserLocked",
        "INPUT_INVALID.Password.Incorrect",
    ] {
        assert!(
            faultdex::lookup(code).is_some_and(|entry| entry.fatal),
            "{code}: five failed log-ins lock the contact"
        );
    }
}

#[test]
fn what_the_request_got_wrong_is_not_resent() {
    for entry in entries() {
        for case in entry.cases {
            if matches!(
                case.kind,
                Kind::InvalidArgument | Kind::AlreadyExists | Kind::OutOfRange
            ) {
                assert_eq!(case.retry, Retry::Never, "{}: {}", key(entry), case.kind);
            }
        }
    }
}

#[test]
fn only_the_systems_own_trouble_is_resent_with_backoff() {
    for entry in entries() {
        for case in entry.cases {
            let own_trouble = matches!(case.kind, Kind::Internal | Kind::Unavailable);
            assert!(
                case.retry != Retry::Backoff || own_trouble,
                "{}: {} with backoff",
                key(entry),
                case.kind
            );
        }
    }
}

#[test]
fn only_missing_credentials_are_cured_by_new_ones() {
    for entry in entries() {
        for case in entry.cases {
            let cured = case.retry == Retry::Reauthenticate;
            assert!(
                !cured || case.kind == Kind::Unauthenticated,
                "{}: {}",
                key(entry),
                case.kind
            );
        }
    }
}

#[test]
fn a_code_whose_first_digits_are_a_status_has_that_status() {
    for entry in entries().filter(|entry| entry.system.fallback.status_digits == 3) {
        let status = entry.code.get(..3).unwrap_or(entry.code);
        let http = entry.http.map(|http| http.to_string());
        assert_eq!(http.as_deref(), Some(status), "{}: write `http = {status}`", key(entry));
    }
}

#[test]
fn a_plain_status_is_its_own_code() {
    for entry in entries().filter(|entry| entry.number.is_some_and(|number| number < 600)) {
        assert_eq!(entry.http.map(i64::from), entry.number, "{}", key(entry));
    }
}

#[test]
fn every_symbolic_name_is_in_capitals_or_that_of_a_status() {
    for entry in entries() {
        let Some(name) = entry.name else { continue };
        let is_status = entry.number.is_some_and(|number| number < 600);
        let shouted = name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_');
        assert!(is_status || shouted, "{}: {name}", key(entry));
    }
}

#[test]
fn no_text_is_left_to_be_written() {
    for entry in entries() {
        let cases = entry.cases.iter().flat_map(|case| [case.cause, Some(case.resolution)]);
        for text in cases.chain([entry.note]).flatten() {
            assert!(!text.contains("TODO"), "{}: {text}", key(entry));
        }
    }
}

#[test]
fn keywords_are_lower_case_and_not_in_the_message() {
    for entry in entries() {
        let mut seen = HashSet::new();
        for keyword in entry.keywords {
            assert_eq!(*keyword, keyword.to_lowercase(), "{}", key(entry));
            assert!(seen.insert(keyword), "{} has {keyword:?} twice", key(entry));
            let is_word = |text: &str| {
                text.split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| word == *keyword)
            };
            let said = entry
                .cases
                .iter()
                .any(|case| is_word(&case.message.as_str().to_lowercase()));
            assert!(!said, "{}: the message says {keyword:?} already", key(entry));
        }
    }
}

#[test]
fn every_source_is_used() {
    for catalog in Registry::builtin().catalogs() {
        for source in catalog.sources {
            let used = catalog.entries.iter().any(|entry| std::ptr::eq(entry.source, source));
            assert!(used, "{}: nothing is from {}", catalog.system.id, source.id);
        }
    }
}

#[test]
fn numbers_are_spelt_in_one_way_only() {
    for catalog in Registry::builtin()
        .catalogs()
        .filter(|catalog| catalog.system.code == CodeForm::Number)
    {
        for entry in catalog.entries {
            for other in [
                format!("0{}", entry.code),
                format!("+{}", entry.code),
                format!(" {}", entry.code),
            ] {
                assert_eq!(catalog.lookup(&other), None, "{other:?} found {}", key(entry));
            }
        }
    }
}
