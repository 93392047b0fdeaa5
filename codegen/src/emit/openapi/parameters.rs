//! Parameters: of paths, of queries, and the linked resources that can be asked for.

use serde_json::{Value, json};

use super::document::Parameter;
use super::draft::Draft;
use super::reach::Side;
use super::schema::Schema;
use crate::api::{self, Endpoint, Key, Members, Object, Scalar, Type};

impl Draft<'_> {
    /// All parameters of an endpoint; those of its path under these names.
    pub(super) fn parameters(&self, endpoint: &Endpoint, names: &[String]) -> Vec<Parameter> {
        let mut parameters: Vec<_> = endpoint
            .path_parameters()
            .zip(names)
            .map(|((_, ty, doc), name)| self.in_path(name, ty, doc))
            .collect();
        parameters.extend(endpoint.query.iter().map(|parameter| self.in_query(parameter, true)));
        parameters.extend(endpoint.query_members.as_ref().map(|members| self.any_in_query(members)));
        parameters.extend(endpoint.expand.map(|object| self.expand(object)));
        parameters
    }

    fn in_path(&self, name: &str, ty: &Type, doc: Option<&str>) -> Parameter {
        let mut description = match doc {
            Some(doc) => Some(self.prose.text(doc)),
            None => self.about(ty.innermost()),
        };
        let mut example = self.example(ty);
        if matches!(ty, Type::List(_)) {
            let text = description.get_or_insert_default();
            text.push_str(" Several are joined by commas.");
            example = example.map(|list| json!(joined(&list)));
        }
        Parameter { description, required: true, example, ..parameter(name, "path", self.segment(ty)) }
    }

    /// A query parameter. What must be given gets an example in any case, where the reader wants one.
    pub(super) fn in_query(&self, given: &api::Parameter, wants_example: bool) -> Parameter {
        let is_list = matches!(given.ty, Type::List(_));
        let is_flag = given.ty == Type::Scalar(Scalar::Flag);
        let mut description = self.prose.docs(&given.docs);
        if is_flag {
            description.push_str("\n\nSet by its name alone, without a value.");
        }
        let made = || if wants_example && given.required { self.example(&given.ty) } else { None };
        Parameter {
            description: Some(description),
            required: given.required,
            deprecated: given.docs.deprecated.is_some(),
            allow_empty_value: is_flag,
            style: is_list.then_some("form"),
            explode: is_list.then_some(false),
            example: given.example.clone().or_else(made),
            ..parameter(&given.wire, "query", self.value(given))
        }
    }

    /// Parameters of any name.
    pub(super) fn any_in_query(&self, members: &Members) -> Parameter {
        Parameter {
            description: Some(format!(
                "{}\n\nEach member is a query parameter of its own name.",
                self.prose.text(&members.doc)
            )),
            style: Some("form"),
            explode: Some(true),
            ..parameter(&members.rust, "query", Schema::map(self.open(members, Side::Request)))
        }
    }

    fn expand(&self, object: Key<Object>) -> Parameter {
        let mut text =
            "Linked resources to include, separated by commas; those inside one follow it in brackets."
                .to_owned();
        text.push('\n');
        let mut example = None;
        for field in self.api[object].expands() {
            let inner = match field.ty.innermost() {
                Type::Object(key) => self.api[*key].expands().map(|field| field.wire.as_str()).collect(),
                _ => Vec::new(),
            };
            let about = self.prose.docs(&field.docs).replace("\n\n", " ");
            text.push_str(&format!("\n- `{}`: {about}", field.wire));
            if !inner.is_empty() {
                let inner: Vec<_> = inner.iter().map(|name| format!("`{name}`")).collect();
                text.push_str(&format!(" Inside: {}.", inner.join(", ")));
            }
            example.get_or_insert_with(|| field.wire.clone());
        }
        let examples = example.into_iter().map(|name| json!(name)).collect();
        Parameter {
            description: Some(text),
            ..parameter("expand", "query", Schema { examples, ..Schema::of("string") })
        }
    }

    /// What a type says about itself, for parameters that have nothing to add.
    fn about(&self, ty: &Type) -> Option<String> {
        match ty {
            Type::Id(key) => Some(self.prose.docs(&self.api[*key].docs)),
            Type::Enum(key) => Some(self.prose.docs(&self.api[*key].docs)),
            Type::Reference(key) => {
                let reference = &self.api[*key];
                let forms = reference.variants.iter().map(|variant| {
                    let docs = self.prose.docs(&variant.docs).replace("\n\n", " ");
                    match &variant.form {
                        api::ReferenceForm::Literal(word) => format!("- `{word}`: {docs}"),
                        api::ReferenceForm::Id(id) => {
                            format!("- {} (`{}`): {docs}", variant.rust, self.api[*id].name)
                        }
                    }
                });
                let forms = forms.collect::<Vec<_>>().join("\n");
                Some(format!("{}\n\n{forms}", self.prose.docs(&reference.docs)))
            }
            _ => None,
        }
    }
}

/// The items of a list as a part of a path holds them.
fn joined(list: &Value) -> String {
    let text = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
    list.as_array().into_iter().flatten().map(text).collect::<Vec<_>>().join(",")
}

/// A parameter without anything but its name and type.
pub(super) fn parameter(name: &str, place: &'static str, schema: Schema) -> Parameter {
    Parameter {
        name: name.to_owned(),
        place,
        description: None,
        required: false,
        deprecated: false,
        allow_empty_value: false,
        style: None,
        explode: None,
        schema,
        example: None,
    }
}
