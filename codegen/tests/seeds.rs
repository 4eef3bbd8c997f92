//! What holds of checking whatever the TOML is: for the fuzzer's seeds, and for these cut off. `fuzz/` holds it to the same
//! for what a fuzzer comes upon.

#[path = "../../fuzz/src/catalogue.rs"]
#[expect(unreachable_pub, reason = "over there it is a library")]
mod catalogue;

use std::fs;
use std::path::PathBuf;

/// The seeds by their paths.
fn seeds() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = fs::read_dir("../fuzz/corpus/catalogue").expect("the seeds are there");
    let paths = folder.map(|seed| seed.expect("it can be listed").path());
    let seeds: Vec<_> = paths
        .map(|path| (path.clone(), fs::read(path).expect("it can be read")))
        .collect();
    assert!(!seeds.is_empty(), "there are seeds");
    seeds
}

#[test]
fn every_seed_of_the_fuzzer_holds() {
    for (path, seed) in seeds() {
        println!("{}", path.display());
        catalogue::checking_holds(&seed);
    }
}

#[test]
fn a_seed_that_is_cut_off_holds() {
    for (path, seed) in seeds() {
        for end in (0..seed.len()).step_by(3) {
            println!("the first {end} bytes of {}", path.display());
            catalogue::checking_holds(&seed[..end]);
        }
    }
}
