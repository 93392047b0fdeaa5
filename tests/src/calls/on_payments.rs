//! What the page `payments` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(payments::list(), args, stage).await,
        "create" => send_create(payments::create(args.need::<String>("client_redirect_uri")?, args.need::<Vec<payments::PaymentInstructionRequest>>("instructions")?, args.need::<payments::PaymentIdentity>("payer_identity")?), args, stage).await,
        "get" => send_get(payments::get(args.need::<payments::PaymentId>("payment")?), args, stage).await,
        "validate" => send_validate(payments::validate(args.need::<payments::PaymentId>("payment")?, args.need::<connectors::AuthMechanism>("validate_mechanism")?, args.need::<String>("webview_url")?), args, stage).await,
        "resume" => send_resume(payments::resume(args.need::<payments::PaymentId>("payment")?), args, stage).await,
        "submit_fields" => send_submit_fields(payments::submit_fields(args.need::<payments::PaymentId>("payment")?, args.need::<std::collections::BTreeMap<String, Secret>>("fields")?), args, stage).await,
        "submit_psu_validation" => send_submit_psu_validation(payments::submit_psu_validation(args.need::<payments::PaymentId>("payment")?, args.need::<bool>("psu_validate")?), args, stage).await,
        "confirm" => send_confirm(payments::confirm(args.need::<payments::PaymentId>("payment")?, args.need::<bool>("confirm")?), args, stage).await,
        "cancel" => send_cancel(payments::cancel(args.need::<payments::PaymentId>("payment")?, args.need::<String>("client_redirect_uri")?), args, stage).await,
        "create_scoped_token" => send_create_scoped_token(payments::create_scoped_token(args.need::<payments::PaymentId>("payment")?, args.need::<Vec<authentication::ServiceScope>>("scope")?), args, stage).await,
        "list_incompatibilities" => send_list_incompatibilities(payments::list_incompatibilities(args.need::<payments::PaymentId>("payment")?), args, stage).await,
        "get_terms_status" => send_get_terms_status(payments::get_terms_status(args.need::<payments::PaymentId>("payment")?), args, stage).await,
        "get_terms" => send_get_terms(payments::get_terms(), args, stage).await,
        "accept_terms" => send_accept_terms(payments::accept_terms(args.need::<payments::PaymentId>("payment")?, args.need::<payments::TermsId>("id_terms")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: payments::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
    let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
    let call = args.set("reverse", call, |call, it: bool| call.reverse(it))?;
    let call = args.set("filter", call, |call, it: payments::PaymentDateFilter| call.filter(it))?;
    let call = args.set("min_date", call, |call, it: civil::Date| call.min_date(it))?;
    let call = args.set("max_date", call, |call, it: civil::Date| call.max_date(it))?;
    let call = args.set_word("connector_uuid", call, super::on_payments::word_payment_connector_filter, |call, it| call.connector_uuid(it))?;
    let call = args.set_word("id_connector", call, super::on_payments::word_payment_connector_id_filter, |call, it| call.id_connector(it))?;
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
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_create(call: payments::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let call = args.set("payer", call, |call, it: payments::PaymentAccount| call.payer(it))?;
    let call = args.set("operator_identity", call, |call, it: payments::PaymentIdentity| call.operator_identity(it))?;
    let call = args.set("client_state", call, |call, it: String| call.client_state(it))?;
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("beneficiary", call, |call, it: payments::PaymentAccount| call.beneficiary(it))?;
    let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: payments::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_validate(call: payments::Validate, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let call = args.set("connector_uuid", call, |call, it: connectors::ConnectorUuid| call.connector_uuid(it))?;
    let call = args.set("fields", call, |call, it: std::collections::BTreeMap<String, Secret>| call.fields(it))?;
    let call = args.set("payer", call, |call, it: payments::PaymentAccount| call.payer(it))?;
    let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
    let call = args.set("id_connector", call, |call, it: connectors::ConnectorId| call.id_connector(it))?;
    let call = args.set("website", call, |call, it: String| call.website(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_resume(call: payments::Resume, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_submit_fields(call: payments::SubmitFields, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_submit_psu_validation(call: payments::SubmitPsuValidation, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_confirm(call: payments::Confirm, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_cancel(call: payments::Cancel, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("show_sensitive", call, |call, it: bool| call.show_sensitive(it))?;
    let call = args.set("client_state", call, |call, it: String| call.client_state(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_scoped_token(call: payments::CreateScopedToken, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_incompatibilities(call: payments::ListIncompatibilities, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("all", call, |call, it: bool| call.all(it))?;
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_terms_status(call: payments::GetTermsStatus, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get_terms(call: payments::GetTerms, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_accept_terms(call: payments::AcceptTerms, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_service_token(stage.token("service")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "PaymentsList" powens::payments::PaymentsList { payments }
    "Payment" powens::payments::Payment { state, state_detail, action, error_code, fields, validate_mechanism, payer, payer_identity, instructions }
    "PaymentInstruction" powens::payments::PaymentInstruction { currency, execution_date_type, frequency, beneficiary, beneficiary_identity, state }
    "PaymentInstructionRequest" powens::payments::PaymentInstructionRequest { execution_date_type, beneficiary, beneficiary_identity, frequency }
    "PaymentAccount" powens::payments::PaymentAccount { scheme_name }
    "IndividualIdentity" powens::payments::IndividualIdentity { scheme_name }
    "OrganizationIdentity" powens::payments::OrganizationIdentity { scheme_name }
    "PaymentField" powens::payments::PaymentField { kind = "type", values }
    "PaymentFieldValue" powens::payments::PaymentFieldValue {  }
    "PaymentToken" powens::payments::PaymentToken {  }
    "PaymentConnectorIncompatibility" powens::payments::PaymentConnectorIncompatibility { kind = "type", reasons }
    "PaymentConnectorIncompatibilityReason" powens::payments::PaymentConnectorIncompatibilityReason { code, kind = "type" }
    "PaymentTermsStatus" powens::payments::PaymentTermsStatus {  }
    "TermsContent" powens::payments::TermsContent { terms }
    "TermsOfService" powens::payments::TermsOfService {  }
    "PaymentTermsAcceptance" powens::payments::PaymentTermsAcceptance {  }
}

unions! {
    "PaymentIdentity" powens::payments::PaymentIdentity { Individual, Corporate, NonProfit, Government }
}

enums! {
    "PaymentState" powens::payments::PaymentState;
    "PaymentStateDetail" powens::payments::PaymentStateDetail;
    "PaymentAction" powens::payments::PaymentAction;
    "PaymentErrorCode" powens::payments::PaymentErrorCode;
    "PaymentInstructionState" powens::payments::PaymentInstructionState;
    "PaymentDateFilter" powens::payments::PaymentDateFilter;
    "PaymentOrder" powens::payments::PaymentOrder;
    "ExecutionDateType" powens::payments::ExecutionDateType;
    "ExecutionFrequency" powens::payments::ExecutionFrequency;
    "AccountScheme" powens::payments::AccountScheme;
    "IdentityScheme" powens::payments::IdentityScheme;
    "PaymentConnectorIncompatibilityType" powens::payments::PaymentConnectorIncompatibilityType;
    "PaymentConnectorIncompatibilityCode" powens::payments::PaymentConnectorIncompatibilityCode;
}

pub(super) fn word_payment_connector_filter(word: &str) -> Option<powens::payments::PaymentConnectorFilter> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorUuid>() {
        return Some(powens::payments::PaymentConnectorFilter::Uuid(id));
    }
    if word == "null" {
        return Some(powens::payments::PaymentConnectorFilter::Missing);
    }
    None
}

pub(super) fn word_payment_connector_id_filter(word: &str) -> Option<powens::payments::PaymentConnectorIdFilter> {
    if let Ok(id) = word.parse::<powens::connectors::ConnectorId>() {
        return Some(powens::payments::PaymentConnectorIdFilter::Id(id));
    }
    if word == "null" {
        return Some(powens::payments::PaymentConnectorIdFilter::Missing);
    }
    None
}
