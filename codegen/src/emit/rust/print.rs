//! Tokens to text: prettyplease for Rust, our own layout for the tables that our macros take, and the blank lines
//! that neither puts.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, File, Item, ItemMacro};

/// Longest line that the layout of tables makes.
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
    if let Item::Macro(item) = &item
        && item.ident.is_none()
    {
        return table(item);
    }
    let spaced = matches!(item, Item::Impl(_) | Item::Trait(_));
    let function = matches!(item, Item::Fn(_));
    let text = prettyplease::unparse(&bare(Vec::new(), vec![item]));
    match (spaced, function) {
        (true, _) => space_out(&join_short(&text, "    ")),
        (_, true) => join_short(&text, ""),
        _ => text,
    }
}

/// Puts functions of one expression on one line where they fit; `indent` is that of the functions.
fn join_short(text: &str, indent: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let opens = line.starts_with(&format!("{indent}pub fn ")) && line.ends_with(" {");
        let end = format!("{indent}}}");
        if let (true, Some(body), Some(last)) = (opens, lines.get(at + 1), lines.get(at + 2))
            && *last == end
            && line.len() + body.trim().len() + 3 <= WIDTH
        {
            joined.push_str(&format!("{line} {} }}\n", body.trim()));
            at += 3;
            continue;
        }
        joined.push_str(line);
        joined.push('\n');
        at += 1;
    }
    joined
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

/// A macro that takes tables: on one line when it fits, else a line a part, its entries filled into lines.
fn table(item: &ItemMacro) -> String {
    let name = inline(item.mac.path.to_token_stream());
    let line = format!("{name}! {{ {} }}\n", inline(item.mac.tokens.clone()));
    if line.len() <= WIDTH {
        return line;
    }
    let parts = parts(item.mac.tokens.clone()).into_iter().map(part).collect::<String>();
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
    let mut row = String::new();
    for entry in split(entries.stream()) {
        if !row.is_empty() && 8 + row.len() + entry.len() + 1 > WIDTH {
            text.push_str(&format!("        {}\n", row.trim_end()));
            row.clear();
        }
        row.push_str(&entry);
        row.push_str(", ");
    }
    text.push_str(&format!("        {}\n    }}\n", row.trim_end()));
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

/// Tokens on one line, spaced as a person would.
fn inline(tokens: TokenStream) -> String {
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
                '<' | '>' | '&' => (punct.to_string(), false, false),
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
