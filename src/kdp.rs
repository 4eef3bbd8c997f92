//! Samsung Knox Deployment Program, Reseller API.

crate::include_catalog!("kdp");
