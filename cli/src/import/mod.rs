//! `faultdex import`: a draft catalogue from a table of codes and messages, for a person to finish.
//!
//! A format's reader gives tables; `columns` tells what their columns hold, `entries` makes rows into entries, and `write`
//! writes them as TOML.

mod columns;
mod csv;
mod entries;
mod html;
mod markdown;
mod table;
mod text;
mod write;

use std::fs;
use std::io::{self, Read as _, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::args::{Import, ImportFormat};
use crate::draft::check_id;
use crate::failure::{Failure, in_file};
use crate::page::visible;
use entries::Entries;
use table::Table;
use write::{System, draft};

pub(crate) fn run(args: &Import, out: &mut impl Write) -> Result<ExitCode, Failure> {
    let source = source_name(&args.file);
    let id = match &args.id {
        Some(id) => id.clone(),
        None => id_of(&args.file)?,
    };
    check_id(&id)?;
    let document = decoded(read(&args.file)?)?;
    let format = args.from.unwrap_or_else(|| told_format(&args.file, &document));
    let tables = tables(format, &document)?;
    if tables.is_empty() {
        return Err(Failure::Input(format!(
            "{source}: there is no table of codes in it, read as {}; `--from` names another format",
            name_of(format)
        )));
    }
    columns::check_named(&tables, args)?;
    let entries = Entries::of(&tables, args);
    if entries.entries.is_empty() {
        summarise(&source, &entries)?;
        return Err(Failure::Input(format!(
            "{source}: no row gives a code. The headings are: {}. Name that of the codes with `--code-column`",
            columns::headings(&tables)
        )));
    }
    let system = System {
        id: &id,
        name: args.name.as_deref(),
        source: &source,
    };
    args.destination.write(&draft(&system, &entries), out)?;
    summarise(&source, &entries)?;
    Ok(ExitCode::SUCCESS)
}

fn source_name(file: &Path) -> String {
    if file == Path::new("-") {
        return "standard input".to_owned();
    }
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}

/// `Error Codes.csv` is `error-codes`.
fn id_of(file: &Path) -> Result<String, Failure> {
    let stem = file
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    let parts = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty());
    let id = { parts }.collect::<Vec<_>>().join("-");
    if !id.starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err(Failure::Usage(
            "give the API a short name with `--id`: none can be made from the file's".to_owned(),
        ));
    }
    Ok(id)
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    bytes.map_err(in_file(file))
}

fn decoded(bytes: Vec<u8>) -> Result<String, Failure> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        let byte = error.as_bytes()[good.len()];
        Failure::Input(format!(
            "line {line}: the byte {byte:#04x} is not UTF-8: save the file as UTF-8"
        ))
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or_else(|| text.clone(), str::to_owned))
}

/// What a document is written in, by the file's name, or else by how it begins.
fn told_format(file: &Path, document: &str) -> ImportFormat {
    let extension = file
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    match extension.as_str() {
        "csv" | "tsv" => return ImportFormat::Csv,
        "md" | "markdown" => return ImportFormat::Markdown,
        "html" | "htm" | "xhtml" => return ImportFormat::Html,
        "txt" => return ImportFormat::Text,
        _ => {}
    }
    let is_rule =
        |line: &str| line.contains('-') && line.contains('|') && line.bytes().all(|byte| b"|:- ".contains(&byte));
    let first = document
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    if document.to_ascii_lowercase().contains("<table") {
        ImportFormat::Html
    } else if document.lines().any(|line| is_rule(line.trim())) {
        ImportFormat::Markdown
    } else if first.contains([',', ';', '\t']) {
        ImportFormat::Csv
    } else {
        ImportFormat::Text
    }
}

fn name_of(format: ImportFormat) -> &'static str {
    match format {
        ImportFormat::Csv => "CSV",
        ImportFormat::Markdown => "Markdown",
        ImportFormat::Html => "HTML",
        ImportFormat::Text => "plain text",
    }
}

fn tables(format: ImportFormat, document: &str) -> Result<Vec<Table>, Failure> {
    Ok(match format {
        ImportFormat::Csv => vec![csv::read(document)?],
        ImportFormat::Markdown => html::read(&markdown::to_html(document)?)?,
        ImportFormat::Html => html::read(document)?,
        ImportFormat::Text => text::read(document),
    })
}

/// Accounts for every row.
fn summarise(source: &str, entries: &Entries) -> Result<(), Failure> {
    let mut stderr = anstream::stderr().lock();
    let cases: usize = entries.entries.iter().map(|entry| entry.cases.len()).sum();
    let left_out: usize = entries.left_out.iter().map(|left| left.rows).sum();
    write!(
        stderr,
        "{source}: rows {}, entries {}",
        entries.rows,
        entries.entries.len()
    )?;
    for (what, count) in [
        ("further cases", cases - entries.entries.len()),
        ("repeated", entries.repeated),
        ("headings", entries.headings),
        ("left out", left_out),
    ] {
        if count > 0 {
            write!(stderr, ", {what} {count}")?;
        }
    }
    writeln!(stderr)?;
    for left in &entries.left_out {
        writeln!(
            stderr,
            "  left out: {}: {}: {}",
            left.place,
            visible(&left.why),
            visible(&left.text)
        )?;
    }
    for remark in &entries.remarks {
        writeln!(stderr, "  note: {remark}")?;
    }
    if !entries.entries.is_empty() {
        writeln!(
            stderr,
            "What is empty or TODO in the draft is for you to decide: `faultdex check` lists it."
        )?;
    }
    Ok(())
}
