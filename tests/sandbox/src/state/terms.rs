//! Terms of service: their versions, and who accepted them.

use serde_json::{Map, Value, json};

use super::resource::{Key, Kind, Resource, list_answer, view};
use super::{Behaviour, World, clock, files, payments};
use crate::call::{Call, Reply, Upload};
use crate::refusal::Refusal;

pub(super) const TERMS: Kind =
    Kind { object: "TermsOfService", id: "TermsId", of_user: false, show, ..Kind::BASE };

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.terms.create", create),
    ("legacy.terms.add_language", add_language),
    ("legacy.terms.list_of_user", list_of_user),
    ("legacy.terms.accept", accept_of_user),
    ("payments.get_terms", get),
    ("payments.get_terms_status", get_status),
    ("payments.accept_terms", accept_of_payment),
];

/// Where it is kept which version a user or a payment has accepted.
const ACCEPTED: &str = "TermsAcceptance";

/// The version that is there from the start.
pub(super) fn seed(world: &mut World) {
    let texts = [
        ("fr", "Conditions d'utilisation du bac à sable : rien n'y engage personne."),
        ("en", "Terms of service of the sandbox: nothing in it binds anybody."),
    ];
    let now = clock::text(world.clock.now());
    let number = world.add(TERMS.object, None, &[], json!({"version": "sandbox-001", "created": now}));
    for (language, text) in texts {
        let content = text.as_bytes().to_vec();
        let upload = Upload {
            name: Some(format!("terms.{language}.txt")),
            media: Some("text/plain; charset=utf-8".to_owned()),
            content,
        };
        add_text(world, &Key::Number(number), language, &upload);
    }
}

fn add_text(world: &mut World, key: &Key, language: &str, upload: &Upload) {
    let file = files::keep_upload(world, None, upload);
    let text = String::from_utf8_lossy(&upload.content).into_owned();
    if let Some(terms) = world.resources.change(TERMS.object, None, key) {
        let texts = terms.members.entry("texts").or_insert(json!({}));
        texts[language] = json!({"file": file, "text": text});
    }
}

/// The first of its files.
fn show(_: &World, _: &Call<'_>, terms: &Resource, shown: &mut Map<String, Value>) -> Result<(), Refusal> {
    let texts = terms.members.get("texts").and_then(Value::as_object);
    let file = texts.and_then(|texts| texts.values().next()).and_then(|text| text["file"].as_i64());
    shown.insert("id_file".to_owned(), json!(file));
    Ok(())
}

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let version = call.member_text("version").unwrap_or("1");
    let number = world.add(TERMS.object, None, &[], json!({"version": version, "created": call.now()}));
    add_sent(world, call, &Key::Number(number))
}

fn add_language(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let key = super::resource::reach(world, call, &TERMS)?.key.clone();
    add_sent(world, call, &key)
}

fn add_sent(world: &mut World, call: &Call<'_>, key: &Key) -> Result<Reply, Refusal> {
    if let Some(upload) = files::sent(call, "file_content") {
        add_text(world, key, call.member_text("language").unwrap_or("fr"), upload);
    }
    let terms = version(world, key)?;
    view(world, call, &TERMS, terms, &call.expand).map(Reply::of)
}

fn version<'w>(world: &'w World, key: &Key) -> Result<&'w Resource, Refusal> {
    let terms = world.resources.find(TERMS.object, None, key);
    terms.ok_or_else(|| Refusal::not_found(format!("there is no version {} of the terms", key.to_value())))
}

/// The version in force: the latest.
fn latest(world: &World) -> Result<&Resource, Refusal> {
    let latest = world.resources.of(TERMS.object, None).last();
    latest.ok_or_else(|| Refusal::own_fault("it has no terms"))
}

fn accepted(world: &World, who: &str, terms: &Key) -> bool {
    let key = Key::Text(format!("{who} {}", terms.to_value()));
    world.resources.find(ACCEPTED, None, &key).is_some()
}

/// Records that somebody accepted the version that the body names.
fn accept(world: &mut World, call: &Call<'_>, who: &str) -> Result<Key, Refusal> {
    let named = call.member("id_terms").and_then(Key::of);
    let key = match named {
        Some(key) => version(world, &key)
            .map(|terms| terms.key.clone())
            .map_err(|refusal| Refusal::invalid(format!("member `id_terms`: {}", refusal.description)))?,
        None => latest(world)?.key.clone(),
    };
    let members = Map::from_iter([("timestamp".to_owned(), json!(call.now()))]);
    let place = Key::Text(format!("{who} {}", key.to_value()));
    world.resources.put(ACCEPTED, Resource::new(place, None, members));
    Ok(key)
}

fn list_of_user(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let who = format!("user {}", call.user()?);
    let waiting = world.resources.of(TERMS.object, None).filter(|terms| !accepted(world, &who, &terms.key));
    list_answer(world, call, &TERMS, waiting.collect())
}

fn accept_of_user(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let who = format!("user {}", call.user()?);
    let key = accept(world, call, &who)?;
    view(world, call, &TERMS, version(world, &key)?, &call.expand).map(Reply::of)
}

/// The text in French, or in whichever language there is.
fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let terms = latest(world)?;
    let texts = terms.members.get("texts").and_then(Value::as_object);
    let text = texts.and_then(|texts| texts.get_key_value("fr").or_else(|| texts.iter().next()));
    let (language, content) = text.map_or(("fr", ""), |(language, text)| {
        (language.as_str(), text["text"].as_str().unwrap_or_default())
    });
    let terms = view(world, call, &TERMS, terms, &call.expand)?;
    Ok(Reply::of(json!({"terms": terms, "content": content, "language": language})))
}

fn payment(world: &World, call: &Call<'_>) -> Result<String, Refusal> {
    let id = call.id("PaymentId")?;
    payments::expect(world, id)?;
    Ok(format!("payment {id}"))
}

fn get_status(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let who = payment(world, call)?;
    let terms = latest(world)?;
    let mut answer = view(world, call, &TERMS, terms, &call.expand)?;
    answer["to_sign"] = json!(!accepted(world, &who, &terms.key));
    Ok(Reply::of(answer))
}

fn accept_of_payment(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let who = payment(world, call)?;
    accept(world, call, &who)?;
    Ok(Reply::of(json!({"success": "true"})))
}
