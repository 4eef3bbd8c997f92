//! The first line of compiled tables: the digest of the catalogue that they were made from.
//!
//! No module of the library: `build.rs` compares it, and `codegen/tests/compiled.rs` writes it.

/// FNV-1a of 64 bits, since what it guards against is forgetting. Line ends may differ between checkouts.
pub(crate) fn line(catalog: &[u8]) -> String {
    let bytes = catalog.iter().filter(|byte| **byte != b'\r');
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("// Digest of the catalogue: {digest:016x}")
}

/// What writes compiled tables anew.
pub(crate) const UPDATE: &str = "UPDATE_COMPILED=1 cargo test -p faultdex-codegen --test compiled";
