//! `[system]`, `[[fallback]]` and `[recognise]`: the rest of what a file says of its system.

use super::{HEAD, assert_shown, check_text, entry, places};

/// A fallback, 5 lines long with a prefix and else 4.
fn fallback(prefix: Option<&str>) -> String {
    let prefix = prefix.map_or_else(String::new, |prefix| format!("prefix = \"{prefix}\"\n"));
    format!("[[fallback]]\n{prefix}kind = \"unknown\"\nretry = \"once\"\n\n")
}

/// A catalogue that says `line` of how its system is recognised, in line 13.
fn recognise(line: &str) -> String {
    format!("{HEAD}[recognise]\n{line}\n")
}

#[test]
fn all_that_may_be_said_of_a_system_gives_no_diagnostics() {
    let text = HEAD.replace("\"number\"", "\"number\"\nstatus_digits = 3")
        + &fallback(Some("401"))
        + &fallback(Some("40"))
        + &fallback(None)
        + "[recognise]\nwords = [\"acme\"]\npaths = [\"/v1\", \"/acme/api-2.0\"]\nfields = [\"s:code\"]\n"
        + "prefixes = [\"Service.\", \"a:\"]\nnot_within = [\"expected\"]\n\n"
        + &entry(1);
    assert_eq!(places(&check_text(text)), Vec::<String>::new());
}

#[test]
fn a_file_without_a_system_hides_no_mistake_of_its_other_tables() {
    let text = fallback(None).replace("once", "onse") + "[recognise]\nwords = [5]\n\n";
    let rest = HEAD.split_once("\n\n").expect("a source follows the system").1;
    assert_eq!(
        places(&check_text(text + rest)),
        [
            "missing-key at acme.toml:1:1",
            "unknown-word at acme.toml:3:9",
            "wrong-type at acme.toml:6:10"
        ]
    );
}

mod status_digits {
    use super::*;

    fn with_digits(digits: &str) -> String {
        HEAD.replace("\"number\"", &format!("\"number\"\nstatus_digits = {digits}"))
    }

    #[test]
    fn are_three() {
        assert_shown("system-digits", with_digits("2"));
        for digits in ["0", "-3", "4", "259"] {
            let found = places(&check_text(with_digits(digits)));
            assert_eq!(found, ["invalid-status at acme.toml:5:17"], "{digits}");
        }
    }

    #[test]
    fn are_a_number() {
        let found = places(&check_text(with_digits("\"3\"")));
        assert_eq!(found, ["wrong-type at acme.toml:5:17"]);
    }

    #[test]
    fn are_of_codes_that_are_numbers() {
        let text = with_digits("3").replace("\"number\"", "\"text\"");
        assert_shown("system-digits-of-text", text);
    }

    #[test]
    fn are_no_mistake_where_the_form_of_codes_is_not_known() {
        let text = with_digits("3").replace("\"number\"", "\"txt\"");
        assert_eq!(places(&check_text(text)), ["unknown-word at acme.toml:4:8"]);
    }
}

mod fallbacks {
    use super::*;

    #[test]
    fn for_any_code_are_one() {
        let text = [HEAD, &fallback(None), &fallback(Some("A.")), &fallback(None)].concat();
        assert_shown("system-fallback-twice", text);
    }

    #[test]
    fn for_any_code_are_told_from_the_first_on() {
        let text = HEAD.to_owned() + &fallback(None).repeat(3);
        let found = check_text(text);
        assert_eq!(
            places(&found),
            ["duplicate at acme.toml:16:1", "duplicate at acme.toml:20:1"]
        );
        for duplicate in &found.diagnostics {
            assert_eq!(duplicate.secondary[0].position().line, 12);
        }
    }

    #[test]
    fn whose_prefix_could_not_be_read_are_not_for_any_code() {
        let broken = fallback(Some("A.")).replace("prefix =", "prefix");
        let text = [HEAD, &fallback(None), &broken].concat();
        assert_eq!(places(&check_text(text)), ["invalid-toml at acme.toml:17:8"]);

        let text = [HEAD, &fallback(None), &fallback(Some("A.")).replace("\"A.\"", "5")].concat();
        assert_eq!(places(&check_text(text)), ["wrong-type at acme.toml:17:10"]);
    }

