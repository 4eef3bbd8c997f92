//! Compiles catalogues of error codes, written as TOML, into the tables and enums of [`faultdex`].
//!
//! # From nothing
//!
//! A catalogue is a TOML file. Put one into your package, here `catalog/acme.toml`:
//!
//! ```
//! # let text = r#"
//! [system]
//! id = "acme"
//! name = "Acme Mail Order, REST API"
//! code = "text"                      # or "number"
//!
//! [[source]]
//! id = "manual"
//! title = "The Acme manual, chapter 7"
//! evidence = "documented"
//! retrieved = 2026-11-21
//!
//! [[error]]
//! code = "ANVIL_TOO_HEAVY"
//! http = 400
//! kind = "invalid_argument"          # what went wrong, in the words of google.rpc.Code
//! retry = "never"                    # what a program may do with the same request
//! message = "An anvil of {weight} is too heavy for {balloon}."
//! resolution = "Order a lighter anvil, or a second balloon."
//! # "#;
//! # let checked = faultdex_codegen::check_sources([faultdex_codegen::SourceFile::new("acme.toml", text)]);
//! # assert!(checked.diagnostics.is_empty(), "{:#?}", checked.diagnostics);
//! ```
//!
//! Every field, and what each kind and retry stands for, is in the README of `catalog/`. In `Cargo.toml`:
//!
//! ```toml
//! [dependencies]
//! faultdex = "0.1"
//!
//! [build-dependencies]
//! faultdex-codegen = "0.1"           # of the same version
//! ```
//!
//! Then two lines. In `build.rs`:
//!
//! ```no_run
//! fn main() {
//!     faultdex_codegen::build(["catalog/acme.toml"]);
//! }
//! ```
//!
//! and in `src/lib.rs`:
//!
//! ```ignore
//! pub mod acme {
//!     faultdex::include_catalog!("acme");
//! }
//! ```
//!
//! That module has the face of a built-in system: `acme::Code`, an enum with a variant for each code, and `acme::CATALOG`:
//!
//! ```ignore
//! assert_eq!("ANVIL_TOO_HEAVY".parse(), Ok(acme::Code::AnvilTooHeavy));
//! assert_eq!(acme::Code::AnvilTooHeavy.retry(), faultdex::Retry::Never);
//!
//! // Look-up, scanning and annotating know it beside the built-in systems.
//! let registry = faultdex::Registry::builtin().with(&acme::CATALOG);
//! let scanner = faultdex::scan::Scanner::new(registry);      // feature `scan`
//! ```
//!
//! # When a catalogue changes
//!
//! Programs name your variants. `faultdex check --update-lock catalog/acme.toml` writes `catalog/catalog.lock`, the list of
//! what was published: commit it, and a code that is removed or renamed fails the build from then on. A code that is sent no
//! longer stays, with `deprecated = "why"`, and its variant is `#[deprecated]`. With the lock of an earlier version,
//! `faultdex check --against old.lock` says whether the change since is patch, minor or major.
//!
//! # How it works
//!
//! The data goes one way: `read` (TOML to tables, spans kept), `validate` (tables to [`model`], every fault noted),
//! [`emit`] (model to Rust). Whatever is wrong with a catalogue is said all at once, as [`Diagnostic`]s that name the
//! file, the line and the column, show the line, and say what to do:
//!
//! ```text
//! error[unknown-word]: `kind` cannot be `invalid_arg`
//!   --> catalog/acme.toml:15:8
//!    |
//! 15 | kind = "invalid_arg"
//!    |        ^^^^^^^^^^^^^
//!    |
//!    = help: `kind` is one of: ok, cancelled, unknown, invalid_argument, …
//! ```
//!
//! [`faultdex`]: https://docs.rs/faultdex

#![forbid(unsafe_code)]
// The first example is a whole build.rs, `main` and all.
#![allow(clippy::needless_doctest_main)]

mod build;
mod check;
mod diagnostic;
mod emit;
mod github;
mod lock;
pub mod model;
mod names;
mod read;
mod render;
#[cfg(feature = "schema")]
mod schema;
mod source;
mod suggest;
mod syntax;
mod tables;
mod template;
mod validate;
mod vocabulary;

pub use build::build;
pub use check::{Checked, check, check_sources, update_locks};
pub use diagnostic::{Diagnostic, Label, Rule, Severity};
pub use emit::emit;
pub use github::{annotation, workflow_command};
pub use lock::{Change, Changes, Level};
pub use render::{Style, render};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use source::{Position, SourceFile};
pub use vocabulary::{CodeForm, Evidence, Kind, Retry, Word};
