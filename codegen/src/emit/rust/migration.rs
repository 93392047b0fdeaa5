//! The table for those who come from an older client: its actions, and what they are called here.

use std::fmt::Write as _;

use crate::api::{Api, Area, Endpoint};

const HEAD: &str = "\
# Coming from the Datafire client `budgea`

Every action of that client, and the function of this crate that does the same. Functions below `legacy` need the
feature of that name; most of them point to what should be used today. Written by `cargo xtask generate`.

| action | route | function |
|---|---|---|
";

/// `generated/MIGRATION.md`.
pub(super) fn table(api: &Api) -> String {
    let mut rows: Vec<_> = api
        .endpoints()
        .filter_map(|(area, endpoint)| Some((endpoint.legacy_action.as_deref()?, area, endpoint)))
        .collect();
    rows.sort_by_key(|(action, ..)| *action);
    let mut table = HEAD.to_owned();
    for (action, area, endpoint) in rows {
        let _ = writeln!(table, "| {}", row(action, area, endpoint));
    }
    table
}

fn row(action: &str, area: &Area, endpoint: &Endpoint) -> String {
    let instead = endpoint.docs.deprecated.as_ref().and_then(|deprecated| deprecated.instead.as_deref());
    let instead = instead.filter(|instead| !is_below(area, instead));
    let instead = instead.map(|instead| format!(", today `{instead}`")).unwrap_or_default();
    let (method, path, module, name) = (endpoint.method, endpoint.template(), &area.module, &endpoint.name);
    format!("`{action}` | `{method} {path}` | `{module}::{name}`{instead} |")
}

/// Whether something is behind the feature that an area is behind: it is no better then.
fn is_below(area: &Area, item: &str) -> bool {
    area.feature.as_ref().is_some_and(|feature| item.starts_with(&format!("{feature}::")))
}
