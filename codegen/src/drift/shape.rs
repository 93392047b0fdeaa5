//! The shape of values that the description does not know: enough for a type to suggest, nothing of their content.

use std::collections::BTreeSet;

use serde_json::Value;

use super::form::Form;
use crate::api::{Api, IdKind, Scalar, Type};

/// Deepest list that a shape looks into.
const DEEPEST: usize = 4;
/// Longest text whose figures are masked rather than counted.
const LONGEST_MASK: usize = 24;

/// What values of one place have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Shape {
    null: bool,
    bool: bool,
    int: bool,
    decimal: bool,
    object: bool,
    texts: BTreeSet<Form>,
    list: Option<Box<Shape>>,
    /// The first value in words.
    sample: String,
}

impl Shape {
    /// The shape of a value.
    pub(super) fn of(value: &Value) -> Self {
        Self::at(value, 0)
    }

    /// The shape of a text, as in a query.
    pub(super) fn of_text(text: &str) -> Self {
        let form = Form::of(text);
        let mut shape = Self { sample: describe_text(text), ..Self::default() };
        match form {
            Form::Int => shape.int = true,
            Form::Decimal => shape.decimal = true,
            Form::Bool => shape.bool = true,
            form => drop(shape.texts.insert(form)),
        }
        shape
    }

    fn at(value: &Value, depth: usize) -> Self {
        let mut shape = Self { sample: describe(value), ..Self::default() };
        match value {
            Value::Null => shape.null = true,
            Value::Bool(_) => shape.bool = true,
            Value::Number(number) if number.is_f64() => shape.decimal = true,
            Value::Number(_) => shape.int = true,
            Value::String(text) => drop(shape.texts.insert(Form::of(text))),
            Value::Object(_) => shape.object = true,
            Value::Array(_) if depth == DEEPEST => shape.object = true,
            Value::Array(items) => {
                let mut item = Self::default();
                items.iter().for_each(|value| item.merge(Self::at(value, depth + 1)));
                shape.list = Some(Box::new(item));
            }
        }
        shape
    }

    /// Adds what other values look like.
    pub(super) fn merge(&mut self, other: Self) {
        self.null |= other.null;
        self.bool |= other.bool;
        self.int |= other.int;
        self.decimal |= other.decimal;
        self.object |= other.object;
        self.texts.extend(other.texts);
        match (&mut self.list, other.list) {
            (Some(list), Some(other)) => list.merge(*other),
            (list @ None, other) => *list = other,
            (Some(_), None) => {}
        }
        if self.sample.is_empty() || (self.sample == NULL && other.sample != NULL) {
            self.sample = other.sample;
        }
    }

    /// A value in words.
    pub(super) fn sample(&self) -> &str {
        &self.sample
    }

    /// Says in other words what the values look like.
    pub(super) fn describe(&mut self, sample: String) {
        self.sample = sample;
    }

    /// The type to suggest, as an expression of the description.
    pub(super) fn type_expression(&self) -> String {
        let plain = self.plain();
        if self.null && plain != "json" { format!("{plain}?") } else { plain }
    }

    /// Whether all values are objects.
    pub(super) fn is_object(&self) -> bool {
        let others = self.bool || self.int || self.decimal || self.list.is_some() || !self.texts.is_empty();
        self.object && !others
    }

    /// Another name of the type, with `?` where null was among the values.
    pub(super) fn with_null(&self, name: &str) -> String {
        if self.null { format!("{name}?") } else { name.to_owned() }
    }

    fn plain(&self) -> String {
        let texts: Vec<_> = self.texts.iter().copied().collect();
        let number = self.int || self.decimal;
        match (self.bool, number, texts.as_slice(), &self.list, self.object) {
            (true, false, [], None, false) => "bool".to_owned(),
            (false, true, [], None, false) => if self.decimal { "decimal" } else { "int" }.to_owned(),
            (false, false, [Form::Date], None, false) => "date".to_owned(),
            (false, false, [.., Form::DateTime | Form::Zoned], None, false) if self.only_moments() => {
                "datetime".to_owned()
            }
            (false, false, [Form::Uuid], None, false) => "uuid".to_owned(),
            (false, false, [Form::Url], None, false) => "url".to_owned(),
            (false, false, [_, ..], None, false) => "string".to_owned(),
            (false, false, [], Some(item), false) => match item.plain() {
                item if item.matches("list of").count() + 1 < DEEPEST => format!("list of {item}"),
                _ => "json".to_owned(),
            },
            _ => "json".to_owned(),
        }
    }

