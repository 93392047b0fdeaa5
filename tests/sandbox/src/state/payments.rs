//! `payments`: payments that a payer validates, and tokens for one of them.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::authentication::scopes;
use super::payment_steps::Progress;
use super::payment_views::view;
use super::word::{self, Word};
use super::{Behaviour, World, connectors, page};
use crate::auth::{Grant, SERVICE};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("payments.list", list),
    ("payments.create", create),
    ("payments.get", get),
    ("payments.validate", validate),
    ("payments.resume", |world, call| {
        only_true(call, "resume")?;
        step(world, call, |payment| payment.progress.resume())
    }),
    ("payments.submit_fields", |world, call| {
        let fields = call.member("fields").and_then(Value::as_object).cloned().unwrap_or_default();
        step(world, call, |payment| payment.progress.submit(&fields))
    }),
    ("payments.submit_psu_validation", |world, call| {
        let agrees = call.member_bool("psu_validate") == Some(true);
        step(world, call, |payment| payment.progress.agree(agrees))
    }),
    ("payments.confirm", |world, call| {
        let confirms = call.member_bool("confirm") == Some(true);
        step(world, call, |payment| payment.progress.confirm(confirms))
    }),
    ("payments.cancel", cancel),
    ("payments.create_scoped_token", create_scoped_token),
    ("payments.list_incompatibilities", list_incompatibilities),
];

/// Seconds that a token for one payment lasts.
const A_WEEK: i64 = 604_800;

/// A payment.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Payment {
    pub(super) id: i64,
    pub(super) registered: DateTime,
    pub(super) progress: Progress,
    /// The state that webhooks know of.
    #[serde(deserialize_with = "word::deserialize")]
    pub(super) told: Word,
    /// The connector, by number, once it is known.
    pub(super) connector: Option<i64>,
    pub(super) mechanism: Option<String>,
    /// What the page of the bank is known by.
    pub(super) page: String,
    /// Where the payer returns from the bank, as the page says that began the validation.
    pub(super) back: Option<String>,
    pub(super) redirect_uri: Value,
    pub(super) client_state: Value,
    pub(super) payer: Value,
    pub(super) payer_identity: Value,
    /// Instructions as they were sent.
    pub(super) instructions: Vec<Value>,
}

impl Payment {
    /// The schemes of the accounts of its beneficiaries.
    pub(super) fn schemes(&self) -> impl Iterator<Item = &str> {
        self.instructions.iter().filter_map(|instruction| instruction["beneficiary"]["scheme_name"].as_str())
    }

    fn is_instant(&self) -> bool {
        self.instructions.iter().any(|instruction| instruction["execution_date_type"] == "instant")
    }

    fn amount(&self) -> f64 {
        self.instructions.iter().filter_map(|instruction| instruction["amount"].as_f64()).sum()
    }
}

fn create(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let instructions = call.member("instructions").and_then(Value::as_array).cloned().unwrap_or_default();
    check_instructions(call, &instructions)?;
    check_return(call)?;
    let connector = connector(world, call)?;
    let label = instructions.first().and_then(|first| first["label"].as_str()).unwrap_or_default();
    let member = |name: &str| call.body.get(name).cloned().unwrap_or_default();
    let payment = Payment {
        id: world.mint.id("payment"),
        registered: call.now,
        progress: Progress::new(label),
        told: "created",
        connector,
        mechanism: None,
        page: world.mint.token(),
        back: None,
        redirect_uri: member("client_redirect_uri"),
        client_state: member("client_state"),
        payer: member("payer"),
        payer_identity: member("payer_identity"),
        instructions,
    };
    let reply = Reply::of(view(world, call, &payment)?);
    world.payments.insert(payment.id, payment);
    Ok(reply)
}

