//! What is said of a catalogue with mistakes: every rule, many mistakes at once, and files that are odd in some way.
//!
//! The snapshots are what people read. When one changes, read it as they would: is the caret at the thing, does the help say
//! what to do?

use std::path::{Path, PathBuf};

use faultdex_codegen::{Checked, Diagnostic, Rule, SourceFile, Style, check, check_sources, render};

const FIXTURES: &str = "tests/fixtures";

fn shown(checked: &Checked) -> String {
    let shown: Vec<_> = checked
        .diagnostics
        .iter()
        .map(|diagnostic| render(diagnostic, Style::Plain))
        .collect();
    shown.join("\n\n")
}

/// `rule at file:line:column`
fn place(diagnostic: &Diagnostic) -> String {
    let position = diagnostic.primary.position();
    format!(
        "{} at {}:{}:{}",
        diagnostic.rule.code(),
        diagnostic.primary.file.name(),
        position.line,
        position.column
    )
}

fn places(checked: &Checked) -> Vec<String> {
    checked.diagnostics.iter().map(place).collect()
}

fn assert_snapshot(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

/// The one mistake of a rule: `fixtures/<rule>.toml`, or `fixtures/<rule>/` for the rules of the lock.
struct Fixture {
    catalog: PathBuf,
    /// The files that may hold the mistake; one of them says `# expect line:column`.
    files: Vec<PathBuf>,
}

impl Fixture {
    fn of(rule: Rule) -> Self {
        let folder = Path::new(FIXTURES).join(rule.code());
        if folder.is_dir() {
            let catalog = folder.join("acme.toml");
            return Self {
                files: vec![catalog.clone(), folder.join("catalog.lock")],
                catalog,
            };
        }
        let catalog = folder.with_extension("toml");
        Self {
            files: vec![catalog.clone()],
            catalog,
        }
    }

    fn check(&self) -> Checked {
        check(std::slice::from_ref(&self.catalog))
    }

    /// `file:line:column`
    fn expected(&self) -> Option<String> {
        self.files.iter().find_map(|file| {
            let bytes = std::fs::read(file).ok()?;
            let text = String::from_utf8_lossy(&bytes);
            let place = text.lines().find_map(|line| line.strip_prefix("# expect "))?;
            Some(format!("{}:{place}", file.display()))
        })
    }
}

#[test]
fn every_rule_has_a_fixture_that_breaks_it_alone_and_at_the_place_expected() {
    let mut wrong = Vec::new();
    for &rule in Rule::ALL {
        let fixture = Fixture::of(rule);
        let expected = match rule {
            // The mistake is that there is no such file.
            Rule::UnreadableFile => Some(format!("{}:1:1", fixture.catalog.display())),
            _ => fixture.expected(),
        };
        let Some(expected) = expected else {
            wrong.push(format!("{}: there is no fixture with a line `# expect …`", rule.code()));
            continue;
        };
        let (expected, found) = (vec![format!("{} at {expected}", rule.code())], places(&fixture.check()));
        if found != expected {
            wrong.push(format!("{}: expected {expected:?}, found {found:?}", rule.code()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_shown_with_its_line_and_with_help() {
    for &rule in Rule::ALL {
        assert_snapshot(rule.code(), &shown(&Fixture::of(rule).check()));
    }
}

#[test]
fn every_rule_says_what_to_do() {
    for &rule in Rule::ALL {
        for diagnostic in Fixture::of(rule).check().diagnostics {
            assert!(diagnostic.help.is_some(), "{} has no help", place(&diagnostic));
        }
    }
}

#[test]
fn only_a_code_that_the_lock_lacks_does_not_stop_the_build() {
    for &rule in Rule::ALL {
        let stops = Fixture::of(rule).check().has_errors();
        assert_eq!(stops, rule != Rule::UnlockedCode, "{}", rule.code());
    }
}

#[test]
fn the_names_of_rules_are_distinct_and_in_kebab_case() {
    let mut codes: Vec<_> = Rule::ALL.iter().map(|rule| rule.code()).collect();
    for code in &codes {
        let kebab = code.split('-').all(|word| {
            !word.is_empty()
                && word
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        assert!(kebab, "{code}");
    }
    codes.sort_unstable();
    let repeated: Vec<_> = codes.windows(2).filter(|pair| pair[0] == pair[1]).collect();
    assert!(repeated.is_empty(), "{repeated:?}");
}

fn many_mistakes() -> Checked {
    check(&[Path::new(FIXTURES).join("many-mistakes.toml")])
}

#[test]
fn all_mistakes_of_a_file_are_found_in_one_run() {
    let checked = many_mistakes();
    let text = std::fs::read_to_string(Path::new(FIXTURES).join("many-mistakes.toml")).expect("the fixture is there");
    let mut expected: Vec<_> = (1..)
        .zip(text.lines())
        .filter_map(|(line, text)| Some((line, text.split_once(" # ")?.1)))
        .flat_map(|(line, rules)| rules.split(' ').map(move |rule| (line, rule)))
        .collect();
    expected.sort_unstable();
    let mut found: Vec<_> = checked
        .diagnostics
        .iter()
        .map(|diagnostic| (diagnostic.primary.position().line, diagnostic.rule.code()))
        .collect();
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn many_mistakes_are_shown_in_the_order_of_the_file() {
    assert_snapshot("many-mistakes", &shown(&many_mistakes()));
}

#[test]
fn the_order_of_mistakes_is_the_same_in_each_run() {
    // Each map is seeded anew, so an order that came from one would change.
    let first = shown(&many_mistakes());
    for run in 2..10 {
        assert_eq!(shown(&many_mistakes()), first, "run {run}");
    }
}

/// A catalogue with nothing in it yet, 11 lines long.
const HEAD: &str = "\
[system]
id = \"acme\"
name = \"Acme\"
code = \"number\"

[[source]]
id = \"docs\"
title = \"Docs\"
evidence = \"documented\"
retrieved = 2026-01-31

";

/// An entry without mistakes, 8 lines long.
fn entry(code: u32) -> String {
    format!(
        "\
[[error]]
code = {code}
variant = \"Broken{code}\"
kind = \"internal\"
retry = \"once\"
message = \"Broken.\"
resolution = \"Mend it.\"

"
    )
}

/// An entry with a word misspelt: something else to find in the same file.
fn misspelt(code: u32) -> String {
    entry(code).replace("internal", "internl")
}

fn check_text(text: impl Into<String>) -> Checked {
    check_sources([SourceFile::new("acme.toml", text)])
}

fn assert_shown(name: &str, text: impl Into<String>) {
    assert_snapshot(name, &shown(&check_text(text)));
}

#[test]
fn a_catalogue_without_mistakes_gives_no_diagnostics() {
    let checked = check_text(format!("{HEAD}{}{}", entry(1), entry(2)));
    assert_eq!(places(&checked), Vec::<String>::new());
}

mod syntax {
    use super::*;

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
}

mod tables {
    use super::*;

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
    fn all_keys_that_a_table_lacks_are_told_at_its_header() {
        assert_shown(
            "tables-missing-keys",
            format!("{HEAD}[[error]]\ncode = 1\nname = \"BROKEN\"\n"),
        );
    }
}

mod values {
    use super::*;

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
}

mod references {
    use super::*;

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
}

mod files {
    use super::*;

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
}
