//! Resources: what is made is listed, read, changed and gone, for its user alone.

use powens_codegen::api::{Api, Auth, Body, Endpoint, Method as Verb, PathSegment, Type};
use reqwest::Method;
use serde_json::{Value, json};

use crate::peer::{Peer, api, send};

/// A kind of resource that callers make, with what to send and what to change.
pub struct Case {
    pub create: &'static str,
    pub list: Option<&'static str>,
    pub get: Option<&'static str>,
    pub update: Option<&'static str>,
    pub delete: &'static str,
    pub body: Value,
    pub change: Value,
}

/// All kinds that have operations to make and delete them.
pub fn cases() -> Vec<Case> {
    let case = |create, list, get, update, delete, body, change| Case {
        create,
        list,
        get,
        update,
        delete,
        body,
        change,
    };
    vec![
        case(
            "client_applications.create",
            Some("client_applications.list"),
            Some("client_applications.get"),
            Some("client_applications.update"),
            "client_applications.delete",
            json!({"name": "Appli", "redirect_uris": "https://app.example/back"}),
            json!({"name": "Autre appli"}),
        ),
        case(
            "legacy.documents.create",
            Some("documents.list"),
            Some("documents.get"),
            Some("documents.update"),
            "legacy.documents.delete",
            json!({"date": "2026-01-30", "duedate": "2026-02-28", "name": "Facture", "total_amount": 12.5}),
            json!({"name": "Facture payée"}),
        ),
        case(
            "legacy.alerts.create_operation_alert",
            Some("legacy.alerts.list_operation_alerts"),
            None,
            Some("legacy.alerts.update_operation_alert"),
            "legacy.alerts.delete_operation_alert",
            json!({"expense_max": 20}),
            json!({"expense_max": 30}),
        ),
        case(
            "legacy.categories.create",
            Some("categories.list_full_of_user"),
            Some("categories.get"),
            Some("legacy.categories.update"),
            "legacy.categories.delete",
            json!({"name": "Chats", "income": false}),
            json!({"accountant_account": "606"}),
        ),
        case(
            "legacy.transactions_clusters.create",
            Some("legacy.transactions_clusters.list"),
            None,
            Some("legacy.transactions_clusters.update"),
            "legacy.transactions_clusters.delete",
            json!({"next_date": "2026-02-05", "mean_amount": -9.9, "wording": "JOURNAL", "id_account": 1}),
            json!({"wording": "REVUE"}),
        ),
        case(
            "legacy.users.create_device",
            Some("legacy.users.list_devices"),
            Some("legacy.users.get_device"),
            Some("legacy.users.update_device"),
            "legacy.users.delete_device",
            json!({"notification_token": "one", "application": "appli"}),
            json!({"notification_token": "two", "application": "appli"}),
        ),
    ]
}

/// The address of an operation, `id` in the place of its last identifier.
fn path(endpoint: &Endpoint, id: &Value) -> String {
    let segments = endpoint.path.iter().map(|segment| match segment {
        PathSegment::Literal(text) => text.clone(),
        PathSegment::Parameter { name, .. } if name == "user" => "me".to_owned(),
        PathSegment::Parameter { .. } => id.as_str().map_or_else(|| id.to_string(), str::to_owned),
        _ => panic!("another kind of segment"),
    });
    segments.collect::<Vec<_>>().join("/")
}

pub async fn call(
    api: &Api,
    peer: &Peer,
    user: &str,
    operation: &str,
    id: &Value,
    body: Option<&Value>,
) -> (u16, Value) {
    let (_, endpoint) = api.operation(operation).unwrap();
    let credentials = peer.sandbox.credentials();
    let token = match &endpoint.auth {
        Auth::Token { token, .. } if token == "config" => credentials.config_token.as_str(),
        _ => user,
    };
    let method = Method::from_bytes(endpoint.method.as_str().as_bytes()).unwrap();
    let mut request = peer.request(method, &path(endpoint, id)).bearer_auth(token);
    if endpoint.query.iter().any(|parameter| parameter.wire == "limit" && parameter.required) {
        request = request.query(&[("limit", "1000")]);
    }
    if let (Some(body), true) = (body, endpoint.body.is_some()) {
        request = request.json(body);
    }
    send(request).await
}

