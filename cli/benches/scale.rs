//! What large catalogues cost: to rebuild a crate with one, and to load one at run time.
//!
//! `cargo bench -p faultdex-cli --bench scale [-- --rounds N]`
//!
//! Compiles catalogues of 100, 1,000 and 10,000 codes as a user's crate would, in release: each round changes the TOML and
//! times `cargo build` whole, with the build script's run and rustc's. Then looks a code up with `--catalog`, which loads,
//! checks and indexes the file, up to 100,000 codes. Medians of the rounds are printed as a table in Markdown. Processor time,
//! which says more where the machine is busy, and peak memory are read from `/proc` and so only on Linux.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const COMPILED: [usize; 3] = [100, 1_000, 10_000];
const LOADED: [usize; 4] = [100, 1_000, 10_000, 100_000];

fn main() {
    let mut args = std::env::args().skip_while(|arg| arg != "--rounds").skip(1);
    let rounds: usize = args.next().and_then(|rounds| rounds.parse().ok()).unwrap_or(3);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("scale");

    println!("{rounds} rounds\n");
    println!("| codes | rebuilt in release | processor time | peak of rustc |\n|--:|--:|--:|--:|");
    for codes in COMPILED {
        let package = Package::write(&folder, codes);
        // Once for what it depends on.
        package.build();
        print_row(
            codes,
            &mut (0..rounds).map(|round| package.rebuild(round)).collect::<Vec<_>>(),
        );
    }
    println!("\n| codes | looked up with `--catalog` | processor time | peak |\n|--:|--:|--:|--:|");
    for codes in LOADED {
        let file = folder.join(format!("{codes}.toml"));
        fs::write(&file, catalog(codes)).expect("the catalogue is written");
        print_row(
            codes,
            &mut (0..rounds).map(|_| look_up(&file, codes)).collect::<Vec<_>>(),
        );
    }
}

/// What one run took.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// Of the processors, in all its processes; 0 where it is not known.
    processor: Duration,
    /// In KiB; 0 where it is not known.
    peak: u64,
}

fn print_row(codes: usize, costs: &mut [Cost]) {
    costs.sort_by_key(|cost| cost.time);
    let middle = costs.len() / 2;
    let Some(time) = costs.get(middle).map(|cost| cost.time.as_secs_f64()) else {
        return;
    };
    costs.sort_by_key(|cost| cost.processor);
    let processor = costs[middle].processor.as_secs_f64();
    let peak = costs.iter().map(|cost| cost.peak).max().unwrap_or(0) / 1024;
    println!("| {codes} | {time:.2} s | {processor:.2} s | {peak} MiB |");
}

/// A crate outside the workspace that compiles a catalogue by the two lines of the README.
struct Package {
    folder: PathBuf,
    target: PathBuf,
    catalog: String,
    name: String,
}

impl Package {
    fn write(folder: &Path, codes: usize) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let package = Self {
            folder: folder.join(codes.to_string()),
            target: folder.join("target"),
            catalog: catalog(codes),
            name: format!("scale-{codes}"),
        };
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nfaultdex = {{ path = {workspace:?}, default-features = false }}\n\n\
             [build-dependencies]\nfaultdex-codegen = {{ path = {:?} }}\n",
            package.name,
            workspace.join("codegen"),
        );
        fs::create_dir_all(package.folder.join("src")).expect("a folder");
        for (file, text) in [
            ("Cargo.toml", manifest.as_str()),
            (
                "build.rs",
                "fn main() {\n    faultdex_codegen::build([\"scale.toml\"]);\n}\n",
            ),
            (
                "src/lib.rs",
                "pub mod scale {\n    faultdex::include_catalog!(\"scale\");\n}\n",
            ),
            ("scale.toml", &package.catalog),
        ] {
            fs::write(package.folder.join(file), text).expect("the package is written");
        }
        package
    }

    fn build(&self) -> Cost {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--release", "--quiet"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", &self.target);
        let crate_name = self.name.replace('-', "_");
        measure(&mut cargo, |_| peak_of_rustc(&crate_name))
    }

    /// Builds anew after a change of the TOML.
    fn rebuild(&self, round: usize) -> Cost {
        let changed = self.catalog.replace("Try this.", &format!("Try this, {round}."));
        fs::write(self.folder.join("scale.toml"), changed).expect("the catalogue is written");
        self.build()
    }
}

