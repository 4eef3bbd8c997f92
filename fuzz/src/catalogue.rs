//! What reading a catalogue is held to. `codegen/tests/seeds.rs` does so as well.

use faultdex_codegen::{SourceFile, Style, check_sources, emit, render};

/// Checks a catalogue, and panics where a diagnostic does not lie within the text or is not shown, or where one without a
/// fault cannot be compiled.
pub fn checking_holds(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let checked = check_sources([SourceFile::new("fuzz.toml", text.clone())]);
    for diagnostic in &checked.diagnostics {
        assert!(!diagnostic.message.is_empty(), "{diagnostic:?} says nothing");
        let shown = render(diagnostic, Style::Plain);
        assert!(shown.contains(diagnostic.rule.code()), "no code is shown: {shown}");
        let lines = text.split('\n').count();
        let position = diagnostic.primary.position();
        assert!(
            (1..=lines).contains(&position.line),
            "line {} of {lines}",
            position.line
        );
    }
    for (file, catalog) in checked.catalogs().into_iter().flatten() {
        let code = emit(catalog, file.name());
        assert!(code.contains("pub enum Code"), "no codes: {code}");
    }
}
