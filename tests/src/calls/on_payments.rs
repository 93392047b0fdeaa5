//! Calls of `payments`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = payments::list();
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("reverse", call, |call, it: bool| call.reverse(it))?;
            let call = args.set("filter", call, |call, it: payments::PaymentDateFilter| call.filter(it))?;
            let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
            let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
            let call = args.set_word("connector_uuid", call, super::values::payment_connector_filter, |call, it| call.connector_uuid(it))?;
            let call = args.set_word("id_connector", call, super::values::payment_connector_id_filter, |call, it| call.id_connector(it))?;
            let call = args.set("id_connector_source", call, |call, it: connectors::ConnectorSourceId| call.id_connector_source(it))?;
            let call = args.set("state", call, |call, it: payments::PaymentState| call.state(it))?;
            let call = args.set("error_code", call, |call, it: payments::PaymentErrorCode| call.error_code(it))?;
            let call = args.set("bank_payment_id", call, |call, it: String| call.bank_payment_id(it))?;
            let call = args.set("website", call, |call, it: String| call.website(it))?;
            let call = args.set("payer_identification", call, |call, it: String| call.payer_identification(it))?;
            let call = args.set("beneficiary_identification", call, |call, it: String| call.beneficiary_identification(it))?;
            let call = args.set("reference_id", call, |call, it: String| call.reference_id(it))?;
            let call = args.set("execution_date_type", call, |call, it: payments::ExecutionDateType| call.execution_date_type(it))?;
            let call = args.set("order_by", call, |call, it: payments::PaymentOrder| call.order_by(it))?;
            let call = args.set("country", call, |call, it: Vec<String>| call.country(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client, paged)
        }
        "create" => {
            let call = payments::create(args.need::<String>("client_redirect_uri")?, args.need::<Vec<payments::PaymentInstructionRequest>>("instructions")?, args.need::<payments::PaymentIdentity>("payer_identity")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let call = args.set("payer", call, |call, it: payments::PaymentAccount| call.payer(it))?;
            let call = args.set("operator_identity", call, |call, it: payments::PaymentIdentity| call.operator_identity(it))?;
            let call = args.set("client_state", call, |call, it: String| call.client_state(it))?;
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("beneficiary", call, |call, it: payments::PaymentAccount| call.beneficiary(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = payments::get(args.need::<payments::PaymentId>("payment")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "validate" => {
            let call = payments::validate(args.need::<payments::PaymentId>("payment")?, args.need::<connectors::AuthMechanism>("validate_mechanism")?, args.need::<String>("webview_url")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
            let call = args.set("fields", call, |call, it: std::collections::BTreeMap<String, Secret>| call.fields(it))?;
            let call = args.set("payer", call, |call, it: payments::PaymentAccount| call.payer(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
            let call = args.set("website", call, |call, it: String| call.website(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "resume" => {
            let call = payments::resume(args.need::<payments::PaymentId>("payment")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "submit_fields" => {
            let call = payments::submit_fields(args.need::<payments::PaymentId>("payment")?, args.need::<std::collections::BTreeMap<String, Secret>>("fields")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "submit_psu_validation" => {
            let call = payments::submit_psu_validation(args.need::<payments::PaymentId>("payment")?, args.need::<bool>("psu_validate")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "confirm" => {
            let call = payments::confirm(args.need::<payments::PaymentId>("payment")?, args.need::<bool>("confirm")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "cancel" => {
            let call = payments::cancel(args.need::<payments::PaymentId>("payment")?, args.need::<String>("client_redirect_uri")?);
            let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
            let call = args.set("client_state", call, |call, it: String| call.client_state(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "create_scoped_token" => {
            let call = payments::create_scoped_token(args.need::<payments::PaymentId>("payment")?, args.need::<Vec<authentication::ServiceScope>>("scope")?);
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "list_incompatibilities" => {
            let call = payments::list_incompatibilities(args.need::<payments::PaymentId>("payment")?);
            let call = args.set("all", call, |call, it: bool| call.all(it))?;
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "get_terms_status" => {
            let call = payments::get_terms_status(args.need::<payments::PaymentId>("payment")?);
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "get_terms" => {
            let call = payments::get_terms();
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        "accept_terms" => {
            let call = payments::accept_terms(args.need::<payments::PaymentId>("payment")?, args.need::<payments::TermsId>("id_terms")?);
            let client = stage.client().with_service_token(stage.token("service")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
