//! JSON read leniently: a field of an unforeseen type is passed over, not an error.
//!
//! Everything is read to where it stays. What serde derives hands each struct up by value, through every object around it,
//! which takes as long again as reading it.

use alloc::borrow::Cow;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::DecodeError;
use crate::said::RawText;

/// Reads a whole body that starts as an object does.
pub(crate) fn read<'a, T: Fields<'a>>(text: &'a str, fields: &mut T) -> Result<(), DecodeError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Place(&mut FieldsOf(fields)).deserialize(&mut deserializer)?;
    Ok(deserializer.end()?)
}

/// What is done with a value of each JSON type: nothing, unless it is said.
pub(crate) trait Value<'de> {
    /// A string, a float or a boolean.
    fn text(&mut self, _text: Cow<'de, str>) {}

    fn number(&mut self, _number: i64) {}

    fn object<A: MapAccess<'de>>(&mut self, mut map: A) -> Result<(), A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn array<A: SeqAccess<'de>>(&mut self, mut elements: A) -> Result<(), A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

/// The fields of an object that are read. [`fields`] implements it.
pub(crate) trait Fields<'de>: Default {
    /// Reads the value of the field `name`. `seen` has a bit for each field that was there before.
    fn read_field<A: MapAccess<'de>>(&mut self, name: &str, seen: &mut u32, map: &mut A) -> Result<(), A::Error>;
}

/// A struct of the fields that are read of an object, each with its name on the wire.
macro_rules! fields {
    ($(#[$meta:meta])* struct $object:ident<$de:lifetime> {
        $($(#[$field_meta:meta])* $field:ident: $value:ty = $name:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Default)]
        struct $object<$de> {
            $($(#[$field_meta])* $field: $value,)*
        }

        impl<$de> $crate::decode::json::Fields<$de> for $object<$de> {
            fn read_field<A: ::serde::de::MapAccess<$de>>(
                &mut self,
                name: &str,
                seen: &mut u32,
                map: &mut A,
            ) -> Result<(), A::Error> {
                #[allow(non_camel_case_types)]
                enum Bit {
                    $($field,)*
                }
                match name {
                    $($name => {
                        $crate::decode::json::once(seen, Bit::$field as u32, $name)?;
                        map.next_value_seed($crate::decode::json::Place(&mut self.$field))
                    })*
                    _ => map.next_value::<::serde::de::IgnoredAny>().map(drop),
                }
            }
        }
    };
}
pub(crate) use fields;

/// Refuses a field that is there twice: which of the two is meant, nobody can say.
pub(crate) fn once<E: Error>(seen: &mut u32, bit: u32, name: &'static str) -> Result<(), E> {
    let twice = *seen & 1 << bit != 0;
    *seen |= 1 << bit;
    if twice { Err(E::duplicate_field(name)) } else { Ok(()) }
}

/// The fields of an object; nothing becomes of them where another value stands.
struct FieldsOf<'p, T>(&'p mut T);

impl<'de, T: Fields<'de>> Value<'de> for FieldsOf<'_, T> {
    fn object<A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
        read_fields(self.0, map)
    }
}

fn read_fields<'de, A: MapAccess<'de>>(fields: &mut impl Fields<'de>, mut map: A) -> Result<(), A::Error> {
    let mut seen = 0;
    let mut name = Scalar::Nothing;
    while map.next_key_seed(Place(&mut name))?.is_some() {
        fields.read_field(name.as_str().unwrap_or_default(), &mut seen, &mut map)?;
    }
    Ok(())
}

/// Reads a value to its place.
#[derive(Debug)]
pub(crate) struct Place<'p, T>(pub(crate) &'p mut T);

impl<'de, T: Value<'de>> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Value<'de>> Visitor<'de> for Place<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.0.text(Cow::Borrowed(text));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.text(Cow::Owned(text.to_string()));
        Ok(())
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.0.text(Cow::Owned(text));
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.0.number(number);
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.0.number(number),
            Err(_) => self.0.text(Cow::Owned(number.to_string())),
        }
        Ok(())
    }

    // With an exponent where it is far from 1, so that `1e308` is not to become 309 digits.
    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        let text = alloc::format!("{number:?}");
        self.0
            .text(Cow::Owned(text.strip_suffix(".0").unwrap_or(&text).to_string()));
        Ok(())
    }

    fn visit_bool<E>(self, truth: bool) -> Result<(), E> {
        self.0.text(Cow::Borrowed(if truth { "true" } else { "false" }));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        self.0.array(elements)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.object(map)
    }
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
}

impl<'de> Value<'de> for Scalar<'de> {
    fn text(&mut self, text: Cow<'de, str>) {
        *self = Self::Text(text);
    }

    fn number(&mut self, number: i64) {
        *self = Self::Number(number);
    }

    fn array<A: SeqAccess<'de>>(&mut self, mut elements: A) -> Result<(), A::Error> {
        elements.next_element_seed(Place(self))?;
        while elements.next_element::<IgnoredAny>()?.is_some() {
            *self = Self::Nothing;
        }
        Ok(())
    }
}

/// An object, or nothing where another value stands.
#[derive(Debug, Default)]
pub(crate) struct Object<T>(pub(crate) Option<T>);

impl<'de, T: Fields<'de>> Value<'de> for Object<T> {
    fn object<A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error> {
        read_fields(self.0.insert(T::default()), map)
    }
}

/// An object in an array.
pub(crate) trait Element<'de>: Fields<'de> {
    /// Whether it tells of a fault.
    fn tells(&self) -> bool;
}

/// The objects in an array that tell of a fault, or nothing where another value stands. What else is in the array is not
/// kept while it is read.
#[derive(Debug, Default)]
pub(crate) struct Objects<T>(pub(crate) Option<Vec<T>>);

impl<'de, T: Element<'de>> Value<'de> for Objects<T> {
    fn array<A: SeqAccess<'de>>(&mut self, mut elements: A) -> Result<(), A::Error> {
        let objects = self.0.insert(Vec::new());
        let mut object = T::default();
        while elements.next_element_seed(Place(&mut FieldsOf(&mut object)))?.is_some() {
            let object = core::mem::take(&mut object);
            if object.tells() {
                objects.push(object);
            }
        }
        Ok(())
    }
}
