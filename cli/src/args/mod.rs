//! What can be asked on the command line: the one definition that help, checks and dispatch come from.

mod values;

use std::ops::RangeInclusive;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use faultdex::{Kind, Retry};

use crate::draft::Destination;
use crate::failure::Failure;
use crate::logs::Logs;
pub(crate) use values::{CheckFormat, CodeForm, Colour, ExportFormat, Format, ImportFormat, ReleaseType};
use values::{base_url, http_filter, kinds, retries};

/// Explains the error codes of vendor APIs: what they mean, whether to send the request again, and what to do.
#[derive(Debug, Parser)]
#[command(name = "faultdex", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,

    /// Add a catalogue of your own to the built-in ones; may be given several times
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) catalog: Vec<PathBuf>,

    /// When to colour; `NO_COLOR` is honoured
    #[arg(long = "color", value_name = "WHEN", default_value = "auto", global = true)]
    pub(crate) colour: Colour,
}

impl Args {
    /// Refuses `--catalog` where it would do nothing.
    pub(crate) fn check_catalog_is_used(&self) -> Result<(), Failure> {
        let told = match &self.command {
            _ if self.catalog.is_empty() => return Ok(()),
            Command::Check(_) => "`check` takes the files to check without `--catalog`",
            Command::New(_) | Command::Import(_) => {
                "a catalogue is made without `--catalog`; the file is named by `--out`"
            }
            Command::Schema | Command::Completions(_) | Command::Man(_) => {
                "what this command writes is the same for every catalogue: leave `--catalog` out"
            }
            _ => return Ok(()),
        };
        Err(Failure::Usage(told.to_owned()))
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Explain codes or names
    Lookup(Lookup),
    /// Find codes by what is known: symptoms, parts of a code or name, a pasted message
    Search(Search),
    /// Explain the faults in a response body
    Decode(Decode),
    /// Pass logs through, with the codes in them explained at the end of the line
    Annotate(Annotate),
    /// Print the codes found in logs, one JSON object a line
    Scan(Scan),
    /// Sum up the codes found in logs
    Report(Report),
    /// List codes
    List(List),
    /// Write the catalogue for other programs
    Export(Export),
    /// Start a catalogue: one with comments that teach every key
    New(New),
    /// Draft a catalogue from a table of codes and messages
    Import(Import),
    /// Check catalogue files
    Check(Check),
    /// Write the reference pages
    Docs(Docs),
    /// Print the JSON Schema of catalogue files, for editors
    #[command(after_help = DONE_HELP)]
    Schema,
    /// Print what a shell needs to complete this command line
    Completions(Completions),
    /// Write the man pages
    Man(Man),
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0 where all were found, 1 where some were not, 2 for wrong usage.")]
pub(crate) struct Lookup {
    /// Codes, `system:code` where several systems have it, or names; `-` reads them from standard input
    #[arg(value_name = "CODE", required = true)]
    pub(crate) codes: Vec<String>,

    /// How to answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0 where something was found, 1 where nothing was, 2 for wrong usage.")]
pub(crate) struct Search {
    /// What is known: symptoms in plain words, a part of a code or name, a message with real values
    #[arg(value_name = "WORDS", required = true)]
    pub(crate) words: Vec<String>,

    /// Show at most this many
    #[arg(long, value_name = "COUNT", default_value_t = 10)]
    pub(crate) limit: usize,

    /// Only this system
    #[arg(long, value_name = "ID")]
    pub(crate) system: Option<String>,

    /// How to answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0 where the body could be read, with a fault or without; 2 where it could not.")]
pub(crate) struct Decode {
    /// The body; standard input where there is none, or where it is `-`
    #[arg(value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// Whose response it is; otherwise told from its shape
    #[arg(long, value_name = "ID")]
    pub(crate) system: Option<String>,

    /// The HTTP status of the response
    #[arg(long, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(100..=599))]
    pub(crate) status: Option<u16>,

    /// How to answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
}

/// Of commands that have no more to say by it.
const DONE_HELP: &str = "Exit status: 0, or 2 where it could not be done.";

const LOGS_HELP: &str = "Exit status: 0 where all could be read, 2 where some could not or for wrong usage.";

#[derive(Debug, clap::Args)]
#[command(after_help = LOGS_HELP)]
pub(crate) struct Annotate {
    #[command(flatten)]
    pub(crate) logs: Logs,
}

#[derive(Debug, clap::Args)]
#[command(after_help = LOGS_HELP)]
pub(crate) struct Scan {
    #[command(flatten)]
    pub(crate) logs: Logs,

    /// Say of each hit when its line was written: `time`, null where the line does not say it
    #[arg(long)]
    pub(crate) time: bool,
}

#[derive(Debug, clap::Args)]
#[command(after_help = LOGS_HELP)]
pub(crate) struct Report {
    #[command(flatten)]
    pub(crate) logs: Logs,

    /// How to answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,

    /// Besides the answer, write a page with plots that any browser shows; `-` prints it in place of the answer
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = DONE_HELP)]
pub(crate) struct List {
    /// Only this system
    #[arg(long, value_name = "ID")]
    pub(crate) system: Option<String>,

    /// Only codes of this kind
    #[arg(long, value_name = "KIND", value_parser = kinds())]
    pub(crate) kind: Option<Kind>,

    /// Only codes with this advice
    #[arg(long, value_name = "RETRY", value_parser = retries())]
    pub(crate) retry: Option<Retry>,

    /// Only codes with this HTTP status, such as `404` or `4xx`
    #[arg(long, value_name = "STATUS", value_parser = http_filter)]
    pub(crate) http: Option<RangeInclusive<u16>>,

    /// How to answer
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
}

#[derive(Debug, clap::Args)]
#[command(after_help = DONE_HELP)]
pub(crate) struct Export {
    /// The format
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: ExportFormat,

    /// Only this system
    #[arg(long, value_name = "ID")]
    pub(crate) system: Option<String>,

    /// With problem-json: where the book is published; without it, each `type` is relative to the book
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(crate) base_url: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = DONE_HELP)]
pub(crate) struct New {
    /// The short name of the API whose codes they are
    #[arg(value_name = "ID", default_value = "acme")]
    pub(crate) id: String,

    /// What its codes are
    #[arg(long, value_name = "FORM", default_value = "number")]
    pub(crate) code: CodeForm,

    #[command(flatten)]
    pub(crate) destination: Destination,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
What the tables do not tell is left empty or `TODO` in the draft, and `faultdex check` lists it all.
Exit status: 0 where there is a draft, 2 where there is none.")]
pub(crate) struct Import {
    /// A CSV file, or a document with tables in Markdown, HTML or plain text; `-` is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,

    /// What it is written in; otherwise told from its name and content
    #[arg(long, value_name = "FORMAT")]
    pub(crate) from: Option<ImportFormat>,

    /// The short name of the API; otherwise made from the file's name
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,

    /// The name of the API in full
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,

    /// The heading of the column of codes, where it is not recognised
    #[arg(long, value_name = "HEADING")]
    pub(crate) code_column: Option<String>,

    /// The heading of the column of messages, where it is not recognised
    #[arg(long, value_name = "HEADING")]
    pub(crate) message_column: Option<String>,

    /// The heading of the column of resolutions, where it is not recognised
    #[arg(long, value_name = "HEADING")]
    pub(crate) resolution_column: Option<String>,

    #[command(flatten)]
    pub(crate) destination: Destination,
}

#[derive(Debug, clap::Args)]
#[command(after_help = CHECK_HELP)]
pub(crate) struct Check {
    /// The catalogue files; the `catalog.lock` beside them is checked as well
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,

    /// How to show what is wrong
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: CheckFormat,

    /// Add to the lock beside the files what it lacks, and bring the rest up to date
    #[arg(long)]
    pub(crate) update_lock: bool,

    /// Say what changed since the version whose lock this is, and whether that is patch, minor or major
    #[arg(long, value_name = "OLD.lock", conflicts_with = "update_lock")]
    pub(crate) against: Option<PathBuf>,

    /// Fail where the change is more than a release of this type may bring
    #[arg(long, value_name = "TYPE", requires = "against")]
    pub(crate) release_type: Option<ReleaseType>,
}

const CHECK_HELP: &str = "\
What a change is, with --against:
  major  a code or a system is gone, or a Rust name changed
  minor  a code is new or deprecated, or its kind, retry or fatal is another
  patch  texts at most

Exit status: 0 where there is no error, 1 where there is one or where a change is more than --release-type allows, 2 for \
wrong usage.";

#[derive(Debug, clap::Args)]
#[command(after_help = "Exit status: 0; 1 where a page is not what it should be, and is left so; 2 for wrong usage.")]
pub(crate) struct Docs {
    /// The folder of the pages. A `SUMMARY.md` beside it lists them between the lines
    /// `<!-- faultdex docs: reference -->` and `<!-- faultdex docs: end -->`, if it has these
    #[arg(long, value_name = "FOLDER", default_value = "docs/src/reference")]
    pub(crate) out: PathBuf,

    /// Write nothing; name the pages that are not what would be written
    #[arg(long)]
    pub(crate) check: bool,

    /// Write nothing; show how the pages differ from what would be written
    #[arg(long, conflicts_with = "check")]
    pub(crate) diff: bool,
}

#[derive(Debug, clap::Args)]
#[command(after_help = DONE_HELP)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, clap::Args)]
#[command(after_help = DONE_HELP)]
pub(crate) struct Man {
    /// The folder of the pages, such as `~/.local/share/man/man1`; it is made where it is not there
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
}
