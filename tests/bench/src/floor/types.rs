//! Structs and types.

use powens_codegen::Api;
use powens_codegen::api::{Field, IdKind, Object, Scalar, Type, Union};

const DERIVES: &str = "\n#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n";

pub(super) fn object(api: &Api, object: &Object, out: &mut String) {
    out.push_str(&format!("{DERIVES}pub struct {} {{\n", object.name));
    let sent = object.usage.request || object.usage.body;
    for field in &object.fields {
        self::field(api, field, sent, out);
    }
    out.push_str("}\n");
}

fn field(api: &Api, field: &Field, sent: bool, out: &mut String) {
    let optional = field.is_optional();
    let mut serde = Vec::new();
    if field.wire != field.rust {
        serde.push(format!("rename = {:?}", field.wire));
    }
    if sent && optional {
        serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    if !serde.is_empty() {
        out.push_str(&format!("    #[serde({})]\n", serde.join(", ")));
    }
    let ty = name(api, &field.ty);
    let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
    let ty = if optional { format!("Option<{ty}>") } else { ty };
    out.push_str(&format!("    pub {}: {ty},\n", field.rust));
}

pub(super) fn union(api: &Api, union: &Union, out: &mut String) {
    out.push_str(&format!("{DERIVES}#[serde(tag = {:?})]\npub enum {} {{\n", union.tag, union.name));
    for variant in &union.variants {
        let object = &api[variant.object].name;
        out.push_str(&format!("    #[serde(rename = {:?})]\n    {}({object}),\n", variant.tag, variant.rust));
    }
    out.push_str("}\n");
}

/// The plain type of a value.
pub(super) fn name(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(Scalar::Int) => "i64".to_owned(),
        Type::Scalar(Scalar::Bool | Scalar::Flag) => "bool".to_owned(),
        Type::Scalar(Scalar::Decimal) => "f64".to_owned(),
        Type::Scalar(Scalar::Json) => "serde_json::Value".to_owned(),
        Type::Id(key) if api[*key].kind == IdKind::Int => "i64".to_owned(),
        Type::Object(key) => api[*key].name.clone(),
        Type::Union(key) => api[*key].name.clone(),
        Type::List(item) => format!("Vec<{}>", name(api, item)),
        Type::Map(item) => format!("std::collections::BTreeMap<String, {}>", name(api, item)),
        _ => "String".to_owned(),
    }
}
