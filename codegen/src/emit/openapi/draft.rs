//! What every part of the document is made with.

use super::Options;
use super::names::{Names, OperationIds};
use super::reach::Reach;
use super::text::Prose;
use crate::api::{Api, Area, Webhook};

/// A document in the making.
pub(super) struct Draft<'a> {
    pub(super) api: &'a Api,
    pub(super) options: &'a Options,
    pub(super) reach: Reach,
    pub(super) names: Names,
    pub(super) ids: OperationIds,
    pub(super) prose: Prose,
}

impl<'a> Draft<'a> {
    pub(super) fn new(api: &'a Api, options: &'a Options) -> Self {
        let reach = Reach::of(api, areas(api, options), options);
        let ids = OperationIds::new(api);
        Self {
            names: Names::new(api, &reach),
            prose: Prose::new(ids.endpoints.clone()),
            api,
            options,
            reach,
            ids,
        }
    }

    /// The pages that the document has.
    pub(super) fn areas(&self) -> impl Iterator<Item = &'a Area> + use<'a> {
        areas(self.api, self.options)
    }

    /// The webhooks of a page that the document has.
    pub(super) fn calls(&self, area: &'a Area) -> &'a [Webhook] {
        calls(area, self.options)
    }
}

/// The webhooks of a page that a document has.
pub(super) fn calls<'a>(area: &'a Area, options: &Options) -> &'a [Webhook] {
    if options.without_webhooks { &[] } else { &area.webhooks }
}

fn areas<'a>(api: &'a Api, options: &'a Options) -> impl Iterator<Item = &'a Area> + use<'a> {
    let left_out = |area: &&Area| area.feature.as_ref().is_some_and(|name| options.without.contains(name));
    api.areas.iter().filter(move |area| !left_out(area))
}
