//! Verizon ThingSpace, M2M web services.

crate::include_catalog!("thingspace");
