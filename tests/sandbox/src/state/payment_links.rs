//! Payment links: made, opened, paid or revoked.

use serde_json::{Map, Value, json};

use super::World;
use super::resource::{self, Key, Kind, Resource, create, get, list};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const LINK: Kind = Kind {
    object: "PaymentLink",
    id: "PaymentLinkId",
    of_user: false,
    verbs: &[
        ("payment_links.list", list),
        ("payment_links.create", create),
        ("payment_links.get", get),
        ("payment_links.revoke", revoke),
    ],
    take,
    show,
    ..Kind::BASE
};

fn take(_: &mut World, call: &Call<'_>, members: &mut Map<String, Value>) -> Result<(), Refusal> {
    let kind = call.member_text("execution_date_type").unwrap_or_default();
    if !["first_open_day", "instant"].contains(&kind) {
        return Err(Refusal::invalid(
            "member `execution_date_type`: a link knows first_open_day and instant",
        ));
    }
    if call.member("amount").and_then(Value::as_f64).is_none_or(|amount| amount <= 0.0) {
        return Err(Refusal::invalid("member `amount` has to be above 0"));
    }
    let redirects = call.member_bool("redirect") == Some(true);
    if redirects && call.member("redirect_uri").is_none() {
        return Err(Refusal::missing("member `redirect_uri` is missing, which `redirect` wants"));
    }
    members.insert("revoked_at".to_owned(), Value::Null);
    Ok(())
}

/// Its address, and what became of the latest payment that it led to.
fn show(
    world: &World,
    call: &Call<'_>,
    link: &Resource,
    shown: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    let Key::Text(id) = &link.key else { return Ok(()) };
    let payment = link.number("payment");
    let state = payment
        .and_then(|payment| world.payments.get(&payment))
        .map_or("unavailable", |payment| payment.progress.state);
    shown.insert("url".to_owned(), json!(format!("{}/payment-links/{id}", call.origin)));
    shown.insert("last_payment_id".to_owned(), json!(payment));
    shown.insert("attempt_state".to_owned(), json!(state));
    Ok(())
}

fn revoke(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let link = resource::named(world, call, &LINK)?;
    if link.has("revoked_at") {
        return Err(Refusal::not_found("the payment link was revoked before"));
    }
    let key = link.key.clone();
    if let Some(link) = world.resources.change(LINK.object, None, &key) {
        link.members.insert("revoked_at".to_owned(), json!(call.now()));
    }
    Ok(Reply::empty())
}
