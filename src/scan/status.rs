//! Where a line has the status of a response.

use super::amount::is_amount;
use super::label::Label;
use super::name::Holds;
use super::plain::Plain;
use super::token::Token;
use super::vocabulary::STATUS;
use super::words::{begins_with, contains, last_word, words};
use crate::catalog::{Entry, System};

/// Whether `entry`'s code, which is `length` bytes long, stands where a line with a path of its system has its status.
pub(super) fn is_status(entry: &Entry, plain: &Plain, length: usize) -> bool {
    let follows = |phrase: &str| {
        let rest = plain.onwards().get(length..).unwrap_or_default();
        let rest = rest.trim_ascii_start();
        // `500 (Internal Server Error)`
        begins_with(rest.strip_prefix(b"(").unwrap_or(rest), phrase.as_bytes())
    };
    let has_reason = entry.name.is_some_and(follows) || REASONS.iter().copied().any(follows);
    let before = plain.before();
    let follows_path =
        before.ends_with(b" ") && has_any_path(entry.system, last_word(before)) && !is_amount(plain, length);
    has_reason
        || (follows_path || behind_sign(before) || behind_word(entry.system, plain, length))
        || in_access_log(plain)
}

/// What follows a status by itself, in HTTP's words (RFC 9110) or a library's.
const REASONS: [&str; 9] = [
    "Bad Request",
    "Unauthorized",
    "Forbidden",
    "Not Found",
    "Conflict",
    "Too Many Requests",
    "Internal Server Error",
    "Client Error",
    "Server Error",
];

/// Whether a number stands as squid writes a status, behind what its cache did: `TCP_MISS/404`.
pub(super) fn is_squids(line: &[u8], token: Token<'_>) -> bool {
    let Some(before) = line[..token.start].strip_suffix(b"/") else {
        return false;
    };
    let is_result = |byte: &u8| byte.is_ascii_uppercase() || *byte == b'_';
    let length = { before.iter().rev().take(LONGEST_RESULT) }
        .take_while(|byte| is_result(byte))
        .count();
    let (rest, result) = before.split_at(before.len() - length);
    result.contains(&b'_') && rest.last().is_none_or(u8::is_ascii_whitespace)
}

/// How long the word for what squid's cache did may be: `TCP_REFRESH_UNMODIFIED_ABORTED`.
const LONGEST_RESULT: usize = 48;

/// Behind the protocol, an arrow, or the end of a sentence about a response.
fn behind_sign(before: &[u8]) -> bool {
    let before = before.trim_ascii_end();
    // `"GET /path HTTP/1.1" 429`, and the same without the quotes.
    let unquoted = before.strip_suffix(b"\"").unwrap_or(before);
    let protocol = unquoted.iter().rev();
    let protocol = protocol
        .take_while(|byte| byte.is_ascii_digit() || **byte == b'.')
        .count();
    unquoted[..unquoted.len() - protocol].ends_with(b"HTTP/")
        || [&b"->"[..], b"=>", "→".as_bytes(), b"<-", b"<--", b">>", b"<<"]
            .iter()
            .any(|arrow| before.ends_with(arrow))
}

/// Behind a word for it: `status=429`, `answered with 429`; but not `with 429 devices`.
fn behind_word(system: &System, plain: &Plain, length: usize) -> bool {
    let label = Label::of(plain.before());
    label
        .name()
        .is_some_and(|name| words(name).any(|word| STATUS.has(word)) && Holds::of(name, system) != Holds::Other)
        && !is_amount(plain, length)
}

/// In one of the columns of the access logs that people have.
fn in_access_log(plain: &Plain) -> bool {
    let before = plain.before().trim_ascii_end();
    let mut fields = plain
        .onwards()
        .split(u8::is_ascii_whitespace)
        .filter(|field| !field.is_empty());
    let _status = fields.next();
    let behind = [0; 6].map(|_| fields.next().unwrap_or_default());
    let is_number = |field: &[u8]| !field.is_empty() && field.iter().all(u8::is_ascii_digit);
    let numbers = behind.iter().take_while(|field| is_number(field)).count();
    // Gin: fields between bars.
    let gin = before.ends_with(b"|") && behind[0].starts_with(b"|");
    // HAProxy: five timers joined by slashes stand before it.
    let timers = last_word(before);
    let is_timer = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'/' | b'-' | b'+');
    let haproxy = timers.iter().filter(|&&byte| byte == b'/').count() == 4 && timers.iter().all(is_timer);
    // IIS: substatus, Windows status, and the time taken, at the line's end.
    let iis = behind[0] == b"0" && (2..=3).contains(&numbers) && behind[numbers].is_empty();
    // Squid: behind what the cache did, before the size and the method.
    let squid = before.ends_with(b"/") && numbers == 1 && behind[1].iter().all(u8::is_ascii_uppercase);
    // ALB: three times stand before it; behind it the target's status or none, what was received and sent, the request.
    let times = last_word(before);
    let is_time =
        times == b"-1" || times.contains(&b'.') && times.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    let alb = is_time
        && (behind[0] == b"-" || is_number(behind[0]))
        && is_number(behind[1])
        && is_number(behind[2])
        && behind[3].starts_with(b"\"");
    // At the end of a sentence about a response.
    let sentence = before.ends_with(b" -") && behind[0].is_empty() && contains(before, b"response");
    gin || haproxy || iis || squid || alb || sentence
}

/// Whether `text` has a path of the system's API.
pub(super) fn has_any_path(system: &System, text: &[u8]) -> bool {
    { system.recognise.paths.iter() }.any(|path| has_path(text, path.as_bytes()))
}

/// Whether `path` stands in the text as a path: what follows it is another part or the end. Slashes may be escaped.
fn has_path(text: &[u8], path: &[u8]) -> bool {
    let stands_at = |start: usize| {
        let mut rest = &text[start..];
        for &byte in path {
            rest = &rest[rest.iter().take_while(|byte| **byte == b'\\').count()..];
            match rest.split_first() {
                Some((&first, after)) if first == byte => rest = after,
                _ => return false,
            }
        }
        !rest
            .first()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    path.first()
        .is_some_and(|&first| memchr::memchr_iter(first, text).any(stands_at))
}
