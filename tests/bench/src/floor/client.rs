//! The client: one `send` that knows no type, and a thin method an endpoint.

use powens_codegen::Api;
use powens_codegen::api::{Area, Body, Endpoint, PathSegment};

use super::types;

pub(super) const HEAD: &str = r#"
/// Why a call failed.
#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    Url,
    Status(u16, Vec<u8>),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

/// Sends requests.
#[derive(Clone)]
pub struct Client {
    pub http: reqwest::Client,
    pub base: String,
    pub token: String,
}

impl Client {
    async fn send(
        &self,
        method: reqwest::Method,
        path: &str,
        query: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Result<Vec<u8>, Error> {
        let url = format!("{}{path}", self.base);
        let url = match query {
            [] => reqwest::Url::parse(&url),
            _ => reqwest::Url::parse_with_params(&url, query),
        };
        let mut request = self.http.request(method, url.map_err(|_| Error::Url)?).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body);
        }
        let response = request.send().await?;
        let status = response.status();
        let bytes = response.bytes().await?;
        if !status.is_success() {
            return Err(Error::Status(status.as_u16(), bytes.into()));
        }
        Ok(bytes.into())
    }
"#;

/// One method: its path, its body, and what the answer is read as.
pub(super) fn method(api: &Api, area: &Area, endpoint: &Endpoint, out: &mut String) {
    let mut arguments = String::from("&self");
    for (name, ty, _) in endpoint.path_parameters() {
        arguments.push_str(&format!(", {name}: {}", parameter(&types::name(api, ty))));
    }
    arguments.push_str(", query: &[(&str, &str)]");
    if let Some(body) = &endpoint.body {
        let ty = match body {
            Body::Object(key) => api[*key].name.clone(),
            Body::Value(ty) => types::name(api, ty),
            _ => "serde_json::Value".to_owned(),
        };
        arguments.push_str(&format!(", body: &{ty}"));
    }
    let body = if endpoint.body.is_some() { "Some(serde_json::to_vec(body)?)" } else { "None" };
    let (answer, result) = answer(api, endpoint);
    let (method, path) = (endpoint.method.as_str(), path(endpoint));
    out.push_str(&format!(
        "
    pub async fn {}_{}({arguments}) -> Result<{answer}, Error> {{
        let answer = self.send(reqwest::Method::{method}, {path}, query, {body}).await?;
        {result}
    }}
",
        area.module.replace("::", "_"),
        endpoint.name,
    ));
}

/// A parameter of the path; lists are texts with commas.
fn parameter(ty: &str) -> &str {
    if ty == "i64" { ty } else { "&str" }
}

/// The path as an expression; parameters are formatted into it.
fn path(endpoint: &Endpoint) -> String {
    let template = endpoint.template();
    if endpoint.path.iter().any(|segment| matches!(segment, PathSegment::Parameter { .. })) {
        format!("&format!({template:?})")
    } else {
        format!("{template:?}")
    }
}

/// The type of the answer, and the expression that makes one of its bytes.
fn answer(api: &Api, endpoint: &Endpoint) -> (String, &'static str) {
    match &endpoint.returns {
        None => ("()".to_owned(), "drop(answer);\n        Ok(())"),
        Some(returns) if returns.optional => (
            format!("Option<{}>", types::name(api, &returns.ty)),
            "if answer.is_empty() { Ok(None) } else { Ok(serde_json::from_slice(&answer)?) }",
        ),
        Some(returns) => (types::name(api, &returns.ty), "Ok(serde_json::from_slice(&answer)?)"),
    }
}