/// The items of a list, whatever its member is called.
fn items(list: &Value) -> &Vec<Value> {
    let mut lists = list.as_object().unwrap().values().filter_map(Value::as_array);
    lists.find(|items| items.iter().all(Value::is_object)).unwrap()
}

#[tokio::test]
async fn what_is_made_is_found_changed_and_gone() {
    let (api, peer) = (api(), Peer::new().await);
    let (own, nothing) = (peer.token().to_owned(), Value::Null);
    let (_, other) = send(peer.request(Method::POST, "auth/init").json(&peer.as_client(json!({})))).await;
    let other = other["auth_token"].as_str().unwrap();
    for case in cases() {
        let name = case.create;
        let (status, made) = call(api, &peer, &own, name, &nothing, Some(&case.body)).await;
        assert!(status < 300, "{name}: {made}");
        let id = made["id"].clone();
        let of_user = path(&api.operation(name).unwrap().1.clone(), &nothing).contains("me");
        if let Some(list) = case.list {
            let (_, found) = call(api, &peer, &own, list, &nothing, None).await;
            assert_eq!(items(&found).iter().find(|item| item["id"] == id), Some(&made), "{list}");
            assert!(found["total"].is_null() || found["total"] == items(&found).len(), "{list}");
        }
        if let Some(get) = case.get {
            assert_eq!(call(api, &peer, &own, get, &id, None).await, (200, made.clone()), "{get}");
            let (status, _) = call(api, &peer, other, get, &id, None).await;
            assert_eq!(status, if of_user { 404 } else { 200 }, "{get} of another user");
        }
        if let Some(update) = case.update {
            let (status, changed) = call(api, &peer, &own, update, &id, Some(&case.change)).await;
            assert_eq!(status, 200, "{update}: {changed}");
            let sent =
                case.change.as_object().unwrap().iter().filter(|(name, _)| changed.get(*name).is_some());
            sent.for_each(|(name, value)| assert_eq!(&changed[name], value, "{update}"));
            assert_eq!(changed["id"], id, "{update}");
            if of_user {
                assert_eq!(call(api, &peer, other, update, &id, Some(&case.change)).await.0, 404, "{update}");
            }
        }
        if of_user {
            assert_eq!(call(api, &peer, other, case.delete, &id, None).await.0, 404, "{}", case.delete);
        }
        assert_eq!(
            call(api, &peer, &own, case.delete, &id, None).await,
            (204, Value::Null),
            "{}",
            case.delete
        );
        assert_eq!(call(api, &peer, &own, case.delete, &id, None).await.0, 404, "{} twice", case.delete);
        if let Some(get) = case.get {
            assert_eq!(call(api, &peer, &own, get, &id, None).await.0, 404, "{get} of what is gone");
        }
    }
}

/// Every list of things with identifiers holds what the operation that reads one of them gives.
#[tokio::test]
async fn what_lists_hold_can_be_read() {
    let (api, peer) = (api(), Peer::new().await);
    let own = peer.token().to_owned();
    let mut read = 0;
    for (_, get) in
        api.endpoints().filter(|(_, endpoint)| endpoint.name == "get" && endpoint.method == Verb::Get)
    {
        let Some(Type::Object(_)) = get.returns.as_ref().map(|returns| &returns.ty) else { continue };
        let Some((_, list)) = api.operation(&get.operation.replace(".get", ".list")) else { continue };
        let below_user = list.path_parameters().all(|(name, ..)| name == "user");
        let open = |endpoint: &Endpoint| match &endpoint.auth {
            Auth::Token { token, .. } => token == "user",
            _ => true,
        };
        if !below_user || !open(get) || !open(list) || matches!(list.body, Some(Body::Object(_))) {
            continue;
        }
        let (status, found) = call(api, &peer, &own, &list.operation, &Value::Null, None).await;
        assert_eq!(status, 200, "{}: {found}", list.operation);
        for item in items(&found).iter().take(3) {
            let (status, one) = call(api, &peer, &own, &get.operation, &item["id"], None).await;
            assert_eq!((status, &one), (200, item), "{}", get.operation);
            read += 1;
        }
        let (status, _) = call(api, &peer, &own, &get.operation, &json!(987_654), None).await;
        assert_eq!(status, 404, "{} of what was never there", get.operation);
    }
    assert!(read > 25, "{read}");
}

