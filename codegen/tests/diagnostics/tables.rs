//! Tables, their brackets and their keys.

use super::{HEAD, assert_shown, entry, misspelt};

#[test]
fn single_brackets_for_double_are_one_mistake_each_and_the_table_is_read() {
    let text = format!("{HEAD}{}", misspelt(1))
        .replace("[[", "[")
        .replace("]]", "]")
        .replace("message", "source = \"docs\"\nmessage");
    assert_shown("tables-single-brackets", text);
}

#[test]
fn single_brackets_twice_are_one_mistake() {
    let entries = format!("{}{}", entry(1), entry(2))
        .replace("[[", "[")
        .replace("]]", "]");
    assert_shown("tables-single-brackets-twice", format!("{HEAD}{entries}"));
}

#[test]
fn double_brackets_for_single_are_one_mistake_and_the_table_is_read() {
    let text = HEAD.replace("[system]", "[[system]]").replace("number", "nmber");
    assert_shown("tables-double-brackets", text);
}

#[test]
fn values_for_tables_are_not_called_missing() {
    assert_shown("tables-values", "system = 5\nsource = \"docs\"\nerror = [6]\n");
}

#[test]
fn a_case_of_another_type_is_told() {
    for (name, value) in [("number", "5"), ("array", "[5]")] {
        let slip = entry(1).replace(
            "message = \"Broken.\"\nresolution = \"Mend it.\"",
            &format!("case = {value}"),
        );
        assert_shown(&format!("tables-case-{name}"), format!("{HEAD}{slip}"));
    }
}

#[test]
fn a_misspelt_key_is_not_called_missing_and_its_value_is_read() {
    let slip = entry(1).replace("kind = \"internal\"", "knd = \"internl\"");
    assert_shown("tables-misspelt-key", format!("{HEAD}{slip}"));
}

#[test]
fn the_keys_under_a_header_that_is_missing_are_one_mistake() {
    let headless = entry(1).replace("[[error]]\n", "");
    assert_shown("tables-no-header", format!("{HEAD}{headless}"));
}

#[test]
fn all_keys_that_a_table_lacks_are_told_at_its_header() {
    assert_shown(
        "tables-missing-keys",
        format!("{HEAD}[[error]]\ncode = 1\nname = \"BROKEN\"\n"),
    );
}
