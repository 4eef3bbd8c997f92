//! Looking codes up over several catalogues.

use faultdex::{Registry, kdp, thingspace};

#[test]
fn a_bare_code_is_found_where_one_system_has_it() {
    assert_eq!(faultdex::lookup("40000005").map(|entry| entry.system.id), Some("kdp"));
}

#[test]
fn a_bare_code_of_several_systems_is_not_guessed() {
    assert_eq!(faultdex::lookup("401"), None);
    let systems: Vec<_> = Registry::builtin()
        .entries("401")
        .map(|entry| entry.system.id)
        .collect();
    assert_eq!(systems, ["kdp", "knox-guard", "slascone"]);
}

#[test]
fn a_system_before_the_code_decides() {
    assert_eq!(
        faultdex::lookup("slascone:401").map(|entry| entry.system.id),
        Some("slascone")
    );
    assert_eq!(faultdex::lookup("kdp:1007"), None);
}

#[test]
fn a_colon_behind_no_system_is_part_of_the_code() {
    let registry = Registry::builtin();
    let (system, code) = registry.split("a:DeserializationFailed");
    assert!(system.is_none());
    assert_eq!(code, "a:DeserializationFailed");
}

#[test]
fn a_name_finds_all_codes_that_bear_it() {
    let codes: Vec<_> = Registry::builtin()
        .named("authorization_fail")
        .map(|entry| entry.code)
        .collect();
    assert_eq!(codes, ["40100000", "40300000", "4010000"]);
}

#[test]
fn twins_of_seven_and_eight_digits_are_kept_apart() {
    let seven = faultdex::lookup("4000000").map(|entry| entry.system.id);
    let eight = faultdex::lookup("40000000").map(|entry| entry.system.id);
    assert_eq!((seven, eight), (Some("knox-guard"), Some("kdp")));
}

#[test]
fn a_catalogue_added_again_takes_the_place_of_the_first() {
    let registry = Registry::builtin().with(&kdp::CATALOG);
    assert_eq!(registry.catalogs().count(), Registry::builtin().catalogs().count());
    assert!(registry.lookup("kdp:40000005").is_some());
}

#[test]
fn states_are_found_by_name_and_by_what_the_console_calls_them() {
    let registry = Registry::builtin();
    let names = |word| {
        registry
            .states(word)
            .map(|state| (state.object, state.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(names("accepted"), [("device", "Accepted")]);
    assert_eq!(names("Activating"), [("device", "Accepted")]);
    assert_eq!(
        names("knox-guard:Active"),
        [("device", "Enrolled"), ("license", "Active")]
    );
}

#[test]
fn of_several_meanings_the_message_tells_which() {
    let entry = thingspace::Code::RequestFailedUnexpectedError.entry();
    let (case, captures) = entry
        .case_of("No triggers found for triggerId: 4711")
        .expect("a case fits");
    assert_eq!(case.kind, faultdex::Kind::NotFound);
    assert_eq!(captures.get("trigger ID"), Some("4711"));
    assert!(entry.case_of("Something else.").is_none());
}
