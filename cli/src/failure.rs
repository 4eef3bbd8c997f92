//! Why a command could not answer. Each ends the program with status 2.

use std::io;
use std::path::{Path, PathBuf};

#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The arguments make no sense together.
    #[error("{0}")]
    Usage(String),

    /// A document cannot be made sense of.
    #[error("{0}")]
    Input(String),

    /// A catalogue given at run time has mistakes; they were shown already.
    #[error("the catalogue has mistakes: nothing was looked up")]
    Catalog,

    /// The body could not be read as one.
    #[error(transparent)]
    Body(#[from] faultdex::DecodeError),

    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },

    #[error(transparent)]
    Io(#[from] io::Error),
}

/// What an error comes to where it is about the file at `path`.
pub(crate) fn in_file(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::File { path, error }
}

/// Our own records always serialise: what fails is the writing.
impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Io(error.into())
    }
}
