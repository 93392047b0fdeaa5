//! Components: the named types, in the order of the pages, and what a failure says.

use serde_json::json;

use super::document::{Components, Map, MediaType, Response, SecurityScheme};
use super::draft::Draft;
use super::reach::{Side, has_file};
use super::schema::{Discriminator, Schema, pointer};
use super::types;
use crate::api::{Area, Auth, Enum, Field, Key, Object, Token, Type, Union, Value};

/// Name of the answer to every call that fails.
const FAILURE: &str = "Failure";
/// Where it is.
pub(super) const FAILURE_REFERENCE: &str = "#/components/responses/Failure";

impl Draft<'_> {
    pub(super) fn components(&self) -> Components {
        let mut schemas = Map::new();
        for area in self.areas() {
            self.named_types(area, &mut schemas);
        }
        schemas.insert(self.names.error.clone(), self.error());
        let failure = Response {
            reference: None,
            description: Some(
                "The call failed; `code` says why. A proxy in front of the API may answer with something else."
                    .to_owned(),
            ),
            headers: Map::new(),
            content: json_content(Schema::reference(&self.names.error)),
        };
        Components {
            schemas,
            responses: [(FAILURE.to_owned(), failure)].into_iter().collect(),
            security_schemes: self.security_schemes(),
        }
    }

    fn named_types(&self, area: &Area, schemas: &mut Map<Schema>) {
        for key in &area.ids {
            if self.is_used(&Type::Id(*key)) {
                let id = &self.api[*key];
                let description = Some(self.prose.docs(&id.docs));
                schemas.insert(id.name.clone(), Schema { description, ..types::id(id) });
            }
        }
        for key in &area.objects {
            self.both_forms(&Type::Object(*key), schemas, |side, _, _| self.object(&self.api[*key], side));
        }
        for key in &area.unions {
            self.both_forms(&Type::Union(*key), schemas, |side, name, schemas| {
                self.union(*key, side, name, schemas)
            });
        }
        for key in &area.enums {
            if self.is_used(&Type::Enum(*key)) {
                schemas.insert(self.api[*key].name.clone(), self.enumeration(&self.api[*key]));
            }
        }
    }

    fn is_used(&self, ty: &Type) -> bool {
        self.reach.uses(ty, Side::Answer) || self.reach.uses(ty, Side::Request)
    }

    /// The form of answers, and the one of requests where it is another.
    fn both_forms(
        &self,
        ty: &Type,
        schemas: &mut Map<Schema>,
        make: impl Fn(Side, &str, &mut Map<Schema>) -> Schema,
    ) {
        for side in [Side::Answer, Side::Request] {
            let name = self.names.of(self.api, ty, side);
            if self.reach.uses(ty, side) && !schemas.contains_key(name) {
                let schema = make(side, name, schemas);
                schemas.insert(name.to_owned(), schema);
            }
        }
    }

    fn object(&self, object: &Object, side: Side) -> Schema {
        let fields = || object.fields.iter().filter(|field| side.has(field));
        let plain = has_file(object);
        let property = |field: &Field| (field.wire.clone(), self.field(field, side, plain));
        Schema {
            description: Some(self.prose.docs(&object.docs)),
            properties: fields().map(property).collect(),
            required: fields().filter(|field| side.needs(field)).map(|field| field.wire.clone()).collect(),
            additional_properties: object.members.as_ref().map(|members| Box::new(self.open(members, side))),
            deprecated: object.docs.deprecated.is_some(),
            ..Schema::of("object")
        }
    }

    /// One component a variant, each with the tag, told apart by it. Answers may hold variants of tomorrow.
    fn union(&self, key: Key<Union>, side: Side, name: &str, schemas: &mut Map<Schema>) -> Schema {
        let union = &self.api[key];
        let mut mapping = Map::new();
        let mut one_of = Vec::new();
        for (place, variant) in union.variants.iter().enumerate() {
            let component = self.names.variant(name, place);
            let tag = Schema { constant: Some(json!(variant.tag)), ..Schema::of("string") };
            let object = self.schema(&Type::Object(variant.object), side);
            let schema = Schema {
                description: Some(self.prose.text(&variant.doc)),
                all_of: vec![object, tagged(union, tag, union.default != Some(place))],
                ..Schema::default()
            };
            schemas.insert(component.to_owned(), schema);
            mapping.insert(variant.tag.clone(), pointer(component));
            one_of.push(Schema::reference(component));
        }
        if side == Side::Answer {
            let component = self.names.variant(name, union.variants.len());
            schemas.insert(component.to_owned(), unknown(union));
            // Every component answers to its own name anyway; tools trip over one that the mapping lacks.
            mapping.insert(component.to_owned(), pointer(component));
            one_of.push(Schema::reference(component));
        }
        Schema {
            description: Some(self.prose.docs(&union.docs)),
            one_of,
            discriminator: Some(Discriminator { property_name: union.tag.clone(), mapping }),
            ..Schema::default()
        }
    }

    /// An open enum is a text whose known values are listed. A plain `enum` would make tools refuse the values of
    /// tomorrow, and of `anyOf` an enum and any text, which says the same, some make types that hold no text at all.
    pub(super) fn enumeration(&self, item: &Enum) -> Schema {
        let mut description = self.prose.docs(&item.docs);
        description.push_str("\n\nMore values may come. Known are:\n");
        for value in &item.values {
            description.push_str(&format!("\n- `{}`: {}", value.wire, self.value_docs(value)));
        }
        Schema {
            description: Some(description),
            known: item.values.iter().map(|value| json!(value.wire)).collect(),
            examples: item.values.first().map(|value| json!(value.wire)).into_iter().collect(),
            deprecated: item.docs.deprecated.is_some(),
            ..Schema::of("string")
        }
    }

    fn value_docs(&self, value: &Value) -> String {
        let mut text = self.prose.docs(&value.docs).replace("\n\n", " ");
        if !value.also.is_empty() {
            let others: Vec<_> = value.also.iter().map(|other| format!("`{other}`")).collect();
            text.push_str(&format!(" Also written {}.", others.join(", ")));
        }
        text
    }

    fn error(&self) -> Schema {
        let described = |schema: Schema, text: &str| Schema { description: Some(text.to_owned()), ..schema };
        let code = self.schema(&Type::Enum(self.api.error_codes), Side::Answer);
        let text = || Schema::of("string").or_null();
        let properties = [
            ("code", described(code, "Why the call failed.")),
            ("description", described(text(), "What went wrong, for developers.")),
            ("message", described(text(), "What the institution says, for the end user.")),
            (
                "request_id",
                described(
                    Schema::default(),
                    "Identifies the call, for the support team: a text or a number.",
                ),
            ),
        ];
        Schema {
            properties: properties.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect(),
            ..described(Schema::of("object"), "Why a call failed. No member is sure to be there.")
        }
    }

    fn security_schemes(&self) -> Map<SecurityScheme> {
        let scheme = |token: &Token| SecurityScheme {
            kind: "http",
            scheme: "bearer",
            description: self.prose.docs(&token.docs),
        };
        let used =
            self.areas().flat_map(|area| &area.endpoints).filter_map(|endpoint| match &endpoint.auth {
                Auth::Token { token, .. } => Some(token),
                Auth::None => None,
            });
        let used: std::collections::HashSet<_> = used.collect();
        let tokens = self.api.tokens.iter().filter(|token| used.contains(&token.name));
        tokens.map(|token| (token.name.clone(), scheme(token))).collect()
    }
}

/// A body of JSON.
pub(super) fn json_content(schema: Schema) -> Map<MediaType> {
    [("application/json".to_owned(), MediaType { schema, example: None })].into_iter().collect()
}

/// An object with the tag of a union.
fn tagged(union: &Union, tag: Schema, required: bool) -> Schema {
    Schema {
        properties: [(union.tag.clone(), tag)].into_iter().collect(),
        required: required.then(|| union.tag.clone()).into_iter().collect(),
        ..Schema::of("object")
    }
}

/// What a variant of tomorrow is, so that the known ones stay exact.
fn unknown(union: &Union) -> Schema {
    let known = union.variants.iter().map(|variant| json!(variant.tag)).collect();
    let known = Schema { values: known, ..Schema::default() };
    let tag = Schema { not: Some(Box::new(known)), ..Schema::of("string") };
    Schema {
        description: Some("A variant that this description does not know.".to_owned()),
        ..tagged(union, tag, true)
    }
}
