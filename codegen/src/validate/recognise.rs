//! `[recognise]`: what the log scanner needs to know of the system.

use super::Span;
use super::values::{lines, located_lines};
use crate::diagnostic::{Findings, Rule, shown};
use crate::model::Recognise;
use crate::tables::{Field, RecogniseTable};

pub(super) fn recognise(table: Field<RecogniseTable>, findings: &mut Findings) -> Recognise {
    let Field::Good(table) = table else {
        return Recognise::default();
    };
    let RecogniseTable {
        words,
        paths,
        fields,
        prefixes,
        not_within,
    } = table.into_inner();
    let located_paths = located_lines(paths, "paths", findings);
    let located_prefixes = located_lines(prefixes, "prefixes", findings);
    check_paths(&located_paths, findings);
    check_prefixes(&located_prefixes, findings);
    Recognise {
        words: lines(words, "words", findings),
        paths: texts(located_paths),
        fields: lines(fields, "fields", findings),
        prefixes: texts(located_prefixes),
        not_within: lines(not_within, "not_within", findings),
    }
}

fn texts(located: Vec<(String, Span)>) -> Vec<String> {
    located.into_iter().map(|(text, _)| text).collect()
}

/// The scanner looks for a path where its slash is, and up to the end of one of its parts.
fn check_paths(paths: &[(String, Span)], findings: &mut Findings) {
    for (path, span) in paths {
        let parts = path.trim_matches('/');
        if !parts.is_empty() && path.strip_prefix('/') == Some(parts) {
            continue;
        }
        let diagnostic = findings.error(
            Rule::InvalidHint,
            span.clone(),
            format!("`paths` cannot hold `{}`", shown(path)),
        );
        if parts.is_empty() || path.contains(':') {
            diagnostic.help("a path starts with `/` and does not end in one, and holds no host: \"/api/v1\"");
        } else {
            let path = shown(parts);
            diagnostic.help(format!("a path starts with `/` and does not end in one: \"/{path}\""));
        }
    }
}

/// The scanner looks for no prefix without its sign, and a sign without a name stands before too much.
fn check_prefixes(prefixes: &[(String, Span)], findings: &mut Findings) {
    for (prefix, span) in prefixes {
        if prefix.strip_suffix(['.', ':']).is_some_and(|name| !name.is_empty()) {
            continue;
        }
        findings
            .error(
                Rule::InvalidHint,
                span.clone(),
                format!("`prefixes` cannot hold `{}`", shown(prefix)),
            )
            .help(
                "write the end of a service's name with its dot, or a namespace with its colon: \"Service.\", \"a:\"",
            );
    }
}
