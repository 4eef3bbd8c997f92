//! Tables in Markdown: turned into HTML as a renderer would, and read there.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, html};

use crate::failure::Failure;

pub(super) fn to_html(text: &str) -> Result<String, Failure> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut columns = 0;
    let mut events = Vec::new();
    for (event, place) in Parser::new_ext(text, options).into_offset_iter() {
        match &event {
            Event::Start(Tag::Table(alignments)) => columns = alignments.len(),
            Event::Start(Tag::TableRow) => {
                let cells = cells(&text[place.clone()]);
                if cells > columns {
                    let line = text[..place.start].matches('\n').count() + 1;
                    return Err(Failure::Input(format!(
                        "line {line}: {cells} cells under {columns} headings: write a pipe within a cell as `\\|`"
                    )));
                }
            }
            _ => {}
        }
        events.push(match event {
            // `<name>` stands for what differs; a renderer would swallow it.
            Event::InlineHtml(tag) if !is_element(&tag) => Event::Text(tag),
            other => other,
        });
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    Ok(page)
}

/// How many cells a row has as it is written: a renderer drops those beyond the headings.
fn cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let is_escaped = |at: usize| row[..at].ends_with('\\');
    let pipes = row
        .match_indices('|')
        .filter(|(at, _)| !is_escaped(*at) && at + 1 < row.len());
    pipes.count() + 1
}

/// Whether a tag is one of those that people write into Markdown tables.
fn is_element(tag: &CowStr<'_>) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let length = name.bytes().take_while(u8::is_ascii_alphanumeric).count();
    tag.starts_with("<!--")
        || [
            "a", "abbr", "b", "br", "code", "del", "div", "em", "i", "kbd", "li", "mark", "ol", "p", "pre", "s",
            "small", "span", "strong", "sub", "sup", "tt", "u", "ul", "var", "wbr",
        ]
        .iter()
        .any(|element| element.eq_ignore_ascii_case(&name[..length]))
}
