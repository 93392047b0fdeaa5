//! Calls of `transfers`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = transfers::list(args.word("user", super::values::user_ref)?);
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_account" => {
            let call = transfers::list_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "list_of_recipient" => {
            let call = transfers::list_of_recipient(args.word("user", super::values::user_ref)?, args.need::<recipients::RecipientId>("recipient")?);
            let call = args.set("period", call, |call, it: String| call.period(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = transfers::create(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("id_account")?, args.need::<Decimal>("amount")?, args.need::<transfers::BeneficiaryType>("beneficiary_type")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
            let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
            let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_account" => {
            let call = transfers::create_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<Decimal>("amount")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
            let call = args.set("beneficiary_type", call, |call, it: transfers::BeneficiaryType| call.beneficiary_type(it))?;
            let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
            let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
            let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_account_recipient" => {
            let call = transfers::create_of_account_recipient(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<recipients::RecipientId>("recipient")?, args.need::<Decimal>("amount")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
            let call = args.set("beneficiary_type", call, |call, it: transfers::BeneficiaryType| call.beneficiary_type(it))?;
            let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
            let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
            let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_recipient" => {
            let call = transfers::create_of_recipient(args.word("user", super::values::user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<Decimal>("amount")?);
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("exec_date", call, |call, it: civil::Date| call.exec_date(it))?;
            let call = args.set("beneficiary_type", call, |call, it: transfers::BeneficiaryType| call.beneficiary_type(it))?;
            let call = args.set("id_recipient", call, |call, it: recipients::RecipientId| call.id_recipient(it))?;
            let call = args.set("beneficiary_number", call, |call, it: String| call.beneficiary_number(it))?;
            let call = args.set("beneficiary_label", call, |call, it: String| call.beneficiary_label(it))?;
            let call = args.set("validated", call, |call, it: bool| call.validated(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "get" => {
            let call = transfers::get(args.word("user", super::values::user_ref)?, args.need::<transfers::TransferId>("transfer")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = transfers::update(args.word("user", super::values::user_ref)?, args.need::<transfers::TransferId>("transfer")?);
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
            send!(stage, args, call, client)
        }
        "update_of_account" => {
            let call = transfers::update_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<transfers::TransferId>("transfer")?);
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
            send!(stage, args, call, client)
        }
        "update_of_recipient" => {
            let call = transfers::update_of_recipient(args.word("user", super::values::user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<transfers::TransferId>("transfer")?);
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
            send!(stage, args, call, client)
        }
        "delete" => {
            let call = transfers::delete(args.word("user", super::values::user_ref)?, args.need::<transfers::TransferId>("transfer")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_account" => {
            let call = transfers::delete_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<transfers::TransferId>("transfer")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "delete_of_recipient" => {
            let call = transfers::delete_of_recipient(args.word("user", super::values::user_ref)?, args.need::<recipients::RecipientId>("recipient")?, args.need::<transfers::TransferId>("transfer")?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
