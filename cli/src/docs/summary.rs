//! The reference's part of a book's table of contents.

use faultdex::Registry;

use super::markdown::escaped;

/// Between these lines of a `SUMMARY.md`, the reference's pages are listed.
const BEGIN: &str = "<!-- faultdex docs: reference -->\n";
const END: &str = "<!-- faultdex docs: end -->\n";

/// `summary` with the pages of `folder` listed in their place; `None` where it has no such place.
pub(super) fn with_reference(summary: &str, folder: &str, registry: &Registry) -> Option<String> {
    let (before, rest) = summary.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let mut list = format!("- [All systems]({folder}/index.md)\n");
    for catalog in registry.catalogs() {
        let (id, name) = (catalog.system.id, escaped(catalog.system.name));
        list += &format!("  - [{name}]({folder}/{id}.md)\n");
    }
    list += &format!("- [By kind]({folder}/by-kind.md)\n- [By retry]({folder}/by-retry.md)\n");
    Some(format!("{before}{BEGIN}\n{list}\n{END}{after}"))
}
