//! Where objects are used, and which members must be boxed: both follow types from where messages begin.

use std::collections::HashSet;

use crate::api::{Api, Body, Key, Object, Presence, Type};

/// The direction in which a message goes.
#[derive(Clone, Copy)]
enum Direction {
    Request,
    Response,
}

/// Fills in the usage of objects and unions, and what depends on it.
pub(super) fn find(api: &mut Api) {
    for (ty, direction) in roots(api) {
        mark(api, &ty, direction);
    }
    for object in &mut api.objects {
        if object.usage.request {
            // Callers fill such an object step by step, so that its constructor alone keeps the promise.
            for field in &mut object.fields {
                if field.presence == Presence::Always {
                    field.presence = Presence::Request;
                }
            }
        }
    }
    box_cycles(api);
}

/// The types that messages begin with.
fn roots(api: &mut Api) -> Vec<(Type, Direction)> {
    let mut roots = Vec::new();
    let mut bodies = Vec::new();
    for area in &api.areas {
        for endpoint in &area.endpoints {
            if let Some(returns) = &endpoint.returns {
                roots.push((returns.ty.clone(), Direction::Response));
            }
            match &endpoint.body {
                Some(Body::Object(key)) => bodies.push(*key),
                Some(Body::Value(ty)) => roots.push((ty.clone(), Direction::Request)),
                None => {}
            }
        }
        roots.extend(area.webhooks.iter().map(|hook| (Type::Object(hook.payload), Direction::Response)));
    }
    for key in bodies {
        let object = &mut api.objects[key.index()];
        object.usage.body = true;
        roots.extend(object.fields.iter().map(|field| (field.ty.clone(), Direction::Request)));
    }
    roots
}

fn mark(api: &mut Api, ty: &Type, direction: Direction) {
    let mut waiting = vec![ty.innermost().clone()];
    while let Some(ty) = waiting.pop() {
        match ty {
            Type::Object(key) => {
                let object = &mut api.objects[key.index()];
                let seen = match direction {
                    Direction::Request => &mut object.usage.request,
                    Direction::Response => &mut object.usage.response,
                };
                if !std::mem::replace(seen, true) {
                    waiting.extend(object.fields.iter().map(|field| field.ty.innermost().clone()));
                }
            }
            Type::Union(key) => {
                let union = &mut api.unions[key.index()];
                let seen = match direction {
                    Direction::Request => &mut union.usage.request,
                    Direction::Response => &mut union.usage.response,
                };
                if !std::mem::replace(seen, true) {
                    waiting.extend(union.variants.iter().map(|variant| Type::Object(variant.object)));
                }
            }
            _ => {}
        }
    }
}

/// Boxes every member through which its object would contain itself without a list between.
fn box_cycles(api: &mut Api) {
    let mut boxed = Vec::new();
    for (index, object) in api.objects.iter().enumerate() {
        for (place, field) in object.fields.iter().enumerate() {
            if let Some(start) = direct(&field.ty)
                && reaches(api, start, Key::new(index))
            {
                boxed.push((index, place));
            }
        }
    }
    for (index, place) in boxed {
        api.objects[index].fields[place].boxed = true;
    }
}

/// Whether an object holds another without a list, map or box between.
fn reaches(api: &Api, start: Target, goal: Key<Object>) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = vec![start];
    while let Some(target) = waiting.pop() {
        if target == Target::Object(goal) {
            return true;
        }
        if !seen.insert(target) {
            continue;
        }
        match target {
            Target::Object(key) => {
                waiting.extend(api[key].fields.iter().filter_map(|field| direct(&field.ty)))
            }
            Target::Union(key) => {
                waiting.extend(api[key].variants.iter().map(|variant| Target::Object(variant.object)));
            }
        }
    }
    false
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Target {
    Object(Key<Object>),
    Union(Key<crate::api::Union>),
}

fn direct(ty: &Type) -> Option<Target> {
    match ty {
        Type::Object(key) => Some(Target::Object(*key)),
        Type::Union(key) => Some(Target::Union(*key)),
        _ => None,
    }
}
