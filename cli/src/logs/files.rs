//! Which inputs there are, and their bytes, unpacked.

use std::fs::File;
use std::io::{self, Chain, Cursor, Read};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::progress::Progress;

/// One input.
#[derive(Debug)]
pub(crate) enum Input {
    StandardInput,
    File(PathBuf),
}

impl Input {
    /// As people call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::StandardInput => "-".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }

    /// How many bytes there are to read, packed ones where it is packed; `None` where only reading would tell.
    pub(super) fn size(&self) -> Option<u64> {
        match self {
            Self::StandardInput => None,
            Self::File(path) => match path.metadata() {
                Ok(file) => file.is_file().then_some(file.len()),
                // It cannot be read either.
                Err(_) => Some(0),
            },
        }
    }

    /// Its bytes. What is packed is told by its first bytes, and unpacked.
    pub(super) fn open(&self, progress: &Progress) -> io::Result<Box<dyn Read + Send>> {
        match self {
            Self::StandardInput => {
                let stdin = io::stdin();
                widen_pipe(&stdin);
                unpacked(stdin)
            }
            Self::File(path) => unpacked(progress.counted(File::open(path)?)),
        }
    }
}

/// The inputs that the arguments name, in order; of a folder its files, sorted. What cannot be listed is a complaint.
pub(super) fn inputs(paths: &[PathBuf], recursive: bool) -> (Vec<Input>, Vec<String>) {
    if paths.is_empty() {
        return (vec![Input::StandardInput], Vec::new());
    }
    let (mut inputs, mut faults) = (Vec::new(), Vec::new());
    for path in paths {
        if path == Path::new("-") {
            inputs.push(Input::StandardInput);
        } else if !path.is_dir() {
            inputs.push(Input::File(path.clone()));
        } else if recursive {
            for entry in WalkDir::new(path).sort_by_file_name() {
                match entry {
                    Ok(entry) if entry.file_type().is_file() => inputs.push(Input::File(entry.into_path())),
                    Ok(_) => {}
                    Err(error) => faults.push(error.to_string()),
                }
            }
        } else {
            faults.push(format!(
                "{} is a folder; `--recursive` reads the files in it",
                path.display()
            ));
        }
    }
    (inputs, faults)
}

/// A file with its first bytes put back before the rest.
type Whole<R> = Chain<Cursor<Vec<u8>>, R>;

fn unpacked<R: Read + Send + 'static>(mut file: R) -> io::Result<Box<dyn Read + Send>> {
    const GZIP: &[u8] = &[0x1F, 0x8B];
    const ZSTD: &[u8] = &[0x28, 0xB5, 0x2F, 0xFD];
    let mut start = vec![0; ZSTD.len()];
    let mut length = 0;
    // A live pipe may give its first line byte by byte: no more is waited for than what can still be a magic number.
    while length < start.len() && (GZIP.starts_with(&start[..length.min(2)]) || ZSTD.starts_with(&start[..length])) {
        match file.read(&mut start[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    start.truncate(length);
    let (is_gzip, is_zstd) = (start.starts_with(GZIP), start == ZSTD);
    let whole: Whole<R> = Cursor::new(start).chain(file);
    Ok(if is_gzip {
        Box::new(flate2::read::MultiGzDecoder::new(whole))
    } else if is_zstd {
        Box::new(zstd::Decoder::new(whole)?)
    } else {
        Box::new(whole)
    })
}

/// A pipe takes 64 KiB at a time where nobody asks for more, and every switch between its two ends costs.
#[cfg(target_os = "linux")]
fn widen_pipe(pipe: &impl std::os::fd::AsFd) {
    // Standard input may be no pipe, and the limit may be lower: then it stays as it is.
    let _ = rustix::pipe::fcntl_setpipe_size(pipe, 1 << 20);
}

#[cfg(not(target_os = "linux"))]
fn widen_pipe<T>(_pipe: &T) {}
