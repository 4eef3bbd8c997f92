//! Values of the wrong type or form.

use super::{HEAD, assert_shown, check_text, entry, misspelt, places};

#[test]
fn a_code_of_another_type_is_told() {
    for (name, value) in [
        ("float", "1.5"),
        ("boolean", "true"),
        ("array", "[1]"),
        ("table", "{ number = 1 }"),
        ("date", "2026-01-31"),
        ("64-bits", "9223372036854775808"),
        ("128-bits", "340282366920938463463374607431768211456"),
    ] {
        let slip = entry(1).replace("code = 1", &format!("code = {value}"));
        assert_shown(&format!("values-code-{name}"), format!("{HEAD}{slip}"));
    }
}

#[test]
fn a_code_with_white_space_in_it_is_told() {
    let slip = entry(1).replace("code = 1", "code = \"E 42\"");
    assert_shown(
        "values-code-space",
        format!("{HEAD}{slip}").replace("\"number\"", "\"text\""),
    );
}

#[test]
fn a_number_among_codes_that_are_text_is_told() {
    assert_shown(
        "values-code-number",
        format!("{HEAD}{}", entry(1)).replace("\"number\"", "\"text\""),
    );
}

#[test]
fn a_message_whose_parameters_cannot_be_told_apart_or_named_is_told() {
    for (name, message) in [
        ("no-name", "No {} found."),
        ("twice", "From {id} to {id}."),
        ("side-by-side", "No {kind}{id} found."),
    ] {
        let slip = entry(1).replace("\"Broken.\"", &format!("\"{message}\""));
        assert_shown(&format!("values-message-{name}"), format!("{HEAD}{slip}"));
    }
}

#[test]
fn a_number_that_is_too_large_hides_no_other_mistake_of_its_entry() {
    let slip = misspelt(1).replace("code = 1", "code = 340282366920938463463374607431768211456");
    let found = places(&check_text(format!("{HEAD}{slip}")));
    assert_eq!(
        found,
        ["wrong-type at acme.toml:13:8", "unknown-word at acme.toml:15:8"]
    );
}

#[test]
fn the_largest_and_the_smallest_number_are_codes() {
    let entries = entry(1).replace("code = 1", "code = 9223372036854775807")
        + &entry(2).replace("code = 2", "code = -9223372036854775808");
    assert_eq!(places(&check_text(format!("{HEAD}{entries}"))), Vec::<String>::new());
}

#[test]
fn each_keyword_that_is_wrong_is_told_at_its_place() {
    let slip = entry(1).replace("message", "keywords = [\"good\", 5, \"\", \"spaced \"]\nmessage");
    assert_shown("values-keywords", format!("{HEAD}{slip}"));
}

#[test]
fn a_date_in_quotes_is_told() {
    assert_shown("values-date", HEAD.replace("2026-01-31", "\"2026-01-31\""));
}

#[test]
fn a_word_in_another_case_is_known_again() {
    let slip = entry(1).replace("internal", "INTERNAL").replace("once", "Once");
    assert_shown("values-case", format!("{HEAD}{slip}"));
}

#[test]
fn a_word_near_to_none_gets_the_whole_list() {
    assert_shown(
        "values-no-word",
        format!("{HEAD}{}", entry(1).replace("once", "perhaps")),
    );
}

#[test]
fn control_characters_of_a_key_are_shown_as_escapes() {
    let checked = check_text(format!("{HEAD}{}\"\\u001b[31m\\n\" = 1", entry(1)));
    assert_eq!(checked.diagnostics[0].message, "[[error]] has no key `\\u{1b}[31m\\n`");
}

#[test]
fn a_line_end_in_a_text_is_shown_where_it_is() {
    let slip = entry(1).replace("\"Broken.\"", "\"\"\"Broken\nin two.\"\"\"");
    assert_shown("values-line-end", format!("{HEAD}{slip}"));
}
