//! Why a body could not be decoded, and where.

use alloc::string::String;
use alloc::vec::Vec;

/// A body that could not be read. It says where, as far as there is a where.
///
/// ```
/// # #[cfg(all(feature = "kdp", feature = "json"))] {
/// use faultdex::{DecodeError, kdp};
///
/// let error = kdp::decode(400, r#"{"code":}"#).unwrap_err();
/// assert!(matches!(error, DecodeError::Json { line: 1, column: 9, .. }), "{error:?}");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes are not UTF-8, which JSON has to be and these systems' XML is.
    #[error("the body is not UTF-8 at byte {offset}")]
    Encoding {
        /// The first byte that is not, from 0.
        offset: usize,
    },

    /// The body starts like JSON, and is none.
    #[error("the body is no JSON at line {line}, column {column}: {reason}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1; 0 where the line has not begun.
        column: usize,
        /// What is wrong there.
        reason: String,
    },

    /// The body starts like XML, and is none, or none that is to be trusted.
    #[error("the body is no XML at byte {offset}: {reason}")]
    Xml {
        /// The byte, from 0.
        offset: usize,
        /// What is wrong there.
        reason: String,
    },

    /// The body may be that of several systems.
    #[error("the body may be of {}: say which", systems.join(" or "))]
    Ambiguous {
        /// Their ids.
        systems: Vec<&'static str>,
    },

    /// The body is neither JSON nor XML nor a bare code, and no status says that the request failed.
    #[error(
        "the body is neither JSON nor XML nor a bare code; with an HTTP status of 400 or more, the status would tell"
    )]
    Unknown,
}

impl DecodeError {
    /// The same, its place in a text that stands behind `before`.
    pub(crate) fn behind(mut self, before: &[u8]) -> Self {
        match &mut self {
            Self::Encoding { offset } | Self::Xml { offset, .. } => *offset = offset.saturating_add(before.len()),
            Self::Json { line, column, .. } => {
                if *line == 1 {
                    let same_line = before.rsplit(|byte| *byte == b'\n').next();
                    *column += same_line.map_or(0, <[u8]>::len);
                }
                *line += before.iter().filter(|byte| **byte == b'\n').count();
            }
            Self::Ambiguous { .. } | Self::Unknown => {}
        }
        self
    }
}

impl From<serde_json::Error> for DecodeError {
    fn from(error: serde_json::Error) -> Self {
        use alloc::string::ToString as _;

        let (line, column) = (error.line(), error.column());
        // serde_json ends its messages with the place, which is said already.
        let mut reason = error.to_string();
        if let Some(place) = reason.rfind(" at line ") {
            reason.truncate(place);
        }
        Self::Json { line, column, reason }
    }
}
