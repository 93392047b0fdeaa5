//! What the page `market_orders` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::arguments::Arguments;
use crate::stage::{Outcome, Stage};
use crate::survey::{enums, objects, unions};
use powens::*;

pub(super) async fn call(name: &str, args: &mut Arguments, stage: &Stage) -> Outcome {
    match name {
        "list" => send_list(market_orders::list(args.word("user", super::on_users::word_user_ref)?), args, stage).await,
        "list_of_account" => send_list(market_orders::list_of_account(args.word("user", super::on_users::word_user_ref)?, args.need::<bank_accounts::BankAccountId>("account")?), args, stage).await,
        "list_of_connection" => send_list(market_orders::list_of_connection(args.word("user", super::on_users::word_user_ref)?, args.need::<connections::ConnectionId>("connection")?), args, stage).await,
        "get" => send_get(market_orders::get(args.need::<market_orders::MarketOrderId>("order")?), args, stage).await,
        _ => Err(crate::stage::unknown("operation", name)),
    }
}

pub(super) async fn send_list(call: market_orders::List, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

pub(super) async fn send_get(call: market_orders::Get, args: &mut Arguments, stage: &Stage) -> Outcome {
    let client = stage.client().with_user_token(stage.token("user")?);
    crate::stage::send!(stage, args, call, client)
}

objects! {
    "MarketOrdersList" powens::market_orders::MarketOrdersList { market_orders = "marketorders" }
    "MarketOrder" powens::market_orders::MarketOrder { order_direction, order_type, payment_method }
    "MarketOrderDirection" powens::market_orders::MarketOrderDirection { name }
    "MarketOrderType" powens::market_orders::MarketOrderType { name }
}

unions! {}

enums! {
    "MarketOrderDirectionName" powens::market_orders::MarketOrderDirectionName;
    "MarketOrderTypeName" powens::market_orders::MarketOrderTypeName;
    "MarketOrderPaymentMethod" powens::market_orders::MarketOrderPaymentMethod;
}