#[tokio::test]
async fn what_hangs_on_something_goes_with_it() {
    let peer = Peer::new().await;
    let count = async |path: &str| items(&peer.get(path).await.1).len();
    let wealth =
        ["users/me/investments", "users/me/pockets", "users/me/marketorders", "users/me/amortizations"];
    for path in wealth {
        assert!(count(path).await > 0, "{path}");
    }
    assert_eq!(
        count("users/me/accounts/102/investments").await,
        count("users/me/investments/3/pockets").await - 1
    );
    peer.post("users/me/accounts/102", &json!({"disabled": true})).await;
    assert_eq!(count("users/me/pockets").await, 0);
    assert_eq!(peer.get("users/me/investments/3").await.0, 404);
    peer.post("users/me/subscriptions/1", &json!({"disabled": true})).await;
    assert_eq!(peer.get("users/me/subscriptions/1").await.0, 404);
    assert_eq!(peer.get("users/me/subscriptions/1?all").await.0, 200);
    assert_eq!(count("users/me/documents?limit=100").await, 3);
    peer.post("users/me/subscriptions/1?all", &json!({"disabled": false})).await;
    assert_eq!(count("users/me/subscriptions/1/documents?limit=100").await, 3);
    peer.delete("users/me/connections/1").await;
    for path in wealth.into_iter().chain([
        "users/me/documents?limit=9",
        "users/me/invoices?limit=9",
        "users/me/identities",
    ]) {
        assert_eq!(count(path).await, 0, "{path}");
    }
}

#[tokio::test]
async fn lists_are_narrowed_and_cut() {
    let peer = Peer::new().await;
    let (_, list) = peer.get("users/me/investments?label=monde&expand=type,details").await;
    assert_eq!((&list["total"], &list["investments"][0]["type"]["id"]), (&json!(1), &json!(1)));
    assert_eq!(list["valuation"], list["investments"][0]["valuation"]);
    let (_, list) = peer.get("users/me/documents?limit=2&offset=1&max_date=2025-12-31").await;
    let documents = items(&list);
    assert_eq!((documents.len(), &list["total"], &list["last_date"]), (2, &json!(4), &json!("2025-12-01")));
    let (_, history) = peer.get("users/me/investments/1/history?min_date=2026-01-20&limit=1").await;
    assert_eq!(
        (&history["total"], &history["investmentvalues"][0]["vdate"]),
        (&json!(2), &json!("2026-01-31"))
    );
    assert_eq!(peer.get("users/me/documents?limit=0").await.0, 400);
    assert_eq!(peer.get("users/me/accounts/1/balances?period=1fortnight").await.0, 400);
}

#[tokio::test]
async fn balances_follow_from_transactions() {
    let peer = Peer::new().await;
    let (_, account) = peer.get("users/me/accounts/1").await;
    let (_, list) = peer.get("users/me/accounts/1/balances?min_date=2026-01-01&max_date=2026-01-31").await;
    let (group, days) = (&list["balances"][0], list["balances"][0]["daily_balances"].as_array().unwrap());
    assert_eq!((days.len(), &group["balance"]), (31, &account["balance"]));
    let sum = |name: &str| days.iter().map(|day| day[name].as_f64().unwrap()).sum::<f64>();
    assert!((sum("expenses") - group["expenses"].as_f64().unwrap()).abs() < 0.01);
    let (_, advisory) = peer.get("users/me/advisory").await;
    assert!(advisory["periods"].as_array().unwrap().len() > 3);
    let (_, indicators) = peer.get("users/me/indicators").await;
    assert!(indicators["indicators"]["total_last_90days"]["outgoing"].as_i64().unwrap() < 0);
}
