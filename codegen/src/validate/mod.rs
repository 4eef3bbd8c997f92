//! The tables as written to the model: everything a catalogue must keep to, mirrored in prose by `catalog/README.md`.
//!
//! Nothing stops at the first fault. A value that is wrong is noted and the rest is still looked at; the model is used
//! only where nothing was noted.
//!
//! Here is the whole file, and the order of its checks. Each part is for one of its tables, but for `values` (what may
//! stand in a field), `code` and `variant` (what an entry is called), and `unique` (what entries, sources and states are
//! to each other).

use std::ops::Range;

use crate::diagnostic::Findings;
use crate::model::Catalog;
use crate::tables::Document;

mod case;
mod code;
mod entry;
mod fallback;
mod recognise;
mod source;
mod state;
mod system;
mod unique;
mod values;
mod variant;

type Span = Range<usize>;

/// A catalogue, and where its parts stand in the file.
#[derive(Debug)]
pub(crate) struct Located {
    pub(crate) catalog: Catalog,
    /// Where `[system]` says its id.
    pub(crate) system: Span,
    /// Where each entry says its code.
    pub(crate) codes: Vec<Span>,
    /// Where each entry says its variant, or what the variant is derived from.
    pub(crate) variants: Vec<Span>,
    /// Whether nothing was wrong; otherwise the catalogue may lack what the file has.
    pub(crate) whole: bool,
}

/// Checks a document; `None` where it lacks what the model needs.
pub(crate) fn validate(document: Document, findings: &mut Findings) -> Option<Located> {
    let fallback = fallback::fallback(document.fallbacks, findings);
    let recognise = recognise::recognise(document.recognise, findings);
    let system = system::system(document.system, fallback, recognise, findings);
    let form = system.as_ref().map(|(system, _)| system.code);
    let sources = source::sources(document.sources, findings);
    let entries: Vec<_> = document
        .errors
        .into_iter()
        .map(|table| entry::entry(table, form, &sources, findings))
        .collect();
    let states: Vec<_> = document
        .states
        .into_iter()
        .map(|table| state::state(table, &sources, findings))
        .collect();
    unique::check_codes(&entries, findings);
    unique::check_replacements(&entries, findings);
    unique::check_states(&states, findings);

    let (system, system_span) = system?;
    let (mut codes, mut variants, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    for located in entries {
        if let (Some(entry), Some((_, code)), Some((_, variant))) = (located.entry, located.code, located.variant) {
            codes.push(code);
            variants.push(variant);
            kept.push(entry);
        }
    }
    Some(Located {
        catalog: Catalog {
            system,
            sources: sources.rows,
            entries: kept,
            states: states.into_iter().filter_map(|located| located.state).collect(),
        },
        system: system_span,
        codes,
        variants,
        whole: !findings.has_errors(),
    })
}
