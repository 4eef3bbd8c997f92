//! The log: mixed JSON, text and XML, a hundredth of the lines with a code of any system, the rest full of digits.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use faultdex::{CodeForm, Entry};

use crate::entries;

/// Pseudo-random numbers, the same at every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn digits(&mut self, count: u32) -> u64 {
        self.below(9 * 10_u64.pow(count - 1)) + 10_u64.pow(count - 1)
    }
}

/// Writes a log of about `size` bytes, the same at every run.
pub(crate) fn generate(path: &Path, size: u64) {
    let mut random = Random(1);
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path).expect("the folder can be written"));
    let entries: Vec<_> = entries()
        .filter(|entry| entry.number.is_none_or(|number| number >= 600))
        .collect();
    let mut written = 0;
    let mut line = String::new();
    while written < size {
        line.clear();
        if random.below(100) == 0 {
            let index = random.below(entries.len() as u64);
            with_code(&mut line, &mut random, entries[usize::try_from(index).expect("small")]);
        } else {
            without_code(&mut line, &mut random);
        }
        line.push('\n');
        out.write_all(line.as_bytes()).expect("the disk has room");
        written += line.len() as u64;
    }
    out.flush().expect("the disk has room");
}

fn time(random: &mut Random) -> String {
    let (day, hour, minute) = (random.below(28) + 1, random.below(24), random.below(60));
    format!(
        "2026-11-{day:02}T{hour:02}:{minute:02}:{:02}.{:03}Z",
        random.below(60),
        random.below(1000)
    )
}

/// A line as any service writes them: full of numbers, none of them a code.
fn without_code(line: &mut String, random: &mut Random) {
    let time = time(random);
    let (imei, order, amount) = (random.digits(15), random.digits(9), random.digits(4));
    let (took, port, status) = (
        random.below(900),
        random.digits(5),
        [200, 201, 204, 301, 304][random.below(5) as usize],
    );
    let (hex, uuid) = (random.next(), random.next());
    let _ = match random.below(8) {
        0 => write!(
            line,
            r#"{{"level":"info","ts":"{time}","msg":"order accepted","orderId":{order},"amount":{amount}.50,"imei":"{imei}","took_ms":{took}}}"#
        ),
        1 => write!(
            line,
            r#"{{"time":"{time}","severity":"DEBUG","trace":"{hex:016x}{uuid:016x}","span":"{hex:016x}","http":{{"status":{status},"bytes":{order},"path":"/api/v2/items/{order}"}}}}"#
        ),
        2 => write!(
            line,
            r#"10.{}.{}.{} - - [{time}] "GET /static/app.{hex:x}.js?v={amount} HTTP/1.1" {status} {order} "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36""#,
            random.below(255),
            random.below(255),
            random.below(255)
        ),
        3 => write!(
            line,
            "{time} INFO  [worker-{}] c.a.sync.DeviceSync - synced device {imei} in {took} ms, next at {order}",
            random.below(64)
        ),
        4 => write!(
            line,
            "ts={time} level=info component=gateway port={port} conn={hex:x} bytes_in={order} bytes_out={amount} duration={took}.{amount}ms"
        ),
        5 => write!(
            line,
            "<event time=\"{time}\"><device imei=\"{imei}\"/><usage sms=\"{}\" bytes=\"{order}\"/><session id=\"{hex:016x}\"/></event>",
            random.below(50)
        ),
        6 => write!(
            line,
            "{time} DEBUG cache hit ratio 0.{amount} keys={order} evicted={took} memory={port}KiB pid={} gc={took}us",
            random.digits(5)
        ),
        _ => write!(
            line,
            r#"{{"@timestamp":"{time}","message":"GET /v1/devices/{imei} {status} {took}","user":{{"id":"u-{amount}"}},"request":{{"id":"{hex:08x}-{:04x}-4{:03x}-a{:03x}-{uuid:012x}"}}}}"#,
            random.below(65536),
            random.below(4096),
            random.below(4096)
        ),
    };
}

/// A line in which `entry` happened, in one of the shapes of its system.
fn with_code(line: &mut String, random: &mut Random, entry: &Entry) {
    let time = time(random);
    let (code, message) = (entry.code, entry.message().replace('"', "'"));
    let imei = random.digits(15);
    let is_short = entry.system.code == CodeForm::Number && code.len() < 7;
    let is_word = entry.system.code == CodeForm::Text && !code.contains('.');
    let _ = match (is_short, is_word, random.below(3)) {
        (true, _, 0) => write!(line, "{time} WARN  slascone conflict id={code}: {message}"),
        (true, _, _) => write!(
            line,
            r#"{{"ts":"{time}","status":409,"body":"{{\"id\":{code},\"message\":\"{message}\",\"help\":null}}"}}"#
        ),
        (_, true, _) => write!(
            line,
            "{time} ERROR soap <faultcode>a:{code}</faultcode><faultstring>{message}</faultstring>"
        ),
        (_, _, 0) => write!(
            line,
            r#"{{"level":"error","ts":"{time}","msg":"device rejected","imei":"{imei}","code":"{code}"}}"#
        ),
        (_, _, 1) => write!(
            line,
            "{time} ERROR [sync] request for {imei} failed with {code}: {message}"
        ),
        _ => write!(
            line,
            "{time} ERROR response <s:Fault><faultcode>{code}</faultcode><faultstring>{message}</faultstring></s:Fault>"
        ),
    };
}
