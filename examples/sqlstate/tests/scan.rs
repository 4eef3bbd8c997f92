//! SQLSTATE codes in log lines: found as servers and drivers write them, and not in any other number of five digits.

use faultdex::Registry;
use faultdex::scan::Scanner;
use sqlstate::sqlstate::CATALOG;

fn found(line: &str) -> Vec<&'static str> {
    let scanner = Scanner::new(Registry::builtin().with(&CATALOG));
    let codes = scanner.find(line.as_bytes()).map(|hit| hit.entry().code);
    codes.collect()
}

#[test]
fn codes_are_found_as_servers_and_drivers_write_them() {
    for (line, code) in [
        (
            "2026-11-21 20:15:56.123 UTC [77] ERROR:  40001: could not serialize access due to concurrent update",
            "40001",
        ),
        ("FATAL:  57P03: the database system is starting up", "57P03"),
        (
            "ERROR: duplicate key value violates unique constraint \"users_pkey\" (SQLSTATE 23505)",
            "23505",
        ),
        (
            "SQLSTATE[23505]: Unique violation: 7 ERROR:  duplicate key value",
            "23505",
        ),
        ("failed with SQLSTATE 40001", "40001"),
        ("level=error sqlState=40P01 msg=\"deadlock detected\"", "40P01"),
        (
            "{\"level\":\"error\",\"sqlstate\":\"57014\",\"message\":\"canceling statement\"}",
            "57014",
        ),
        ("org.postgresql.util.PSQLException: ERROR: x; SQLState: 42P01", "42P01"),
        ("{\\\"sqlState\\\":\\\"08006\\\"}", "08006"),
    ] {
        assert_eq!(found(line), [code], "in {line}");
    }
}

#[test]
fn other_numbers_of_five_digits_are_no_codes() {
    for line in [
        "shipped to ZIP 40001",
        "listening on port=53300",
        "user_id=42601 logged in",
        "query took 57014 ms",
        "ERROR: 22012 rows were skipped",
        "ERROR: could not read order 23505",
        "{\"code\":42601,\"message\":\"unauthorized\"}",
        "GET /orders/40001 200",
        "sqlstate=00042",
        "SQLSTATE 400011",
        "commit 40P01 of branch",
    ] {
        assert_eq!(found(line), [""; 0], "in {line}");
    }
}
