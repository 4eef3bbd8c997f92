//! Tables of a page, as a browser shows them: spans filled, entities and white space resolved, markup gone.

use std::collections::HashMap;

use scraper::node::Node;
use scraper::{ElementRef, Html, Selector};

use super::table::{Cell, Row, Table};
use crate::failure::Failure;

/// A cell across more columns is a slip, and would fill the memory.
const MOST_COLUMNS: usize = 64;

pub(super) fn read(text: &str) -> Result<Vec<Table>, Failure> {
    let page = Html::parse_document(text);
    let anchors = anchors(&page)?;
    let (mut heading, mut tables) = (None, Vec::new());
    for element in page.select(&selector("h1, h2, h3, h4, h5, h6, table")?) {
        if element.value().name() != "table" {
            heading = Some(cell(element, &HashMap::new()).text.replace('\n', " ")).filter(|text| !text.is_empty());
            continue;
        }
        let number = tables.len() + 1;
        tables.push(table(element, number, heading.clone(), &anchors)?);
    }
    Ok(tables)
}

/// The text of every element that a footnote's mark may refer to.
fn anchors(page: &Html) -> Result<HashMap<String, String>, Failure> {
    let mut anchors = HashMap::new();
    for element in page.select(&selector("[id]")?) {
        let text: String = element.text().collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        anchors.extend(element.value().id().map(|id| (id.to_owned(), words.join(" "))));
    }
    Ok(anchors)
}

fn selector(selector: &str) -> Result<Selector, Failure> {
    Selector::parse(selector).map_err(|error| Failure::Input(error.to_string()))
}

/// One row of a table before spans are filled.
struct Tr<'a> {
    cells: Vec<ElementRef<'a>>,
    is_foot: bool,
}

fn table(
    element: ElementRef<'_>,
    number: usize,
    heading: Option<String>,
    anchors: &HashMap<String, String>,
) -> Result<Table, Failure> {
    let caption = children(element, "caption")
        .next()
        .map(|caption| cell(caption, anchors).text);
    let rows = own_rows(element);
    let is_heading = |row: &Tr<'_>| !row.is_foot && row.cells.iter().all(|cell| cell.value().name() == "th");
    // Without header cells, the first row is taken for the headings.
    let headings = rows
        .iter()
        .take_while(|row| is_heading(row))
        .count()
        .clamp(1, rows.len().max(1));
    let grid = fill(&rows, anchors);
    let width = grid.iter().map(Vec::len).max().unwrap_or(0);
    let mut table = Table {
        heading: caption.filter(|text| !text.is_empty()).or(heading),
        columns: columns(grid.get(..headings).unwrap_or_default(), width),
        rows: Vec::new(),
    };
    for (index, (cells, row)) in grid.into_iter().zip(&rows).enumerate().skip(headings) {
        table.rows.push(Row {
            place: format!("table {number}, row {}", index + 1),
            cells,
            is_across: width > 1 && row.cells.len() == 1 && (row.is_foot || columns_of(row.cells[0]) >= width),
        });
    }
    Ok(table)
}

