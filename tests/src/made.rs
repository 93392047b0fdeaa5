//! Values made from the description: whole objects with all their members, the same every time.

use powens_codegen::api::{
    Api, Endpoint, Field, IdKind, Key, Object, Presence, ReferenceForm, Scalar, Type, Union,
};

use crate::tree::Tree;

/// A whole answer of an endpoint; none where the answer has no body.
pub fn answer(api: &Api, endpoint: &Endpoint) -> Option<Tree> {
    endpoint.returns.as_ref().and_then(|returns| Maker { api, deep: false }.value(&returns.ty, &[]))
}

/// An object with every member that it may have, linked resources too.
pub fn whole(api: &Api, key: Key<Object>) -> Tree {
    Maker { api, deep: true }.object(key, &[]).unwrap_or(Tree::Null)
}

/// An object of a union, by the place of the variant.
pub fn variant(api: &Api, union: &Union, at: usize) -> Option<Tree> {
    Maker { api, deep: true }.variant(union, at, &[])
}

/// The same object with null in place of some members, and what must be left of it.
pub fn emptied(whole: &Tree, is_emptied: impl Fn(&str) -> bool) -> (Tree, Tree) {
    let Tree::Object(members) = whole else { return (Tree::Null, Tree::Null) };
    let nulled = members
        .iter()
        .map(|(name, value)| (name.clone(), if is_emptied(name) { Tree::Null } else { value.clone() }));
    let left = members.iter().filter(|(name, _)| !is_emptied(name)).cloned();
    (Tree::Object(nulled.collect()), Tree::Object(left.collect()))
}

/// Whether a member of an object may be null.
pub fn may_be_null(object: &Object, name: &str) -> bool {
    object.field(name).is_some_and(Field::is_optional)
}

struct Maker<'a> {
    api: &'a Api,
    /// Whether linked resources are there too.
    deep: bool,
}

/// The objects that are being made, from the outside in: none is made inside itself.
type Inside<'s> = &'s [Key<Object>];

impl Maker<'_> {
    fn value(&self, ty: &Type, inside: Inside<'_>) -> Option<Tree> {
        let text = |text: &str| Some(Tree::Text(text.to_owned()));
        let id = |kind: IdKind| match kind {
            IdKind::Int => Some(Tree::Exact("7".to_owned())),
            IdKind::Uuid => text(UUID),
            _ => text("made"),
        };
        match ty {
            Type::Scalar(scalar) => Some(self::scalar(*scalar)),
            Type::Id(key) => id(self.api[*key].kind),
            Type::Reference(key) => self.api[*key].variants.iter().find_map(|variant| match &variant.form {
                ReferenceForm::Id(key) => id(self.api[*key].kind),
                _ => None,
            }),
            Type::Enum(key) => self.api[*key].values.first().map(|value| Tree::Text(value.wire.clone())),
            Type::Object(key) => self.object(*key, inside),
            Type::Union(key) => {
                let union = &self.api[*key];
                self.variant(union, union.default.unwrap_or(0), inside)
            }
            Type::List(item) => Some(Tree::List(self.value(item, inside).into_iter().collect())),
            Type::Map(item) => {
                let entry = self.value(item, inside).map(|value| ("made".to_owned(), value));
                Some(Tree::Object(entry.into_iter().collect()))
            }
            _ => None,
        }
    }

    fn object(&self, key: Key<Object>, inside: Inside<'_>) -> Option<Tree> {
        if inside.contains(&key) {
            return None;
        }
        let inside: Vec<_> = inside.iter().copied().chain([key]).collect();
        let fields = self.api[key].fields.iter().filter(|field| self.deep || !field.expand);
        let members = fields.filter_map(|field| Some((field.wire.clone(), self.member(field, &inside)?)));
        Some(Tree::Object(members.collect()))
    }

    fn member(&self, field: &Field, inside: Inside<'_>) -> Option<Tree> {
        let example = field.constant.as_ref().or(field.example.as_ref());
        if let Some(example) = example {
            return Tree::parse(&example.to_string()).ok();
        }
        // A list that would hold its own object again is empty, where it has to be there.
        self.value(&field.ty, inside).filter(|value| {
            field.presence == Presence::Always || !matches!(value, Tree::List(items) if items.is_empty())
        })
    }

    fn variant(&self, union: &Union, at: usize, inside: Inside<'_>) -> Option<Tree> {
        let variant = union.variants.get(at)?;
        let Tree::Object(mut members) = self.object(variant.object, inside)? else { return None };
        members.insert(0, (union.tag.clone(), Tree::Text(variant.tag.clone())));
        Some(Tree::Object(members))
    }
}

const UUID: &str = "5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f";

fn scalar(scalar: Scalar) -> Tree {
    match scalar {
        Scalar::Int => Tree::Exact("3".to_owned()),
        Scalar::Bool | Scalar::Flag => Tree::Bool(true),
        Scalar::Decimal => Tree::Exact("1234.50".to_owned()),
        Scalar::Date => Tree::Text("2024-02-29".to_owned()),
        Scalar::DateTime => Tree::Text("2024-02-29 17:05:09".to_owned()),
        Scalar::Uuid => Tree::Text(UUID.to_owned()),
        Scalar::Url => Tree::Text("https://example.com/made?a=b".to_owned()),
        Scalar::Json => Tree::Object(vec![("made".to_owned(), Tree::Exact("1.0".to_owned()))]),
        _ => Tree::Text("made \"text\"".to_owned()),
    }
}
