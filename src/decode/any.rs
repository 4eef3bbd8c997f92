//! Decoding where the system is not known: told from the body's shape.

use alloc::vec::Vec;

use super::{DecodeError, Status};
use crate::catalog::Catalog;
use crate::fault::Fault;

/// How the responses of one system are decoded.
///
/// ```
/// let decoder = faultdex::decoders().iter().find(|decoder| decoder.catalog.system.id == "slascone").unwrap();
/// let faults = (decoder.decode)(409.into(), br#"{"id":1007,"message":"No seats."}"#)?;
/// assert_eq!(faults[0].code_text(), Some("1007"));
/// # Ok::<(), faultdex::DecodeError>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Decoder {
    /// The system's catalogue.
    pub catalog: &'static Catalog,
    /// Its decoder.
    pub decode: fn(Status, &[u8]) -> Result<Vec<Fault>, DecodeError>,
}

static DECODERS: &[Decoder] = &[
    #[cfg(feature = "kdp")]
    Decoder {
        catalog: &crate::kdp::CATALOG,
        decode: |status, body| crate::kdp::decode(status, body),
    },
    #[cfg(feature = "knox-guard")]
    Decoder {
        catalog: &crate::knox_guard::CATALOG,
        decode: |status, body| crate::knox_guard::decode(status, body),
    },
    #[cfg(feature = "slascone")]
    Decoder {
        catalog: &crate::slascone::CATALOG,
        decode: |status, body| crate::slascone::decode(status, body),
    },
    #[cfg(all(feature = "thingspace", feature = "soap"))]
    Decoder {
        catalog: &crate::thingspace::CATALOG,
        decode: |status, body| crate::thingspace::decode(status, body),
    },
];

/// The decoders of the systems that are switched on by features.
///
/// ```
/// let systems: Vec<_> = faultdex::decoders().iter().map(|decoder| decoder.catalog.system.id).collect();
/// assert_eq!(systems, ["kdp", "knox-guard", "slascone", "thingspace"]);
/// ```
#[must_use]
pub fn decoders() -> &'static [Decoder] {
    DECODERS
}

/// Decodes a response of any built-in system, which is told from the body's shape.
///
/// ```
/// # fn main() -> Result<(), faultdex::DecodeError> {
/// let faults = faultdex::decode(409, r#"{"id":1007,"message":"The number of allowed connections has been reached."}"#)?;
/// assert_eq!(faults[0].system().id, "slascone");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Where the body cannot be read, and where it may be that of several systems.
pub fn decode(status: impl Into<Status>, body: impl AsRef<[u8]>) -> Result<Vec<Fault>, DecodeError> {
    let (status, body) = (status.into(), body.as_ref());
    let mut best: Vec<(Evidence, &Catalog, Vec<Fault>)> = Vec::new();
    let mut fault_free = false;
    let mut failure = None;
    for decoder in decoders() {
        match (decoder.decode)(status, body) {
            Ok(faults) if faults.is_empty() => fault_free = true,
            Ok(faults) => {
                let evidence = Evidence::of(&faults);
                best.retain(|(other, ..)| *other >= evidence);
                if best.iter().all(|(other, ..)| *other == evidence) {
                    best.push((evidence, decoder.catalog, faults));
                }
            }
            // A body that is broken is broken for all of them: the one who tells where is to be heard.
            Err(error) if failure.is_none() || failure == Some(DecodeError::Unknown) => failure = Some(error),
            Err(_) => {}
        }
    }
    match (best.len(), failure) {
        (1, _) => Ok(best.remove(0).2),
        (2.., _) => Err(DecodeError::Ambiguous {
            systems: best.iter().map(|(_, catalog, _)| catalog.system.id).collect(),
        }),
        (_, Some(error)) if !fault_free => Err(error),
        _ => Ok(Vec::new()),
    }
}

/// How sure it is that a body is a system's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Evidence {
    /// There is no code in it.
    Status,
    /// There is a code that the catalogue lacks.
    Code,
    /// There is a code of the catalogue, but its message is another.
    KnownCode,
    /// There is a code of the catalogue, with its message.
    KnownMessage,
}

impl Evidence {
    fn of(faults: &[Fault]) -> Self {
        let of_one = |fault: &Fault| match (fault.has_code(), fault.entry()) {
            (false, _) => Self::Status,
            (true, None) => Self::Code,
            (true, Some(_)) if fault.case_index().is_none() => Self::KnownCode,
            (true, Some(_)) => Self::KnownMessage,
        };
        faults.iter().map(of_one).max().unwrap_or(Self::Status)
    }
}
