//! SLASCONE, licensing API.

crate::include_catalog!("slascone");
