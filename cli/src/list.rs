//! `faultdex list`: codes, one a line.

use std::io::Write;
use std::process::ExitCode;

use faultdex::{Entry, Registry};

use crate::args::{Format, List};
use crate::catalogs::chosen;
use crate::failure::Failure;
use crate::json;
use crate::page::{FAINT, Page, STRONG};

pub(crate) fn run(args: &List, registry: &Registry, page: &Page, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let entries: Vec<_> = chosen(registry, args.system.as_deref())?
        .into_iter()
        .flat_map(|catalog| catalog.entries)
        .filter(|entry| args.kind.is_none_or(|kind| has(entry, |of_case| of_case.kind == kind)))
        .filter(|entry| {
            args.retry
                .is_none_or(|retry| has(entry, |of_case| of_case.retry == retry))
        })
        .filter(|entry| {
            args.http
                .as_ref()
                .is_none_or(|range| entry.http.is_some_and(|http| range.contains(&http)))
        })
        .collect();
    match args.format {
        Format::Json => json::write(out, &entries)?,
        Format::Text => table(out, page, &entries)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether one of the entry's meanings is such.
fn has(entry: &Entry, is_such: impl Fn(&faultdex::Case) -> bool) -> bool {
    entry.cases.iter().any(is_such)
}

/// Entries one a line, in columns.
pub(crate) fn table(out: &mut impl Write, page: &Page, entries: &[&Entry]) -> Result<(), Failure> {
    let key_of = |entry: &Entry| format!("{}:{}", entry.system.id, entry.code);
    // One very long code is not to push all the others' messages off the page.
    let widest = entries
        .iter()
        .map(|entry| key_of(entry).len())
        .max()
        .unwrap_or(0)
        .min(52);
    for entry in entries {
        let key = key_of(entry);
        let advice = format!("{:19}  {:14}", entry.kind.as_str(), entry.retry.as_str());
        let used = key.len().max(widest) + advice.len() + 4;
        let name = entry.name.map(|name| format!("{name}: ")).unwrap_or_default();
        let message = page.cut(&format!("{name}{}", entry.message()), used);
        writeln!(
            out,
            "{STRONG}{key:widest$}{STRONG:#}  {FAINT}{advice}{FAINT:#}  {message}"
        )?;
    }
    Ok(())
}
