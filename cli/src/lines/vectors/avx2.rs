//! The look at a window by AVX2: two tables of sixteen places for each byte, one by its low and one by its high half.
//!
//! Together they mean more bytes than stand there: that is the price of telling a byte by two look-ups in sixteen places.

use std::arch::x86_64::{
    __m128i, __m256i, _mm_loadu_si128, _mm256_and_si256, _mm256_broadcastsi128_si256, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_set1_epi8, _mm256_setzero_si256, _mm256_shuffle_epi8,
    _mm256_srli_epi16,
};

use super::{Places, Seen, Window, look_at_steps};
use crate::lines::literals::{Beginnings, LOOKED_AT};

/// The bytes of a vector: two make a step.
const VECTOR: usize = 32;

/// Whether the processor has the instructions.
pub(super) fn is_available() -> bool {
    std::is_x86_feature_detected!("avx2") && std::is_x86_feature_detected!("popcnt")
}

/// The groups that mean a byte, for each of the bytes looked at.
pub(in crate::lines) struct Tables {
    /// By the byte's low half.
    low: [[u8; 16]; LOOKED_AT],
    /// By its high half.
    high: [[u8; 16]; LOOKED_AT],
}

impl Tables {
    pub(super) fn new(beginnings: &Beginnings) -> Self {
        let mut tables = Self {
            low: [[0; 16]; LOOKED_AT],
            high: [[0; 16]; LOOKED_AT],
        };
        for index in 0..LOOKED_AT {
            for byte in 0..128 {
                let groups = beginnings.groups_with(index, byte);
                tables.low[index][usize::from(byte & 0xF)] |= groups;
                tables.high[index][usize::from(byte >> 4)] |= groups;
            }
        }
        tables
    }
}

/// The tables in registers, each twice: the instruction looks up within halves of a vector.
struct Loaded {
    low: [__m256i; LOOKED_AT],
    high: [__m256i; LOOKED_AT],
}

/// # Safety
///
/// The processor has to have what [`is_available`] asks for.
#[target_feature(enable = "avx2,popcnt")]
pub(super) fn look(tables: &Tables, text: &[u8], at: usize, seen: &mut Seen) {
    let tables = Loaded {
        low: tables.low.each_ref().map(|table| twice(table)),
        high: tables.high.each_ref().map(|table| twice(table)),
    };
    look_at_steps(text, at, seen, |window| look_at(&tables, window))
}

#[target_feature(enable = "avx2")]
#[inline]
fn look_at(tables: &Loaded, window: &Window) -> Places {
    let half = |start: usize| {
        let bytes = |index: usize| load(window[start + index..].first_chunk().unwrap_or(&[0; VECTOR]));
        let low_half = _mm256_set1_epi8(0xF);
        let groups = |index: usize| {
            let bytes = bytes(index);
            // Where the highest bit is set the look-up gives no group: no beginning has such a byte.
            let low = _mm256_shuffle_epi8(tables.low[index], bytes);
            let high = _mm256_shuffle_epi8(
                tables.high[index],
                _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), low_half),
            );
            _mm256_and_si256(low, high)
        };
        let all = _mm256_and_si256(
            _mm256_and_si256(groups(0), groups(1)),
            _mm256_and_si256(groups(2), groups(3)),
        );
        (
            !mask_of_equal(all, _mm256_setzero_si256()),
            mask_of_equal(bytes(0), _mm256_set1_epi8(b'\n' as i8)),
        )
    };
    let (first, second) = (half(0), half(VECTOR));
    let both = |first, second| u64::from(first) | u64::from(second) << VECTOR;
    Places {
        beginnings: both(first.0, second.0),
        line_ends: both(first.1, second.1),
    }
}

/// A bit for each byte that is the same in both.
#[target_feature(enable = "avx2")]
#[inline]
fn mask_of_equal(one: __m256i, other: __m256i) -> u32 {
    _mm256_movemask_epi8(_mm256_cmpeq_epi8(one, other)) as u32
}

#[target_feature(enable = "avx2")]
#[inline]
fn load(bytes: &[u8; VECTOR]) -> __m256i {
    // SAFETY: as many bytes are read as the array has.
    unsafe { _mm256_loadu_si256(bytes.as_ptr().cast::<__m256i>()) }
}

#[target_feature(enable = "avx2")]
#[inline]
fn twice(table: &[u8; 16]) -> __m256i {
    // SAFETY: as many bytes are read as the array has.
    _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(table.as_ptr().cast::<__m128i>()) })
}
