//! The crate `powens`: one module a page, and the few that belong to no page.

mod area;
mod client;
mod docs;
mod endpoint;
mod endpoint_docs;
mod example;
mod expand;
mod flow;
mod manifest;
mod migration;
mod object;
mod print;
mod renamed;
mod root;
mod scope;
mod union;
mod values;
mod webhook;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::{File, surface};
use crate::Failure;
use crate::api::Api;

/// Every file of `generated/`.
pub(crate) fn emit(api: &Api) -> Result<Vec<File>, Failure> {
    let mut files = vec![
        File::new("generated/Cargo.toml", manifest::cargo_toml(api)),
        File::new("generated/README.md", manifest::readme(api)),
        File::new("generated/MIGRATION.md", migration::table(api)),
    ];
    for part in parts(api) {
        let note = format!("// Written by `cargo xtask generate` from {}. Do not edit.\n", part.source);
        let file = part.file()?;
        files.push(File::new(
            format!("generated/surface/{}.txt", part.module.replace("::", "/")),
            surface::of(&part.module, &file),
        ));
        let text = print::module(part.tokens.clone(), &note).map_err(|error| part.failure(&error))?;
        files.push(File::new(format!("generated/src/{}", part.path), text));
    }
    Ok(files)
}

/// The public surface of every module, by its path below the crate.
pub(crate) fn surfaces(api: &Api) -> Result<BTreeMap<String, String>, Failure> {
    let surface = |part: Part| {
        let file = part.file()?;
        Ok((part.module.clone(), surface::of(&part.module, &file)))
    };
    parts(api).into_iter().map(surface).collect()
}

/// A module to write.
struct Part {
    /// Path below `src/`.
    path: String,
    /// Rust path below the crate.
    module: String,
    /// The spec files that it is made from.
    source: String,
    tokens: TokenStream,
}

impl Part {
    fn file(&self) -> Result<syn::File, Failure> {
        syn::parse2(self.tokens.clone()).map_err(|error| self.failure(&error))
    }

    fn failure(&self, error: &syn::Error) -> Failure {
        Failure::Emitter { what: format!("{}: {error}", self.path) }
    }
}

fn parts(api: &Api) -> Vec<Part> {
    let part = |module: &str, path: String, source: String, tokens: TokenStream| Part {
        path,
        module: module.to_owned(),
        source,
        tokens,
    };
    let mut parts = vec![
        part("crate", "lib.rs".to_owned(), "spec/".to_owned(), root::emit(api)),
        part("auth", "auth.rs".to_owned(), "spec/api.yaml".to_owned(), client::auth(api)),
        part("client", "client.rs".to_owned(), "spec/api.yaml".to_owned(), client::client(api)),
        part("blocking", "blocking.rs".to_owned(), "spec/api.yaml".to_owned(), client::blocking(api)),
    ];
    for feature in &api.features {
        let path = format!("{}/mod.rs", feature.name);
        parts.push(part(&feature.name, path, "spec/api.yaml".to_owned(), root::feature(api, feature)));
    }
    for area in &api.areas {
        let source = format!("spec/{}.yaml", area.name);
        let flows = area.flows.iter().map(|item| {
            let module = format!("{}::{}", area.module, item.name);
            let path = format!("{}/{}.rs", area.name, item.name);
            part(&module, path, source.clone(), flow::callback(api, area, item))
        });
        let path =
            if area.flows.is_empty() { format!("{}.rs", area.name) } else { format!("{}/mod.rs", area.name) };
        parts.push(part(&area.module, path, source.clone(), area::emit(api, area)));
        parts.extend(flows);
    }
    parts
}
