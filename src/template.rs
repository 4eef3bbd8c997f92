//! Message templates, and the parameters of a message that fits one.

use core::fmt;

/// A message with named parameters: `Could not find device "{kind} {identifier}".`
///
/// ```
/// let entry = faultdex::lookup("REQUEST_FAILED.DeviceNotFound").unwrap();
/// let template = entry.cases[0].message;
/// let params = template.captures(r#"Could not find device "IMEI 990003420535573"."#).unwrap();
/// assert_eq!(params.get("kind"), Some("IMEI"));
/// assert_eq!(params.get("identifier"), Some("990003420535573"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Template {
    text: &'static str,
    has_params: bool,
}

/// A stretch of a template.
///
/// ```
/// use faultdex::Part;
///
/// let entry = faultdex::lookup("REQUEST_FAILED.DeviceNotFound").unwrap();
/// assert!(entry.cases[0].message.parts().any(|part| part == Part::Param("identifier")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Fixed text.
    Text(&'static str),
    /// A parameter, by its name.
    Param(&'static str),
}

impl Template {
    /// A template without parameters: its braces are the message's own.
    #[must_use]
    pub const fn fixed(text: &'static str) -> Self {
        Self {
            text,
            has_params: false,
        }
    }

    /// A template that codegen checked: each parameter in braces, each brace of the message itself doubled, and some fixed
    /// text between any two parameters.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_params(text: &'static str) -> Self {
        Self { text, has_params: true }
    }

    /// The message as catalogued, parameters in braces.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// Its stretches, in order. Two of fixed text are side by side only where the message itself has a brace.
    ///
    /// ```
    /// use faultdex::Part;
    ///
    /// let entry = faultdex::lookup("REQUEST_FAILED.DeviceNotFound").unwrap();
    /// let parts: Vec<_> = entry.cases[0].message.parts().take(2).collect();
    /// assert_eq!(parts, [Part::Text("Could not find device \""), Part::Param("kind")]);
    /// ```
    #[must_use]
    pub const fn parts(&self) -> Parts {
        Parts {
            rest: self.text,
            has_params: self.has_params,
        }
    }

    /// Whether the text is one with parameters.
    #[cfg(feature = "json")]
    pub(crate) const fn has_params(&self) -> bool {
        self.has_params
    }

    /// The names of its parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.parts().filter_map(|part| match part {
            Part::Param(name) => Some(name),
            Part::Text(_) => None,
        })
    }

    /// How much of the template is fixed text, in bytes: of two templates that fit a message, the greater is meant.
    #[must_use]
    pub fn fixed_len(&self) -> usize {
        let fixed = |part| match part {
            Part::Text(text) => text.len(),
            Part::Param(_) => 0,
        };
        self.parts().map(fixed).sum()
    }

    /// The parameters of `message`, or `None` where it does not fit.
    ///
    /// A parameter stands for the shortest text that lets the rest fit, and may be empty. Takes time linear in the
    /// message and allocates nothing.
    #[must_use]
    pub fn captures<'t>(&self, message: &'t str) -> Option<Captures<'t>> {
        if !self.has_params {
            return (message == self.text).then_some(Captures {
                parts: Self::fixed("").parts(),
                rest: "",
            });
        }
        let mut parts = self.parts();
        let rest = parts.strip_texts(message)?;
        let captures = Captures {
            parts: parts.clone(),
            rest,
        };
        let mut rest = rest;
        while let Some(Part::Param(_)) = parts.next() {
            (_, rest) = parts.strip_value(rest)?;
        }
        Some(captures)
    }
}

impl fmt::Display for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.text)
    }
}

/// The stretches of a template: an iterator, made by [`Template::parts`].
#[derive(Debug, Clone)]
pub struct Parts {
    rest: &'static str,
    has_params: bool,
}

impl Parts {
    /// Takes as many bytes, and passes over as many behind them.
    #[inline]
    fn take(&mut self, len: usize, over: usize) -> &'static str {
        let (taken, rest) = self.rest.split_at_checked(len).unwrap_or((self.rest, ""));
        self.rest = rest.get(over..).unwrap_or_default();
        taken
    }

    /// The fixed text from here to the next parameter or the end, each piece of it taken off the front of `message`.
    fn strip_texts<'t>(&mut self, mut message: &'t str) -> Option<&'t str> {
        while !self.rest.is_empty() && !self.is_at_param() {
            if let Some(Part::Text(text)) = self.next() {
                message = message.strip_prefix(text)?;
            }
        }
        (message.is_empty() || !self.rest.is_empty()).then_some(message)
    }

    fn is_at_param(&self) -> bool {
        self.has_params && matches!(self.rest.as_bytes(), [b'{', next, ..] if *next != b'{')
    }

    /// Takes the parameter that ends here off the front of `message`, and the fixed text behind it.
    fn strip_value<'t>(&mut self, message: &'t str) -> Option<(&'t str, &'t str)> {
        let start = self.clone();
        let Some(Part::Text(text)) = self.next() else {
            return Some((message, ""));
        };
        if self.rest.is_empty() {
            // The last text has to end the message; one before it is sought from the left.
            return Some((message.strip_suffix(text)?, ""));
        }
        if self.is_at_param() {
            let (value, rest) = message.split_at_checked(find(message, text)?)?;
            return Some((value, rest.get(text.len()..)?));
        }
        // A brace of the message itself has cut the text: the first piece is where all of it may be.
        message.match_indices(text).find_map(|(at, _)| {
            *self = start.clone();
            let (value, rest) = message.split_at_checked(at)?;
            Some((value, self.strip_texts(rest)?))
        })
    }
}

