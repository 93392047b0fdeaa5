//! Values written as text: path segments, query parameters, form members.

use jiff::civil;
use powens_codegen::api::{Api, Id, IdKind, Reference, ReferenceForm, Scalar, Type};
use serde_json::{Number, Value};

use crate::moment;

/// Reads `text` as a value of `ty`, as JSON would write it.
///
/// # Errors
///
/// What the type wants, for a sentence "`limit` wants …".
pub(crate) fn parse(api: &Api, ty: &Type, text: &str) -> Result<Value, String> {
    let value = match ty {
        Type::Scalar(scalar) => parse_scalar(*scalar, text),
        Type::Id(key) => parse_id(&api[*key], text),
        Type::Reference(key) => parse_reference(api, &api[*key], text),
        Type::Enum(key) => {
            let known = api[*key]
                .values
                .iter()
                .any(|value| value.wire == text || value.also.iter().any(|a| a == text));
            known.then(|| Value::from(text))
        }
        Type::List(item) => return parse_list(api, item, text),
        _ => None,
    };
    value.ok_or_else(|| describe(api, ty))
}

fn parse_list(api: &Api, item: &Type, text: &str) -> Result<Value, String> {
    if text.is_empty() {
        return Ok(Value::Array(Vec::new()));
    }
    // Clients of OAuth separate the scopes of a token by blanks.
    let is_word = matches!(item, Type::Enum(_));
    text.split(|letter| letter == ',' || (is_word && letter == ' '))
        .map(|part| parse(api, item, part))
        .collect()
}

fn parse_scalar(scalar: Scalar, text: &str) -> Option<Value> {
    match scalar {
        Scalar::Int => parse_int(text).map(Value::from),
        Scalar::Bool | Scalar::Flag => match text.to_ascii_lowercase().as_str() {
            "" | "true" | "1" => Some(Value::Bool(true)),
            "false" | "0" => Some(Value::Bool(false)),
            _ => None,
        },
        Scalar::Decimal => {
            let exact = serde_json::from_str(text).ok().filter(Value::is_number);
            // What JSON does not write: `+1`, `.5`, `01`. Words such as `inf` are no numbers there.
            exact.or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number))
        }
        Scalar::Date => moment::day(text).map(Value::String),
        Scalar::DateTime => moment::moment(text).map(Value::String),
        _ => is_scalar_text(scalar, text).then(|| Value::from(text)),
    }
}

/// A whole number, which some languages write as `3.0`.
fn parse_int(text: &str) -> Option<i64> {
    let digits = match text.split_once('.') {
        Some((whole, part)) if part.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    };
    digits.parse().ok()
}

/// Whether a text is in the form of a scalar that JSON writes as text.
pub(crate) fn is_scalar_text(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Date => is_date(text),
        Scalar::DateTime => text.split_once(' ').is_some_and(|(date, time)| is_date(date) && is_time(time)),
        Scalar::Uuid => text.len() == 36 && uuid::Uuid::try_parse(text).is_ok(),
        Scalar::Url => text.split_once("://").is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme.chars().all(|next| next.is_ascii_alphanumeric() || "+-.".contains(next))
        }),
        Scalar::String | Scalar::Secret | Scalar::Json | Scalar::File => true,
        _ => false,
    }
}

fn is_date(text: &str) -> bool {
    // The length first: the parser also reads other forms of ISO 8601.
    text.len() == 10 && text.parse::<civil::Date>().is_ok()
}

fn is_time(text: &str) -> bool {
    text.len() == 8 && text.parse::<civil::Time>().is_ok()
}

fn parse_id(id: &Id, text: &str) -> Option<Value> {
    match id.kind {
        IdKind::Int => parse_scalar(Scalar::Int, text),
        IdKind::Uuid => parse_scalar(Scalar::Uuid, text),
        _ => (!text.is_empty()).then(|| Value::from(text)),
    }
}

fn parse_reference(api: &Api, reference: &Reference, text: &str) -> Option<Value> {
    reference.variants.iter().find_map(|variant| match &variant.form {
        ReferenceForm::Id(key) => parse_id(&api[*key], text),
        ReferenceForm::Literal(word) => (word == text).then(|| Value::from(text)),
        _ => None,
    })
}

