//! Objects as generated code writes them: tolerance, unknown members, secrets, and every way in and out of serde.

use std::collections::BTreeMap;

use powens_runtime::{Date, DateTime, Decimal, Extra, Json, Secret, Uuid, id, object, open_enum};
use serde_json::{Value, json};

id! {
    pub struct AccountId(i64);

    pub struct FileId(Uuid);
}

open_enum! {
    pub enum Kind {
        Checking = "checking",
    }
}

object! {
    pub struct Account {
        pub id: AccountId,
        pub id_file: Option<FileId>,
        pub kind: Option<Kind> = "type",
        pub iban: Option<String> as secret,
        pub token: Secret as secret,
        pub balance: Option<Decimal>,
        pub opened: Option<Date>,
        pub synced: Option<DateTime>,
        pub owners: Vec<Owner>,
        pub parent: Option<Box<Account>>,
        pub labels: Option<BTreeMap<String, String>>,
        pub information: Option<Json>,
        pub r#ref: Option<i64> = "ref",
    }
}

object! {
    pub struct Owner {
        pub name: Option<String>,
    }

    fn empty() -> Self;
}

impl Owner {
    fn named(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::empty() }
    }
}

object! {
    pub struct Nothing {}
}

const MINIMAL: &str = r#"{"id": 7, "token": "t0k", "owners": []}"#;

fn account(members: &str) -> Account {
    serde_json::from_str(&with(members)).unwrap()
}