    #[test]
    fn have_a_kind_and_a_retry() {
        assert_shown(
            "system-fallback-lacks",
            format!("{HEAD}[[fallback]]\nprefix = \"A.\"\n"),
        );
        for (key, found) in [("kind = \"unknown\"\n", "kind"), ("retry = \"once\"\n", "retry")] {
            let checked = check_text(HEAD.to_owned() + &fallback(None).replace(key, ""));
            assert_eq!(places(&checked), ["missing-key at acme.toml:12:1"]);
            assert_eq!(checked.diagnostics[0].message, format!("[[fallback]] lacks `{found}`"));
        }
    }

    #[test]
    fn have_words_of_the_closed_sets() {
        let text = HEAD.to_owned() + &fallback(None).replace("unknown", "unkown").replace("once", "twice");
        assert_eq!(
            places(&check_text(text)),
            ["unknown-word at acme.toml:13:8", "unknown-word at acme.toml:14:9"]
        );
    }

    #[test]
    fn have_a_prefix_that_says_something() {
        assert_shown("system-prefix-empty", HEAD.to_owned() + &fallback(Some("")));
    }

    #[test]
    fn have_each_a_prefix_of_its_own() {
        let text = [
            HEAD,
            &fallback(Some("A.")),
            &fallback(Some("B.")),
            &fallback(Some("A.")),
        ]
        .concat();
        assert_shown("system-prefix-twice", text);
    }

    #[test]
    fn have_no_prefix_for_whose_codes_another_counts_first() {
        let text = [HEAD, &fallback(Some("INPUT.")), &fallback(Some("INPUT.Url."))].concat();
        assert_shown("system-prefix-never", text);
        let text = [HEAD, &fallback(Some("INPUT.Url.")), &fallback(Some("INPUT."))].concat();
        assert_eq!(places(&check_text(text)), Vec::<String>::new());
    }

    #[test]
    fn with_a_mistake_in_them_are_still_there() {
        let text = [
            HEAD,
            &fallback(Some("A.")).replace("unknown", "unkown"),
            &fallback(Some("A.")),
        ]
        .concat();
        assert_eq!(
            places(&check_text(text)),
            ["unknown-word at acme.toml:14:8", "duplicate at acme.toml:18:10"]
        );
    }
}

mod hints {
    use super::*;

    #[test]
    fn have_the_keys_that_the_scanner_knows() {
        assert_shown("system-hint-key", recognise("colours = [\"red\"]"));
        let text = recognise("field = [\"code\"]");
        assert_eq!(
            check_text(text).diagnostics[0].help.as_deref(),
            Some("did you mean `fields`?")
        );
    }

    #[test]
    fn are_texts_of_one_line_that_say_something() {
        assert_shown("system-hint-number", recognise("words = [\"acme\", 5]"));
        for key in ["words", "paths", "fields", "prefixes", "not_within"] {
            let column = key.len() + 5;
            for (hint, rule) in [
                ("\"\"", "empty-text"),
                ("5", "wrong-type"),
                ("\"a\\tb\"", "control-character"),
            ] {
                let found = places(&check_text(recognise(&format!("{key} = [{hint}]"))));
                assert_eq!(found, [format!("{rule} at acme.toml:13:{column}")], "{key} = [{hint}]");
            }
        }
    }

    #[test]
    fn of_prefixes_end_in_their_sign() {
        assert_shown(
            "system-hint-prefix",
            recognise("prefixes = [\"Service.\", \"Service\", \":\"]"),
        );
    }

    #[test]
    fn of_paths_start_with_their_slash_and_end_without() {
        let slips =
            recognise("paths = [\"/v1\", \"acme/v1\", \"/acme/\", \"//v1\", \"/\", \"https://acme.example/v1\"]");
        assert_shown("system-hint-path", slips);
    }

    #[test]
    fn in_double_brackets_are_read() {
        let text = recognise("prefixes = [\"Service\"]").replace("[recognise]", "[[recognise]]");
        assert_eq!(
            places(&check_text(text)),
            ["wrong-type at acme.toml:12:1", "invalid-hint at acme.toml:13:13"]
        );
    }
}
