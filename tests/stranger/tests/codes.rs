//! What a crate gets of the two lines: typed codes, and a catalogue that look-up, scan and annotate know.

use std::io::Write as _;

use faultdex::scan::{Annotator, Evidence, Scanner};
use faultdex::{Kind, Retry, TypedCode};
use stranger::{acme, may_resend, registry};
use strum::{EnumCount, EnumMessage, EnumProperty, IntoEnumIterator, VariantArray, VariantNames};

#[test]
fn a_code_is_a_variant_with_its_record() {
    let code = acme::Code::InputAnvilTooHeavy;
    assert_eq!(code.as_str(), "INPUT.Anvil.TooHeavy");
    assert_eq!(code.kind(), Kind::InvalidArgument);
    assert_eq!(code.retry(), Retry::Never);
    assert_eq!(code.http(), Some(400));
    assert_eq!(code.cause(), Some("Balloons lift 100 kg."));
    assert_eq!(code.resolution(), "Order a lighter anvil.");
    assert!(acme::Code::UnknownCode.is_fatal());
    assert_eq!(acme::Code::UnknownCode.message(), "{\"error\": \"not you\"}");
    assert_eq!(<acme::Code as TypedCode>::CATALOG.system.id, "acme");
}

#[test]
fn a_code_is_read_from_text_and_written_as_it_was() {
    for code in acme::Code::iter() {
        assert_eq!(code.to_string().parse(), Ok(code), "{code:?}");
    }
    let unknown = "OrderFaild".parse::<acme::Code>().expect_err("it is misspelt");
    assert_eq!(unknown.to_string(), "the catalogue of acme has no such code");
}

#[test]
fn a_number_is_a_code_too() {
    assert!(may_resend(50_300_007));
    assert!(!may_resend(50_300_008), "there is no such code");
    assert_eq!(
        registry().lookup("road-runner:-1").map(|entry| entry.variant),
        Some("Meep")
    );
}

#[test]
fn a_code_goes_through_json_as_on_the_wire() {
    let json = serde_json::to_string(&acme::Code::OrderFailed).expect("it is text");
    assert_eq!(json, "\"OrderFailed\"");
    assert_eq!(
        serde_json::from_str::<acme::Code>(&json).ok(),
        Some(acme::Code::OrderFailed)
    );
}

#[test]
fn the_traits_of_strum_are_there() {
    assert_eq!(acme::Code::COUNT, acme::CATALOG.entries.len());
    assert_eq!(<acme::Code as VariantArray>::VARIANTS.len(), acme::Code::COUNT);
    assert_eq!(<acme::Code as VariantNames>::VARIANTS[3], "TNT");
    assert_eq!(acme::Code::TNT.get_message(), Some("Boom."));
    assert_eq!(acme::Code::TNT.get_str("system"), Some("acme"));
}

#[test]
fn one_registry_knows_these_codes_and_the_built_in_ones() {
    let registry = registry();
    let known = |code: &str| registry.lookup(code).map(|entry| entry.system.id);
    assert_eq!(known("acme:OrderFailed"), Some("acme"));
    assert_eq!(known("50300007"), Some("road-runner"));
    assert_eq!(known("40000004"), Some("kdp"));
    let state = registry.states("BackOrdered").next().map(|state| state.meaning);
    assert_eq!(state, Some("It waits for more anvils."));
}

#[test]
fn the_message_tells_the_case_and_its_parameters() {
    let entry = acme::Code::OrderFailed.entry();
    let (case, params) = entry.case_of("No tunnel at the gorge.").expect("it is the first case");
    assert_eq!((case.kind, case.retry), (Kind::NotFound, Retry::Never));
    assert_eq!(params.get("place"), Some("the gorge"));
}

#[test]
fn something_is_known_of_a_code_that_the_catalogue_lacks() {
    let acme = &acme::CATALOG.system.fallback;
    let known = Some((Kind::InvalidArgument, Retry::Never));
    assert_eq!(acme.classify(Some("INPUT.Rope.TooShort"), None), known);
    let registry = registry();
    let runner = registry.catalog("road-runner").expect("it is registered");
    let unavailable = runner.system.fallback.classify(Some("50300099"), None);
    assert_eq!(unavailable.map(|(kind, _)| kind), Some(Kind::Unavailable));
}

#[test]
fn the_codes_are_found_in_logs_with_the_evidence_that_the_catalogue_describes() {
    let scanner = Scanner::new(registry());
    for (line, code, evidence) in [
        ("order 7: INPUT.Anvil.TooHeavy", "INPUT.Anvil.TooHeavy", Evidence::Code),
        ("fault MailOrder.OrderFailed", "OrderFailed", Evidence::Prefix),
        (r#"{"acmeCode":"E42"}"#, "E42", Evidence::Field),
        ("delivery failed (50300007)", "50300007", Evidence::Code),
        ("upload failed: 40000005", "40000005", Evidence::Code),
    ] {
        let hits: Vec<_> = scanner
            .find(line.as_bytes())
            .map(|hit| (hit.entry().code, hit.evidence()))
            .collect();
        assert_eq!(hits, [(code, evidence)], "{line}");
    }
    for line in [
        "OrderFailed",
        "fuse E42",
        "order=1234567890",
        "parcel 50300007 delivered",
    ] {
        assert_eq!(scanner.find(line.as_bytes()).count(), 0, "{line}");
    }
}

#[test]
fn a_line_is_annotated_with_their_explanation() {
    let mut out = Vec::new();
    let mut log = Annotator::with_scanner(&mut out, Scanner::new(registry()));
    writeln!(log, "delivery failed: code=50300007").expect("a vector takes all");
    drop(log);
    let line = String::from_utf8(out).expect("it is UTF-8");
    assert!(
        line.starts_with("delivery failed: code=50300007  ⟵ road-runner:50300007"),
        "{line}"
    );
}

#[test]
#[allow(deprecated)]
fn a_deprecated_code_is_still_there_and_names_its_successor() {
    let entry = acme::Code::LegacyFuse.entry();
    assert_eq!(entry.deprecated, Some("Fuses are \"dry\" since 1952."));
    assert_eq!(entry.replaced_by, Some("OrderFailed"));
}
