//! What the page `recipients` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(recipients::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(recipients::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_categories" => send_list_categories(recipients::list_categories(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "create" => send_create(recipients::create(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<String>("iban")?, args.need::<String>("label")?), args, stage).await,
        "create_of_user" => send_create(recipients::create_of_user(args.word("user", super::on_users::word_user_ref)?, args.need::<String>("iban")?, args.need::<String>("label")?), args, stage).await,
        "update" => send_update(recipients::update(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?, args.need::<recipients::RecipientId>("recipient")?), args, stage).await,
        "update_of_user" => send_update(recipients::update_of_user(args.word("user", super::on_users::word_user_ref)?, args.need::<recipients::RecipientId>("recipient")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: recipients::List, args: &mut Arguments, stage: &Stage) -> Outcome {
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
    crate::stage::send!(stage, args, call, client, paged)
}

pub(super) async fn send_list_categories(call: recipients::ListCategories, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_create(call: recipients::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("category", call, |call, it: String| call.category(it))?;
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_update(call: recipients::Update, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("background", call, |call, it: bool| call.background(it))?;
    let call = args.each("credential", call, |call, name, it: Secret| call.credential(name, it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "RecipientsList" powens::recipients::RecipientsList { recipients }
    "RecipientCategoriesList" powens::recipients::RecipientCategoriesList {  }
    "Recipient" powens::recipients::Recipient { state, fields, currency }
}

unions! {}

enums! {
    "RecipientState" powens::recipients::RecipientState;
}