/// What the description says in words only.
fn check_instructions(call: &Call<'_>, instructions: &[Value]) -> Result<(), Refusal> {
    let Some(first) = instructions.first() else {
        return Err(Refusal::missing("member `instructions` holds no instruction"));
    };
    let kind = &first["execution_date_type"];
    if instructions.iter().any(|instruction| instruction["execution_date_type"] != *kind) {
        return Err(Refusal::invalid("member `instructions`: all have the same execution_date_type"));
    }
    if kind == "periodic" && instructions.len() > 1 {
        return Err(Refusal::invalid("member `instructions`: a periodic instruction must be alone"));
    }
    let needed: &[&str] = match kind.as_str() {
        Some("deferred") => &["execution_date"],
        Some("periodic") => &["start_date", "frequency"],
        _ => &[],
    };
    let today = call.today();
    for (index, instruction) in instructions.iter().enumerate() {
        if instruction["amount"].as_f64().is_some_and(|amount| amount <= 0.0) {
            return Err(Refusal::invalid(format!("member `instructions[{index}].amount` has to be above 0")));
        }
        if let Some(name) = needed.iter().find(|name| instruction[**name].is_null()) {
            return Err(Refusal::missing(format!(
                "member `instructions[{index}].{name}` is needed when {kind}"
            )));
        }
        if instruction["execution_date"].as_str().is_some_and(|day| day < today.as_str()) {
            return Err(Refusal::invalid(format!(
                "member `instructions[{index}].execution_date` is past: in the sandbox it is {today}"
            )));
        }
    }
    Ok(())
}

/// Where the payer ends: an address without a query, and a state of a bounded length.
fn check_return(call: &Call<'_>) -> Result<(), Refusal> {
    if call.member_text("client_redirect_uri").is_some_and(|uri| uri.contains('?')) {
        return Err(Refusal::invalid(
            "member `client_redirect_uri` may have no query parameters: put what has to come back in `client_state`",
        ));
    }
    match call.member_text("client_state").map(|state| state.chars().count()) {
        Some(length) if length > 2000 => {
            Err(Refusal::invalid(format!("member `client_state` has {length} characters, and may have 2000")))
        }
        _ => Ok(()),
    }
}

/// The connector that a body chooses, which must take payments.
fn connector(world: &World, call: &Call<'_>) -> Result<Option<i64>, Refusal> {
    let Some(name) = call.member("connector_uuid").or_else(|| call.member("id_connector")) else {
        return Ok(None);
    };
    let connector = connectors::find(world, name, "")?;
    match connector.payments {
        Some(_) => Ok(Some(connector.id)),
        None => Err(Refusal::invalid(format!("{} takes no payments", connector.name))),
    }
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let payment = named(world, call)?;
    let (id, reply) = (payment.id, Reply::of(view(world, call, payment)?));
    // Reading takes the place of waiting: the next one finds what is pending a step further.
    if let Some(payment) = world.payments.get_mut(&id) {
        payment.progress.pass_time();
    }
    Ok(reply)
}

fn validate(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let chosen = connector(world, call)?.or(named(world, call)?.connector);
    let connector = chosen.ok_or_else(|| {
        Refusal::missing("member `connector_uuid` is missing: the payment has no connector from its creation")
    })?;
    let mechanism = call.member_text("validate_mechanism").unwrap_or_default();
    if mechanism != "webauth" {
        return Err(Refusal::invalid(
            "member `validate_mechanism` has to be `webauth`: connectors have no other",
        ));
    }
    let use_case = call.member("fields").and_then(|fields| fields["use_case_pay"].as_str());
    step(world, call, |payment| {
        payment.progress.expect_created()?;
        if call.member_bool("validated") != Some(false) {
            payment.progress.validate(use_case)?;
        }
        payment.connector = Some(connector);
        payment.mechanism = Some(mechanism.to_owned());
        payment.back = call.member_text("webview_url").map(str::to_owned);
        if let Some(payer) = call.member("payer") {
            payment.payer = payer.clone();
        }
        Ok(())
    })
}

fn cancel(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    only_true(call, "cancel")?;
    check_return(call)?;
    let payment = named(world, call)?;
    let connector = payment.connector.and_then(|id| connectors::find(world, &json!(id), "").ok());
    let allowed = connector
        .and_then(|connector| connector.payments.as_ref())
        .is_some_and(|payments| payments.cancellation);
    let cancellable = allowed && !payment.is_instant();
    step(world, call, |payment| {
        payment.progress.cancel(cancellable)?;
        if payment.progress.action().is_some() {
            // Where the payer ends, who has to approve.
            payment.redirect_uri = call.body["client_redirect_uri"].clone();
            payment.client_state = call.body["client_state"].clone();
        }
        Ok(())
    })
}

fn only_true(call: &Call<'_>, name: &str) -> Result<(), Refusal> {
    if call.member_bool(name) == Some(true) {
        Ok(())
    } else {
        Err(Refusal::invalid(format!("member `{name}` has to be true")))
    }
}

