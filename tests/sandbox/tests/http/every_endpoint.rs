//! Every endpoint of the description answers, with and without its linked resources.

use powens_codegen::api::{
    Api, Auth, Body, Endpoint, IdKind, Object, PathSegment, Presence, ReferenceForm, Scalar, Type,
};
use reqwest::Method;
use serde_json::{Map, Value, json};

use crate::made;
use crate::payments::order;
use crate::peer::{Peer, api, client, send};

#[tokio::test]
async fn every_endpoint_answers() {
    let (api, client) = (api(), client());
    // What only reads needs no sandbox of its own.
    let shared = Peer::sharing(&client).await;
    let mut failures = Vec::new();
    let mut reached = 0;
    for (_, endpoint) in api.endpoints() {
        for expand in expands(api, endpoint) {
            let (status, answer) = if reads(endpoint) {
                call(api, &shared, endpoint, &expand).await
            } else {
                call(api, &Peer::sharing(&client).await, endpoint, &expand).await
            };
            let redirects =
                matches!(endpoint.returns.as_ref().map(|it| &it.ty), Some(Type::Scalar(Scalar::Redirect)));
            let is_success =
                endpoint.success.contains(&status) || status == if redirects { 307 } else { 200 };
            reached += usize::from(is_success && expand.is_empty());
            if !is_success {
                failures.push(format!("{} expand={expand}: {status} {answer}", endpoint.operation));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(reached, api.endpoints().count(), "each is reached with success");
}

/// Whether an endpoint leaves everything as it is, and wants nothing to be made before.
fn reads(endpoint: &Endpoint) -> bool {
    let prepared =
        ["payments.", "transfers.", "payment_links.", "legacy.users.get_device", "legacy.transactions."];
    endpoint.method == powens_codegen::api::Method::Get
        && !prepared.iter().any(|start| endpoint.operation.starts_with(start))
}

/// No linked resource, then each one with those inside it.
fn expands(api: &Api, endpoint: &Endpoint) -> Vec<String> {
    let mut expands = vec![String::new()];
    let Some(object) = endpoint.expand else { return expands };
    for field in api[object].expands() {
        let inner = match field.ty.innermost() {
            Type::Object(key) => names(&api[*key]).join(","),
            _ => String::new(),
        };
        expands.push(if inner.is_empty() { field.wire.clone() } else { format!("{}[{inner}]", field.wire) });
    }
    expands
}

fn names(object: &Object) -> Vec<&str> {
    object.expands().map(|field| field.wire.as_str()).collect()
}

async fn call(api: &Api, peer: &Peer, endpoint: &Endpoint, expand: &str) -> (u16, Value) {
    let token = token(peer, endpoint).await;
    prepare(peer, endpoint).await;
    let link = made::prepare(peer, endpoint).await;
    let mut query: Vec<(String, String)> = Vec::new();
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        // Transactions that hold accounts that hold transactions: a few of them will do.
        let few = (parameter.wire == "limit").then(|| json!(5));
        let value = few.unwrap_or_else(|| sample(api, &parameter.ty, parameter.example.as_ref()));
        query.push((parameter.wire.clone(), text(&value)));
    }
    webauth(peer, endpoint, &mut query).await;
    if !expand.is_empty() {
        query.push(("expand".into(), expand.into()));
    }
    let method = Method::from_bytes(endpoint.method.as_str().as_bytes()).unwrap();
    let mut request = peer.request(method, &path(api, peer, endpoint, link.as_deref())).query(&query);
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    if let Some(body) = body(api, peer, endpoint).await {
        request = request.json(&body);
    }
    send(request).await
}

/// A client application, a code and a connector, for what leads to the page of an institution.
async fn webauth(peer: &Peer, endpoint: &Endpoint, query: &mut Vec<(String, String)>) {
    if !["connections.webauth_url", "connections.start_webauth"].contains(&endpoint.operation.as_str()) {
        return;
    }
    let (_, code) = peer.get("auth/token/code").await;
    for (name, value) in query.iter_mut() {
        match name.as_str() {
            "client_id" => value.clone_from(&peer.sandbox.credentials().client_id),
            "token" => code["code"].as_str().unwrap().clone_into(value),
            _ => {}
        }
    }
    query.push(("id_connector".into(), "122".into()));
}

async fn token(peer: &Peer, endpoint: &Endpoint) -> Option<String> {
    let Auth::Token { token, scope } = &endpoint.auth else { return None };
    let credentials = peer.sandbox.credentials();
    Some(match token.as_str() {
        "user" => credentials.user.token.clone(),
        "config" => credentials.config_token.clone(),
        "users" => credentials.users_token.clone(),
        "service" => peer.service_token(scope.as_deref().unwrap_or("payments:admin")).await,
        other => panic!("the sandbox has no token of kind {other}"),
    })
}

/// A transfer or a payment, where the endpoint is about one, in the state that it is for.
async fn prepare(peer: &Peer, endpoint: &Endpoint) {
    if endpoint.operation.starts_with("webhooks.") {
        let config = &peer.sandbox.credentials().config_token;
        let post = async |path: &str, body: Value| {
            send(peer.request(Method::POST, path).bearer_auth(config).json(&body)).await.0
        };
        let provider = json!({"type": "hmac_signature", "name": "my-provider"});
        let made = post("webhooks/auth", provider).await;
        assert!(made == 200 || made == 400, "made, or there from the last call: {made}");
        assert_eq!(post("webhooks", webhook()).await, 200);
        assert_eq!(post("webhooks/1/add_to_data", json!({"text": "key"})).await, 200);
    }
    if endpoint.operation.starts_with("transfers.") {
        assert_eq!(peer.post("users/me/transfers", &transfer()).await.0, 200);
    }
    if !endpoint.operation.starts_with("payments.") {
        return;
    }
    let token = peer.service_token("payments:admin").await;
    let post = async |path: &str, body: Value| {
        send(peer.request(Method::POST, path).bearer_auth(&token).json(&body)).await.0
    };
    assert_eq!(post("payments", order("Test", "instant")).await, 200);
    let use_case = match endpoint.name.as_str() {
        "resume" => "decoupled",
        "submit_fields" => "otp_sms",
        "submit_psu_validation" => "psu_validation",
        "confirm" => "confirm",
        _ => return,
    };
    let validate = json!({
        "validate_mechanism": "webauth", "webview_url": "https://example.org", "fields": {"use_case_pay": use_case},
        "connector_uuid": "338178e6-3d01-564f-9a7b-52ca442459bf",
    });
    assert_eq!(post("payments/1", validate).await, 200);
    if endpoint.name == "confirm" {
        assert_eq!(post("payments/1", json!({"resume": true})).await, 200);
    }
}

/// Whether its token says whom `me` means.
fn is_of_user(endpoint: &Endpoint) -> bool {
    matches!(&endpoint.auth, Auth::Token { token, .. } if token == "user")
}

fn path(api: &Api, peer: &Peer, endpoint: &Endpoint, link: Option<&str>) -> String {
    let segments = endpoint.path.iter().map(|segment| match segment {
        PathSegment::Literal(text) => text.clone(),
        PathSegment::Parameter { name, ty, .. } => match (name.as_str(), endpoint.template().as_str()) {
            ("provider", _) => "310".to_owned(),
            ("bank" | "connector" | "connectors", _) => "40".to_owned(),
            ("client", _) => peer.sandbox.credentials().client_id.clone(),
            ("kind", _) => "signature".to_owned(),
            ("account", template) if template.contains("/investments/") => "101".to_owned(),
            ("link", _) => link.unwrap_or_default().to_owned(),
            ("user", _) if !is_of_user(endpoint) => "1".to_owned(),
            ("source", template) if template.starts_with("/providers") => "3101".to_owned(),
            ("source", template)
                if !["/users", "/connections"].iter().any(|start| template.starts_with(start)) =>
            {
                "401".to_owned()
            }
            _ => text(&sample(api, ty, None)),
        },
        _ => panic!("another kind of segment"),
    });
    let verb = endpoint.verb.as_ref().map(|verb| format!(":{verb}")).unwrap_or_default();
    segments.collect::<Vec<_>>().join("/") + &verb
}

async fn body(api: &Api, peer: &Peer, endpoint: &Endpoint) -> Option<Value> {
    let made = match endpoint.body.as_ref()? {
        Body::Object(key) => Value::Object(members(api, &api[*key])),
        Body::Value(Type::Map(_)) => json!({}),
        Body::Value(ty) => sample(api, ty, None),
        _ => panic!("another kind of body"),
    };
    let like = endpoint.like.as_ref().map(|like| like.operation.as_str());
    Some(match like.unwrap_or(&endpoint.operation) {
        "authentication.exchange_code" => {
            let (_, code) = peer.get("auth/token/code").await;
            peer.as_client(json!({"code": code["code"]}))
        }
        "authentication.renew" => peer.as_client(json!({"grant_type": "client_credentials", "id_user": 1})),
        "authentication.service_token" => {
            peer.as_client(json!({"grant_type": "client_credentials", "scope": ["payments:admin"]}))
        }
        operation if made::body(peer, operation).is_some() => made::body(peer, operation).unwrap(),
        "connections.create" => json!({"id_connector": 59, "login": "germaine", "password": "secret"}),
        "webhooks.create" => webhook(),
        "webhooks.create_auth" => json!({"type": "hmac_signature", "name": "another"}),
        "webhooks.set_added_values" | "webhooks.set_added_value" => json!({"text": "key"}),
        "transfers.create" => transfer(),
        "transfers.create_of_account" => json!({"amount": 10, "id_recipient": 1}),
        "payments.create" => order("Test", "instant"),
        "payments.validate" => {
            let connector = json!("338178e6-3d01-564f-9a7b-52ca442459bf");
            json!({"validate_mechanism": "webauth", "webview_url": "https://example.org", "connector_uuid": connector})
        }
        "payments.submit_fields" => json!({"fields": {"openapisms": "1234"}}),
        _ => made,
    })
}

fn webhook() -> Value {
    json!({"event": "USER_CREATED", "url": "http://127.0.0.1:9/hook", "id_auth": "my-provider"})
}

fn transfer() -> Value {
    json!({"id_account": 1, "amount": 10, "beneficiary_type": "recipient", "id_recipient": 1})
}

fn members(api: &Api, object: &Object) -> Map<String, Value> {
    let needed = object.fields.iter().filter(|field| field.presence != Presence::Optional && !field.expand);
    needed.map(|field| (field.wire.clone(), sample(api, &field.ty, field.example.as_ref()))).collect()
}

fn sample(api: &Api, ty: &Type, example: Option<&Value>) -> Value {
    if let Some(example) = example {
        return example.clone();
    }
    match ty {
        Type::Scalar(Scalar::Int) => json!(1),
        Type::Scalar(Scalar::Bool | Scalar::Flag) => json!(true),
        Type::Scalar(Scalar::Decimal) => json!(1.5),
        Type::Scalar(Scalar::Date) => json!("2026-01-31"),
        Type::Scalar(Scalar::DateTime) => json!("2026-01-31 12:00:00"),
        Type::Scalar(Scalar::Uuid) => json!("338178e6-3d01-564f-9a7b-52ca442459bf"),
        Type::Scalar(Scalar::Url) => json!("https://example.org"),
        Type::Scalar(_) => json!("text"),
        Type::Id(key) => match api[*key].kind {
            IdKind::Int => json!(1),
            IdKind::Uuid => json!("338178e6-3d01-564f-9a7b-52ca442459bf"),
            _ => json!("1"),
        },
        Type::Reference(key) => match &api[*key].variants[0].form {
            ReferenceForm::Literal(word) => json!(word),
            _ => json!(1),
        },
        Type::Enum(key) => json!(api[*key].values[0].wire),
        Type::Object(key) => Value::Object(members(api, &api[*key])),
        Type::Union(key) => {
            let union = &api[*key];
            let variant = &union.variants[union.default.unwrap_or(0)];
            let mut members = members(api, &api[variant.object]);
            members.insert(union.tag.clone(), json!(variant.tag));
            Value::Object(members)
        }
        Type::List(item) => json!([sample(api, item, None)]),
        Type::Map(item) => json!({"key": sample(api, item, None)}),
        _ => json!({}),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}
