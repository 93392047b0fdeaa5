//! The items that a macro defines, and what it knows of their members.

use proc_macro2::{TokenStream, TokenTree};

use super::{DEPRECATED, squeeze};
use crate::emit::definition::{Definition, definitions};

/// Adds the lines of the macro of this name.
pub(super) fn collect(name: &str, tokens: TokenStream, lines: &mut Vec<String>) {
    let items = definitions(tokens);
    match name {
        "id" => items.iter().for_each(|item| id(item, lines)),
        "reference" => items.iter().for_each(|item| variants(name, item, None, lines)),
        "open_enum" => items.iter().for_each(|item| variants(name, item, Some("Unrecognized"), lines)),
        "union" => items.iter().for_each(|item| variants(name, item, Some("UnrecognizedObject"), lines)),
        "events" => items.iter().for_each(|item| events(item, lines)),
        "object" => object(&items, lines),
        "expand" => expand(&items, lines),
        "callback" => callback(&items, lines),
        _ => {}
    }
}

fn id(item: &Definition, lines: &mut Vec<String>) {
    let Head { name, rest } = head(item);
    lines.push(format!("struct {name}{}", mark(item)));
    lines.push(format!("id! {name}{rest}"));
}

fn variants(of: &str, item: &Definition, unrecognized: Option<&str>, lines: &mut Vec<String>) {
    let Head { name, rest } = head(item);
    let members = item.members().unwrap_or_default();
    lines.push(format!("enum {name}{}", mark(item)));
    for member in &members {
        let variant = text(member.code.split(|token| is(token, "=")).next().unwrap_or_default());
        lines.push(format!("enum {name}: {variant}{}", mark(member)));
    }
    lines.extend(unrecognized.map(|kept| format!("enum {name}: Unrecognized({kept})")));
    let table: Vec<_> = members.iter().map(|member| text(&member.code)).collect();
    lines.push(format!("{of}! {name}{rest} {{ {} }}", table.join(", ")));
}

fn events(item: &Definition, lines: &mut Vec<String>) {
    let Head { name, rest } = head(item);
    let mut table = Vec::new();
    lines.push(format!("enum {name}{}", mark(item)));
    for member in item.members().unwrap_or_default() {
        let variant = text(&member.code).replace('(', "(Box<").replace(')', ">)");
        lines.push(format!("enum {name}: {variant}{}", mark(&member)));
        table.push(text(member.code.get(..1).unwrap_or_default()));
    }
    lines.push(format!("enum {name}: Unrecognized(UnrecognizedEvent)"));
    lines.push(format!("events! {name}{rest} {{ {} }}", table.join(", ")));
}

fn object(items: &[Definition], lines: &mut Vec<String>) {
    let Some((item, more)) = items.split_first() else { return };
    let new = if more.is_empty() { "" } else { "new " };
    let table = fields(item, &["extra: Extra"], lines);
    lines.push(format!("object! {new}{table}"));
}

fn callback(items: &[Definition], lines: &mut Vec<String>) {
    let Some((item, parts)) = items.split_first() else { return };
    let Head { name, rest } = head(item);
    lines.push(format!("enum {name}"));
    let mut tables = Vec::new();
    for part in parts {
        let Head { name: part_name, .. } = head(part);
        lines.push(format!("enum {name}: {part_name}({part_name})"));
        tables.push(fields(part, &["state: Option<State>", "extra: CallbackParams"], lines));
    }
    lines.push(format!("callback! {name}{rest}; {}", tables.join(" ")));
}

/// Adds the fields of a struct, and says how its members are read.
fn fields(item: &Definition, more: &[&str], lines: &mut Vec<String>) -> String {
    let name = head(item).name;
    lines.push(format!("struct {name}{}", mark(item)));
    let mut table = Vec::new();
    for member in item.members().unwrap_or_default() {
        let code = member.code.get(1..).unwrap_or_default();
        let end = code.iter().position(|token| is(token, "=") || is(token, "as")).unwrap_or(code.len());
        let (field, marks) = code.split_at(end);
        lines.push(format!("struct {name}: {}{}", text(field), mark(&member)));
        let marks = format!("{} {}", text(field.get(..1).unwrap_or_default()), text(marks));
        table.push(marks.trim_end().replace(" as ", ": "));
    }
    lines.extend(more.iter().map(|field| format!("struct {name}: {field}")));
    match table.is_empty() {
        true => format!("{name} {{ }}"),
        false => format!("{name} {{ {} }}", table.join(", ")),
    }
}

fn expand(items: &[Definition], lines: &mut Vec<String>) {
    let Some((item, methods)) = items.split_first() else { return };
    let name = head(item).name;
    lines.push(format!("struct {name}{}", mark(item)));
    lines.push(format!("impl From<{name}> for Expansion"));
    lines.push(format!("impl {name}: new() -> Self"));
    for method in methods {
        let Head { name: function, rest } = head(method);
        let nested = rest.split(['(', ')']).nth(1).filter(|nested| !nested.is_empty());
        let argument = nested.map(|nested| format!(", expand: {nested}")).unwrap_or_default();
        lines.push(format!("impl {name}: {function}(self{argument}) -> Self{}", mark(method)));
    }
}

/// An item without `pub struct`, or whatever it starts with.
struct Head {
    name: String,
    rest: String,
}

fn head(item: &Definition) -> Head {
    let name = text(item.code.get(2..3).unwrap_or_default());
    let whole = text(item.code.get(2..).unwrap_or_default());
    Head { rest: whole.strip_prefix(&name).unwrap_or_default().to_owned(), name }
}

fn is(token: &TokenTree, text: &str) -> bool {
    !matches!(token, TokenTree::Group(_)) && token.to_string() == text
}

fn text(tokens: &[TokenTree]) -> String {
    squeeze(&tokens.iter().cloned().collect::<TokenStream>().to_string())
}

fn mark(item: &Definition) -> &'static str {
    if item.has("deprecated") { DEPRECATED } else { "" }
}
