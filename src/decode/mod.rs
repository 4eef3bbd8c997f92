//! From bytes on the wire to faults: what the decoders of all systems share.
//!
//! A decoder says how its system's bodies look, in the system's own module. What is the same for all is here: telling JSON
//! from XML from a page of HTML, errors that say where, and what the status alone tells.

mod any;
pub(crate) mod body;
mod error;
pub(crate) mod json;
mod status;
#[cfg(feature = "soap")]
pub(crate) mod xml;

use alloc::vec::Vec;

pub use any::{Decoder, decode as decode_any, decoders};
pub use error::DecodeError;
pub use status::Status;

use crate::catalog::Catalog;
use crate::fault::{Fault, Known, RawFault};
use crate::kind::Kind;
use body::Body;

/// Decodes a response: `parse` hands over the faults that the body holds, or says that the system sends no such body.
///
/// Where no fault is found although the status is an error's, the status is the fault: the body may be a proxy's page of
/// HTML, plain text, or nothing at all.
pub(crate) fn decode(
    catalog: &'static Catalog,
    status: Status,
    bytes: &[u8],
    parse: impl FnOnce(Body<'_>, &mut Faults) -> Result<Form, DecodeError>,
) -> Result<Vec<Fault>, DecodeError> {
    let status = status.get();
    let mut faults = Faults {
        catalog,
        status,
        told: false,
        found: Vec::new(),
    };
    let (before, text) = body::trim(bytes);
    let body = Body::of(text).map_err(|error| error.behind(before))?;
    let form = parse(body, &mut faults).map_err(|error| error.behind(before))?;
    if is_error(status) {
        if !faults.told {
            faults.push(RawFault::default());
        }
    } else if form == Form::Unknown && !matches!(body, Body::Empty) {
        return Err(DecodeError::Unknown);
    }
    Ok(faults.found)
}

/// Whether a system sends bodies of some form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Known,
    Unknown,
}

/// The faults that were found in a response.
#[derive(Debug)]
pub(crate) struct Faults {
    catalog: &'static Catalog,
    /// The response's.
    pub(crate) status: Option<u16>,
    /// Whether the body told of anything.
    told: bool,
    found: Vec<Fault>,
}

impl Faults {
    /// Takes what the body says. What has neither a code nor an error's status is an answer, whatever it says.
    pub(crate) fn push(&mut self, mut raw: RawFault<'_>) {
        raw.status = self.status.or(raw.status);
        if raw.code.is_none() && !is_error(raw.status) {
            return;
        }
        self.told = true;
        let known = Known::of(&raw, self.catalog);
        if known.kind() == Kind::Ok {
            return;
        }
        if self.found.is_empty() {
            // Most responses have just one.
            self.found.reserve_exact(1);
        }
        self.found.push(Fault::new(&self.catalog.system, known, &mut raw));
        // Its texts are written where they stay, which takes less than to move them there.
        if let Some(fault) = self.found.last_mut() {
            fault.keep(&raw);
        }
    }
}

fn is_error(status: Option<u16>) -> bool {
    status.is_some_and(|status| status >= 400)
}
