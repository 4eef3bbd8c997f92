//! Text with its structure: which of its brackets, and which of its quotes, count.
//!
//! The text may be cut at its ends, and quotes within quotes have lost their backslashes.

/// Text, and which of its bytes are brackets that give it structure.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shaped<'t> {
    pub(super) text: &'t [u8],
    /// As long as the text: its brackets where they count, 0 anywhere else.
    pub(super) shape: &'t [u8],
}

impl<'t> Shaped<'t> {
    pub(super) fn from(self, start: usize) -> Self {
        Self {
            text: &self.text[start..],
            shape: &self.shape[start..],
        }
    }

    pub(super) fn up_to(self, end: usize) -> Self {
        Self {
            text: &self.text[..end],
            shape: &self.shape[..end],
        }
    }

    /// The last `open` before `at` that nothing closes.
    pub(super) fn unmatched(self, at: usize, open: u8, close: u8) -> Option<usize> {
        let mut depth = 0_usize;
        memchr::memrchr2_iter(open, close, &self.shape[..at]).find(|&index| {
            let is_open = self.shape[index] == open;
            let is_it = is_open && depth == 0;
            depth = if is_open { depth.saturating_sub(1) } else { depth + 1 };
            is_it
        })
    }
}

/// Marks in `shape` the brackets of `text` that count: those within quoted texts do not. Takes time linear in the text.
///
/// A stretch between two quotes is quoted where the first opens a text and the second closes one. A quote before a brace
/// or bracket opens no text: it is JSON within JSON, whose structure counts.
pub(super) fn mark(text: &[u8], shape: &mut [u8]) {
    for (byte, mark) in text.iter().zip(&mut *shape) {
        *mark = if matches!(byte, b'{' | b'}' | b'[' | b']') {
            *byte
        } else {
            0
        };
    }
    let mut start = 0;
    let mut opened = false;
    for quote in memchr::memchr_iter(b'"', text).chain([text.len()]) {
        let is_quoted = opened && quote < text.len() && closes(text, quote);
        if is_quoted && !holds_dict(&text[start..quote]) {
            shape[start..quote].fill(0);
        }
        opened = quote < text.len() && opens(text, quote);
        start = quote + 1;
    }
    let follows = |before: &[u8]| memchr::memchr_iter(b'[', text).any(|open| text[..open].ends_with(before));
    if follows(GO_MAP) {
        mark_maps(text, shape);
    }
    if follows(CDATA) {
        unmark_cdata(text, shape);
    }
}

/// What stands before the second bracket of a part of XML without escapes: `<![CDATA[text]]>`.
const CDATA: &[u8] = b"<![CDATA";

/// Takes away the marks of the brackets around such parts: they are no array.
fn unmark_cdata(text: &[u8], shape: &mut [u8]) {
    for start in memchr::memmem::find_iter(text, CDATA) {
        shape[start..text.len().min(start + CDATA.len() + 1)].fill(0);
    }
    for end in memchr::memmem::find_iter(text, b"]]>") {
        shape[end..end + 2].fill(0);
    }
}

/// Whether a quoted text holds an object as Python prints it, whose structure counts.
fn holds_dict(text: &[u8]) -> bool {
    memchr::memchr_iter(b'{', text).any(|open| text.get(open + 1) == Some(&b'\''))
}

/// What stands before the brackets of a map that Go printed: `map[code:1 message:no]`.
const GO_MAP: &[u8] = b"map";

/// Marks the brackets of Go's maps as those of objects.
fn mark_maps(text: &[u8], shape: &mut [u8]) {
    // Whether each of the open brackets is a map's, a bit for each, the innermost one last. Deeper ones are forgotten.
    let mut are_maps = 0_u64;
    for (index, mark) in shape.iter_mut().enumerate() {
        match *mark {
            b'[' => {
                let is_map = text[..index].ends_with(GO_MAP);
                are_maps = are_maps << 1 | u64::from(is_map);
                if is_map {
                    *mark = b'{';
                }
            }
            b']' => {
                if are_maps & 1 == 1 {
                    *mark = b'}';
                }
                are_maps >>= 1;
            }
            _ => {}
        }
    }
}

/// Whether the quote at `index` opens a text.
fn opens(text: &[u8], index: usize) -> bool {
    let before = text[..index]
        .iter()
        .rev()
        .take(NEAR)
        .find(|byte| !byte.is_ascii_whitespace());
    matches!(before, Some(b':' | b'[' | b',' | b'{' | b'='))
        && !matches!(
            text.get(index + 1),
            Some(b'{' | b'[' | b'<' | b',' | b'}' | b']' | b':')
        )
}

/// How far around a quote it is looked for what makes it one.
const NEAR: usize = 64;

/// Whether the quote at `index` closes its text: a quote within the text has lost its backslash, but has no end behind it.
pub(super) fn closes(text: &[u8], index: usize) -> bool {
    match &text[index + 1..] {
        [] => true,
        [b',' | b';' | b':' | b'}' | b']' | b')' | b'=' | b'&', ..] => true,
        // Between two pairs that only a space divides, a key follows.
        [b' ', rest @ ..] => {
            let rest = rest[..rest.len().min(NEAR)].trim_ascii_start();
            let word = rest.iter().take_while(|byte| is_key(byte)).count();
            matches!(rest.get(word), None | Some(b'=' | b',' | b':' | b'}' | b']' | b')'))
        }
        _ => false,
    }
}

/// Whether a key may have the byte.
pub(super) fn is_key(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'@')
}
