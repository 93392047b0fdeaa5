//! Programs that send five requests: what an `async fn` or a generic function leaves to be compiled by its caller.

/// With the crate `powens`.
pub(super) const OURS: &str = r#"use std::pin::Pin;

use powens::{Client, UserRef, auth, bank_accounts, bank_transactions, connections, connectors, users};

type Call<T> = Pin<Box<dyn Future<Output = powens::Result<T>> + Send>>;

pub fn user(client: Client<auth::User>) -> Call<i64> {
    Box::pin(async move { Ok(users::get(UserRef::Me).send(&client).await?.id.get()) })
}

pub fn connectors(client: Client<auth::User>) -> Call<usize> {
    Box::pin(async move { Ok(connectors::list().send(&client).await?.connectors.len()) })
}

pub fn connections(client: Client<auth::User>) -> Call<usize> {
    Box::pin(async move { Ok(connections::list(UserRef::Me).send(&client).await?.connections.len()) })
}

pub fn accounts(client: Client<auth::User>) -> Call<usize> {
    Box::pin(async move { Ok(bank_accounts::list(UserRef::Me).send(&client).await?.accounts.len()) })
}

pub fn transactions(client: Client<auth::User>) -> Call<usize> {
    Box::pin(async move { Ok(bank_transactions::list(UserRef::Me, 500).send(&client).await?.transactions.len()) })
}
"#;

/// With the floor.
pub(super) const FLOOR: &str = r#"use std::pin::Pin;

use floor::Client;

type Call<T> = Pin<Box<dyn Future<Output = Result<T, floor::Error>> + Send>>;

pub fn user(client: Client) -> Call<i64> {
    Box::pin(async move { Ok(client.users_get("me", &[]).await?.id) })
}

pub fn connectors(client: Client) -> Call<usize> {
    Box::pin(async move { Ok(client.connectors_list(&[]).await?.connectors.len()) })
}

pub fn connections(client: Client) -> Call<usize> {
    Box::pin(async move { Ok(client.connections_list("me", &[]).await?.connections.len()) })
}

pub fn accounts(client: Client) -> Call<usize> {
    Box::pin(async move { Ok(client.bank_accounts_list("me", &[]).await?.accounts.len()) })
}

pub fn transactions(client: Client) -> Call<usize> {
    Box::pin(async move { Ok(client.bank_transactions_list("me", &[("limit", "500")]).await?.transactions.len()) })
}
"#;
