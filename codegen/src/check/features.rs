//! Features: every folder of pages is one, and nothing that always compiles needs a page that does not.

use std::collections::HashMap;

use super::context::{Context, EndpointItem};
use super::place::Place;
use crate::diagnostic::wording::did_you_mean;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::{FileId, Span, endpoint_named, feature_of};

/// Features that the crate has for other reasons.
const TAKEN: [&str; 8] =
    ["blocking", "client", "default", "encryption", "native-tls", "rustls", "signature", "tracing"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    check_names(context, found);
    check_types(context, found);
    for item in &context.endpoints {
        check_like(item, found);
    }
}

fn check_names(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let features = Place::new(&context.documents.api.positions, &["features"]);
    for name in features.keys().filter(|name| TAKEN.contains(name)) {
        found.push(
            Diagnostic::new(
                Code::ReservedName,
                features.at(&[name]).key(),
                format!("no feature can be called `{name}`"),
            )
            .label("the crate has a feature of that name")
            .help("give it another name, and its folder too"),
        );
    }
    for page in &context.documents.pages {
        let Some(folder) = feature_of(&page.name) else { continue };
        if features.keys().any(|name| name == folder) || !context.documents.complete {
            continue;
        }
        let message = format!("the folder `{folder}` is no feature");
        found.push(
            Diagnostic::new(Code::UnknownFeature, page.positions.key(&[]), message)
                .label("a page in a folder compiles with the feature of that name")
                .help(did_you_mean(folder, features.keys(), || {
                    format!("add it to `features` of api.yaml: `{folder}: {{ doc: … }}`")
                })),
        );
    }
}

/// Types behind a feature, where they are named by what is not.
fn check_types(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let pages = context.documents.pages.iter();
    let features: HashMap<FileId, Option<&str>> =
        pages.map(|page| (page.positions.file(), feature_of(&page.name))).collect();
    for item in &context.uses {
        let Some(name) = item.expr.as_ref().ok().and_then(|expr| expr.name()) else { continue };
        let Some(definition) = context.types.get(name.text) else { continue };
        let Some(feature) = feature_of(&definition.page.name) else { continue };
        let span = item.place.within(name.span.clone());
        if features.get(&span.file).copied().flatten() != Some(feature) {
            found.push(behind(span, name.text, feature, definition.place.key()));
        }
    }
}

fn check_like(item: &EndpointItem<'_>, found: &mut Vec<Diagnostic>) {
    let Some(like) = item.endpoint.like.as_deref().filter(|_| item.target.is_some()) else { return };
    let (area, _) = endpoint_named(&item.page.name, like);
    let own = feature_of(&item.page.name);
    if let Some(feature) = feature_of(&area).filter(|feature| own != Some(*feature)) {
        let span = item.place.at(&["like"]).value();
        found.push(behind(span, like, feature, span));
    }
}

fn behind(span: Span, name: &str, feature: &str, defined: Span) -> Diagnostic {
    let message = format!("`{name}` compiles with the feature `{feature}` only");
    let diagnostic = Diagnostic::new(Code::BehindFeature, span, message).label("used without that feature");
    let diagnostic = if defined == span { diagnostic } else { diagnostic.secondary(defined, "defined here") };
    diagnostic.help(format!("move it out of the folder `{feature}`, or its user into it"))
}
