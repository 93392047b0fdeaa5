//! What happens to every request: a limit on its time, protection against other sites, headers, a line in the log.

use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::App;
use crate::problem::Problem;

/// More than the client of the API takes, so that its errors are the ones that show.
const LONGEST: Duration = Duration::from_secs(30);

pub(crate) async fn guard(State(app): State<App>, request: Request, next: Next) -> Response {
    let begin = Instant::now();
    let method = request.method().clone();
    // The route and never the address: queries hold codes, states and what people search for.
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let mut response = if is_foreign(&request, &app.public_url) {
        Problem::Forged.into_response()
    } else if let Some(address) = other_name(&request, &app.public_url) {
        Redirect::temporary(&address).into_response()
    } else {
        let answer = tokio::time::timeout(LONGEST, next.run(request)).await;
        answer.unwrap_or_else(|_| Problem::Slow.into_response())
    };
    protect(&mut response, &app.policy);
    let (status, took) = (response.status().as_u16(), begin.elapsed());
    tracing::info!(%method, route, status, ?took, "request");
    response
}

/// Whether a page of another site makes the browser send this. Browsers tell by one header or the other; what is no
/// browser has no session to abuse, and webhooks prove themselves otherwise.
fn is_foreign(request: &Request, public_url: &str) -> bool {
    let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return false;
    }
    match (text("sec-fetch-site"), text("origin")) {
        (Some(site), _) => !matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => origin != public_url,
        (None, None) => false,
    }
}

/// Where a developer goes who opened `localhost` in the place of `127.0.0.1`: cookies belong to one name, and the
/// webview leads back to ours. With https, the proxy in front sees to that.
fn other_name(request: &Request, public_url: &str) -> Option<String> {
    let name = public_url.strip_prefix("http://")?;
    let host = request.headers().get(header::HOST)?.to_str().ok()?;
    let path = request.uri().path_and_query()?;
    (request.method() == Method::GET && host != name).then(|| format!("{public_url}{path}"))
}

fn protect(response: &mut Response, policy: &HeaderValue) {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    // Pages hold balances: no cache keeps them, not even the browser's.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

/// No scripts, no frames, nothing from elsewhere; forms lead here, and on to the webview.
pub(crate) fn policy(webview_url: &str) -> Option<HeaderValue> {
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; \
         form-action 'self' {webview_url}"
    );
    HeaderValue::try_from(policy).ok()
}
