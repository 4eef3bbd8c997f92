//! The look at a window by AVX-512: a table of 64 places for each byte, by the byte's lower six bits.
//!
//! A digit is told from a letter by a higher bit, so that more is meant than stands there. Four bytes in a row rarely are.

use std::arch::x86_64::{
    __m512i, _mm512_cmpeq_epi8_mask, _mm512_loadu_si512, _mm512_permutexvar_epi8, _mm512_set1_epi8,
    _mm512_setzero_si512, _mm512_ternarylogic_epi64, _mm512_test_epi8_mask,
};

use super::{Places, STEP, Seen, Window, look_at_steps};
use crate::lines::literals::{Beginnings, LOOKED_AT};

/// Whether the processor has the instructions.
pub(super) fn is_available() -> bool {
    std::is_x86_feature_detected!("avx512f")
        && std::is_x86_feature_detected!("avx512bw")
        && std::is_x86_feature_detected!("avx512vbmi")
        && std::is_x86_feature_detected!("popcnt")
}

/// For each of the bytes looked at, by its lower six bits: the groups in which it stands there, or another byte that ends in them.
pub(in crate::lines) struct Tables([[u8; STEP]; LOOKED_AT]);

impl Tables {
    pub(super) fn new(beginnings: &Beginnings) -> Self {
        let mut tables = [[0; STEP]; LOOKED_AT];
        for (index, table) in tables.iter_mut().enumerate() {
            for byte in 0..128 {
                table[usize::from(byte) % STEP] |= beginnings.groups_with(index, byte);
            }
        }
        Self(tables)
    }
}

/// # Safety
///
/// The processor has to have what [`is_available`] asks for.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi,popcnt")]
pub(super) fn look(tables: &Tables, text: &[u8], at: usize, seen: &mut Seen) {
    let mut loaded = [_mm512_setzero_si512(); LOOKED_AT];
    for (table, loaded) in tables.0.iter().zip(&mut loaded) {
        *loaded = load(table);
    }
    look_at_steps(text, at, seen, |window| look_at(&loaded, window))
}

#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
#[inline]
fn look_at(tables: &[__m512i; LOOKED_AT], window: &Window) -> Places {
    let bytes = |index: usize| load(window[index..].first_chunk().unwrap_or(&[0; STEP]));
    let groups = |index: usize| _mm512_permutexvar_epi8(bytes(index), tables[index]);
    /// All three bits.
    const AND: i32 = 0x80;
    let first = _mm512_ternarylogic_epi64::<AND>(groups(0), groups(1), groups(2));
    Places {
        beginnings: _mm512_test_epi8_mask(first, groups(3)),
        line_ends: _mm512_cmpeq_epi8_mask(bytes(0), _mm512_set1_epi8(b'\n' as i8)),
    }
}

#[target_feature(enable = "avx512f")]
#[inline]
fn load(bytes: &[u8; STEP]) -> __m512i {
    // SAFETY: as many bytes are read as the array has.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}
