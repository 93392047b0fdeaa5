//! Two endpoints of one method and path become one operation, which takes and gives what either does.

use super::document::{Map, MediaType, Operation, Parameter, RequestBody, Response};
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
    // The answer for all other statuses comes last.
    if let Some(failure) = first.responses.shift_remove("default") {
        first.responses.insert("default".to_owned(), failure);
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
    let same = |one: &Parameter, other: &Parameter| one.name == other.name && one.place == other.place;
    for parameter in &mut first.parameters {
        match other.parameters.iter().find(|one| same(one, parameter)) {
            None => parameter.required = false,
            Some(one) => {
                parameter.required &= one.required;
                if parameter.place == "path" && parameter.schema != one.schema {
                    // All parts of paths are texts.
                    parameter.schema = Schema::of("string");
                }
            }
        }
    }
    for parameter in &other.parameters {
        if !first.parameters.iter().any(|one| same(one, parameter)) {
            first.parameters.push(Parameter { required: false, ..parameter.clone() });
        }
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
    let takes_all = Schema::default();
    if one == other || one == takes_all {
        return one;
    }
    if other == takes_all {
        return other;
    }
    let is_choice =
        Schema { any_of: one.any_of.clone(), ..Schema::default() } == one && !one.any_of.is_empty();
    let mut choices = if is_choice { one.any_of } else { vec![one] };
    if !choices.contains(&other) {
        choices.push(other);
    }
    Schema { any_of: choices, ..Schema::default() }
}