fn with(members: &str) -> String {
    format!(r#"{{"id": 7, "token": "t0k", "owners": [], {members}}}"#)
}

#[track_caller]
fn fails(json: &str, message: &str) {
    let error = serde_json::from_str::<Account>(json).unwrap_err().to_string();
    assert!(error.starts_with(message), "{error}");
}

#[test]
fn every_kind_of_member() {
    let json = r#"{"id":7,"id_file":"f5c29767-1bc8-5337-9e4e-68a0fbd91c9a","type":"checking","iban":"FR76",
        "token":"t0k","balance":12.30,"opened":"2024-02-29","synced":"2024-02-29 10:11:12","owners":[{"name":"Ann"}],
        "parent":{"id":8,"token":"x","owners":[]},"labels":{"a":"b"},"information":{"z": 1.0},"ref":5}"#;
    let account: Account = serde_json::from_str(json).unwrap();
    assert_eq!(account.id, 7);
    assert_eq!(account.kind, Some(Kind::Checking));
    assert_eq!(account.balance.unwrap().to_string(), "12.30");
    assert_eq!(account.owners, [Owner::named("Ann")]);
    assert_eq!(account.parent.as_ref().unwrap().id.get(), 8);
    assert_eq!(account.r#ref, Some(5));
    assert!(account.extra.is_empty());

    let compact: String = json.split("\n        ").collect();
    assert_eq!(serde_json::to_string(&account).unwrap(), compact);
    assert_eq!(serde_json::from_str::<Account>(&compact).unwrap(), account);
}

#[test]
fn absent_and_null_members_are_none() {
    let nulls = account(
        r#""type": null, "iban": null, "balance": null, "opened": null, "parent": null, "labels": null, "information": null"#,
    );
    assert_eq!(nulls, serde_json::from_str(MINIMAL).unwrap());
    assert_eq!(serde_json::to_string(&nulls).unwrap(), MINIMAL.replace(": ", ":").replace(", ", ","));
}

#[test]
fn members_that_do_not_fit_are_kept() {
    let json = with(
        r#""type": [1.50], "balance": "12,5", "opened": "0000-00-00", "synced": "2024-02-29T10:11:12+01:00",
        "parent": [ ], "labels": 7, "ref": {}, "id_file": "nope", "iban": { }"#,
    );
    let account: Account = serde_json::from_str(&json).unwrap();
    assert_eq!((&account.kind, account.balance, account.opened), (&None, None, None));
    assert_eq!(account.synced.unwrap().to_string(), "2024-02-29T10:11:12");
    let kept: Vec<_> = account.extra.iter().collect();
    assert_eq!(
        kept,
        [
            ("balance", r#""12,5""#),
            ("iban", "{ }"),
            ("id_file", r#""nope""#),
            ("labels", "7"),
            ("opened", r#""0000-00-00""#),
            ("parent", "[]"),
            ("ref", "{}"),
            ("synced", r#""2024-02-29T10:11:12+01:00""#),
            ("type", "[1.50]"),
        ]
    );
    let written: Value = serde_json::to_value(&account).unwrap();
    assert_eq!(written["opened"], "0000-00-00");
    assert_eq!(written["synced"], "2024-02-29 10:11:12", "a field goes before what is kept of it");
    assert_eq!(serde_json::to_string(&account).unwrap().matches("synced").count(), 1);
}

#[test]
fn odd_items_of_a_list_do_not_cost_the_others() {
    let json = r#"{"id": 7, "token": "t", "owners": [{"name": "Ann"}, "Bob", null, {"name": "Eve"}]}"#;
    let account: Account = serde_json::from_str(json).unwrap();
    assert_eq!(account.owners, [Owner::named("Ann"), Owner::named("Eve")]);
    assert_eq!(account.extra.get("owners"), Some(r#"["Bob"]"#));
}

#[test]
fn required_members() {
    fails(r#"{"token": "t", "owners": []}"#, "missing member `id` of Account");
    fails(
        r#"{"id": null, "token": "t", "owners": []}"#,
        "expected an AccountId, found null as `id` of Account",
    );
    fails(r#"{"id": "s3cr3t", "token": "t", "owners": []}"#, "expected an AccountId, found a text as `id`");
    fails(r#"{"id": 7, "token": [], "owners": []}"#, "expected a text, found a list as `token` of Account");
    fails(r#"{"id": 7, "token": "t", "owners": {}}"#, "expected a list, found an object as `owners`");
    fails(r#"{"id": 7, "token": "t"}"#, "missing member `owners` of Account");
    fails("null", "expected an Account, found null");
    fails("[]", "expected an Account, found a list");
    fails(&with(r#""parent": {"id": 8}"#), "missing member `token` of Account");
    let null_list = serde_json::from_str::<Account>(r#"{"id": 7, "token": "t", "owners": null}"#).unwrap();
    assert!(null_list.owners.is_empty());
}

#[test]
fn errors_know_their_path_but_not_the_value() {
    let json =
        r#"[{"id": 7, "token": "t", "owners": [], "parent": {"id": "s3cr3t", "token": "t", "owners": []}}]"#;
    let mut document = serde_json::Deserializer::from_str(json);
    let error = serde_path_to_error::deserialize::<_, Vec<Account>>(&mut document).unwrap_err();
    assert_eq!(error.path().to_string(), "[0].parent.id");
    assert!(!error.to_string().contains("s3cr3t"));
}

#[test]
fn unknown_members_come_back_as_they_were() {
    let json = with(r#""new": {"b": 1.50, "a":  [1e400]}, "n\u00e9w": "\u00e9""#);
    let account: Account = serde_json::from_str(&json).unwrap();
    assert_eq!(account.extra.len(), 2);
    assert_eq!(account.extra.get("new"), Some(r#"{"b": 1.50, "a":  [1e400]}"#));
    assert_eq!(account.extra.value("néw"), Some(json!("é")));
    assert_eq!(account.extra.get("gone"), None);
    let written = serde_json::to_string(&account).unwrap();
    assert!(written.ends_with(r#""new":{"b": 1.50, "a":  [1e400]},"néw":"\u00e9"}"#), "{written}");
    assert_eq!(serde_json::from_str::<Account>(&written).unwrap(), account);

    let mut changed = account.clone();
    changed.extra.insert("new", &7).unwrap();
    assert_ne!(changed, account);
    assert!(changed.extra.remove("new") && changed.extra.remove("néw") && !changed.extra.remove("new"));
    assert_eq!(changed.extra, Extra::new());
}

#[test]
fn escaped_and_repeated_keys() {
    let account =
        account(r#""\u0074ype": "checking", "balance": "odd", "balance": 2, "balance": 3.0, "x": 1, "x": 2"#);
    assert_eq!(account.kind, Some(Kind::Checking));
    assert_eq!(account.balance.unwrap().to_string(), "3.0");
    assert_eq!(account.extra.get("balance"), None);
    assert_eq!(account.extra.get("x"), Some("2"));

    let gone: Account = serde_json::from_str(&with(r#""balance": 2, "balance": null"#)).unwrap();
    assert_eq!(gone.balance, None);
}

#[test]
fn every_way_in() {
    let json = r#"{"id": "7", "new": [1.5], "token": "t0k", "balance": 12.5, "opened": "2024-02-29T10:00:00",
        "owners": [{"name": "Ann"}], "information": {"a": 1}, "labels": {"a": 1}}"#;
    let account: Account = serde_json::from_str(json).unwrap();
    assert_eq!(account.balance.unwrap().to_string(), "12.5");
    assert_eq!(serde_json::from_slice::<Account>(json.as_bytes()).unwrap(), account);
    assert_eq!(serde_json::from_reader::<_, Account>(json.as_bytes()).unwrap(), account);
    let tree: Value = serde_json::from_str(json).unwrap();
    let of_tree: Account = serde_json::from_value(tree).unwrap();
    assert_eq!(of_tree.extra.value("new"), account.extra.value("new"));
    assert_eq!(
        (of_tree.id, of_tree.balance, &of_tree.owners),
        (account.id, account.balance, &account.owners)
    );
    assert_eq!(of_tree.information.unwrap().text(), r#"{"a":1}"#);
}

#[test]
fn an_optional_object() {
    let maybe: Option<Account> = serde_json::from_str("null").unwrap();
    assert_eq!(maybe, None);
}

#[test]
fn secrets_do_not_show() {
    let account =
        account(r#""iban": "FR76s3cr3t", "hush": "s3cr3t", "information": "s3cr3t", "opened": "s3cr3t""#);
    let shown = format!("{account:?}{account:#?}");
    assert!(!shown.contains("s3cr3t") && !shown.contains("t0k"), "{shown}");
    assert_eq!(
        format!("{account:?}"),
        r#"Account { id: AccountId(7), iban: [redacted], token: [redacted], owners: [], information: Json(a text), extra: {"hush", "opened"} }"#
    );
    assert_eq!(format!("{:?}", account.token), "[redacted]");
    assert_eq!(account.token, Secret::from("t0k"));
    assert_ne!(account.token, Secret::new("t0"));
    assert_eq!(serde_json::to_value(&account).unwrap()["token"], "t0k");
}

#[test]
fn an_object_without_members_keeps_them_all() {
    let nothing: Nothing = serde_json::from_str(r#"{"a": 1}"#).unwrap();
    assert_eq!(serde_json::to_string(&nothing).unwrap(), r#"{"a":1}"#);
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = format!(
        "{}{MINIMAL}{}",
        r#"{"id": 1, "token": "", "owners": [], "parent": "#.repeat(5000),
        "}".repeat(5000)
    );
    assert!(serde_json::from_str::<Account>(&deep).unwrap_err().to_string().contains("recursion"));
}
