//! The command line: explains error codes.

fn main() {}
