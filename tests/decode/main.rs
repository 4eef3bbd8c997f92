//! Every shape of body that the four systems send: from bytes to faults.

#![cfg(feature = "soap")]

mod bad_input;
mod kdp_sends;
mod knox_guard_sends;
mod of_any_system;
mod slascone_sends;
mod thingspace_sends;

use faultdex::{DecodeError, Fault, HttpClass, Kind, Retry, kdp, knox_guard, slascone, thingspace};

/// The one fault in a list.
#[track_caller]
fn only(faults: Result<Vec<Fault>, DecodeError>) -> Fault {
    let mut faults = faults.expect("the body is readable");
    assert_eq!(faults.len(), 1, "{faults:#?}");
    faults.remove(0)
}
