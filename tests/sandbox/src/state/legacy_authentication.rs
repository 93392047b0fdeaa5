//! Tokens in JWT form, and users who sign in with a password.

use serde_json::{Value, json};

use super::authentication::{HALF_AN_HOUR, check_client};
use super::legacy_users::{MAIL, PROFILE, add, confirmable, signed_in};
use super::resource::{Key, Resource, view};
use super::users::{self, User};
use super::{Behaviour, World, configuration, keys};
use crate::auth::Grant;
use crate::call::{Call, Reply};
use crate::expand::Expand;
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("legacy.authentication.login", login),
    ("legacy.authentication.login_with_cookie", login_with_cookie),
    ("legacy.authentication.create_user_jwt", create_user_jwt),
    ("legacy.authentication.create_admin_jwt", create_admin_jwt),
    ("legacy.authentication.create_user_token", create_user_token),
    ("legacy.authentication.register", register),
    ("legacy.authentication.confirm_email", confirm_email),
    ("legacy.authentication.confirm_new_email", confirm_new_email),
    ("legacy.authentication.resend_confirmation", resend),
];

/// A permanent token of a user.
fn issue(world: &mut World, user: i64) -> String {
    let token = world.mint.token();
    world.tokens.add(token.clone(), Grant::of_user(user));
    token
}

/// The profile of the name and password in the body.
fn profile(world: &World, call: &Call<'_>) -> Result<Resource, Refusal> {
    let (name, password) = (call.member_text("username"), call.member_text("password"));
    let profile = signed_in(world, name.unwrap_or_default(), password.unwrap_or_default());
    profile.cloned().ok_or_else(|| {
        Refusal::unauthenticated(
            "nobody has this name and password: legacy.authentication.register makes a user",
        )
    })
}

fn user_view(world: &World, call: &Call<'_>, user: i64) -> Result<Value, Refusal> {
    let user = world.users.get(&user).ok_or_else(|| Refusal::own_fault("a user went away"))?;
    users::view(world, call, user, &Expand::default())
}

fn login(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let profile = profile(world, call)?;
    let user = profile.user.unwrap_or_default();
    let token = issue(world, user);
    let scope = call.member_text("scope").unwrap_or("user");
    Ok(Reply::of(json!({
        "token": token, "scope": scope, "expires_in": null, "user": user_view(world, call, user)?,
        "profile": view(world, call, &PROFILE, &profile, &Expand::default())?,
    })))
}

/// The cookie itself is left to browsers of those days.
fn login_with_cookie(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    profile(world, call)?;
    Ok(Reply::empty())
}

/// Minutes that a token lasts which is not told how long.
fn minutes(world: &World) -> i64 {
    let set = configuration::setting(world, "auth.default_token_expire");
    set.and_then(|minutes| minutes.parse().ok()).filter(|minutes| *minutes > 0).unwrap_or(HALF_AN_HOUR / 60)
}

/// Signs a token that says what it is for, and lets it be one.
fn jwt(
    world: &mut World,
    call: &Call<'_>,
    grant: Grant,
    minutes: Option<i64>,
    mut payload: Value,
) -> Result<Value, Refusal> {
    let ends = minutes.map(|minutes| super::clock::minutes_after(call.now, minutes));
    let seconds = |moment: jiff::civil::DateTime| {
        moment.to_zoned(jiff::tz::TimeZone::UTC).map(|moment| moment.timestamp().as_second()).ok()
    };
    payload["aud"] = json!(call.origin);
    payload["iat"] = json!(seconds(call.now));
    payload["jti"] = json!(world.mint.uuid());
    if let Some(ends) = ends {
        payload["exp"] = json!(seconds(ends));
    }
    let header = json!({"typ": "JWT", "key_url": keys::key_url(&call.origin)});
    let token = keys::signed(world, header, &payload)?;
    world.tokens.add(token.clone(), Grant { ends, ..grant });
    Ok(json!({"jwt_token": token, "payload": payload}))
}

fn create_user_jwt(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    check_client(world, call)?;
    let user = match call.member("id_user").and_then(Value::as_i64) {
        Some(user) => expect_user(world, user)?,
        None => new_user(world, call),
    };
    let minutes = (call.member_bool("expire") != Some(false)).then(|| minutes(world));
    let payload = json!({"id_user": user, "iss": call.member_text("client_id"), "type": "sharedAccess"});
    jwt(world, call, Grant::of_user(user), minutes, payload).map(Reply::of)
}

fn create_admin_jwt(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let minutes = call.member("duration").and_then(Value::as_i64).unwrap_or(1);
    let payload = json!({"scope": call.member_text("scope").unwrap_or("config")});
    jwt(world, call, Grant::of("config"), (minutes > 0).then_some(minutes), payload).map(Reply::of)
}

fn expect_user(world: &World, user: i64) -> Result<i64, Refusal> {
    match world.users.contains_key(&user) {
        true => Ok(user),
        false => Err(Refusal::not_found(format!("there is no user {user}"))),
    }
}

fn new_user(world: &mut World, call: &Call<'_>) -> i64 {
    let user = world.mint.id(users::KIND);
    world.users.insert(user, User::permanent(user, call.now));
    user
}

fn create_user_token(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = expect_user(world, call.user()?)?;
    Ok(Reply::of(json!({"token": issue(world, user)})))
}

fn register(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let text = |name| call.member_text(name).unwrap_or_default();
    let (email, password) = (text("email"), text("password"));
    let taken = world.users.values().any(|user| {
        world.resources.of(PROFILE.object, Some(user.id)).any(|profile| profile.text("email") == email)
    });
    if taken {
        return Err(Refusal::invalid("member `email` is that of another user: sign in, or take another"));
    }
    let user = new_user(world, call);
    let number = add(world, user, email, password);
    let profile = world.resources.find(PROFILE.object, Some(user), &Key::Number(number)).cloned();
    let profile = profile.ok_or_else(|| Refusal::own_fault("a profile went away"))?;
    confirmable(world, &profile, email);
    let token = issue(world, user);
    Ok(Reply::of(json!({
        "token": token, "user": user_view(world, call, user)?,
        "profile": view(world, call, &PROFILE, &profile, &Expand::default())?,
    })))
}

/// The user who got the mail with this token, which is good once.
fn confirmed(world: &mut World, call: &Call<'_>) -> Result<i64, Refusal> {
    let key = Key::Text(call.member_text("token").unwrap_or_default().to_owned());
    let mail = world.resources.take(MAIL, None, &key);
    mail.and_then(|mail| mail.number("owner")).ok_or_else(|| {
        Refusal::invalid("member `token` is of no mail: the sandbox sends none, the token is `mail-` and the number of the profile")
    })
}

fn confirm_email(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = confirmed(world, call)?;
    let token = issue(world, user);
    Ok(Reply::of(json!({"token": token, "user": user_view(world, call, user)?})))
}

fn confirm_new_email(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    confirmed(world, call)?;
    Ok(Reply::empty())
}

/// Nothing to confirm is a mistake.
fn resend(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let waits = world.resources.of(MAIL, None).any(|mail| mail.number("owner") == Some(user));
    if waits {
        Ok(Reply::empty())
    } else {
        Err(Refusal::invalid("the user has no address that waits to be confirmed"))
    }
}
