//! What the page `account_ownerships` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(account_ownerships::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_connection" => send_list(account_ownerships::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: account_ownerships::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "AccountOwnershipsList" powens::account_ownerships::AccountOwnershipsList { account_ownerships }
    "AccountOwnership" powens::account_ownerships::AccountOwnership { usage, parties, identifications }
    "AccountParty" powens::account_ownerships::AccountParty { role, identity }
    "PartyIdentity" powens::account_ownerships::PartyIdentity {  }
    "AccountIdentification" powens::account_ownerships::AccountIdentification { scheme_name }
    "AccountOwnershipsFound" powens::account_ownerships::AccountOwnershipsFound { account_ownerships }
}

unions! {}

enums! {
    "AccountPartyRole" powens::account_ownerships::AccountPartyRole;
}
