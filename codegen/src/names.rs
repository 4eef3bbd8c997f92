//! Rust names for codes.

/// The name of the variant for a symbolic name or a code:
/// `DEVICE_DUPLICATE` is `DeviceDuplicate`, `INPUT_INVALID.Url.Invalid` is `InputInvalidUrlInvalid`.
///
/// `None` where the text holds nothing that a name could be made of.
pub(crate) fn variant_name(text: &str) -> Option<String> {
    let name: String = text
        .split(|character: char| !character.is_ascii_alphanumeric())
        .map(capitalised)
        .collect();
    match name.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("Code{name}")),
        _ => Some(name),
    }
}

/// The word with a capital first; a word all in capitals keeps only that one.
fn capitalised(word: &str) -> String {
    let shouted = !word.chars().any(|character| character.is_ascii_lowercase());
    word.chars()
        .enumerate()
        .map(|(index, character)| match index {
            0 => character.to_ascii_uppercase(),
            _ if shouted => character.to_ascii_lowercase(),
            _ => character,
        })
        .collect()
}

/// Whether `name` can stand as a variant: UpperCamelCase in ASCII.
pub(crate) fn is_variant_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric())
        && name != "Self"
}

#[cfg(test)]
mod tests {
    use super::variant_name;

    #[test]
    fn a_variant_is_named_after_the_words_of_its_code() {
        for (text, name) in [
            ("DEVICE_DUPLICATE", "DeviceDuplicate"),
            ("Bad Request", "BadRequest"),
            ("INPUT_INVALID.Url.Invalid", "InputInvalidUrlInvalid"),
            ("INPUT_INVALID.MdnNpaNxx.Invalid", "InputInvalidMdnNpaNxxInvalid"),
            ("DeserializationFailed", "DeserializationFailed"),
            ("undefined_table", "UndefinedTable"),
            ("42P01", "Code42p01"),
        ] {
            assert_eq!(variant_name(text).as_deref(), Some(name), "of {text}");
        }
        assert_eq!(variant_name("…"), None);
    }
}
