//! The places of a text where one of some beginnings of three bytes may stand, 64 bytes at a time by AVX2.
//!
//! For each of three bytes in turn, two tables of sixteen places tell by the byte's low and high half in which groups of
//! beginnings it stands there: a bit for each group. Where a bit is left after all six, a beginning of that group may stand.
//! This is the search that is known as Teddy, with all that is costlier left to the caller.
//!
//! Two things are unsafe here, and both are in this file: calling a function that was compiled for AVX2, and reading 32
//! bytes from a pointer. The first is proven by [`Vectors`], which is made only where the processor has AVX2; the second by
//! the loop's condition.

use std::arch::x86_64::{
    __m128i, __m256i, _mm_loadu_si128, _mm256_and_si256, _mm256_broadcastsi128_si256, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_or_si256, _mm256_set1_epi8, _mm256_setzero_si256,
    _mm256_shuffle_epi8, _mm256_srli_epi16, _mm256_testz_si256,
};

use super::literals::{Groups, LOOKED_AT};

/// The bytes of a vector.
const VECTOR: usize = 32;

/// Tables of groups; there is one only where the processor has AVX2.
pub(super) struct Vectors {
    /// By a byte's low half: the groups that mean it, for each of the bytes looked at.
    low: [[u8; 16]; LOOKED_AT],
    /// The same by its high half.
    high: [[u8; 16]; LOOKED_AT],
}

impl Vectors {
    /// `None` where the processor has no AVX2.
    pub(super) fn new(groups: &Groups) -> Option<Self> {
        if !std::is_x86_feature_detected!("avx2") {
            return None;
        }
        let mut vectors = Self {
            low: [[0; 16]; LOOKED_AT],
            high: [[0; 16]; LOOKED_AT],
        };
        for (group, bytes) in groups.iter().enumerate() {
            for (byte, halves) in bytes.iter().enumerate() {
                for half in 0..16 {
                    vectors.low[byte][half] |= u8::from(halves.low >> half & 1 == 1) << group;
                    vectors.high[byte][half] |= u8::from(halves.high >> half & 1 == 1) << group;
                }
            }
        }
        Some(vectors)
    }

    /// The first place at or after `from` that is wanted, of those where a beginning may stand; or else the place from which
    /// on it did not look, less than two vectors before the end.
    pub(super) fn find(&self, text: &[u8], from: usize, is_wanted: impl FnMut(usize) -> bool) -> Result<usize, usize> {
        // SAFETY: the processor has AVX2, or there were no `self`.
        unsafe { self.find_by_avx2(text, from, is_wanted) }
    }

    #[target_feature(enable = "avx2")]
    fn find_by_avx2(&self, text: &[u8], from: usize, mut is_wanted: impl FnMut(usize) -> bool) -> Result<usize, usize> {
        let tables = Tables::load(self);
        let mut at = from;
        // As far as all three bytes of each place can be read.
        while at + 2 * VECTOR + (LOOKED_AT - 1) <= text.len() {
            // SAFETY: the loop's condition: `at + VECTOR` vectors reach `at + 2 * VECTOR + 2` at most, within the text.
            let (first, second) = unsafe { (tables.look_up(text, at), tables.look_up(text, at + VECTOR)) };
            let both = _mm256_or_si256(first, second);
            if _mm256_testz_si256(both, both) == 0 {
                let mut places = u64::from(non_zero(first)) | u64::from(non_zero(second)) << VECTOR;
                while places != 0 {
                    let place = at + places.trailing_zeros() as usize;
                    if is_wanted(place) {
                        return Ok(place);
                    }
                    places &= places - 1;
                }
            }
            at += 2 * VECTOR;
        }
        Err(at)
    }
}

/// The tables in registers, each twice: the instruction looks up within halves of a vector.
struct Tables {
    low: [__m256i; LOOKED_AT],
    high: [__m256i; LOOKED_AT],
}

impl Tables {
    #[target_feature(enable = "avx2")]
    fn load(vectors: &Vectors) -> Self {
        let twice = |table: &[u8; 16]| {
            // SAFETY: a table has the sixteen bytes that are read.
            _mm256_broadcastsi128_si256(unsafe { _mm_loadu_si128(table.as_ptr().cast::<__m128i>()) })
        };
        Self {
            low: vectors.low.each_ref().map(twice),
            high: vectors.high.each_ref().map(twice),
        }
    }

    /// For each of 32 places from `at` on, the groups of which a beginning may stand there.
    ///
    /// # Safety
    ///
    /// `text` has to reach at least to `at + VECTOR + LOOKED_AT - 1`.
    #[target_feature(enable = "avx2")]
    unsafe fn look_up(&self, text: &[u8], at: usize) -> __m256i {
        let half = _mm256_set1_epi8(0xF);
        let groups = |byte: usize| {
            // SAFETY: 32 bytes are read from `at + byte` on, which is `at + LOOKED_AT - 1` at most.
            let bytes = unsafe { _mm256_loadu_si256(text.as_ptr().add(at + byte).cast::<__m256i>()) };
            // Where the highest bit is set the look-up gives no group: no beginning has such a byte.
            let low = _mm256_shuffle_epi8(self.low[byte], bytes);
            let high = _mm256_shuffle_epi8(self.high[byte], _mm256_and_si256(_mm256_srli_epi16::<4>(bytes), half));
            _mm256_and_si256(low, high)
        };
        _mm256_and_si256(
            _mm256_and_si256(groups(0), groups(1)),
            _mm256_and_si256(groups(2), groups(3)),
        )
    }
}

/// A bit for each byte that is not zero.
#[target_feature(enable = "avx2")]
fn non_zero(bytes: __m256i) -> u32 {
    !(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_setzero_si256())) as u32)
}
