//! ClickHouse: a script that makes a table and a dictionary, with the entries as JSON, which needs no SQL escapes.

use std::io::Write;

use faultdex::Entry;

use crate::failure::Failure;
use crate::json;

pub(super) fn write(out: &mut impl Write, mut entries: impl Iterator<Item = &'static Entry>) -> Result<(), Failure> {
    out.write_all(include_bytes!("clickhouse.sql"))?;
    let mut lines = json::Lines::new(out);
    entries.try_for_each(|entry| lines.write(entry))
}
