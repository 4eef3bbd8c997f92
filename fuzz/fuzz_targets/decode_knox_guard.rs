#![no_main]

use faultdex_fuzz::responses::{holds, response};

libfuzzer_sys::fuzz_target!(|input: &[u8]| holds(
    |status, body| faultdex::knox_guard::decode(status, body),
    response(input)
));
