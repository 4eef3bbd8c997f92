//! What every format is read into: tables of plain cells, each row with its place in the document.

/// One table of a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The heading that it stands under.
    pub(super) heading: Option<String>,
    /// The headings of its columns.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Where it stands, as people are told: `line 7`, `table 2, row 3`.
    pub(super) place: String,
    pub(super) cells: Vec<Cell>,
    /// Whether it is one cell across all columns: a heading within the table, or a remark below it.
    pub(super) is_across: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Nothing around it; its lines end in `\n`.
    pub(super) text: String,
    /// What its text does not hold: the footnotes that it refers to, what is raised in it.
    pub(super) remarks: Vec<String>,
}

impl Row {
    /// A row of cells that are text alone.
    pub(super) fn plain<'a>(place: String, cells: impl IntoIterator<Item = &'a str>) -> Self {
        let cells = cells.into_iter().map(|text| Cell {
            text: text.trim().to_owned(),
            remarks: Vec::new(),
        });
        Self {
            place,
            cells: cells.collect(),
            is_across: false,
        }
    }

    /// All its text, for a person to read.
    pub(super) fn text(&self) -> String {
        let mut texts: Vec<&str> = self.cells.iter().map(|cell| cell.text.as_str()).collect();
        if self.is_across {
            texts.dedup();
        }
        texts.retain(|text| !text.is_empty());
        texts.join(" | ")
    }
}
