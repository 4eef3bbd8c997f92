//! What allocates nothing. Fewer allocations than none there cannot be, so these numbers hold on any machine.

#![cfg(all(feature = "scan", feature = "kdp", feature = "slascone", feature = "thingspace"))]

use std::hint::black_box;

use allocation_counter::measure;
use faultdex::scan::Scanner;
use faultdex::{Registry, TypedCode, kdp, lookup, thingspace};
use strum::VariantArray as _;

#[track_caller]
fn allocates_nothing<T>(what: &str, act: impl Fn() -> T) {
    // Whatever is made once and for all is not what is counted.
    black_box(act());
    let allocations = measure(|| {
        black_box(act());
    });
    assert_eq!(allocations.count_total, 0, "{what}: {allocations:?}");
}

#[test]
fn allocations_are_counted() {
    assert_eq!(measure(|| drop(black_box(Box::new(1)))).count_total, 1);
}

#[test]
fn a_look_up_allocates_nothing() {
    for code in [
        "slascone:1007",
        "INPUT_INVALID.Url.Invalid",
        "40000005",
        "401",
        "acme:1",
        "",
    ] {
        allocates_nothing(code, || lookup(code));
        allocates_nothing(code, || Registry::builtin().entries(code).count());
        allocates_nothing(code, || Registry::builtin().named(code).count());
        allocates_nothing(code, || code.parse::<thingspace::Code>());
        allocates_nothing(code, || kdp::CATALOG.lookup(code));
    }
    for number in [40_000_005, -1] {
        allocates_nothing("a number", || kdp::Code::from_number(number));
    }
}

#[test]
fn an_entry_and_what_it_says_is_there_already() {
    for code in thingspace::Code::VARIANTS {
        allocates_nothing(code.as_str(), || {
            let entry = code.entry();
            (
                entry.http_class(),
                entry.is_retryable(),
                thingspace::Code::from_entry(entry),
            )
        });
        allocates_nothing(code.as_str(), || (code.message(), code.cause(), code.resolution()));
        allocates_nothing(code.as_str(), || code.entry().case_of(code.message()).is_some());
    }
}

#[test]
fn scanning_a_line_allocates_nothing() {
    let scanner = Scanner::builtin();
    for line in [
        "2026-11-21T10:00:00Z INFO all is well, request 7b0c40000005ff took 1007 ms",
        r#"{"level":"error","body":"{\"code\":40000005,\"message\":\"DEVICE_DUPLICATE\"}"}"#,
        r#"{"code":40100000,"message":"unauthorized"}"#,
        "slascone answered 409: id=1007 The number of allowed connections has been reached.",
        "<faultcode>UnifiedWebService.REQUEST_FAILED.SessionToken.Expired</faultcode>",
        r#"GET "https://us-kcs-api.samsungknox.com/kcs/v1/rp/devices" 401"#,
    ] {
        allocates_nothing(line, || scanner.find(line.as_bytes()).count());
        allocates_nothing(line, || {
            scanner
                .lines(line.as_bytes())
                .map(|(_, hits)| hits.count())
                .sum::<usize>()
        });
    }
}
