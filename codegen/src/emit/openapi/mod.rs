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

use crate::api::Api;
use document::{ExternalDocs, Info, License, Tag};
use draft::Draft;

pub use document::Document;

/// What the document is to hold.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// The address that every call goes to, in place of those of the description.
    pub server: Option<String>,
    /// Features whose pages are left out.
    pub without: Vec<String>,
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
    does not list, and a member of an answer that is not `required` may be missing. Numbers of the format `decimal` \
    are exact; do not read them through binary floating point. What is marked `x-powens-sensitive` does not belong \
    into logs.";

impl Draft<'_> {
    fn info(&self) -> Info {
        Info {
            title: self.api.name.clone(),
            version: env!("CARGO_PKG_VERSION"),
            description: format!("{}\n\n{READING}", self.prose.docs(&self.api.docs)),
            license: License { name: env!("CARGO_PKG_LICENSE"), identifier: env!("CARGO_PKG_LICENSE") },
        }
    }

    /// The pages that have operations.
    fn tags(&self) -> Vec<Tag> {
        let areas = self.areas().filter(|area| !area.endpoints.is_empty() || !area.webhooks.is_empty());
        let tag = |area: &crate::api::Area| Tag {
            name: names::tag(area),
            display_name: area.title.clone(),
            description: self.prose.docs(&area.docs),
            external_docs: ExternalDocs { url: area.docs.source.clone() },
        };
        areas.map(tag).collect()
    }
}
