//! Settings of the domain, what became of them, and its certificates.

use serde_json::{Map, Value, json};

use super::resource::{Filter, Key, Kind, Resource, list};
use super::{Behaviour, World, clock, files, keys};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

/// A change of a setting.
pub(super) const LOG: Kind = Kind {
    object: "ConfigLog",
    id: "ConfigLogId",
    of_user: false,
    verbs: &[("configuration.list_logs", list)],
    filters: &[("search", Filter::Holds("key")), ("type", Filter::Same("type"))],
    day: "timestamp",
    newest_first: true,
    ..Kind::BASE
};

pub(super) const CERTIFICATE: Kind =
    Kind { object: "Certificate", id: "CertificateId", of_user: false, ..Kind::BASE };

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("configuration.get", |world, call| Ok(answer(world, call))),
    ("configuration.update", update),
    ("configuration.get_certificate", get_certificate),
];

/// Where settings are kept, by their keys.
const SETTING: &str = "Setting";

/// What is set from the start.
pub(super) fn seed(world: &mut World) {
    for (key, value) in
        [("oauth2.enabled", "1"), ("payment.max_amount", "0"), ("webhooks.alerts_frequency", "1")]
    {
        set(world, key, value);
    }
}

/// The value of a setting.
pub(super) fn setting<'w>(world: &'w World, key: &str) -> Option<&'w str> {
    world.resources.find(SETTING, None, &Key::Text(key.to_owned())).map(|setting| setting.text("value"))
}

fn set(world: &mut World, key: &str, value: &str) {
    let members = Map::from_iter([("value".to_owned(), json!(value))]);
    let resource = Resource::new(Key::Text(key.to_owned()), None, members);
    world.resources.put(SETTING, resource);
}

fn answer(world: &World, call: &Call<'_>) -> Reply {
    let search = call.text("search").unwrap_or_default().to_lowercase();
    let settings = world.resources.of(SETTING, None).filter_map(|setting| match &setting.key {
        Key::Text(key) if key.to_lowercase().contains(&search) => {
            Some((key.clone(), json!(setting.text("value"))))
        }
        _ => None,
    });
    Reply::of(Value::Object(settings.collect()))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    for (key, value) in call.body.as_object().into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        let before = setting(world, key).map(str::to_owned);
        if before.as_deref() == Some(value) {
            continue;
        }
        let mut change = json!({
            "key": key, "previous_value": before, "new_value": value, "timestamp": clock::text(call.now),
            "type": if before.is_some() { "update" } else { "add" },
        });
        if !is_known(call, key) {
            // The log names the settings of the description alone.
            change.as_object_mut().map(|members| members.remove("key"));
        }
        world.add(LOG.object, None, &[], change);
        set(world, key, value);
    }
    Ok(answer(world, call))
}

fn is_known(call: &Call<'_>, key: &str) -> bool {
    let keys = call.api.enum_named("ConfigKey");
    keys.is_some_and(|keys| keys.values.iter().any(|value| value.wire == key))
}

/// The pairs of keys that the sandbox has are `encryption` and `signature`.
fn get_certificate(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = call.path.first().and_then(|(_, kind)| kind.as_str()).unwrap_or_default().to_owned();
    let purpose = keys::PURPOSES.into_iter().find(|purpose| *purpose == kind);
    let purpose = purpose.ok_or_else(|| {
        Refusal::not_found(format!("there is no certificate of type {kind}: ask for encryption or signature"))
    })?;
    let known = world.resources.of(CERTIFICATE.object, None).find(|own| own.text("type") == purpose).cloned();
    let certificate = match known {
        Some(known) => known,
        None => certify(world, call, purpose)?,
    };
    super::resource::view(world, call, &CERTIFICATE, &certificate, &call.expand).map(Reply::of)
}

fn certify(world: &mut World, call: &Call<'_>, purpose: &'static str) -> Result<Resource, Refusal> {
    let pair = keys::of(world, purpose)?;
    let mut keep = |name: &str, content: String| {
        let upload = crate::call::Upload {
            name: Some(format!("{purpose}.{name}.pem")),
            media: Some("application/x-pem-file".to_owned()),
            content: content.into_bytes(),
        };
        files::keep_upload(world, None, &upload)
    };
    let (public, private) = (keep("public", pair.public_pem()?), keep("private", pair.private_pem()?));
    let members = json!({
        "type": purpose, "created": clock::text(call.now), "id_public_key_file": public, "id_private_key_file": private,
    });
    let number = world.add(CERTIFICATE.object, None, &[], members);
    let certificate = world.resources.find(CERTIFICATE.object, None, &Key::Number(number)).cloned();
    certificate.ok_or_else(|| Refusal::own_fault("a certificate went away"))
}
