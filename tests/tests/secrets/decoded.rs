//! Every member that the description calls sensitive, in every object.

use conformance::calls::OBJECTS;
use conformance::{made, tree::Tree};
use powens_codegen::api::{Api, Field, Object, Scalar, Type};
use powens_codegen::{SPEC, load_api};

use crate::{PLANTED, clean, planted};

fn api() -> Api {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    load_api(&root.join(SPEC)).unwrap_or_else(|failure| panic!("{failure}"))
}

/// What to look for: texts are planted; a number or a date cannot be, and is odd instead.
const NUMBER: &str = "918273645";
const DATE: &str = "1918-02-27";

/// A value of this type with secrets in it.
fn secret(api: &Api, ty: &Type) -> Tree {
    match ty {
        Type::Scalar(Scalar::Bool) => Tree::Bool(true),
        Type::Scalar(Scalar::Int) => Tree::Exact(NUMBER.to_owned()),
        Type::Scalar(Scalar::Decimal) => Tree::Exact(format!("{NUMBER}.25")),
        Type::Scalar(Scalar::Date) => Tree::Text(DATE.to_owned()),
        Type::Scalar(Scalar::DateTime) => Tree::Text(format!("{DATE} 01:02:03")),
        Type::Scalar(Scalar::Json) => Tree::Object(vec![(planted("name"), Tree::Text(planted("value")))]),
        Type::List(item) => Tree::List(vec![secret(api, item)]),
        Type::Map(item) => Tree::Object(vec![(planted("name"), secret(api, item))]),
        Type::Object(key) => plant(made::whole(api, *key)),
        _ => Tree::Text(planted("text")),
    }
}

/// The same tree with a planted text in place of every text.
fn plant(tree: Tree) -> Tree {
    match tree {
        Tree::Text(_) => Tree::Text(planted("text")),
        Tree::List(items) => Tree::List(items.into_iter().map(plant).collect()),
        Tree::Object(members) => {
            Tree::Object(members.into_iter().map(|(name, it)| (name, plant(it))).collect())
        }
        other => other,
    }
}

fn is_secret(field: &Field) -> bool {
    field.sensitive || *field.ty.innermost() == Type::Scalar(Scalar::Secret)
}

/// An object with secrets in all members that are, and only there.
fn filled(api: &Api, object: &Object, whole: Tree) -> Tree {
    let Tree::Object(members) = whole else { return whole };
    let member = |(name, value): (String, Tree)| match object.field(&name) {
        Some(field) if is_secret(field) => (name, secret(api, &field.ty)),
        _ => (name, value),
    };
    let unknown = ("not_documented".to_owned(), Tree::Text(planted("unknown member")));
    Tree::Object(members.into_iter().map(member).chain([unknown]).collect())
}

#[test]
fn no_object_shows_a_sensitive_member_or_an_unknown_one() {
    let api = api();
    let mut seen = 0;
    for (name, read) in OBJECTS.iter().copied().flatten() {
        let object = api.object_named(name).expect("an object of the description");
        let key =
            api.areas.iter().flat_map(|area| &area.objects).find(|key| api[**key].name == *name).unwrap();
        let json = filled(&api, object, made::whole(&api, *key)).to_string();
        assert!(json.contains(PLANTED), "{json}");
        let sight = read(&json).unwrap_or_else(|error| panic!("{name}: {error}: {json}"));
        clean(&sight.shown);
        assert!(!sight.shown.contains(NUMBER) && !sight.shown.contains(DATE), "{}", sight.shown);
        assert!(sight.json.contains(PLANTED), "{name}: what is hidden is still there");
        for field in object.fields.iter().filter(|field| is_secret(field)) {
            seen += 1;
            let line =
                sight.shown.lines().any(|line| line.trim_start().starts_with(&format!("{}: ", field.rust)));
            assert!(line, "{name}: that there is a {} may be seen", field.rust);
        }
    }
    assert!(seen > 20, "{seen} sensitive members were tried");
}

/// A sensitive member that is of another type than the description says is not shown either.
#[test]
fn no_object_shows_a_sensitive_member_of_another_type() {
    let api = api();
    for (name, read) in OBJECTS.iter().copied().flatten() {
        let object = api.object_named(name).expect("an object of the description");
        for field in object.fields.iter().filter(|field| is_secret(field) && field.is_optional()) {
            let key =
                api.areas.iter().flat_map(|area| &area.objects).find(|key| api[**key].name == *name).unwrap();
            let Tree::Object(mut members) = made::whole(&api, *key) else { continue };
            members.retain(|(member, _)| *member != field.wire);
            for odd in [
                Tree::Text(planted("text")),
                Tree::List(vec![Tree::Text(planted("item")), Tree::Null]),
                Tree::Object(vec![("a".to_owned(), Tree::Text(planted("member")))]),
            ] {
                let mut members = members.clone();
                members.push((field.wire.clone(), odd));
                // An object that lacks what it needs is refused, and the refusal is searched as well.
                match read(&Tree::Object(members).to_string()) {
                    Ok(sight) => clean(&sight.shown),
                    Err(error) => clean(&error.to_string()),
                }
            }
        }
    }
}
