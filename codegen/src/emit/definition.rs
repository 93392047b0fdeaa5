//! The definitions that macros of the runtime take, taken apart. They look like items, with more behind a member than
//! Rust allows there.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Whether these are definitions: they start with docs.
pub(super) fn defines(tokens: &TokenStream) -> bool {
    matches!(tokens.clone().into_iter().next(), Some(TokenTree::Punct(first)) if first.as_char() == '#')
}

/// The items of a macro.
pub(super) fn definitions(tokens: TokenStream) -> Vec<Definition> {
    entries(tokens, ';')
}

/// An item, or a member of one.
#[derive(Default)]
pub(super) struct Definition {
    /// What stands in the brackets of its attributes.
    pub(super) attributes: Vec<TokenStream>,
    /// What stands before its block, or before the mark that ends it.
    pub(super) code: Vec<TokenTree>,
    /// That mark.
    pub(super) end: Option<char>,
    block: Option<TokenStream>,
}

impl Definition {
    /// What stands in its block.
    pub(super) fn members(&self) -> Option<Vec<Self>> {
        self.block.clone().map(|block| entries(block, ','))
    }

    /// Whether it has an attribute of this name.
    pub(super) fn has(&self, attribute: &str) -> bool {
        let is_it = |token: TokenTree| matches!(token, TokenTree::Ident(name) if name == attribute);
        self.attributes.iter().any(|tokens| tokens.clone().into_iter().next().is_some_and(is_it))
    }
}

/// Tokens up to each block or mark of this kind.
fn entries(tokens: TokenStream, end: char) -> Vec<Definition> {
    let mut entries = vec![Definition::default()];
    let mut angles = 0_usize;
    let mut previous = ' ';
    for token in tokens {
        let Some(entry) = entries.last_mut() else { break };
        let mark = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
        match token {
            TokenTree::Group(group) if previous == '#' => entry.attributes.push(group.stream()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                entry.block = Some(group.stream());
                entries.push(Definition::default());
            }
            _ if mark == '#' => {}
            _ if mark == end && angles == 0 => {
                entry.end = Some(end);
                entries.push(Definition::default());
            }
            token => entry.code.push(token),
        }
        match mark {
            '<' => angles += 1,
            '>' if previous != '-' => angles = angles.saturating_sub(1),
            _ => {}
        }
        previous = mark;
    }
    entries.retain(|entry| !entry.code.is_empty());
    entries
}
