//! `faultdex export`: the catalogue for other programs.

use std::io::Write;
use std::process::ExitCode;

use faultdex::Registry;

use crate::args::{Export, ExportFormat};
use crate::failure::Failure;
use crate::json;

pub(crate) fn run(args: &Export, registry: &Registry, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let entries: Vec<_> = registry.catalogs().flat_map(|catalog| catalog.entries).collect();
    match args.format {
        ExportFormat::Json => {
            json::write(out, &entries)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
