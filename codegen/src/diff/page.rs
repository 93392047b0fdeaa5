//! Pages, and everything that is on them.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::docs::already;
use super::named;
use super::pairs::Pairs;
use crate::api::{Api, Area, Endpoint, Webhook};

/// Compares all pages.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    for area in old.areas.iter().filter(|area| new.area(&area.name).is_none()) {
        let part = Part::new(&area.name, &[], module(area));
        comparison.push(&part, Rule::PageRemoved, contents(area));
    }
    for area in &new.areas {
        let part = Part::new(&area.name, &[], module(area));
        match old.area(&area.name) {
            None => comparison.push(&part, Rule::PageAdded, contents(area)),
            Some(before) => {
                comparison.differs(&part, Rule::PageRenamed, &before.title, &area.title);
                comparison.text(&part, &before.docs.text, &area.docs.text);
                comparison.differs(&part, Rule::SourceChanged, &before.docs.source, &area.docs.source);
                flows(comparison, before, area);
            }
        }
    }
    endpoints(comparison);
    webhooks(comparison);
    named::compare(comparison);
}

fn module(area: &Area) -> String {
    area.module.clone()
}

/// What is on a page, in a few words.
fn contents(area: &Area) -> String {
    let counts = [
        (area.endpoints.len(), "endpoint"),
        (area.objects.len(), "object"),
        (area.enums.len(), "enum"),
        (area.webhooks.len(), "webhook"),
        (area.flows.len(), "flow"),
    ];
    let words = counts.into_iter().filter(|(count, _)| *count > 0);
    let words = words.map(|(count, word)| format!("{count} {word}{}", if count == 1 { "" } else { "s" }));
    words.collect::<Vec<_>>().join(", ")
}

fn flows(comparison: &mut Comparison<'_>, old: &Area, new: &Area) {
    let pairs = Pairs::new(&old.flows, &new.flows);
    let part = |name: &str| Part::new(&new.name, &["flows", name], format!("{}.{name}", new.name));
    for gone in pairs.removed {
        comparison.push(&part(&gone.name), Rule::FlowRemoved, "");
    }
    for added in pairs.added {
        comparison.push(&part(&added.name), Rule::FlowAdded, "");
    }
    for (before, now) in pairs.both {
        let part = part(&now.name);
        comparison.differs(&part, Rule::FlowRenamed, &before.name, &now.name);
        comparison.flow(&part, before, now);
    }
}

/// An endpoint with its page.
type Placed<'a> = (&'a Area, &'a Endpoint);

fn endpoints(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let (mut removed, mut added): (Vec<Placed<'_>>, Vec<Placed<'_>>) = (Vec::new(), Vec::new());
    for before in &old.areas {
        let now = new.area(&before.name);
        let pairs = Pairs::new(&before.endpoints, now.map_or(&[][..], |area| &area.endpoints));
        removed.extend(pairs.removed.into_iter().map(|endpoint| (before, endpoint)));
        let Some(now) = now else { continue };
        added.extend(pairs.added.into_iter().map(|endpoint| (now, endpoint)));
        for (before, endpoint) in pairs.both {
            let part = endpoint_part(now, endpoint);
            comparison.differs(&part, Rule::EndpointRenamed, &before.name, &endpoint.name);
            comparison.endpoint(&part, before, endpoint);
        }
    }
    let pages = new.areas.iter().filter(|area| old.area(&area.name).is_none());
    added.extend(pages.flat_map(|area| area.endpoints.iter().map(move |endpoint| (area, endpoint))));
    moved(comparison, &mut removed, &mut added);
    for (area, gone) in removed.into_iter().filter(|(area, _)| new.area(&area.name).is_some()) {
        comparison.push(&endpoint_part(area, gone), Rule::EndpointRemoved, route(gone));
    }
    for (area, endpoint) in added.into_iter().filter(|(area, _)| old.area(&area.name).is_some()) {
        comparison.push(
            &endpoint_part(area, endpoint),
            Rule::EndpointAdded,
            route(endpoint) + already(&endpoint.docs),
        );
    }
}

/// Finds endpoints whose route is on another page now.
fn moved<'a>(comparison: &mut Comparison<'_>, removed: &mut Vec<Placed<'a>>, added: &mut Vec<Placed<'a>>) {
    removed.retain(|(page, gone)| {
        let same = |(area, endpoint): &Placed<'a>| {
            area.name != page.name && endpoint.method == gone.method && endpoint.template() == gone.template()
        };
        let Some(index) = added.iter().position(same) else { return true };
        let (area, endpoint) = added.remove(index);
        let part = endpoint_part(area, endpoint).moved_from(&page.name);
        comparison.differs(&part, Rule::EndpointMoved, &gone.operation, &endpoint.operation);
        comparison.endpoint(&part, gone, endpoint);
        false
    });
}

fn endpoint_part(area: &Area, endpoint: &Endpoint) -> Part {
    Part::new(&area.name, &["endpoints", &endpoint.name], endpoint.operation.clone())
}

fn route(endpoint: &Endpoint) -> String {
    format!("`{} {}`", endpoint.method, endpoint.template())
}

fn webhooks(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    let of = |api: &Api, hook: &Webhook| {
        let page = api.webhooks().find(|(_, other)| other.event == hook.event);
        let area = page.map_or("", |(area, _)| area.name.as_str());
        let part = Part::new(area, &["webhooks", &hook.event], hook.event.clone());
        // Every event is a variant of one enum.
        part.reaching([old, new].map(|api| api[api.webhook_events].area.replace("::", "/")))
    };
    let pairs = Pairs::new(old.webhooks().map(|(_, hook)| hook), new.webhooks().map(|(_, hook)| hook));
    for gone in pairs.removed {
        comparison.push(&of(old, gone), Rule::WebhookRemoved, "");
    }
    for added in pairs.added {
        comparison.push(&of(new, added), Rule::WebhookAdded, "");
    }
    for (before, now) in pairs.both {
        comparison.webhook(&of(new, now), before, now);
    }
}
