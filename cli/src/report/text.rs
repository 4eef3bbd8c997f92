//! A report for somebody at a terminal: what to look at first comes first.

use std::io::{self, Write};

use jiff::Timestamp;

use super::tally::{CodeTally, Tally};
use super::{shown, span, timeline};
use crate::count::counted;
use crate::page::{BAD, FAINT, GOOD, LABEL, Page, STRONG};

/// As many columns as the bars of a timeline take.
const BARS: i64 = 48;

pub(super) fn write(out: &mut impl Write, page: &Page, tally: &Tally) -> io::Result<()> {
    let codes = tally.by_urgency();
    let span = span(&codes);
    let (hits, files, lines) = (tally.hits(), tally.files.len() as u64, tally.lines);
    let when = span.map(|(first, last)| format!(", from {} to {}", shown(first), shown(last)));
    let headline = format!(
        "{STRONG}{}{STRONG:#} of {} in {}, {}{}",
        counted(hits, "hit"),
        counted(codes.len() as u64, "code"),
        counted(lines, "line"),
        counted(files, "file"),
        when.unwrap_or_default(),
    );
    writeln!(out, "{}", page.wrapped("", 0, &headline))?;
    for code in codes {
        writeln!(out)?;
        one_code(out, page, code, span)?;
    }
    Ok(())
}

fn one_code(
    out: &mut impl Write,
    page: &Page,
    code: &CodeTally,
    span: Option<(Timestamp, Timestamp)>,
) -> io::Result<()> {
    let entry = code.entry;
    let name = entry.name.map(|name| format!("  {name}")).unwrap_or_default();
    writeln!(
        out,
        "{STRONG}{:>8}  {}:{}{STRONG:#}{name}",
        code.count, entry.system.id, entry.code
    )?;
    let indent = 10;
    let margin = " ".repeat(indent);
    writeln!(out, "{}", page.wrapped(&margin, indent, entry.message()))?;
    let style = if entry.is_retryable() { GOOD } else { STRONG };
    write!(out, "{margin}{}, {style}{}{style:#}", entry.kind, entry.retry)?;
    if entry.fatal {
        write!(out, ", {BAD}resending does harm{BAD:#}")?;
    }
    writeln!(out)?;
    let first = format!("{margin}{LABEL}do{LABEL:#}  ");
    writeln!(out, "{}", page.wrapped(&first, indent + 4, entry.resolution()))?;
    if let (Some(first), Some(last)) = (code.first, code.last) {
        let counts: Vec<u64> = timeline(code, span, BARS).into_iter().map(|(_, count)| count).collect();
        writeln!(out, "{margin}{FAINT}{} to {}{FAINT:#}", shown(first), shown(last))?;
        if counts.len() > 1 {
            writeln!(out, "{margin}{FAINT}│{FAINT:#}{}{FAINT}│{FAINT:#}", bars(&counts))?;
        }
    }
    Ok(())
}

/// A bar for each count, the greatest as high as a line; nothing where nothing happened.
fn bars(counts: &[u64]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let bar = |count: u64| match count {
        0 => ' ',
        count => BARS[usize::try_from((count * 8).div_ceil(most)).unwrap_or(8).clamp(1, 8) - 1],
    };
    counts.iter().copied().map(bar).collect()
}