fn look_up(file: &Path, codes: usize) -> Cost {
    let mut command = Command::new(env!("CARGO_BIN_EXE_faultdex"));
    command
        .args(["lookup", &(1_000_000 + codes / 2).to_string(), "--catalog"])
        .arg(file);
    measure(&mut command, |child| peak_of(&child.id().to_string()))
}

fn measure(command: &mut Command, peak: impl Fn(&Child) -> u64) -> Cost {
    let (start, used) = (Instant::now(), processor_time());
    let mut child = command.stdout(Stdio::null()).spawn().expect("it starts");
    let mut highest = 0;
    let status = loop {
        if let Some(status) = child.try_wait().expect("it ends") {
            break status;
        }
        highest = highest.max(peak(&child));
        std::thread::sleep(Duration::from_millis(2));
    };
    let time = start.elapsed();
    assert!(status.success(), "{command:?} failed");
    Cost {
        time,
        processor: processor_time().saturating_sub(used),
        peak: highest,
    }
}

/// What all processes that this one waited for have used so far, and those that they waited for.
fn processor_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the program's name, which is in brackets; 13 and 14 there are those of children, in hundredths of a second.
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let hundredths = fields.split_whitespace().skip(13).take(2);
    Duration::from_millis(hundredths.filter_map(|field| field.parse::<u64>().ok()).sum::<u64>() * 10)
}

/// The highest memory of the compilers of a crate, so far.
fn peak_of_rustc(crate_name: &str) -> u64 {
    let Ok(processes) = fs::read_dir("/proc") else { return 0 };
    let is_compiler = |id: &String| {
        let command = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        let mut args = command.split(|byte| *byte == 0);
        args.next().is_some_and(|program| program.ends_with(b"rustc")) && args.any(|arg| arg == crate_name.as_bytes())
    };
    let ids = processes
        .flatten()
        .map(|process| process.file_name().to_string_lossy().into_owned());
    let compilers = ids
        .filter(|id| id.bytes().all(|byte| byte.is_ascii_digit()))
        .filter(is_compiler);
    compilers.map(|id| peak_of(&id)).max().unwrap_or(0)
}

/// The highest memory of a process so far, in KiB.
fn peak_of(process: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

/// A catalogue of as many codes, with texts as long as real ones and a parameter in half of the messages.
fn catalog(codes: usize) -> String {
    let mut text = "[system]\nid = \"scale\"\nname = \"Scale\"\ncode = \"number\"\n\n[[source]]\nid = \"docs\"\n\
                    title = \"Scale\"\nevidence = \"documented\"\nretrieved = 2026-11-21\n"
        .to_owned();
    let kinds = ["not_found", "invalid_argument", "unavailable", "already_exists"];
    for number in 0..codes {
        let (kind, retry) = (kinds[number % 4], if number % 4 == 2 { "backoff" } else { "never" });
        let subject = if number % 2 == 0 { "order {order id}" } else { "order" };
        // Writing to a `String` cannot fail.
        let _ = write!(
            text,
            "\n[[error]]\ncode = {}\nname = \"ORDER_STEP_{number}_FAILED\"\nsection = \"Section {}\"\nhttp = {}\n\
             kind = \"{kind}\"\nretry = \"{retry}\"\nmessage = \"The {subject} could not be taken through step {number}.\"\n\
             cause = \"Step {number} needs what the steps before it made, and did not find all of it.\"\n\
             resolution = \"Try this. Look at the steps before {number}, and send the order again once they are done.\"\n",
            1_000_000 + number,
            number / 50,
            400 + number % 30,
        );
    }
    text
}
