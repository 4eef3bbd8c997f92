//! Catalogues read and checked together, with the locks beside them.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings, Label, Rule, Severity};
use crate::lock::{self, Changes, LocatedFile};
use crate::source::{BYTE_ORDER_MARK, SourceFile};
use crate::validate::validate;
use crate::{model, read};

/// Catalogues that were read and checked together.
#[derive(Debug)]
pub struct Checked {
    /// What was found: file by file and by place within each, then what the locks tell.
    pub diagnostics: Vec<Diagnostic>,
    files: Vec<LocatedFile>,
    /// How many there were to read.
    given: usize,
}

impl Checked {
    /// Whether anything found is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The catalogues with their files, in the order given; `None` where there is an error.
    #[must_use]
    pub fn catalogs(&self) -> Option<impl Iterator<Item = (&SourceFile, &model::Catalog)>> {
        (!self.has_errors()).then(|| self.files.iter().map(|(file, located)| (&**file, &located.catalog)))
    }

    /// How these catalogues differ from what the lock at `path` lists, which is that of an earlier version. A system of the
    /// lock whose catalogue is neither among them nor beside them, as `<system id>.toml`, is gone.
    ///
    /// `None` where something in a catalogue is wrong, since what could not be read is not gone for that.
    ///
    /// # Errors
    ///
    /// What is wrong with the lock.
    pub fn changes_since(&self, path: &Path) -> Result<Option<Changes>, Vec<Diagnostic>> {
        let lock = read_file(path).map_err(|diagnostic| vec![*diagnostic])?;
        let changes = lock::changes(&Arc::new(lock), &self.files.iter().collect::<Vec<_>>())?;
        Ok(self.all_whole().then_some(changes))
    }

    /// Whether each file was read, and nothing in it was wrong.
    fn all_whole(&self) -> bool {
        self.given == self.files.len() && self.files.iter().all(|(_, located)| located.whole)
    }
}

/// Reads and checks the catalogues at `paths`, and the locks beside them.
///
/// ```
/// let checked = faultdex_codegen::check(&["no/such.toml".into()]);
/// assert_eq!(checked.diagnostics[0].rule.code(), "unreadable-file");
/// ```
#[must_use]
pub fn check(paths: &[PathBuf]) -> Checked {
    let mut diagnostics = Vec::new();
    let mut sources = Vec::new();
    for path in paths {
        match read_file(path) {
            Ok(file) => sources.push(file),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    let mut checked = check_sources(sources);
    for path in lock_paths(paths) {
        // Only a lock that is certainly not there is passed over.
        if let Ok(false) = path.try_exists() {
            continue;
        }
        let covered = beside(&path, &checked.files);
        let all_read = covered.len() == paths.iter().filter(|given| given.parent() == path.parent()).count();
        match read_file(&path) {
            Ok(lock) => diagnostics.append(&mut lock::check(&Arc::new(lock), &covered, all_read)),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    checked.given = paths.len();
    checked.diagnostics.append(&mut diagnostics);
    checked
}

/// Checks catalogues that were read already; no lock is looked at.
///
/// ```
/// use faultdex_codegen::{SourceFile, check_sources};
///
/// let checked = check_sources([SourceFile::new("acme.toml", "[system")]);
/// let diagnostic = &checked.diagnostics[0];
/// assert_eq!(diagnostic.help.as_deref(), Some("close it"));
/// assert_eq!((diagnostic.primary.position().line, diagnostic.primary.position().column), (1, 8));
/// ```
#[must_use]
pub fn check_sources(sources: impl IntoIterator<Item = SourceFile>) -> Checked {
    let mut diagnostics = Vec::new();
    let mut files: Vec<LocatedFile> = Vec::new();
    let mut given = 0;
    for source in sources {
        given += 1;
        let file = Arc::new(source);
        let mut findings = Findings::new(Arc::clone(&file));
        let document = read::read(file.text(), &mut findings);
        if let Some(located) = validate(document, &mut findings) {
            let id = &located.catalog.system.id;
            if let Some((first, other)) = files.iter().find(|(_, other)| other.catalog.system.id == *id) {
                findings
                    .error(
                        Rule::Duplicate,
                        located.system.clone(),
                        format!("the system `{id}` is there twice"),
                    )
                    .help("give each catalogue a system `id` of its own")
                    .secondary
                    .push(Label {
                        file: Arc::clone(first),
                        span: other.system.clone(),
                        text: "first here".to_owned(),
                    });
            }
            files.push((Arc::clone(&file), located));
        }
        diagnostics.append(&mut findings.into_sorted());
    }
    Checked {
        diagnostics,
        files,
        given,
    }
}

/// Adds to the locks beside `paths` a line for each code that they lack, brings what they say of the others up to date, and
/// makes a lock where there is none.
///
/// ```no_run
/// let checked = faultdex_codegen::update_locks(&["catalog/acme.toml".into()])?;
/// assert!(!checked.has_errors(), "nothing was written: {:#?}", checked.diagnostics);
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// Where a lock cannot be read or written. Nothing is written while the catalogues or a lock have errors.
pub fn update_locks(paths: &[PathBuf]) -> io::Result<Checked> {
    let checked = check(paths);
    if checked.has_errors() {
        return Ok(checked);
    }
    for path in lock_paths(paths) {
        let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let before = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(named(error)),
        };
        let after = lock::updated(&before, &beside(&path, &checked.files));
        if after != before {
            replace_file(&path, &after).map_err(named)?;
        }
    }
    Ok(check(paths))
}

/// Writes a file whole or not at all: beside it first, then in its place.
fn replace_file(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("lock.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}

pub(crate) fn lock_paths(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut locks: Vec<_> = paths.iter().map(|path| path.with_file_name(lock::FILE_NAME)).collect();
    locks.sort();
    locks.dedup();
    locks
}

/// The catalogues that a lock covers: those in its folder.
fn beside<'a>(lock: &Path, files: &'a [LocatedFile]) -> Vec<&'a LocatedFile> {
    files
        .iter()
        .filter(|(file, _)| Path::new(file.name()).parent() == lock.parent())
        .collect()
}

fn read_file(path: &Path) -> Result<SourceFile, Box<Diagnostic>> {
    let name = path.display().to_string();
    let fault = |rule, text: &str, offset: usize, message: String, help: &str| {
        let mut findings = Findings::new(Arc::new(SourceFile::new(name.clone(), text)));
        findings.error(rule, offset..offset, message).help(help);
        Box::new(findings.into_sorted().remove(0))
    };
    let bytes = std::fs::read(path).map_err(|error| {
        fault(
            Rule::UnreadableFile,
            "",
            0,
            format!("cannot read the file: {error}"),
            "check the path and its permissions",
        )
    })?;
    String::from_utf8(bytes)
        .map(|text| SourceFile::new(name.clone(), text))
        .map_err(|error| {
            let (good, _) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
            let byte = error.as_bytes()[good.len()];
            // The byte order mark is not in the text that the place is of.
            let offset = good
                .strip_prefix(BYTE_ORDER_MARK.to_string().as_bytes())
                .unwrap_or(good)
                .len();
            let message = format!("the byte {byte:#04x} here is not UTF-8");
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            fault(Rule::InvalidUtf8, &text, offset, message, "save the file as UTF-8")
        })
}
