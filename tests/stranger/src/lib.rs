//! A crate with two catalogues of its own: codes that are text, and codes that are numbers.

#![forbid(unsafe_code)]

/// The codes of Acme, for everybody.
///
/// One that is sent no longer is still there, and rustc says so to whoever names it:
///
/// ```
/// let old = stranger::acme::Code::LegacyFuse;
/// ```
///
/// ```compile_fail
/// #![deny(deprecated)]
/// let old = stranger::acme::Code::LegacyFuse;
/// ```
pub mod acme {
    faultdex::include_catalog!("acme");
}

/// The codes of the Road Runner, for this crate alone.
mod road_runner {
    faultdex::include_catalog!("road-runner");
}

use faultdex::Registry;

/// The built-in systems, and ours.
#[must_use]
pub fn registry() -> Registry {
    Registry::builtin().with(&acme::CATALOG).with(&road_runner::CATALOG)
}

/// Whether a delivery that failed with `code` may be sent again by itself.
#[must_use]
pub fn may_resend(code: i64) -> bool {
    road_runner::Code::from_number(code).is_some_and(road_runner::Code::is_retryable)
}
