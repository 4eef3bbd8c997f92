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

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

mod build;
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
pub use diagnostic::{Diagnostic, Label, Rule, Severity};
pub use emit::emit;
pub use github::{annotation, workflow_command};
pub use lock::{Change, Changes, Level};
pub use render::{Style, render};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use source::{Position, SourceFile};
pub use vocabulary::{CodeForm, Evidence, Kind, Retry, Word};

use diagnostic::Findings;
use lock::LocatedFile;
use source::BYTE_ORDER_MARK;
use validate::validate;

/// Catalogues that were read and checked together.
#[derive(Debug)]
pub struct Checked {
    /// What was found: file by file and by place within each, then what the locks tell.
    pub diagnostics: Vec<Diagnostic>,
    files: Vec<LocatedFile>,
    /// How many there were to read.
    given: usize,
}

impl Checked {
    /// Whether anything found is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The catalogues with their files, in the order given; `None` where there is an error.
    #[must_use]
    pub fn catalogs(&self) -> Option<impl Iterator<Item = (&SourceFile, &model::Catalog)>> {
        (!self.has_errors()).then(|| self.files.iter().map(|(file, located)| (&**file, &located.catalog)))
    }
}

impl Checked {
    /// How these catalogues differ from what the lock at `path` lists, which is that of an earlier version. A system of the
    /// lock whose catalogue is neither among them nor beside them, as `<system id>.toml`, is gone.
    ///
    /// `None` where something in a catalogue is wrong, since what could not be read is not gone for that.
    ///
    /// # Errors
    ///
    /// What is wrong with the lock.
    pub fn changes_since(&self, path: &Path) -> Result<Option<Changes>, Vec<Diagnostic>> {
        let lock = read_file(path).map_err(|diagnostic| vec![*diagnostic])?;
        let changes = lock::changes(&Arc::new(lock), &self.files.iter().collect::<Vec<_>>())?;
        Ok(self.all_whole().then_some(changes))
    }

    /// Whether each file was read, and nothing in it was wrong.
    fn all_whole(&self) -> bool {
        self.given == self.files.len() && self.files.iter().all(|(_, located)| located.whole)
    }
}

/// Reads and checks the catalogues at `paths`, and the locks beside them.
#[must_use]
pub fn check(paths: &[PathBuf]) -> Checked {
    let mut diagnostics = Vec::new();
    let mut sources = Vec::new();
    for path in paths {
        match read_file(path) {
            Ok(file) => sources.push(file),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    let mut checked = check_sources(sources);
    for path in lock_paths(paths) {
        // Only a lock that is certainly not there is passed over.
        if let Ok(false) = path.try_exists() {
            continue;
        }
        let covered = beside(&path, &checked.files);
        let all_read = covered.len() == paths.iter().filter(|given| given.parent() == path.parent()).count();
        match read_file(&path) {
            Ok(lock) => diagnostics.append(&mut lock::check(&Arc::new(lock), &covered, all_read)),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    checked.given = paths.len();
    checked.diagnostics.append(&mut diagnostics);
    checked
}

/// Checks catalogues that were read already; no lock is looked at.
#[must_use]
pub fn check_sources(sources: impl IntoIterator<Item = SourceFile>) -> Checked {
    let mut diagnostics = Vec::new();
    let mut files: Vec<LocatedFile> = Vec::new();
    let mut given = 0;
    for source in sources {
        given += 1;
        let file = Arc::new(source);
        let mut findings = Findings::new(Arc::clone(&file));
        let document = read::read(file.text(), &mut findings);
        if let Some(located) = validate(document, &mut findings) {
            let id = &located.catalog.system.id;
            if let Some((first, other)) = files.iter().find(|(_, other)| other.catalog.system.id == *id) {
                findings
                    .error(
                        Rule::Duplicate,
                        located.system.clone(),
                        format!("the system `{id}` is there twice"),
                    )
                    .help("give each catalogue a system `id` of its own")
                    .secondary
                    .push(Label {
                        file: Arc::clone(first),
                        span: other.system.clone(),
                        text: "first here".to_owned(),
                    });
            }
            files.push((Arc::clone(&file), located));
        }
        diagnostics.append(&mut findings.into_sorted());
    }
    Checked {
        diagnostics,
        files,
        given,
    }
}

/// Adds to the locks beside `paths` a line for each code that they lack, brings what they say of the others up to date, and
/// makes a lock where there is none.
///
/// # Errors
///
/// Where a lock cannot be read or written. Nothing is written while the catalogues or a lock have errors.
pub fn update_locks(paths: &[PathBuf]) -> io::Result<Checked> {
    let checked = check(paths);
    if checked.has_errors() {
        return Ok(checked);
    }
    for path in lock_paths(paths) {
        let before = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error),
        };
        let after = lock::updated(&before, &beside(&path, &checked.files));
        if after != before {
            replace_file(&path, &after)?;
        }
    }
    Ok(check(paths))
}

/// Writes a file whole or not at all: beside it first, then in its place.
fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("lock.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

fn lock_paths(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut locks: Vec<_> = paths.iter().map(|path| path.with_file_name(lock::FILE_NAME)).collect();
    locks.sort();
    locks.dedup();
    locks
}

/// The catalogues that a lock covers: those in its folder.
fn beside<'a>(lock: &Path, files: &'a [LocatedFile]) -> Vec<&'a LocatedFile> {
    files
        .iter()
        .filter(|(file, _)| Path::new(file.name()).parent() == lock.parent())
        .collect()
}

fn read_file(path: &Path) -> Result<SourceFile, Box<Diagnostic>> {
    let name = path.display().to_string();
    let fault = |rule, text: &str, offset: usize, message: String, help: &str| {
        let mut findings = Findings::new(Arc::new(SourceFile::new(name.clone(), text)));
        findings.error(rule, offset..offset, message).help(help);
        Box::new(findings.into_sorted().remove(0))
    };
    let bytes = std::fs::read(path).map_err(|error| {
        fault(
            Rule::UnreadableFile,
            "",
            0,
            format!("cannot read the file: {error}"),
            "check the path and its permissions",
        )
    })?;
    String::from_utf8(bytes)
        .map(|text| SourceFile::new(name.clone(), text))
        .map_err(|error| {
            let (good, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
            let byte = error.as_bytes()[good.len()];
            // The byte order mark is not in the text that the place is of.
            let offset = good
                .strip_prefix(BYTE_ORDER_MARK.to_string().as_bytes())
                .unwrap_or(good)
                .len();
            let message = format!("the byte {byte:#04x} here is not UTF-8");
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            fault(Rule::InvalidUtf8, &text, offset, message, "save the file as UTF-8")
        })
}
