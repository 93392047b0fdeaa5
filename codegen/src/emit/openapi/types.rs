//! Types to schemas.

use serde_json::Value;

use super::draft::Draft;
use super::reach::Side;
use super::schema::Schema;
use crate::api::{Field, Id, IdKind, Key, Members, Parameter, Reference, ReferenceForm, Scalar, Type};

/// `2024-01-31 17:05:00`: no format of JSON Schema is without a zone. Answers may have fractions.
const SENT_MOMENT: &str = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$";
const MOMENT: &str = r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?$";

impl Draft<'_> {
    /// The schema of a type: a component where it has a name.
    pub(super) fn schema(&self, ty: &Type, side: Side) -> Schema {
        match ty {
            Type::Scalar(kind) => scalar(*kind, side),
            Type::Reference(key) => self.reference(*key),
            Type::List(item) => Schema::list(self.schema(item, side)),
            Type::Map(item) => Schema::map(self.schema(item, side)),
            named => Schema::reference(self.names.of(self.api, named, side)),
        }
    }

    /// The same, with identifiers and enums written out: in forms many tools stumble over components that are no
    /// objects.
    fn plain(&self, ty: &Type, side: Side) -> Schema {
        match ty {
            Type::Id(key) => id(&self.api[*key]),
            Type::Enum(key) => Schema { examples: Vec::new(), ..self.enumeration(&self.api[*key]) },
            Type::List(item) => Schema::list(self.plain(item, side)),
            Type::Map(item) => Schema::map(self.plain(item, side)),
            other => self.schema(other, side),
        }
    }

    /// A member of an object; of a form when it is to be plain.
    pub(super) fn field(&self, field: &Field, side: Side, plain: bool) -> Schema {
        let constant = field.constant.as_ref().filter(|_| side == Side::Request);
        let mut schema = match constant {
            Some(value) => Schema { constant: Some(value.clone()), ..Schema::of(json_type(value)) },
            None if plain => self.plain(&field.ty, side),
            None => self.schema(&field.ty, side),
        };
        if field.nullable {
            schema = schema.or_null();
        }
        let mut description = self.prose.docs(&field.docs);
        if field.expand {
            description.push_str("\n\nOnly there when `expand` asks for it.");
        }
        schema.description = Some(description);
        schema.default = field.default.clone().filter(|_| side == Side::Request);
        schema.examples = field.example.iter().cloned().collect();
        schema.deprecated = field.docs.deprecated.is_some();
        schema.sensitive = field.sensitive;
        schema
    }

    /// What members of any name hold.
    pub(super) fn open(&self, members: &Members, side: Side) -> Schema {
        let mut schema = self.schema(&members.ty, side);
        schema.description = Some(self.prose.text(&members.doc));
        schema.sensitive = members.sensitive;
        schema
    }

    /// The value of a parameter.
    pub(super) fn value(&self, parameter: &Parameter) -> Schema {
        let mut schema = self.schema(&parameter.ty, Side::Request);
        schema.default = parameter.default.clone();
        schema.sensitive = parameter.sensitive;
        schema
    }

    /// What a part of a path may be. One of several forms is a text here, which it is on the wire: tools cope badly with
    /// a choice of types and with lists in a path.
    pub(super) fn segment(&self, ty: &Type) -> Schema {
        match ty {
            Type::List(item) => {
                let pattern = self.pattern(item).map(|item| format!("^{item}(,{item})*$"));
                Schema { pattern, ..Schema::of("string") }
            }
            other => self.schema(other, Side::Request),
        }
    }

    fn reference(&self, key: Key<Reference>) -> Schema {
        let pattern = self.pattern(&Type::Reference(key)).map(|pattern| format!("^{pattern}$"));
        Schema { pattern, ..Schema::of("string") }
    }

    /// The texts that a value of this type may be; none when any.
    fn pattern(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Scalar(Scalar::Int) => Some("-?[0-9]+".to_owned()),
            Type::Scalar(Scalar::Uuid) => {
                Some("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}".to_owned())
            }
            Type::Id(key) => match self.api[*key].kind {
                IdKind::Int => self.pattern(&Type::Scalar(Scalar::Int)),
                IdKind::Uuid => self.pattern(&Type::Scalar(Scalar::Uuid)),
                IdKind::String => None,
            },
            Type::Reference(key) => {
                let forms = self.api[*key].variants.iter().map(|variant| match &variant.form {
                    ReferenceForm::Literal(word) => Some(escaped(word)),
                    ReferenceForm::Id(id) => self.pattern(&Type::Id(*id)),
                });
                forms.collect::<Option<Vec<_>>>().map(|forms| format!("({})", forms.join("|")))
            }
            _ => None,
        }
    }
}

/// An identifier.
pub(super) fn id(id: &Id) -> Schema {
    match id.kind {
        IdKind::Int => scalar(Scalar::Int, Side::Request),
        IdKind::Uuid => scalar(Scalar::Uuid, Side::Request),
        IdKind::String => Schema::of("string"),
    }
}

fn scalar(kind: Scalar, side: Side) -> Schema {
    match kind {
        Scalar::Int => Schema::formatted("integer", "int64"),
        Scalar::String => Schema::of("string"),
        Scalar::Bool | Scalar::Flag => Schema::of("boolean"),
        Scalar::Decimal => Schema::of("number"),
        Scalar::Date => Schema::formatted("string", "date"),
        Scalar::DateTime => {
            let pattern = if side == Side::Request { SENT_MOMENT } else { MOMENT };
            Schema { pattern: Some(pattern.to_owned()), ..Schema::of("string") }
        }
        Scalar::Uuid => Schema::formatted("string", "uuid"),
        Scalar::Url | Scalar::Redirect => Schema::formatted("string", "uri"),
        Scalar::Secret => Schema { sensitive: true, ..Schema::formatted("string", "password") },
        Scalar::Json => Schema::default(),
        // The media type says it; tools that are older than 3.1 look for the format.
        Scalar::File => Schema {
            content_media_type: Some("application/octet-stream"),
            ..Schema::formatted("string", "binary")
        },
    }
}

fn json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A word that a pattern takes as it is.
fn escaped(word: &str) -> String {
    let mut pattern = String::with_capacity(word.len());
    for c in word.chars() {
        if !c.is_alphanumeric() && c != '_' && c != '-' {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}
