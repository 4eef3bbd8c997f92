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
use crate::fault::{Fault, RawFault};
use crate::kind::Kind;
use body::Body;

/// Decodes a response: `parse` says which faults the body holds, or `None` where the system sends no body of that form.
///
/// Where no fault is found although the status is an error's, the status is the fault: the body may be a proxy's page of
/// HTML, plain text, or nothing at all.
pub(crate) fn decode(
    catalog: &'static Catalog,
    status: Status,
    bytes: &[u8],
    parse: impl FnOnce(&Body<'_>, Option<u16>) -> Result<Option<Vec<RawFault>>, DecodeError>,
) -> Result<Vec<Fault>, DecodeError> {
    let status = status.get();
    let is_error = |status: Option<u16>| status.is_some_and(|status| status >= 400);
    let (before, text) = body::trim(bytes);
    let body = Body::of(text).map_err(|error| error.behind(before))?;
    let mut raw = match parse(&body, status).map_err(|error| error.behind(before))? {
        Some(faults) => faults,
        None if is_error(status) || matches!(body, Body::Empty) => Vec::new(),
        None => return Err(DecodeError::Unknown),
    };
    for raw in &mut raw {
        raw.status = status.or(raw.status);
    }
    // What has neither a code nor an error's status is an answer, whatever it says.
    raw.retain(|raw| raw.code.is_some() || is_error(raw.status));
    if raw.is_empty() && is_error(status) {
        raw.push(RawFault {
            status,
            ..RawFault::default()
        });
    }
    let faults = raw.into_iter().map(|raw| Fault::new(catalog, raw));
    Ok(faults.filter(|fault| fault.kind() != Kind::Ok).collect())
}
