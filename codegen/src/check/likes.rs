//! Other routes to the same thing: they name an endpoint, and repeat nothing of it.

use super::context::{Context, EndpointItem};
use crate::diagnostic::wording::did_you_mean;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{dotted, endpoint_named};

/// What may differ.
const OWN: [&str; 9] =
    ["like", "route", "doc", "path", "source", "since", "deprecated", "legacy_action", "was"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in &context.endpoints {
        match item.endpoint.like.as_deref() {
            Some(like) => check_like(context, item, like, found),
            None if item.place.at(&["auth"]).exists() || item.place.at(&["like"]).exists() => {}
            None => found.push(
                Diagnostic::new(
                    Code::MissingKey,
                    item.place.key(),
                    format!("the key `auth` of `{}` is missing", item.name),
                )
                .help("name the token that the request carries, or `none`: `auth: user`"),
            ),
        }
    }
}

fn check_like(context: &Context<'_>, item: &EndpointItem<'_>, like: &str, found: &mut Vec<Diagnostic>) {
    for key in item.place.keys().filter(|key| !OWN.contains(key)) {
        let message = format!("`{}` takes its `{key}` from `{like}`", item.name);
        found.push(
            Diagnostic::new(Code::LikeRepeats, item.place.at(&[key]).key(), message)
                .label("cannot differ")
                .help("leave it out, or describe an endpoint of its own without `like`"),
        );
    }
    let place = item.place.at(&["like"]);
    match item.target {
        Some(target) => {
            if let Some(further) = &target.like {
                let (area, _) = endpoint_named(&item.page.name, like);
                let (area, name) = endpoint_named(&area, further);
                let message = format!("`{like}` is itself like `{further}`");
                let help = format!("write `{}.{name}`", dotted(&area));
                found.push(Diagnostic::new(Code::UnknownLike, place.value(), message).help(help));
            }
        }
        None if context.may_define(like.rsplit('.').next().unwrap_or(like)) => {}
        None => found.push(unknown(context, item, like)),
    }
}

fn unknown(context: &Context<'_>, item: &EndpointItem<'_>, like: &str) -> Diagnostic {
    let others = || context.endpoints.iter().filter(|other| other.endpoint.like.is_none());
    let siblings =
        others().filter(|other| other.page.name == item.page.name).map(|other| other.name.to_owned());
    let names: Vec<String> = siblings.chain(others().map(EndpointItem::full_name)).collect();
    let help = did_you_mean(like, names.iter().map(String::as_str), || {
        "name an endpoint of this page as `list`, one of another page as `area.list`".to_owned()
    });
    let message = format!("there is no endpoint `{like}`");
    Diagnostic::new(Code::UnknownLike, item.place.at(&["like"]).value(), message)
        .label("not defined on any page")
        .help(help)
}
