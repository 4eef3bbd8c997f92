//! What the scanner and the annotator are held to. `tests/scanning.rs` does so as well.

use std::io::Write as _;
use std::sync::LazyLock;

use faultdex::scan::{Annotator, Hit, Scanner, explain};

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::builtin);

/// Scans a text line by line and all at once, and panics where the hits are not the same, or are not where they say.
pub fn scanning_holds(text: &[u8]) {
    let mut start = 0;
    let mut line_by_line = Vec::new();
    for line in text.split(|&byte| byte == b'\n') {
        let hits: Vec<Hit> = SCANNER.find(line).collect();
        hits_hold(line, &hits);
        if !hits.is_empty() {
            line_by_line.push((start..start + line.len(), hits));
        }
        start += line.len() + 1;
    }
    let at_once: Vec<_> = SCANNER
        .lines(text)
        .map(|(span, hits)| (span, hits.collect::<Vec<_>>()))
        .filter(|(_, hits)| !hits.is_empty())
        .collect();
    assert_eq!(at_once, line_by_line, "in {:?}", String::from_utf8_lossy(text));
}

fn hits_hold(line: &[u8], hits: &[Hit]) {
    let mut end = 0;
    for hit in hits {
        let range = hit.range();
        assert!(end <= range.start, "hits that overlap, or out of order: {hits:?}");
        end = range.end;
        assert_eq!(&line[range], hit.entry().code.as_bytes(), "another text than the code");
    }
}

/// Writes lines to an annotator in pieces, the input's first byte telling their size, and panics where what comes out is not
/// every line as it was with the explanation of its hits at its end.
pub fn annotating_holds(input: &[u8]) {
    let Some((&size, text)) = input.split_first() else {
        return;
    };
    let mut annotated = Vec::new();
    let mut annotator = Annotator::new(&mut annotated);
    for piece in text.chunks(usize::from(size).max(1)) {
        annotator.write_all(piece).expect("memory takes all");
    }
    drop(annotator);

    let mut expected = Vec::new();
    for line in text.split_inclusive(|&byte| byte == b'\n') {
        let body = line.strip_suffix(b"\n").unwrap_or(line);
        let body = body.strip_suffix(b"\r").unwrap_or(body);
        expected.extend_from_slice(body);
        explain(&mut expected, SCANNER.find(body)).expect("memory takes all");
        expected.extend_from_slice(&line[body.len()..]);
    }
    assert_eq!(
        String::from_utf8_lossy(&annotated),
        String::from_utf8_lossy(&expected),
        "in pieces of {size}"
    );
    assert_eq!(annotated, expected, "in pieces of {size}");
}
