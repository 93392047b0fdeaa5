//! Calls of `legacy/terms`.

// Written by `cargo xtask generate` from spec/. Do not edit.

use powens::*;

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage, send, unknown};

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "create" => {
            let call = legacy::terms::create();
            let call = args.set("version", call, |call, it: String| call.version(it))?;
            let call = args.set_file("file_content", call, |call, it: File| call.file_content(it))?;
            let call = args.set("language", call, |call, it: String| call.language(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "add_language" => {
            let call = legacy::terms::add_language(args.need::<payments::TermsId>("terms")?);
            let call = args.set("language", call, |call, it: String| call.language(it))?;
            let call = args.set_file("file_content", call, |call, it: File| call.file_content(it))?;
            let client = stage.client().with_config_token(stage.token("config")?);
            send!(stage, args, call, client)
        }
        "list_of_user" => {
            let call = legacy::terms::list_of_user(args.word("user", super::values::user_ref)?);
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        "accept" => {
            let call = legacy::terms::accept(args.word("user", super::values::user_ref)?);
            let call = args.set("id_terms", call, |call, it: payments::TermsId| call.id_terms(it))?;
            let client = stage.client().with_user_token(stage.token("user")?);
            send!(stage, args, call, client)
        }
        _ => Err(unknown("operation", name)),
    }
}
