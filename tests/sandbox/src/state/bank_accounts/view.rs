//! Accounts as answers hold them.

use serde_json::{Value, json};

use super::Account;
use crate::answer;
use crate::call::Call;
use crate::expand::Expand;
use crate::refusal::Refusal;
use crate::state::clock::text;
use crate::state::{
    World, bank_transactions, connection_views, currency, money, resource, statement, wealth,
};

/// An account as answers hold it. A disabled one has little more than a name.
pub(in crate::state) fn view(
    world: &World,
    call: &Call<'_>,
    account: &Account,
    expand: &Expand,
) -> Result<Value, Refusal> {
    let open = account.disabled.is_none();
    let balance = account.balance + account.coming;
    let known = json!({
        "id": account.id, "id_connection": account.connection, "id_user": account.user, "id_source": account.source,
        "id_parent": account.parent, "type": account.kind, "id_type": account.id_type, "usage": account.usage,
        "original_usage": "PRIV", "name": account.name, "original_name": account.original_name, "display": account.display,
        "bookmarked": account.bookmarked, "disabled": account.disabled.map(text), "deleted": account.deleted.map(text),
        "currency": currency(call, "EUR")?,
        "number": open.then_some(&account.number), "iban": account.iban().filter(|_| open),
        "bic": open.then_some("AGRIFRPPXXX"), "balance": open.then(|| money(account.balance)),
        "coming": open.then(|| money(account.coming)), "coming_balance": open.then(|| money(balance)),
        "formatted_balance": open.then(|| format!("{} €", statement::decimal(account.balance))),
        "last_update": open.then(|| text(account.last_update)), "opening_date": null, "error": account.error,
        "loan": if open { wealth::loan(&account.kind, call.now.date()) } else { Value::Null },
        "ownership": open.then_some("owner"), "company_name": null, "webid": null, "information": {},
        "able_to_transfer": account.able_to_transfer(), "valuation": null, "diff": null, "diff_percent": null, "prev_diff": null,
        "prev_diff_percent": null, "calculated": null,
        // Only webhooks hold these.
        "market_orders": null, "all_investments": null, "recipients": null, "transfers": null,
    });
    answer::resource(call, "BankAccount", known, expand, &|name, inner| {
        Ok(match name {
            "connection" => match world.connections.get(&account.connection) {
                Some(owner) => Some(connection_views::view(world, call, owner, inner)?),
                None => None,
            },
            "transactions" => Some(json!(bank_transactions::views(world, call, account.id, inner)?)),
            "investments" => {
                let on = ("BankAccountId", account.id);
                Some(resource::linked(world, call, &wealth::INVESTMENT, Some(account.user), on, inner)?)
            }
            _ => None,
        })
    })
}
