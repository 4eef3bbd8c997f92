//! What a look-up costs, with its peers beside it: `cargo bench --bench lookup`.
//!
//! Each figure is one pass over 4,096 codes in an order drawn at random, so that neither caches nor branch prediction learn
//! it: the throughput is that of single look-ups. A miss has a known code's length, and another last character.

mod by_match;

use std::collections::HashMap;
use std::hash::BuildHasher;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use faultdex::__private::Index;
use faultdex::{Catalog, Entry, Registry, kdp, thingspace};
use rustc_hash::FxBuildHasher;
use strum::VariantArray;
use tokio_postgres::error::SqlState;

const PASS: usize = 4096;
const BOTH: [Draw; 2] = [Draw::Hit, Draw::Miss];

fn main() {
    divan::main();
}

/// Whether the codes that are looked up are there.
#[derive(Debug, Clone, Copy)]
enum Draw {
    Hit,
    Miss,
}

impl Draw {
    fn texts(self, codes: impl IntoIterator<Item = impl AsRef<str>>) -> Vec<String> {
        drawn(codes.into_iter().map(|code| match self {
            Self::Hit => code.as_ref().to_owned(),
            Self::Miss => {
                let code = code.as_ref();
                format!("{}~", &code[..code.len() - 1])
            }
        }))
    }

    fn numbers(self, codes: impl IntoIterator<Item = i64>) -> Vec<i64> {
        // No code of KDP has another 50,000 beside it.
        drawn(codes.into_iter().map(|code| match self {
            Self::Hit => code,
            Self::Miss => code + 50_000,
        }))
    }
}

/// As many as make a pass, by a linear congruential generator: the same in every run.
fn drawn<T: Clone>(from: impl Iterator<Item = T>) -> Vec<T> {
    let from: Vec<T> = from.collect();
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        from[(state >> 33) as usize % from.len()].clone()
    };
    std::iter::repeat_with(&mut next).take(PASS).collect()
}

/// Benches one pass, after it is clear that each look-up finds what it should.
fn pass<K, T>(bencher: Bencher<'_, '_>, draw: Draw, keys: &[K], look_up: impl Fn(&K) -> Option<T>) {
    for key in keys {
        assert_eq!(look_up(key).is_some(), matches!(draw, Draw::Hit));
    }
    bencher.counter(ItemsCount::new(PASS)).bench_local(|| {
        for key in keys {
            black_box(look_up(black_box(key)));
        }
    });
}

fn rows<K, S>(catalog: &'static Catalog, key: impl Fn(&'static Entry) -> K) -> HashMap<K, &'static Entry, S>
where
    K: Eq + std::hash::Hash,
    S: BuildHasher + Default,
{
    catalog.entries.iter().map(|entry| (key(entry), entry)).collect()
}

/// Codes that are text: the 153 of ThingSpace.
#[divan::bench_group]
mod text {
    use super::*;

    static CATALOG: &Catalog = &thingspace::CATALOG;

    fn keys(draw: Draw) -> Vec<String> {
        draw.texts(CATALOG.entries.iter().map(|entry| entry.code))
    }

    #[divan::bench(args = BOTH)]
    fn faultdex(bencher: Bencher<'_, '_>, draw: Draw) {
        pass(bencher, draw, &keys(draw), |code| CATALOG.lookup(code));
    }

    #[divan::bench(args = BOTH)]
    fn faultdex_over_all_systems(bencher: Bencher<'_, '_>, draw: Draw) {
        let registry = Registry::builtin();
        pass(bencher, draw, &keys(draw), |code| registry.lookup(code));
    }

    #[divan::bench(args = BOTH)]
    fn phf_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let Index::Text(map) = &CATALOG.index else {
            panic!("its codes are text")
        };
        pass(bencher, draw, &keys(draw), |code| map.get(code.as_str()));
    }

    #[divan::bench(args = BOTH)]
    fn std_hash_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let map: HashMap<_, _, std::hash::RandomState> = rows(CATALOG, |entry| entry.code);
        pass(bencher, draw, &keys(draw), |code| map.get(code.as_str()));
    }

    #[divan::bench(args = BOTH)]
    fn rustc_hash_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let map: HashMap<_, _, FxBuildHasher> = rows(CATALOG, |entry| entry.code);
        pass(bencher, draw, &keys(draw), |code| map.get(code.as_str()));
    }

    #[divan::bench(args = BOTH)]
    fn match_arms(bencher: Bencher<'_, '_>, draw: Draw) {
        pass(bencher, draw, &keys(draw), |code| by_match::text(code));
    }
}

