//! Compiles the catalogue.

fn main() {
    faultdex_codegen::build(["catalog/sqlstate.toml"]);
}
