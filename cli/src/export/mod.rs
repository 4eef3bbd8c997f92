//! `faultdex export`: the catalogue for other programs, one module a format.

mod clickhouse;
mod csv;
mod dictionary;
mod openapi;
mod problem;

use std::io::Write;
use std::process::ExitCode;

use faultdex::{Catalog, Entry, Registry};

use crate::args::{Export, ExportFormat};
use crate::catalogs::chosen;
use crate::failure::Failure;
use crate::json;

pub(crate) fn run(args: &Export, registry: &Registry, out: &mut impl Write) -> Result<ExitCode, Failure> {
    if args.base_url.is_some() && args.format != ExportFormat::ProblemJson {
        let message = "`--base-url` goes with `--format problem-json`: the other formats hold no addresses";
        return Err(Failure::Usage(message.to_owned()));
    }
    let catalogs = chosen(registry, args.system.as_deref())?;
    match args.format {
        ExportFormat::Json => json::write(out, &entries(&catalogs).collect::<Vec<_>>())?,
        ExportFormat::Ndjson => {
            let mut lines = json::Lines::new(out);
            entries(&catalogs).try_for_each(|entry| lines.write(entry))?;
        }
        ExportFormat::Csv => csv::write(out, entries(&catalogs))?,
        ExportFormat::Rsyslog => dictionary::rsyslog(out, entries(&catalogs))?,
        ExportFormat::Logstash => dictionary::logstash(out, entries(&catalogs))?,
        ExportFormat::Clickhouse => clickhouse::write(out, entries(&catalogs))?,
        ExportFormat::Openapi => openapi::write(out, &catalogs)?,
        ExportFormat::ProblemJson => problem::write(out, entries(&catalogs), args.base_url.as_deref())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn entries(catalogs: &[&'static Catalog]) -> impl Iterator<Item = &'static Entry> {
    catalogs.iter().flat_map(|catalog| catalog.entries)
}

/// `system:code`, for engines that look up by one key.
fn key(entry: &Entry) -> String {
    format!("{}:{}", entry.system.id, entry.code)
}