    fn only_moments(&self) -> bool {
        self.texts.iter().all(|form| matches!(form, Form::Date | Form::DateTime | Form::Zoned))
    }

    /// Whether the values may be of a type that members of this name have elsewhere in the description.
    pub(super) fn may_be(&self, api: &Api, ty: &Type) -> bool {
        let plain = self.plain();
        match ty {
            Type::Id(key) => match api[*key].kind {
                IdKind::Int => plain == "int",
                IdKind::Uuid => plain == "uuid",
                IdKind::String => plain == "string",
            },
            Type::Scalar(Scalar::Decimal) => plain == "int" || plain == "decimal",
            Type::Enum(_) => plain == "string",
            _ => false,
        }
    }
}

const NULL: &str = "null";

/// A value in words that say nothing of its content.
fn describe(value: &Value) -> String {
    match value {
        Value::Null => NULL.to_owned(),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(number) if number.is_f64() => "a number with decimals".to_owned(),
        Value::Number(_) => "a whole number".to_owned(),
        Value::String(text) => describe_text(text),
        Value::Array(items) => match items.first() {
            None => "an empty list".to_owned(),
            Some(Value::Array(_)) => "a list of lists".to_owned(),
            Some(first) => format!("a list whose first item is {}", describe(first)),
        },
        Value::Object(members) => match members.len() {
            1 => "an object of 1 member".to_owned(),
            count => format!("an object of {count} members"),
        },
    }
}

fn describe_text(text: &str) -> String {
    let length = text.chars().count();
    let figures = text.chars().all(|c| c.is_ascii_digit() || " -:./+TZ".contains(c));
    match Form::of(text) {
        _ if text.is_empty() => "an empty text".to_owned(),
        form @ (Form::Uuid | Form::Url | Form::Bool) => form.words().to_owned(),
        _ if figures && length <= LONGEST_MASK => {
            let mask: String = text.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
            format!("a text like {mask}")
        }
        _ if length == 1 => "a text of 1 character".to_owned(),
        _ => format!("a text of {length} characters"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Shape;

    fn expression(values: &[serde_json::Value]) -> String {
        let mut shape = Shape::default();
        values.iter().for_each(|value| shape.merge(Shape::of(value)));
        shape.type_expression()
    }

    #[test]
    fn types_are_inferred() {
        for (values, wanted) in [
            (vec![json!(1), json!(2.5)], "decimal"),
            (vec![json!(1), json!(null)], "int?"),
            (vec![json!("2024-01-31")], "date"),
            (vec![json!("2024-01-31"), json!("2024-01-31 10:00:00")], "datetime"),
            (vec![json!("2024-01-31"), json!("soon")], "string"),
            (vec![json!("12")], "string"),
            (vec![json!(["a"]), json!([])], "list of string"),
            (vec![json!([])], "list of json"),
            (vec![json!({"a": 1})], "json"),
            (vec![json!(1), json!("a")], "json"),
            (vec![json!(null)], "json"),
            (vec![json!([[[[[1]]]]])], "json"),
            (vec![json!("https://example.com/")], "url"),
        ] {
            assert_eq!(expression(&values), wanted, "{values:?}");
        }
    }

    #[test]
    fn samples_say_nothing_of_the_content() {
        let samples = [json!("FR76 3000"), json!("2024-01-31"), json!({"iban": "x"}), json!([1])];
        let samples: Vec<_> = samples.iter().map(|value| Shape::of(value).sample().to_owned()).collect();
        assert_eq!(
            samples,
            [
                "a text of 9 characters",
                "a text like ####-##-##",
                "an object of 1 member",
                "a list whose first item is a whole number"
            ]
        );
    }
}
