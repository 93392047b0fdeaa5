//! Which types the document needs, in which direction, and which of them look different in the two directions.

use std::collections::HashSet;

use super::Options;
use super::draft::calls;
use crate::api::{Api, Area, Body, Field, Flow, Key, Members, Object, Presence, Scalar, Type};

/// The direction in which a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Side {
    /// To the API.
    Request,
    /// From the API.
    Answer,
}

impl Side {
    const BOTH: [Self; 2] = [Self::Request, Self::Answer];

    /// Whether a member is there at all: linked resources are never sent.
    pub(super) fn has(self, field: &Field) -> bool {
        self == Self::Answer || !field.expand
    }

    /// Whether a member must be there.
    pub(super) fn needs(self, field: &Field) -> bool {
        match field.presence {
            Presence::Always => !field.expand,
            Presence::Request => self == Self::Request,
            Presence::Optional => false,
        }
    }
}

/// The named types that messages hold.
#[derive(Debug, Default)]
pub(super) struct Reach {
    used: HashSet<(Type, Side)>,
    split: HashSet<Type>,
}

impl Reach {
    /// What the endpoints, webhooks and flows of these areas lead to.
    pub(super) fn of<'a>(api: &Api, areas: impl Iterator<Item = &'a Area>, options: &Options) -> Self {
        let mut reach = Self::default();
        reach.follow(api, vec![(Type::Enum(api.error_codes), Side::Answer)]);
        for area in areas {
            reach.follow(api, roots(api, area, options));
        }
        reach.find_split(api);
        reach
    }

    /// Whether a value of this type goes in this direction.
    pub(super) fn uses(&self, ty: &Type, side: Side) -> bool {
        self.used.contains(&(ty.clone(), side))
    }

    /// Whether requests have a form of this type that differs from the one in answers.
    pub(super) fn is_split(&self, ty: &Type) -> bool {
        self.split.contains(ty)
    }

    fn follow(&mut self, api: &Api, mut waiting: Vec<(Type, Side)>) {
        while let Some((ty, side)) = waiting.pop() {
            let ty = ty.innermost().clone();
            if !matches!(ty, Type::Scalar(_) | Type::Reference(_)) && self.used.insert((ty.clone(), side)) {
                waiting.extend(parts(api, &ty, side).into_iter().map(|part| (part, side)));
            }
        }
    }

    /// A type differs when it does by itself, or when it holds one that does.
    fn find_split(&mut self, api: &Api) {
        let both = |(ty, side): &&(Type, Side)| {
            *side == Side::Request && self.used.contains(&(ty.clone(), Side::Answer))
        };
        let both: Vec<Type> = self.used.iter().filter(both).map(|(ty, _)| ty.clone()).collect();
        let mut split: HashSet<Type> = both.iter().filter(|ty| differs(api, ty)).cloned().collect();
        loop {
            let holds = |ty: &&Type| {
                !split.contains(*ty)
                    && Side::BOTH
                        .iter()
                        .any(|side| parts(api, ty, *side).iter().any(|part| split.contains(part.innermost())))
            };
            let more: Vec<Type> = both.iter().filter(holds).cloned().collect();
            if more.is_empty() {
                break;
            }
            split.extend(more);
        }
        self.split = split;
    }
}

/// Whether the form in requests differs from the one in answers, whatever it holds.
fn differs(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Object(key) => api[*key].fields.iter().any(|field| {
            Side::Request.has(field) != Side::Answer.has(field)
                || Side::Request.needs(field) != Side::Answer.needs(field)
                || field.constant.is_some()
                || field.default.is_some()
        }),
        // Answers may hold variants that are not known yet.
        Type::Union(_) => true,
        _ => false,
    }
}

/// The types that the members of a type have.
fn parts(api: &Api, ty: &Type, side: Side) -> Vec<Type> {
    match ty {
        Type::Object(key) => object_parts(api, *key, side),
        Type::Union(key) => api[*key].variants.iter().map(|variant| Type::Object(variant.object)).collect(),
        _ => Vec::new(),
    }
}

fn object_parts(api: &Api, key: Key<Object>, side: Side) -> Vec<Type> {
    let object = &api[key];
    // In a form identifiers and enums are written out.
    let is_plain = |ty: &Type| has_file(object) && matches!(ty.innermost(), Type::Id(_) | Type::Enum(_));
    let is_fixed = |field: &Field| side == Side::Request && field.constant.is_some();
    let written = |field: &&Field| side.has(field) && !is_fixed(field) && !is_plain(&field.ty);
    let fields = object.fields.iter().filter(written).map(|field| field.ty.clone());
    fields.chain(object.members.as_ref().map(|members| members.ty.clone())).collect()
}

/// Whether an object can only be sent as a form.
pub(super) fn has_file(object: &Object) -> bool {
    object.fields.iter().any(|field| *field.ty.innermost() == Type::Scalar(Scalar::File))
}

/// The types that the messages of an area begin with.
fn roots(api: &Api, area: &Area, options: &Options) -> Vec<(Type, Side)> {
    let mut requests = Vec::new();
    let mut answers = Vec::new();
    for endpoint in &area.endpoints {
        requests.extend(endpoint.path_parameters().map(|(_, ty, _)| ty.clone()));
        requests.extend(endpoint.query.iter().map(|parameter| parameter.ty.clone()));
        requests.extend(endpoint.query_members.iter().map(|members| members.ty.clone()));
        match &endpoint.body {
            Some(Body::Object(key)) => requests.push(Type::Object(*key)),
            Some(Body::Value(ty)) => requests.push(ty.clone()),
            None => {}
        }
        answers.extend(endpoint.returns.iter().map(|returns| returns.ty.clone()));
    }
    for webhook in calls(area, options) {
        answers.push(Type::Object(webhook.payload));
        answers.push(api.signature.delivery_id.clone());
    }
    for flow in &area.flows {
        flow_roots(flow, &mut requests, &mut answers);
    }
    let requests = requests.into_iter().map(|ty| (ty, Side::Request));
    requests.chain(answers.into_iter().map(|ty| (ty, Side::Answer))).collect()
}

fn flow_roots(flow: &Flow, requests: &mut Vec<Type>, answers: &mut Vec<Type>) {
    let members = |members: &Members| members.ty.clone();
    requests.extend(flow.languages.map(Type::Enum));
    requests.extend(flow.params.iter().map(|parameter| parameter.ty.clone()));
    requests.extend(flow.members.as_ref().map(members));
    answers.extend(flow.success.iter().chain(&flow.failure).map(|field| field.ty.clone()));
    answers.push(Type::Enum(flow.errors));
}
