//! The pages of the reference, and the one that lists the systems.

use std::fmt::Write as _;

use faultdex::{Kind, Registry, Retry};

use super::lookalikes::Lookalikes;
use super::markdown::{cell, escaped};
use super::{group, system};

/// A page, by its name in the folder.
pub(super) struct Document {
    pub(super) name: String,
    pub(super) text: String,
}

/// How every page begins: by this a page is known to be one that may be written over.
pub(super) const HEADER: &str =
    "<!-- Written by `faultdex docs` from the catalogue: edit the TOML, not this page. -->\n";

/// Every page: one a system, one that lists them, one by kind and one by retry.
pub(super) fn pages(registry: &Registry) -> Vec<Document> {
    let lookalikes = Lookalikes::of(registry);
    let mut pages = vec![
        document("index", &index(registry)),
        document("by-kind", &group::by_word::<Kind>(registry)),
        document("by-retry", &group::by_word::<Retry>(registry)),
    ];
    let systems = registry.catalogs();
    pages.extend(systems.map(|catalog| document(catalog.system.id, &system::page(catalog, &lookalikes))));
    pages
}

fn document(name: &str, text: &str) -> Document {
    Document {
        name: format!("{name}.md"),
        text: format!("{HEADER}\n{text}"),
    }
}

fn index(registry: &Registry) -> String {
    let mut text = "# All systems {#page:index}\n\n| system | codes | what it is |\n| --- | ---: | --- |\n".to_owned();
    for catalog in registry.catalogs() {
        let id = catalog.system.id;
        let (count, name) = (catalog.entries.len(), cell(&escaped(catalog.system.name)));
        // Writing to a `String` cannot fail, here and on the other pages.
        _ = writeln!(text, "| [`{id}`]({id}.md) | {count} | {name} |");
    }
    text += "\nThe same codes [by kind](by-kind.md), and [by retry](by-retry.md).\n";
    text
}
