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
    parts: &'static [Part],
}

/// A stretch of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Fixed text.
    Text(&'static str),
    /// A parameter, by its name.
    Param(&'static str),
}

impl Template {
    /// A template without parameters.
    #[must_use]
    pub const fn fixed(text: &'static str) -> Self {
        Self { text, parts: &[] }
    }

    /// A template that codegen took apart: no two parameters side by side, no two texts side by side.
    #[doc(hidden)]
    #[must_use]
    pub const fn from_parts(text: &'static str, parts: &'static [Part]) -> Self {
        Self { text, parts }
    }

    /// The message as catalogued, parameters in braces.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.text
    }

    /// Its stretches; empty where there is no parameter.
    #[must_use]
    pub const fn parts(&self) -> &'static [Part] {
        self.parts
    }

    /// The names of its parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.parts.iter().filter_map(|part| match part {
            Part::Param(name) => Some(*name),
            Part::Text(_) => None,
        })
    }

    /// How much of the template is fixed text, in bytes: of two templates that fit a message, the greater is meant.
    #[must_use]
    pub fn fixed_len(&self) -> usize {
        if self.parts.is_empty() {
            return self.text.len();
        }
        let fixed = |part: &Part| match part {
            Part::Text(text) => text.len(),
            Part::Param(_) => 0,
        };
        self.parts.iter().map(fixed).sum()
    }

    /// The parameters of `message`, or `None` where it does not fit.
    ///
    /// A parameter stands for the shortest text that lets the rest fit, and may be empty. Takes time linear in the
    /// message and allocates nothing.
    #[must_use]
    pub fn captures<'t>(&self, message: &'t str) -> Option<Captures<'t>> {
        if self.parts.is_empty() {
            return (message == self.text).then_some(Captures { parts: &[], rest: "" });
        }
        let captures = Captures {
            parts: self.parts,
            rest: message,
        };
        let mut trial = captures.clone();
        loop {
            match trial.step() {
                Step::Param(..) => {}
                Step::End => return Some(captures),
                Step::Mismatch => return None,
            }
        }
    }
}

impl fmt::Display for Template {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.text)
    }
}

/// The parameters of a message: an iterator of names and values, in the order of the template.
#[derive(Debug, Clone)]
pub struct Captures<'t> {
    parts: &'static [Part],
    rest: &'t str,
}

impl<'t> Captures<'t> {
    /// The value of the parameter `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'t str> {
        self.clone().find(|(param, _)| *param == name).map(|(_, value)| value)
    }

    /// Goes on to the next parameter.
    fn step(&mut self) -> Step<'t> {
        while let Some((part, after)) = self.parts.split_first() {
            self.parts = after;
            match part {
                Part::Text(text) => match self.rest.strip_prefix(text) {
                    Some(rest) => self.rest = rest,
                    None => return Step::Mismatch,
                },
                Part::Param(name) => {
                    let end = match after {
                        [] => Some(self.rest.len()),
                        // The last text has to end the message; one before it is sought from the left.
                        [Part::Text(last)] => self.rest.strip_suffix(last).map(str::len),
                        [Part::Text(next), ..] => self.rest.find(next),
                        [Part::Param(_), ..] => Some(0),
                    };
                    let Some((value, rest)) = end.and_then(|end| self.rest.split_at_checked(end)) else {
                        return Step::Mismatch;
                    };
                    self.rest = rest;
                    return Step::Param(name, value);
                }
            }
        }
        if self.rest.is_empty() {
            Step::End
        } else {
            Step::Mismatch
        }
    }
}

enum Step<'t> {
    Param(&'static str, &'t str),
    End,
    Mismatch,
}

impl<'t> Iterator for Captures<'t> {
    type Item = (&'static str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        match self.step() {
            Step::Param(name, value) => Some((name, value)),
            Step::End | Step::Mismatch => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Template};

    const DEVICE: Template = Template::from_parts(
        "Could not find device \"{kind} {identifier}\".",
        &[
            Part::Text("Could not find device \""),
            Part::Param("kind"),
            Part::Text(" "),
            Part::Param("identifier"),
            Part::Text("\"."),
        ],
    );

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
}
