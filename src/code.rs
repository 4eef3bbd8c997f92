//! What can be done with a typed code. Codegen writes the enum; this gives it its face.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use crate::catalog::{Catalog, Entry};

/// A typed code: the `Code` of any system.
///
/// ```
/// use faultdex::{TypedCode, kdp, slascone};
///
/// fn advice<C: TypedCode>(code: C) -> &'static str {
///     code.entry().resolution()
/// }
///
/// assert!(advice(slascone::Code::ConnectionLimitReached).contains("connection"));
/// assert_eq!(kdp::Code::from_entry(faultdex::lookup("slascone:1007").unwrap()), None);
/// ```
pub trait TypedCode: Copy + Eq + Ord + Hash + fmt::Debug + fmt::Display + FromStr<Err = UnknownCode> + 'static {
    /// The catalogue that the codes are of.
    const CATALOG: &'static Catalog;

    /// The record of this code.
    fn entry(self) -> &'static Entry;

    /// The code whose record `entry` is; `None` where it is another system's.
    fn from_entry(entry: &Entry) -> Option<Self>;
}

/// A code that the catalogue does not have. It is not wrong for that: systems have codes that no table shows.
///
/// ```
/// let unknown = "1".parse::<faultdex::kdp::Code>().unwrap_err();
/// assert_eq!(unknown.to_string(), "the catalogue of kdp has no such code");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the catalogue of {system} has no such code")]
pub struct UnknownCode {
    /// The system whose catalogue was asked.
    pub system: &'static str,
}

/// Gives a generated `Code` its methods and traits.
///
/// They read the table instead of matching on the variants, and strum's traits are written out instead of derived: that is
/// what keeps ten thousand codes cheap to compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code {
    ($form:ident, $catalog:ident, $entries:ident, $code:ident { $($variant:ident,)* }) => {
        impl $code {
            /// The record of this code.
            #[must_use]
            pub fn entry(self) -> &'static $crate::Entry {
                &$entries[self as usize]
            }

            /// The code as text, spelt as on the wire.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.entry().code
            }

            /// Verbatim what the system sends with it, parameters in braces; of several meanings, the first.
            #[must_use]
            pub fn message(self) -> &'static str {
                self.entry().message()
            }

            /// What went wrong.
            #[must_use]
            pub fn kind(self) -> $crate::Kind {
                self.entry().kind
            }

            /// What a program may do with the same request.
            #[must_use]
            pub fn retry(self) -> $crate::Retry {
                self.entry().retry
            }

            /// Whether an automatic resend does harm.
            #[must_use]
            pub fn is_fatal(self) -> bool {
                self.entry().fatal
            }

            /// Whether a program may resend the request by itself.
            #[must_use]
            pub fn is_retryable(self) -> bool {
                self.entry().is_retryable()
            }

            /// The HTTP status that the vendor documents for it.
            #[must_use]
            pub fn http(self) -> ::core::option::Option<u16> {
                self.entry().http
            }

            /// Why it happens; of several meanings, the first.
            #[must_use]
            pub fn cause(self) -> ::core::option::Option<&'static str> {
                self.entry().cause()
            }

            /// What to do about it; of several meanings, the first.
            #[must_use]
            pub fn resolution(self) -> &'static str {
                self.entry().resolution()
            }

            fn from_row(row: usize) -> ::core::option::Option<Self> {
                <Self as $crate::__private::strum::VariantArray>::VARIANTS.get(row).copied()
            }
        }

        $crate::__impl_code_form!($form, $catalog, $entries, $code);

        impl $crate::TypedCode for $code {
            const CATALOG: &'static $crate::Catalog = &$catalog;

            fn entry(self) -> &'static $crate::Entry {
                self.entry()
            }

            fn from_entry(entry: &$crate::Entry) -> ::core::option::Option<Self> {
                if entry.system.id == $catalog.system.id { entry.code.parse().ok() } else { None }
            }
        }

        impl ::core::str::FromStr for $code {
            type Err = $crate::UnknownCode;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                $catalog
                    .index
                    .row_of(text, &$entries)
                    .and_then(Self::from_row)
                    .ok_or($crate::UnknownCode { system: $catalog.system.id })
            }
        }

        impl ::core::convert::TryFrom<&str> for $code {
            type Error = $crate::UnknownCode;

            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::UnknownCode> {
                text.parse()
            }
        }

        impl ::core::fmt::Display for $code {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $code {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.write_str(self.entry().variant)
            }
        }

        impl ::core::convert::AsRef<str> for $code {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::convert::From<$code> for &'static str {
            fn from(code: $code) -> Self {
                code.as_str()
            }
        }

        $crate::__impl_code_serde!($form, $catalog, $code);

        impl $crate::__private::strum::IntoEnumIterator for $code {
            type Iterator = ::core::iter::Copied<::core::slice::Iter<'static, Self>>;

            fn iter() -> Self::Iterator {
                <Self as $crate::__private::strum::VariantArray>::VARIANTS.iter().copied()
            }
        }

        impl $crate::__private::strum::EnumCount for $code {
            const COUNT: usize = $entries.len();
        }

        impl $crate::__private::strum::VariantNames for $code {
            const VARIANTS: &'static [&'static str] = &[$(::core::stringify!($variant),)*];
        }

        #[allow(deprecated)]
        impl $crate::__private::strum::VariantArray for $code {
            // Of `Self::` rustc would look through all variants for each.
            const VARIANTS: &'static [Self] = &[$($code::$variant,)*];
        }

        impl $crate::__private::strum::EnumMessage for $code {
            fn get_message(&self) -> ::core::option::Option<&'static str> {
                ::core::option::Option::Some(self.message())
            }

            fn get_detailed_message(&self) -> ::core::option::Option<&'static str> {
                ::core::option::Option::Some(self.resolution())
            }

            fn get_documentation(&self) -> ::core::option::Option<&'static str> {
                self.cause()
            }

            fn get_serializations(&self) -> &'static [&'static str] {
                ::core::slice::from_ref(&self.entry().code)
            }
        }

        impl $crate::__private::strum::EnumProperty for $code {
            fn get_str(&self, property: &str) -> ::core::option::Option<&'static str> {
                $crate::__private::property_str(self.entry(), property)
            }

            fn get_int(&self, property: &str) -> ::core::option::Option<i64> {
                $crate::__private::property_int(self.entry(), property)
            }

            fn get_bool(&self, property: &str) -> ::core::option::Option<bool> {
                $crate::__private::property_bool(self.entry(), property)
            }
        }
    };
}

