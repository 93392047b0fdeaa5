//! What the page `currencies` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(currencies::list(), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: currencies::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client();
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "CurrenciesList" powens::currencies::CurrenciesList { currencies }
    "Currency" powens::currencies::Currency {  }
}

unions! {}

enums! {}
