//! The public surface of a module, one line an item, sorted: what a reviewer reads before the code.

mod defined;

use quote::ToTokens;
use syn::{Attribute, Fields, File, ImplItem, Item, ItemImpl, ItemMacro, Visibility};

use super::definition::defines;

/// The surface of a module, from its syntax tree.
pub(crate) fn of(module: &str, file: &File) -> String {
    let mut lines = Vec::new();
    for item in &file.items {
        collect(item, &mut lines);
    }
    lines.sort();
    lines.dedup();
    let mut text =
        format!("# Public surface of powens::{module}. Written by `cargo xtask generate`; do not edit.\n");
    for line in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

fn collect(item: &Item, lines: &mut Vec<String>) {
    match item {
        Item::Struct(item) if is_public(&item.vis) => {
            let mark = mark(&item.attrs);
            let name = &item.ident;
            lines.push(format!("struct {name}{}{mark}", generics(&item.generics)));
            if let Fields::Named(fields) = &item.fields {
                for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                    let Some(member) = &field.ident else { continue };
                    let mark = self::mark(&field.attrs);
                    lines.push(format!("struct {name}: {member}: {}{mark}", text(&field.ty)));
                }
            }
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let name = &item.ident;
            lines.push(format!("enum {name}{}", mark(&item.attrs)));
            for variant in &item.variants {
                let mark = mark(&variant.attrs);
                lines.push(format!("enum {name}: {}{}{mark}", variant.ident, text(&variant.fields)));
            }
        }
        Item::Fn(item) if is_public(&item.vis) => {
            lines.push(format!("fn {}{}", signature(&item.sig), mark(&item.attrs)));
        }
        Item::Trait(item) if is_public(&item.vis) => lines.push(format!("trait {}", item.ident)),
        Item::Mod(item) if is_public(&item.vis) => {
            lines.push(format!("mod {}{}", item.ident, mark(&item.attrs)));
        }
        Item::Type(item) if is_public(&item.vis) => {
            let generics = generics(&item.generics);
            let mark = mark(&item.attrs);
            lines.push(format!("type {}{generics} = {}{mark}", item.ident, text(&item.ty)));
        }
        Item::Use(item) if is_public(&item.vis) => lines.push(format!("use {}", text(&item.tree))),
        Item::Impl(item) => methods(item, lines),
        Item::Macro(item) => table(item, lines),
        _ => {}
    }
}

fn methods(item: &ItemImpl, lines: &mut Vec<String>) {
    let name = text(&item.self_ty);
    if let Some((path, _)) = &item.trait_ {
        lines.push(format!("impl {} for {name}", text(path)));
        return;
    }
    for item in &item.items {
        if let ImplItem::Fn(item) = item
            && is_public(&item.vis)
        {
            lines.push(format!("impl {name}: {}{}", signature(&item.sig), mark(&item.attrs)));
        }
    }
}

/// What a macro gives to users: the items that it defines, the wire names of a table, the answer of an endpoint.
fn table(item: &ItemMacro, lines: &mut Vec<String>) {
    let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    match defines(&item.mac.tokens) {
        true => defined::collect(&name, item.mac.tokens.clone(), lines),
        false => lines.push(format!("{name}! {}", squeeze(&item.mac.tokens.to_string()))),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// What stands behind an item that should no longer be used.
const DEPRECATED: &str = " [deprecated]";

fn mark(attributes: &[Attribute]) -> &'static str {
    let deprecated = attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    if deprecated { DEPRECATED } else { "" }
}

fn generics(generics: &syn::Generics) -> String {
    if generics.params.is_empty() { String::new() } else { text(generics) }
}

fn signature(signature: &syn::Signature) -> String {
    squeeze(&signature.to_token_stream().to_string()).replacen("fn ", "", 1)
}

fn text(node: &impl ToTokens) -> String {
    squeeze(&node.to_token_stream().to_string())
}

/// Tokens on one line without the blanks that nobody would type.
fn squeeze(tokens: &str) -> String {
    let mut text = tokens.split_whitespace().collect::<Vec<_>>().join(" ");
    for (loose, tight) in [
        (" ,", ","),
        (" :: ", "::"),
        (" :", ":"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" (", "("),
        ("( ", "("),
    ] {
        text = text.replace(loose, tight);
    }
    for (loose, tight) in
        [(" )", ")"), (" ;", ";"), ("& ", "&"), (" !", "!"), ("-> ", "-> "), (")->", ") ->")]
    {
        text = text.replace(loose, tight);
    }
    text.replace("- >", "->").replace(",)", ")").replace(",(", ", (")
}
