//! Fault elements in XML: SOAP 1.1's, and those of API gateways.
//!
//! A document type is refused before anything in it is read: these systems send none, and entities that expand into
//! entities are the classic way to exhaust a parser.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::DecodeError;
use crate::fault::OneLine;

/// Deeper than any envelope, and shallow enough for any machine.
const DEEPEST: usize = 128;

/// What stands directly in a fault element, whatever the prefixes.
#[derive(Debug, Default)]
pub(crate) struct FaultElement {
    /// `faultcode`, or a gateway's `code`.
    pub(crate) code: Option<String>,
    /// `faultstring`, or a gateway's `message`.
    pub(crate) message: Option<String>,
    /// A gateway's `description`.
    pub(crate) description: Option<String>,
}

/// Every `Fault` (or `fault`) element that is not nil.
pub(crate) fn faults(text: &str) -> Result<Vec<FaultElement>, DecodeError> {
    let mut reader = Reader::from_str(text);
    let mut walk = Walk::default();
    loop {
        let start = reader.buffer_position();
        let refuse = |reason: String| refused(start, &reason);
        let event = reader
            .read_event()
            .map_err(|error| refused(reader.error_position(), &error.to_string()))?;
        match event {
            Event::Start(element) => walk.open(&element).map_err(refuse)?,
            Event::End(_) => walk.close(),
            Event::Empty(element) => {
                walk.open(&element).map_err(refuse)?;
                walk.close();
            }
            Event::Text(content) => walk.text(&content.xml10_content()),
            Event::CData(content) => walk.text(&content.xml10_content()),
            Event::GeneralRef(reference) => {
                let named = |name: &str| resolve_predefined_entity(name).map(ToOwned::to_owned);
                let character = reference
                    .resolve_char_ref()
                    .map_err(|error| refuse(error.to_string()))?;
                let name = reference.xml10_content();
                match character.map(String::from).or_else(|| named(&name)) {
                    Some(content) => walk.text(&content),
                    None => return Err(refuse(format!("the entity `{name}` is not defined"))),
                }
            }
            Event::DocType(_) => return Err(refuse("a document type is not accepted".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if walk.depth > 0 => return Err(refuse("the document ends within an element".to_owned())),
            Event::Eof => return Ok(walk.found),
        }
    }
}

/// The reason may quote what was sent.
fn refused(offset: u64, reason: &str) -> DecodeError {
    DecodeError::Xml {
        offset: usize::try_from(offset).unwrap_or(usize::MAX),
        reason: OneLine(reason).to_string(),
    }
}

/// Where in the document we are.
#[derive(Debug, Default)]
struct Walk {
    depth: usize,
    /// The fault element that is open, and its depth.
    fault: Option<(usize, FaultElement)>,
    /// The part of it that is open.
    part: Option<Part>,
    content: String,
    found: Vec<FaultElement>,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Code,
    Message,
    Description,
}

impl Walk {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} elements deep"));
        }
        let name = element.local_name();
        match &self.fault {
            None if name.as_ref().eq_ignore_ascii_case("fault") && !is_nil(element) => {
                self.fault = Some((self.depth, FaultElement::default()));
            }
            Some((depth, _)) if self.depth == depth + 1 => {
                self.content.clear();
                self.part = match name.as_ref() {
                    "faultcode" | "code" => Some(Part::Code),
                    "faultstring" | "message" => Some(Part::Message),
                    "description" => Some(Part::Description),
                    _ => None,
                };
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, content: &str) {
        if self.part.is_some() {
            self.content.push_str(content);
        }
    }

    fn close(&mut self) {
        if let Some((depth, fault)) = &mut self.fault {
            if self.depth == *depth + 1 {
                let content = Some(core::mem::take(&mut self.content));
                match self.part.take() {
                    Some(Part::Code) => fault.code = content,
                    Some(Part::Message) => fault.message = content,
                    Some(Part::Description) => fault.description = content,
                    None => {}
                }
            }
            if self.depth == *depth {
                self.found.extend(self.fault.take().map(|(_, fault)| fault));
            }
        }
        self.depth = self.depth.saturating_sub(1);
    }
}

/// Whether the element says of itself that it is not there: `xsi:nil="true"`.
fn is_nil(element: &BytesStart<'_>) -> bool {
    // That no name is there twice is not checked: of many attributes the check would take time quadratic in them.
    element.attributes().with_checks(false).flatten().any(|attribute| {
        attribute.key.local_name().as_ref() == "nil" && matches!(attribute.value.as_ref(), "true" | "1")
    })
}
