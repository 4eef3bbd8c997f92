//! What KDP answers, made up.

use super::*;

/// A device in a result: as JSON, and what is to be heard of it if it failed.
fn device() -> impl Strategy<Value = (String, Option<(String, String)>)> {
    let code = option::of(prop_oneof![3 => code_of(&kdp::CATALOG), 1 => said()]);
    let identifier = select(vec!["imei", "serial", "meid"]);
    (identifier, "[0-9A-F]{1,16}", code, said(), any::<bool>()).prop_flat_map(
        |(key, identifier, code, message, as_number)| {
            let mut members = vec![
                (key, scalar(&identifier, as_number)),
                ("message", "SOME_NAME".into()),
                ("data", message.into()),
                ("more", json!({"code": 1})),
            ];
            if let Some(code) = &code {
                members.push(("code", scalar(code, as_number)));
            }
            let heard = code.map(|code| (code.trim().to_owned(), identifier));
            object(members).prop_map(move |device| (device, heard.clone()))
        },
    )
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn each_device_that_failed_is_a_fault_in_the_order_of_the_result(
        transactions in vec((vec(device(), 0..6), "[a-z]{1,8}"), 1..4),
        newer: bool,
    ) {
        let transactions = &transactions[..if newer { transactions.len() } else { 1 }];
        let bodies: Vec<_> = transactions
            .iter()
            .map(|(devices, id)| {
                let devices: Vec<_> = devices.iter().map(|(device, _)| device.as_str()).collect();
                format!(r#"{{"state":"Complete","devices":[{}],"transactionId":"{id}"}}"#, devices.join(","))
            })
            .collect();
        let body = match newer {
            true => format!(r#"{{"devices":{{"totalCount":1,"transactions":[{}]}}}}"#, bodies.join(",")),
            false => bodies.concat(),
        };
        let faults = kdp::decode(200, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
        let heard = transactions.iter().flat_map(|(devices, id)| devices.iter().map(move |device| (device, id)));
        let heard: Vec<_> = heard.filter_map(|((_, heard), id)| Some((heard.as_ref()?, id))).collect();
        let expected: Vec<_> = heard
            .iter()
            .map(|((code, subject), _)| (Some(code.as_str()), Some(subject.as_str())))
            .collect();
        prop_assert_eq!(codes_and_subjects(&faults), expected, "{}", body);
        for (fault, ((code, _), id)) in faults.iter().zip(heard) {
            prop_assert_eq!(fault.id(), Some(id.as_str()), "{}", body);
            prop_assert_eq!(fault.entry(), kdp::CATALOG.lookup(code), "{}", body);
        }
    }
}
