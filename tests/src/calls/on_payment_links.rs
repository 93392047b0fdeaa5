//! Calls of `payment_links`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = payment_links::list();
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = payment_links::create(args.need::<Decimal>("amount")?, args.need::<String>("currency")?, args.need::<String>("label")?, args.need::<payments::ExecutionDateType>("execution_date_type")?, args.need::<payments::PaymentAccount>("beneficiary")?, args.need::<payments::PaymentIdentity>("beneficiary_identity")?, args.need::<payments::PaymentIdentity>("payer_identity")?, args.need::<bool>("redirect")?);
            let call = args.field("payer", call, |call, it: Field<payments::PaymentAccount>| call.payer(it))?;
            let call = args.set("redirect_uri", call, |call, it: String| call.redirect_uri(it))?;
            let call = args.field("redirect_state", call, |call, it: Field<String>| call.redirect_state(it))?;
            let call = args.set("operator_identity", call, |call, it: payments::PaymentIdentity| call.operator_identity(it))?;
            let call = args.set("reference_id", call, |call, it: String| call.reference_id(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = payment_links::get(args.need::<payment_links::PaymentLinkId>("link")?);
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "revoke" => {
            let call = payment_links::revoke(args.need::<payment_links::PaymentLinkId>("link")?);
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
