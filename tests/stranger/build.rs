//! Compiles the catalogues.

fn main() {
    faultdex_codegen::build(["catalog/acme.toml", "catalog/road-runner.toml"]);
}
