//! What the page `encryption` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "get_public_key" => send_get_public_key(encryption::get_public_key(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_get_public_key(call: encryption::GetPublicKey, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "JsonWebKey" powens::encryption::JsonWebKey {  }
}

unions! {}

enums! {}
