//! Subscriptions and documents, with the files of the latter.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use serde_json::{Map, Value, json};

use super::events::Event;
use super::resource::{
    self, Filter, Key, Kind, Resource, delete_all, get, implied, list, parents, reach, view,
};
use super::{Behaviour, World, clock, currency, files, money};
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const SUBSCRIPTION: Kind = Kind {
    object: "Subscription",
    id: "SubscriptionId",
    hangs_on: &["ConnectionId"],
    verbs: &[
        ("subscriptions.list", list),
        ("subscriptions.get", get),
        ("subscriptions.update", |world, call| then_settle(world, call, resource::update)),
        ("legacy.subscriptions.update_all", |world, call| then_settle(world, call, resource::update_all)),
        ("legacy.subscriptions.delete", resource::delete),
    ],
    take: take_subscription,
    ..Kind::BASE
};

pub(super) const DOCUMENT: Kind = Kind {
    object: "Document",
    id: "DocumentId",
    hangs_on: &["SubscriptionId", "ConnectionId", "TransactionId", "BankAccountId", "TransactionClusterId"],
    verbs: &[
        ("documents.list", list),
        ("documents.get", get),
        ("documents.update", resource::update),
        ("legacy.documents.create", resource::create),
        ("legacy.documents.attach", attach),
        ("legacy.documents.delete", delete),
        ("legacy.documents.delete_all", delete_all),
    ],
    filters: &[
        ("id_type", Filter::Same("id_type")),
        ("min_amount", Filter::Least("total_amount")),
        ("max_amount", Filter::Most("total_amount")),
        ("min_timestamp", Filter::Since("timestamp")),
        ("max_timestamp", Filter::Until("timestamp")),
    ],
    day: "date",
    newest_first: true,
    take: take_document,
    show: show_document,
    ..Kind::BASE
};

