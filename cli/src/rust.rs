//! What codes are called in Rust.

use faultdex::System;

use crate::rules;

/// The enum that has the variants of a system's entries. That of the rules is codegen's own: programs get them from there.
pub(crate) fn enum_of(system: &System) -> String {
    if system.id == rules::CATALOG.system.id {
        return "faultdex_codegen::Rule".to_owned();
    }
    format!("{}::Code", system.id.replace('-', "_"))
}
