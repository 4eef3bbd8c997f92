//! Compiles the catalogue of our own diagnostics, by the road that any catalogue takes.

fn main() {
    faultdex_codegen::build(["catalog/faultdex.toml"]);
}