/// Codes that are numbers: the 30 of KDP.
#[divan::bench_group]
mod number {
    use super::*;

    static CATALOG: &Catalog = &kdp::CATALOG;

    fn keys(draw: Draw) -> Vec<i64> {
        draw.numbers(CATALOG.entries.iter().filter_map(|entry| entry.number))
    }

    #[divan::bench(args = BOTH)]
    fn faultdex(bencher: Bencher<'_, '_>, draw: Draw) {
        pass(bencher, draw, &keys(draw), |code| CATALOG.lookup_number(*code));
    }

    #[divan::bench(args = BOTH)]
    fn phf_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let Index::Number(map) = &CATALOG.index else {
            panic!("its codes are numbers")
        };
        pass(bencher, draw, &keys(draw), |code| map.get(code));
    }

    #[divan::bench(args = BOTH)]
    fn std_hash_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let map: HashMap<_, _, std::hash::RandomState> = rows(CATALOG, |entry| entry.number.unwrap_or_default());
        pass(bencher, draw, &keys(draw), |code| map.get(code));
    }

    #[divan::bench(args = BOTH)]
    fn rustc_hash_map(bencher: Bencher<'_, '_>, draw: Draw) {
        let map: HashMap<_, _, FxBuildHasher> = rows(CATALOG, |entry| entry.number.unwrap_or_default());
        pass(bencher, draw, &keys(draw), |code| map.get(code));
    }

    #[divan::bench(args = BOTH)]
    fn match_arms(bencher: Bencher<'_, '_>, draw: Draw) {
        pass(bencher, draw, &keys(draw), |code| by_match::number(*code));
    }
}

/// The table of another library, of its own five-character codes.
#[divan::bench]
fn sql_state_from_code(bencher: Bencher<'_, '_>) {
    let codes = sql_states();
    assert!(codes.len() > 200, "{} codes of PostgreSQL are known", codes.len());
    pass(bencher, Draw::Hit, &Draw::Hit.texts(codes), |code| {
        Some(SqlState::from_code(code))
    });
}

/// The codes that it knows. It has no list of them, so all that look like one are tried: `23505`, `57P03`.
fn sql_states() -> Vec<String> {
    let characters = || (b'0'..=b'9').chain(b'A'..=b'Z').map(char::from);
    let pairs = || characters().flat_map(move |one| characters().map(move |two| [one, two]));
    let mut codes = Vec::new();
    for [one, two] in pairs() {
        for three in ['0', 'P'] {
            for [four, five] in pairs() {
                let code = String::from_iter([one, two, three, four, five]);
                if !format!("{:?}", SqlState::from_code(&code)).contains("Other") {
                    codes.push(code);
                }
            }
        }
    }
    codes
}

/// From a typed code to what is known of it.
#[divan::bench_group]
mod access {
    use super::*;

    fn every<T>(bencher: Bencher<'_, '_>, access: impl Fn(thingspace::Code) -> T) {
        let codes = drawn(thingspace::Code::VARIANTS.iter().copied());
        pass(bencher, Draw::Hit, &codes, |code| Some(access(*code)));
    }

    #[divan::bench]
    fn entry(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.entry());
    }

    #[divan::bench]
    fn kind(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.kind());
    }

    #[divan::bench]
    fn retry(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.retry());
    }

    #[divan::bench]
    fn message(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.message());
    }

    #[divan::bench]
    fn resolution(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.resolution());
    }

    #[divan::bench]
    fn http_class(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.entry().http_class());
    }

    #[divan::bench]
    fn is_retryable(bencher: Bencher<'_, '_>) {
        every(bencher, |code| code.entry().is_retryable());
    }
}