/// Changes a payment and answers with it.
fn step(
    world: &mut World,
    call: &Call<'_>,
    change: impl FnOnce(&mut Payment) -> Result<(), Refusal>,
) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    if let Some(payment) = world.payments.get_mut(&id) {
        change(payment)?;
    }
    Ok(Reply::of(view(world, call, named(world, call)?)?))
}

fn create_scoped_token(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let id = named(world, call)?.id;
    let scopes = scopes(call)?;
    if let Some(wide) = scopes.iter().find(|scope| matches!(scope.as_str(), "payments" | "payments:admin")) {
        return Err(Refusal::invalid(format!("member `scope`: {wide} cannot be granted for one payment")));
    }
    let token = world.mint.token();
    let grant = Grant { scopes: scopes.clone(), payment: Some(id), ..Grant::of(SERVICE) };
    world.tokens.add(token.clone(), grant.ending(A_WEEK, call.now));
    Ok(Reply::of(json!({"token": token, "scope": scopes.join(" "), "id_payment": id, "expires_in": A_WEEK})))
}

/// The connectors of the sandbox that take payments take all of them.
fn list_incompatibilities(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    named(world, call)?;
    Ok(Reply::of(json!([])))
}

/// Refuses the number of a payment that is not there.
pub(super) fn expect(world: &World, id: i64) -> Result<(), Refusal> {
    if world.payments.contains_key(&id) {
        Ok(())
    } else {
        Err(Refusal::not_found(format!("there is no payment {id}")))
    }
}

/// The payment that the path names.
fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Payment, Refusal> {
    let id = call.id("PaymentId")?;
    world.payments.get(&id).ok_or_else(|| Refusal::not_found(format!("there is no payment {id}")))
}

fn list(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let own = call.grant.as_ref().and_then(|grant| grant.payment);
    let shown = |payment: &&Payment| own.is_none_or(|own| payment.id == own) && passes(world, call, payment);
    let mut found: Vec<_> = world.payments.values().filter(shown).collect();
    match call.text("order_by") {
        Some("state") => found.sort_by_key(|payment| payment.progress.state),
        Some("connectors") => found.sort_by_key(|payment| payment.connector),
        Some("amount") => found.sort_by(|one, other| one.amount().total_cmp(&other.amount())),
        Some("instruction_count") => found.sort_by_key(|payment| payment.instructions.len()),
        Some("execution_date_type") => {
            found.sort_by_key(|payment| first_text(payment, "execution_date_type"))
        }
        // Numbers rise with time.
        _ => {}
    }
    if call.flag("reverse") {
        found.reverse();
    }
    let page = page::cut(call, found)?;
    let views = page.into_iter().map(|payment| view(world, call, payment)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reply::of(json!({"payments": views})))
}

fn first_text(payment: &Payment, name: &str) -> String {
    let first = payment.instructions.first();
    first.and_then(|first| first[name].as_str()).unwrap_or_default().to_owned()
}

fn passes(world: &World, call: &Call<'_>, payment: &Payment) -> bool {
    let is = |name: &str, value: Option<&str>| call.text(name).is_none_or(|wanted| value == Some(wanted));
    let any = |name: &str, value: &dyn Fn(&Value) -> Option<String>| {
        call.text(name).is_none_or(|wanted| {
            payment.instructions.iter().any(|instruction| value(instruction).as_deref() == Some(wanted))
        })
    };
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let connector = payment.connector.and_then(|id| connectors::find(world, &json!(id), "").ok());
    let uuid = connector.map(|found| &found.uuid);
    // No payment of the sandbox has these.
    let beyond = ["id_connector_source", "bank_payment_id", "website", "country"];
    let day = payment.registered.date().to_string();
    let day = day.as_str();
    is("state", Some(payment.progress.state))
        && is("error_code", payment.progress.error)
        && is("connector_uuid", Some(uuid.map_or("null", String::as_str)))
        && call.query.get("id_connector").is_none_or(|wanted| match wanted.as_i64() {
            Some(id) => payment.connector == Some(id),
            None => payment.connector.is_none(),
        })
        && is("payer_identification", payment.payer["identification"].as_str())
        && any("beneficiary_identification", &|one| text(&one["beneficiary"]["identification"]))
        && any("reference_id", &|one| text(&one["reference_id"]))
        && any("execution_date_type", &|one| text(&one["execution_date_type"]))
        && call.text("min_date").is_none_or(|first| day >= first)
        && call.text("max_date").is_none_or(|end| day < end)
        && beyond.iter().all(|name| !call.query.contains_key(*name))
}
