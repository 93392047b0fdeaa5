//! An endpoint to add for a route that no page has.

use super::lines;
use crate::api::{Area, Auth, IdKind, Key, PathSegment, Reference, Type};
use crate::description::Description;

/// The lines of a new endpoint; none when the route names no method of the description.
pub(super) fn lines(
    description: &Description,
    area: &str,
    route: &str,
    taken: &mut Vec<String>,
) -> Option<String> {
    let area = description.api.area(area)?;
    taken.extend(area.endpoints.iter().map(|endpoint| endpoint.name.clone()));
    let (method, path) = route.split_once(' ')?;
    let verb = match method {
        "GET" => "get",
        "POST" => "create",
        "PUT" | "PATCH" => "update",
        "DELETE" => "delete",
        _ => return None,
    };
    let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let words = segments.iter().rev().find(|segment| !segment.starts_with('{'));
    let word = crate::api::field_name(words.unwrap_or(&"root"));
    let name = lines::free(&format!("{verb}_{word}"), "call", taken);
    let path: String =
        parameters(description, area, &segments).iter().map(|segment| format!("/{segment}")).collect();
    let auth = auth(area);
    Some(format!(
        "\n{name}:\n  route: {method} {path}\n  auth: {auth}\n  doc: TODO say what it does.\n  returns: json"
    ))
}

/// The segments with the types of parameters, which are those of the routes around them.
fn parameters(description: &Description, area: &Area, segments: &[&str]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut typed = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let Some(name) = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
            typed.push((*segment).to_owned());
            continue;
        };
        let before = index.checked_sub(1).and_then(|before| segments.get(before));
        let known = known(description, area, before.copied(), name);
        let (name, ty) = known.unwrap_or_else(|| {
            let ty = match name {
                "number" => "int",
                "uuid" => "uuid",
                _ => "string",
            };
            (crate::api::field_name(name), ty.to_owned())
        });
        let name = lines::free(&name, "id", &mut names);
        typed.push(format!("{{{name}:{ty}}}"));
    }
    typed
}

/// The parameter of this name, or else behind the same word, of the routes of the description; those of the page first.
fn known(
    description: &Description,
    area: &Area,
    before: Option<&str>,
    name: &str,
) -> Option<(String, String)> {
    let api = &description.api;
    let others = api.endpoints().map(|(_, endpoint)| endpoint);
    let endpoints: Vec<_> = area.endpoints.iter().chain(others).collect();
    let parameters = endpoints.iter().flat_map(|endpoint| {
        let words = [None].into_iter().chain(endpoint.path.iter().map(Some));
        words.zip(&endpoint.path).filter_map(|(before, part)| match (before, part) {
            (Some(PathSegment::Literal(word)), PathSegment::Parameter { name, ty, .. }) => {
                Some((word.as_str(), name, ty))
            }
            _ => None,
        })
    });
    let parameters: Vec<_> = parameters.collect();
    let fitting = |ty: &Type| match (name, ty) {
        ("number", Type::Id(key)) => api[*key].kind == IdKind::Int,
        ("uuid", Type::Id(key)) => api[*key].kind == IdKind::Uuid,
        ("…", _) => false,
        _ => true,
    };
    let same = parameters.iter().find(|(word, known, _)| *known == name && before == Some(*word));
    let behind = || parameters.iter().find(|(word, _, ty)| before == Some(*word) && fitting(ty));
    let (_, name, ty) = same.or_else(behind)?;
    Some(((*name).clone(), expression(description, ty)?))
}

fn expression(description: &Description, ty: &Type) -> Option<String> {
    let api = &description.api;
    let reference = |key: &Key<Reference>| api[*key].name.clone();
    match ty {
        Type::Id(key) => Some(api[*key].name.clone()),
        Type::Reference(key) => Some(reference(key)),
        Type::Scalar(_) => Some(api.expression(ty)),
        _ => None,
    }
}

/// The token that most endpoints of a page need.
fn auth(area: &Area) -> &str {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for endpoint in &area.endpoints {
        let token = match &endpoint.auth {
            Auth::Token { token, scope: None } => token.as_str(),
            Auth::None => "none",
            // A scope would have to be named too.
            Auth::Token { .. } => continue,
        };
        match counts.iter_mut().find(|(known, _)| *known == token) {
            Some((_, count)) => *count += 1,
            None => counts.push((token, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or("none", |(token, _)| token)
}
