//! Every rule by a file that breaks it alone, and many of them in one file.

use std::path::{Path, PathBuf};

use faultdex_codegen::{Checked, Rule, check};

use super::{assert_snapshot, place, places, shown};

const FIXTURES: &str = "tests/fixtures";

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
fn a_published_system_that_is_gone_is_told_at_its_first_code() {
    let catalog = Path::new(FIXTURES).join("removed-system/acme.toml");
    assert_snapshot("removed-system", &shown(&check(&[catalog])));
}

#[test]
fn a_code_of_which_the_lock_says_something_else_is_told_at_the_code() {
    let catalog = Path::new(FIXTURES).join("outdated-lock/acme.toml");
    assert_snapshot("outdated-lock", &shown(&check(&[catalog])));
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
