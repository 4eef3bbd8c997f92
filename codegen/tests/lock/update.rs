//! `update_locks`: what is written, and what is left alone.

use faultdex_codegen::update_locks;

use super::{Folder, NOTHING, catalog, lines};

#[test]
fn makes_a_lock_with_a_line_for_each_code_in_the_order_of_the_catalogues() {
    let folder = Folder::new()
        .with("two.toml", &catalog("two", &[(1, "Other")]))
        .with("one.toml", &catalog("one", &[(2, "Second"), (1, "First")]));
    assert_eq!(folder.update(&["two.toml", "one.toml"]), NOTHING);
    let lock = folder.read("catalog.lock");
    assert_eq!(
        lines(&lock),
        [
            "two Other 1 internal:once",
            "one Second 2 internal:once",
            "one First 1 internal:once"
        ]
    );
}

#[test]
fn says_at_the_top_of_a_new_lock_what_it_is() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    folder.update(&["acme.toml"]);
    insta::assert_snapshot!(folder.read("catalog.lock"), @r"
    # What was published: system, Rust name, code; then what programs are told: kind and retry, `fatal`, `deprecated`.
    # Programs name the first three: no line is ever taken away, and none of the three changes.
    # Written by `faultdex check --update-lock FILE…`.
    acme First 1 internal:once
    ");
}

#[test]
fn adds_the_missing_lines_and_keeps_the_rest_byte_for_byte() {
    let before = "# Mine.\r\n\r\nelse Where 7\nacme Second 2 internal:once  \n# The end.\n";
    let folder = Folder::new()
        .with(
            "acme.toml",
            &catalog("acme", &[(1, "First"), (2, "Second"), (3, "Third")]),
        )
        .with("else.toml", "")
        .with("catalog.lock", before);
    assert_eq!(folder.update(&["acme.toml"]), NOTHING);
    assert_eq!(
        folder.read("catalog.lock"),
        format!("{before}acme First 1 internal:once\nacme Third 3 internal:once\n")
    );
}

#[test]
fn starts_a_line_of_its_own_after_a_lock_without_a_last_line_end() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
        .with("catalog.lock", "acme First 1 internal:once");
    folder.update(&["acme.toml"]);
    assert_eq!(
        folder.read("catalog.lock"),
        "acme First 1 internal:once\nacme Second 2 internal:once\n"
    );
}

#[test]
fn changes_nothing_where_nothing_is_missing() {
    for lock in [
        "acme First 1 internal:once",
        "\u{feff}acme First 1 internal:once\r\n",
        "# Mine.\nacme First 1 internal:once\n\n\n",
    ] {
        let folder = Folder::new()
            .with("acme.toml", &catalog("acme", &[(1, "First")]))
            .with("catalog.lock", lock);
        folder.update(&["acme.toml"]);
        assert_eq!(folder.read("catalog.lock"), lock);
    }
}

#[test]
fn changes_nothing_the_second_time() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    folder.update(&["acme.toml"]);
    let first = folder.read("catalog.lock");
    folder.update(&["acme.toml"]);
    assert_eq!(folder.read("catalog.lock"), first);
}

#[test]
fn leaves_no_other_file_behind() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    folder.update(&["acme.toml"]);
    let mut names: Vec<_> = std::fs::read_dir(folder.0.path())
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be read").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["acme.toml", "catalog.lock"]);
}

#[test]
fn writes_nothing_while_a_catalogue_has_errors() {
    let folder = Folder::new()
        .with("good.toml", &catalog("good", &[(1, "First")]))
        .with("bad.toml", &catalog("bad", &[(1, "first")]));
    assert_eq!(
        folder.update(&["good.toml", "bad.toml"]),
        ["invalid-variant: `first` is no Rust name in UpperCamelCase"]
    );
    assert!(!folder.path("catalog.lock").exists(), "a lock was made");
}

#[test]
fn writes_nothing_while_a_lock_has_errors() {
    let lock = "acme First 1\nacme Gone 9\n";
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
        .with("catalog.lock", lock);
    folder.update(&["acme.toml"]);
    assert_eq!(folder.read("catalog.lock"), lock);
}

#[test]
fn keeps_a_lock_in_each_folder() {
    let folder = Folder::new()
        .with("a/one.toml", &catalog("one", &[(1, "First")]))
        .with("b/two.toml", &catalog("two", &[(1, "First")]));
    assert_eq!(folder.update(&["a/one.toml", "b/two.toml"]), NOTHING);
    assert_eq!(lines(&folder.read("a/catalog.lock")), ["one First 1 internal:once"]);
    assert_eq!(lines(&folder.read("b/catalog.lock")), ["two First 1 internal:once"]);
}

#[test]
fn fails_where_the_lock_cannot_be_written() {
    let folder = Folder::new().with("acme.toml", &catalog("acme", &[(1, "First")]));
    // What is written first stands in the way.
    std::fs::create_dir(folder.path("catalog.lock.new")).expect("the folder can be made");
    assert!(update_locks(&folder.paths(&["acme.toml"])).is_err());
}

#[test]
fn brings_what_a_line_says_of_its_code_up_to_date_and_keeps_its_place() {
    let before = "# Mine.\nacme Second 2 internal:never fatal\r\nacme First 1 internal:once\n";
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
        .with("catalog.lock", before);
    assert_eq!(folder.update(&["acme.toml"]), NOTHING);
    assert_eq!(
        folder.read("catalog.lock"),
        "# Mine.\nacme Second 2 internal:once\r\nacme First 1 internal:once\n"
    );
}

#[test]
fn adds_to_a_line_of_the_older_form_what_it_does_not_say() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First")]))
        .with("catalog.lock", "acme First 1");
    folder.update(&["acme.toml"]);
    assert_eq!(folder.read("catalog.lock"), "acme First 1 internal:once");
}

#[test]
fn says_of_a_code_all_that_programs_are_told() {
    let entry = catalog("acme", &[(1, "First")])
        .replace(
            "message = \"Broken.\"\nresolution = \"Mend it.\"\n",
            "fatal = true\ndeprecated = \"No longer sent.\"\n",
        )
        .replace("once", "never")
        + "[[error.case]]\nmessage = \"One.\"\nresolution = \"Mend it.\"\n"
        + "[[error.case]]\nmessage = \"Other.\"\nresolution = \"Mend it.\"\nkind = \"not_found\"\n"
        + "[[error.case]]\nmessage = \"Third.\"\nresolution = \"Mend it.\"\nkind = \"not_found\"\n";
    let folder = Folder::new().with("acme.toml", &entry);
    assert_eq!(folder.update(&["acme.toml"]), NOTHING);
    assert_eq!(
        lines(&folder.read("catalog.lock")),
        ["acme First 1 internal:never not_found:never fatal deprecated"]
    );
}

#[test]
fn names_a_lock_that_cannot_be_written_and_leaves_it_as_it_was() {
    let folder = Folder::new()
        .with("acme.toml", &catalog("acme", &[(1, "First"), (2, "Second")]))
        .with("catalog.lock", "acme First 1 internal:once\n")
        // Where the new lock would be written first.
        .with("catalog.lock.new/in-the-way", "");
    let error = update_locks(&folder.paths(&["acme.toml"])).expect_err("a folder is in the way");
    assert!(error.to_string().contains("catalog.lock: "), "{error}");
    assert_eq!(folder.read("catalog.lock"), "acme First 1 internal:once\n");
}
