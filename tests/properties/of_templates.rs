//! Messages and their templates, there and back.

use faultdex::{Entry, Part, Template};

use super::*;

fn entries() -> impl Iterator<Item = &'static Entry> {
    let registry = Registry::builtin();
    registry
        .catalogs()
        .flat_map(|catalog| catalog.entries)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Each template that has parameters, and the entry that it is of.
fn templates() -> Vec<(&'static Entry, &'static Template)> {
    entries()
        .flat_map(|entry| entry.cases.iter().map(move |case| (entry, &case.message)))
        .filter(|(_, template)| template.params().next().is_some())
        .collect()
}

/// A parameter's value: any text, or stretches of the catalogue's own messages, which are the most likely to mislead.
fn value() -> impl Strategy<Value = String> {
    let words: Vec<_> = templates()
        .iter()
        .flat_map(|(_, template)| template.as_str().split_inclusive(' '))
        .collect();
    prop_oneof![text(), vec(select(words), 0..5).prop_map(|words| words.concat())]
}

/// The message that has these parameters, cut so that no value holds the text behind it, nor runs into it.
fn message(template: &Template, values: &mut [String]) -> String {
    let mut message = String::new();
    let mut values = values.iter_mut();
    let mut parts = template.parts().peekable();
    while let Some(part) = parts.next() {
        match part {
            Part::Text(text) => message.push_str(text),
            _ => {
                let value = values.next().expect("a value for each parameter");
                if let Some(Part::Text(next)) = parts.peek() {
                    while format!("{value}{next}").find(next) != Some(value.len()) {
                        value.pop();
                    }
                }
                message.push_str(value);
            }
        }
    }
    message
}

proptest! {
    #![proptest_config(cases(1024))]

    #[test]
    fn parameters_come_back_exactly((entry, template) in select(templates()), values in vec(value(), 4)) {
        let count = template.params().count();
        let mut values = values;
        prop_assert!(count <= values.len(), "give {template} more values");
        values.truncate(count);
        let message = message(template, &mut values);
        let Some(captures) = template.captures(&message) else {
            return Err(TestCaseError::fail(format!("{message:?} does not fit {template}")));
        };
        let captured: Vec<_> = captures.collect();
        let expected: Vec<_> = template.params().zip(values.iter().map(String::as_str)).collect();
        prop_assert_eq!(captured, expected, "of {}", template);
        let meant = entry.case_of(&message).map(|(case, _)| case.message.fixed_len());
        prop_assert!(meant >= Some(template.fixed_len()), "{message:?} is given to a case that says less");
    }

    #[test]
    fn a_text_that_fits_is_made_up_again(template: [u8; 2], lines in vec(value(), 0..4)) {
        fuzz::templates_hold(&[&template, lines.join("\n").as_bytes()].concat());
        fuzz::templates_hold(lines.concat().as_bytes());
    }
}

#[test]
fn every_message_fits_its_own_template() {
    for entry in entries() {
        for case in entry.cases {
            let message = case.message.as_str();
            assert!(
                entry.case_of(message).is_some_and(|(told, _)| std::ptr::eq(told, case)),
                "{entry}: {message:?} tells another case"
            );
        }
    }
}
