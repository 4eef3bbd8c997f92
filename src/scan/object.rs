//! What stands beside a candidate: the object that it is in.
//!
//! It is no parser. Logs print objects as JSON, as Python, Ruby, PHP, Rust and Go print theirs. Brackets are balanced, keys
//! of the object's own level are found, and that is enough to say what stands beside a code.

use super::label::Label;
use super::pairs::{Pair, key_before};
use super::shape::Shaped;

/// The inside of an object, from its brace to the brace that closes it, as far as the text shows it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Object<'t> {
    inside: Shaped<'t>,
    /// Where in the whole text it opens.
    open: usize,
}

impl<'t> Object<'t> {
    /// The innermost object around `at`.
    pub(super) fn around(whole: Shaped<'t>, at: usize) -> Option<Self> {
        let open = whole.unmatched(at, b'{', b'}')?;
        let inside = whole.from(open + 1);
        let mut depth = 0_usize;
        let close = memchr::memchr2_iter(b'{', b'}', inside.shape).find(|&index| {
            let is_close = inside.shape[index] == b'}';
            let is_it = is_close && depth == 0;
            depth = if is_close { depth.saturating_sub(1) } else { depth + 1 };
            is_it
        });
        Some(Self {
            inside: inside.up_to(close.unwrap_or(inside.text.len())),
            open,
        })
    }

    /// What the object is called: by its key, the array that it stands in, or the type whose value is printed.
    pub(super) fn owner(&self, whole: Shaped<'t>) -> Option<&'t [u8]> {
        let before = whole.text[..self.open].trim_ascii_end();
        let before = before.strip_suffix(b"\"").unwrap_or(before);
        match before {
            [.., b'[' | b','] => self.array_name(whole),
            [.., b':' | b'=' | b'>'] => Label::of(before).field(),
            _ => {
                let name = key_before(before);
                // `Order {`: a type, where prose would not have a capital.
                name.first().is_some_and(u8::is_ascii_uppercase).then_some(name)
            }
        }
    }

    /// The object that it stands in.
    pub(super) fn parent(&self, whole: Shaped<'t>) -> Option<Self> {
        Self::around(whole, self.open)
    }

    /// The name of the array that the object stands in, where it stands in one.
    pub(super) fn array_name(&self, whole: Shaped<'t>) -> Option<&'t [u8]> {
        Label::of(&whole.text[..self.array(whole)?]).name()
    }

    /// What leads up to the array that the object stands in: `"expectedErrors":`, `expectedErrors for addHeartbeat: `.
    pub(super) fn array_lead(&self, whole: Shaped<'t>) -> Option<&'t [u8]> {
        let before = &whole.text[..self.array(whole)?];
        let start = { before.iter() }.rposition(|byte| matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b';'));
        Some(&before[start.map_or(0, |sign| sign + 1)..])
    }

    /// Where the array opens that the object stands in, where it stands in one.
    fn array(&self, whole: Shaped<'t>) -> Option<usize> {
        let open = whole.unmatched(self.open, b'[', b']')?;
        // An object that opens between the two is the nearer one.
        let is_nearer = whole.unmatched(self.open, b'{', b'}').is_some_and(|brace| brace > open);
        (!is_nearer).then_some(open)
    }

    /// Its own pairs of key and value.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'t>> + use<'t> {
        self.inside.pairs()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::{Object, Pair, Shaped};
    use crate::scan::shape::mark;

    fn lossy(bytes: &[u8]) -> String {
        String::from_utf8_lossy(bytes).into_owned()
    }

    fn shown<'t>(pairs: impl Iterator<Item = Pair<'t>>) -> Vec<(String, String)> {
        pairs.map(|pair| (lossy(pair.key), lossy(pair.value))).collect()
    }

    fn with_shape<T>(text: &str, look: impl FnOnce(Shaped<'_>) -> T) -> T {
        let text = text.as_bytes();
        let mut shape = alloc::vec![0; text.len()];
        mark(text, &mut shape);
        look(Shaped { text, shape: &shape })
    }

    fn pairs_around(text: &str, word: &str) -> Vec<(String, String)> {
        let at = text.find(word).expect("the word is there");
        with_shape(text, |whole| {
            shown(Object::around(whole, at).expect("there is an object").pairs())
        })
    }

    #[test]
    fn the_pairs_are_those_of_the_innermost_object() {
        let text = r#"{"level":"error","body":{"code":1,"x":{"message":"no"},"l":["a",{"a":"b"}],"message":"a "quoted" b","n":null},"message":"no"}"#;
        let expected = [
            ("code", "1"),
            ("x", ""),
            ("l", "a"),
            ("message", "a \"quoted\" b"),
            ("n", "null"),
        ];
        assert_eq!(
            pairs_around(text, "1,"),
            expected.map(|(key, value)| (key.into(), value.into()))
        );
    }

    #[test]
    fn an_object_is_found_within_json_within_json() {
        let text = r#"{"msg":"x","body":"{"id":1007,"message":"m"}","id":5}"#;
        assert_eq!(
            pairs_around(text, "1007"),
            [("id".into(), "1007".into()), ("message".into(), "m".into())]
        );
    }

    #[test]
    fn a_map_that_go_printed_is_an_object() {
        assert_eq!(
            pairs_around("error [3]: map[cause:map[code:2] code:1 message:no]", "1"),
            [("cause", ""), ("code", "1"), ("message", "no")].map(|(key, value)| (key.into(), value.into()))
        );
    }

    #[test]
    fn a_part_of_xml_without_escapes_is_no_array() {
        let text = br"<a><![CDATA[code=1 message=no]]></a>";
        let mut shape = [0; 64];
        mark(text, &mut shape[..text.len()]);
        let whole = Shaped {
            text,
            shape: &shape[..text.len()],
        };
        assert!(shown(whole.pairs()).contains(&("message".into(), "no".into())));
    }

    #[test]
    fn what_leads_up_to_an_array_ends_at_what_stands_before_it() {
        let text = r#"{"a":1,"expectedErrors of b": [{"id":2}]}"#;
        let lead = with_shape(text, |whole| Object::around(whole, 32)?.array_lead(whole).map(lossy));
        assert_eq!(lead.as_deref(), Some(r#""expectedErrors of b": "#));
    }

    #[test]
    fn an_array_around_the_object_is_named_whatever_a_text_in_it_says() {
        let text = r#"{"id":1,"expectedErrors":[{"id":2,"message":"see ] and }"},{"id":3}]}"#;
        let of = |at| with_shape(text, |whole| Object::around(whole, at)?.array_name(whole).map(lossy));
        assert_eq!(of(6), None);
        assert_eq!(of(32).as_deref(), Some("expectedErrors"));
        assert_eq!(of(65).as_deref(), Some("expectedErrors"));
    }
}
