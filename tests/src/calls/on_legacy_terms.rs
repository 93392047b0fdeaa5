//! What the page `legacy/terms` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => send_create(legacy::terms::create(), args, stage).await,
        "add_language" => send_add_language(legacy::terms::add_language(args.need::<payments::TermsId>("terms")?), args, stage).await,
        "list_of_user" => send_list_of_user(legacy::terms::list_of_user(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "accept" => send_accept(legacy::terms::accept(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_create(call: legacy::terms::Create, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("version", call, |call, it: String| call.version(it))?;
    let call = args.set_file("file_content", call, |call, it: File| call.file_content(it))?;
    let call = args.set("language", call, |call, it: String| call.language(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_add_language(call: legacy::terms::AddLanguage, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("language", call, |call, it: String| call.language(it))?;
    let call = args.set_file("file_content", call, |call, it: File| call.file_content(it))?;
    let client = stage.client().with_config_token(stage.token("config")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_list_of_user(call: legacy::terms::ListOfUser, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_accept(call: legacy::terms::Accept, args: &mut Arguments, stage: &Stage) -> Outcome {
    let call = args.set("id_terms", call, |call, it: payments::TermsId| call.id_terms(it))?;
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "TermsOfServicesList" powens::legacy::terms::TermsOfServicesList { terms_of_services = "termsofservices" }
}

unions! {}

enums! {}
