//! Bodies whose system is not said.

use super::*;

fn system(status: u16, body: &str) -> Result<Vec<&'static str>, DecodeError> {
    Ok(faultdex::decode(status, body)?
        .iter()
        .map(|fault| fault.system().id)
        .collect())
}

#[test]
fn the_shape_tells_the_system() {
    for (status, body, expected) in [
        (400, r#"{"code":40000005,"message":"DEVICE_DUPLICATE"}"#, "kdp"),
        (400, r#"{"result":"FAIL","error":{"code":4000310}}"#, "knox-guard"),
        (
            409,
            r#"{"id":1007,"message":"The number of allowed connections has been reached."}"#,
            "slascone",
        ),
        (400, r#"{"errorCode":"INPUT_INVALID.Url.Invalid"}"#, "thingspace"),
        (
            500,
            "<s:Fault><faultcode>INPUT_INVALID.Url.Invalid</faultcode></s:Fault>",
            "thingspace",
        ),
        (500, "INPUT_INVALID.Url.Invalid", "thingspace"),
    ] {
        assert_eq!(system(status, body), Ok(vec![expected]), "{body}");
    }
}

#[test]
fn a_body_that_may_be_of_several_is_not_guessed() {
    let error = system(502, "<html>Bad Gateway</html>").expect_err("nobody's");
    assert_eq!(
        error.to_string(),
        "the body may be of kdp or knox-guard or slascone or thingspace: say which"
    );
}

#[test]
fn a_body_without_a_fault_has_none() {
    assert_eq!(system(200, r#"{"customers":[]}"#), Ok(vec![]));
}

#[test]
fn a_broken_body_says_where() {
    assert!(matches!(
        system(400, "{\"code\":"),
        Err(DecodeError::Json { line: 1, .. })
    ));
}
