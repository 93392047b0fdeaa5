//! `authentication`: users, their tokens and codes, and tokens of services.

use serde_json::{Value, json};

use super::users::{self, User};
use super::{Behaviour, World, clients};
use crate::auth::{Grant, SERVICE, bearer};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("authentication.init", init),
    ("authentication.create_code", create_code),
    ("legacy.authentication.create_code", create_code),
    ("authentication.exchange_code", exchange_code),
    ("authentication.renew", renew),
    ("authentication.revoke", revoke),
    ("authentication.service_token", service_token),
];

/// Seconds that what is temporary lasts.
pub(super) const HALF_AN_HOUR: i64 = 1800;

fn init(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let permanent = match (call.member("client_id"), call.member("client_secret")) {
        (None, None) => false,
        (Some(_), Some(_)) => {
            check_client(world, call)?;
            true
        }
        (Some(_), None) => {
            return Err(Refusal::missing("member `client_secret` is missing beside `client_id`"));
        }
        (None, Some(_)) => {
            return Err(Refusal::missing("member `client_id` is missing beside `client_secret`"));
        }
    };
    let user = world.mint.id(users::KIND);
    let token = world.mint.token();
    world.users.insert(user, User::temporary(user, call.now));
    let (grant, kind) = if permanent {
        users::keep(world, user, call.now);
        (Grant::of_user(user), "permanent")
    } else {
        (Grant::of_user(user).ending(HALF_AN_HOUR, call.now), "temporary")
    };
    world.tokens.add(token.clone(), grant);
    let expires_in = if permanent { Value::Null } else { json!(HALF_AN_HOUR) };
    Ok(Reply::of(json!({"auth_token": token, "type": kind, "id_user": user, "expires_in": expires_in})))
}

fn create_code(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = own_user(call)?;
    let once = call.text("type") == Some("singleAccess");
    let code = world.mint.token();
    world.tokens.add(code.clone(), Grant { once, ..Grant::of_user(user).ending(HALF_AN_HOUR, call.now) });
    let access = if once { "single" } else { "standard" };
    Ok(Reply::of(json!({"code": code, "type": "temporary", "access": access, "expires_in": HALF_AN_HOUR})))
}

fn exchange_code(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    check_grant_type(call, "authorization_code")?;
    check_client(world, call)?;
    let code = call.member_text("code").unwrap_or_default();
    let grant = world.tokens.get(code, call.now).cloned();
    let Some(user) = grant.filter(|grant| !grant.is_permanent()).and_then(|grant| grant.user) else {
        return Err(Refusal::invalid(
            "member `code` is no live temporary code or token: ask for one with authentication.create_code",
        ));
    };
    // Codes are exchanged once.
    world.tokens.remove(code);
    permanent_token(world, call, user)
}

fn renew(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    check_grant_type(call, "client_credentials")?;
    check_client(world, call)?;
    let user = call.member("id_user").and_then(Value::as_i64).unwrap_or_default();
    if !world.users.contains_key(&user) {
        return Err(Refusal::invalid(format!("member `id_user`: there is no user {user}")));
    }
    if call.member_bool("revoke_previous") == Some(true) {
        world.tokens.end(|grant| grant.user == Some(user) && grant.is_permanent());
    }
    permanent_token(world, call, user)
}

fn permanent_token(world: &mut World, call: &Call<'_>, user: i64) -> Result<Reply, Refusal> {
    let token = world.mint.token();
    world.tokens.add(token.clone(), Grant::of_user(user));
    users::keep(world, user, call.now);
    Ok(Reply::of(json!({"access_token": token, "token_type": "Bearer"})))
}

fn revoke(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let token = bearer(&call.authorization)?;
    world.tokens.remove(token);
    Ok(Reply::empty())
}

fn service_token(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    check_grant_type(call, "client_credentials")?;
    check_client(world, call)?;
    let scopes = scopes(call)?;
    let token = world.mint.token();
    let grant = Grant { scopes: scopes.clone(), ..Grant::of(SERVICE) };
    world.tokens.add(token.clone(), grant.ending(HALF_AN_HOUR, call.now));
    Ok(Reply::of(json!({"token": token, "scope": scopes.join(" "), "expires_in": HALF_AN_HOUR})))
}

/// The scopes that a body asks for. The description knows their names; here there must be one.
pub(super) fn scopes(call: &Call<'_>) -> Result<Vec<String>, Refusal> {
    let wanted = call.member("scope").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let scopes: Vec<_> = wanted.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if scopes.is_empty() { Err(Refusal::missing("member `scope` names no scope")) } else { Ok(scopes) }
}

fn check_grant_type(call: &Call<'_>, wanted: &str) -> Result<(), Refusal> {
    match call.member_text("grant_type") {
        Some(given) if given != wanted => {
            Err(Refusal::invalid(format!("member `grant_type` has to be `{wanted}` here, and is `{given}`")))
        }
        _ => Ok(()),
    }
}

pub(super) fn check_client(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    let text = |name| call.member_text(name).unwrap_or_default();
    let known = clients::knows(world, text("client_id"), text("client_secret"));
    if known {
        Ok(())
    } else {
        Err(Refusal::unauthenticated(
            "client_id and client_secret belong to no client application: the sandbox prints its own when it starts",
        ))
    }
}

fn own_user(call: &Call<'_>) -> Result<i64, Refusal> {
    let user = call.grant.as_ref().and_then(|grant| grant.user);
    user.ok_or_else(|| Refusal::own_fault("a user token without a user"))
}
