//! How fast logs are scanned and annotated, with ripgrep beside it in the same run.
//!
//! `cargo bench -p faultdex-cli --bench scan [-- --size MIB --rounds N]`
//!
//! Makes a log of 1 GiB (see `log`), reads it once so that it is warm, and then runs the commands in turns, so that
//! whatever else the machine does hits all of them alike. Medians of the rounds and their ratios are printed as a table in
//! Markdown. Needs `rg` 15 on the PATH (`cargo install ripgrep`); peak memory is read from `/proc` and so only on Linux.

mod log;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use faultdex::{Entry, Registry};

fn main() {
    let size = option("--size").unwrap_or(1024) << 20;
    let rounds = option("--rounds").unwrap_or(5);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let log = folder.join(format!("bench-{size}.log"));
    if !log.metadata().is_ok_and(|file| file.len() >= size) {
        log::generate(&log, size);
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
