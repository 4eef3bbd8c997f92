//! `catalog.lock`: the list of what was published.
//!
//! One line a code: the system, the Rust name, the code, and what programs are told of it. Programs name the first three, so
//! no line is ever taken away and none of the three changes. What follows them is kept up to date, so that the lock of one
//! version can be compared with the catalogues of the next.

mod change;
mod check;
mod line;
mod update;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::source::SourceFile;
use crate::validate::Located;

pub(crate) use change::changes;
pub use change::{Change, Changes, Level};
pub(crate) use check::check;
pub(crate) use update::updated;

/// A catalogue with the file that it was read from.
pub(crate) type LocatedFile = (Arc<SourceFile>, Located);

/// The lock's name beside the catalogues that it covers.
pub(crate) const FILE_NAME: &str = "catalog.lock";

/// Where the catalogue of a system lies that is named after it.
fn catalog_path(folder: &Path, system: &str) -> PathBuf {
    folder.join(format!("{system}.toml"))
}

/// Whether a system that is in none of the `given` catalogues is there all the same, in a file that was not given: a build
/// may compile some of the systems only.
fn is_left_out(folder: &Path, system: &str, given: &[&LocatedFile]) -> bool {
    let path = catalog_path(folder, system);
    path.exists() && !given.iter().any(|(file, _)| Path::new(file.name()) == path)
}
