//! Rust expressions to show in examples.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::api::{Api, IdKind, Key, Object, ReferenceForm, Scalar, Type};

/// Paths and items that an example imports.
pub(super) type Uses = BTreeSet<(String, String)>;

/// An expression that an argument of this type takes; `example` is its value on the wire.
pub(super) fn expression(api: &Api, ty: &Type, example: Option<&Value>, uses: &mut Uses) -> String {
    value(api, ty, example, uses, &mut Vec::new()).unwrap_or_else(|| "unimplemented!()".to_owned())
}

/// The expression, unless it needs one of the objects that are being built for it.
fn value(
    api: &Api,
    ty: &Type,
    example: Option<&Value>,
    uses: &mut Uses,
    within: &mut Vec<Key<Object>>,
) -> Option<String> {
    Some(match ty {
        Type::Scalar(kind) => scalar(*kind, example, uses),
        Type::Id(key) => {
            let id = &api[*key];
            match id.kind {
                IdKind::String => format!("{:?}", text(example, "id")),
                IdKind::Int => {
                    import(uses, &id.area, &id.name);
                    format!("{}::new({})", id.name, example.and_then(Value::as_i64).unwrap_or(1))
                }
                IdKind::Uuid => {
                    import(uses, &id.area, &id.name);
                    import_root(uses, "Uuid");
                    format!("{}::new(Uuid::nil())", id.name)
                }
            }
        }
        Type::Reference(key) => {
            let reference = &api[*key];
            let variant = reference.variants.first()?;
            match &variant.form {
                ReferenceForm::Literal(_) => {
                    import(uses, &reference.area, &reference.name);
                    format!("{}::{}", reference.name, variant.rust)
                }
                ReferenceForm::Id(id) => value(api, &Type::Id(*id), None, uses, within)?,
            }
        }
        Type::Enum(key) => {
            let item = &api[*key];
            let wire = example.and_then(Value::as_str);
            let value = item.values.iter().find(|value| Some(value.wire.as_str()) == wire);
            let value = value.or(item.values.first())?;
            import(uses, &item.area, &item.name);
            format!("{}::{}", item.name, value.rust)
        }
        Type::Object(key) => object(api, *key, uses, within)?,
        Type::Union(key) => {
            let union = &api[*key];
            import(uses, &union.area, &union.name);
            let built = union.variants.iter().find_map(|variant| {
                Some(format!(
                    "{}::{}({})",
                    union.name,
                    variant.rust,
                    object(api, variant.object, uses, within)?
                ))
            });
            built?
        }
        Type::List(item) => {
            let first = example.and_then(|list| list.get(0));
            format!("[{}]", value(api, item, first, uses, within).unwrap_or_default())
        }
        Type::Map(_) => "Default::default()".to_owned(),
    })
}

fn object(api: &Api, key: Key<Object>, uses: &mut Uses, within: &mut Vec<Key<Object>>) -> Option<String> {
    if within.contains(&key) {
        return None;
    }
    let object = &api[key];
    import(uses, &object.area, &object.name);
    within.push(key);
    let needed = object.fields.iter().filter(|field| field.is_needed());
    let arguments: Option<Vec<_>> =
        needed.map(|field| value(api, &field.ty, field.example.as_ref(), uses, within)).collect();
    within.pop();
    Some(format!("{}::new({})", object.name, arguments?.join(", ")))
}

fn scalar(kind: Scalar, example: Option<&Value>, uses: &mut Uses) -> String {
    match kind {
        Scalar::Int => example.and_then(Value::as_i64).unwrap_or(10).to_string(),
        Scalar::Bool | Scalar::Flag => example.and_then(Value::as_bool).unwrap_or(true).to_string(),
        Scalar::Decimal => {
            import_root(uses, "Decimal");
            decimal(example)
        }
        Scalar::Date => {
            import_root(uses, "civil");
            "civil::date(2024, 1, 31)".to_owned()
        }
        Scalar::DateTime => {
            import_root(uses, "civil");
            "civil::datetime(2024, 1, 31, 17, 5, 0, 0)".to_owned()
        }
        Scalar::Uuid => {
            import_root(uses, "Uuid");
            "Uuid::nil()".to_owned()
        }
        Scalar::Url => format!("{:?}", text(example, "https://example.org/callback")),
        Scalar::String | Scalar::Secret => format!("{:?}", text(example, "…")),
        Scalar::File => {
            import_root(uses, "File");
            "File::new(\"…\").named(\"file.pdf\")".to_owned()
        }
        Scalar::Json | Scalar::Redirect => {
            import_root(uses, "Json");
            "Json::null()".to_owned()
        }
    }
}

fn text<'a>(example: Option<&'a Value>, otherwise: &'a str) -> &'a str {
    example.and_then(Value::as_str).unwrap_or(otherwise)
}

fn import(uses: &mut Uses, module: &str, item: &str) {
    uses.insert((format!("powens::{module}"), item.to_owned()));
}

fn import_root(uses: &mut Uses, item: &str) {
    uses.insert(("powens".to_owned(), item.to_owned()));
}

/// `Decimal::new(1250, 2)` for 12.50.
fn decimal(example: Option<&Value>) -> String {
    let number = example.map_or_else(|| "12.50".to_owned(), Value::to_string);
    let number = number.trim_matches('"');
    let scale = number.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    format!("Decimal::new({}, {scale})", number.replace('.', ""))
}
