//! Settings, login profiles and devices of users, from the time when users signed in themselves.

use serde_json::{Map, Value, json};

use super::resource::{Key, Kind, Resource, create, delete, get, list, update, view};
use super::{Behaviour, World};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const PROFILE: Kind = Kind {
    object: "Profile",
    id: "ProfileId",
    verbs: &[("legacy.users.list_profiles", list), ("legacy.users.get_profile", get)],
    ..Kind::BASE
};

pub(super) const DEVICE: Kind = Kind {
    object: "Device",
    id: "DeviceId",
    verbs: &[
        ("legacy.users.list_devices", list),
        ("legacy.users.create_device", create),
        ("legacy.users.get_device", get),
        ("legacy.users.update_device", update),
        ("legacy.users.delete_device", delete),
    ],
    take: |_, call, members| {
        let token = call.member_text("notification_token").unwrap_or_default();
        members.insert("notification_token".to_owned(), json!(token));
        let version = call.member("notification_version").and_then(Value::as_i64).unwrap_or(1);
        members.insert("version".to_owned(), json!(version.to_string()));
        members.insert("type".to_owned(), json!("sandbox"));
        members.insert("debug".to_owned(), json!(false));
        Ok(())
    },
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.users.get_config", |world, call| Ok(Reply::of(config(world, call.user()?)))),
    ("legacy.users.update_config", update_config),
    ("legacy.users.delete_config", delete_config),
    ("legacy.users.get_main_profile", get_main_profile),
    ("legacy.users.update_current_profile", update_profile),
];

/// Where the settings of users are kept, by their keys.
const SETTING: &str = "UserSetting";

/// Adds what a user signs in with.
pub(super) fn add(world: &mut World, user: i64, email: &str, password: &str) -> i64 {
    let members = json!({
        "role": "admin", "email": email, "admin": false, "statut": 0, "conf": null, "lang": "fr", "password": password,
    });
    world.add(PROFILE.object, Some(user), &[], members)
}

/// The settings of a user.
pub(super) fn config(world: &World, user: i64) -> Value {
    let own = world.resources.of(SETTING, Some(user)).filter_map(|setting| match &setting.key {
        Key::Text(key) => Some((key.clone(), setting.members.get("value").cloned().unwrap_or_default())),
        Key::Number(_) => None,
    });
    Value::Object(own.collect())
}

fn update_config(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    for (key, value) in call.body.as_object().into_iter().flatten() {
        if key.starts_with("biapi.") && key != "biapi.callback_url" {
            continue;
        }
        let members = Map::from_iter([("value".to_owned(), value.clone())]);
        let key = Key::Text(key.clone());
        world.resources.put(SETTING, Resource::new(key, Some(user), members));
    }
    Ok(Reply::of(config(world, user)))
}

/// Deletes the settings that are named, or all of them.
fn delete_config(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = Some(call.user()?);
    let all: Vec<_> = world.resources.of(SETTING, user).map(|setting| setting.key.clone()).collect();
    let named: Option<Vec<_>> = call.member_text("keys").map(|keys| keys.split(',').map(str::trim).collect());
    let gone = |key: &&Key| match (key, &named) {
        (Key::Text(key), Some(named)) => named.contains(&key.as_str()),
        _ => true,
    };
    for key in all.iter().filter(gone) {
        world.resources.take(SETTING, user, key);
    }
    Ok(Reply::empty())
}

fn main_profile(world: &World, call: &Call<'_>) -> Result<Resource, Refusal> {
    let user = call.user()?;
    let main = world.resources.of(PROFILE.object, Some(user)).next().cloned();
    main.ok_or_else(|| Refusal::not_found(format!("user {user} is anonymous and has no login profile")))
}

fn get_main_profile(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    view(world, call, &PROFILE, &main_profile(world, call)?, &call.expand).map(Reply::of)
}

/// A new address or password wants the one that holds.
fn update_profile(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let mut profile = main_profile(world, call)?;
    let secret = call.member("email").is_some() || call.member("password").is_some();
    if secret && call.member_text("current_password") != Some(profile.text("password")) {
        return Err(Refusal::invalid("member `current_password` is not the password that holds"));
    }
    for name in ["email", "password", "conf", "lang"] {
        if let Some(value) = call.member(name) {
            profile.members.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(email) = call.member_text("email").map(str::to_owned) {
        confirmable(world, &profile, &email);
    }
    world.resources.put(PROFILE.object, profile);
    get_main_profile(world, call)
}

/// Where mails are kept that wait to be confirmed, by the token in them.
pub(super) const MAIL: &str = "Mail";

/// Sends a mail with a token. Nothing is sent from the sandbox: the token is `mail-` and the number of the profile.
pub(super) fn confirmable(world: &mut World, profile: &Resource, email: &str) {
    let token = format!("mail-{}", profile.key.number().unwrap_or_default());
    let mut members = Map::new();
    members.insert("email".to_owned(), json!(email));
    members.insert("owner".to_owned(), json!(profile.user));
    world.resources.put(MAIL, Resource::new(Key::Text(token), None, members));
}

/// The profile that this name and password belong to.
pub(super) fn signed_in<'w>(world: &'w World, email: &str, password: &str) -> Option<&'w Resource> {
    let users = world.users.values().flat_map(|user| world.resources.of(PROFILE.object, Some(user.id)));
    users.into_iter().find(|profile| profile.text("email") == email && profile.text("password") == password)
}
