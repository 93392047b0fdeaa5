//! Bodies in one form, whatever the client writes: what the API reads in several forms is brought into the usual one,
//! and what the description does not know is taken out.

use powens_codegen::api::{Api, IdKind, Key, Object, ReferenceForm, Scalar, Type};
use serde_json::{Map, Value};

use crate::moment;

/// Brings bodies into one form.
pub(crate) struct Tidy<'a> {
    api: &'a Api,
    /// Whether members that the description does not know are left for the check to find.
    strict: bool,
    /// Where it is.
    path: Vec<String>,
    /// The members that were taken out.
    pub(crate) ignored: Vec<String>,
}

impl<'a> Tidy<'a> {
    pub(crate) fn new(api: &'a Api, strict: bool) -> Self {
        Self { api, strict, path: Vec::new(), ignored: Vec::new() }
    }

    /// Brings a value into the form that its type has.
    pub(crate) fn value(&mut self, ty: &Type, value: &mut Value) {
        match (ty, &mut *value) {
            (Type::List(item), Value::Array(values)) => {
                values.iter_mut().for_each(|value| self.value(item, value));
            }
            // The guides write the scope of a token as a single text.
            (Type::List(item), Value::String(_)) if matches!(**item, Type::Enum(_)) => {
                *value = Value::Array(vec![value.take()]);
            }
            (Type::Map(item), Value::Object(members)) => {
                members.iter_mut().for_each(|(_, value)| self.value(item, value));
            }
            (Type::Object(key), Value::Object(members)) => self.object(*key, None, members),
            (Type::Union(key), Value::Object(members)) => {
                let union = &self.api[*key];
                let tag = members.get(&union.tag).and_then(Value::as_str);
                let variant = match tag {
                    Some(tag) => union.variants.iter().find(|variant| variant.tag == tag),
                    None => union.default.and_then(|index| union.variants.get(index)),
                };
                if let Some(variant) = variant {
                    self.object(variant.object, Some(&union.tag), members);
                }
            }
            (_, Value::Number(_)) if is_whole(self.api, ty) => whole(value),
            (Type::Scalar(scalar), Value::String(text)) => {
                let read = match scalar {
                    Scalar::Date => moment::day(text),
                    Scalar::DateTime => moment::moment(text),
                    _ => None,
                };
                *text = read.unwrap_or_else(|| std::mem::take(text));
            }
            _ => {}
        }
    }

    fn object(&mut self, key: Key<Object>, tag: Option<&str>, members: &mut Map<String, Value>) {
        let object = &self.api[key];
        for (name, value) in members.iter_mut() {
            let open = object.members.as_ref().map(|members| &members.ty);
            let field = object.field(name).map(|field| &field.ty);
            if field.is_none() && !self.strict {
                open.inspect(|ty| as_text(ty, value));
            }
            if let Some(ty) = field.or(open) {
                self.path.push(name.clone());
                self.value(ty, value);
                self.path.pop();
            }
        }
        if self.strict || object.members.is_some() {
            return;
        }
        members.retain(|name, _| {
            let is_known = object.field(name).is_some() || tag == Some(name.as_str());
            if !is_known {
                let outer = self.path.iter().map(|name| format!("{name}."));
                self.ignored.push(outer.chain([name.clone()]).collect());
            }
            is_known
        });
    }
}

/// A number among members of any name, where these are texts: some generated clients repeat the known members there
/// under names of their own, and a number may be meant as the text that it is.
fn as_text(ty: &Type, value: &mut Value) {
    if matches!(ty, Type::Scalar(Scalar::String | Scalar::Secret))
        && (value.is_number() || value.is_boolean())
    {
        *value = Value::String(value.to_string());
    }
}

/// Whether a type is a whole number.
fn is_whole(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar == Scalar::Int,
        Type::Id(key) => api[*key].kind == IdKind::Int,
        Type::Reference(key) => api[*key]
            .variants
            .iter()
            .any(|variant| matches!(&variant.form, ReferenceForm::Id(key) if api[*key].kind == IdKind::Int)),
        _ => false,
    }
}

/// `3.0` is three, and some languages write it like this.
fn whole(value: &mut Value) {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if let Some(number) = value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= EXACT)
        && !value.is_i64()
        && !value.is_u64()
    {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole, and not too large")]
        let number = number as i64;
        *value = Value::from(number);
    }
}
