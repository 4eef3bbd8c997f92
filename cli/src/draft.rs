//! What `new` and `import` have in common: a catalogue that a person is to finish, and where it goes.

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;

use toml_writer::{ToTomlValue as _, TomlStringBuilder};

use crate::failure::{Failure, in_file};

/// Where a new catalogue goes.
#[derive(Debug, clap::Args)]
pub(crate) struct Destination {
    /// Write to this file, which must not be there yet, instead of standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Destination {
    /// Writes `catalog`, and over no file that is there.
    pub(crate) fn write(&self, catalog: &str, stdout: &mut impl Write) -> Result<(), Failure> {
        let Some(path) = &self.out else {
            return Ok(stdout.write_all(catalog.as_bytes())?);
        };
        let write = || File::create_new(path)?.write_all(catalog.as_bytes());
        write().map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::Usage(format!(
                "{} is there already, and is not written over: give `--out` another name",
                path.display()
            )),
            _ => in_file(path)(error),
        })
    }
}

/// Refuses what cannot be the id of a system, as a check of the catalogue would.
pub(crate) fn check_id(id: &str) -> Result<(), Failure> {
    let is_inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.starts_with(|first: char| first.is_ascii_lowercase()) && id.bytes().all(is_inner) {
        return Ok(());
    }
    Err(Failure::Usage(format!(
        "`{id}` cannot be the id of a system: an id is a lower-case letter, then lower-case letters, digits and hyphens"
    )))
}

/// The day, as TOML writes a date.
pub(crate) fn today() -> String {
    jiff::Zoned::now().date().to_string()
}

/// `text` as a TOML string on one line, without a control character in it.
pub(crate) fn string(text: &str) -> String {
    // TOML lets U+0080 to U+009F stand as they are, and terminals obey some of them.
    let is_let_stand = |character| ('\u{80}'..='\u{9f}').contains(&character);
    let builder = TomlStringBuilder::new(text);
    if text.contains(is_let_stand) {
        let escape = |character| match is_let_stand(character) {
            true => format!("\\u{:04X}", u32::from(character)),
            false => character.to_string(),
        };
        return builder.as_basic().to_toml_value().chars().map(escape).collect();
    }
    // Without escapes where that can be.
    let string = builder.as_basic_pretty().or_else(|| builder.as_literal());
    string.unwrap_or_else(|| builder.as_basic()).to_toml_value()
}
