//! `[[source]]`: where the facts of a file are from, and which of them an entry or a state refers to.

use toml::Spanned;

use super::Span;
use super::unique;
use super::values::{id, line, require, value, word};
use crate::diagnostic::{Findings, Rule, shown};
use crate::model::Source;
use crate::suggest::nearest;
use crate::tables::{Field, SourceTable};

/// The sources of a file.
pub(super) struct Sources {
    pub(super) rows: Vec<Source>,
    /// Their ids, also of those in which something else is wrong.
    ids: Vec<(String, Span)>,
    /// Whether these are all the ids of the file; otherwise one that is not here may be there.
    all_read: bool,
}

/// The sources, from tables that are `None` where what was written is no list of them.
pub(super) fn sources(tables: Option<Vec<Spanned<SourceTable>>>, findings: &mut Findings) -> Sources {
    if tables.as_ref().is_some_and(Vec::is_empty) {
        findings
            .error(Rule::MissingKey, 0..0, "the file has no [[source]] table")
            .help("add a `[[source]]` with `id`, `title`, `evidence` and `retrieved`: where the codes are from");
    }
    let mut sources = Sources {
        rows: Vec::new(),
        ids: Vec::new(),
        all_read: tables.is_some(),
    };
    for table in tables.unwrap_or_default() {
        sources.add(table, findings);
    }
    unique::check_sources(&sources.ids, findings);
    sources
}

impl Sources {
    fn add(&mut self, table: Spanned<SourceTable>, findings: &mut Findings) {
        let span = table.span();
        let SourceTable {
            id: written_id,
            title,
            evidence,
            retrieved,
            url,
        } = table.into_inner();
        require(
            &[
                ("id", written_id.is_absent()),
                ("title", title.is_absent()),
                ("evidence", evidence.is_absent()),
                ("retrieved", retrieved.is_absent()),
            ],
            "[[source]]",
            &span,
            findings,
        );
        let id = id(written_id, findings);
        let title = line(title, "title", findings);
        let evidence = word(evidence, "evidence", findings);
        let retrieved = value(retrieved, "retrieved", findings);
        let url = line(url, "url", findings);

        self.all_read &= id.is_some();
        let row_id = id.as_ref().map(|(id, _)| id.clone());
        self.ids.extend(id);
        if let (Some(id), Some(title), Some(evidence), Some(retrieved)) = (row_id, title, evidence, retrieved) {
            self.rows.push(Source {
                id,
                title,
                evidence,
                retrieved: retrieved.get_ref().to_string(),
                url,
            });
        }
    }

    /// Which source is referred to; the first where none is.
    pub(super) fn index_of(&self, reference: Field<String>, findings: &mut Findings) -> Option<usize> {
        if reference.is_absent() {
            return Some(0);
        }
        let id = value(reference, "source", findings)?;
        let known = self.ids.iter().position(|(known, _)| known == id.get_ref());
        if known.is_none() && self.all_read {
            let ids: Vec<_> = self.ids.iter().map(|(id, _)| id.as_str()).collect();
            let help = match (nearest(id.get_ref(), &ids), ids.is_empty()) {
                (Some(near), _) => format!("did you mean `{near}`?"),
                (None, false) => format!("the sources of this file are: {}", ids.join(", ")),
                (None, true) => "add a `[[source]]` with this `id`".to_owned(),
            };
            findings
                .error(
                    Rule::UnknownReference,
                    id.span(),
                    format!("there is no source `{}`", shown(id.get_ref())),
                )
                .help(help);
        }
        known
    }
}
