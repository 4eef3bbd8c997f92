//! Exits with 0 where look-ups answer as they should, without std and without an allocator.

#![no_std]
#![no_main]

use core::ffi::{c_char, c_int};

use faultdex::{Retry, kdp, thingspace};

// The C library's start code calls `main`; nothing else of it is used.
#[link(name = "c")]
unsafe extern "C" {}

#[unsafe(no_mangle)]
extern "C" fn main(_count: c_int, _args: *const *const c_char) -> c_int {
    let number = kdp::Code::from_number(40000005) == Some(kdp::Code::DeviceDuplicate);
    let text = "REQUEST_FAILED.SessionToken.Expired".parse::<thingspace::Code>();
    let retry = text.map(thingspace::Code::retry) == Ok(Retry::Reauthenticate);
    let unknown = faultdex::lookup("no such code").is_none();
    c_int::from(!(number && retry && unknown))
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
