//! What is there twice, and what is referred to and is not there.

use faultdex_codegen::{SourceFile, check_sources};

use super::{HEAD, assert_shown, assert_snapshot, check_text, entry, misspelt, places, shown};

#[test]
fn a_source_with_a_mistake_in_it_is_still_there() {
    let text = HEAD.replace("documented", "documentd") + &entry(1).replace("message", "source = \"docs\"\nmessage");
    assert_eq!(places(&check_text(text)), ["unknown-word at acme.toml:9:12"]);
}

#[test]
fn an_entry_with_a_mistake_in_it_is_still_there() {
    let text = format!(
        "{HEAD}{}{}",
        entry(1).replace("message", "replaced_by = 2\nmessage"),
        misspelt(2)
    );
    assert_eq!(places(&check_text(text)), ["unknown-word at acme.toml:24:8"]);
}

#[test]
fn an_entry_with_a_mistake_in_it_can_be_a_duplicate() {
    let text = format!("{HEAD}{}{}", entry(1), misspelt(1));
    assert_eq!(
        places(&check_text(text)),
        ["duplicate at acme.toml:21:8", "unknown-word at acme.toml:23:8"]
    );
}

#[test]
fn a_code_is_not_replaced_by_itself() {
    let text = HEAD.to_owned() + &entry(1).replace("message", "replaced_by = 1\nmessage");
    assert_shown("references-itself", text);
}

#[test]
fn a_code_that_is_there_three_times_is_told_at_the_second_and_the_third() {
    assert_shown(
        "references-three-times",
        format!("{HEAD}{}{}{}", entry(1), entry(1), entry(1)),
    );
}

#[test]
fn names_that_make_one_variant_are_told_at_the_names() {
    let named = |code| entry(code).replace(&format!("variant = \"Broken{code}\""), "name = \"DEVICE_BROKEN\"");
    assert_shown("references-one-name", format!("{HEAD}{}{}", named(1), named(2)));
}

#[test]
fn a_number_without_a_name_needs_a_variant() {
    assert_shown(
        "references-no-name",
        format!("{HEAD}{}", entry(1).replace("variant = \"Broken1\"\n", "")),
    );
}

#[test]
fn a_state_that_is_there_twice_is_told() {
    let state =
        "[[state]]\nobject = \"device\"\nname = \"LOCKED\"\nlabel = \"Locked\"\nmeaning = \"It is locked.\"\n\n";
    let other = state.replace("device", "licence");
    assert_shown("references-state", format!("{HEAD}{state}{other}{state}"));
}

#[test]
fn a_source_that_is_there_twice_is_told() {
    let source = HEAD.split_once("\n\n").expect("a source follows the system").1;
    assert_shown("references-source", format!("{HEAD}{source}"));
}

#[test]
fn a_fatal_code_whose_case_may_be_resent_is_told_at_the_case() {
    let slip = entry(1)
        .replace("\"once\"", "\"never\"\nfatal = true")
        .replace("message", "[[error.case]]\nretry = \"backoff\"\nmessage");
    assert_shown("references-fatal-case", format!("{HEAD}{slip}"));
}

#[test]
fn a_system_that_is_there_twice_is_told_in_the_second_file() {
    let checked = check_sources([SourceFile::new("one.toml", HEAD), SourceFile::new("two.toml", HEAD)]);
    assert_snapshot("references-system", &shown(&checked));
}