/// What a type wants, in words.
pub(crate) fn describe(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => describe_scalar(*scalar).to_owned(),
        Type::Id(key) => describe_id(api[*key].kind).to_owned(),
        Type::Reference(key) => {
            let forms = api[*key].variants.iter().map(|variant| match &variant.form {
                ReferenceForm::Id(key) => describe_id(api[*key].kind).to_owned(),
                ReferenceForm::Literal(word) => format!("`{word}`"),
                _ => "a form that the sandbox does not know".to_owned(),
            });
            forms.collect::<Vec<_>>().join(" or ")
        }
        Type::Enum(key) => {
            let known: Vec<_> = api[*key].values.iter().map(|value| format!("`{}`", value.wire)).collect();
            format!("one of {}", known.join(", "))
        }
        Type::Object(key) => format!("an object {}", api[*key].name),
        Type::Union(key) => format!("an object {}", api[*key].name),
        Type::List(item) => format!("a list, each {}", describe(api, item)),
        Type::Map(item) => format!("an object with any keys, each value {}", describe(api, item)),
        _ => "a value of a type that the sandbox does not know".to_owned(),
    }
}

fn describe_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Int => "a whole number",
        Scalar::String | Scalar::Secret => "a text",
        Scalar::Bool => "true or false",
        Scalar::Decimal => "a number",
        Scalar::Date => "a day as yyyy-mm-dd",
        Scalar::DateTime => "a date and time as yyyy-mm-dd hh:mm:ss",
        Scalar::Uuid => "a UUID with hyphens",
        Scalar::Url => "an absolute URL",
        Scalar::Json => "any JSON",
        Scalar::Flag => "no value",
        Scalar::File => "a file, as a part of a multipart/form-data body",
        _ => "a value of a type that the sandbox does not know",
    }
}

fn describe_id(kind: IdKind) -> &'static str {
    match kind {
        IdKind::Int => "a whole number",
        IdKind::Uuid => "a UUID with hyphens",
        _ => "a text",
    }
}

#[cfg(test)]
mod tests {
    use powens_codegen::api::Scalar;
    use serde_json::json;

    use super::{is_scalar_text, parse_scalar};

    #[test]
    fn flags_are_read_in_every_spelling() {
        for spelling in ["", "true", "True", "TRUE", "1"] {
            assert_eq!(parse_scalar(Scalar::Flag, spelling), Some(json!(true)));
        }
        for spelling in ["false", "False", "0"] {
            assert_eq!(parse_scalar(Scalar::Flag, spelling), Some(json!(false)));
        }
        assert_eq!(parse_scalar(Scalar::Flag, "yes"), None);
    }

    #[test]
    fn only_the_documented_forms_pass() {
        assert!(is_scalar_text(Scalar::Date, "2024-02-29"));
        assert!(!is_scalar_text(Scalar::Date, "2023-02-29"));
        assert!(!is_scalar_text(Scalar::Date, "20240229"));
        assert!(!is_scalar_text(Scalar::Date, "2024-02"));
        assert!(is_scalar_text(Scalar::DateTime, "2024-01-31 17:05:00"));
        assert!(!is_scalar_text(Scalar::DateTime, "2024-01-31T17:05:00"));
        assert!(!is_scalar_text(Scalar::DateTime, "2024-01-31 17:05:00.5"));
        assert!(is_scalar_text(Scalar::Uuid, "338178e6-3d01-564f-9a7b-52ca442459bf"));
        assert!(!is_scalar_text(Scalar::Uuid, "338178e63d01564f9a7b52ca442459bf"));
        assert!(is_scalar_text(Scalar::Url, "myapp://back"));
        assert!(!is_scalar_text(Scalar::Url, "example.com/back"));
    }

    #[test]
    fn numbers_are_numbers() {
        assert_eq!(parse_scalar(Scalar::Int, "12"), Some(json!(12)));
        assert_eq!(parse_scalar(Scalar::Int, "12.0"), Some(json!(12)));
        assert_eq!(parse_scalar(Scalar::Int, "1.5"), None);
        assert_eq!(parse_scalar(Scalar::Decimal, "+.5"), Some(json!(0.5)));
        assert_eq!(parse_scalar(Scalar::Decimal, "inf"), None);
        assert_eq!(parse_scalar(Scalar::Decimal, "-1.5"), Some(json!(-1.5)));
        assert_eq!(parse_scalar(Scalar::Decimal, "\"1\""), None);
    }
}
