//! What SLASCONE answers, made up.

use super::*;

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_could_have_happened_is_not_what_did(
        (body, id, message) in (code_of(&slascone::CATALOG), option::of(said()), vec((code_of(&slascone::CATALOG), said()), 0..5), any::<bool>())
            .prop_flat_map(|(id, message, expected, as_number)| {
                let expected: Vec<_> = expected
                    .iter()
                    .map(|(id, message)| json!({"id": scalar(id, as_number), "message": message, "help": null}))
                    .collect();
                let members = vec![
                    ("id", scalar(&id, as_number)),
                    ("message", message.clone().into()),
                    ("help", Value::Null),
                    ("expectedErrors", expected.into()),
                ];
                (object(members), Just(id), Just(message))
            }),
        status in select(vec![Some(409), Some(400), None]),
    ) {
        let faults = slascone::decode(status, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
        prop_assert_eq!(codes_and_subjects(&faults), [(Some(id.as_str()), None)], "{}", body);
        prop_assert_eq!(faults[0].message(), message.as_deref().map(str::trim), "{}", body);
    }
}
