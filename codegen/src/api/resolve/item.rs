//! Identifiers, references, objects, unions and enums.

use super::{Resolver, Result, unresolved};
use crate::api::{
    Enum, Field, Id, IdKind, Key, Members, Object, Presence, Reference, ReferenceForm, ReferenceVariant,
    Scalar, Type, Union, UnionVariant, Usage, Value, field_name, variant_name,
};
use crate::load::document::{self, Required};

impl Resolver<'_> {
    pub(super) fn id(&self, name: &str, id: &document::Id) -> Result<Id> {
        let kind = match id.ty.as_deref() {
            None | Some("int") => IdKind::Int,
            Some("uuid") => IdKind::Uuid,
            Some("string") => IdKind::String,
            Some(other) => return unresolved(name, format_args!("an id cannot be made of `{other}`")),
        };
        let docs = self.docs(&id.doc, id.source.as_deref(), None, None).renamed(&id.was);
        Ok(Id { name: name.to_owned(), area: self.area.to_owned(), kind, docs })
    }

    pub(super) fn reference(&self, name: &str, reference: &document::Reference) -> Result<Reference> {
        let variant = |(rust, variant): (&String, &document::ReferenceVariant)| {
            let form = match (&variant.literal, &variant.ty) {
                (Some(word), None) => ReferenceForm::Literal(word.clone()),
                (None, Some(ty)) => match self.names.ty(ty, name)? {
                    (Type::Id(key), false) => ReferenceForm::Id(key),
                    _ => return unresolved(name, format_args!("`{ty}` is not an id")),
                },
                _ => return unresolved(name, format_args!("`{rust}` is neither a type nor a literal")),
            };
            let docs = self.docs(&variant.doc, None, None, variant.deprecated.as_ref());
            Ok(ReferenceVariant { rust: rust.clone(), form, docs })
        };
        let variants = reference.variants.iter().map(variant).collect::<Result<_>>()?;
        let docs = self.docs(&reference.doc, None, None, None).renamed(&reference.was);
        Ok(Reference { name: name.to_owned(), area: self.area.to_owned(), variants, docs })
    }

    pub(super) fn object(&self, name: &str, object: &document::Object) -> Result<Object> {
        let plain = object.fields.iter().map(|(wire, field)| self.field(wire, field, false));
        let expands = object.expands.iter().map(|(wire, field)| self.field(wire, field, true));
        Ok(Object {
            name: name.to_owned(),
            area: self.area.to_owned(),
            docs: self
                .docs(
                    &object.doc,
                    object.source.as_deref(),
                    object.since.as_deref(),
                    object.deprecated.as_ref(),
                )
                .renamed(&object.was),
            fields: plain.chain(expands).collect::<Result<_>>()?,
            members: object.members.as_ref().map(|members| self.members(members)).transpose()?,
            usage: Usage::default(),
        })
    }

    pub(super) fn field(&self, wire: &str, field: &document::Field, expand: bool) -> Result<Field> {
        let (ty, nullable) = self.names.ty(&field.ty, wire)?;
        let sensitive = field.sensitive || *ty.innermost() == Type::Scalar(Scalar::Secret);
        Ok(Field {
            wire: wire.to_owned(),
            rust: field.rust.clone().unwrap_or_else(|| field_name(wire)),
            ty,
            nullable,
            presence: match field.required {
                Some(Required::Always) => Presence::Always,
                Some(Required::Request) => Presence::Request,
                None => Presence::Optional,
            },
            expand,
            boxed: false,
            sensitive,
            constant: field.constant.clone(),
            default: field.default.clone(),
            example: field.example.clone(),
            docs: self
                .docs(&field.doc, field.source.as_deref(), field.since.as_deref(), field.deprecated.as_ref())
                .renamed(&field.was),
        })
    }

    pub(super) fn members(&self, members: &document::Members) -> Result<Members> {
        let (ty, _) = self.names.ty(&members.ty, &members.name)?;
        let sensitive = members.sensitive || *ty.innermost() == Type::Scalar(Scalar::Secret);
        Ok(Members { rust: members.name.clone(), ty, sensitive, doc: members.doc.trim().to_owned() })
    }

    pub(super) fn union(&self, name: &str, union: &document::Union) -> Result<Union> {
        let Some(tag) = union.tag.clone() else { return unresolved(name, "the union has no tag") };
        let variant = |(tag, variant): (&String, &document::UnionVariant)| {
            Ok(UnionVariant {
                tag: tag.clone(),
                rust: variant.rust.clone().unwrap_or_else(|| variant_name(tag)),
                object: self.names.object(&variant.ty, name)?,
                doc: variant.doc.trim().to_owned(),
            })
        };
        let variants: Vec<UnionVariant> = union.variants.iter().map(variant).collect::<Result<_>>()?;
        let default = match &union.default {
            None => None,
            Some(tag) => match variants.iter().position(|variant| variant.tag == *tag) {
                Some(index) => Some(index),
                None => return unresolved(name, format_args!("`{tag}` is not a tag of it")),
            },
        };
        let docs = self.docs(&union.doc, union.source.as_deref(), None, None).renamed(&union.was);
        let (name, area) = (name.to_owned(), self.area.to_owned());
        Ok(Union { name, area, tag, default, variants, docs, usage: Usage::default() })
    }

    pub(super) fn enumeration(&self, name: &str, item: &document::Enum) -> Result<Enum> {
        let value = |(wire, value): (&String, &document::Value)| Value {
            wire: wire.clone(),
            also: value.also.clone(),
            rust: value.rust.clone().unwrap_or_else(|| variant_name(wire)),
            docs: self
                .docs(
                    &value.doc,
                    value.source.as_deref().or(item.source.as_deref()),
                    value.since.as_deref(),
                    value.deprecated.as_ref(),
                )
                .renamed(&value.was),
        };
        Ok(Enum {
            name: name.to_owned(),
            area: self.area.to_owned(),
            values: item.values.iter().map(value).collect(),
            docs: self
                .docs(&item.doc, item.source.as_deref(), None, item.deprecated.as_ref())
                .renamed(&item.was),
        })
    }

    /// The object that an answer holds a page of.
    pub(super) fn object_key(ty: &Type) -> Option<Key<Object>> {
        match ty {
            Type::Object(key) => Some(*key),
            _ => None,
        }
    }
}
