#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| faultdex_fuzz::responses::templates_hold(input));
