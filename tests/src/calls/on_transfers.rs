//! What the page `transfers` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(transfers::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(transfers::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_recipient" => send_list(transfers::list_of_recipient(args.word("user", super::on_users::word_user_ref)?, args.need::<recipients::RecipientId>("recipient")?), args, stage).await,
        "create" => send_create(transfers::create(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("id_account")?, args.need::<Decimal>("amount")?, args.need::<transfers::BeneficiaryType>("beneficiary_type")?), args, stage).await,
        "create_of_account" => send_create_of_account(transfers::create_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Decimal>("amount")?), args, stage).await,
        "create_of_account_recipient" => send_create_of_account(transfers::create_of_account_recipient(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<recipients::RecipientId>("recipient")?, args.need::<Decimal>("amount")?), args, stage).await,
        "create_of_recipient" => send_create_of_account(transfers::create_of_recipient(args.word("user", super::on_users::word_user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<Decimal>("amount")?), args, stage).await,
        "get" => send_get(transfers::get(args.word("user", super::on_users::word_user_ref)?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "update" => send_update(transfers::update(args.word("user", super::on_users::word_user_ref)?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "update_of_account" => send_update(transfers::update_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "update_of_recipient" => send_update(transfers::update_of_recipient(args.word("user", super::on_users::word_user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "delete" => send_delete(transfers::delete(args.word("user", super::on_users::word_user_ref)?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "delete_of_account" => send_delete(transfers::delete_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        "delete_of_recipient" => send_delete(transfers::delete_of_recipient(args.word("user", super::on_users::word_user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<transfers::TransferId>("transfer")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: transfers::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("period", call, |call, it: String| call.period(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: transfers::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("label", call, |call, it: String| call.label(it))?;
    let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
    let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
    let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
    let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create_of_account(call: transfers::CreateOfAccount, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("label", call, |call, it: String| call.label(it))?;
    let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
    let call = args.set("beneficiary_type", call, |call, it: transfers::BeneficiaryType| call.beneficiary_type(it))?;
    let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
    let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
    let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
    let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: transfers::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: transfers::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_account", call, |call, it: bank_accounts::BankAccountId| call.id_account(it))?;
    let call = args.set("amount", call, |call, it: Decimal| call.amount(it))?;
    let call = args.set("label", call, |call, it: String| call.label(it))?;
    let call = args.set("beneficiary_type", call, |call, it: transfers::BeneficiaryType| call.beneficiary_type(it))?;
    let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
    let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
    let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
    let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
    let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_delete(call: transfers::Delete, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "TransfersList" powens::transfers::TransfersList { transfers }
    "Transfer" powens::transfers::Transfer { beneficiary_type, currency, state, fields, validate_mechanism }
}

unions! {}

enums! {
    "TransferState" powens::transfers::TransferState;
    "BeneficiaryType" powens::transfers::BeneficiaryType;
}
