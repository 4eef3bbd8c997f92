//! What Knox Guard answers, made up.

use super::*;

/// What became of an object: as JSON, and what is to be heard of it if it failed.
fn item() -> impl Strategy<Value = (String, Option<(String, String)>)> {
    let code = option::of(prop_oneof![3 => code_of(&knox_guard::CATALOG), 1 => said()]);
    (code, "[0-9A-F]{1,16}", said(), any::<bool>(), any::<bool>()).prop_flat_map(
        |(code, id, reason, requested, as_number)| {
            let own = if requested { "requestedId" } else { "objectId" };
            let mut members = vec![(own, scalar(&id, as_number)), ("more", json!([1]))];
            if requested {
                members.push(("objectId", "another".into()));
            }
            match &code {
                Some(code) => {
                    members.push(("result", "FAIL".into()));
                    members.push(("error", json!({"code": scalar(code, as_number), "reason": reason})));
                }
                None => {
                    members.push(("result", "SUCCESS".into()));
                    members.push(("error", Value::Null));
                }
            }
            let heard = code.map(|code| (code.trim().to_owned(), id));
            object(members).prop_map(move |item| (item, heard.clone()))
        },
    )
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn each_object_that_failed_is_a_fault_in_the_order_of_the_result(items in vec(item(), 0..12), id in "[a-z]{1,8}", id_first: bool) {
        let list: Vec<_> = items.iter().map(|(item, _)| item.as_str()).collect();
        let mut members = [format!(r#""transactionId":"{id}""#), format!(r#""resultList":[{}]"#, list.join(","))];
        if !id_first {
            members.reverse();
        }
        let body = format!(r#"{{"count":{},{}}}"#, items.len(), members.join(","));
        let faults = knox_guard::decode(200, &body).map_err(|error| TestCaseError::fail(format!("{error}: {body}")))?;
        let heard: Vec<_> = items.iter().filter_map(|(_, heard)| heard.as_ref()).collect();
        let expected: Vec<_> = heard
            .iter()
            .map(|(code, subject)| (Some(code.as_str()), Some(subject.as_str())))
            .collect();
        prop_assert_eq!(codes_and_subjects(&faults), expected, "{}", body);
        for (fault, (code, _)) in faults.iter().zip(heard) {
            prop_assert_eq!(fault.id(), Some(id.as_str()), "{}", body);
            prop_assert_eq!(fault.entry(), knox_guard::CATALOG.lookup(code), "{}", body);
        }
    }
}
