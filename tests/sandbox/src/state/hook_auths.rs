//! Providers that webhook calls are authenticated with.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{Behaviour, Proof, World};
use crate::answer;
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("webhooks.list_auths", list),
    ("webhooks.create_auth", create),
    ("webhooks.update_auth", update),
    ("webhooks.delete_auth", delete),
    ("webhooks.delete_all_auths", delete_all),
];

/// A way to authenticate calls.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Provider {
    id: i64,
    kind: String,
    name: String,
    /// Key of the signatures.
    pub(super) secret: Option<String>,
    /// Where a token is to be had.
    pub(super) oauth: Option<OAuth>,
}

/// Where a token is to be had, and with what.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct OAuth {
    pub(crate) url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
}

impl std::fmt::Debug for OAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OAuth").field("url", &self.url).finish_non_exhaustive()
    }
}

/// What the mint counts providers as.
pub(super) const KIND: &str = "webhook auth";

impl Provider {
    /// One that calls are signed for, with this key.
    pub(super) fn of_signatures(id: i64, name: &str, key: &str) -> Self {
        Self { id, kind: HMAC.to_owned(), name: name.to_owned(), secret: Some(key.to_owned()), oauth: None }
    }

    pub(super) fn has_name(&self, name: &str) -> bool {
        self.name == name
    }

    /// How calls prove where they come from.
    pub(super) fn proof(&self) -> Proof {
        let by_key = self.secret.clone().map(Proof::Hmac);
        by_key.or_else(|| self.oauth.clone().map(Proof::OAuth)).unwrap_or(Proof::None)
    }
}

const HMAC: &str = "hmac_signature";

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let limit = call.int("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
    let all = world.hook_auths.values();
    let total = all.clone().count();
    let auths = all.take(limit).map(|provider| view(call, provider, false)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"authproviders": auths, "total": total})))
}

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let kind = call.member_text("type").unwrap_or_default().to_owned();
    let name = call.member_text("name").unwrap_or_default().to_owned();
    expect_new(world, &name, None)?;
    let oauth = oauth(call, &kind)?;
    let id = world.mint.id(KIND);
    let secret = (kind == HMAC).then(|| world.mint.token());
    let provider = Provider { id, kind, name, secret, oauth };
    let reply = Reply::of(view(call, &provider, true)?);
    world.hook_auths.insert(id, provider);
    Ok(reply)
}

fn expect_new(world: &World, name: &str, but: Option<i64>) -> Result<(), Refusal> {
    let taken = world.hook_auths.values().any(|known| known.name == name && Some(known.id) != but);
    if taken {
        Err(Refusal::invalid(format!("member `name`: there is a provider {name} already")))
    } else {
        Ok(())
    }
}

/// Where a token is to be had, which the type `oauth` needs.
fn oauth(call: &Call<'_>, kind: &str) -> Result<Option<OAuth>, Refusal> {
    if kind != "oauth" {
        return Ok(None);
    }
    let config = call.member("config").ok_or_else(|| {
        Refusal::missing(
            "member `config` is missing: a provider of type oauth needs url, client_id and client_secret",
        )
    })?;
    let text = |name: &str| config[name].as_str().unwrap_or_default().to_owned();
    Ok(Some(OAuth { url: text("url"), client_id: text("client_id"), client_secret: text("client_secret") }))
}

fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let provider = named(world, call)?;
    let id = provider.id;
    let kind = call.member_text("type").unwrap_or(&provider.kind).to_owned();
    let name = call.member_text("name").unwrap_or(&provider.name).to_owned();
    expect_new(world, &name, Some(id))?;
    let known = provider.oauth.clone().filter(|_| kind == "oauth" && call.member("config").is_none());
    let oauth = if known.is_some() { known } else { oauth(call, &kind)? };
    // A key is made once: a provider that becomes one of signatures shows it in this answer.
    let fresh = kind == HMAC && provider.secret.is_none();
    let secret =
        if fresh { Some(world.mint.token()) } else { provider.secret.clone().filter(|_| kind == HMAC) };
    let provider = Provider { id, kind, name, secret, oauth };
    let reply = Reply::of(view(call, &provider, fresh)?);
    world.hook_auths.insert(id, provider);
    Ok(reply)
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    let gone = world.hook_auths.remove(&id).ok_or_else(|| Refusal::own_fault("a provider went away"))?;
    Ok(Reply::of(view(call, &gone, false)?))
}

fn delete_all(world: &mut World, _: &Call<'_>) -> Result<Reply, Refusal> {
    world.hook_auths.remove_if(|_| true);
    Ok(Reply::empty())
}

fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Provider, Refusal> {
    let id = call.id("WebhookAuthId")?;
    let provider = world.hook_auths.get(&id);
    provider.ok_or_else(|| Refusal::not_found(format!("there is no authentication provider {id}")))
}

/// The provider of this number, or of this name.
pub(super) fn find(world: &World, named: &Value) -> Result<i64, Refusal> {
    let is_it = |provider: &&Provider| match named {
        Value::String(name) => provider.name == *name || provider.id.to_string() == *name,
        number => number.as_i64() == Some(provider.id),
    };
    let found = world.hook_auths.values().find(is_it).map(|provider| provider.id);
    found.ok_or_else(|| {
        Refusal::invalid(format!(
            "member `id_auth`: there is no provider {named}: make one with webhooks.create_auth"
        ))
    })
}

/// A provider as answers hold it: its key in the answer to its creation only.
fn view(call: &Call<'_>, provider: &Provider, new: bool) -> Result<Value, Refusal> {
    let config = provider.secret.as_ref().filter(|_| new).map(|key| json!({"secret_key": key}));
    let known = json!({"id": provider.id, "type": provider.kind, "name": provider.name, "config": config});
    answer::plain(call, "WebhookAuth", known)
}
