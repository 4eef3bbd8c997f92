//! PostgreSQL's SQLSTATE codes, typed: what each one means, and what a program may do with the transaction that failed.

/// The codes, compiled from `catalog/sqlstate.toml`.
pub mod sqlstate {
    faultdex::include_catalog!("sqlstate");
}
