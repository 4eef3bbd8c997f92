//! Values between commas, semicolons or tabs: one table, its first record the headings.

use ::csv::{ReaderBuilder, StringRecord};

use super::table::{Row, Table};
use crate::failure::Failure;

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A last record that tells whether all quotes were closed before it.
const END: &str = "\0";

pub(super) fn read(text: &str) -> Result<Table, Failure> {
    let with_end = format!("{text}\n{END}");
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(with_end.as_bytes());
    let mut table = Table::default();
    for record in reader.records() {
        let record = record.map_err(|error| Failure::Input(error.to_string()))?;
        let line = record.position().map_or(0, ::csv::Position::line);
        if &record == [END].as_slice() || record.iter().all(|value| value.trim().is_empty()) {
            continue;
        }
        if record.iter().any(|value| value.ends_with(END)) {
            return Err(Failure::Input(format!(
                "line {line}: a `\"` is opened in this record and never closed; a quote within quotes is written `\"\"`"
            )));
        }
        if table.columns.is_empty() {
            table.columns = record.iter().map(|heading| heading.trim().to_owned()).collect();
        } else {
            table.rows.push(row(&record, line));
        }
    }
    Ok(table)
}

fn row(record: &StringRecord, line: u64) -> Row {
    Row::plain(format!("line {line}"), record)
}

/// That which parts the first record into most values.
fn delimiter(text: &str) -> u8 {
    let mut within_quotes = false;
    let mut counts = [0_usize; DELIMITERS.len()];
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => within_quotes = !within_quotes,
            b'\n' if !within_quotes => break,
            _ if within_quotes => {}
            _ => {
                if let Some(which) = DELIMITERS.iter().position(|delimiter| *delimiter == byte) {
                    counts[which] += 1;
                }
            }
        }
    }
    let most = counts.iter().max().copied().unwrap_or(0);
    let which = counts.iter().position(|count| *count == most).unwrap_or(0);
    DELIMITERS[which]
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_delimiter_is_what_parts_the_headings() {
        for (text, expected) in [
            ("code,message\n1;2;3,a", b','),
            ("\"code, or id\";message\n", b';'),
            ("code\tmessage, in full\tcause\n", b'\t'),
            ("code\n1,2", b','),
        ] {
            assert_eq!(delimiter(text), expected, "of {text:?}");
        }
    }
}
