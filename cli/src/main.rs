//! The command line: explains the error codes of vendor APIs.
//!
//! `args` says what can be asked; each command is a module of its own that gets its arguments, the catalogues and a place
//! to write its answer to.

mod annotate;
mod args;
mod catalogs;
mod check;
mod completions;
mod count;
mod decode;
mod docs;
mod draft;
mod explain;
mod export;
mod failure;
mod hits;
mod import;
mod json;
mod lines;
mod list;
mod logs;
mod lookup;
mod man;
mod nearest;
mod new;
mod page;
mod replace;
mod report;
mod rules;
mod rust;
mod scan;
mod search;
mod timestamp;

use std::io::{self, Write as _};
use std::process::ExitCode;

use anstream::AutoStream;
use clap::Parser as _;
use faultdex::Registry;

use args::{Args, Command};
use failure::Failure;
use page::{BAD, Page, visible};

fn main() -> ExitCode {
    let args = Args::parse();
    args.colour.write_global();
    match run(args) {
        Ok(code) => code,
        // Whoever read our output has seen enough.
        Err(Failure::Io(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            // Where standard error is gone too, the exit code is all that is left to say.
            let _ = writeln!(
                anstream::stderr(),
                "{BAD}error:{BAD:#} {}",
                visible(&failure.to_string())
            );
            ExitCode::from(2)
        }
    }
}

fn run(args: Args) -> Result<ExitCode, Failure> {
    let registry = || catalogs::load(Registry::builtin(), &args.catalog);
    // What `check` says is explained as well, but is no API's.
    let with_rules = || catalogs::load(Registry::builtin().with(&rules::CATALOG), &args.catalog);
    args.check_catalog_is_used()?;
    let stdout = io::stdout();
    let page = Page::for_terminal();
    // Buffered whole: answers are short, and a terminal gets each in one piece.
    let mut out = io::BufWriter::new(AutoStream::auto(stdout));
    let code = match args.command {
        Command::Lookup(command) => lookup::run(&command, &with_rules()?, &page, &mut out)?,
        Command::Search(command) => search::run(&command, &registry()?, &page, &mut out)?,
        Command::Decode(command) => decode::run(&command, &registry()?, &page, &mut out)?,
        Command::Annotate(command) => annotate::run(&command, registry()?)?,
        Command::Scan(command) => scan::run(&command, registry()?)?,
        Command::Report(command) => report::run(&command, registry()?, &page, &mut out)?,
        Command::List(command) => list::run(&command, &registry()?, &page, &mut out)?,
        Command::Export(command) => export::run(&command, &registry()?, &mut out)?,
        Command::New(command) => new::run(&command, &mut out)?,
        Command::Import(command) => import::run(&command, &mut out)?,
        Command::Check(command) => check::run(&command, &mut out)?,
        Command::Docs(command) => docs::run(&command, &registry()?, &mut out)?,
        Command::Schema => {
            json::write(&mut out, &faultdex_codegen::schema())?;
            ExitCode::SUCCESS
        }
        Command::Completions(command) => completions::run(&command, &mut out)?,
        Command::Man(command) => man::run(&command)?,
    };
    out.flush()?;
    Ok(code)
}