/// What only codes of one form can do.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code_form {
    (text, $catalog:ident, $entries:ident, $code:ident) => {};
    (number, $catalog:ident, $entries:ident, $code:ident) => {
        impl $code {
            /// The code that is `number` on the wire.
            #[must_use]
            pub fn from_number(number: i64) -> ::core::option::Option<Self> {
                $catalog
                    .index
                    .row_of_number(number, &$entries)
                    .and_then(Self::from_row)
            }

            /// The code as the number that it is on the wire.
            #[must_use]
            pub fn number(self) -> i64 {
                self.entry().number.unwrap_or_default()
            }
        }

        impl ::core::convert::TryFrom<i64> for $code {
            type Error = $crate::UnknownCode;

            fn try_from(number: i64) -> ::core::result::Result<Self, $crate::UnknownCode> {
                Self::from_number(number).ok_or($crate::UnknownCode {
                    system: $catalog.system.id,
                })
            }
        }

        impl ::core::convert::From<$code> for i64 {
            fn from(code: $code) -> Self {
                code.number()
            }
        }
    };
}

/// Serialised as on the wire: a number where the system's codes are numbers, else a string. Read from either.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code_serde {
    ($form:ident, $catalog:ident, $code:ident) => {
        impl $crate::__private::serde::Serialize for $code {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize_code(self.entry(), serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $code {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_code(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_code_serde {
    ($form:ident, $catalog:ident, $code:ident) => {};
}

/// Brings in a catalogue that `faultdex_codegen::build` compiled: its enum `Code` and its static `CATALOG`.
///
/// The argument is the `id` that the TOML gives its `[system]`, as a string. Call it in a module of its own, since every
/// catalogue brings the same names:
///
/// ```ignore
/// pub mod acme {
///     faultdex::include_catalog!("acme");
/// }
///
/// let code: acme::Code = "ANVIL_TOO_HEAVY".parse()?;
/// let all = faultdex::Registry::builtin().with(&acme::CATALOG);
/// ```
///
/// `Code` has what the built-in codes have, such as [`kdp::Code`](crate::kdp::Code): the methods `as_str`, `message`, `kind`,
/// `retry`, `http`, `entry` and others, `from_number` where codes are numbers, [`TypedCode`], `FromStr`, `Display`, strum's
/// traits, and serde's with the feature `serde`. How to write a catalogue and its `build.rs` is told by the
/// [crate `faultdex-codegen`](https://docs.rs/faultdex-codegen).
#[macro_export]
macro_rules! include_catalog {
    ($system:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/", $system, ".rs"));
    };
}

/// strum's string properties of a code.
#[must_use]
pub fn property_str(entry: &Entry, property: &str) -> Option<&'static str> {
    match property {
        "system" => Some(entry.system.id),
        "code" => Some(entry.code),
        "name" => entry.name,
        "section" => entry.section,
        "kind" => Some(entry.kind.as_str()),
        "retry" => Some(entry.retry.as_str()),
        "message" => Some(entry.message()),
        "cause" => entry.cause(),
        "resolution" => Some(entry.resolution()),
        _ => None,
    }
}

/// strum's whole-number properties of a code.
#[must_use]
pub fn property_int(entry: &Entry, property: &str) -> Option<i64> {
    match property {
        "http" => entry.http.map(i64::from),
        "number" => entry.number,
        _ => None,
    }
}

/// strum's yes-or-no properties of a code.
#[must_use]
pub fn property_bool(entry: &Entry, property: &str) -> Option<bool> {
    match property {
        "fatal" => Some(entry.fatal),
        "retryable" => Some(entry.is_retryable()),
        _ => None,
    }
}
