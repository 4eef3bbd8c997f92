//! The closed sets of words that a catalogue may use: kinds, retries, evidence, forms of codes.
//!
//! The library has the same sets as its own documented enums; its test `vocabulary` holds the two together.

/// Writes an enum whose members are words of the TOML, in both spellings: `snake_case` there, `UpperCamel` in Rust.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)+
        }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            fn rust_name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }
        }
    };
}

/// A member of a closed set of words.
///
/// ```
/// use faultdex_codegen::{Kind, Word as _};
///
/// assert_eq!(Kind::NotFound.word(), "not_found");
/// assert_eq!(Kind::from_word("not_found"), Some(Kind::NotFound));
/// ```
pub trait Word: Copy + 'static {
    /// Every word of the set, in the order in which people are shown it.
    const ALL: &'static [Self];

    /// As it is written in a catalogue.
    fn word(self) -> &'static str;

    /// As its variant is called in the library.
    fn rust_name(self) -> &'static str;

    /// The member that is written `word`.
    #[must_use]
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.word() == word)
    }
}

vocabulary! {
    /// What went wrong, in the names and with the definitions of `google.rpc.Code`.
    Kind {
        Ok = "ok",
        Cancelled = "cancelled",
        Unknown = "unknown",
        InvalidArgument = "invalid_argument",
        DeadlineExceeded = "deadline_exceeded",
        NotFound = "not_found",
        AlreadyExists = "already_exists",
        PermissionDenied = "permission_denied",
        ResourceExhausted = "resource_exhausted",
        FailedPrecondition = "failed_precondition",
        Aborted = "aborted",
        OutOfRange = "out_of_range",
        Unimplemented = "unimplemented",
        Internal = "internal",
        Unavailable = "unavailable",
        DataLoss = "data_loss",
        Unauthenticated = "unauthenticated",
    }
}

vocabulary! {
    /// What a program may do with the same request.
    Retry {
        Never = "never",
        Reauthenticate = "reauthenticate",
        Precondition = "precondition",
        Once = "once",
        Backoff = "backoff",
        Throttled = "throttled",
    }
}

vocabulary! {
    /// How a fact is known.
    Evidence {
        Documented = "documented",
        Observed = "observed",
        Inferred = "inferred",
    }
}

vocabulary! {
    /// What the codes of a system are made of.
    CodeForm {
        Number = "number",
        Text = "text",
    }
}
