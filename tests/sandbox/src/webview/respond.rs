//! Pages and redirections as HTTP.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;

use super::frame::colour_rule;
use crate::redirect::csp_source;

/// A page. `leads_to` are addresses that its forms may end at.
pub(crate) fn page(status: u16, html: String, leads_to: &[&str]) -> Response {
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let places: String =
        leads_to.iter().filter_map(|uri| csp_source(uri)).map(|place| format!(" {place}")).collect();
    let policy = format!(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'{places}; base-uri 'none'; \
         frame-ancestors 'none'"
    );
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    guard(response)
}

/// Sends the browser elsewhere, with GET.
pub(crate) fn redirection(to: &str) -> Response {
    let mut response = Response::new(Body::empty());
    match HeaderValue::from_str(to) {
        Ok(to) => {
            *response.status_mut() = StatusCode::SEE_OTHER;
            response.headers_mut().insert(header::LOCATION, to);
        }
        Err(_) => *response.status_mut() = StatusCode::BAD_REQUEST,
    }
    guard(response)
}

/// Gives the browser a cookie with an answer.
pub(crate) fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The style sheet, with the colour that its query asks for.
pub(crate) fn style(query: &str) -> Response {
    let colour = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "accent");
    let rule = colour.map(|(_, colour)| colour_rule(&colour)).unwrap_or_default();
    let mut response =
        Response::new(Body::from(format!("{}{rule}", include_str!("../../templates/style.css"))));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=3600"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

fn guard(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}
