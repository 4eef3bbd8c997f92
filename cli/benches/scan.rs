//! How fast logs are scanned and annotated, with ripgrep beside it in the same run.
//!
//! `cargo bench -p faultdex-cli --bench scan [-- --size MIB --rounds N]`
//!
//! Makes a log (1 GiB, mixed JSON, text and XML, a hundredth of the lines with a code of any system, the rest full of
//! digits), reads it once so that it is warm, and then runs the commands in turns, so that whatever else the machine does
//! hits all of them alike. Medians of the rounds and their ratios are printed as a table in Markdown. Needs `rg` 15 on the
//! PATH (`cargo install ripgrep`); peak memory is read from `/proc` and so only on Linux.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use faultdex::{CodeForm, Entry, Registry};

fn main() {
    let size = option("--size").unwrap_or(1024) << 20;
    let rounds = option("--rounds").unwrap_or(5);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let log = folder.join(format!("bench-{size}.log"));
    if !log.metadata().is_ok_and(|file| file.len() >= size) {
        generate(&log, size);
    }
    let files = Files::write(&folder, log);
    let commands = commands(&files);

    // Once for the page cache and the binaries.
    for command in &commands {
        command.run();
    }
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); commands.len()];
    for _ in 0..rounds {
        for (command, times) in commands.iter().zip(&mut times) {
            times.push(command.run());
        }
    }
    println!("{} MiB, {rounds} rounds, {}\n", size >> 20, version());
    print!("{}", table(&commands, &mut times, size));
}

fn option(name: &str) -> Option<u64> {
    let mut args = std::env::args().skip_while(|arg| arg != name).skip(1);
    args.next()?.parse().ok()
}

/// The log, and the patterns that ripgrep is given.
struct Files {
    log: PathBuf,
    /// The codes of the systems whose codes tell by themselves.
    strong: PathBuf,
    /// The codes of all the systems.
    all: PathBuf,
    /// A catalogue with ten thousand more codes.
    more: PathBuf,
}

impl Files {
    fn write(folder: &Path, log: PathBuf) -> Self {
        let codes = |keep: fn(&Entry) -> bool| {
            entries()
                .filter(|entry| keep(entry))
                .map(|entry| format!("{}\n", entry.code))
                .collect::<String>()
        };
        let write = |name: &str, text: String| {
            let path = folder.join(name);
            std::fs::write(&path, text).expect("the folder can be written");
            path
        };
        Self {
            strong: write(
                "kdp-and-thingspace.txt",
                codes(|entry| matches!(entry.system.id, "kdp" | "thingspace") && entry.code.len() > 3),
            ),
            all: write("all.txt", codes(|_| true)),
            more: write("more.toml", ten_thousand_more()),
            log,
        }
    }
}

fn entries() -> impl Iterator<Item = &'static Entry> {
    Registry::builtin()
        .catalogs()
        .flat_map(|catalog| catalog.entries)
        .collect::<Vec<_>>()
        .into_iter()
}

fn ten_thousand_more() -> String {
    let mut text = String::from(
        "[system]\nid = \"acme\"\nname = \"Acme\"\ncode = \"number\"\n\n[[source]]\nid = \"docs\"\ntitle = \"Docs\"\nevidence = \"documented\"\nretrieved = 2026-11-21\n",
    );
    for number in 0..10_000 {
        let _ = write!(
            text,
            "\n[[error]]\ncode = {}\nvariant = \"E{number}\"\nkind = \"internal\"\nretry = \"backoff\"\nmessage = \"Part {number} broke.\"\nresolution = \"Mend part {number}.\"\n",
            70_000_000 + number * 37
        );
    }
    text
}

/// A command that is timed.
struct Timed {
    name: &'static str,
    program: PathBuf,
    args: Vec<String>,
}

impl Timed {
    fn run(&self) -> Duration {
        let start = Instant::now();
        let status = Command::new(&self.program)
            .args(&self.args)
            .stdout(Stdio::null())
            .status()
            .expect("it starts");
        let time = start.elapsed();
        assert!(matches!(status.code(), Some(0 | 1)), "{} failed: {status}", self.name);
        time
    }

    /// The most memory that a run takes, in MiB.
    fn peak_memory(&self) -> Option<u64> {
        let mut child = Command::new(&self.program)
            .args(&self.args)
            .stdout(Stdio::null())
            .spawn()
            .ok()?;
        let status = format!("/proc/{}/status", child.id());
        let mut peak = None;
        while child.try_wait().ok()?.is_none() {
            let text = std::fs::read_to_string(&status).unwrap_or_default();
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let now = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
            peak = peak.max(now);
            std::thread::sleep(Duration::from_millis(5));
        }
        peak.map(|kib| kib / 1024)
    }
}

fn commands(files: &Files) -> Vec<Timed> {
    let path = |path: &Path| path.display().to_string();
    let faultdex = |name, args: &[&str]| Timed {
        name,
        program: env!("CARGO_BIN_EXE_faultdex").into(),
        args: args
            .iter()
            .map(|arg| (*arg).to_owned())
            .chain([path(&files.log)])
            .collect(),
    };
    let rg = |name, args: &[&str], codes: &Path| Timed {
        name,
        program: "rg".into(),
        args: args
            .iter()
            .map(|arg| (*arg).to_owned())
            .chain(["-F".to_owned(), "-f".to_owned(), path(codes), path(&files.log)])
            .collect(),
    };
    let more = path(&files.more);
    vec![
        faultdex("faultdex scan, 1 thread", &["scan", "--threads", "1"]),
        faultdex("faultdex scan, 2 threads", &["scan", "--threads", "2"]),
        faultdex(
            "faultdex scan, 1 thread, 10,000 more codes",
            &["scan", "--threads", "1", "--catalog", &more],
        ),
        faultdex("faultdex annotate, 1 thread", &["annotate", "--threads", "1"]),
        faultdex("faultdex annotate, 2 threads", &["annotate", "--threads", "2"]),
        rg(
            "rg --no-mmap -c -F, KDP and ThingSpace codes",
            &["--no-mmap", "-c"],
            &files.strong,
        ),
        rg("rg -w -F, all codes", &["-w"], &files.all),
        rg(
            "rg --passthru -F, KDP and ThingSpace codes",
            &["--passthru"],
            &files.strong,
        ),
    ]
}

fn version() -> String {
    let output = Command::new("rg")
        .arg("--version")
        .output()
        .expect("ripgrep is there: cargo install ripgrep");
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .next()
        .unwrap_or("rg")
        .to_owned()
}

fn table(commands: &[Timed], times: &mut [Vec<Duration>], size: u64) -> String {
    let mut table = String::from(
        "| command | median s | GB/s | beside `faultdex scan, 1 thread` | peak MiB |\n| --- | ---: | ---: | ---: | ---: |\n",
    );
    let medians: Vec<f64> = times
        .iter_mut()
        .map(|times| {
            times.sort();
            times[times.len() / 2].as_secs_f64()
        })
        .collect();
    for (command, median) in commands.iter().zip(&medians) {
        let speed = size as f64 / median / 1e9;
        let peak = command.peak_memory().map_or(String::new(), |peak| peak.to_string());
        let _ = writeln!(
            table,
            "| {} | {median:.3} | {speed:.2} | {:.2} | {peak} |",
            command.name,
            median / medians[0]
        );
    }
    table
}

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

fn generate(path: &Path, size: u64) {
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
