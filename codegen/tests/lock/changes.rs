//! `Checked::changes_since`: whether a change is patch, minor or major.

use faultdex_codegen::{Changes, Level, check};

use super::{Folder, catalog};

const LOCK: &str = "acme First 1 internal:once\nacme Second 2 internal:once\n";

/// What changed from `lock` to `acme.toml`.
fn changes(lock: &str, acme: &str) -> Changes {
    let folder = Folder::new().with("new/acme.toml", acme).with("old/catalog.lock", lock);
    check(&folder.paths(&["new/acme.toml"]))
        .changes_since(&folder.path("old/catalog.lock"))
        .expect("the lock is read")
        .expect("the catalogue is whole")
}

/// `level system:code: message`
fn told(changes: &Changes) -> Vec<String> {
    changes
        .changes
        .iter()
        .map(|change| {
            let code = change.code.as_ref().map(|code| format!(":{code}")).unwrap_or_default();
            format!("{} {}{code}: {}", change.level.name(), change.system, change.message)
        })
        .collect()
}

fn whole() -> String {
    catalog("acme", &[(1, "First"), (2, "Second")])
}

#[test]
fn another_text_is_patch() {
    let changes = changes(LOCK, &whole().replace("Mend it.", "Mend it now."));
    assert_eq!((told(&changes), changes.level()), (vec![], Level::Patch));
}

#[test]
fn a_new_code_is_minor() {
    let changes = changes(LOCK, &catalog("acme", &[(1, "First"), (2, "Second"), (3, "Third")]));
    assert_eq!(told(&changes), ["minor acme:3: `Third` is new"]);
    assert_eq!(changes.level(), Level::Minor);
}

#[test]
fn a_system_that_is_gone_is_major_and_a_new_one_minor() {
    let changes = changes("acme First 1 internal:once\n", &catalog("zenith", &[(1, "First")]));
    assert_eq!(
        told(&changes),
        ["major acme: the system is gone", "minor zenith:1: `First` is new"]
    );
}

#[test]
fn a_code_that_is_gone_is_major() {
    let changes = changes(LOCK, &catalog("acme", &[(1, "First")]));
    assert_eq!(told(&changes), ["major acme:2: `Second` is gone"]);
    assert_eq!(changes.level(), Level::Major);
}

#[test]
fn a_variant_of_another_name_is_major() {
    let changes = changes(LOCK, &catalog("acme", &[(1, "First"), (2, "Other")]));
    assert_eq!(told(&changes), ["major acme:2: `Second` is called `Other` now"]);
}

#[test]
fn a_variant_that_stands_for_another_code_is_major() {
    let changes = changes(LOCK, &catalog("acme", &[(1, "First"), (7, "Second")]));
    assert_eq!(
        told(&changes),
        ["major acme:2: `Second` is gone", "minor acme:7: `Second` is new"]
    );
}

#[test]
fn a_code_that_is_deprecated_is_minor() {
    let deprecated = whole().replacen("message", "deprecated = \"No longer sent.\"\nmessage", 1);
    let changes = changes(LOCK, &deprecated);
    assert_eq!(told(&changes), ["minor acme:1: `First` is deprecated now"]);
}

#[test]
fn another_advice_is_minor() {
    let changes = changes(LOCK, &whole().replacen("once", "backoff", 1));
    assert_eq!(
        told(&changes),
        ["minor acme:1: `First` was `internal:once`, and is `internal:backoff` now"]
    );
}

#[test]
fn another_advice_in_a_case_is_minor() {
    let with_case = whole().replacen(
        "message = \"Broken.\"\nresolution",
        "[[error.case]]\nkind = \"aborted\"\nmessage = \"Broken.\"\nresolution",
        1,
    );
    let changes = changes(LOCK, &with_case);
    assert_eq!(
        told(&changes),
        ["minor acme:1: `First` was `internal:once`, and is `internal:once aborted:once` now"]
    );
}

#[test]
fn a_code_that_does_harm_from_now_on_is_minor() {
    let lock = LOCK.replace("once", "never");
    let fatal = whole()
        .replace("once", "never")
        .replacen("message", "fatal = true\nmessage", 1);
    assert_eq!(told(&changes(&lock, &fatal)), ["minor acme:1: `First` is fatal now"]);
}

#[test]
fn of_a_lock_of_the_older_form_only_names_are_compared() {
    let changes = changes(
        "acme First 1\nacme Second 2 internal:once\n",
        &whole().replace("once", "backoff"),
    );
    assert_eq!(
        told(&changes),
        ["minor acme:2: `Second` was `internal:once`, and is `internal:backoff` now"]
    );
    assert_eq!(changes.names_alone, 1);
}

#[test]
fn a_system_whose_catalogue_lies_there_and_was_not_given_is_not_gone() {
    let folder = Folder::new()
        .with("acme.toml", &whole())
        .with("zenith.toml", "")
        .with("old.lock", "zenith First 1 internal:once\n");
    let changes = check(&folder.paths(&["acme.toml"]))
        .changes_since(&folder.path("old.lock"))
        .expect("the lock is read")
        .expect("the catalogue is whole");
    assert_eq!(changes.level(), Level::Minor, "{:?}", told(&changes));
}

#[test]
fn a_change_tells_its_place() {
    let changes = changes(LOCK, &catalog("acme", &[(1, "First"), (3, "Third")]));
    let places: Vec<_> = changes
        .changes
        .iter()
        .map(|change| {
            let position = change.place.position();
            let name = change.place.file.name();
            let file = name.rsplit('/').next().expect("a name");
            format!("{file}:{}:{}", position.line, position.column)
        })
        .collect();
    assert_eq!(places, ["catalog.lock:2:1", "acme.toml:21:8"]);
}

#[test]
fn of_catalogues_with_mistakes_nothing_is_said() {
    let folder = Folder::new()
        .with("acme.toml", &whole().replace("internal", "internl"))
        .with("old.lock", LOCK);
    let checked = check(&folder.paths(&["acme.toml"]));
    assert_eq!(checked.changes_since(&folder.path("old.lock")), Ok(None));
    let missing = check(&folder.paths(&["no-such.toml"]));
    assert_eq!(missing.changes_since(&folder.path("old.lock")), Ok(None));
}

#[test]
fn a_code_that_the_lock_beside_forbids_to_remove_is_major_all_the_same() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First")]))
        .with("catalog.lock", LOCK);
    let checked = check(&folder.paths(&["acme.toml"]));
    assert!(checked.has_errors(), "it may be removed");
    let changes = checked
        .changes_since(&folder.path("catalog.lock"))
        .expect("the lock is read");
    assert_eq!(changes.map(|changes| changes.level()), Some(Level::Major));
}

#[test]
fn what_is_wrong_with_the_lock_is_told() {
    let folder = Folder::new().with("acme.toml", &whole()).with("old.lock", "acme\n");
    let checked = check(&folder.paths(&["acme.toml"]));
    let rules = |lock: &str| {
        let faults = checked.changes_since(&folder.path(lock)).expect_err("it has faults");
        faults.iter().map(|fault| fault.rule.code()).collect::<Vec<_>>()
    };
    assert_eq!(rules("old.lock"), ["invalid-lock"]);
    assert_eq!(rules("no-such.lock"), ["unreadable-file"]);
}
