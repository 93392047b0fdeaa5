//! Two endpoints of one method and path become one operation, which takes and gives what either does.

use super::document::{Map, MediaType, Operation, RequestBody, Response};
use super::schema::Schema;

/// Takes another operation into the first one.
pub(super) fn merge(first: &mut Operation, other: Operation) {
    let more = other.description.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
    let about = format!("With another body it is `{}`: {}.{more}", other.operation_id, other.summary);
    first.description = Some(match first.description.take() {
        Some(text) => format!("{text}\n\n{about}"),
        None => about,
    });
    first.also.push(other.operation_id.clone());
    first.deprecated &= other.deprecated;
    first.slow |= other.slow;
    first.idempotent = first.idempotent.filter(|_| first.idempotent == other.idempotent);
    first.pages = first.pages.take().filter(|pages| other.pages.as_ref() == Some(pages));
    security(first, &other);
    parameters(first, &other);
    first.request_body = match (first.request_body.take(), other.request_body) {
        (Some(one), Some(other)) => Some(either_body(one, other)),
        (one, other) => one.or(other).map(|body| RequestBody { required: false, ..body }),
    };
    for (status, response) in other.responses {
        match first.responses.get_mut(&status) {
            Some(known) => either_response(known, response),
            None => {
                first.responses.insert(status, response);
            }
        }
    }
}

/// One of the tokens of either; the empty requirement stands for none.
fn security(first: &mut Operation, other: &Operation) {
    if first.security == other.security {
        return;
    }
    let or_none = |schemes: &Vec<Map<Vec<String>>>| match schemes.is_empty() {
        true => vec![Map::new()],
        false => schemes.clone(),
    };
    first.security = or_none(&first.security);
    for scheme in or_none(&other.security) {
        if !first.security.contains(&scheme) {
            first.security.push(scheme);
        }
    }
}

/// The parameters of either; only what both want must be given.
fn parameters(first: &mut Operation, other: &Operation) {
    let known = first.parameters.len();
    for parameter in &other.parameters {
        let same = |one: &&mut super::document::Parameter| {
            one.name == parameter.name && one.place == parameter.place
        };
        match first.parameters.iter_mut().find(same) {
            Some(one) => one.required &= parameter.required,
            None => {
                first.parameters.push(super::document::Parameter { required: false, ..parameter.clone() })
            }
        }
    }
    for parameter in &mut first.parameters[..known] {
        let in_both =
            other.parameters.iter().any(|one| one.name == parameter.name && one.place == parameter.place);
        parameter.required &= in_both;
    }
}

fn either_body(mut one: RequestBody, other: RequestBody) -> RequestBody {
    one.required &= other.required;
    either_content(&mut one.content, other.content);
    one
}

fn either_response(one: &mut Response, other: Response) {
    either_content(&mut one.content, other.content);
}

fn either_content(one: &mut Map<MediaType>, other: Map<MediaType>) {
    for (media, content) in other {
        match one.get_mut(&media) {
            Some(known) => known.schema = either(std::mem::take(&mut known.schema), content.schema),
            None => {
                one.insert(media, content);
            }
        }
    }
}

/// What either schema takes. Objects take members that they do not know, so that more than one may fit: not `oneOf`.
fn either(one: Schema, other: Schema) -> Schema {
    if one == other {
        return one;
    }
    let is_choice =
        Schema { any_of: one.any_of.clone(), ..Schema::default() } == one && !one.any_of.is_empty();
    let mut choices = if is_choice { one.any_of } else { vec![one] };
    if !choices.contains(&other) {
        choices.push(other);
    }
    Schema { any_of: choices, ..Schema::default() }
}
