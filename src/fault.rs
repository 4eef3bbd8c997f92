//! One error that happened.

use alloc::string::ToString as _;
use alloc::sync::Arc;
use core::fmt;

use crate::catalog::{Case, Catalog, CodeForm, Entry, System};
use crate::code::TypedCode;
use crate::http::HttpClass;
use crate::kind::Kind;
use crate::retry::Retry;
use crate::said::{Part, RawText, Said};
use crate::template::Captures;

/// One error that happened: decoded from a response, and explained as far as the catalogue can.
///
/// The raw text is always kept. A code that the catalogue lacks is a fault like any other: its [`entry`](Fault::entry) is
/// `None`, and [`kind`](Fault::kind) and [`retry`](Fault::retry) come from what is still known. The code outranks the HTTP
/// status, and both outrank the message, which only tells the cases of one code apart.
///
/// ```
/// use faultdex::{Retry, thingspace};
///
/// # fn main() -> Result<(), faultdex::DecodeError> {
/// let body = r#"{"errorCode":"REQUEST_FAILED.DeviceNotFound",
///                "errorMessage":"Could not find device \"IMEI 990003420535573\"."}"#;
/// let fault = &thingspace::decode(400, body)?[0];
/// assert_eq!(fault.code::<thingspace::Code>(), Some(thingspace::Code::RequestFailedDeviceNotFound));
/// assert_eq!(fault.param("identifier"), Some("990003420535573"));
/// assert_eq!(fault.retry(), Retry::Never);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    system: &'static System,
    known: Known,
    said: Said,
    id: Option<Arc<str>>,
    status: Option<u16>,
}

/// What a response says, before the catalogue is asked.
#[derive(Debug, Clone, Default)]
pub(crate) struct RawFault<'a> {
    /// The code, without a service name.
    pub(crate) code: Option<RawText<'a>>,
    pub(crate) name: Option<RawText<'a>>,
    pub(crate) message: Option<RawText<'a>>,
    pub(crate) detail: Option<RawText<'a>>,
    pub(crate) subject: Option<RawText<'a>>,
    /// Shared: a whole batch of faults may have one, and a copy for each would make gigabytes of a small body.
    pub(crate) id: Option<Arc<str>>,
    /// The response's HTTP status.
    pub(crate) status: Option<u16>,
}

/// What the catalogue knows of what a response says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Known {
    pub(crate) entry: Option<&'static Entry>,
    /// The case that the message told.
    pub(crate) told: Option<&'static Case>,
    /// By the case, else by the entry, else by what is still known.
    opinion: Option<(Kind, Retry)>,
}

impl Known {
    pub(crate) fn of(raw: &RawFault<'_>, catalog: &'static Catalog) -> Self {
        let entry = match raw.code {
            Some(RawText::Text(code)) => catalog.lookup(code),
            Some(RawText::Number(code)) => match catalog.system.code {
                CodeForm::Number => catalog.lookup_number(code),
                CodeForm::Text => catalog.lookup(&code.to_string()),
            },
            // A plain status that the system documents is an entry whose code the status is.
            None => raw
                .status
                .and_then(|status| catalog.lookup_number(status.into()))
                .filter(|entry| entry.http == raw.status),
        };
        let Some(entry) = entry else {
            let code = raw.code.map(|code| code.to_string());
            return Self {
                entry: None,
                told: None,
                opinion: catalog.system.fallback.classify(code.as_deref(), raw.status),
            };
        };
        let told = match raw.message {
            Some(RawText::Text(message)) => told(entry, message),
            Some(number) => told(entry, &number.to_string()),
            None => None,
        };
        Self {
            entry: Some(entry),
            told,
            opinion: Some(told.map_or((entry.kind, entry.retry), |case| (case.kind, case.retry))),
        }
    }

    /// What went wrong.
    pub(crate) fn kind(&self) -> Kind {
        self.opinion.map_or(Kind::Unknown, |(kind, _)| kind)
    }
}

impl Fault {
    /// A fault of which no text is kept yet.
    pub(crate) fn new(system: &'static System, known: Known, raw: &mut RawFault<'_>) -> Self {
        Self {
            system,
            known,
            said: Said::default(),
            id: raw.id.take(),
            status: raw.status,
        }
    }

    /// Keeps the texts of `raw`.
    pub(crate) fn keep(&mut self, raw: &RawFault<'_>) {
        self.said.keep(raw, self.known);
    }