/// The rows of a table and of none that is nested in it.
fn own_rows(table: ElementRef<'_>) -> Vec<Tr<'_>> {
    let mut rows = Vec::new();
    for part in table.child_elements() {
        let name = part.value().name();
        if matches!(name, "thead" | "tbody" | "tfoot") {
            rows.extend(children(part, "tr").map(|row| tr(row, name == "tfoot")));
        }
    }
    rows.retain(|row| !row.cells.is_empty());
    rows
}

fn tr(row: ElementRef<'_>, is_foot: bool) -> Tr<'_> {
    let cells = row
        .child_elements()
        .filter(|cell| matches!(cell.value().name(), "td" | "th"));
    Tr {
        cells: cells.collect(),
        is_foot,
    }
}

fn children<'a>(element: ElementRef<'a>, name: &'a str) -> impl Iterator<Item = ElementRef<'a>> {
    element
        .child_elements()
        .filter(move |child| child.value().name() == name)
}

fn span(cell: ElementRef<'_>, attribute: &str) -> usize {
    let written = cell.value().attr(attribute).and_then(|span| span.trim().parse().ok());
    written.unwrap_or(1).max(1)
}

fn columns_of(cell: ElementRef<'_>) -> usize {
    span(cell, "colspan").min(MOST_COLUMNS)
}

/// Every cell in each place that it spans.
fn fill(rows: &[Tr<'_>], anchors: &HashMap<String, String>) -> Vec<Vec<Cell>> {
    let mut grid = Vec::with_capacity(rows.len());
    // What reaches down into a column from above, and for how many more rows.
    let mut hanging: HashMap<usize, (usize, Cell)> = HashMap::new();
    for row in rows {
        let mut filled: Vec<Cell> = Vec::new();
        let mut cells = row.cells.iter();
        loop {
            if let Some((left, from_above)) = hanging.remove(&filled.len()) {
                if left > 1 {
                    hanging.insert(filled.len(), (left - 1, from_above.clone()));
                }
                filled.push(from_above);
                continue;
            }
            let Some(&next) = cells.next() else { break };
            let content = cell(next, anchors);
            let down = span(next, "rowspan") - 1;
            for _ in 0..columns_of(next) {
                if down > 0 {
                    hanging.insert(filled.len(), (down, content.clone()));
                }
                filled.push(content.clone());
            }
        }
        grid.push(filled);
    }
    grid
}

/// Headings in several rows are read downwards: `Error` over `Code` is `Error Code`.
fn columns(headings: &[Vec<Cell>], width: usize) -> Vec<String> {
    let column = |index: usize| {
        let mut texts: Vec<String> = headings
            .iter()
            .filter_map(|row| row.get(index))
            .map(|cell| cell.text.replace('\n', " "))
            .collect();
        texts.dedup();
        texts.join(" ").trim().to_owned()
    };
    (0..width).map(column).collect()
}

/// The text of a cell, and its footnotes.
fn cell(element: ElementRef<'_>, anchors: &HashMap<String, String>) -> Cell {
    let mut reading = Reading {
        anchors,
        text: String::new(),
        remarks: Vec::new(),
    };
    reading.read(element, false);
    let lines: Vec<&str> = reading.text.lines().map(str::trim).collect();
    Cell {
        text: lines.join("\n").trim().to_owned(),
        remarks: reading.remarks,
    }
}

struct Reading<'a> {
    anchors: &'a HashMap<String, String>,
    text: String,
    remarks: Vec<String>,
}

impl Reading<'_> {
    fn read(&mut self, element: ElementRef<'_>, is_preformatted: bool) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) if is_preformatted => self.text.push_str(text),
                Node::Text(text) => self.push_collapsed(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.read_element(child, is_preformatted);
                    }
                }
                _ => {}
            }
        }
    }

    fn read_element(&mut self, element: ElementRef<'_>, is_preformatted: bool) {
        match element.value().name() {
            "br" => self.end_line(),
            // A table within is read as one of its own.
            "script" | "style" | "template" | "table" => {}
            "sup" if self.is_footnote(element) => self.push_note(element),
            name @ ("p" | "div" | "li" | "ul" | "ol" | "dl" | "dt" | "dd" | "pre" | "blockquote") => {
                let at_start = self.text.trim_end().is_empty();
                if !at_start && !self.text.ends_with('\n') {
                    self.end_line();
                }
                self.read(element, is_preformatted || name == "pre");
                if !self.text.is_empty() && !self.text.ends_with('\n') {
                    self.end_line();
                }
            }
            "sup" => {
                let raised: String = element.text().collect();
                self.remarks.push(format!("`{raised}` is raised in the document"));
                self.read(element, is_preformatted);
            }
            _ => self.read(element, is_preformatted),
        }
    }

    fn end_line(&mut self) {
        self.text.push('\n');
    }

    /// White space between words is one space, as a browser shows it; a no-break space is none of it.
    fn push_collapsed(&mut self, text: &str) {
        for character in text.chars() {
            if !matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.text.push(character);
            } else if !self.text.ends_with([' ', '\n']) {
                self.text.push(' ');
            }
        }
    }

    /// A raised `2` is a footnote's mark where it is a link or stands behind a word; behind a number it is a power.
    fn is_footnote(&self, sup: ElementRef<'_>) -> bool {
        let mark: String = sup.text().collect();
        let has_link = sup.descendent_elements().any(|inner| inner.value().name() == "a");
        let is_mark = mark.trim().chars().count() <= 3
            && !mark.trim().is_empty()
            && mark
                .trim()
                .chars()
                .all(|mark| mark.is_ascii_digit() || "*†‡§¶[]()".contains(mark));
        has_link || is_mark && !self.text.ends_with(|last: char| last.is_ascii_digit())
    }

    fn push_note(&mut self, sup: ElementRef<'_>) {
        let mark = sup.text().collect::<String>().trim().to_owned();
        let target = sup
            .descendent_elements()
            .filter_map(|inner| inner.value().attr("href")?.strip_prefix('#'))
            .find_map(|id| self.anchors.get(id));
        self.remarks.push(match target {
            Some(text) => format!("footnote {mark}: {}", text.strip_prefix(&mark).unwrap_or(text).trim()),
            None => format!("footnote {mark}"),
        });
    }
}
