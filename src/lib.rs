//! The error codes of vendor APIs, compiled: what each code means, whether to send the request again, and what to do.
//!
//! Systems built in, each behind a feature of its name: Samsung Knox Deployment Program ([`kdp`]), Samsung Knox Guard
//! ([`knox_guard`]), Verizon ThingSpace ([`thingspace`]) and SLASCONE ([`slascone`]). A catalogue of your own takes the
//! same road: see [`include_catalog!`].
//!
//! # A code, typed
//!
//! ```
//! use faultdex::{Kind, Retry, kdp, thingspace};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let code = kdp::Code::from_number(40000005).ok_or("unknown")?;
//! match code {
//!     kdp::Code::DeviceDuplicate => {}
//!     other => eprintln!("{other}: {}", other.message()),
//! }
//! assert_eq!(code.kind(), Kind::AlreadyExists);
//! assert_eq!("INPUT_INVALID.Url.Invalid".parse::<thingspace::Code>()?.retry(), Retry::Never);
//! # Ok(())
//! # }
//! ```
//!
//! # A code, by text
//!
//! ```
//! let entry = faultdex::lookup("slascone:1007").unwrap();
//! assert_eq!(entry.message(), "The number of allowed connections has been reached.");
//! assert!(entry.resolution().starts_with("Free a connection"));
//! ```
//!
//! # A response, decoded
//!
//! ```
//! use faultdex::{Advice, Attempt, RetryPolicy, thingspace};
//!
//! # fn main() -> Result<(), faultdex::DecodeError> {
//! let body = r#"{"errorCode":"UnifiedWebService.REQUEST_FAILED.SessionToken.Expired"}"#;
//! for fault in thingspace::decode(400, body)? {
//!     eprintln!("{fault}");
//!     assert_eq!(RetryPolicy::default().advise(&fault, &Attempt::first()), Advice::Reauthenticate);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Codes in logs
//!
//! With the feature `scan`. An `Annotator` over any writer explains them at the end of their lines.
//!
//! ```
//! # #[cfg(feature = "scan")] {
//! let scanner = faultdex::scan::Scanner::builtin();
//! let hit = scanner.find(b"upload failed: code=40000005").next().unwrap();
//! assert_eq!((hit.range(), hit.entry().name), (20..28, Some("DEVICE_DUPLICATE")));
//! # }
//! ```
//!
//! # What it costs
//!
//! Look-ups read tables that were compiled into the program: they allocate nothing, never panic, and take nanoseconds.
//! Without default features the library needs neither std nor an allocator.

#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "http", feature = "scan"))]
extern crate std;
// So that generated code names us alike here and in the crates of others.
extern crate self as faultdex;

#[cfg(feature = "json")]
mod advice;
mod catalog;
mod code;
#[cfg(feature = "json")]
#[cfg_attr(
    not(all(
        feature = "kdp",
        feature = "knox-guard",
        feature = "slascone",
        feature = "thingspace",
        feature = "soap"
    )),
    allow(
        dead_code,
        unused_macros,
        unused_imports,
        reason = "one system alone needs less than all that decoders share"
    )
)]
mod decode;
mod fallback;
#[cfg(feature = "json")]
mod fault;
mod http;
mod index;
mod kind;
mod registry;
mod retry;
#[cfg(feature = "http")]
mod retry_after;
mod rows;
#[cfg(feature = "json")]
mod said;
#[cfg(feature = "scan")]
pub mod scan;
#[cfg(feature = "serde")]
mod serialize;
mod template;
mod words;

#[cfg(feature = "kdp")]
pub mod kdp;
#[cfg(feature = "knox-guard")]
pub mod knox_guard;
#[cfg(feature = "slascone")]
pub mod slascone;
#[cfg(feature = "thingspace")]
pub mod thingspace;

#[cfg(feature = "json")]
pub use advice::{Advice, Attempt, RetryPolicy, StopReason};
pub use catalog::{
    Case, Catalog, CodeForm, Entry, Evidence, ParseCodeFormError, ParseEvidenceError, Recognise, Source, State, System,
};
pub use code::{TypedCode, UnknownCode};
#[cfg(feature = "json")]
pub use decode::{DecodeError, Decoder, Status, decode_any as decode, decoders};
pub use fallback::{Fallback, Prefix};
#[cfg(feature = "json")]
pub use fault::Fault;
pub use http::{HttpClass, ParseHttpClassError};
pub use kind::{Kind, ParseKindError};
pub use registry::{Registry, lookup};
pub use retry::{ParseRetryError, Retry};
#[cfg(feature = "http")]
pub use retry_after::retry_after;
pub use template::{Captures, Part, Parts, Template};

/// The README's examples, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;

/// The examples of the book's guides, run as tests.
#[cfg(all(doctest, feature = "scan", feature = "json"))]
#[doc = include_str!("../docs/src/guide/client.md")]
#[doc = include_str!("../docs/src/guide/catalogue.md")]
pub struct Guides;

/// What generated code needs, and nobody else.
#[doc(hidden)]
pub mod __private {
    pub use crate::code::{property_bool, property_int, property_str};
    pub use crate::index::{Index, compare};
    pub use crate::rows::{Row, cases, entries};
    #[cfg(feature = "serde")]
    pub use crate::serialize::{deserialize_code, serialize_code};
    pub use phf;
    #[cfg(feature = "serde")]
    pub use serde;
    pub use strum;
}
