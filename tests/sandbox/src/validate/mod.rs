//! Requests against the description.

mod body;
mod query;

use jiff::civil::DateTime;
use powens_codegen::api::{Api, Endpoint, PathSegment, ReferenceForm, Type};
use serde_json::Value;

pub(crate) use body::{Body, choose, read};
pub(crate) use query::{CURSOR, SIGNED};

use crate::auth::Grant;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::server::Incoming;
use crate::text;

/// What a path says instead of the user of the token.
const ME: &str = "me";

/// A request on its way to being checked: its endpoint is known and its token is good.
pub(crate) struct Draft<'a> {
    pub(crate) api: &'a Api,
    pub(crate) strict: bool,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) segments: &'a [String],
    pub(crate) grant: Option<Grant>,
    pub(crate) body: Body,
    pub(crate) now: DateTime,
}

/// Checks path, query and body.
pub(crate) fn request<'a>(draft: Draft<'a>, incoming: &Incoming) -> Result<Call<'a>, Refusal> {
    let Draft { api, strict, endpoint, segments, grant, body, now } = draft;
    let path = path(api, endpoint, segments)?;
    let user = user(api, &path, grant.as_ref())?;
    reach(&path, api, grant.as_ref())?;
    let (query, expand) = query::parse(api, endpoint, incoming.query.as_deref().unwrap_or_default(), strict)?;
    let body = body::value(api, endpoint, body, strict)?;
    let uploads = body::uploads(api, endpoint, &body, incoming);
    Ok(Call {
        api,
        endpoint,
        grant,
        authorization: incoming.authorization.clone().unwrap_or_default(),
        user,
        path,
        query,
        body,
        uploads,
        expand,
        origin: incoming.origin.clone(),
        target: incoming.target(),
        now,
    })
}

fn path<'a>(
    api: &'a Api,
    endpoint: &'a Endpoint,
    segments: &[String],
) -> Result<Vec<(&'a Type, Value)>, Refusal> {
    let parameters = endpoint.path.iter().zip(segments).filter_map(|(part, segment)| match part {
        PathSegment::Parameter { name, ty, .. } => Some((name, ty, segment)),
        _ => None,
    });
    parameters
        .map(|(name, ty, segment)| match text::parse(api, ty, segment) {
            Ok(value) => Ok((ty, value)),
            Err(wants) => Err(Refusal::invalid(format!(
                "path parameter `{name}` of {} wants {wants}, and is \"{segment}\"",
                endpoint.template()
            ))),
        })
        .collect()
}

/// The user that the path names: a user token reaches its own only.
fn user(api: &Api, path: &[(&Type, Value)], grant: Option<&Grant>) -> Result<Option<i64>, Refusal> {
    let Some((_, named)) = path.iter().find(|(ty, _)| is_user(api, ty)) else { return Ok(None) };
    let own = grant.and_then(|grant| grant.user);
    match (named.as_i64(), own) {
        (Some(named), Some(own)) if named != own => Err(Refusal::not_found(format!(
            "the token belongs to user {own} and cannot reach user {named}: write `me` or {own}"
        ))),
        (Some(named), _) => Ok(Some(named)),
        (None, Some(own)) if named == ME => Ok(Some(own)),
        (None, _) => Err(Refusal::forbidden(format!("{named} names nobody that this kind of token reaches"))),
    }
}

/// A token for one payment reaches no other.
fn reach(path: &[(&Type, Value)], api: &Api, grant: Option<&Grant>) -> Result<(), Refusal> {
    let Some(own) = grant.and_then(|grant| grant.payment) else { return Ok(()) };
    let is_payment = |ty: &Type| matches!(ty, Type::Id(key) if api[*key].name == "PaymentId");
    match path.iter().find(|(ty, _)| is_payment(ty)) {
        Some((_, named)) if named.as_i64() != Some(own) => Err(Refusal::not_found(format!(
            "the token is for payment {own} and cannot reach payment {named}"
        ))),
        _ => Ok(()),
    }
}

/// Whether a path parameter names a user: a reference that knows the word `me`.
fn is_user(api: &Api, ty: &Type) -> bool {
    let Type::Reference(key) = ty else { return false };
    let forms = api[*key].variants.iter().map(|variant| &variant.form);
    forms.into_iter().any(|form| matches!(form, ReferenceForm::Literal(word) if word == ME))
}
