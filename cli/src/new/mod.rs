//! `faultdex new`: a starting catalogue whose comments teach every key.

use std::io::Write;
use std::process::ExitCode;

use faultdex_codegen::{Kind, Word as _};

use crate::args::{CodeForm, New};
use crate::draft::{check_id, today};
use crate::failure::Failure;

/// What is written, with the places in braces that differ from one to the next.
const CATALOG: &str = include_str!("catalog.toml");

pub(crate) fn run(args: &New, out: &mut impl Write) -> Result<ExitCode, Failure> {
    check_id(&args.id)?;
    args.destination.write(&catalog(&args.id, args.code), out)?;
    Ok(ExitCode::SUCCESS)
}

fn catalog(id: &str, form: CodeForm) -> String {
    let kinds: Vec<_> = Kind::ALL.iter().map(|kind| kind.word()).collect();
    let kinds = textwrap::wrap(&kinds.join(", "), 100).join("\n# ");
    let example = Example::of(form);
    [
        ("{id}", id),
        ("{name}", &format!("The {id} API")),
        ("{form}", example.form),
        ("{form_other}", example.forms),
        ("{today}", &today()),
        ("{kinds}", &kinds),
        ("{code}", example.first_code.trim_matches('"')),
        ("{first_code}", example.first_code),
        ("{second_code}", example.second_code),
        ("{first_name}", example.first_name),
        ("{second_name}", example.second_name),
    ]
    .iter()
    .fold(CATALOG.to_owned(), |catalog, (place, value)| {
        catalog.replace(place, value)
    })
}

/// What differs between the forms of codes.
struct Example {
    form: &'static str,
    /// What the two forms look like, its own first.
    forms: &'static str,
    first_code: &'static str,
    second_code: &'static str,
    first_name: &'static str,
    second_name: &'static str,
}

impl Example {
    fn of(form: CodeForm) -> Self {
        match form {
            CodeForm::Number => Self {
                form: "number",
                forms: "`number` for 1001, `text` for \"E1001\"",
                first_code: "40401",
                second_code: "50001",
                first_name: "# Its symbolic name, where the API sends one. The Rust name is made from it: `OrderNotFound`.\n\
                             name = \"ORDER_NOT_FOUND\"",
                second_name: "# Without a symbolic name, a number needs its Rust name spelt out.\n\
                              variant = \"Warehouse\"",
            },
            CodeForm::Text => Self {
                form: "text",
                forms: "`text` for \"E1001\", `number` for 1001",
                first_code: "\"Order.NotFound\"",
                second_code: "\"W7\"",
                first_name: "# Its symbolic name, where the API sends one beside the code.\n\
                             # name = \"ORDER_NOT_FOUND\"",
                second_name: "# The Rust name; without it, made from `name` or the code: `OrderNotFound` is from \"Order.NotFound\".\n\
                              variant = \"Warehouse\"",
            },
        }
    }
}
