//! Macros that take tables.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::WIDTH;
use super::inline::inline;
use super::rows::rows;

/// The macro of this name with its tables: on one line when it fits, else a line a part, its entries filled into lines.
pub(super) fn table(name: &str, tokens: TokenStream) -> String {
    let line = format!("{name}! {{ {} }}\n", inline(tokens.clone()));
    if line.len() <= WIDTH {
        return line;
    }
    let parts = parts(tokens).into_iter().map(part).collect::<String>();
    format!("{name}! {{\n{parts}}}\n")
}

/// Tokens up to each `;` or table.
fn parts(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            _ => false,
        };
        if let Some(part) = parts.last_mut() {
            part.push(token);
        }
        if ends {
            parts.push(Vec::new());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn part(tokens: Vec<TokenTree>) -> String {
    let line = inline(tokens.iter().cloned().collect());
    let Some((TokenTree::Group(entries), head)) = tokens.split_last() else { return format!("    {line}\n") };
    if line.len() + 4 <= WIDTH {
        return format!("    {line}\n");
    }
    let mut text = format!("    {} {{\n", inline(head.iter().cloned().collect()));
    text.push_str(&rows(split(entries.stream()), 8));
    text.push_str("    }\n");
    text
}

/// The entries of a table, each on one line.
fn split(tokens: TokenStream) -> Vec<String> {
    let mut entries = vec![TokenStream::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' => entries.push(TokenStream::new()),
            _ => {
                if let Some(entry) = entries.last_mut() {
                    entry.extend([token]);
                }
            }
        }
    }
    entries.retain(|entry| !entry.is_empty());
    entries.into_iter().map(inline).collect()
}
