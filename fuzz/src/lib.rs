//! What the targets hold faultdex to. A target is a line that calls in here; the tests of the packages do so as well.

pub mod catalogue;
pub mod logs;
pub mod responses;
