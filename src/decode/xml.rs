//! Fault elements in XML: SOAP 1.1's, and those of API gateways.
//!
//! A document type is refused before anything in it is read: these systems send none, and entities that expand into
//! entities are the classic way to exhaust a parser.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::{String, ToString as _};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use super::DecodeError;
use crate::fault::OneLine;

/// Deeper than any envelope, and shallow enough for any machine.
const DEEPEST: usize = 128;

/// What stands directly in a fault element, whatever the prefixes.
#[derive(Debug, Default)]
pub(crate) struct FaultElement<'a> {
    /// `faultcode`, or a gateway's `code`.
    pub(crate) code: Option<Cow<'a, str>>,
    /// `faultstring`, or a gateway's `message`.
    pub(crate) message: Option<Cow<'a, str>>,
    /// A gateway's `description`.
    pub(crate) description: Option<Cow<'a, str>>,
}

/// Hands over every `Fault` (or `fault`) element that is not nil.
pub(crate) fn faults<'a>(text: &'a str, mut found: impl FnMut(&FaultElement<'a>)) -> Result<(), DecodeError> {
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
            Event::End(_) => walk.close().iter().for_each(&mut found),
            Event::Empty(element) => {
                walk.open(&element).map_err(refuse)?;
                walk.close().iter().for_each(&mut found);
            }
            Event::Text(content) => walk.text(content.xml10_content()),
            Event::CData(content) => walk.text(content.xml10_content()),
            Event::GeneralRef(reference) => {
                let named = |name: &str| resolve_predefined_entity(name).map(ToOwned::to_owned);
                let character = reference
                    .resolve_char_ref()
                    .map_err(|error| refuse(error.to_string()))?;
                let name = reference.xml10_content();
                match character.map(String::from).or_else(|| named(&name)) {
                    Some(content) => walk.text(content.into()),
                    None => return Err(refuse(format!("the entity `{name}` is not defined"))),
                }
            }
            Event::DocType(_) => return Err(refuse("a document type is not accepted".to_owned())),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if walk.depth > 0 => return Err(refuse("the document ends within an element".to_owned())),
            Event::Eof => return Ok(()),
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
struct Walk<'a> {
    depth: usize,
    /// The fault element that is open, and its depth.
    fault: Option<(usize, FaultElement<'a>)>,
    /// The part of it that is open.
    part: Option<Part>,
    content: Cow<'a, str>,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Code,
    Message,
    Description,
}

impl<'a> Walk<'a> {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} elements deep"));
        }
        match &self.fault {
            None if element.local_name().as_ref().eq_ignore_ascii_case("fault") && !is_nil(element) => {
                self.fault = Some((self.depth, FaultElement::default()));
            }
            Some((depth, _)) if self.depth == depth + 1 => {
                self.content = Cow::default();
                self.part = match element.local_name().as_ref() {
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

    fn text(&mut self, content: Cow<'a, str>) {
        if self.part.is_some() {
            // Borrowed, as long as it is one piece.
            self.content += content;
        }
    }

    /// The fault element, where it is what closes.
    fn close(&mut self) -> Option<FaultElement<'a>> {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        let (fault_depth, fault) = self.fault.as_mut()?;
        if depth == *fault_depth + 1 {
            let content = Some(core::mem::take(&mut self.content));
            match self.part.take() {
                Some(Part::Code) => fault.code = content,
                Some(Part::Message) => fault.message = content,
                Some(Part::Description) => fault.description = content,
                None => {}
            }
        }
        if depth > *fault_depth {
            return None;
        }
        self.fault.take().map(|(_, fault)| fault)
    }
}

/// Whether the element says of itself that it is not there: `xsi:nil="true"`.
fn is_nil(element: &BytesStart<'_>) -> bool {
    // That no name is there twice is not checked: of many attributes the check would take time quadratic in them.
    element.attributes().with_checks(false).flatten().any(|attribute| {
        attribute.key.local_name().as_ref() == "nil" && matches!(attribute.value.as_ref(), "true" | "1")
    })
}
