//! The description as an OpenAPI 3.1 document, for other tools.
//!
//! It says what the description says and no more. Objects may hold members that it does not know; enums are a choice of
//! known values beside any text; nothing is required in an answer unless it is sure to be there. Where an object is sent
//! in another form than it is received in, the form of requests is a component of its own, `…Input`.

mod components;
mod document;
mod draft;
mod example;
mod flows;
mod merge;
mod names;
mod operation;
mod parameters;
mod paths;
mod reach;
mod schema;
mod servers;
mod text;
mod types;
mod webhooks;

use crate::api::{Api, Area};
use document::{Contact, ExternalDocs, Info, License, Tag};
use draft::Draft;
use webhooks::WEBHOOKS;

pub use document::Document;

/// What the document is to hold.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The address that every call goes to, in place of those of the description.
    pub server: Option<String>,
    /// Features whose pages are left out.
    pub without: Vec<String>,
    /// Whether the calls of webhooks are left out.
    pub without_webhooks: bool,
}

impl Options {
    /// Sends every call to this address: that of a sandbox or of a proxy.
    #[must_use]
    pub fn server(mut self, url: impl Into<String>) -> Self {
        self.server = Some(url.into());
        self
    }

    /// Leaves out the pages of a feature.
    #[must_use]
    pub fn without(mut self, feature: impl Into<String>) -> Self {
        self.without.push(feature.into());
        self
    }

    /// Leaves out the calls of webhooks, for tools that take them for endpoints.
    #[must_use]
    pub fn without_webhooks(mut self) -> Self {
        self.without_webhooks = true;
        self
    }
}

/// The document of an API. The same model and options give the same document.
pub fn document(api: &Api, options: &Options) -> Document {
    let draft = Draft::new(api, options);
    Document {
        openapi: "3.1.1",
        info: draft.info(),
        servers: draft.servers(),
        tags: draft.tags(),
        paths: draft.paths(),
        webhooks: draft.webhooks(),
        components: draft.components(),
        external_docs: ExternalDocs { url: api.docs.source.clone() },
        flows: draft.flows(),
    }
}

/// What readers of the document have to know, whatever the API.
const READING: &str = "\
    This description is unofficial. It is open: objects may have members that it does not know, enums values that it \
    does not list, and a member of an answer that is not `required` may be missing. Every `number` is an exact decimal; \
    do not read one through binary floating point. What is marked `x-powens-sensitive` does not belong into logs.";

impl Draft<'_> {
    fn info(&self) -> Info {
        Info {
            title: self.api.name.clone(),
            version: env!("CARGO_PKG_VERSION"),
            description: format!("{}\n\n{READING}", self.prose.docs(&self.api.docs)),
            contact: Contact { name: "powens", url: env!("CARGO_PKG_REPOSITORY") },
            license: License { name: env!("CARGO_PKG_LICENSE"), identifier: env!("CARGO_PKG_LICENSE") },
        }
    }

    /// The pages that have endpoints, and the calls of webhooks.
    fn tags(&self) -> Vec<Tag> {
        let areas = self.areas().filter(|area| !area.endpoints.is_empty());
        let tag = |area: &Area| Tag {
            name: names::tag(area),
            display_name: area.title.clone(),
            description: self.prose.docs(&area.docs),
            external_docs: ExternalDocs { url: area.docs.source.clone() },
        };
        let has_webhooks = self.areas().any(|area| !self.calls(area).is_empty());
        let webhooks = Tag {
            name: WEBHOOKS.to_owned(),
            display_name: "Calls of webhooks".to_owned(),
            description: self.prose.docs(&self.api.signature.docs),
            external_docs: ExternalDocs { url: self.api.signature.docs.source.clone() },
        };
        areas.map(tag).chain(has_webhooks.then_some(webhooks)).collect()
    }
}
