//! An operation as the index shows it, with a way to try it.

use powens_codegen::api::{
    Api, Auth, Endpoint, IdKind, Method, Parameter, PathSegment, ReferenceForm, Scalar, Type,
};
use serde_json::{Value, json};

use super::open::WEBAUTH;
use crate::auth::{SERVICE, USER};
use crate::route::ROOT;
use crate::state::Credentials;

/// An operation.
pub(super) struct Operation {
    pub(super) name: String,
    pub(super) method: &'static str,
    pub(super) template: String,
    /// Kind of the token that it needs; empty where it needs none.
    pub(super) token: String,
    pub(super) scope: String,
    pub(super) about: String,
    pub(super) deprecated: bool,
    /// Path and query of a request that can be sent as it is, for those that change nothing.
    pub(super) target: Option<String>,
    /// A command that sends it.
    pub(super) curl: String,
}

impl Operation {
    pub(super) fn of(
        api: &Api,
        endpoint: &Endpoint,
        origin: &str,
        credentials: Option<&Credentials>,
    ) -> Self {
        let (token, scope) = match &endpoint.auth {
            Auth::Token { token, scope } => (token.clone(), scope.clone().unwrap_or_default()),
            _ => (String::new(), String::new()),
        };
        let target = target(api, endpoint, &token, origin, credentials);
        let header = header(&token, credentials);
        let method = endpoint.method.as_str();
        let body = match &endpoint.body {
            Some(_) => " -H 'Content-Type: application/json' -d '{}'",
            None => "",
        };
        let curl = format!("curl -X {method}{header}{body} '{origin}{target}'").replace("-X GET ", "");
        Self {
            name: endpoint.operation.clone(),
            method,
            template: format!("{ROOT}{}", endpoint.template()),
            token,
            scope,
            about: first_sentence(&endpoint.docs.text),
            deprecated: endpoint.docs.deprecated.is_some(),
            target: (endpoint.method == Method::Get && !needs_secret(endpoint)).then_some(target),
            curl,
        }
    }

    pub(super) fn json(&self, page: &str) -> Value {
        let token = (!self.token.is_empty()).then_some(&self.token);
        let scope = (!self.scope.is_empty()).then_some(&self.scope);
        json!({
            "operation": self.name, "method": self.method, "path": self.template, "token": token, "scope": scope,
            "page": page, "about": self.about, "deprecated": self.deprecated,
        })
    }
}

/// Whether its address would hold a secret.
fn needs_secret(endpoint: &Endpoint) -> bool {
    let is_secret = |parameter: &Parameter| {
        parameter.sensitive || *parameter.ty.innermost() == Type::Scalar(Scalar::Secret)
    };
    endpoint.query.iter().any(|parameter| parameter.required && is_secret(parameter))
}

/// Parameters of operations that want one of several, which the description cannot say.
const ONE_OF: [(&str, &str, &str); 1] = [("connections.webauth_url", "id_connector", WEBAUTH)];

fn header(token: &str, credentials: Option<&Credentials>) -> String {
    let known = credentials.and_then(|credentials| match token {
        USER => Some(credentials.user.token.as_str()),
        "config" => Some(credentials.config_token.as_str()),
        "users" => Some(credentials.users_token.as_str()),
        _ => None,
    });
    match (token, known) {
        ("", _) => String::new(),
        (_, Some(token)) => format!(" -H 'Authorization: Bearer {token}'"),
        (SERVICE, None) => " -H \"Authorization: Bearer $SERVICE_TOKEN\"".to_owned(),
        (_, None) => " -H \"Authorization: Bearer $TOKEN\"".to_owned(),
    }
}

/// A path that leads somewhere from the start, with the parameters that must be there.
fn target(
    api: &Api,
    endpoint: &Endpoint,
    token: &str,
    origin: &str,
    credentials: Option<&Credentials>,
) -> String {
    let mut target = ROOT.to_owned();
    for segment in &endpoint.path {
        target.push('/');
        match segment {
            PathSegment::Literal(text) => target.push_str(text),
            PathSegment::Parameter { ty, .. } => target.push_str(&sample(api, ty, token)),
            _ => {}
        }
    }
    if let Some(verb) = &endpoint.verb {
        target.push(':');
        target.push_str(verb);
    }
    let mut pairs = form_urlencoded::Serializer::new(String::new());
    for parameter in endpoint.query.iter().filter(|parameter| parameter.required) {
        let value = match (parameter.wire.as_str(), credentials, &parameter.example) {
            ("client_id", Some(own), _) => own.client_id.clone(),
            ("redirect_uri", ..) => format!("{origin}/"),
            (_, _, Some(Value::String(example))) => example.clone(),
            (_, _, Some(example)) => example.to_string(),
            _ => sample(api, &parameter.ty, token),
        };
        pairs.append_pair(&parameter.wire, &value);
    }
    for (_, name, value) in ONE_OF.iter().filter(|(operation, ..)| *operation == endpoint.operation) {
        pairs.append_pair(name, value);
    }
    let query = pairs.finish();
    if query.is_empty() { target } else { format!("{target}?{query}") }
}

fn sample(api: &Api, ty: &Type, token: &str) -> String {
    /// The test connector of the vendor.
    const CONNECTOR: &str = "338178e6-3d01-564f-9a7b-52ca442459bf";
    let of_kind = |kind: IdKind| if kind == IdKind::Uuid { CONNECTOR.to_owned() } else { "1".to_owned() };
    match ty.innermost() {
        Type::Id(key) if api[*key].name == "ConnectorId" => "59".to_owned(),
        Type::Id(key) => of_kind(api[*key].kind),
        Type::Reference(key) => {
            let forms = &api[*key].variants;
            let is_uuid = |form: &ReferenceForm| matches!(form, ReferenceForm::Id(key) if api[*key].kind == IdKind::Uuid);
            if forms.iter().any(|variant| is_uuid(&variant.form)) {
                return CONNECTOR.to_owned();
            }
            let word = forms.iter().find_map(|variant| match &variant.form {
                // Whoever has a token of a user is meant by `me`.
                ReferenceForm::Literal(word) if token == USER || word != "me" => Some(word.clone()),
                _ => None,
            });
            let number = forms.iter().any(|variant| matches!(&variant.form, ReferenceForm::Id(_)));
            word.filter(|word| word == "me" || !number).unwrap_or_else(|| "1".to_owned())
        }
        Type::Enum(key) => api[*key].values.first().map(|value| value.wire.clone()).unwrap_or_default(),
        Type::Scalar(Scalar::Url) => "https://example.org/".to_owned(),
        Type::Scalar(Scalar::Date) => "2026-01-31".to_owned(),
        _ => "1".to_owned(),
    }
}

/// The first sentence of a text, without its marks.
fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let end = paragraph.find(". ").map_or(paragraph.len(), |at| at + 1);
    paragraph.get(..end).unwrap_or_default().replace('`', "")
}
