//! JSON read leniently: a field of an unforeseen type is passed over, not an error.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use core::fmt;
use core::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::DecodeError;
use crate::said::RawText;

/// Reads a whole body that starts as an object does.
pub(crate) fn object<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, DecodeError> {
    Ok(serde_json::from_str(text)?)
}

/// A scalar, whatever its JSON type: systems send one code as a number here and as a string there.
///
/// An array of one element counts as the element. Anything else counts as nothing.
#[derive(Debug, Default)]
pub(crate) enum Scalar<'a> {
    #[default]
    Nothing,
    Text(Cow<'a, str>),
    Number(i64),
}

impl Scalar<'_> {
    /// The text, where it says something.
    pub(crate) fn said(&self) -> Option<RawText<'_>> {
        match self {
            Self::Nothing => None,
            Self::Text(text) => RawText::of(text),
            Self::Number(number) => Some(RawText::Number(*number)),
        }
    }

    /// What is text already, or was a float or a boolean.
    pub(crate) fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Number(_) => None,
        }
    }

    fn owned(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Scalar<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ScalarVisitor;

        impl<'de> Visitor<'de> for ScalarVisitor {
            type Value = Scalar<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("any value")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Scalar::owned(text.to_string()))
            }

            fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
                Ok(Scalar::owned(text))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
                Ok(Scalar::Number(number))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
                Ok(i64::try_from(number).map_or_else(|_| Scalar::owned(number.to_string()), Scalar::Number))
            }

            // With an exponent where it is far from 1, so that `1e308` is not to become 309 digits.
            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                let text = alloc::format!("{number:?}");
                Ok(Scalar::owned(text.strip_suffix(".0").unwrap_or(&text).to_string()))
            }

            fn visit_bool<E>(self, truth: bool) -> Result<Self::Value, E> {
                Ok(Scalar::Text(Cow::Borrowed(if truth { "true" } else { "false" })))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Scalar::Nothing)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
                let first = elements.next_element()?;
                let mut alone = true;
                while elements.next_element::<IgnoredAny>()?.is_some() {
                    alone = false;
                }
                Ok(first.filter(|_| alone).unwrap_or_default())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Scalar::Nothing)
            }
        }

        deserializer.deserialize_any(ScalarVisitor)
    }
}

/// An object, or nothing where another value stands.
#[derive(Debug)]
pub(crate) struct Object<T>(pub(crate) Option<T>);

/// An object in an array.
pub(crate) trait Element {
    /// Whether it tells of a fault. What does not is not kept while the rest is read.
    fn tells(&self) -> bool;
}

impl Element for IgnoredAny {
    fn tells(&self) -> bool {
        false
    }
}

/// Objects in an array that tell of a fault, or nothing where another value stands. What else is in the array is passed over.
#[derive(Debug)]
pub(crate) struct Objects<T>(pub(crate) alloc::vec::Vec<T>);

/// An object, or an array of objects: systems send one field as either. Of the array, those that tell of a fault.
#[derive(Debug, Default)]
pub(crate) enum ObjectOrObjects<O, T> {
    #[default]
    Neither,
    Object(O),
    Objects(alloc::vec::Vec<T>),
}

impl<T> Default for Object<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Default for Objects<T> {
    fn default() -> Self {
        Self(alloc::vec::Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match ObjectOrObjects::<T, IgnoredAny>::deserialize(deserializer)? {
            ObjectOrObjects::Object(object) => Self(Some(object)),
            ObjectOrObjects::Objects(_) | ObjectOrObjects::Neither => Self(None),
        })
    }
}

impl<'de, T: Deserialize<'de> + Element> Deserialize<'de> for Objects<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match ObjectOrObjects::<IgnoredAny, T>::deserialize(deserializer)? {
            ObjectOrObjects::Objects(objects) => Self(objects),
            ObjectOrObjects::Object(_) | ObjectOrObjects::Neither => Self::default(),
        })
    }
}

impl<'de, O: Deserialize<'de>, T: Deserialize<'de> + Element> Deserialize<'de> for ObjectOrObjects<O, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ShapeVisitor<O, T>(PhantomData<(O, T)>);

        impl<'de, O: Deserialize<'de>, T: Deserialize<'de> + Element> Visitor<'de> for ShapeVisitor<O, T> {
            type Value = ObjectOrObjects<O, T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("any value")
            }

            // Through the map, so that serde's reading of arrays as structs by position is never met.
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                O::deserialize(MapAccessDeserializer::new(map)).map(ObjectOrObjects::Object)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
                let mut objects = alloc::vec::Vec::new();
                while let Some(element) = elements.next_element::<ObjectOrObjects<T, IgnoredAny>>()? {
                    match element {
                        ObjectOrObjects::Object(object) if object.tells() => objects.push(object),
                        _ => {}
                    }
                }
                Ok(ObjectOrObjects::Objects(objects))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }

            fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }

            fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(ObjectOrObjects::Neither)
            }
        }

        deserializer.deserialize_any(ShapeVisitor(PhantomData))
    }
}
