//! Rows become entries: rows of one code its cases, equal ones one, and none is lost without a word.

use std::collections::HashMap;

use super::columns::{Columns, Role};
use super::table::{Cell, Row, Table};
use crate::args::Import;

/// All that the tables tell.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) entries: Vec<Entry>,
    /// How many rows there were below headings.
    pub(super) rows: usize,
    /// Rows that say what another said.
    pub(super) repeated: usize,
    /// Rows that are headings within a table.
    pub(super) headings: usize,
    pub(super) left_out: Vec<LeftOut>,
    /// Guesses that a person should know of.
    pub(super) remarks: Vec<String>,
}

/// The record of one code.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) code: String,
    pub(super) name: Option<String>,
    pub(super) http: Option<u16>,
    /// What is in the rows of the code; never empty.
    pub(super) cases: Vec<Case>,
}

/// What one row says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Case {
    pub(super) section: Option<String>,
    pub(super) message: Option<String>,
    pub(super) cause: Option<String>,
    pub(super) resolution: Option<String>,
    /// What there is no key for: columns by their headings, footnotes.
    pub(super) remarks: Vec<String>,
}

/// A row or table that gave no entry, and why.
#[derive(Debug)]
pub(super) struct LeftOut {
    pub(super) place: String,
    pub(super) rows: usize,
    pub(super) why: String,
    pub(super) text: String,
}

impl Entries {
    pub(super) fn of(tables: &[Table], args: &Import) -> Self {
        let columns: Vec<_> = tables.iter().map(|table| Columns::of(table, args)).collect();
        let have_sections = columns.iter().flatten().count() > 1;
        let mut entries = Self::default();
        let mut places = HashMap::new();
        for (index, (table, columns)) in tables.iter().zip(columns).enumerate() {
            entries.rows += table.rows.len();
            let Some(columns) = columns else {
                entries.left_out.push(LeftOut {
                    place: format!("table {}", index + 1),
                    rows: table.rows.len(),
                    why: "no column is headed as codes are".to_owned(),
                    text: table.columns.join(" | "),
                });
                continue;
            };
            if columns.message_is_name {
                entries.remarks.push(format!(
                    "table {}: what is headed as the message are symbolic names, so the description is taken for the message",
                    index + 1
                ));
            }
            let mut section = table.heading.clone().filter(|_| have_sections);
            for (at, row) in table.rows.iter().enumerate() {
                // Across all columns, with rows below it: a heading. Without: a remark.
                let heads_rows = table.rows[at..].iter().any(|below| !below.is_across);
                if row.is_across && heads_rows {
                    section = Some(one_line(&row.text()));
                    entries.headings += 1;
                    continue;
                }
                match read(row, &columns, table, section.as_deref()) {
                    Ok(entry) => entries.add(entry, &mut places),
                    Err(why) => entries.left_out.push(LeftOut {
                        place: row.place.clone(),
                        rows: 1,
                        why,
                        text: one_line(&row.text()),
                    }),
                }
            }
        }
        entries
    }

    fn add(&mut self, new: Entry, places: &mut HashMap<String, usize>) {
        let Some(&place) = places.get(&new.code) else {
            places.insert(new.code.clone(), self.entries.len());
            self.entries.push(new);
            return;
        };
        let known = &mut self.entries[place];
        for mut case in new.cases {
            // The first row's name and status stand; what another says otherwise is for a person.
            if new.name != known.name
                && let Some(name) = &new.name
            {
                case.remarks.push(format!("name: {name}"));
            }
            if new.http != known.http
                && let Some(http) = new.http
            {
                case.remarks.push(format!("http: {http}"));
            }
            if known.cases.contains(&case) {
                self.repeated += 1;
            } else {
                known.cases.push(case);
            }
        }
    }
}

/// The entry of one row, or why there is none.
fn read(row: &Row, columns: &Columns, table: &Table, section: Option<&str>) -> Result<Entry, String> {
    if row.is_across {
        return Err("a remark below the table".to_owned());
    }
    let surplus = row
        .cells
        .iter()
        .skip(table.columns.len())
        .any(|cell| !cell.text.is_empty());
    if surplus {
        return Err(format!(
            "{} cells under {} headings: a separator within a cell has to be quoted or escaped",
            row.cells.len(),
            table.columns.len()
        ));
    }
    let cell = |role| columns.place(role).and_then(|index| row.cells.get(index));
    let text = |role| {
        cell(role)
            .map(|cell: &Cell| one_line(&cell.text))
            .filter(|text| !text.is_empty())
    };
    let code = cell(Role::Code).map(|cell| code(&cell.text)).unwrap_or_default();
    if code.is_empty() {
        return Err("no code".to_owned());
    }
    if code.contains(char::is_whitespace) {
        return Err(format!("`{code}` has white space in it, as no code has"));
    }
    let mut remarks = Vec::new();
    let written_http = text(Role::Http);
    let http = written_http.as_deref().and_then(status);
    if let (Some(written), None) = (&written_http, http) {
        remarks.push(format!("HTTP status: {written}"));
    }
    for index in columns.others() {
        if let Some(other) = row.cells.get(index).filter(|cell| !cell.text.is_empty()) {
            remarks.push(format!("{}: {}", table.columns[index], one_line(&other.text)));
        }
    }
    remarks.extend(row.cells.iter().flat_map(|cell| cell.remarks.iter().cloned()));
    remarks.dedup();
    let case = Case {
        section: text(Role::Section).or_else(|| section.map(str::to_owned)),
        // A line end in a message may be one that is sent.
        message: cell(Role::Message)
            .map(|cell| cell.text.clone())
            .filter(|text| !text.is_empty()),
        cause: text(Role::Cause),
        resolution: text(Role::Resolution),
        remarks,
    };
    Ok(Entry {
        code,
        name: text(Role::Name),
        http,
        cases: vec![case],
    })
}

/// A code without what pages break long ones with.
fn code(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\n' | '\u{ad}' | '\u{200b}' | '\u{2060}'))
        .collect()
}

fn one_line(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// `404` or `404 Not Found`
fn status(text: &str) -> Option<u16> {
    let number = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .find(|word| !word.is_empty())?;
    let is_only_one = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .count()
        == 1;
    number
        .parse()
        .ok()
        .filter(|status| is_only_one && (100..=599).contains(status))
}