pub(super) const TYPE: Kind = Kind {
    object: "DocumentType",
    id: "DocumentTypeId",
    of_user: false,
    verbs: &[("document_types.list", list), ("legacy.documents.update_type", resource::update)],
    take: |_, call, members| {
        if let Some(attachable) = call.member("attacheable").and_then(Value::as_i64) {
            members.insert("attacheable".to_owned(), json!(attachable != 0));
        }
        Ok(())
    },
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[("legacy.documents.scan", scan)];

/// The types of document, in the order of their numbers.
const TYPES: [&str; 17] = [
    "bill",
    "bill_debit_advice",
    "statement",
    "exchange_statement",
    "RIB",
    "contract",
    "notice",
    "report",
    "certificate",
    "identity",
    "payslip",
    "kiid",
    "income_tax",
    "zimage",
    "pdf",
    "odt",
    "other",
];
/// The numbers of types that institutions have documents of.
const BILL: i64 = 1;
const STATEMENT: i64 = 3;
const OTHER: i64 = 17;

/// The types of the domain.
pub(super) fn seed(world: &mut World) {
    for name in TYPES {
        let attachable = ["bill", "bill_debit_advice", "pdf", "zimage", "other"].contains(&name);
        world.add(TYPE.object, None, &[], json!({"name": name, "attacheable": attachable}));
    }
}

/// The institution of a connection shows its subscriptions, if it has some and they were not seen before.
pub(super) fn discover(world: &mut World, connection: i64) {
    let Some(found) = world.connections.get(&connection) else { return };
    let (user, source) = (found.user, found.sources.first().map(|source| source.id));
    let seen = world
        .resources
        .of(SUBSCRIPTION.object, Some(user))
        .any(|own| own.hangs_on("ConnectionId", connection));
    let connector = world.connectors.get(&found.connector).filter(|connector| connector.has("document"));
    let Some(connector) = connector.filter(|_| !seen) else { return };
    let (issuer, bank) = (connector.name.clone(), connector.has("bank"));
    let labels =
        if bank { ["Compte courant", "Compte épargne"] } else { ["Forfait mobile", "Fibre maison"] };
    let now = world.clock.now();
    for (index, label) in (1..).zip(labels) {
        let members = json!({
            "number": format!("C-{connection:04}-{index}"), "label": label, "subscriber": super::owners::NAME,
            "validity": null, "renewdate": now.date().saturating_add(9.months()), "last_update": clock::text(now),
            "disabled": clock::text(now), "error": null, "issuer": issuer, "kind": if bank { STATEMENT } else { BILL },
        });
        let mut links = vec![("ConnectionId", connection)];
        links.extend(source.map(|source| ("ConnectionSourceId", source)));
        let subscription = world.add(SUBSCRIPTION.object, Some(user), &links, members);
        world.raise(Event::SubscriptionFound { subscription, connection, user });
    }
}

/// The subscriptions of a connection whose documents are read.
pub(super) fn synced(world: &World, user: i64, connection: i64) -> Vec<i64> {
    let own = world.resources.of(SUBSCRIPTION.object, Some(user));
    let own = own.filter(|own| own.hangs_on("ConnectionId", connection) && own.is_shown());
    own.filter_map(|own| own.key.number()).collect()
}

/// Enables the subscriptions of a connection, as the user who is there from the start has done.
pub(super) fn activate(world: &mut World, connection: i64) {
    let Some(user) = world.connections.get(&connection).map(|found| found.user) else { return };
    let own = world.resources.of(SUBSCRIPTION.object, Some(user));
    let own = own.filter(|own| own.hangs_on("ConnectionId", connection));
    for key in own.map(|own| own.key.clone()).collect::<Vec<_>>() {
        if let Some(subscription) = world.resources.change(SUBSCRIPTION.object, Some(user), &key) {
            subscription.members.insert("disabled".to_owned(), Value::Null);
        }
    }
    settle(world, user);
}

/// The subscriptions of a connection as answers hold them, the disabled ones when `all` is set.
pub(super) fn subscriptions(
    world: &World,
    call: &Call<'_>,
    user: i64,
    connection: i64,
    all: bool,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let own = world.resources.of(SUBSCRIPTION.object, Some(user));
    let own = own.filter(|own| own.hangs_on("ConnectionId", connection) && (all || own.is_shown()));
    let views = own.map(|own| view(world, call, &SUBSCRIPTION, own, expand));
    Ok(json!(views.collect::<Result<Vec<_>, _>>()?))
}

/// `disabled` is a boolean in requests and a moment in answers.
fn take_subscription(
    _: &mut World,
    call: &Call<'_>,
    members: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    if let Some(name) = call.member_text("name") {
        members.insert("label".to_owned(), json!(name));
    }
    if let Some(disabled) = call.member_bool("disabled") {
        members.insert("disabled".to_owned(), if disabled { json!(call.now()) } else { Value::Null });
    }
    Ok(())
}

fn then_settle(world: &mut World, call: &Call<'_>, update: Behaviour) -> Result<Reply, Refusal> {
    let reply = update(world, call)?;
    settle(world, call.user()?);
    Ok(reply)
}

/// The documents of subscriptions come and go with the consent of the user.
fn settle(world: &mut World, user: i64) {
    let own: Vec<Resource> = world.resources.of(SUBSCRIPTION.object, Some(user)).cloned().collect();
    for subscription in own {
        let Some(number) = subscription.key.number() else { continue };
        let (disabled, fetched) = (subscription.has("disabled"), subscription.has("fetched"));
        if disabled && fetched {
            world.resources.forget(SUBSCRIPTION.id, number);
        } else if !disabled && !fetched {
            fetch(world, user, &subscription, number);
        }
        if disabled == fetched
            && let Some(subscription) =
                world.resources.change(SUBSCRIPTION.object, Some(user), &subscription.key)
        {
            subscription
                .members
                .insert("fetched".to_owned(), if disabled { Value::Null } else { json!(true) });
        }
    }
}

/// The documents of the last three months.
fn fetch(world: &mut World, user: i64, subscription: &Resource, number: i64) {
    let now = world.clock.now();
    let kind = subscription.number("kind").unwrap_or(BILL);
    let mut links: Vec<_> = subscription.links.iter().map(|(id, own)| (id.as_str(), *own)).collect();
    links.push((SUBSCRIPTION.id, number));
    for month in (0..3).rev() {
        let day = now.date().first_of_month().saturating_sub(month.months());
        let cents = 3_990 + 100 * number;
        let (amount, name) =
            (kind == BILL, format!("{} {}", subscription.text("label"), day.strftime("%m/%Y")));
        let reference = format!("{}-{}", subscription.text("number"), day.strftime("%Y%m"));
        let lines = [
            subscription.text("issuer").to_owned(),
            name.clone(),
            format!("N° {reference}"),
            format!("{} €", super::statement::decimal(cents * 6 / 5)),
        ];
        let file = files::keep_paper(world, user, &format!("{reference}.pdf"), &lines);
        let thumbnail = files::keep_picture(world, Some(user), &format!("{reference}.svg"), "PDF");
        let members = json!({
            "id_type": kind, "file": file, "thumbnail": thumbnail, "has_file_on_website": true, "name": name,
            "number": reference, "issuer": subscription.text("issuer"), "date": format!("{day} 00:00:00"),
            "duedate": amount.then(|| day.saturating_add(15.days())),
            "total_amount": amount.then(|| money(cents * 6 / 5)), "untaxed_amount": amount.then(|| money(cents)),
            "vat": amount.then(|| money(cents / 5)), "income": amount.then_some(false), "readonly": true,
            "timestamp": clock::text(now), "last_update": clock::text(now), "rdate": day, "webid": reference,
        });
        world.add(DOCUMENT.object, Some(user), &links, members);
    }
}

/// What a request says of a document: its day, its type, its file.
fn take_document(
    world: &mut World,
    call: &Call<'_>,
    members: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    if members.get("readonly") == Some(&json!(true))
        && members.contains_key("webid")
        && call.uploads.contains_key("file")
    {
        return Err(Refusal::invalid("the file of this document is that of the institution, and stays"));
    }
    if let Some(day) = call.member_text("date") {
        members.insert("date".to_owned(), json!(format!("{day} 00:00:00")));
        members.insert("rdate".to_owned(), json!(day));
    }
    let kind = members.get("id_type").and_then(Value::as_i64).unwrap_or(OTHER);
    if world.resources.find(TYPE.object, None, &Key::Number(kind)).is_none() {
        return Err(Refusal::invalid(format!(
            "member `id_type`: there is no type {kind}: see document_types.list"
        )));
    }
    members.insert("id_type".to_owned(), json!(kind));
    if let Some(upload) = files::sent(call, "file") {
        members.insert("file".to_owned(), json!(files::keep_upload(world, call.user().ok(), upload)));
    }
    if let Some(scan) = call.member("id_ocr").and_then(Value::as_i64) {
        if !files::is_there(world, call.user().ok(), scan) {
            return Err(Refusal::invalid(format!(
                "member `id_ocr`: there is no scan {scan}: send the file again"
            )));
        }
        members.insert("file".to_owned(), json!(scan));
    }
    members.entry("readonly").or_insert(json!(false));
    Ok(())
}

/// Where the files are, and the name of the type.
fn show_document(
    world: &World,
    call: &Call<'_>,
    document: &Resource,
    shown: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    let file = document.number("file");
    let thumbnail = document.number("thumbnail");
    let url = |file: Option<i64>| file.and_then(|file| files::url(world, call, file));
    let kind = document.number("id_type").unwrap_or(OTHER);
    let kind = world.resources.find(TYPE.object, None, &Key::Number(kind));
    shown.extend([
        ("id_file".to_owned(), json!(file)),
        ("id_thumbnail".to_owned(), json!(thumbnail)),
        ("url".to_owned(), json!(url(file))),
        ("thumb_url".to_owned(), json!(url(thumbnail))),
        ("has_file_on_website".to_owned(), json!(document.has("webid") && file.is_some())),
        ("type".to_owned(), json!(kind.map(|kind| kind.text("name")))),
        ("currency".to_owned(), currency(call, "EUR")?),
    ]);
    Ok(())
}

/// Attaches a document to what the path names, which it does not become a part of.
fn attach(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = Some(call.user()?);
    let key = Key::Number(call.member("id_document").and_then(Value::as_i64).unwrap_or_default());
    let mut above = parents(world, call, DOCUMENT.id)?;
    implied(world, user, &mut above);
    if let Some(document) = world.resources.change(DOCUMENT.object, user, &key) {
        document.attached.extend(above);
    }
    let document = world.resources.find(DOCUMENT.object, user, &key).ok_or_else(|| {
        Refusal::invalid(format!("member `id_document`: the user has no document {}", key.to_value()))
    })?;
    view(world, call, &DOCUMENT, document, &Expand::default()).map(Reply::of)
}

/// Deletes a document; below a transaction or a group of them it is only taken off.
fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let key = reach(world, call, &DOCUMENT)?.key.clone();
    let (user, above) = (Some(call.user()?), parents(world, call, DOCUMENT.id)?);
    let off: BTreeSet<_> =
        ["TransactionId", "TransactionClusterId"].into_iter().filter(|id| above.contains_key(*id)).collect();
    if off.is_empty() {
        world.resources.take(DOCUMENT.object, user, &key);
    } else if let Some(document) = world.resources.change(DOCUMENT.object, user, &key) {
        let stays = |id: &String| !off.contains(id.as_str());
        document.links.retain(|id, _| stays(id));
        document.attached.retain(|id, _| stays(id));
    }
    Ok(Reply::empty())
}

/// Keeps a file that is to be read. Nothing reads it here: a document can be made of it.
fn scan(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let upload = files::sent(call, "file").ok_or_else(|| Refusal::missing("member `file` is missing"))?;
    let user = call.user().ok();
    let id = files::keep_upload(world, user, upload);
    Ok(Reply::of(json!({"id": id, "name": call.member_text("name").or(upload.name.as_deref())})))
}
