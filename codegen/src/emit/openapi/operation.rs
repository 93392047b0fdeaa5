//! Endpoints to operations.

use super::components::{FAILURE_REFERENCE, json_content};
use super::document::{ExternalDocs, Header, Map, MediaType, Operation, Pages, RequestBody, Response};
use super::draft::Draft;
use super::names::tag;
use super::reach::{Side, has_file};
use super::text;
use crate::api::{Area, Auth, Body, Endpoint, Method, PageScheme, Returns, Scalar, Type};

impl Draft<'_> {
    /// The operation of an endpoint, with these names for the parameters of its path.
    pub(super) fn operation(&self, area: &Area, endpoint: &Endpoint, names: &[String]) -> Operation {
        let (summary, rest) = self.prose.split(&endpoint.docs.text);
        let details = self.details(endpoint, rest);
        Operation {
            operation_id: self.prose.operation_id(&endpoint.operation).unwrap_or_default().to_owned(),
            tags: vec![tag(area)],
            summary,
            description: (!details.is_empty()).then(|| details.join("\n\n")),
            external_docs: Some(ExternalDocs { url: endpoint.docs.source.clone() }),
            deprecated: endpoint.docs.deprecated.is_some(),
            servers: self.servers_of(endpoint),
            security: security(&endpoint.auth),
            parameters: self.parameters(endpoint, names),
            request_body: endpoint.body.as_ref().map(|body| self.body(body)),
            responses: self.responses(endpoint),
            also: Vec::new(),
            idempotent: unexpectedly_idempotent(endpoint),
            slow: endpoint.slow,
            pages: endpoint.pages.as_ref().map(|pages| Pages {
                by: match pages.by {
                    PageScheme::Links => "links",
                    PageScheme::Offset => "offset",
                },
                items: pages.items.clone(),
                size: pages.size,
            }),
        }
    }

    /// What there is to say after the summary, by paragraphs.
    fn details(&self, endpoint: &Endpoint, rest: String) -> Vec<String> {
        let like = endpoint.like.as_ref().and_then(|like| self.prose.operation_id(&like.operation));
        let errors = endpoint.errors.iter();
        let errors: Vec<_> =
            errors.map(|(code, doc)| format!("- `{code}`: {}", self.prose.text(doc))).collect();
        let details = [
            self.prose.deprecation(&endpoint.docs),
            (!rest.is_empty()).then_some(rest),
            like.map(|id| format!("Another route to `{id}`.")),
            endpoint.pages.as_ref().map(|pages| paging(pages.by).to_owned()),
            endpoint
                .slow
                .then(|| "The answer may take minutes: the API waits for the institution.".to_owned()),
            unexpectedly_idempotent(endpoint).map(|safe| repetition(safe).to_owned()),
            (!errors.is_empty()).then(|| format!("Known errors:\n\n{}", errors.join("\n"))),
            text::since(&endpoint.docs),
        ];
        details.into_iter().flatten().collect()
    }

    fn body(&self, body: &Body) -> RequestBody {
        let ty = match body {
            Body::Object(key) => Type::Object(*key),
            Body::Value(ty) => ty.clone(),
        };
        let has_file = matches!(body, Body::Object(key) if has_file(&self.api[*key]));
        let media = if has_file { "multipart/form-data" } else { "application/json" };
        // A file cannot be shown in JSON.
        let example = if has_file { None } else { self.example(&ty) };
        let content = MediaType { schema: self.schema(&ty, Side::Request), example };
        let required = match &ty {
            Type::Object(key) => self.api[*key].fields.iter().any(|field| Side::Request.needs(field)),
            Type::Map(_) => false,
            _ => true,
        };
        RequestBody { required, content: [(media.to_owned(), content)].into_iter().collect() }
    }

    fn responses(&self, endpoint: &Endpoint) -> Map<Response> {
        let failure = Response {
            reference: Some(FAILURE_REFERENCE),
            description: None,
            headers: Map::new(),
            content: Map::new(),
        };
        let redirects = matches!(&endpoint.returns, Some(Returns { ty: Type::Scalar(Scalar::Redirect), .. }));
        let mut responses: Map<Response> = if redirects {
            [("3XX".to_owned(), self.redirection())].into_iter().collect()
        } else {
            let success = endpoint.success.iter();
            success
                .map(|status| (status.to_string(), self.success(*status, endpoint.returns.as_ref())))
                .collect()
        };
        responses.insert("default".to_owned(), failure);
        responses
    }

    fn success(&self, status: u16, returns: Option<&Returns>) -> Response {
        let returns = returns.filter(|_| status != NO_CONTENT);
        let mut description = match status {
            201 => "Created.",
            202 => "Accepted, not finished.",
            NO_CONTENT => "Done; there is no body.",
            _ => "Done.",
        }
        .to_owned();
        let mut content = Map::new();
        if let Some(returns) = returns {
            let mut schema = self.schema(&returns.ty, Side::Answer);
            if returns.optional {
                schema = schema.or_null();
                description.push_str(" The body may be empty.");
            }
            content = json_content(schema);
        }
        Response { reference: None, description: Some(description), headers: Map::new(), content }
    }

    fn redirection(&self) -> Response {
        let location = Header {
            description: "The address to open in a browser.",
            required: true,
            schema: self.schema(&Type::Scalar(Scalar::Redirect), Side::Answer),
        };
        Response {
            reference: None,
            description: Some(
                "Leads to a page for the browser of the end user; do not follow it.".to_owned(),
            ),
            headers: [("Location".to_owned(), location)].into_iter().collect(),
            content: Map::new(),
        }
    }
}

/// The status of answers that never have a body.
const NO_CONTENT: u16 = 204;

fn security(auth: &Auth) -> Vec<Map<Vec<String>>> {
    match auth {
        Auth::None => Vec::new(),
        Auth::Token { token, scope } => {
            vec![[(token.clone(), scope.iter().cloned().collect())].into_iter().collect()]
        }
    }
}

/// Whether it may be repeated, where HTTP lets one think otherwise.
fn unexpectedly_idempotent(endpoint: &Endpoint) -> Option<bool> {
    let by_method = matches!(endpoint.method, Method::Get | Method::Put | Method::Delete);
    (endpoint.idempotent != by_method).then_some(endpoint.idempotent)
}

fn repetition(safe: bool) -> &'static str {
    match safe {
        true => "Sending it twice does what sending it once does.",
        false => "Sending it again may have an effect again.",
    }
}

fn paging(by: PageScheme) -> &'static str {
    match by {
        PageScheme::Links => {
            "The list comes in pages: `_links.next.href` of the answer leads to the next one; request it as it is."
        }
        PageScheme::Offset => {
            "The list comes in pages: `limit` and `offset` select one. There is no next one when fewer than `limit` \
             items come."
        }
    }
}
