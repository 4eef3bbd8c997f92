//! When a log line says that it was written.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// The first time that stands in `line`: ISO 8601 and its relatives, the common log format's, syslog's, German dates, and
/// seconds or milliseconds since 1970 in a field for them.
///
/// A time without a zone counts as UTC. Syslog's has no year: the last one that is not in the future counts from `now`.
pub(crate) fn find(line: &[u8], now: Timestamp) -> Option<Timestamp> {
    let mut before = 0;
    for start in 0..line.len() {
        let here = line[start];
        let starts_word = !before_is_part(before, here);
        before = here;
        if !starts_word {
            continue;
        }
        let text = &line[start..];
        let found = if here.is_ascii_digit() {
            iso(text)
                .or_else(|| common_log(text))
                .or_else(|| german(text))
                .or_else(|| epoch(&line[..start], text))
        } else if here.is_ascii_uppercase() {
            syslog(text, now)
        } else {
            None
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// Whether `here` goes on with a number or word that began before.
fn before_is_part(before: u8, here: u8) -> bool {
    (here.is_ascii_digit() && (before.is_ascii_digit() || before == b'.'))
        || (here.is_ascii_alphabetic() && before.is_ascii_alphabetic())
}

/// `2026-11-21T17:10:27.123+01:00`, also with slashes, a space, a comma, or without a zone.
fn iso(text: &[u8]) -> Option<Timestamp> {
    let mut text = Parts(text);
    let year = text.number(4)?;
    let separator = text.one_of(b"-/")?;
    let month = text.number(2)?;
    text.one_of(&[separator])?;
    let day = text.number(2)?;
    text.one_of(b"T t_")?;
    time(&mut text, year, month, day)
}

/// `21/Nov/2026:17:10:27 +0100`
fn common_log(text: &[u8]) -> Option<Timestamp> {
    let mut text = Parts(text);
    let day = text.number(2)?;
    text.one_of(b"/")?;
    let month = text.month()?;
    text.one_of(b"/")?;
    let year = text.number(4)?;
    text.one_of(b":")?;
    time(&mut text, year, month, day)
}

/// `21.11.2026 17:10:27`
fn german(text: &[u8]) -> Option<Timestamp> {
    let mut text = Parts(text);
    let day = text.number(2)?;
    text.one_of(b".")?;
    let month = text.number(2)?;
    text.one_of(b".")?;
    let year = text.number(4)?;
    text.one_of(b" ,")?;
    text.skip(b' ');
    time(&mut text, year, month, day)
}

/// `Nov 21 17:10:27`
fn syslog(text: &[u8], now: Timestamp) -> Option<Timestamp> {
    let mut text = Parts(text);
    let month = text.month()?;
    text.one_of(b" ")?;
    text.skip(b' ');
    let day = text.number(2).or_else(|| text.number(1))?;
    text.one_of(b" ")?;
    let rest = text.0;
    let this_year = i32::from(now.to_zoned(TimeZone::UTC).year());
    // A clock may be a little ahead of ours.
    let latest = now.saturating_add(SignedDuration::from_hours(24)).ok()?;
    [this_year, this_year - 1]
        .into_iter()
        .filter_map(|year| time(&mut Parts(rest), year, month, day))
        .find(|time| *time <= latest)
}

/// Seconds or milliseconds since 1970, in a field whose name speaks of time.
fn epoch(before: &[u8], text: &[u8]) -> Option<Timestamp> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number: i64 = std::str::from_utf8(&text[..digits]).ok()?.parse().ok()?;
    let name = before
        .iter()
        .rposition(u8::is_ascii_alphabetic)
        .map(|end| &before[..=end])?;
    let is_time = [&b"ts"[..], b"time", b"timestamp", b"Timestamp", b"date", b"t"]
        .iter()
        .any(|word| name.ends_with(word));
    match digits {
        10 if is_time => Timestamp::from_second(number).ok(),
        13 if is_time => Timestamp::from_millisecond(number).ok(),
        16 if is_time => Timestamp::from_microsecond(number).ok(),
        _ => None,
    }
}

/// The time of day, and the zone where there is one.
fn time(text: &mut Parts<'_>, year: i32, month: i32, day: i32) -> Option<Timestamp> {
    let hour = text.number(2)?;
    text.one_of(b":")?;
    let minute = text.number(2)?;
    text.one_of(b":")?;
    let second = text.number(2)?;
    let nanosecond = text.fraction();
    let offset = text.offset();
    let narrow = |number: i32| i8::try_from(number).ok();
    let time = DateTime::new(
        i16::try_from(year).ok()?,
        narrow(month)?,
        narrow(day)?,
        narrow(hour)?,
        narrow(minute)?,
        // A leap second is counted with the one before it.
        narrow(second.min(59))?,
        nanosecond,
    );
    Some(time.ok()?.to_zoned(TimeZone::fixed(offset)).ok()?.timestamp())
}

/// Text that is read from its start.
struct Parts<'t>(&'t [u8]);

impl Parts<'_> {
    /// A number of just so many digits.
    fn number(&mut self, digits: usize) -> Option<i32> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        if !number.iter().all(u8::is_ascii_digit) {
            return None;
        }
        self.0 = rest;
        std::str::from_utf8(number).ok()?.parse().ok()
    }

    fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        bytes.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    fn skip(&mut self, byte: u8) {
        while self.one_of(&[byte]).is_some() {}
    }

    /// `Jan` is 1.
    fn month(&mut self) -> Option<i32> {
        const MONTHS: [&[u8]; 12] = [
            b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec",
        ];
        let (name, rest) = self.0.split_at_checked(3)?;
        let index = MONTHS.iter().position(|month| *month == name)?;
        self.0 = rest;
        i32::try_from(index + 1).ok()
    }

    /// Nanoseconds, of `.123` or `,123`; 0 where there is none.
    fn fraction(&mut self) -> i32 {
        let rest = self.0;
        if self.one_of(b".,").is_none() {
            return 0;
        }
        let digits = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            self.0 = rest;
            return 0;
        }
        let (fraction, rest) = self.0.split_at(digits);
        self.0 = rest;
        let nine = fraction.iter().copied().chain(std::iter::repeat(b'0')).take(9);
        nine.fold(0, |number, digit| number * 10 + i32::from(digit - b'0'))
    }

    /// The zone: `Z`, `+01:00`, `+0100`, after a space or none; UTC where there is none.
    fn offset(&mut self) -> Offset {
        let mut zone = Parts(self.0);
        zone.skip(b' ');
        let sign = match zone.one_of(b"+-") {
            Some(b'-') => -1,
            Some(_) => 1,
            None => return Offset::UTC,
        };
        let Some(hours) = zone.number(2) else {
            return Offset::UTC;
        };
        zone.skip(b':');
        let minutes = zone.number(2).unwrap_or(0);
        Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).unwrap_or(Offset::UTC)
    }
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, find};

    fn found(line: &str) -> Option<String> {
        let now: Timestamp = "2026-11-21T18:00:00Z".parse().expect("a time");
        find(line.as_bytes(), now).map(|time| time.to_string())
    }

    #[test]
    fn times_are_found_in_the_formats_that_logs_have() {
        for (line, expected) in [
            ("2026-11-21T17:10:27Z ERROR x", "2026-11-21T17:10:27Z"),
            ("2026-11-21 17:10:27,250 ERROR", "2026-11-21T17:10:27.25Z"),
            ("2026/11/21 17:10:27 ERROR", "2026-11-21T17:10:27Z"),
            (
                "{\"level\":\"info\",\"ts\":\"2026-11-21T18:10:27.5+01:00\"}",
                "2026-11-21T17:10:27.5Z",
            ),
            (
                "10.1.2.3 - - [21/Nov/2026:18:10:27 +0100] \"GET /\"",
                "2026-11-21T17:10:27Z",
            ),
            ("<34>Nov 21 17:10:27 host app: x", "2026-11-21T17:10:27Z"),
            ("Dec  1 17:10:27 host app: x", "2025-12-01T17:10:27Z"),
            ("21.11.2026 17:10:27 FEHLER", "2026-11-21T17:10:27Z"),
            ("{\"ts\":1795281027.123}", "2026-11-21T17:10:27Z"),
            ("ts=1795281027123 level=error", "2026-11-21T17:10:27.123Z"),
        ] {
            assert_eq!(found(line).as_deref(), Some(expected), "in {line}");
        }
    }

    #[test]
    fn what_is_no_time_is_none() {
        for line in [
            "",
            "code=40000005",
            "imei=1795281027",
            "2026-13-41T99:99:99",
            "version 2026.11.21",
            "Nov 21",
        ] {
            assert_eq!(found(line), None, "in {line}");
        }
    }
}
