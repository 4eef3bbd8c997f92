//! `faultdex decode`: a response body, explained.

use std::fs::File;
use std::io::{self, Read as _, Write};
use std::path::Path;
use std::process::ExitCode;

use faultdex::{Fault, Registry, decoders};

use crate::args::{Decode, Format};
use crate::catalogs::required;
use crate::explain;
use crate::failure::{Failure, in_file};
use crate::json;
use crate::page::Page;

pub(crate) fn run(args: &Decode, registry: &Registry, page: &Page, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let body = read(args.file.as_deref())?;
    let faults = match &args.system {
        Some(id) => {
            let system = required(registry, id)?.system;
            let Some(decoder) = decoders().iter().find(|decoder| decoder.catalog.system == system) else {
                return Err(Failure::Usage(format!(
                    "there is no decoder for the responses of `{id}`; `faultdex scan` finds its codes in any text"
                )));
            };
            (decoder.decode)(args.status.into(), &body)?
        }
        None => faultdex::decode(args.status, &body)?,
    };
    match args.format {
        Format::Json => json::write(out, &faults)?,
        Format::Text => in_text(out, page, &faults)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn in_text(out: &mut impl Write, page: &Page, faults: &[Fault]) -> io::Result<()> {
    if faults.is_empty() {
        writeln!(out, "no fault in it")?;
    }
    for fault in faults {
        explain::fault(out, page, fault)?;
        writeln!(out)?;
    }
    Ok(())
}

/// The whole body: from the file, or from standard input.
fn read(file: Option<&Path>) -> Result<Vec<u8>, Failure> {
    let mut body = Vec::new();
    match file.filter(|path| *path != Path::new("-")) {
        Some(path) => {
            let read = File::open(path).and_then(|mut file| file.read_to_end(&mut body));
            read.map_err(in_file(path))?;
        }
        None => {
            io::stdin().lock().read_to_end(&mut body)?;
        }
    }
    Ok(body)
}
