//! What a client pays for depending on us: `cargo bench --bench dependent [-- --rounds N]`.
//!
//! Builds small clients in folders of their own, clean and in release, in turns, so that whatever else the machine does
//! hits all of them alike. Prints the medians as a table in Markdown: crates, seconds, and what they are above those of a
//! client without us. Beside us stands the naive tree, of the crates that one would reach for to make such a catalogue:
//! its dependencies alone, without any catalogue. The size is that of the stripped program.
//!
//! Needs the registry, or what it once downloaded.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

/// What most clients of such an API have already.
const BASE: &str = r#"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
thiserror = "2"
"#;

const MAIN: &str = r#"
#[derive(Debug, serde::Deserialize, thiserror::Error)]
#[error("{message}")]
struct Refused { message: String }

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::env::args().nth(1).unwrap_or_default();
    let refused: Refused = serde_json::from_str(&text)?;
    // HERE
    Err(refused.into())
}
"#;

struct Client {
    name: &'static str,
    /// In place of the path to us stands `FAULTDEX`.
    dependencies: &'static str,
    call: &'static str,
}

const LOOKUP: &str = r#"println!("{:?}", faultdex::lookup(&refused.message).map(|entry| entry.resolution()));"#;

const CLIENTS: &[Client] = &[
    Client {
        name: "client alone",
        dependencies: "",
        call: "",
    },
    Client {
        name: "with faultdex",
        dependencies: "faultdex = { FAULTDEX }",
        call: "",
    },
    Client {
        name: "with faultdex, and a `lookup`",
        dependencies: "faultdex = { FAULTDEX }",
        call: LOOKUP,
    },
    Client {
        name: "with one system, no decoders",
        dependencies: r#"faultdex = { FAULTDEX, default-features = false, features = ["kdp"] }"#,
        call: "",
    },
    Client {
        name: "with one system, and a `lookup`",
        dependencies: r#"faultdex = { FAULTDEX, default-features = false, features = ["kdp"] }"#,
        call: LOOKUP,
    },
    Client {
        name: "with the naive tree",
        dependencies: r#"
phf = { version = "0.14", features = ["macros"] }
strum = { version = "0.28", features = ["derive"] }
toml = "1"
"#,
        call: "",
    },
];

fn main() {
    let rounds = option("--rounds").unwrap_or(5).max(1);
    let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("dependent");
    let mut builds: Vec<_> = CLIENTS
        .iter()
        .enumerate()
        .map(|(number, client)| Build::new(client, &root.join(number.to_string())))
        .collect();
    for _ in 0..rounds {
        builds.iter_mut().for_each(Build::run);
    }
    println!("{rounds} rounds, {}\n", version());
    println!("| | crates | added | seconds | added | of naive | CPU seconds | added | of naive | program | added |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    let (base, naive) = (&builds[0], &builds[builds.len() - 1]);
    for build in &builds {
        print!("| {} | {} ", build.name, build.crates.len());
        print!("| {} ", build.crates.difference(&base.crates).count());
        for times in [
            |build: &Build| median(&build.seconds),
            |build: &Build| median(&build.cpu_seconds),
        ] {
            let (all, added, naive) = (times(build), times(build) - times(base), times(naive) - times(base));
            print!("| {all:.1} | {added:.1} | {:.2} ", added / naive);
        }
        let added = build.size() as f64 - base.size() as f64;
        println!("| {} KiB | {:.0} KiB |", build.size() >> 10, added / 1024.0);
    }
}

/// A client in a folder of its own.
struct Build {
    name: &'static str,
    folder: PathBuf,
    crates: BTreeSet<String>,
    seconds: Vec<f64>,
    /// Of all processors together, which tells more on a machine that does other things too. Only on Linux.
    cpu_seconds: Vec<f64>,
}

impl Build {
    fn new(client: &Client, folder: &Path) -> Self {
        let us = format!("path = {:?}", env!("CARGO_MANIFEST_DIR"));
        let manifest = format!(
            "[package]\nname = \"client\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.release]\nstrip = true\n\n[dependencies]\n{BASE}{}\n",
            client.dependencies.replace("FAULTDEX", &us)
        );
        fs::create_dir_all(folder.join("src")).expect("the folder can be made");
        fs::write(folder.join("Cargo.toml"), manifest).expect("the folder can be written");
        fs::write(folder.join("src/main.rs"), MAIN.replace("// HERE", client.call)).expect("the folder can be written");
        let mut build = Self {
            name: client.name,
            folder: folder.to_owned(),
            crates: BTreeSet::new(),
            seconds: Vec::new(),
            cpu_seconds: Vec::new(),
        };
        // Downloads, so that the builds need not.
        build.cargo(&["fetch"]);
        let tree = build.cargo(&[
            "tree",
            "--offline",
            "--edges=normal,build",
            "--prefix=none",
            "--format={p}",
            "--no-dedupe",
        ]);
        let crates = String::from_utf8_lossy(&tree.stdout);
        build.crates = crates
            .lines()
            .filter_map(|line| line.split(' ').next())
            .filter(|name| *name != "client")
            .map(str::to_owned)
            .collect();
        build
    }

    fn run(&mut self) {
        let _ = fs::remove_dir_all(self.folder.join("target"));
        let (start, cpu_start) = (Instant::now(), cpu_seconds_of_children());
        self.cargo(&["build", "--release", "--offline", "--quiet"]);
        self.seconds.push(start.elapsed().as_secs_f64());
        self.cpu_seconds.push(cpu_seconds_of_children() - cpu_start);
    }

    fn size(&self) -> u64 {
        let program = self
            .folder
            .join("target/release/client")
            .with_extension(std::env::consts::EXE_EXTENSION);
        program.metadata().expect("it was built").len()
    }

    fn cargo(&self, args: &[&str]) -> Output {
        let output = Command::new(env!("CARGO"))
            .args(args)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .output()
            .expect("cargo can be run");
        assert!(
            output.status.success(),
            "{}: {}",
            self.name,
            String::from_utf8_lossy(&output.stderr)
        );
        output
    }
}

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// What the kernel has counted so far, in hundredths; see proc(5).
fn cpu_seconds_of_children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

fn option(name: &str) -> Option<usize> {
    let mut args = std::env::args().skip_while(|arg| arg != name).skip(1);
    args.next()?.parse().ok()
}

fn version() -> String {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .expect("rustc can be run");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
