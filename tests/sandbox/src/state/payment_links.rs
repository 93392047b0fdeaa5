//! Payment links: made, opened, paid or revoked.

use serde_json::{Map, Value, json};

use super::World;
use super::resource::{self, Key, Kind, Resource, create, get, list};
use crate::auth::{Grant, SERVICE};
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

/// A link that a payer opens.
pub(crate) struct Opened {
    pub(crate) client: String,
    /// The payment that it led to before and that is not over.
    pub(crate) payment: Option<i64>,
    /// The payment to make otherwise, as the API wants it.
    pub(crate) order: Value,
    /// What it is made with; good for a minute.
    pub(crate) token: String,
}

/// Seconds that the pages have to make a payment.
const A_MINUTE: i64 = 60;

impl World {
    /// Opens a link; none where there is no such link, and where it was revoked or paid.
    pub(crate) fn open_link(&mut self, id: &str, origin: &str) -> Option<Opened> {
        let link = self.resources.find(LINK.object, None, &Key::Text(id.to_owned()))?;
        if link.has("revoked_at") {
            return None;
        }
        let payment = link.number("payment").and_then(|payment| self.payments.get(&payment));
        let payment = match payment.map(|payment| (payment.id, payment.progress.state)) {
            Some((id, "created" | "validating")) => Some(id),
            Some((_, "rejected" | "expired")) | None => None,
            Some(_) => return None,
        };
        let order = order(link, format!("{origin}/payment-links/{id}"));
        let token = self.mint.token();
        let grant = Grant { scopes: vec!["payments:admin".to_owned()], ..Grant::of(SERVICE) };
        self.tokens.add(token.clone(), grant.ending(A_MINUTE, self.clock.now()));
        Some(Opened { client: self.credentials.client_id.clone(), payment, order, token })
    }

    /// A link led to this payment.
    pub(crate) fn pay_link(&mut self, id: &str, payment: i64) {
        if let Some(link) = self.resources.change(LINK.object, None, &Key::Text(id.to_owned())) {
            link.members.insert("payment".to_owned(), json!(payment));
        }
    }
}

/// The payment that a link asks for. The payer ends at the address of the link, unless it names another one.
fn order(link: &Resource, own: String) -> Value {
    let pick = |names: &[&str]| {
        let members = names.iter().filter(|name| link.has(name));
        members.map(|name| ((*name).to_owned(), link.members[*name].clone())).collect::<Map<_, _>>()
    };
    let instruction = pick(&[
        "label",
        "amount",
        "currency",
        "execution_date_type",
        "beneficiary",
        "beneficiary_identity",
        "reference_id",
    ]);
    let mut order = pick(&["payer", "payer_identity"]);
    let back = if link.has("redirect_uri") { link.text("redirect_uri").to_owned() } else { own };
    order.insert("client_redirect_uri".to_owned(), json!(back));
    if link.has("redirect_state") {
        order.insert("client_state".to_owned(), link.members["redirect_state"].clone());
    }
    order.insert("instructions".to_owned(), json!([instruction]));
    Value::Object(order)
}
