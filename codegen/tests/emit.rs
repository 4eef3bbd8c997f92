//! What is emitted: the Rust of three small catalogues, and how it is laid out.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use faultdex_codegen::{SourceFile, check_sources, emit};

/// Numbers; text with cases, parameters and braces; a system with states.
const FIXTURES: [&str; 3] = ["number", "text", "states"];

fn emitted(fixture: &str) -> String {
    let name = format!("{fixture}.toml");
    let text = std::fs::read_to_string(Path::new("tests/fixtures/emit").join(&name)).expect("the fixture is there");
    let checked = check_sources([SourceFile::new(&name, text)]);
    let catalogs = checked
        .catalogs()
        .unwrap_or_else(|| panic!("{name} has errors: {:#?}", checked.diagnostics));
    catalogs.map(|(file, catalog)| emit(catalog, file.name())).collect()
}

#[test]
fn a_catalogue_is_emitted_as_an_enum_rows_and_an_index() {
    for fixture in FIXTURES {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(fixture, emitted(fixture));
        });
    }
}

#[test]
fn the_same_catalogue_is_emitted_alike_each_time() {
    // A build that differs for nothing makes whoever depends on it build anew.
    for fixture in FIXTURES {
        assert_eq!(emitted(fixture), emitted(fixture), "{fixture}");
    }
}

#[test]
fn emitted_code_is_laid_out_as_rustfmt_leaves_it() {
    // Lines of any length, and a line for each element of an array: what is left depends on no width.
    const WIDE: &str = "max_width=1000000,fn_call_width=1000000,attr_fn_like_width=1000000,\
        array_width=0,short_array_element_width_threshold=0,struct_lit_width=0";
    let version = Command::new("rustfmt").arg("--version").output();
    if !version.is_ok_and(|version| version.status.success()) {
        eprintln!("skipped: there is no rustfmt here");
        return;
    }
    for fixture in FIXTURES {
        let code = emitted(fixture);
        let mut rustfmt = Command::new("rustfmt")
            .args(["--edition", "2024", "--emit", "stdout", "--config", WIDE])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("rustfmt runs");
        let mut stdin = rustfmt.stdin.take().expect("it is piped");
        stdin.write_all(code.as_bytes()).expect("rustfmt reads it");
        drop(stdin);
        let output = rustfmt.wait_with_output().expect("rustfmt ends");
        assert!(output.status.success(), "rustfmt cannot read what {fixture} gives");
        let formatted = String::from_utf8(output.stdout).expect("rustfmt writes UTF-8");
        let differs = std::iter::zip(code.lines(), formatted.lines()).find(|(ours, theirs)| ours != theirs);
        assert_eq!(
            differs, None,
            "the first line of {fixture} that rustfmt writes otherwise"
        );
        assert_eq!(code.len(), formatted.len(), "the length of {fixture}");
    }
}
