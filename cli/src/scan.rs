//! `faultdex scan`: only the hits, one JSON object a line.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use faultdex::scan::{Hit, Scanner};
use faultdex::{Kind, Registry, Retry};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::args::Scan;
use crate::failure::Failure;
use crate::hits::{FindHits, Found};
use crate::json;
use crate::lines::Lines;
use crate::logs::{self, Block, Input, Listener};
use crate::timestamp;

pub(crate) fn run(args: &Scan, registry: Registry) -> Result<ExitCode, Failure> {
    let mut printer = Printer {
        // Nothing that it prints is coloured, so nothing need be looked through for colours.
        out: json::Lines::new(BufWriter::with_capacity(1 << 16, io::stdout())),
        file: RawValue::NULL.to_owned(),
        lines: 0,
        now: args.time.then(Timestamp::now),
    };
    logs::run(&args.logs, &FindHits(Lines::new(Scanner::new(registry))), &mut printer)
}

/// Prints hits as they come.
struct Printer<W> {
    out: json::Lines<W>,
    /// The file's name, as JSON has it: it is in every line.
    file: Box<RawValue>,
    /// How many lines of the file came before the block.
    lines: u64,
    /// The present, where the lines' own times are asked for.
    now: Option<Timestamp>,
}

impl<W: Write> Listener<Found> for Printer<W> {
    fn begin(&mut self, input: &Input) -> Result<(), Failure> {
        self.file = to_raw_value(&input.name())?;
        self.lines = 0;
        Ok(())
    }

    fn hear(&mut self, block: &Block, found: Found) -> Result<(), Failure> {
        for located in &found.hits {
            // The block may begin within a line.
            let offset = if located.line == 0 { block.offset() } else { 0 };
            let mut record = Record::new(&self.file, self.lines + located.line + 1, offset, &located.hit);
            record.time = self
                .now
                .map(|now| timestamp::find(&block.bytes()[located.span.clone()], now));
            self.out.write(&record)?;
        }
        self.lines += found.lines;
        Ok(())
    }

    fn pause(&mut self) -> Result<(), Failure> {
        self.out.flush()
    }
}

/// A hit as `scan` prints it.
#[derive(Serialize)]
struct Record<'a> {
    file: &'a RawValue,
    line: u64,
    start: u64,
    end: u64,
    system: &'static str,
    code: &'static str,
    evidence: &'static str,
    kind: Kind,
    retry: Retry,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<Option<Timestamp>>,
}

impl<'a> Record<'a> {
    fn new(file: &'a RawValue, line: u64, offset: u64, hit: &Hit) -> Self {
        let (entry, range) = (hit.entry(), hit.range());
        Self {
            file,
            line,
            start: offset + range.start as u64,
            end: offset + range.end as u64,
            system: entry.system.id,
            code: entry.code,
            evidence: hit.evidence().as_str(),
            kind: entry.kind,
            retry: entry.retry,
            time: None,
        }
    }
}
