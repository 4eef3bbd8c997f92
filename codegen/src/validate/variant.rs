//! What an entry is called in Rust: as written, or else derived from its symbolic name, or else from its code.

use toml::Spanned;

use super::Span;
use super::values::{located_line, value};
use crate::diagnostic::{Findings, Rule, shown};
use crate::model::Code;
use crate::names::{is_variant_name, variant_name};
use crate::tables::Field;

/// The symbolic name; and the variant, with the place of what it is from.
pub(super) fn name_and_variant(
    name: Field<String>,
    written: Field<String>,
    code: Option<&(Code, Span)>,
    findings: &mut Findings,
) -> (Option<String>, Option<(String, Span)>) {
    let is_named = !name.is_absent();
    let name = located_line(name, "name", findings);
    let variant = match (written, &name, code) {
        (Field::Absent, Some((name, span)), _) => derived(name, span, findings),
        // What is wrong with the name was said.
        (Field::Absent, None, _) if is_named => None,
        (Field::Absent, None, Some((Code::Text(text), span))) => derived(text, span, findings),
        (Field::Absent, None, Some((code @ Code::Number(_), span))) => {
            no_variant(&code.to_string(), span, findings);
            None
        }
        (Field::Absent, None, None) => None,
        (written, _, _) => value(written, "variant", findings).and_then(|variant| checked(&variant, findings)),
    };
    (name.map(|(name, _)| name), variant)
}

/// The variant that is made from `text`.
fn derived(text: &str, span: &Span, findings: &mut Findings) -> Option<(String, Span)> {
    match variant_name(text).filter(|name| is_variant_name(name)) {
        Some(name) => Some((name, span.clone())),
        None => {
            no_variant(text, span, findings);
            None
        }
    }
}

fn no_variant(text: &str, span: &Span, findings: &mut Findings) {
    findings
        .error(
            Rule::MissingKey,
            span.clone(),
            format!("no Rust name can be made from `{}`", shown(text)),
        )
        .help("add `variant = \"…\"`, an UpperCamelCase name that says what went wrong");
}

/// The variant as written.
fn checked(variant: &Spanned<String>, findings: &mut Findings) -> Option<(String, Span)> {
    if is_variant_name(variant.get_ref()) {
        return Some((variant.get_ref().clone(), variant.span()));
    }
    let diagnostic = findings.error(
        Rule::InvalidVariant,
        variant.span(),
        format!("`{}` is no Rust name in UpperCamelCase", shown(variant.get_ref())),
    );
    match variant_name(variant.get_ref()).filter(|name| is_variant_name(name)) {
        Some(name) => diagnostic.help(format!("write `variant = \"{name}\"`")),
        None => diagnostic.help("start with a capital; ASCII letters and digits only"),
    };
    None
}
