//! Samsung Knox Guard, REST API.

crate::include_catalog!("knox-guard");
