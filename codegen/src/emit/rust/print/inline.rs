//! Tokens on one line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Tokens on one line, spaced as a person would.
pub(super) fn inline(tokens: TokenStream) -> String {
    let mut text = String::new();
    let mut tight = true;
    for token in tokens {
        let (part, before, after) = match &token {
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' | ';' => (punct.to_string(), false, true),
                ':' if punct.spacing() == Spacing::Joint || text.ends_with(':') => {
                    (":".to_owned(), false, false)
                }
                ':' => (":".to_owned(), false, true),
                '<' | '&' => (punct.to_string(), false, false),
                '>' => (punct.to_string(), false, true),
                _ => (punct.to_string(), true, true),
            },
            TokenTree::Group(group) => grouped(group),
            other => (other.to_string(), true, true),
        };
        // A parenthesis stands close to the name before it, not to a comma.
        let before = before || text.ends_with([',', ';']);
        if before && !tight && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&part);
        tight = !after;
    }
    text
}

fn grouped(group: &proc_macro2::Group) -> (String, bool, bool) {
    let inner = inline(group.stream());
    match group.delimiter() {
        Delimiter::Brace if inner.is_empty() => ("{}".to_owned(), true, true),
        Delimiter::Brace => (format!("{{ {inner} }}"), true, true),
        Delimiter::Parenthesis => (format!("({inner})"), false, true),
        Delimiter::Bracket => (format!("[{inner}]"), false, true),
        Delimiter::None => (inner, true, true),
    }
}
