//! Calls of `recipients`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => {
            let call = recipients::list(args.word("user", super::values::user_ref)?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("id", call, |call, it: recipients::RecipientId| call.id(it))?;
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.set("bic", call, |call, it: String| call.bic(it))?;
            let call = args.set("bank_name", call, |call, it: String| call.bank_name(it))?;
            let call = args.set("category", call, |call, it: String| call.category(it))?;
            let call = args.set("state", call, |call, it: recipients::RecipientState| call.state(it))?;
            let call = args.set("error", call, |call, it: String| call.error(it))?;
            let call = args.set("deleted", call, |call, it: String| call.deleted(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_of_account" => {
            let call = recipients::list_of_account(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?);
            let call = args.set("limit", call, |call, it: i64| call.limit(it))?;
            let call = args.set("offset", call, |call, it: i64| call.offset(it))?;
            let call = args.set("id", call, |call, it: recipients::RecipientId| call.id(it))?;
            let call = args.set("label", call, |call, it: String| call.label(it))?;
            let call = args.set("iban", call, |call, it: String| call.iban(it))?;
            let call = args.set("bic", call, |call, it: String| call.bic(it))?;
            let call = args.set("bank_name", call, |call, it: String| call.bank_name(it))?;
            let call = args.set("category", call, |call, it: String| call.category(it))?;
            let call = args.set("state", call, |call, it: recipients::RecipientState| call.state(it))?;
            let call = args.set("error", call, |call, it: String| call.error(it))?;
            let call = args.set("deleted", call, |call, it: String| call.deleted(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client, paged)
        }
        "list_categories" => {
            let call = recipients::list_categories(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create" => {
            let call = recipients::create(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<String>("iban")?, args.need::<String>("label")?);
            let call = args.set("category", call, |call, it: String| call.category(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "create_of_user" => {
            let call = recipients::create_of_user(args.word("user", super::values::user_ref)?, args.need::<String>("iban")?, args.need::<String>("label")?);
            let call = args.set("category", call, |call, it: String| call.category(it))?;
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update" => {
            let call = recipients::update(args.word("user", super::values::user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<recipients::RecipientId>("recipient")?);
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "update_of_user" => {
            let call = recipients::update_of_user(args.word("user", super::values::user_ref)?, args.need::<recipients::RecipientId>("recipient")?);
            let call = args.set("background", call, |call, it: bool| call.background(it))?;
            let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
