//! What a path names has to be there, to be the user's, and to belong together.

use powens_codegen::api::{ReferenceForm, Type};
use serde_json::Value;

use super::{Key, Kind, Links, Resource};
use crate::call::Call;
use crate::refusal::Refusal;
use crate::state::{World, bank_accounts, bank_transactions, connections, connectors};

/// The user whose resources of a kind a request reaches.
pub(super) fn owner(kind: &Kind, call: &Call<'_>) -> Result<Option<i64>, Refusal> {
    if kind.of_user { call.user().map(Some) } else { Ok(None) }
}

/// The identifiers in the path with what it holds for each, but for the user.
fn path<'c>(call: &'c Call<'_>) -> impl Iterator<Item = (&'c str, &'c Value)> {
    call.path.iter().filter_map(|(ty, value)| {
        let id = match ty {
            Type::Id(key) => *key,
            Type::Reference(key) => {
                call.api[*key].variants.iter().find_map(|variant| match &variant.form {
                    ReferenceForm::Id(key) => Some(*key),
                    _ => None,
                })?
            }
            _ => return None,
        };
        // A connector is named by its number or its UUID.
        let name = match call.api[id].name.as_str() {
            "ConnectorUuid" => "ConnectorId",
            name => name,
        };
        (name != "UserId").then_some((name, value))
    })
}

/// What the path names besides the resource itself, all of which has to be there.
pub(in crate::state) fn parents(world: &World, call: &Call<'_>, own: &str) -> Result<Links, Refusal> {
    let mut links = Links::new();
    for (id, value) in path(call).filter(|(id, _)| *id != own) {
        links.insert(id.to_owned(), parent(world, call, id, value)?);
    }
    Ok(links)
}

/// The number of a thing that the path names.
fn parent(world: &World, call: &Call<'_>, id: &str, value: &Value) -> Result<i64, Refusal> {
    match id {
        "ConnectionId" => Ok(connections::named(world, call)?.id),
        "BankAccountId" => Ok(bank_accounts::reached(world, call, call.id(id)?)?.id),
        "TransactionId" => Ok(bank_transactions::reached(world, call)?.id),
        "ConnectorId" => Ok(connectors::find(world, value, "")?.id),
        _ => {
            let Some(kind) = Kind::of_id(id) else {
                return Err(Refusal::own_fault(format!("a path with a {id}")));
            };
            let found = find(world, call, kind, value)?;
            found.key.number().ok_or_else(|| Refusal::own_fault(format!("a {id} that is no number")))
        }
    }
}

/// What a thing hangs on because what it hangs on does: a transaction is on an account, an account of a connection.
pub(in crate::state) fn implied(world: &World, user: Option<i64>, links: &mut Links) {
    if let Some(transaction) = links.get("TransactionId").and_then(|id| world.transactions.get(*id)) {
        links.insert("BankAccountId".to_owned(), transaction.account);
    }
    if let Some(account) = links.get("BankAccountId").and_then(|id| world.accounts.get(id)) {
        links.insert("ConnectionId".to_owned(), account.connection);
    }
    for id in ["SubscriptionId", "InvestmentId"] {
        let kind = Kind::of_id(id).map(|kind| kind.object);
        let number = links.get(id).copied();
        if let (Some(kind), Some(number)) = (kind, number)
            && let Some(resource) = world.resources.find(kind, user, &Key::Number(number))
        {
            links.extend(resource.links.clone());
        }
    }
}

/// The resource that the path names: the user's own, below all that the path names, and not a disabled one without
/// `all`.
pub(in crate::state) fn reach<'w>(
    world: &'w World,
    call: &Call<'_>,
    kind: &'static Kind,
) -> Result<&'w Resource, Refusal> {
    let parents = parents(world, call, kind.id)?;
    let found = named(world, call, kind)?;
    let below = parents.iter().all(|(id, number)| found.hangs_on(id, *number));
    if !below {
        return Err(missing(kind, &found.key));
    }
    if found.has("disabled") && !call.flag("all") {
        return Err(Refusal::not_found(format!(
            "{} {} is disabled: set the flag `all` to reach it",
            kind.object,
            found.key.to_value()
        )));
    }
    Ok(found)
}

/// The resource that the path names, wherever it belongs.
pub(in crate::state) fn named<'w>(
    world: &'w World,
    call: &Call<'_>,
    kind: &'static Kind,
) -> Result<&'w Resource, Refusal> {
    let value = call.named(kind.id);
    let value = value.ok_or_else(|| Refusal::own_fault(format!("no {} in the path", kind.id)))?;
    find(world, call, kind, value)
}

fn find<'w>(
    world: &'w World,
    call: &Call<'_>,
    kind: &'static Kind,
    value: &Value,
) -> Result<&'w Resource, Refusal> {
    let key = Key::of(value).ok_or_else(|| Refusal::own_fault(format!("a {} that is no key", kind.id)))?;
    let found = world.resources.find(kind.object, owner(kind, call)?, &key);
    found.ok_or_else(|| missing(kind, &key))
}

fn missing(kind: &Kind, key: &Key) -> Refusal {
    Refusal::not_found(format!("there is no {} {} here", kind.object, key.to_value()))
}
