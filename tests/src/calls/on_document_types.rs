//! What the page `document_types` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(document_types::list(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: document_types::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "DocumentTypesList" powens::document_types::DocumentTypesList { document_types = "documenttypes" }
    "DocumentType" powens::document_types::DocumentType { name }
}

unions! {}

enums! {
    "DocumentTypeName" powens::document_types::DocumentTypeName;
}
