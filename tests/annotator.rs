//! `Annotator` under the loggers that people have, and under whatever else writes to it.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::thread;

use faultdex::Registry;
use faultdex::scan::{Annotator, Scanner};

const DUPLICATE: &str = "  ⟵ kdp:40000005 DEVICE_DUPLICATE: The specified device already exists. [never]";

/// Keeps what is written, each write by itself, as a terminal or a file would get it.
#[derive(Clone, Default)]
struct Writes(Arc<Mutex<Vec<String>>>);

impl Writes {
    fn each(&self) -> Vec<String> {
        self.0.lock().expect("nobody panicked").clone()
    }

    fn whole(&self) -> String {
        self.each().concat()
    }
}

impl Write for Writes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
        self.0.lock().expect("nobody panicked").push(text);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A writer whose disk is full.
struct Full;

impl Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A subscriber that makes an annotator for each event, as the documentation has it.
fn subscriber(writes: &Writes, has_colour: bool) -> impl tracing::Subscriber + Send + Sync {
    let writes = writes.clone();
    tracing_subscriber::fmt()
        .without_time()
        .with_ansi(has_colour)
        .with_writer(move || Annotator::new(writes.clone()))
        .finish()
}

/// What `log` writes under it.
fn traced(has_colour: bool, log: impl FnOnce()) -> Writes {
    let writes = Writes::default();
    tracing::subscriber::with_default(subscriber(&writes, has_colour), log);
    writes
}

#[test]
fn an_event_of_tracing_comes_out_annotated() {
    let writes = traced(false, || {
        tracing::error!(code = 40_000_005, "upload failed");
        tracing::info!(items = 40_000_005_000_u64, "all is well");
    });
    let expected = [
        format!("ERROR annotator: upload failed code=40000005{DUPLICATE}\n"),
        " INFO annotator: all is well items=40000005000\n".to_owned(),
    ];
    assert_eq!(writes.each(), expected);
}

#[test]
fn a_coloured_event_is_annotated_behind_its_colours() {
    let line = traced(true, || tracing::error!(code = 40_000_005, "upload failed")).whole();
    assert!(line.contains("\x1b["), "no colour in {line:?}");
    assert!(line.ends_with(&format!("{DUPLICATE}\n")), "{line:?}");
}

#[test]
fn each_line_of_an_event_is_annotated_and_all_are_passed_on_at_once() {
    let writes = traced(false, || {
        tracing::error!("two failed:\ncode=40000005\ncode=40000005\nin all")
    });
    let expected =
        format!("ERROR annotator: two failed:\ncode=40000005{DUPLICATE}\ncode=40000005{DUPLICATE}\nin all\n");
    assert_eq!(writes.each(), [expected]);
}

#[test]
fn lines_of_several_threads_do_not_mingle() {
    let writes = Writes::default();
    let dispatch = tracing::Dispatch::new(subscriber(&writes, false));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                tracing::dispatcher::with_default(&dispatch, || {
                    for _ in 0..100 {
                        tracing::error!(code = 40_000_005, "failed");
                    }
                });
            });
        }
    });
    let expected = format!("ERROR annotator: failed code=40000005{DUPLICATE}\n");
    assert_eq!(writes.each(), vec![expected; 800]);
}

#[test]
fn a_record_of_env_logger_comes_out_annotated() {
    use log::Log as _;

    let writes = Writes::default();
    let logger = env_logger::Builder::new()
        .filter_level(log::LevelFilter::Info)
        .target(env_logger::Target::Pipe(Box::new(Annotator::new(writes.clone()))))
        .build();
    let message = format_args!("upload failed: code=40000005");
    logger.log(&log::Record::builder().level(log::Level::Error).args(message).build());
    let said = writes.whole();
    assert!(
        said.ends_with(&format!("upload failed: code=40000005{DUPLICATE}\n")),
        "{said:?}"
    );
}

#[test]
fn a_line_may_be_written_in_any_pieces() {
    let text = "one: code=40000005\r\ntwo\n\nthree: code=40000005";
    let expected = format!("one: code=40000005{DUPLICATE}\r\ntwo\n\nthree: code=40000005{DUPLICATE}");
    for size in 1..=text.len() {
        let writes = Writes::default();
        let mut annotator = Annotator::new(writes.clone());
        for piece in text.as_bytes().chunks(size) {
            annotator.write_all(piece).expect("it is memory");
            annotator.flush().expect("it is memory");
        }
        drop(annotator);
        assert_eq!(writes.whole(), expected, "in pieces of {size} bytes");
    }
}

#[test]
fn a_line_without_an_end_is_passed_on_by_drop_and_by_finish() {
    for is_finished in [false, true] {
        let writes = Writes::default();
        let mut annotator = Annotator::new(writes.clone());
        write!(annotator, "code=40000005").expect("it is memory");
        annotator.flush().expect("it is memory");
        assert_eq!(writes.whole(), "", "the line may yet go on");
        if is_finished {
            annotator.finish().expect("it is memory");
        } else {
            drop(annotator);
        }
        assert_eq!(
            writes.whole(),
            format!("code=40000005{DUPLICATE}"),
            "finished: {is_finished}"
        );
    }
}

#[test]
fn an_endless_line_is_passed_on_as_it_is_and_the_next_one_annotated() {
    let writes = Writes::default();
    let mut annotator = Annotator::new(writes.clone());
    let piece = "x".repeat(64 << 10);
    for _ in 0..40 {
        annotator.write_all(piece.as_bytes()).expect("it is memory");
    }
    let held_back = piece.len() * 40 - writes.whole().len();
    assert!(held_back <= 1 << 20, "{held_back} bytes are held back");
    annotator
        .write_all(b" code=40000005\ncode=40000005\n")
        .expect("it is memory");
    let expected = format!("{} code=40000005\ncode=40000005{DUPLICATE}\n", piece.repeat(40));
    assert!(
        writes.whole() == expected,
        "bytes were lost, changed or explained twice"
    );
}

#[test]
fn a_code_is_explained_once_on_a_line() {
    let writes = Writes::default();
    let line = "[{\"code\":40000005},{\"code\":40000004},{\"code\":40000005}]";
    writeln!(Annotator::new(writes.clone()), "{line}").expect("it is memory");
    let explanation = writes.whole().replace(line, "");
    let expected = format!("{DUPLICATE} | kdp:40000004 DEVICE_INVALID: The specified device is not valid. [never]\n");
    assert_eq!(explanation, expected);
}

#[test]
fn a_failure_of_the_inner_writer_is_told() {
    let mut annotator = Annotator::new(Full);
    let failure = annotator.write_all(b"code=40000005\n").expect_err("the disk is full");
    assert_eq!(failure.kind(), io::ErrorKind::StorageFull);
    annotator.write_all(b"half a line").expect("nothing is passed on yet");
    assert!(annotator.finish().is_err(), "what is lost is to be told");
}

#[test]
fn a_scanner_of_ones_own_is_shared() {
    let scanner = Arc::new(Scanner::new(Registry::builtin()));
    let writes = Writes::default();
    for _ in 0..2 {
        let mut annotator = Annotator::with_scanner(writes.clone(), scanner.clone());
        writeln!(annotator, "code=40000005").expect("it is memory");
    }
    assert_eq!(writes.whole(), format!("code=40000005{DUPLICATE}\n").repeat(2));
}
