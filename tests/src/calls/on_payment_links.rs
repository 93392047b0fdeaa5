//! What the page `payment_links` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(payment_links::list(), args, stage).await,
        "create" => send_create(payment_links::create(args.need::<Decimal>("amount")?, args.need::<String>("currency")?, args.need::<String>("label")?, args.need::<payments::ExecutionDateType>("execution_date_type")?, args.need::<payments::PaymentAccount>("beneficiary")?, args.need::<payments::PaymentIdentity>("beneficiary_identity")?, args.need::<payments::PaymentIdentity>("payer_identity")?, args.need::<bool>("redirect")?), args, stage).await,
        "get" => send_get(payment_links::get(args.need::<payment_links::PaymentLinkId>("link")?), args, stage).await,
        "revoke" => send_revoke(payment_links::revoke(args.need::<payment_links::PaymentLinkId>("link")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: payment_links::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: payment_links::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.field("payer", call, |call, it: Field<payments::PaymentAccount>| call.payer(it))?;
    let call = args.set("redirect_uri", call, |call, it: String| call.redirect_uri(it))?;
    let call = args.field("redirect_state", call, |call, it: Field<String>| call.redirect_state(it))?;
    let call = args.set("operator_identity", call, |call, it: payments::PaymentIdentity| call.operator_identity(it))?;
    let call = args.set("reference_id", call, |call, it: String| call.reference_id(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: payment_links::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_revoke(call: payment_links::Revoke, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "PaymentLink" powens::payment_links::PaymentLink { execution_date_type, beneficiary, beneficiary_identity, payer, payer_identity, operator_identity, attempt_state }
}

unions! {}

enums! {
    "PaymentLinkAttemptState" powens::payment_links::PaymentLinkAttemptState;
}
