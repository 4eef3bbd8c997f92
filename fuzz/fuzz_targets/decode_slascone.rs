#![no_main]

use faultdex_fuzz::responses::{holds, response};

libfuzzer_sys::fuzz_target!(|input: &[u8]| holds(
    |status, body| faultdex::slascone::decode(status, body),
    response(input)
));
