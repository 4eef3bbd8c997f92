//! Whole files: empty, of Windows, of any character, and broken at any place.

use faultdex_codegen::{Style, render};

use super::{HEAD, assert_shown, check_text, entry, misspelt, place, places, shown};

#[test]
fn an_empty_file_is_told_what_it_lacks() {
    assert_shown("files-empty", "");
}

#[test]
fn a_byte_order_mark_is_no_column() {
    let text = format!("\u{feff}colour = 1\n{HEAD}");
    assert_eq!(places(&check_text(text)), ["unknown-key at acme.toml:1:1"]);
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let text = format!("{HEAD}{}", misspelt(1).replace("resolution", "resolutoin"));
    assert_eq!(shown(&check_text(text.replace('\n', "\r\n"))), shown(&check_text(text)));
}

#[test]
fn a_text_that_is_not_closed_before_a_line_end_of_windows_is_one_mistake() {
    let open = entry(1).replace("internal\"", "internal");
    let text = format!("{HEAD}{open}").replace('\n', "\r\n");
    assert_shown("files-windows", text);
}

#[test]
fn columns_count_characters() {
    // Before the mistake stand 26 characters, of 35 bytes, 29 columns wide on a terminal.
    let slip = entry(1).replace("message", "keywords = [\"größe 日本 👩\", 5]\nmessage");
    let text = format!("{HEAD}{slip}");
    assert_eq!(places(&check_text(&*text)), ["wrong-type at acme.toml:17:27"]);
    assert_shown("files-characters", text);
}

#[test]
fn a_mistake_in_a_last_line_without_end_is_told() {
    assert_shown(
        "files-no-line-end",
        format!("{HEAD}{}fatal = \"yes\"", entry(1).trim_end().to_owned() + "\n"),
    );
}

#[test]
fn of_a_very_long_line_the_part_with_the_mistake_is_shown() {
    let long = format!(
        "{} {{x}} {} }} {}",
        "a".repeat(5000),
        "b".repeat(5000),
        "c".repeat(5000)
    );
    let slip = entry(1).replace("\"Broken.\"", &format!("\"{long}\""));
    assert_shown("files-long-line", format!("{HEAD}{slip}"));
}

/// A catalogue with some of everything.
fn model() -> String {
    let text = std::fs::read_to_string("tests/fixtures/emit/text.toml").expect("the fixture is there");
    assert_eq!(places(&check_text(&*text)), Vec::<String>::new(), "it has no mistakes");
    text
}

/// Checks a file that is broken in some way: whatever is found can be shown, at a place that is in the file.
fn assert_sane(what: &str, text: String) {
    let checked = check_text(text);
    // One slip may tear a table or a text of some lines in two. More than these would be the wreck's.
    assert!(checked.diagnostics.len() <= 6, "{what}: {:#?}", places(&checked));
    for diagnostic in &checked.diagnostics {
        let file = &diagnostic.primary.file;
        for label in std::iter::once(&diagnostic.primary).chain(&diagnostic.secondary) {
            assert!(
                file.text().get(label.span.clone()).is_some(),
                "{what}: {}",
                place(diagnostic)
            );
        }
        if !file.text().is_empty() {
            let position = diagnostic.primary.position();
            let shown = render(diagnostic, Style::Plain);
            let arrow = format!("--> acme.toml:{}:{}\n", position.line, position.column);
            assert!(shown.contains(&arrow), "{what}: {arrow} is not the place in\n{shown}");
        }
    }
}

#[test]
fn a_file_that_ends_anywhere_gives_few_diagnostics_at_places_that_are_there() {
    let text = model();
    for (end, _) in text.char_indices() {
        assert_sane(&format!("the first {end} bytes"), text[..end].to_owned());
    }
}

#[test]
fn a_file_without_one_character_gives_few_diagnostics_at_places_that_are_there() {
    let text = model();
    for (at, character) in text.char_indices() {
        let without = [&text[..at], &text[at + character.len_utf8()..]].concat();
        assert_sane(&format!("without the {character:?} at byte {at}"), without);
    }
}

#[test]
fn a_file_with_one_character_too_many_gives_few_diagnostics_at_places_that_are_there() {
    let text = model();
    let odd = [
        '"', '\'', '[', ']', '{', '}', '=', '#', '\n', '\\', ',', '.', '\r', '\0', '日', '1',
    ];
    for ((at, _), character) in text.char_indices().zip(odd.into_iter().cycle()) {
        let with = format!("{}{character}{}", &text[..at], &text[at..]);
        assert_sane(&format!("with a {character:?} at byte {at}"), with);
    }
}
