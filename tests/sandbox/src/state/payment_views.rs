//! Payments as answers hold them.

use powens_codegen::api::Api;
use serde_json::{Value, json};

use super::clock::text;
use super::payment_steps::{Progress, Step};
use super::payments::Payment;
use super::{World, connectors, currency};
use crate::answer;
use crate::call::Call;
use crate::refusal::Refusal;

/// A payment; personal data only where the request asks for it and its token allows it.
pub(super) fn view(world: &World, call: &Call<'_>, payment: &Payment) -> Result<Value, Refusal> {
    let sensitive = shows_sensitive(call)?;
    let progress = &payment.progress;
    let connector = match payment.connector {
        Some(id) => Some(connectors::find(world, &json!(id), "")?),
        None => None,
    };
    let instructions = payment.instructions.iter().enumerate();
    let instructions = instructions.map(|(index, sent)| instruction(call, payment, index, sent, sensitive));
    let redirects = progress.action() == Some("redirect");
    let known = json!({
        "id": payment.id, "state": progress.state,
        "state_detail": (progress.step == Some(Step::Cancellation)).then_some("cancelling"),
        "action": progress.action(), "error_code": progress.error, "error_description": description(progress),
        "fields": progress.fields(),
        "validate_uri": redirects.then(|| format!("{}/bank/payment/{}", call.origin, payment.page)),
        "connector_uuid": connector.map(|connector| &connector.uuid),
        "id_connector": connector.map(|connector| connector.id),
        "validate_mechanism": payment.mechanism, "register_date": text(payment.registered),
        "client_redirect_uri": payment.redirect_uri, "client_state": payment.client_state, "payer": payment.payer,
        "payer_identity": identity(call.api, &payment.payer_identity, sensitive),
        "instructions": instructions.collect::<Result<Vec<_>, _>>()?,
    });
    answer::plain(call, "Payment", known)
}

fn shows_sensitive(call: &Call<'_>) -> Result<bool, Refusal> {
    if !call.flag("show_sensitive") {
        return Ok(false);
    }
    let scopes = ["payments:validate", "payments:allow-sensitive"];
    let grant = call.grant.as_ref();
    if grant.is_some_and(|grant| scopes.iter().any(|scope| grant.covers(scope))) {
        Ok(true)
    } else {
        Err(Refusal::forbidden(format!("`show_sensitive` needs one of the scopes {}", scopes.join(", "))))
    }
}

fn description(progress: &Progress) -> Option<String> {
    match (progress.error, progress.step) {
        (Some(error), _) => Some(format!("The payment failed: {error}.")),
        (None, Some(Step::Decoupled(_))) => Some("Validate the payment in the app of your bank.".to_owned()),
        _ => None,
    }
}

fn instruction(
    call: &Call<'_>,
    payment: &Payment,
    index: usize,
    sent: &Value,
    sensitive: bool,
) -> Result<Value, Refusal> {
    let made = format!("SANDBOX{:08}-{}", payment.id, index + 1);
    let known = json!({
        "reference_id": sent["reference_id"].as_str().unwrap_or(&made), "label": sent["label"],
        "amount": sent["amount"], "currency": currency(call, sent["currency"].as_str().unwrap_or("EUR"))?,
        "execution_date_type": sent["execution_date_type"], "execution_date": sent["execution_date"],
        "exec_date": sent["execution_date"], "start_date": sent["start_date"], "end_date": sent["end_date"],
        "frequency": sent["frequency"], "beneficiary": sent["beneficiary"],
        "beneficiary_identity": identity(call.api, &sent["beneficiary_identity"], sensitive),
        "state": payment.progress.instruction_state(),
    });
    answer::plain(call, "PaymentInstruction", known)
}

/// An identity without the members that the description calls sensitive, unless they are to be shown.
fn identity(api: &Api, sent: &Value, sensitive: bool) -> Value {
    let union = api.unions().iter().find(|union| union.name == "PaymentIdentity");
    let (Some(union), Value::Object(members), false) = (union, sent, sensitive) else { return sent.clone() };
    let tag = members.get(&union.tag).and_then(Value::as_str);
    let variant = match tag {
        Some(tag) => union.variants.iter().find(|variant| variant.tag == tag),
        None => union.default.and_then(|index| union.variants.get(index)),
    };
    let object = variant.map(|variant| &api[variant.object]);
    let shown = |name: &str| {
        name == union.tag
            || object.and_then(|object| object.field(name)).is_some_and(|field| !field.sensitive)
    };
    Value::Object(
        members
            .iter()
            .filter(|(name, _)| shown(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}
