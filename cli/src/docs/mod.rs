//! `faultdex docs`: the reference, one page a system, written from the catalogue.

mod markdown;
mod reference;

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use faultdex::Registry;

use crate::args::Docs;
use crate::failure::{Failure, in_file};
use crate::replace::replace;

/// A page, by its name in the folder.
struct Document {
    name: String,
    text: String,
}

pub(crate) fn run(args: &Docs, registry: &Registry, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let pages = reference::pages(registry);
    let stale: Vec<_> = pages.iter().filter(|page| !is_fresh(&args.out, page)).collect();
    let orphans = orphans(&args.out, &pages)?;
    if args.check {
        for page in &stale {
            writeln!(out, "stale: {}", args.out.join(&page.name).display())?;
        }
        for orphan in &orphans {
            writeln!(out, "no system has this page: {}", args.out.join(orphan).display())?;
        }
        if stale.is_empty() && orphans.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        writeln!(out, "run `faultdex docs` and commit what it writes")?;
        return Ok(ExitCode::FAILURE);
    }
    fs::create_dir_all(&args.out).map_err(in_file(&args.out))?;
    for page in stale {
        let path = args.out.join(&page.name);
        replace(&path, page.text.as_bytes()).map_err(in_file(&path))?;
        writeln!(out, "written: {}", path.display())?;
    }
    for orphan in &orphans {
        let path = args.out.join(orphan);
        fs::remove_file(&path).map_err(in_file(&path))?;
        writeln!(out, "removed: {}", path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn is_fresh(folder: &Path, page: &Document) -> bool {
    fs::read(folder.join(&page.name)).is_ok_and(|text| text == page.text.as_bytes())
}

/// Pages in the folder that nothing writes any more.
fn orphans(folder: &Path, pages: &[Document]) -> Result<Vec<String>, Failure> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(in_file(folder)(error)),
    };
    let mut orphans = Vec::new();
    for file in listing {
        let name = file
            .map_err(in_file(folder))?
            .file_name()
            .to_string_lossy()
            .into_owned();
        if name.ends_with(".md") && !pages.iter().any(|page| page.name == name) {
            orphans.push(name);
        }
    }
    orphans.sort();
    Ok(orphans)
}
