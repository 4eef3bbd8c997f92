//! `faultdex man`: the man pages, one a command, from the definition of the command line.

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use clap::{Command, CommandFactory as _};
use clap_mangen::Man as Page;
use clap_mangen::roff::{Roff, roman};

use crate::args::{Args, Man};
use crate::failure::{Failure, in_file};
use crate::replace::replace;

pub(crate) fn run(args: &Man) -> Result<ExitCode, Failure> {
    let mut command = Args::command().disable_help_subcommand(true);
    command.build();
    let written = fs::create_dir_all(&args.out).and_then(|()| {
        write(&command, &args.out)?;
        command
            .get_subcommands()
            .try_for_each(|command| write(command, &args.out))
    });
    written.map_err(in_file(&args.out))?;
    Ok(ExitCode::SUCCESS)
}

fn write(command: &Command, folder: &Path) -> io::Result<()> {
    let page = Page::new(command.clone())
        // None: pages of one version are the same whenever they are made.
        .date(" ")
        .source(concat!(env!("CARGO_BIN_NAME"), " ", env!("CARGO_PKG_VERSION")))
        .manual("faultdex manual");
    let mut text = Vec::new();
    page.render_title(&mut text)?;
    page.render_name_section(&mut text)?;
    page.render_synopsis_section(&mut text)?;
    page.render_description_section(&mut text)?;
    page.render_options_section(&mut text)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut text)?;
    }
    if let Some(help) = command.get_after_help() {
        let help = help.to_string();
        let (notes, status) = help.split_once("Exit status: ").unwrap_or((&help, ""));
        section("NOTES", notes.trim_end()).to_writer(&mut text)?;
        section("EXIT STATUS", status).to_writer(&mut text)?;
    }
    replace(&folder.join(page.get_filename()), &text)
}

/// A section; nothing where there is no text for it.
fn section(title: &str, text: &str) -> Roff {
    let mut section = Roff::new();
    if !text.is_empty() {
        section.control("SH", [title]);
        section.text([roman(text)]);
    }
    section
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_that_names_all_it_takes() {
        let folder = tempfile::tempdir().expect("a folder");
        let out = folder.path().to_owned();
        run(&Man { out }).expect("the pages are written");
        let mut command = Args::command();
        command.build();
        let program = std::iter::once(&command);
        for command in program.chain(command.get_subcommands().filter(|command| command.get_name() != "help")) {
            let name = command.get_display_name().unwrap_or("faultdex");
            let page = fs::read_to_string(folder.path().join(format!("{name}.1"))).expect(name);
            for argument in command.get_arguments() {
                let named = argument.get_long().map(|long| format!("--{long}"));
                let named = named.unwrap_or_else(|| argument.get_value_names().unwrap_or_default().join(" "));
                assert!(
                    page.replace('\\', "").contains(&named),
                    "{name} does not name {named}:\n{page}"
                );
            }
            for other in command.get_subcommands().filter(|other| other.get_name() != "help") {
                let other = other.get_name();
                assert!(
                    page.replace('\\', "").contains(&format!("{name}-{other}(1)")),
                    "{other}"
                );
            }
        }
    }

    #[test]
    fn every_command_tells_its_exit_status_in_a_section_of_its_own() {
        let mut command = Args::command();
        command.build();
        for command in command.get_subcommands().filter(|command| command.get_name() != "help") {
            let folder = tempfile::tempdir().expect("a folder");
            write(command, folder.path()).expect("the page is written");
            let name = command.get_display_name().expect("it has one");
            let page = fs::read_to_string(folder.path().join(format!("{name}.1"))).expect(name);
            assert!(page.contains(".SH \"EXIT STATUS\"\n0"), "{page}");
        }
    }
}
