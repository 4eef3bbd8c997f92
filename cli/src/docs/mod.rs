//! `faultdex docs`: the reference, written from the catalogue.
//!
//! `reference` says which pages there are, `system` and `group` write them, `folder` compares them with what is there.
//! What comes of a difference is the mode's to say: it is written, told or shown.

mod folder;
mod group;
mod link;
mod lookalikes;
mod markdown;
mod reference;
mod summary;
mod system;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use faultdex::Registry;
use similar::TextDiff;

use crate::args::Docs;
use crate::failure::Failure;
use folder::Difference;
pub(crate) use link::anchor;
use reference::Document;

pub(crate) fn run(args: &Docs, registry: &Registry, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let pages = reference::pages(registry);
    refuse_twice(&pages)?;
    let mut differences = folder::differences(&args.out, &pages)?;
    differences.extend(table_of_contents(&args.out, registry)?);
    let is_whole = if args.check {
        check(&differences, out)?
    } else if args.diff {
        show(&differences, out)?
    } else {
        folder::create(&args.out)?;
        mend(&differences, out)?
    };
    Ok(if is_whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A system may be called `index`, and its page would take the place of another.
fn refuse_twice(pages: &[Document]) -> Result<(), Failure> {
    for (index, page) in pages.iter().enumerate() {
        if pages[..index].iter().any(|before| before.name == page.name) {
            return Err(Failure::Usage(format!(
                "two pages would be `{}`: give the system of that name another `id`",
                page.name
            )));
        }
    }
    Ok(())
}

/// The `SUMMARY.md` of the book that `folder` is in, where there is one that asks for the pages to be listed.
fn table_of_contents(folder: &Path, registry: &Registry) -> Result<Option<Difference>, Failure> {
    let (Some(parent), Some(name)) = (folder.parent(), folder.file_name()) else {
        return Ok(None);
    };
    let path = parent.join("SUMMARY.md");
    let old = folder::read(&path)?.unwrap_or_default();
    match summary::with_reference(&old, &name.to_string_lossy(), registry) {
        Some(new) => folder::stale(path, &new),
        None => Ok(None),
    }
}

/// Says what is different; whether nothing is.
fn check(differences: &[Difference], out: &mut impl Write) -> io::Result<bool> {
    for difference in differences {
        match difference {
            Difference::Stale { path, .. } => writeln!(out, "stale: {}", path.display())?,
            Difference::Orphan { path, .. } => writeln!(out, "of no system: {}", path.display())?,
            Difference::Foreign { path } => foreign(path, out)?,
        }
    }
    if !differences.is_empty() {
        writeln!(
            out,
            "run `faultdex docs`, with the other options as here, and commit what it writes"
        )?;
    }
    Ok(differences.is_empty())
}

/// Shows what would be written; whether that is nothing.
fn show(differences: &[Difference], out: &mut impl Write) -> io::Result<bool> {
    for difference in differences {
        let (path, old, new) = match difference {
            Difference::Stale { path, old, new } => (path, old, new.as_str()),
            Difference::Orphan { path, old } => (path, old, ""),
            Difference::Foreign { path } => {
                foreign(path, out)?;
                continue;
            }
        };
        let path = path.display().to_string();
        let diff = TextDiff::from_lines(old.as_str(), new);
        write!(out, "{}", diff.unified_diff().header(&path, &path))?;
    }
    Ok(differences.is_empty())
}

/// Writes what is stale and removes what nothing writes any more; whether all is as it should be then.
fn mend(differences: &[Difference], out: &mut impl Write) -> Result<bool, Failure> {
    let mut is_whole = true;
    for difference in differences {
        match difference {
            Difference::Stale { path, new, .. } => {
                folder::replace(path, new)?;
                writeln!(out, "written: {}", path.display())?;
            }
            Difference::Orphan { path, .. } => {
                folder::remove(path)?;
                writeln!(out, "removed: {}", path.display())?;
            }
            Difference::Foreign { path } => {
                foreign(path, out)?;
                is_whole = false;
            }
        }
    }
    Ok(is_whole)
}

fn foreign(path: &Path, out: &mut impl Write) -> io::Result<()> {
    let path = path.display();
    writeln!(
        out,
        "not written by `faultdex docs`, and left as it is: {path}; this folder is for the reference alone"
    )
}