impl Iterator for Parts {
    type Item = Part;

    #[inline]
    fn next(&mut self) -> Option<Part> {
        let text = self.rest;
        if text.is_empty() {
            return None;
        }
        if !self.has_params {
            return Some(Part::Text(self.take(text.len(), 0)));
        }
        // Stretches are short: a search that goes by words would take longer to set up.
        let bytes = text.as_bytes();
        let brace = bytes.iter().position(|byte| matches!(byte, b'{' | b'}'));
        Some(match brace {
            None => Part::Text(self.take(bytes.len(), 0)),
            Some(at) if bytes.get(at) == bytes.get(at + 1) => Part::Text(self.take(at + 1, 1)),
            Some(0) => {
                self.take(1, 0);
                let close = self.rest.bytes().position(|byte| byte == b'}');
                Part::Param(self.take(close.unwrap_or(self.rest.len()), 1))
            }
            Some(at) => Part::Text(self.take(at, 0)),
        })
    }
}

/// Where `part` stands first. Both are short, and setting up a search that is never slow would take longer than this.
fn find(text: &str, part: &str) -> Option<usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let first = part.first()?;
    let mut places = text.iter().enumerate().filter(|(_, byte)| *byte == first);
    places.find_map(|(at, _)| text[at..].starts_with(part).then_some(at))
}

/// The parameters of a message: an iterator of names and values, in the order of the template.
///
/// ```
/// let entry = faultdex::lookup("REQUEST_FAILED.DeviceNotFound").unwrap();
/// let params = entry.cases[0].message.captures("Could not find device \"IMEI 990003420535573\".").unwrap();
/// assert_eq!(params.collect::<Vec<_>>(), [("kind", "IMEI"), ("identifier", "990003420535573")]);
/// ```
#[derive(Debug, Clone)]
pub struct Captures<'t> {
    /// From the next parameter on.
    parts: Parts,
    rest: &'t str,
}

impl<'t> Captures<'t> {
    /// The value of the parameter `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'t str> {
        self.clone().find(|(param, _)| *param == name).map(|(_, value)| value)
    }
}

impl<'t> Iterator for Captures<'t> {
    type Item = (&'static str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let Some(Part::Param(name)) = self.parts.next() else {
            return None;
        };
        let (value, rest) = self.parts.strip_value(self.rest)?;
        self.rest = rest;
        Some((name, value))
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Template};

    const DEVICE: Template = Template::with_params("Could not find device \"{kind} {identifier}\".");

    fn captured<'t>(template: &Template, message: &'t str) -> Option<[(&'static str, &'t str); 2]> {
        let mut captures = template.captures(message)?;
        Some([captures.next()?, captures.next()?])
    }

    #[test]
    fn each_parameter_is_the_shortest_text_that_lets_the_rest_fit() {
        let message = "Could not find device \"IMEI 1 2\"..\".";
        assert_eq!(
            captured(&DEVICE, message),
            Some([("kind", "IMEI"), ("identifier", "1 2\".."),])
        );
    }

    #[test]
    fn a_parameter_may_be_empty() {
        let message = "Could not find device \" \".";
        assert_eq!(captured(&DEVICE, message), Some([("kind", ""), ("identifier", "")]));
    }

    #[test]
    fn a_message_with_more_or_less_than_the_template_does_not_fit() {
        for message in [
            "",
            "Could not find device",
            "Could not find device \"IMEI\".",
            "Could not find device \"IMEI 1\". Sorry.",
            "Error: Could not find device \"IMEI 1\".",
        ] {
            assert!(DEVICE.captures(message).is_none(), "{message:?} fits");
        }
    }

    #[test]
    fn a_template_without_parameters_fits_only_itself() {
        let fixed = Template::fixed("Unknown client.");
        assert!(fixed.captures("Unknown client.").is_some());
        assert!(fixed.captures("Unknown client").is_none());
    }

    #[test]
    fn the_stretches_of_a_template_are_found_by_its_braces() {
        use Part::{Param, Text};
        for (text, parts) in [
            ("{all}", &[Param("all")] as &[Part]),
            ("No {# things} here", &[Text("No "), Param("# things"), Text(" here")]),
            ("{{{id}}}", &[Text("{"), Param("id"), Text("}")]),
            (
                "{a}: {{}} é{b}",
                &[Param("a"), Text(": {"), Text("}"), Text(" é"), Param("b")],
            ),
        ] {
            let template = Template::with_params(text);
            assert!(
                template.parts().eq(parts.iter().copied()),
                "{text} is taken apart otherwise"
            );
        }
        assert!(Template::fixed("{a} {{").parts().eq([Text("{a} {{")]));
    }

    #[test]
    fn a_brace_of_the_message_itself_is_sought_like_any_other_text() {
        for (text, message, values) in [
            ("{a} {{{b}}}", "x { y {z}", Some(["x", " y {z"])),
            ("in {a} {{}} of {b}", "in x { {} of {} of y", Some(["x {", "{} of y"])),
            ("{a}; {b} {{end}}", "1; 2 {end {end}", Some(["1", "2 {end"])),
            ("{a}; {b} {{end}}", "1; 2 {end} {end}", Some(["1", "2 {end}"])),
            ("{a}; {b} {{end}}", "1; 2 {end} {end", None),
        ] {
            let captured = captured(&Template::with_params(text), message);
            assert_eq!(
                captured.map(|params| params.map(|(_, value)| value)),
                values,
                "{text}: {message}"
            );
        }
    }
}
