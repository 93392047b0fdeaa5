//! Client applications: what tokens are asked for with.

use serde_json::{Map, Value, json};

use super::resource::{self, Key, Kind, Resource, create, get, list, reach, update};
use super::{App, World, files, keys};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const CLIENT: Kind = Kind {
    object: "ClientApp",
    id: "ClientId",
    of_user: false,
    verbs: &[
        ("client_applications.list", list),
        ("client_applications.create", create),
        ("client_applications.get", get),
        ("client_applications.update", update),
        ("client_applications.delete", resource::delete),
        ("client_applications.upload_logo", upload_logo),
        ("client_applications.delete_logo", delete_logo),
    ],
    take,
    show: |_, _, client, shown| {
        shown.insert("id_logo".to_owned(), json!(client.number("logo")));
        Ok(())
    },
    ..Kind::BASE
};

/// The application whose credentials the sandbox prints.
pub(super) fn seed(world: &mut World) {
    let credentials = world.credentials.clone();
    let members = json!({
        "name": "Example App", "secret": credentials.client_secret, "redirect_uris": "", "config": {}, "pro": false,
    });
    let members = members.as_object().cloned().unwrap_or_default();
    let key = Key::Text(credentials.client_id);
    world.resources.put(CLIENT.object, Resource::new(key, None, members));
}

/// Removes the application whose credentials the sandbox prints.
pub(super) fn forget(world: &mut World) {
    let key = Key::Text(world.credentials.client_id.clone());
    world.resources.discard(CLIENT.object, None, key);
}

impl World {
    /// The client application of this identifier, as the pages of the webview know it.
    pub(crate) fn app(&self, client: &str) -> Option<App> {
        let found = self.resources.find(CLIENT.object, None, &Key::Text(client.to_owned()))?;
        let setting = |name: &str| found.members.get("config").and_then(|config| config.get(name));
        let logo = found.number("logo").and_then(|logo| files::path(self, logo));
        Some(App {
            id: client.to_owned(),
            name: found.text("name").to_owned(),
            redirect_uris: found.text("redirect_uris").to_owned(),
            colour: found.has("primary_color").then(|| found.text("primary_color").to_owned()),
            logo,
            unticked: setting("disable_accounts_pre_check") == Some(&json!(true)),
        })
    }
}

/// Whether an application has this secret.
pub(super) fn knows(world: &World, id: &str, secret: &str) -> bool {
    let client = world.resources.find(CLIENT.object, None, &Key::Text(id.to_owned()));
    client.is_some_and(|client| client.text("secret") == secret)
}

fn take(world: &mut World, call: &Call<'_>, members: &mut Map<String, Value>) -> Result<(), Refusal> {
    let old = own(world, call).map(|client| client.members.clone()).unwrap_or_default();
    if !members.contains_key("secret") {
        let secret = world.mint.token();
        members.insert("secret".to_owned(), json!(secret));
    }
    let defaults = [
        ("name", json!("Application")),
        ("redirect_uris", json!("")),
        ("config", json!({})),
        ("pro", json!(false)),
    ];
    for (name, value) in defaults {
        members.entry(name).or_insert(value);
    }
    if let Some(colour) = call.member_text("primary_color") {
        if colour.len() != 6 || !colour.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Refusal::invalid(
                "member `primary_color` is six hexadecimal digits without `#`, such as F45B9A",
            ));
        }
        members.insert("primary_color".to_owned(), json!(colour));
    }
    if let (Some(Value::Object(kept)), Some(Value::Object(sent))) = (old.get("config"), call.member("config"))
        && call.member_bool("update_config") != Some(false)
    {
        let mut merged = kept.clone();
        merged.extend(sent.clone());
        members.insert("config".to_owned(), Value::Object(merged));
    }
    if call.member_bool("generate_keys") == Some(true) && !members.contains_key("public_key") {
        let pair = keys::pair()?;
        members.insert("public_key".to_owned(), json!(pair.public_pem()?));
        members.insert("private_key".to_owned(), json!(pair.private_pem()?));
    }
    Ok(())
}

/// The application that the path names; none while it is made.
fn own<'w>(world: &'w World, call: &Call<'_>) -> Option<&'w Resource> {
    world.resources.find(CLIENT.object, None, &Key::of(call.named(CLIENT.id)?)?)
}

fn set_logo(world: &mut World, call: &Call<'_>, logo: Option<i64>) -> Result<Option<i64>, Refusal> {
    let key = reach(world, call, &CLIENT)?.key.clone();
    let client = world.resources.change(CLIENT.object, None, &key);
    let client = client.ok_or_else(|| Refusal::own_fault("a client went away"))?;
    let before = client.number("logo");
    client.members.insert("logo".to_owned(), json!(logo));
    Ok(before)
}

fn upload_logo(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    reach(world, call, &CLIENT)?;
    let upload = files::sent(call, "file").ok_or_else(|| Refusal::missing("member `file` is missing"))?;
    let file = files::keep_upload(world, None, upload);
    if let Some(before) = set_logo(world, call, Some(file))? {
        files::forget(world, before);
    }
    Ok(Reply::of(files::view(world, file).map_or(Value::Null, Value::Object)))
}

fn delete_logo(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let before = set_logo(world, call, None)?;
    let before = before.ok_or_else(|| Refusal::not_found("the client application has no logo"))?;
    files::forget(world, before);
    Ok(Reply::empty())
}
