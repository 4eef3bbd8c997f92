//! What holds of scanning and annotating whatever the text is. `fuzz/` holds them to the same for what a fuzzer comes upon;
//! `recognise` says how well codes are told from what looks like them.

#![cfg(feature = "scan")]

#[path = "../fuzz/src/logs.rs"]
#[expect(unreachable_pub, reason = "over there it is a library")]
mod logs;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use faultdex::Registry;
use faultdex::scan::Scanner;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::builtin);

/// Pieces of lines: codes, what stands around them, and what breaks lines and texts.
fn piece() -> impl Strategy<Value = String> {
    let entries = || {
        Registry::builtin()
            .catalogs()
            .flat_map(|catalog| catalog.entries)
            .collect::<Vec<_>>()
    };
    let codes: Vec<&str> = entries().into_iter().map(|entry| entry.code).collect();
    let messages: Vec<&str> = entries().into_iter().map(|entry| entry.message()).collect();
    let glue = vec![
        "\n",
        "\r\n",
        " ",
        ".",
        "\"",
        "\\\"",
        "{",
        "}",
        "[",
        "]",
        "\"code\":",
        "\\\"code\\\":",
        "\"id\":",
        "id=",
        "code=",
        "\"message\":\"",
        "<faultcode>",
        "</faultcode>",
        "a:",
        "Service.",
        "slascone ",
        "\"expectedErrors\":[",
        "&quot;",
        "%22",
        "\\u003e",
        "\u{1b}[31m",
        " 409 ",
        "/kcs/v1.1/kg/devices",
        "HTTP/1.1\" ",
        "  ⟵ ",
        "エラー",
        "bytes=",
        "-",
    ];
    prop_oneof![
        6 => select(glue).prop_map(str::to_owned),
        4 => select(codes).prop_map(str::to_owned),
        1 => select(messages).prop_map(str::to_owned),
        1 => "[0-9]{1,12}",
        1 => any::<char>().prop_map(String::from),
    ]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    (
        vec(piece(), 0..60),
        vec((any::<prop::sample::Index>(), any::<u8>()), 0..3),
    )
        .prop_map(|(pieces, spoilt)| {
            let mut text = pieces.concat().into_bytes();
            for (place, byte) in spoilt {
                if !text.is_empty() {
                    let place = place.index(text.len());
                    text[place] = byte;
                }
            }
            text
        })
}

proptest! {
    // A case that failed belongs into a test of its own, not into a file of seeds.
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_hits_are_the_same_however_the_text_is_split(text in text()) {
        logs::scanning_holds(&text);
    }

    #[test]
    fn a_line_has_the_same_hits_whichever_its_end(text in text()) {
        for line in text.split(|&byte| byte == b'\n') {
            let line = line.trim_ascii_end();
            let without_end: Vec<_> = SCANNER.find(line).collect();
            for end in ["\r", "\n", "\r\n"] {
                let with_end: Vec<_> = SCANNER.find(&[line, end.as_bytes()].concat()).collect();
                prop_assert_eq!(&with_end, &without_end, "of {:?} ended by {:?}", String::from_utf8_lossy(line), end);
            }
        }
    }

    #[test]
    fn annotated_lines_are_the_lines_with_their_explanations_however_they_are_written(size: u8, text in text()) {
        logs::annotating_holds(&[&[size], text.as_slice()].concat());
    }
}

/// The word is no anchor in this spelling: the lines are only looked at for what seems to be a code.
#[test]
fn an_escape_that_is_cut_off_does_not_go_on_in_the_next_line() {
    for text in [
        "\\u\"\nb540000005 slascoNe error 12001",
        "%2\n540000005 slascoNe error 12001",
        "slascoNe error 12001 22id\\u00\n001007 ",
        "slascoNe error 12001 22id%2\n01007 ",
    ] {
        logs::scanning_holds(text.as_bytes());
    }
}

#[test]
fn every_seed_of_the_fuzzer_holds() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (target, holds) in [
        ("scan", logs::scanning_holds as fn(&[u8])),
        ("annotate", logs::annotating_holds),
    ] {
        let seeds = fs::read_dir(corpus.join(target)).expect("the seeds are there");
        for seed in seeds {
            let seed = seed.expect("it is there").path();
            println!("{}", seed.display());
            holds(&fs::read(&seed).expect("it can be read"));
        }
    }
}
