//! OpenAPI 3.1: components that the description of a system's API can refer to.

use std::collections::BTreeMap;
use std::io::Write;

use faultdex::{Catalog, CodeForm, Entry};
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::json;

/// Components alone are a whole document.
#[derive(Serialize)]
struct Document {
    openapi: &'static str,
    info: Info,
    components: Components,
}

#[derive(Serialize)]
struct Info {
    title: &'static str,
    description: &'static str,
    version: &'static str,
}

/// Their names are `system.Code`, `system.404` and `system.Variant`: all made of characters that the standard allows.
#[derive(Default, Serialize)]
struct Components {
    schemas: BTreeMap<String, CodeSchema>,
    responses: BTreeMap<String, Response>,
    examples: BTreeMap<String, Example>,
}

/// The codes of a system.
#[derive(Serialize)]
struct CodeSchema {
    title: &'static str,
    r#type: &'static str,
    r#enum: Vec<Value>,
    // What generators of clients read beside the standard, in the order of `enum`.
    #[serde(rename = "x-enum-varnames")]
    variants: Vec<&'static str>,
    #[serde(rename = "x-enum-descriptions")]
    descriptions: Vec<String>,
    /// All that is known of each.
    #[serde(rename = "x-faultdex-entries")]
    entries: &'static [Entry],
}

/// What a system answers with one status.
#[derive(Serialize)]
struct Response {
    description: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    content: BTreeMap<&'static str, MediaType>,
    #[serde(rename = "x-faultdex-codes")]
    codes: Vec<Value>,
}

#[derive(Default, Serialize)]
struct MediaType {
    examples: BTreeMap<&'static str, Reference>,
}

#[derive(Serialize)]
struct Reference {
    #[serde(rename = "$ref")]
    to: String,
}

/// A body that carries the code.
#[derive(Serialize)]
struct Example {
    summary: String,
    description: &'static str,
    value: Value,
}

pub(super) fn write(out: &mut impl Write, catalogs: &[&'static Catalog]) -> Result<(), Failure> {
    let mut components = Components::default();
    for catalog in catalogs {
        components.add(catalog);
    }
    let document = Document {
        openapi: "3.1.0",
        info: Info {
            title: "Error codes of vendor APIs",
            description: "Schemas of the codes, and responses and examples by HTTP status, to refer to from the description of an API.",
            version: env!("CARGO_PKG_VERSION"),
        },
        components,
    };
    json::write(out, &document)
}

impl Components {
    fn add(&mut self, catalog: &'static Catalog) {
        let system = catalog.system;
        let schema = CodeSchema {
            title: system.name,
            r#type: match system.code {
                CodeForm::Number => "integer",
                _ => "string",
            },
            r#enum: catalog.entries.iter().map(code).collect(),
            variants: catalog.entries.iter().map(|entry| entry.variant).collect(),
            descriptions: catalog.entries.iter().map(messages).collect(),
            entries: catalog.entries,
        };
        self.schemas.insert(format!("{}.Code", system.id), schema);
        for entry in catalog.entries {
            if let Some(status) = entry.http {
                self.add_to_response(entry, status);
            }
        }
    }

    fn add_to_response(&mut self, entry: &'static Entry, status: u16) {
        let system = entry.system;
        let response = self
            .responses
            .entry(format!("{}.{status}", system.id))
            .or_insert_with(|| Response {
                description: format!("{}: what it answers with status {status}.", system.name),
                content: BTreeMap::new(),
                codes: Vec::new(),
            });
        response.codes.push(code(entry));
        // A log line, or the body of another protocol that travels with a status of its own, is no example of this.
        let answer = entry.example.filter(|example| answers_the_request(entry, example));
        let Some(body) = answer.and_then(|example| serde_json::from_str(example).ok()) else {
            return;
        };
        let name = format!("{}.{}", system.id, entry.variant);
        let reference = Reference {
            to: format!("#/components/examples/{name}"),
        };
        let json = response.content.entry("application/json").or_default();
        json.examples.insert(entry.variant, reference);
        let example = Example {
            summary: entry.to_string(),
            description: entry.resolution(),
            value: body,
        };
        self.examples.insert(name, example);
    }
}

/// Whether `example` comes with the code's own status. What tells of one device comes later: in the answer to another
/// request, or in a callback.
fn answers_the_request(entry: &Entry, example: &str) -> bool {
    let decoders = faultdex::decoders().iter();
    let mut faults = decoders
        .filter(|decoder| decoder.catalog.system == *entry.system)
        .filter_map(|decoder| (decoder.decode)(entry.http.into(), example.as_bytes()).ok())
        .flatten();
    !faults.any(|fault| fault.subject().is_some())
}

/// As on the wire: a number where the system's codes are numbers.
fn code(entry: &Entry) -> Value {
    entry.number.map_or_else(|| entry.code.into(), Value::from)
}

/// The messages of all its meanings.
fn messages(entry: &Entry) -> String {
    let messages: Vec<_> = entry.cases.iter().map(|case| case.message.as_str()).collect();
    messages.join(" | ")
}
