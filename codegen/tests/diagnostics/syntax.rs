//! A file that is not TOML: one slip is one mistake, and hides no other.

use super::{HEAD, assert_shown, entry, misspelt};

#[test]
fn a_text_that_is_not_closed_hides_no_other_mistake() {
    let open = entry(1).replace("Broken.\"", "Broken.");
    assert_shown("syntax-open-text", format!("{HEAD}{open}{}", misspelt(2)));
}

#[test]
fn an_array_that_is_not_closed_is_one_mistake_where_it_opens() {
    let open = entry(2).replace("message", "keywords = [\"a\", \"b\"\nmessage");
    let text = format!("{HEAD}{}{open}{}{}", misspelt(1), entry(3), entry(4));
    assert_shown("syntax-open-array", text);
}

#[test]
fn a_table_in_braces_that_is_not_closed_is_one_mistake_where_it_opens() {
    let open = entry(1).replace("message", "case = {\nmessage");
    assert_shown("syntax-open-braces", format!("{HEAD}{open}{}{}", entry(2), entry(3)));
}

#[test]
fn a_text_of_lines_that_is_not_closed_is_one_mistake_where_it_opens() {
    let open = entry(1).replace("message", "example = '''{\nmessage");
    assert_shown("syntax-open-lines", format!("{HEAD}{open}{}", entry(2)));
}

#[test]
fn what_stands_where_toml_is_broken_is_not_called_missing() {
    // The parser gives up at a key without `=`, and what follows is not read.
    let broken = entry(1).replace("kind =", "kind");
    assert_shown("syntax-no-equals", format!("{HEAD}{broken}"));
}

#[test]
fn a_source_that_cannot_be_read_does_not_make_its_references_unknown() {
    let head = HEAD.replace("2026-01-31", "2026-13-31");
    let entries = entry(1).replace("message", "source = \"docs\"\nmessage");
    assert_shown("syntax-date", format!("{head}{entries}"));
}

#[test]
fn a_header_that_is_not_closed_is_one_mistake() {
    let text = format!("{HEAD}{}{}", entry(1).replace("]]", "]"), misspelt(2));
    assert_shown("syntax-open-header", text);
}

#[test]
fn a_key_that_is_there_twice_is_one_mistake() {
    let twice = entry(1).replace("message", "kind = \"unknown\"\nmessage");
    assert_shown("syntax-key-twice", format!("{HEAD}{twice}"));
}

#[test]
fn words_without_quotes_are_each_told() {
    let bare = entry(1)
        .replace("\"internal\"", "internal")
        .replace("\"once\"", "never")
        .replace("\"Broken.\"", "The device is broken.")
        .replace("\"Mend it.\"", "“Mend it.”");
    assert_shown("syntax-no-quotes", format!("{HEAD}{bare}"));
}

#[test]
fn a_value_that_is_not_there_is_told() {
    let bare = entry(1).replace("\"internal\"", "");
    assert_shown("syntax-no-value", format!("{HEAD}{bare}"));
}

#[test]
fn usual_slips_are_told_in_plain_words() {
    for (name, line) in [
        ("boolean", "fatal = True"),
        ("backslash", r#"cause = "C:\docs""#),
        ("quotes", r#"cause = "It is "broken".""#),
        ("colon", "cause: \"Broken.\""),
        ("spaces", "replaced by = 2"),
        ("equals", "cause == \"Broken.\""),
        ("comma", "keywords = [\"a\" \"b\"]"),
    ] {
        let slip = entry(1).replace("retry = \"once\"", &format!("retry = \"never\"\n{line}"));
        assert_shown(&format!("syntax-slip-{name}"), format!("{HEAD}{slip}"));
    }
}