    /// The system that sent it.
    #[must_use]
    pub fn system(&self) -> &'static System {
        self.system
    }

    /// The catalogue's record of its code; `None` where the catalogue lacks it.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        self.known.entry
    }

    /// Its code, typed; `None` where the catalogue lacks it, or it is another system's.
    #[must_use]
    pub fn code<C: TypedCode>(&self) -> Option<C> {
        self.known.entry.and_then(C::from_entry)
    }

    /// Its code as received, without a service name. Where the response had none, that of the entry for its status.
    #[must_use]
    pub fn code_text(&self) -> Option<&str> {
        self.text(Part::Code).or(self.known.entry.map(|entry| entry.code))
    }

    /// Whether the response had a code at all.
    #[must_use]
    pub(crate) fn has_code(&self) -> bool {
        self.said.has(Part::Code)
    }

    /// The symbolic name as received; else the catalogue's.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.text(Part::Name).or(self.known.entry.and_then(|entry| entry.name))
    }

    /// The message as received.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.text(Part::Message)
    }

    /// What the system said beyond the message: a reason, a description, a hint.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.text(Part::Detail)
    }

    /// The device or request that it is about.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.text(Part::Subject)
    }

    /// The occurrence's own id, to quote to the vendor's support: an error id, a request id, a transaction id.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The HTTP status of the response; else the one that the vendor documents for the code.
    #[must_use]
    pub fn http(&self) -> Option<u16> {
        self.status.or(self.known.entry.and_then(|entry| entry.http))
    }

    /// Whose mistake it was: by the status that the vendor documents for the code, else by the response's.
    #[must_use]
    pub fn http_class(&self) -> Option<HttpClass> {
        self.known
            .entry
            .and_then(Entry::http_class)
            .or(self.status.and_then(HttpClass::of))
    }

    /// Which of the entry's cases the message told, from 0; `None` where it told none.
    #[must_use]
    pub fn case_index(&self) -> Option<usize> {
        let told = self.known.told?;
        self.known
            .entry?
            .cases
            .iter()
            .position(|case| core::ptr::eq(case, told))
    }

    /// The case that the message told; where it told none, the entry's first.
    #[must_use]
    pub fn case(&self) -> Option<&'static Case> {
        self.known.told.or(self.known.entry?.cases.first())
    }

    /// The parameters in the message, by their names in the template.
    pub fn params(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.captures().into_iter().flatten()
    }

    /// The value of one parameter.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.captures()?.get(name)
    }

    /// What went wrong; [`Kind::Unknown`] where nothing is known.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.known.kind()
    }

    /// What a program may do with the same request; [`Retry::Once`] where nothing is known, since the cause is not.
    #[must_use]
    pub fn retry(&self) -> Retry {
        self.retry_opinion().unwrap_or(Retry::Once)
    }

    /// The same, but `None` where nothing is known: no opinion is not a no.
    #[must_use]
    pub fn retry_opinion(&self) -> Option<Retry> {
        self.known.opinion.map(|(_, retry)| retry)
    }

    /// Whether an automatic resend does harm.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        self.known.entry.is_some_and(|entry| entry.fatal)
    }

    /// Whether a program may resend the request by itself.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry().may_resend() && !self.is_fatal()
    }

    /// Why it happened, where the catalogue knows.
    #[must_use]
    pub fn cause(&self) -> Option<&'static str> {
        self.case()?.cause
    }

    /// What to do about it, where the catalogue knows.
    #[must_use]
    pub fn resolution(&self) -> Option<&'static str> {
        Some(self.case()?.resolution)
    }

    fn captures(&self) -> Option<Captures<'_>> {
        let (case, message) = (self.known.told?, self.message()?);
        let captures = case.message.captures(message);
        captures.or_else(|| case.message.captures(without_class(self.known.entry?, message)?))
    }

    fn text(&self, part: Part) -> Option<&str> {
        self.said.get(part, self.known)
    }
}

/// The case of `entry` that a message tells.
fn told(entry: &'static Entry, message: &str) -> Option<&'static Case> {
    let case_of = |message| entry.case_of(message).map(|(case, _)| case);
    case_of(message).or_else(|| case_of(without_class(entry, message)?))
}

/// Some texts carry the code's class before the message: `REQUEST_FAILED. Device …`.
fn without_class<'t>(entry: &Entry, message: &'t str) -> Option<&'t str> {
    let class = entry.code.split('.').next()?;
    Some(message.strip_prefix(class)?.strip_prefix('.')?.trim_start())
}

/// One line: `kdp:40000005 DEVICE_DUPLICATE, 352099001761481: The specified device already exists.`
///
/// Control characters are escaped and long texts cut, whatever the system sent: it is below 2,000 bytes.
impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.system.id)?;
        match (self.code_text(), self.status) {
            (Some(code), _) => write!(formatter, ":{}", OneLine(code))?,
            (None, Some(status)) => write!(formatter, ": HTTP {status}")?,
            (None, None) => {}
        }
        if let Some(name) = self.name().filter(|name| Some(*name) != self.message()) {
            write!(formatter, " {}", OneLine(name))?;
        }
        if self.known.entry.is_none() {
            write!(formatter, " (not catalogued, {})", self.kind())?;
        }
        if let Some(subject) = self.subject() {
            write!(formatter, ", {}", OneLine(subject))?;
        }
        match self
            .message()
            .or(self.detail())
            .or(self.known.entry.map(Entry::message))
        {
            Some(message) => write!(formatter, ": {}", OneLine(message)),
            None => Ok(()),
        }
    }
}

impl core::error::Error for Fault {}

/// Text from the wire on one line: what would break the line escaped, cut where it is long.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// In bytes as written: a fault shows up to four such texts.
        const MOST: usize = 400;
        let mut written = 0;
        for character in self.0.chars() {
            let breaks = character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
            let escaped = breaks.then(|| character.escape_default());
            written += escaped.as_ref().map_or(character.len_utf8(), ExactSizeIterator::len);
            if written > MOST {
                return formatter.write_str("…");
            }
            match escaped {
                Some(escaped) => write!(formatter, "{escaped}")?,
                None => fmt::Write::write_char(formatter, character)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Fault;

    #[test]
    fn a_fault_is_small_enough_to_be_an_error() {
        // From 128 bytes on, Clippy warns of a result with such an error in it.
        assert!(size_of::<Result<(), Fault>>() < 128, "{} bytes", size_of::<Fault>());
    }
}
