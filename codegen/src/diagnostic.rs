//! What is wrong with a catalogue: one model, whoever shows it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use crate::source::{Position, SourceFile};

/// One finding: what is wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Whether it stops the build.
    pub severity: Severity,
    /// Which rule was broken.
    pub rule: Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// The place that has to change, and what is wrong there.
    pub primary: Label,
    /// Other places that one has to see to understand it.
    pub secondary: Vec<Label>,
    /// What to do, where that can be said.
    pub help: Option<String>,
}

/// Whether a finding stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// It does.
    Error,
    /// It does not.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A stretch of a file, and what is to be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The bytes of it.
    pub span: Range<usize>,
    /// What is to be said; may be empty.
    pub text: String,
}

impl Label {
    /// Where the stretch starts.
    #[must_use]
    pub fn position(&self) -> Position {
        self.file.position(self.span.start)
    }
}

/// Writes [`Rule`], with the name by which people know each rule.
macro_rules! rules {
    ($($(#[$doc:meta])+ $rule:ident = $code:literal,)+) => {
        /// The rules of a catalogue, each with a stable name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[$doc])+ $rule,)+
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$rule),+];

            /// Its stable name, as in `error[unknown-key]`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$rule => $code,)+ }
            }
        }
    };
}

rules! {
    /// The file cannot be read.
    UnreadableFile = "unreadable-file",
    /// The file is not UTF-8.
    InvalidUtf8 = "invalid-utf-8",
    /// The file is not TOML.
    InvalidToml = "invalid-toml",
    /// A key that no table of this sort has.
    UnknownKey = "unknown-key",
    /// A key that must be there is not.
    MissingKey = "missing-key",
    /// A value of another type.
    WrongType = "wrong-type",
    /// A word that is none of those which may stand there.
    UnknownWord = "unknown-word",
    /// A text that is empty.
    EmptyText = "empty-text",
    /// A text with white space around it.
    UntrimmedText = "untrimmed-text",
    /// A text with a control character (a line end, a tab, an escape) that it may not hold.
    ControlCharacter = "control-character",
    /// An `id` that cannot be one.
    InvalidId = "invalid-id",
    /// A code of another form than its system's, or with white space in it.
    InvalidCode = "invalid-code",
    /// A `variant` that is no Rust name in UpperCamelCase.
    InvalidVariant = "invalid-variant",
    /// A number that is no HTTP status.
    InvalidStatus = "invalid-status",
    /// A path or a prefix in `[recognise]` of another form than the scanner looks for.
    InvalidHint = "invalid-hint",
    /// Two entries, systems, sources, states or fallbacks under one key.
    Duplicate = "duplicate",
    /// Two codes that would bear one Rust name.
    VariantCollision = "variant-collision",
    /// An entry with both a message and cases.
    MessageAndCases = "message-and-cases",
    /// A message whose braces do not name parameters.
    InvalidTemplate = "invalid-template",
    /// Two cases of one code whose messages cannot be told apart.
    AmbiguousTemplates = "ambiguous-templates",
    /// A code marked fatal that a program may resend all the same.
    FatalResend = "fatal-resend",
    /// A reference to a source or a code that is not there.
    UnknownReference = "unknown-reference",
    /// The lock cannot be read.
    InvalidLock = "invalid-lock",
    /// A published code (or system) that is gone.
    RemovedCode = "removed-code",
    /// A published code whose Rust name changed.
    RenamedVariant = "renamed-variant",
    /// A code that the lock does not list yet.
    UnlockedCode = "unlocked-code",
}

/// Collects what is found in one file.
#[derive(Debug)]
pub(crate) struct Findings {
    file: Arc<SourceFile>,
    found: Vec<Diagnostic>,
    /// The lines on which the file is not TOML.
    damaged: BTreeSet<usize>,
}

impl Findings {
    pub(crate) fn new(file: Arc<SourceFile>) -> Self {
        Self {
            file,
            found: Vec::new(),
            damaged: BTreeSet::new(),
        }
    }

    /// Notes an error at `span`; what it returns can be added to.
    pub(crate) fn error(&mut self, rule: Rule, span: Range<usize>, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Error, rule, span, message.into())
    }

    pub(crate) fn warning(&mut self, rule: Rule, span: Range<usize>, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Warning, rule, span, message.into())
    }

    fn add(&mut self, severity: Severity, rule: Rule, span: Range<usize>, message: String) -> &mut Diagnostic {
        let primary = Label {
            file: Arc::clone(&self.file),
            span,
            text: String::new(),
        };
        self.found.push(Diagnostic {
            severity,
            rule,
            message,
            primary,
            secondary: Vec::new(),
            help: None,
        });
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    pub(crate) fn file(&self) -> &Arc<SourceFile> {
        &self.file
    }

    /// Notes that the line of `offset` is not TOML, so that what is read from it is not what was meant.
    pub(crate) fn damage(&mut self, offset: usize) {
        self.damaged.insert(self.file.line_of(offset));
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.found
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether the file is not TOML somewhere, so that what is not there may have been written all the same.
    pub(crate) fn is_damaged(&self) -> bool {
        !self.damaged.is_empty()
    }

    /// Whether a finding may come of the damage alone: it is about a damaged line, or about what is not there (and may
    /// be where the file is not TOML).
    fn is_follow_up(&self, diagnostic: &Diagnostic) -> bool {
        let span = &diagnostic.primary.span;
        let lines = self.file.line_of(span.start)..=self.file.line_of(span.end);
        match diagnostic.rule {
            Rule::InvalidToml => false,
            Rule::MissingKey | Rule::UnknownReference => self.is_damaged(),
            // The parser gives this place to a value that it makes up.
            _ if *span == (0..0) => self.is_damaged(),
            _ => self.damaged.range(lines).next().is_some(),
        }
    }

    /// What was found, in the order of the file.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        let found = std::mem::take(&mut self.found);
        self.found = found
            .into_iter()
            .filter(|diagnostic| !self.is_follow_up(diagnostic))
            .collect();
        self.found.sort_by_key(|diagnostic| diagnostic.primary.span.start);
        self.found
    }
}

impl Diagnostic {
    /// Says what is wrong at the primary place.
    pub(crate) fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.primary.text = text.into();
        self
    }

    /// Points at another place of the same file.
    pub(crate) fn see(&mut self, span: Range<usize>, text: impl Into<String>) -> &mut Self {
        self.secondary.push(Label {
            file: Arc::clone(&self.primary.file),
            span,
            text: text.into(),
        });
        self
    }

    /// Says what to do.
    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }
}

/// Text from a file as a message may hold it: on one line, without control characters, and not longer than a line.
pub(crate) fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut shown = String::new();
    for character in text.chars().take(LONGEST) {
        if character.is_control() {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
