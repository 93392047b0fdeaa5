//! What belongs to no page: hosts, tokens, features, the root of the crate, how webhooks are signed.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::types::Difference;
use crate::api::{Api, Host, Token, Type};

/// Compares what `api.yaml` says.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    comparison.text(&part(&["doc"], "the API"), &old.docs.text, &new.docs.text);
    comparison.differs(
        &part(&["source"], "the API"),
        Rule::SourceChanged,
        &old.docs.source,
        &new.docs.source,
    );
    comparison.differs(&part(&["api"], "the API"), Rule::PageRenamed, &old.name, &new.name);
    hosts(comparison, old, new);
    tokens(comparison, old, new);
    features(comparison, old, new);
    root(comparison, old, new);
    signature(comparison, old, new);
    for (key, before, now) in [
        ("error_codes", old.error_codes, new.error_codes),
        ("webhook_events", old.webhook_events, new.webhook_events),
    ] {
        special(comparison, &part(&[key], key), Some(Type::Enum(before)), Some(Type::Enum(now)));
    }
}

fn part(keys: &[&str], subject: &str) -> Part {
    Part::new("", keys, subject)
}

fn hosts(comparison: &mut Comparison<'_>, old: &Api, new: &Api) {
    let named = |api: &'_ Api, name: &str| api.hosts.iter().find(|host| host.name == name).cloned();
    let place = |host: &Host| part(&["hosts", &host.name], &format!("host {}", host.name));
    for host in old.hosts.iter().filter(|host| named(new, &host.name).is_none()) {
        comparison.push(&place(host), Rule::HostRemoved, format!("`{}`", host.url));
    }
    for host in &new.hosts {
        match named(old, &host.name) {
            None => comparison.push(&place(host), Rule::HostAdded, format!("`{}`", host.url)),
            Some(before) => {
                comparison.differs(&place(host), Rule::HostChanged, &before.url, &host.url);
                comparison.text(&place(host), &before.doc, &host.doc);
            }
        }
    }
}

fn tokens(comparison: &mut Comparison<'_>, old: &Api, new: &Api) {
    let named = |api: &'_ Api, name: &str| api.tokens.iter().find(|token| token.name == name).cloned();
    let place = |token: &Token| part(&["tokens", &token.name], &format!("token {}", token.name));
    for token in old.tokens.iter().filter(|token| named(new, &token.name).is_none()) {
        comparison.push(&place(token), Rule::TokenRemoved, "");
    }
    for token in &new.tokens {
        let Some(before) = named(old, &token.name) else {
            comparison.push(&place(token), Rule::TokenAdded, "");
            continue;
        };
        special(comparison, &place(token), before.scopes.map(Type::Enum), token.scopes.map(Type::Enum));
        comparison.docs(&place(token), &before.docs, &token.docs);
    }
}

/// Compares enums that the crate uses for a purpose of its own.
fn special(comparison: &mut Comparison<'_>, part: &Part, old: Option<Type>, new: Option<Type>) {
    let same = match (&old, &new) {
        (Some(old), Some(new)) => comparison.types(old, new) == Difference::None,
        (old, new) => old.is_none() && new.is_none(),
    };
    if !same {
        let name =
            |api: &Api, ty: Option<Type>| ty.map_or_else(|| "none".to_owned(), |ty| api.expression(&ty));
        let (before, now) = (name(comparison.old, old), name(comparison.new, new));
        comparison.differs(part, Rule::SpecialTypeChanged, &before, &now);
    }
}

fn features(comparison: &mut Comparison<'_>, old: &Api, new: &Api) {
    let place = |name: &str| part(&["features", name], &format!("feature {name}"));
    for feature in &old.features {
        match new.features.iter().find(|other| other.name == feature.name) {
            None => comparison.push(&place(&feature.name), Rule::FeatureRemoved, ""),
            Some(now) => comparison.text(&place(&now.name), &feature.doc, &now.doc),
        }
    }
    for feature in &new.features {
        if !old.features.iter().any(|other| other.name == feature.name) {
            comparison.push(&place(&feature.name), Rule::FeatureAdded, "");
        }
    }
}

fn root(comparison: &mut Comparison<'_>, old: &Api, new: &Api) {
    let part = part(&["root"], "the root of the crate");
    let same =
        |comparison: &Comparison<'_>, old: &Type, new: &Type| comparison.types(old, new) == Difference::None;
    for gone in &old.root {
        if !new.root.iter().any(|ty| same(comparison, gone, ty)) {
            comparison.push(&part, Rule::RootNameRemoved, format!("`{}`", old.expression(gone)));
        }
    }
    for added in &new.root {
        if !old.root.iter().any(|ty| same(comparison, ty, added)) {
            comparison.push(&part, Rule::RootNameAdded, format!("`{}`", new.expression(added)));
        }
    }
}

fn signature(comparison: &mut Comparison<'_>, old: &Api, new: &Api) {
    let part = part(&["webhook_signature"], "the signature of webhooks");
    let (before, now) = (&old.signature, &new.signature);
    comparison.differs(&part, Rule::SignatureChanged, &before.signature_header, &now.signature_header);
    comparison.differs(&part, Rule::SignatureChanged, &before.date_header, &now.date_header);
    comparison.differs(&part, Rule::SignatureChanged, &before.delivery_member, &now.delivery_member);
    if comparison.types(&before.delivery_id, &now.delivery_id) == Difference::Type {
        let detail = comparison.shown_change(&before.delivery_id, &now.delivery_id);
        comparison.push(&part, Rule::SpecialTypeChanged, detail);
    }
    comparison.docs(&part, &before.docs, &now.docs);
}
