//! The catalogue has the codes that `tokio_postgres` has, no more and no fewer.

use faultdex::Registry;
use sqlstate::sqlstate::{CATALOG, Code};
use tokio_postgres::error::SqlState;

/// Whether `tokio_postgres` has a constant for the code: what it lacks is kept as text.
fn is_known(code: &str) -> bool {
    format!("{:?}", SqlState::from_code(code)) == format!("SqlState(E{code})")
}

#[test]
fn every_code_of_the_catalogue_is_one_of_tokio_postgres() {
    for entry in CATALOG.entries {
        assert!(is_known(entry.code), "{}", entry.code);
        assert_eq!(SqlState::from_code(entry.code).code(), entry.code);
    }
}

/// There is no list of its constants to go through, so every text that could be a code is tried.
#[test]
fn every_code_of_tokio_postgres_is_in_the_catalogue() {
    const CHARACTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut known = 0;
    let mut code = [0_u8; 5];
    for number in 0..CHARACTERS.len().pow(5) {
        let mut rest = number;
        for place in &mut code {
            *place = CHARACTERS[rest % CHARACTERS.len()];
            rest /= CHARACTERS.len();
        }
        let text = std::str::from_utf8(&code).expect("ASCII");
        if is_constant(text) {
            known += 1;
            assert!(CATALOG.lookup(text).is_some(), "{text} is missing");
        }
    }
    assert_eq!(known, CATALOG.entries.len());
}

/// As `is_known`, without formatting: a constant's text is always in one place, while any other is kept in a new one.
fn is_constant(code: &str) -> bool {
    let (one, other) = (SqlState::from_code(code), SqlState::from_code(code));
    std::ptr::eq(one.code(), other.code())
}

#[test]
fn the_codes_that_programs_ask_for_most_mean_the_same() {
    for (code, state) in [
        (Code::UniqueViolation, SqlState::UNIQUE_VIOLATION),
        (Code::ForeignKeyViolation, SqlState::FOREIGN_KEY_VIOLATION),
        (Code::NotNullViolation, SqlState::NOT_NULL_VIOLATION),
        (Code::CheckViolation, SqlState::CHECK_VIOLATION),
        (Code::SerializationFailure, SqlState::T_R_SERIALIZATION_FAILURE),
        (Code::DeadlockDetected, SqlState::T_R_DEADLOCK_DETECTED),
        (Code::UndefinedTable, SqlState::UNDEFINED_TABLE),
        (Code::UndefinedColumn, SqlState::UNDEFINED_COLUMN),
        (Code::SyntaxError, SqlState::SYNTAX_ERROR),
        (Code::InsufficientPrivilege, SqlState::INSUFFICIENT_PRIVILEGE),
        (Code::InvalidPassword, SqlState::INVALID_PASSWORD),
        (Code::QueryCanceled, SqlState::QUERY_CANCELED),
        (Code::AdminShutdown, SqlState::ADMIN_SHUTDOWN),
        (Code::CannotConnectNow, SqlState::CANNOT_CONNECT_NOW),
        (Code::TooManyConnections, SqlState::TOO_MANY_CONNECTIONS),
        (Code::LockNotAvailable, SqlState::LOCK_NOT_AVAILABLE),
    ] {
        assert_eq!(code.as_str(), state.code());
    }
}

#[test]
fn the_registry_answers_for_it_as_for_the_built_in_systems() {
    let registry = Registry::builtin().with(&CATALOG);
    let entry = registry.lookup("sqlstate:40P01").expect("it is there");
    assert_eq!(entry.name, Some("deadlock_detected"));
}
