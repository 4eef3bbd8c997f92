#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| faultdex_fuzz::catalogue::checking_holds(input));
