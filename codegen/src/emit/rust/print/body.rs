//! Macros that take definitions, laid out as the same definitions outside of macros are.

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;

use super::WIDTH;
use super::inline::inline;
use crate::emit::definition::{Definition, definitions};

/// Items, set apart by blank lines.
pub(super) fn items(tokens: TokenStream) -> String {
    let items: Vec<_> = definitions(tokens).iter().map(|item| lay_out(item, "    ")).collect();
    items.join("\n")
}

fn lay_out(definition: &Definition, margin: &str) -> String {
    let mut text: String = definition.attributes.iter().map(|tokens| attribute(tokens, margin)).collect();
    let code = inline(definition.code.iter().cloned().collect());
    text.push_str(&format!("{margin}{code}"));
    text.extend(definition.end);
    if let Some(members) = definition.members() {
        let inner = format!("{margin}    ");
        let members: String = members.iter().map(|member| lay_out(member, &inner)).collect();
        match members.is_empty() {
            true => text.push_str(" {}"),
            false => text.push_str(&format!(" {{\n{members}{margin}}}")),
        }
    }
    text.push('\n');
    text
}

/// A line of docs, or another attribute: on one line where it fits.
fn attribute(tokens: &TokenStream, margin: &str) -> String {
    if let Some(line) = doc(tokens) {
        return format!("{margin}///{line}\n");
    }
    let line = format!("{margin}#[{}]\n", inline(tokens.clone()));
    let parts: Vec<_> = tokens.clone().into_iter().collect();
    match parts.as_slice() {
        [name, TokenTree::Group(arguments)] if line.chars().count() > WIDTH + 1 => {
            let arguments = inline(arguments.stream());
            format!("{margin}#[{name}(\n{margin}    {arguments}\n{margin})]\n")
        }
        _ => line,
    }
}

/// The text of `doc = "…"`.
fn doc(tokens: &TokenStream) -> Option<String> {
    let mut tokens = tokens.clone().into_iter();
    let is_doc = matches!(tokens.next()?, TokenTree::Ident(name) if name == "doc");
    let text = tokens.nth(1).filter(|_| is_doc)?;
    syn::parse2::<LitStr>(text.into()).ok().map(|text| text.value())
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::items;

    #[test]
    fn definitions_look_as_outside_of_macros() {
        let tokens = quote! {
            /// A thing.
            pub struct Thing {
                /// What it is.
                #[deprecated(note = "Old.")]
                pub kind: Option<Map<String, Kind>> = "type" as secret,
            }
            fn empty() -> Self;
        };
        let text = concat!(
            "    /// A thing.\n    pub struct Thing {\n        /// What it is.\n",
            "        #[deprecated(note = \"Old.\")]\n",
            "        pub kind: Option<Map<String, Kind>> = \"type\" as secret,\n",
            "    }\n\n    fn empty() -> Self;\n",
        );
        assert_eq!(items(tokens), text);
    }
}
