//! `faultdex completions`: a shell's completions, from the definition of the command line.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::CommandFactory as _;
use clap_complete::Generator as _;

use crate::args::{Args, Completions};

pub(crate) fn run(args: &Completions, out: &mut impl Write) -> io::Result<ExitCode> {
    let mut command = Args::command();
    command.set_bin_name(env!("CARGO_BIN_NAME"));
    command.build();
    args.shell.try_generate(&command, out)?;
    Ok(ExitCode::SUCCESS)
}
