//! What a client of PostgreSQL does next after a transaction failed: `cargo run -- 40001 23505 40P99`.

use faultdex::Retry;
use sqlstate::sqlstate::{CATALOG, Code};

fn main() {
    for code in std::env::args().skip(1) {
        println!("{code}: {}", next_step(&code));
    }
}

/// The code is what a driver hands over: `error.code()?.code()` with tokio-postgres.
fn next_step(sqlstate: &str) -> String {
    match sqlstate.parse::<Code>() {
        // Codes that this program has an answer of its own for.
        Ok(Code::UniqueViolation) => "it is there already: read the row that is there".to_owned(),
        Ok(code) if code.is_fatal() => format!("do not resend. {}", code.resolution()),
        Ok(code) => format!("{}. {}", advice(code.retry()), code.resolution()),
        // A code of a newer server: its class still tells something.
        Err(_) => match CATALOG.system.fallback.classify(Some(sqlstate), None) {
            Some((kind, retry)) => format!("{} (its class: {kind})", advice(retry)),
            None => "nothing is known of it".to_owned(),
        },
    }
}

fn advice(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "do not send the transaction again as it is",
        Retry::Reauthenticate => "log in again, then send the transaction once more",
        Retry::Precondition => "something else has to change first",
        Retry::Once => "send the transaction once more",
        Retry::Backoff | Retry::Throttled => "send the whole transaction again, with growing pauses",
        _ => "ask a person",
    }
}
