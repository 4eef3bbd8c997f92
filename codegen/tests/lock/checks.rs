//! `check` with a lock beside the catalogues: what was published stays.

use faultdex_codegen::check;

use super::{Folder, NOTHING, catalog, found};

#[test]
fn a_catalogue_without_a_lock_is_no_error() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    assert_eq!(folder.check(&["acme.toml"]), NOTHING);
}

#[test]
fn a_code_that_was_published_may_not_be_removed() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First")]))
        .with("catalog.lock", "acme First 1\nacme Second 2\nacme Third 3\n");
    assert_eq!(
        folder.check(&["acme.toml"]),
        [
            "removed-code: the code `2` of acme was published, and is gone",
            "removed-code: the code `3` of acme was published, and is gone",
        ]
    );
}

#[test]
fn a_variant_that_was_published_may_not_be_renamed() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "Primary")]))
        .with("catalog.lock", "acme First 1\n");
    assert_eq!(
        folder.check(&["acme.toml"]),
        ["renamed-variant: the code `1` was published as `First`, and is now `Primary`"]
    );
}

#[test]
fn what_was_published_first_counts_where_two_lines_differ() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "Second")]))
        .with("catalog.lock", "acme First 1\nacme Second 1\n");
    assert_eq!(
        folder.check(&["acme.toml"]),
        ["renamed-variant: the code `1` was published as `First`, and is now `Second`"]
    );
}

#[test]
fn the_same_code_of_another_system_is_another_code() {
    let folder = Folder::new()
        .with("one.toml", &catalog("one", &[(1, "First")]))
        .with("two.toml", &catalog("two", &[(1, "Other")]))
        .with("catalog.lock", "one First 1\ntwo Other 1\n");
    assert_eq!(folder.check(&["one.toml", "two.toml"]), NOTHING);
}

#[test]
fn a_system_that_is_not_given_but_whose_catalogue_lies_there_is_no_error() {
    let folder = Folder::new()
        .with("one.toml", &catalog("one", &[(1, "First")]))
        .with("two.toml", &catalog("two", &[(1, "Other")]))
        .with("catalog.lock", "one First 1\ntwo Other 1\n");
    assert_eq!(folder.check(&["one.toml"]), NOTHING);
}

#[test]
fn a_system_whose_catalogue_is_gone_is_one_error() {
    let folder = Folder::new()
        .with("one.toml", &catalog("one", &[(1, "First")]))
        .with("catalog.lock", "one First 1\ntwo Other 1\ntwo Another 2\n");
    assert_eq!(
        folder.check(&["one.toml"]),
        ["removed-code: the system two was published, and is gone"]
    );
}

#[test]
fn a_catalogue_that_cannot_be_read_is_not_called_removed() {
    let folder = Folder::new().with("catalog.lock", "acme First 1\n");
    let found = folder.check(&["acme.toml"]);
    assert!(
        found.len() == 1 && found[0].starts_with("unreadable-file: "),
        "{found:?}"
    );
}

#[test]
fn a_code_of_a_catalogue_with_mistakes_is_not_called_removed() {
    let folder = Folder::new()
        .with(
            "acme.toml",
            &catalog("acme", &[(1, "First"), (2, "Second")]).replace("code = 2", "code = \"2\""),
        )
        .with("catalog.lock", "acme First 1\nacme Second 2\n");
    assert_eq!(
        folder.check(&["acme.toml"]),
        ["invalid-code: the codes of this system are whole numbers"]
    );
}

#[test]
fn a_code_that_the_lock_lacks_is_a_warning() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
        .with("catalog.lock", "acme First 1\n");
    let checked = check(&folder.paths(&["acme.toml"]));
    assert_eq!(
        found(&checked),
        ["unlocked-code: the code `2` is not in catalog.lock yet"]
    );
    assert!(!checked.has_errors(), "it stops the build");
}

#[test]
fn a_lock_is_of_the_catalogues_beside_it_alone() {
    let folder = Folder::new()
        .with("a/one.toml", &catalog("one", &[(1, "First")]))
        .with("a/catalog.lock", "one First 1\n")
        .with("b/two.toml", &catalog("two", &[(1, "First")]))
        .with("b/catalog.lock", "two First 1\n");
    assert_eq!(folder.check(&["a/one.toml", "b/two.toml"]), NOTHING);
}

#[test]
fn a_line_of_another_form_is_an_error() {
    for line in [
        "acme First",
        "acme First 1 2",
        "acme  First 1",
        " acme First 1",
        "acme First 1 fatal",
        "acme First 1 internal",
        "acme First 1 internal:onse",
        "acme First 1 internal:once deprecated fatal",
    ] {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(2, "Second")]))
            .with("catalog.lock", &format!("acme Second 2\n{line}\n"));
        assert_eq!(
            folder.check(&["acme.toml"]),
            ["invalid-lock: a line of the lock is `system Variant code kind:retry`"],
            "{line:?}"
        );
    }
}

#[test]
fn a_lock_that_cannot_be_read_is_an_error() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    std::fs::create_dir(folder.path("catalog.lock")).expect("the folder can be made");
    let found = folder.check(&["acme.toml"]);
    assert!(
        found.len() == 1 && found[0].starts_with("unreadable-file: "),
        "{found:?}"
    );
}

#[test]
fn a_code_of_which_the_lock_says_what_is_no_longer_so_is_a_warning() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First")]))
        .with("catalog.lock", "acme First 1 internal:never\n");
    let checked = check(&folder.paths(&["acme.toml"]));
    assert_eq!(
        found(&checked),
        ["unlocked-code: catalog.lock says `internal:never` of the code `1`, and it is `internal:once`"]
    );
    assert!(!checked.has_errors(), "it stops the build");
}

#[test]
fn a_line_of_the_older_form_is_as_good() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First")]))
        .with("catalog.lock", "acme First 1\n");
    assert_eq!(folder.check(&["acme.toml"]), NOTHING);
}

#[test]
fn a_system_whose_catalogue_has_another_id_now_is_gone() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("zenith", &[(1, "First")]))
        .with("catalog.lock", "acme First 1\nzenith First 1\n");
    assert_eq!(
        folder.check(&["acme.toml"]),
        ["removed-code: the system acme was published, and is gone"]
    );
}
