//! Tables in text that was copied from a page or a PDF: a line of headings, and a line for each row up to an empty one.
//!
//! Columns stand between pipes, tabs or several spaces. Where only single spaces are left of them, the code is the first
//! word and a symbolic name the second; any further texts cannot be told apart, and stay in one column for a person to cut.

use super::columns::Role;
use super::table::{Row, Table};

pub(super) fn read(text: &str) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    let mut open: Option<(Split, Table)> = None;
    // The last short line is what a table stands under.
    let mut heading = None;
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some((split, table)) = &mut open {
            if split.goes_on(line) {
                table.rows.push(split.row(format!("line {}", index + 1), line));
                continue;
            }
            tables.extend(open.take().map(finished));
        }
        if let Some((split, columns)) = Split::of_headings(line) {
            let table = Table {
                heading: heading.take(),
                columns,
                rows: Vec::new(),
            };
            open = Some((split, table));
        } else if !line.is_empty() {
            heading = is_heading(line).then(|| line.to_owned());
        }
    }
    tables.extend(open.map(finished));
    tables
}

fn is_heading(line: &str) -> bool {
    line.split_whitespace().count() <= 8 && !line.ends_with(['.', ':', ',', ';'])
}

/// What stands between the columns of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Split {
    Pipes,
    Tabs,
    Wide,
    SingleSpaces,
}

impl Split {
    /// Whether `line` is the headings of a table of codes, what is between them, and they.
    fn of_headings(line: &str) -> Option<(Self, Vec<String>)> {
        for split in [Self::Pipes, Self::Tabs, Self::Wide] {
            let columns: Vec<String> = split.cells(line).map(str::to_owned).collect();
            if columns.len() > 1
                && columns
                    .iter()
                    .any(|column| Role::of_heading(column) == Some(Role::Code))
            {
                return Some((split, columns));
            }
        }
        let columns = headings(line)?;
        (columns.len() > 1 && Role::of_heading(&columns[0]) == Some(Role::Code))
            .then_some((Self::SingleSpaces, columns))
    }

    fn cells(self, line: &str) -> impl Iterator<Item = &str> {
        let line = match self {
            Self::Pipes => {
                let line = line.strip_prefix('|').unwrap_or(line);
                line.strip_suffix('|').unwrap_or(line)
            }
            _ => line,
        };
        let separator = match self {
            Self::Pipes => "|",
            Self::Tabs => "\t",
            Self::Wide => "  ",
            Self::SingleSpaces => " ",
        };
        let most = if self == Self::SingleSpaces { 2 } else { usize::MAX };
        let cells = line.splitn(most, separator).map(str::trim);
        // Several spaces may be more than one separator.
        cells.filter(move |cell| self != Self::Wide || !cell.is_empty())
    }

    fn goes_on(self, line: &str) -> bool {
        match self {
            Self::Pipes => line.contains('|'),
            Self::Tabs => line.contains('\t'),
            Self::Wide | Self::SingleSpaces => !line.is_empty(),
        }
    }

    fn row(self, place: String, line: &str) -> Row {
        Row::plain(place, self.cells(line))
    }
}

/// The headings of a line between which only single spaces are left: the longest that are known, up to its end.
fn headings(line: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut columns = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let end = (start + 1..=words.len().min(start + 4))
            .rev()
            .find(|end| Role::of_heading(&words[start..*end].join(" ")).is_some())?;
        columns.push(words[start..end].join(" "));
        start = end;
    }
    Some(columns)
}

/// The rows of a table of single spaces have two cells so far: the code, and all the rest.
fn finished((split, mut table): (Split, Table)) -> Table {
    if split != Split::SingleSpaces {
        return table;
    }
    let second_is_word = table.rows.iter().all(|row| second_word(row).is_some_and(is_symbolic));
    if table.columns.len() > 2 && second_is_word {
        for row in &mut table.rows {
            let Some(rest) = row.cells.pop() else { continue };
            let (word, after) = rest.text.split_once(' ').unwrap_or((&rest.text, ""));
            let cells = Row::plain(String::new(), [word, after]).cells;
            row.cells.extend(cells);
        }
    }
    let told_apart = if second_is_word { 2 } else { 1 };
    if table.columns.len() > told_apart + 1 {
        let together = table.columns.split_off(told_apart).join(" + ");
        table.columns.push(together);
    }
    table
}

fn second_word(row: &Row) -> Option<&str> {
    row.cells.get(1)?.text.split(' ').next()
}

/// Whether `text` is a symbolic name: `DEVICE_INVALID`.
pub(super) fn is_symbolic(text: &str) -> bool {
    text.contains('_')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_single_spaces_do_not_tell_apart_stays_together() {
        let tables = read("Orders\nError Code Error Message Resolution\nE1 It broke. Mend it.\n\nThe end.\n");
        assert_eq!(tables[0].columns, ["Error Code", "Error Message + Resolution"]);
        assert_eq!(tables[0].rows[0].text(), "E1 | It broke. Mend it.");
        assert_eq!(tables[0].heading.as_deref(), Some("Orders"));
    }

    #[test]
    fn a_symbolic_name_is_told_from_the_message_behind_it() {
        let tables = read("Code Message Description\n41 NOT_FOUND There is none.\n");
        assert_eq!(tables[0].rows[0].text(), "41 | NOT_FOUND | There is none.");
    }

    #[test]
    fn a_table_ends_where_its_separator_does() {
        let tables = read("ID | Message |\n1000 | It broke. |\n1001 | It is lost. |\nComments\n");
        assert_eq!(tables[0].rows.len(), 2);
        assert_eq!(tables[0].rows[1].place, "line 3");
    }
}
