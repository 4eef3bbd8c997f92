//! Message templates: `Could not find device "{kind} {identifier}".`
//!
//! A brace pair names a parameter; `{{` and `}}` are braces of the message itself. The library
//! finds the parameters by the same rule and trusts what it finds, so whatever is wrong with one is found here.

use std::ops::Range;

use crate::model::{Message, Part};

/// What is wrong with a template, where in it, and what to do about it.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) message: String,
    pub(crate) at: Range<usize>,
    pub(crate) help: &'static str,
}

/// Takes a message apart.
pub(crate) fn parse(message: &str) -> Result<Message, Fault> {
    let mut parts: Vec<Part> = Vec::new();
    let mut rest = message;
    while let Some(next) = rest.chars().next() {
        let here = message.len() - rest.len();
        if rest.starts_with("{{") || rest.starts_with("}}") {
            push_text(&mut parts, next);
            rest = &rest[2..];
        } else if next == '}' {
            return Err(Fault {
                message: "`}` closes no parameter".to_owned(),
                at: here..here + 1,
                help: "write `}}` for a brace that the message itself has",
            });
        } else if let Some(opened) = rest.strip_prefix('{') {
            let Some((name, after)) = opened.split_once('}') else {
                return Err(Fault {
                    message: "`{` opens a parameter that is not closed".to_owned(),
                    at: here..here + 1,
                    help: "close it with `}`, or write `{{` for a brace that the message itself has",
                });
            };
            check_name(name, &parts).map_err(|(fault, help)| Fault {
                message: fault,
                at: here..message.len() - after.len(),
                help,
            })?;
            parts.push(Part::Param(name.to_owned()));
            rest = after;
        } else {
            push_text(&mut parts, next);
            rest = &rest[next.len_utf8()..];
        }
    }
    let text = match parts.as_slice() {
        // Without a parameter there is no need to tell the braces apart.
        [Part::Text(text)] => text.clone(),
        _ => message.to_owned(),
    };
    Ok(Message { text, parts })
}

fn push_text(parts: &mut Vec<Part>, character: char) {
    match parts.last_mut() {
        Some(Part::Text(text)) => text.push(character),
        _ => parts.push(Part::Text(character.into())),
    }
}

fn check_name(name: &str, before: &[Part]) -> Result<(), (String, &'static str)> {
    if name.is_empty() || name.trim() != name || name.contains('{') {
        return Err((
            format!("`{{{name}}}` does not name a parameter"),
            "put the parameter's name between the braces, without spaces around it",
        ));
    }
    if before
        .iter()
        .any(|part| matches!(part, Part::Param(other) if other == name))
    {
        return Err((
            format!("the parameter `{name}` stands in the message twice"),
            "give each parameter a name of its own",
        ));
    }
    if matches!(before.last(), Some(Part::Param(_))) {
        return Err((
            format!("nothing stands between `{{{name}}}` and the parameter before it"),
            "name the two as one parameter: where one ends and the other starts cannot be told",
        ));
    }
    Ok(())
}

/// Whether some text fits both messages, and neither has more fixed text than the other.
///
/// Of two cases that fit a text the one with more fixed text is meant, so only a tie cannot be told apart.
pub(crate) fn are_ambiguous(one: &Message, two: &Message) -> bool {
    fixed_len(one) == fixed_len(two) && overlap(&tokens(one), &tokens(two))
}

/// One byte of fixed text, or a parameter, which stands for any text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    Fixed(u8),
    Any,
}

fn tokens(message: &Message) -> Vec<Token> {
    let mut tokens = Vec::new();
    for part in &message.parts {
        match part {
            Part::Text(text) => tokens.extend(text.bytes().map(Token::Fixed)),
            Part::Param(_) => tokens.push(Token::Any),
        }
    }
    tokens
}

fn fixed_len(message: &Message) -> usize {
    let lengths = message.parts.iter().map(|part| match part {
        Part::Text(text) => text.len(),
        Part::Param(_) => 0,
    });
    lengths.sum()
}

/// Whether some text fits both.
fn overlap(one: &[Token], two: &[Token]) -> bool {
    // `fits[column]`: whether the rest of `one` from the row at hand and the rest of `two` from `column` share a text.
    let mut fits = vec![false; two.len() + 1];
    for row in (0..=one.len()).rev() {
        let below = fits.clone();
        for column in (0..=two.len()).rev() {
            fits[column] = match (one.get(row), two.get(column)) {
                (None, None) => true,
                // `Any` stands for nothing (the first half), or takes what the other has there (the second).
                (Some(Token::Any), there) => below[column] || (there.is_some() && fits[column + 1]),
                (here, Some(Token::Any)) => fits[column + 1] || (here.is_some() && below[column]),
                (Some(here), Some(there)) => here == there && below[column + 1],
                (Some(_), None) | (None, Some(_)) => false,
            };
        }
    }
    fits[0]
}

#[cfg(test)]
mod tests {
    use super::{are_ambiguous, parse};
    use crate::model::Message;

    fn message(text: &str) -> Message {
        match parse(text) {
            Ok(message) => message,
            Err(fault) => panic!("{text}: {}", fault.message),
        }
    }

    #[test]
    fn messages_that_some_text_fits_alike_are_ambiguous() {
        for (one, two) in [
            ("No {x} found", "No {y} found"),
            ("The same.", "The same."),
            ("{a} is bad", "{b} is bad"),
            ("ab{x}", "{x}ab"),
            ("a{x}bc", "ab{x}c"),
        ] {
            assert!(are_ambiguous(&message(one), &message(two)), "{one} / {two}");
            assert!(are_ambiguous(&message(two), &message(one)), "{two} / {one}");
        }
    }

    #[test]
    fn messages_that_no_text_fits_both_are_told_apart() {
        for (one, two) in [
            ("No {x} found", "No {x} known"),
            ("a", "b"),
            ("x{a}y", "x{a}z"),
            ("a {x}", "b {x}"),
        ] {
            assert!(!are_ambiguous(&message(one), &message(two)), "{one} / {two}");
        }
    }

    #[test]
    fn the_message_with_more_fixed_text_is_told_apart() {
        for (one, two) in [("Device {x}", "Device {x} is locked"), ("No {x} for {y}", "No {x}")] {
            assert!(!are_ambiguous(&message(one), &message(two)), "{one} / {two}");
        }
    }

    #[test]
    fn doubled_braces_are_braces_of_the_message() {
        assert_eq!(message("a {{b}} c").text, "a {b} c");
        assert_eq!(message("a {{b}} {c}").text, "a {{b}} {c}");
    }

    #[test]
    fn a_template_that_cannot_be_taken_apart_is_refused() {
        for text in [
            "a } b",
            "a { b",
            "a {} b",
            "a { x } b",
            "a {x}{y} b",
            "a {x} b {x}",
            "a {x{y} b",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
