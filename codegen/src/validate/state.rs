//! `[[state]]`: a state that an object of the system can be in.

use toml::Spanned;

use super::Span;
use super::source::Sources;
use super::values::{line, require};
use crate::diagnostic::Findings;
use crate::model::State;
use crate::tables::{Field, StateTable};

/// A state, and where it says its name.
pub(super) struct LocatedState {
    /// Its object and name, where both could be read.
    pub(super) key: Option<(String, String)>,
    pub(super) name: Span,
    /// `None` where something is wrong with it.
    pub(super) state: Option<State>,
}

pub(super) fn state(table: Spanned<StateTable>, sources: &Sources, findings: &mut Findings) -> LocatedState {
    let span = table.span();
    let StateTable {
        object,
        name,
        label,
        meaning,
        source,
    } = table.into_inner();
    require(
        &[
            ("object", object.is_absent()),
            ("name", name.is_absent()),
            ("label", label.is_absent()),
            ("meaning", meaning.is_absent()),
        ],
        "[[state]]",
        &span,
        findings,
    );
    let name_span = match &name {
        Field::Good(name) => name.span(),
        Field::Bad(_) | Field::Absent => span,
    };
    let object = line(object, "object", findings);
    let name = line(name, "name", findings);
    let label = line(label, "label", findings);
    let meaning = line(meaning, "meaning", findings);
    let source = sources.index_of(source, findings);
    let key = object.clone().zip(name.clone());
    let state = match (object, name, label, meaning, source) {
        (Some(object), Some(name), Some(label), Some(meaning), Some(source)) => Some(State {
            object,
            name,
            label,
            meaning,
            source,
        }),
        _ => None,
    };
    LocatedState {
        key,
        name: name_span,
        state,
    }
}
