//! The folder that the pages are written to: what in it is stale, and what nothing writes any more.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::reference::{Document, HEADER};
use crate::failure::{Failure, in_file};

/// A file that is not what it is to be.
pub(super) enum Difference {
    /// It is to read so; `old` is empty where it is not there yet.
    Stale { path: PathBuf, old: String, new: String },
    /// A page that we once wrote, of what the catalogue no longer has.
    Orphan { path: PathBuf, old: String },
    /// A page that somebody else wrote.
    Foreign { path: PathBuf },
}

/// How `folder` differs from `pages`.
pub(super) fn differences(folder: &Path, pages: &[Document]) -> Result<Vec<Difference>, Failure> {
    let mut differences = Vec::new();
    for page in pages {
        differences.extend(stale(folder.join(&page.name), &page.text)?);
    }
    for name in names(folder)? {
        if !name.ends_with(".md") || pages.iter().any(|page| page.name == name) {
            continue;
        }
        let path = folder.join(name);
        let old = read(&path)?.unwrap_or_default();
        differences.push(if old.starts_with(HEADER) {
            Difference::Orphan { path, old }
        } else {
            Difference::Foreign { path }
        });
    }
    Ok(differences)
}

/// How the file at `path` differs from `new`.
pub(super) fn stale(path: PathBuf, new: &str) -> Result<Option<Difference>, Failure> {
    let old = read(&path)?;
    let is_fresh = old.as_deref() == Some(new);
    let (old, new) = (old.unwrap_or_default(), new.to_owned());
    Ok((!is_fresh).then_some(Difference::Stale { path, old, new }))
}

/// What is in a file; `None` where there is none. What is not UTF-8 is shown as far as it can be.
pub(super) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(in_file(path)(error)),
    }
}

/// The names in `folder`, in order; none where it is not there yet.
fn names(folder: &Path) -> Result<Vec<String>, Failure> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(in_file(folder)(error)),
    };
    let names = listing.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<_>>>().map_err(in_file(folder))?;
    names.sort();
    Ok(names)
}

pub(super) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    crate::replace::replace(path, text.as_bytes()).map_err(in_file(path))
}

pub(super) fn remove(path: &Path) -> Result<(), Failure> {
    fs::remove_file(path).map_err(in_file(path))
}

pub(super) fn create(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(in_file(folder))
}
