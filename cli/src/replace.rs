//! A file written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// Writes `bytes` into the file at `path`: beside it first, then in its place.
///
/// What is no plain file, such as a pipe or a terminal, cannot be replaced and is written to.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match Place::of(path) {
        Place::Stream => File::options().write(true).open(path)?.write_all(bytes),
        Place::File(path) => {
            let mut file = beside(&path)?;
            file.write_all(bytes)?;
            // Some disks are full only when it comes to writing in earnest.
            file.as_file().sync_all()?;
            file.persist(path)?;
            Ok(())
        }
    }
}

/// Whether `path` could be replaced, for those who have much to do before they do it.
pub(crate) fn check(path: &Path) -> io::Result<()> {
    match Place::of(path) {
        Place::Stream => File::options().write(true).open(path).map(drop),
        Place::File(path) => beside(&path).map(drop),
    }
}

/// What a path leads to.
enum Place {
    /// A file, or nothing yet; links are followed, so that they stay links.
    File(PathBuf),
    Stream,
}

impl Place {
    fn of(path: &Path) -> Self {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match path.metadata() {
            Ok(there) if !there.is_file() => Self::Stream,
            _ => Self::File(path),
        }
    }
}

/// A new file in the same folder, gone again where it is not persisted.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any other new file, less what the umask takes away.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder
        .tempfile_in(folder.unwrap_or(Path::new(".")))
        .map_err(without_path)
}

/// The error without the name of a file that was to be there for a moment: that helps nobody.
fn without_path(error: io::Error) -> io::Error {
    let told = error.to_string();
    match told.split_once(" at path ") {
        Some((reason, _)) => io::Error::new(error.kind(), reason),
        None => error,
    }
}
