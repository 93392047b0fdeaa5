//! Values made from the description: the same every time, of the right type, plausible where an example says how.

use powens_codegen::api::{Api, Field, IdKind, Key, Object, Presence, ReferenceForm, Scalar, Type, Union};
use serde_json::{Map, Value, json};

use crate::call::Call;
use crate::conform::{Side, conform};
use crate::expand::Opening;

/// Makes values for the answer to a call.
pub(super) struct Maker<'a> {
    api: &'a Api,
    call: &'a Call<'a>,
}

/// The objects that are being made, from the outside in: none is made inside itself.
type Inside<'s> = &'s [Key<Object>];

impl<'a> Maker<'a> {
    pub(super) fn new(call: &'a Call<'a>) -> Self {
        Self { api: call.api, call }
    }

    /// An answer of this type. What the request sent comes back in it.
    pub(super) fn answer(&self, ty: &Type) -> Value {
        let opening = match self.call.endpoint.expand {
            Some(object) => Opening::Waiting(object, &self.call.expand),
            None => Opening::Closed,
        };
        let mut answer = self.value(ty, "value", opening, &[]).unwrap_or(Value::Null);
        if let (Type::Object(key), Value::Object(members)) = (ty, &mut answer) {
            self.echo(&self.api[*key], members);
        }
        answer
    }

    /// Takes over the members of the body that the answer has too.
    fn echo(&self, object: &Object, members: &mut Map<String, Value>) {
        for field in object.fields.iter().filter(|field| !field.expand) {
            if let Some(sent) = self.call.body.get(&field.wire)
                && (!sent.is_null() || field.nullable)
                && (sent.is_null()
                    || conform(self.api, Side::Answer, &field.ty, sent, Opening::Closed).is_ok())
            {
                members.insert(field.wire.clone(), sent.clone());
            }
        }
    }

    /// An object with the members that are known, and made ones for the rest.
    pub(super) fn fill(
        &self,
        object: &Object,
        known: Map<String, Value>,
        opening: Opening<'_>,
    ) -> Map<String, Value> {
        let mut members = self.members(object, opening, &[], &known);
        members.extend(known);
        // What is known to be nothing is left out where the description has no null for it.
        members.retain(|name, value| {
            !value.is_null() || object.field(name).is_none_or(|field| field.nullable || is_json(&field.ty))
        });
        members
    }

    fn members(
        &self,
        object: &Object,
        opening: Opening<'_>,
        inside: Inside<'_>,
        known: &Map<String, Value>,
    ) -> Map<String, Value> {
        let unknown = object.fields.iter().filter(|field| !known.contains_key(&field.wire));
        let made = unknown.filter_map(|field| {
            let opening = opening.follow(field)?;
            self.member(field, opening, inside).map(|value| (field.wire.clone(), value))
        });
        made.collect()
    }

    fn member(&self, field: &Field, opening: Opening<'_>, inside: Inside<'_>) -> Option<Value> {
        if let Some(example) = &field.example {
            return Some(example.clone());
        }
        let made = self.value(&field.ty, &field.wire, opening, inside);
        made.or_else(|| (field.nullable && field.presence == Presence::Always).then_some(Value::Null))
    }

    /// A value; none where it would hold itself.
    fn value(&self, ty: &Type, name: &str, opening: Opening<'_>, inside: Inside<'_>) -> Option<Value> {
        match ty {
            Type::Scalar(scalar) => Some(self.scalar(*scalar, name)),
            Type::Id(key) => Some(self.own_id(ty).unwrap_or_else(|| id_value(self.api[*key].kind))),
            Type::Reference(key) => self.api[*key].variants.first().and_then(|variant| match &variant.form {
                ReferenceForm::Id(key) => Some(id_value(self.api[*key].kind)),
                ReferenceForm::Literal(word) => Some(json!(word)),
                _ => None,
            }),
            Type::Enum(key) => self.api[*key].values.first().map(|value| json!(value.wire)),
            Type::Object(key) => self.object(*key, opening, inside).map(Value::Object),
            Type::Union(key) => self.union(&self.api[*key], opening, inside),
            Type::List(item) => {
                Some(Value::Array(self.value(item, name, opening, inside).into_iter().collect()))
            }
            Type::Map(item) => {
                let entry =
                    self.value(item, name, opening, inside).map(|value| ("example".to_owned(), value));
                Some(Value::Object(entry.into_iter().collect()))
            }
            _ => None,
        }
    }

    fn scalar(&self, scalar: Scalar, name: &str) -> Value {
        match scalar {
            Scalar::Date => json!(self.call.today()),
            Scalar::DateTime => json!(self.call.now()),
            _ => scalar_value(scalar, name),
        }
    }

    fn object(
        &self,
        key: Key<Object>,
        opening: Opening<'_>,
        inside: Inside<'_>,
    ) -> Option<Map<String, Value>> {
        if inside.contains(&key) {
            return None;
        }
        let mut deeper = inside.to_vec();
        deeper.push(key);
        Some(self.members(&self.api[key], opening.enter(key), &deeper, &Map::new()))
    }

    fn union(&self, union: &Union, opening: Opening<'_>, inside: Inside<'_>) -> Option<Value> {
        let variant = union.variants.get(union.default.unwrap_or(0))?;
        let mut members = self.object(variant.object, opening, inside)?;
        members.insert(union.tag.clone(), json!(variant.tag));
        Some(Value::Object(members))
    }

    /// The identifier that the path holds for this kind: the answer is about that resource.
    fn own_id(&self, ty: &Type) -> Option<Value> {
        let named = self.call.path.iter().find_map(|(held, value)| {
            let fits = held.innermost() == ty || refers_to(self.api, held, ty);
            match (fits, value) {
                (true, Value::Array(values)) => values.first().cloned(),
                (true, Value::String(word)) if word == "me" => self.call.user.map(Value::from),
                (true, value) => Some(value.clone()),
                _ => None,
            }
        });
        named.filter(|value| conform(self.api, Side::Answer, ty, value, Opening::Closed).is_ok())
    }
}

fn is_json(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(Scalar::Json))
}

fn refers_to(api: &Api, held: &Type, ty: &Type) -> bool {
    let (Type::Reference(reference), Type::Id(id)) = (held, ty) else { return false };
    let forms = api[*reference].variants.iter().map(|variant| &variant.form);
    forms.into_iter().any(|form| matches!(form, ReferenceForm::Id(key) if key == id))
}

fn id_value(kind: IdKind) -> Value {
    match kind {
        IdKind::Int => json!(1),
        IdKind::Uuid => scalar_value(Scalar::Uuid, "id"),
        _ => json!("1"),
    }
}

/// A value whatever the time.
fn scalar_value(scalar: Scalar, name: &str) -> Value {
    match scalar {
        Scalar::Int => json!(1),
        Scalar::Bool | Scalar::Flag => json!(true),
        Scalar::Decimal => json!(12.34),
        Scalar::Uuid => json!("5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f"),
        Scalar::Url => json!(format!("https://example.com/{name}")),
        Scalar::Json => json!({}),
        _ => json!(format!("example {}", name.replace('_', " "))),
    }
}
