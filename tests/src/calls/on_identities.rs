//! What the page `identities` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(identities::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "get" => send_get(identities::get(args.word("user", super::on_users::word_user_ref)?, args.need::<identities::IdentityId>("identity")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: identities::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: identities::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "IdentitiesList" powens::identities::IdentitiesList { identities }
    "Identity" powens::identities::Identity {  }
}

unions! {}

enums! {}
