//! Tokens to text: prettyplease for Rust, our own layout for what our macros take, and the blank lines that neither
//! puts.

mod body;
mod inline;
mod join;
mod rows;
mod table;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, File, Item, ItemMacro};

use crate::emit::definition::defines;

/// Longest line.
const WIDTH: usize = 110;

/// The text of a module. `note` is the comment that stands below the docs of the module.
///
/// # Errors
///
/// When the tokens are no Rust, which is a mistake of an emitter.
pub(super) fn module(tokens: TokenStream, note: &str) -> Result<String, syn::Error> {
    let file: File = syn::parse2(tokens)?;
    let mut text = String::new();
    let docs = prettyplease::unparse(&bare(file.attrs, Vec::new()));
    if !docs.trim().is_empty() {
        text.push_str(docs.trim_end());
        text.push_str("\n\n");
    }
    text.push_str(note);
    let mut previous = None;
    for item in file.items {
        let kind = line_kind(&item);
        if previous != Some(kind) || kind == Line::Alone {
            text.push('\n');
        }
        text.push_str(&one(item));
        previous = Some(kind);
    }
    Ok(text)
}

fn bare(attrs: Vec<Attribute>, items: Vec<Item>) -> File {
    File { shebang: None, frontmatter: None, attrs, items }
}

/// Items of these kinds stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    ForeignUse,
    OwnUse,
    Module,
    Alone,
}

fn line_kind(item: &Item) -> Line {
    match item {
        Item::Use(item) if item.attrs.is_empty() => match item.tree.to_token_stream().into_iter().next() {
            Some(TokenTree::Ident(first)) if first == "crate" => Line::OwnUse,
            _ => Line::ForeignUse,
        },
        Item::Mod(item) if item.content.is_none() => Line::Module,
        _ => Line::Alone,
    }
}

fn one(item: Item) -> String {
    match &item {
        Item::Macro(item) if item.ident.is_none() => invocation(item),
        Item::Use(import) if import.attrs.is_empty() => rows::import(&unparse(item)),
        Item::Impl(_) | Item::Trait(_) => space_out(&join::functions(&join::calls(&unparse(item)), "    ")),
        Item::Fn(_) => join::functions(&join::calls(&unparse(item)), ""),
        _ => join::calls(&unparse(item)),
    }
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&bare(Vec::new(), vec![item]))
}

/// A macro that takes definitions, or tables.
fn invocation(item: &ItemMacro) -> String {
    let name = inline::inline(item.mac.path.to_token_stream());
    let tokens = item.mac.tokens.clone();
    match defines(&tokens) {
        true => format!("{name}! {{\n{}}}\n", body::items(tokens)),
        false => table::table(&name, tokens),
    }
}

/// Blank lines between the items of an `impl` or a trait.
fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut ended = false;
    for line in text.lines() {
        if ended && line.starts_with("    ") {
            spaced.push('\n');
        }
        ended = line == "    }" || line.starts_with("    pub fn ") && line.ends_with(" }");
        spaced.push_str(line);
        spaced.push('\n');
    }
    spaced
}
