//! The values inside types of users, which derive serde's traits: `flatten` and `untagged` buffer what they read.
#![allow(missing_docs, clippy::panic, clippy::unwrap_used)]

use powens_runtime::{Date, DateTime, Decimal, Json, id, object};

id! {
    pub struct AccountId(i64);
}

object! {
    pub struct Account {
        pub id: AccountId,
        pub balance: Option<Decimal>,
        pub opened: Option<Date>,
        pub synced: Option<DateTime>,
        pub names: Option<Vec<String>>,
        pub parent: Option<Box<Account>>,
    }
}

#[derive(serde::Deserialize, serde::Serialize, Debug, PartialEq)]
struct Flat {
    mine: i64,
    #[serde(flatten)]
    account: Account,
}

#[derive(serde::Deserialize, Debug, PartialEq)]
#[serde(untagged)]
enum Either {
    Account(Box<Account>),
    Other(Json),
}

const JSON: &str = r#"{"id": "7", "mine": 1, "balance": 12.5, "opened": [1, {"a": null}], "synced": "2024-02-29 10:11:12",
    "names": ["a", null, 1], "parent": {"id": 8, "balance": null}, "new": {"b": 1.0, "a": [true]}}"#;

fn check(account: &Account) {
    assert_eq!(account.id, 7);
    assert_eq!(account.balance.unwrap().to_string(), "12.5");
    assert_eq!(account.synced.unwrap().to_string(), "2024-02-29T10:11:12");
    assert_eq!(account.names.as_deref(), Some(&["a".to_owned(), "1".to_owned()][..]));
    assert_eq!(account.parent.as_ref().unwrap().id, 8);
    assert_eq!(account.extra.get("opened"), Some(r#"[1,{"a":null}]"#));
    assert_eq!(account.extra.value("new"), Some(serde_json::json!({"b": 1.0, "a": [true]})));
}

#[test]
fn flattened() {
    let flat: Flat = serde_json::from_str(JSON).unwrap();
    assert_eq!(flat.mine, 1);
    check(&flat.account);
    assert_eq!(flat.account.extra.get("mine"), None);
    assert_eq!(serde_json::from_str::<Flat>(&serde_json::to_string(&flat).unwrap()).unwrap(), flat);
    assert_eq!(serde_json::from_value::<Flat>(serde_json::to_value(&flat).unwrap()).unwrap(), flat);
}

#[test]
fn untagged() {
    let Either::Account(account) = serde_json::from_str(JSON).unwrap() else { panic!("no account") };
    check(&account);
    assert!(
        matches!(serde_json::from_str("[1, null]"), Ok(Either::Other(json)) if json.text() == "[1,null]")
    );
    assert!(
        matches!(serde_json::from_str(r#"{"x": 1.5}"#), Ok(Either::Other(json)) if json.text() == r#"{"x":1.5}"#)
    );
}
