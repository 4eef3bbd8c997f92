//! How much memory is taken, whatever is read.
#![cfg(target_os = "linux")]

use std::fs::File;
use std::io::{BufWriter, Write as _, copy, sink};
use std::process::{Command, Stdio};

use super::{COMMANDS, LINE, folder};

/// More than either limit, so that memory which grew with the input would pass it; and no more, since an unoptimised program
/// is slow.
const SIZE: u64 = 144 << 20;

/// The most memory that a command ever held while it read the file at `path`, in MiB.
///
/// It reads standard input after the file, more than a pipe holds: once all of that is taken, the file was read, while the
/// process still lives and can be asked.
fn peak(command: &str, path: &str) -> u64 {
    let mut child = Command::new(env!("CARGO_BIN_EXE_faultdex"))
        // As many as are ever started unasked.
        .args([command, "--threads", "12", path, "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("faultdex starts");
    let mut stdout = child.stdout.take().expect("piped");
    let drain = std::thread::spawn(move || copy(&mut stdout, &mut sink()));
    let mut stdin = child.stdin.take().expect("piped");
    stdin
        .write_all("all is well\n".repeat(512 << 10).as_bytes())
        .expect("it listens");
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).expect("it lives");
    drop(stdin);
    assert!(child.wait().expect("it ends").success(), "{command}");
    drain.join().expect("no panic").expect("it is read");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("its peak");
    let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().expect("a number");
    kibibytes >> 10
}

#[test]
fn a_large_file_takes_less_than_64_mib() {
    let folder = folder();
    let path = folder.path().join("large.log");
    let mut file = BufWriter::new(File::create(&path).expect("created"));
    let filler = "2026-11-21T17:10:28Z INFO order 1234567 took 250 ms\n".repeat(100);
    for _ in 0..SIZE as usize / (filler.len() + LINE.len()) {
        write!(file, "{filler}{LINE}").expect("written");
    }
    file.into_inner().expect("written");
    for command in COMMANDS {
        let peak = peak(command, &path.display().to_string());
        assert!(peak < 64, "{command} took {peak} MiB");
    }
}

#[test]
fn an_endless_line_takes_less_than_128_mib() {
    let folder = folder();
    let path = folder.path().join("endless.log");
    // A hole: NULs that take no space on the disk.
    File::create(&path)
        .and_then(|file| file.set_len(SIZE))
        .expect("created");
    for command in COMMANDS {
        let peak = peak(command, &path.display().to_string());
        assert!(peak < 128, "{command} took {peak} MiB");
    }
}
