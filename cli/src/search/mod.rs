//! `faultdex search`: full-text over everything the catalogues say, best first.

mod index;
mod words;

use std::io::Write;
use std::process::ExitCode;

use faultdex::Registry;

use crate::args::{Format, Search};
use crate::catalogs::chosen;
use crate::failure::Failure;
use crate::json;
use crate::list::table;
use crate::page::{Page, visible};
use index::Index;

pub(crate) fn run(args: &Search, registry: &Registry, page: &Page, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let catalogs = chosen(registry, args.system.as_deref())?;
    let index = Index::new(catalogs.into_iter().flat_map(|catalog| catalog.entries));
    let mut found = index.search(&args.words.join(" "));
    found.truncate(args.limit);
    match args.format {
        Format::Json => json::write(out, &found)?,
        Format::Text => table(out, page, &found)?,
    }
    if found.is_empty() {
        if args.format == Format::Text {
            writeln!(
                anstream::stderr(),
                "nothing found for `{}`; try fewer words, or a word for what failed: device, session, licence",
                visible(&args.words.join(" "))
            )?;
        }
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}
