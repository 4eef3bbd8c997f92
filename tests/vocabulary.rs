//! Codegen and library each have the closed sets of words as enums of their own: they are to be the same.

use faultdex_codegen::Word;

fn words<W: Word>() -> Vec<(&'static str, String)> {
    W::ALL
        .iter()
        .map(|word| (word.word(), word.rust_name().to_owned()))
        .collect()
}

macro_rules! same_words {
    ($($test:ident: $name:ident,)+) => {$(
        #[test]
        fn $test() {
            let ours: Vec<_> = faultdex::$name::ALL.iter().map(|word| (word.as_str(), format!("{word:?}"))).collect();
            assert_eq!(words::<faultdex_codegen::$name>(), ours);
        }
    )+};
}

same_words! {
    kinds_are_the_same: Kind,
    retries_are_the_same: Retry,
    evidence_is_the_same: Evidence,
    forms_of_codes_are_the_same: CodeForm,
}
