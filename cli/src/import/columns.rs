//! Which column holds what, told from its heading.

use super::table::Table;
use super::text::is_symbolic;
use crate::args::Import;
use crate::failure::Failure;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Code,
    Name,
    Message,
    /// The message where no other column is, else the cause.
    Description,
    Cause,
    Resolution,
    /// The HTTP status, or the code itself where no other column is.
    Http,
    Section,
}

/// Headings without spaces, in lower case.
const HEADINGS: &[(Role, &[&str])] = &[
    (
        Role::Code,
        &[
            "code",
            "errorcode",
            "error",
            "errorid",
            "errornumber",
            "errorno",
            "errno",
            "number",
            "no",
            "nr",
            "id",
            "codeid",
            "faultcode",
            "returncode",
            "resultcode",
            "responsecode",
            "reasoncode",
            "messageid",
            "sqlstate",
            "fehlercode",
        ],
    ),
    (
        Role::Name,
        &[
            "name",
            "errorname",
            "symbol",
            "symbolicname",
            "constant",
            "identifier",
            "conditionname",
            "enum",
            "mnemonic",
        ],
    ),
    (
        Role::Message,
        &[
            "message",
            "errormessage",
            "messages",
            "msg",
            "text",
            "errortext",
            "messagetext",
            "faultstring",
            "meldung",
        ],
    ),
    (
        Role::Description,
        &[
            "description",
            "errordescription",
            "desc",
            "meaning",
            "details",
            "definition",
            "beschreibung",
        ],
    ),
    (
        Role::Cause,
        &[
            "cause",
            "causes",
            "possiblecause",
            "possiblecauses",
            "probablecause",
            "rootcause",
            "reason",
            "explanation",
            "occurswhen",
            "when",
            "why",
            "ursache",
        ],
    ),
    (
        Role::Resolution,
        &[
            "resolution",
            "resolutions",
            "solution",
            "solutions",
            "possiblesolution",
            "possiblesolutions",
            "action",
            "actions",
            "useraction",
            "recommendedaction",
            "recommendedactions",
            "suggestedaction",
            "correctiveaction",
            "fix",
            "remedy",
            "workaround",
            "recommendation",
            "whattodo",
            "howtofix",
            "howtoresolve",
            "lösung",
            "maßnahme",
        ],
    ),
    (
        Role::Http,
        &[
            "http",
            "httpstatus",
            "httpcode",
            "httpstatuscode",
            "httpresponsecode",
            "statuscode",
            "status",
        ],
    ),
    (
        Role::Section,
        &[
            "section",
            "category",
            "group",
            "class",
            "area",
            "module",
            "component",
            "service",
        ],
    ),
];

impl Role {
    pub(super) fn of_heading(heading: &str) -> Option<Self> {
        let key = key(heading);
        let found = HEADINGS.iter().find(|(_, headings)| headings.contains(&key.as_str()));
        found.map(|(role, _)| *role)
    }
}

/// `Error Code`, `error_code` and `errorCode` are one heading.
fn key(heading: &str) -> String {
    heading
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The columns of one table by what they hold; all others are kept for a person.
#[derive(Debug)]
pub(super) struct Columns {
    roles: Vec<Option<Role>>,
    /// Whether what is headed as the message is a symbolic name, beside a description.
    pub(super) message_is_name: bool,
}

impl Columns {
    /// `None` where no column holds codes.
    pub(super) fn of(table: &Table, args: &Import) -> Option<Self> {
        let mut roles: Vec<Option<Role>> = table.columns.iter().map(|heading| Role::of_heading(heading)).collect();
        let named = [
            (Role::Code, &args.code_column),
            (Role::Message, &args.message_column),
            (Role::Resolution, &args.resolution_column),
        ];
        for (role, heading) in named {
            let Some(heading) = heading else { continue };
            let Some(column) = table.columns.iter().position(|column| key(column) == key(heading)) else {
                continue;
            };
            roles
                .iter_mut()
                .filter(|held| **held == Some(role))
                .for_each(|held| *held = None);
            roles[column] = Some(role);
        }
        let mut columns = Self {
            roles,
            message_is_name: false,
        };
        if columns.place(Role::Code).is_none() {
            columns.rename(Role::Http, Role::Code);
        }
        columns.place(Role::Code)?;
        columns.message_is_name = columns.has_names_for_messages(table);
        if columns.message_is_name {
            columns.rename(Role::Message, Role::Name);
        }
        let description = if columns.place(Role::Message).is_none() {
            Role::Message
        } else {
            Role::Cause
        };
        if columns.place(description).is_none() {
            columns.rename(Role::Description, description);
        }
        // Of two columns with one role, the first has it.
        for index in 0..columns.roles.len() {
            if columns.roles[index].is_some_and(|role| columns.place(role) != Some(index)) {
                columns.roles[index] = None;
            }
        }
        Some(columns)
    }

    /// Where the column is that holds `role`.
    pub(super) fn place(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|held| *held == Some(role))
    }

    /// The columns that hold nothing that a catalogue has a key for.
    pub(super) fn others(&self) -> impl Iterator<Item = usize> {
        (0..self.roles.len()).filter(|index| matches!(self.roles[*index], None | Some(Role::Description)))
    }

    fn rename(&mut self, from: Role, to: Role) {
        if let Some(index) = self.place(from) {
            self.roles[index] = Some(to);
        }
    }

    fn has_names_for_messages(&self, table: &Table) -> bool {
        let Some(message) = self.place(Role::Message) else {
            return false;
        };
        let texts = table
            .rows
            .iter()
            .filter(|row| !row.is_across)
            .filter_map(|row| row.cells.get(message));
        self.place(Role::Description).is_some() && self.place(Role::Name).is_none() && { texts }
            .all(|cell| is_symbolic(&cell.text))
    }
}

/// Refuses a heading that no table has.
pub(super) fn check_named(tables: &[Table], args: &Import) -> Result<(), Failure> {
    for (flag, heading) in [
        ("--code-column", &args.code_column),
        ("--message-column", &args.message_column),
        ("--resolution-column", &args.resolution_column),
    ] {
        let Some(heading) = heading else { continue };
        let mut columns = tables.iter().flat_map(|table| &table.columns);
        if !columns.any(|column| key(column) == key(heading)) {
            return Err(Failure::Input(format!(
                "`{flag}`: no column is headed `{heading}`; there are: {}",
                headings(tables)
            )));
        }
    }
    Ok(())
}

/// The headings of all tables, for a person to choose from.
pub(super) fn headings(tables: &[Table]) -> String {
    let tables: Vec<_> = tables.iter().map(|table| table.columns.join(", ")).collect();
    tables.join("; ")
}
