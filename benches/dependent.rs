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
use std::time::{Duration, Instant};

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
    let builds: Vec<_> = CLIENTS
        .iter()
        .enumerate()
        .map(|(number, client)| Build::new(client, &root.join(number.to_string())))
        .collect();
    let mut times = vec![Vec::new(); builds.len()];
    for _ in 0..rounds {
        for (build, times) in builds.iter().zip(&mut times) {
            times.push(build.run());
        }
    }
    println!("{rounds} rounds, {}\n", version());
    println!("| | crates | added | seconds | added | of the naive tree's | program | added |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    let medians: Vec<f64> = times.iter_mut().map(|times| median(times).as_secs_f64()).collect();
    let (base, naive) = (&builds[0], medians[medians.len() - 1] - medians[0]);
    for (build, median) in builds.iter().zip(&medians) {
        let crates = build.crates.difference(&base.crates).count();
        let added = median - medians[0];
        let (size, base_size) = (build.size(), base.size());
        println!(
            "| {} | {} | {crates} | {median:.1} | {added:.1} | {:.2} | {} KiB | {:.1} KiB |",
            build.name,
            build.crates.len(),
            added / naive,
            size >> 10,
            (size as f64 - base_size as f64) / 1024.0,
        );
    }
}

/// A client in a folder of its own.
struct Build {
    name: &'static str,
    folder: PathBuf,
    crates: BTreeSet<String>,
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

    fn run(&self) -> Duration {
        let _ = fs::remove_dir_all(self.folder.join("target"));
        let start = Instant::now();
        self.cargo(&["build", "--release", "--offline", "--quiet"]);
        start.elapsed()
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

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
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
