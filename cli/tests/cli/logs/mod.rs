//! `faultdex annotate`, `scan` and `report` on files of every sort.

mod annotate;
mod bounds;
mod hostile;
mod inputs;
mod report;
mod scan;

/// A line with a hit.
const LINE: &str = "2026-11-21T17:10:27Z ERROR upload failed: code=40000005\n";

/// The commands that read logs.
const COMMANDS: [&str; 3] = ["annotate", "scan", "report"];

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn write(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    path.display().to_string()
}
