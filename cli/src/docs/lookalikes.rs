//! Codes that are easily taken for one another.

use std::borrow::Cow;
use std::collections::HashMap;

use faultdex::{Entry, Registry};

/// What two codes have in common; the first is the most striking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Likeness {
    /// They are the same, in different systems.
    Code,
    /// They bear one symbolic name.
    Name,
    /// They are long numbers, one with a zero more than the other.
    Zero,
    /// They come with one message.
    Message,
}

impl Likeness {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Code => "the same code",
            Self::Name => "the same name",
            Self::Zero => "a zero more or less",
            Self::Message => "the same message",
        }
    }
}

/// Zeros are miscounted in numbers of at least this many digits.
const LONG: usize = 6;

/// What more codes than this have in common tells nobody that they are alike.
const MANY: usize = 8;

/// Who is like whom in a registry.
pub(super) struct Lookalikes(HashMap<(Likeness, Cow<'static, str>), Vec<&'static Entry>>);

impl Lookalikes {
    pub(super) fn of(registry: &Registry) -> Self {
        let mut groups: HashMap<_, Vec<&'static Entry>> = HashMap::new();
        for entry in registry.catalogs().flat_map(|catalog| catalog.entries) {
            for mark in marks(entry) {
                let group = groups.entry(mark).or_default();
                // Two meanings of one code may have one message.
                if group.last().is_none_or(|last| !same(last, entry)) {
                    group.push(entry);
                }
            }
        }
        Self(groups)
    }

    /// Those like `entry` and in what, the most striking first.
    pub(super) fn like(&self, entry: &Entry) -> Vec<(&'static Entry, Vec<Likeness>)> {
        let mut like: Vec<(&'static Entry, Vec<Likeness>)> = Vec::new();
        for mark in marks(entry) {
            let others = self
                .0
                .get(&mark)
                .into_iter()
                .flatten()
                .copied()
                .filter(|other| match mark.0 {
                    Likeness::Zero => differ_by_a_zero(entry.code, other.code),
                    Likeness::Code | Likeness::Name | Likeness::Message => !same(entry, other),
                });
            let others: Vec<_> = others.collect();
            if others.len() > MANY {
                continue;
            }
            for other in others {
                match like.iter_mut().find(|(known, _)| same(known, other)) {
                    Some((_, likenesses)) => likenesses.push(mark.0),
                    None => like.push((other, vec![mark.0])),
                }
            }
        }
        like
    }
}

/// What `entry` may have in common with others.
fn marks(entry: &Entry) -> impl Iterator<Item = (Likeness, Cow<'static, str>)> {
    let digits = entry.code.bytes().all(|byte| byte.is_ascii_digit()) && entry.code.len() >= LONG;
    let code = [(Likeness::Code, Cow::Borrowed(entry.code))];
    let name = entry.name.map(|name| (Likeness::Name, Cow::Borrowed(name)));
    let zero = digits.then(|| (Likeness::Zero, Cow::Owned(entry.code.replace('0', ""))));
    let messages = entry
        .cases
        .iter()
        .map(|case| (Likeness::Message, Cow::Borrowed(case.message.as_str())));
    code.into_iter().chain(name).chain(zero).chain(messages)
}

fn same(one: &Entry, other: &Entry) -> bool {
    one.system.id == other.system.id && one.code == other.code
}

/// Whether the numbers, which without their zeros are the same, are one zero apart.
fn differ_by_a_zero(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let equal = short
        .bytes()
        .zip(long.bytes())
        .take_while(|(short, long)| short == long)
        .count();
    short.len() + 1 == long.len() && long[equal..].strip_prefix('0') == Some(&short[equal..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(code: &str) -> Vec<(String, Vec<Likeness>)> {
        let registry = Registry::builtin();
        let entry = registry.lookup(code).expect("it is catalogued");
        let like = Lookalikes::of(&registry).like(entry).into_iter();
        like.map(|(entry, likeness)| (format!("{}:{}", entry.system.id, entry.code), likeness))
            .collect()
    }

    #[test]
    fn codes_that_share_a_name_are_alike_within_a_system_and_across() {
        let found = like("40100000");
        assert!(
            found.contains(&("kdp:40300000".to_owned(), vec![Likeness::Name])),
            "{found:?}"
        );
        assert!(
            found.contains(&("knox-guard:4010000".to_owned(), vec![Likeness::Name, Likeness::Zero])),
            "{found:?}"
        );
    }

    #[test]
    fn the_same_code_of_another_system_comes_first() {
        assert_eq!(
            like("kdp:404")[0],
            ("knox-guard:404".to_owned(), vec![Likeness::Code, Likeness::Name])
        );
    }

    #[test]
    fn a_zero_more_or_less_makes_twins_of_long_numbers_only() {
        assert!(differ_by_a_zero("4000018", "40000018") && differ_by_a_zero("40000018", "4000018"));
        assert!(differ_by_a_zero("4010000", "40100000"));
        assert!(!differ_by_a_zero("4000018", "400000180"));
        assert!(!differ_by_a_zero("4000108", "40000018"));
        assert!(like("slascone:1001").is_empty(), "10001 is too short to miscount");
    }
}
