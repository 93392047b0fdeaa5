//! Type expressions: `int`, `list of Connection`, `map of decimal`, `ConnectionState?`.

use std::ops::Range;

use super::{Grammar, SyntaxError};
use crate::api::Scalar;

/// How deep `list of` and `map of` may nest. Whoever needs more has an object without a name.
const MAX_DEPTH: usize = 4;

/// A type expression.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TypeExpr<'a> {
    /// The type without its `?`.
    pub shape: Shape<'a>,
    /// Whether a `?` stands at the end.
    pub nullable: bool,
    /// Where the expression stands, in bytes of the text that it was read from.
    pub span: Range<usize>,
}

/// A type without nullability.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape<'a> {
    /// A built-in type.
    Scalar(Scalar),
    /// An id, ref, object, union or enum of the description.
    Named(Name<'a>),
    /// `list of …`.
    List(Box<Shape<'a>>),
    /// `map of …`.
    Map(Box<Shape<'a>>),
}

/// A name with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Name<'a> {
    /// The name.
    pub text: &'a str,
    /// Where it stands, in bytes of the text that it was read from.
    pub span: Range<usize>,
}

impl<'a> TypeExpr<'a> {
    /// Reads a type expression.
    ///
    /// # Errors
    /// When the text is not one; the error points into the text and says what to write instead.
    pub fn parse(text: &'a str) -> Result<Self, SyntaxError> {
        Self::parse_at(text, 0)
    }

    /// Reads a type expression that stands at `offset` of a longer text; spans count from the start of that text.
    pub(super) fn parse_at(text: &'a str, offset: usize) -> Result<Self, SyntaxError> {
        let indent = text.len() - text.trim_start().len();
        let (text, offset) = (text.trim(), offset + indent);
        let span = offset..offset + text.len();
        if text.is_empty() {
            return Err(error(span, "the type is empty", "name a type, such as `string`"));
        }
        if let Some(instead) = foreign(text) {
            let message = format!("`{text}` is not a type expression");
            return Err(error(span, message, format!("write `{instead}`")));
        }
        let (body, nullable) = match text.strip_suffix('?') {
            Some(body) => (body.trim_end(), true),
            None => (text, false),
        };
        let shape = parse_shape(body, offset, 0)?;
        Ok(Self { shape, nullable, span })
    }

    /// The name at the heart of the expression, when it is not a built-in type.
    pub fn name(&self) -> Option<&Name<'a>> {
        self.shape.name()
    }
}

impl<'a> Shape<'a> {
    /// The name at the heart of the type, when it is not a built-in type.
    pub fn name(&self) -> Option<&Name<'a>> {
        match self.innermost() {
            Self::Named(name) => Some(name),
            _ => None,
        }
    }

    /// The item type of a list or map, else the type itself.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) | Self::Map(item) => item.innermost(),
            other => other,
        }
    }
}

/// The built-in type that a name of another language stands for.
pub fn foreign_scalar(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" | "str" | "text" | "varchar" => "string",
        "int" | "integer" | "int32" | "int64" | "i32" | "i64" | "u32" | "u64" | "long" => "int",
        "bool" | "boolean" => "bool",
        "decimal" | "number" | "float" | "double" | "f32" | "f64" | "amount" => "decimal",
        "date" => "date",
        "datetime" | "date_time" | "timestamp" | "time" => "datetime",
        "uuid" | "guid" => "uuid",
        "url" | "uri" | "link" => "url",
        "json" | "any" | "object" | "value" => "json",
        "flag" => "flag",
        _ => return None,
    })
}

fn parse_shape(text: &str, offset: usize, depth: usize) -> Result<Shape<'_>, SyntaxError> {
    for (prefix, wrap) in [("list of", Shape::List as fn(_) -> _), ("map of", Shape::Map as fn(_) -> _)] {
        let Some(rest) = text.strip_prefix(prefix) else { continue };
        if !rest.is_empty() && !rest.starts_with(' ') {
            continue;
        }
        let item = rest.trim_start();
        if item.is_empty() {
            let span = offset..offset + text.len();
            return Err(error(span, format!("`{prefix}` what?"), format!("write `{prefix} int`")));
        }
        if depth == MAX_DEPTH {
            let message = "lists and maps are nested too deep";
            return Err(error(offset..offset + text.len(), message, "give the inner part a name"));
        }
        let inner = parse_shape(item, offset + text.len() - item.len(), depth + 1)?;
        return Ok(wrap(Box::new(inner)));
    }
    parse_name(text, offset)
}

fn parse_name(text: &str, offset: usize) -> Result<Shape<'_>, SyntaxError> {
    let word = text.split_whitespace().next().unwrap_or_default();
    if word.len() < text.len() {
        return Err(explain_words(text, word, offset));
    }
    if let Some((_, scalar)) = Scalar::NAMES.iter().find(|(name, _)| *name == word) {
        return Ok(Shape::Scalar(*scalar));
    }
    let bad = word.char_indices().find(|(at, c)| !is_name_char(*at, *c));
    let Some((at, c)) = bad else {
        if word.is_empty() {
            return Err(error(offset..offset + 1, "a type is missing", "name a type, such as `string`"));
        }
        return Ok(Shape::Named(Name { text: word, span: offset..offset + word.len() }));
    };
    let span = offset + at..offset + at + c.len_utf8();
    let help = match c {
        '?' => "`?` stands once, at the end: `list of int?` is a list that may be null".to_owned(),
        _ => "a type is a name, `list of …` or `map of …`, with a `?` at the end when it may be null"
            .to_owned(),
    };
    Err(error(span, format!("`{c}` is not part of a type"), help))
}

fn is_name_char(at: usize, c: char) -> bool {
    c.is_ascii_alphabetic() || at > 0 && (c.is_ascii_digit() || c == '_')
}

/// More than one word that is no `list of` and no `map of`.
fn explain_words(text: &str, first: &str, offset: usize) -> SyntaxError {
    let span = offset..offset + text.len();
    let message = format!("`{text}` is not a type expression");
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let help = match first.to_ascii_lowercase().trim_end_matches('?') {
        "list" | "lists" | "array" | "vec" | "set" => format!("write `list of {last}`"),
        "map" | "dict" | "object" | "hash" => format!("write `map of {last}`"),
        _ => "a type is one name, `list of …` or `map of …`; what else there is to say belongs into `doc`"
            .to_owned(),
    };
    error(span, message, help)
}

/// What to write for a type expression of another language, for the forms that people try.
fn foreign(text: &str) -> Option<String> {
    let between = |open: &str, close: &str| Some(text.strip_prefix(open)?.strip_suffix(close)?.trim());
    let one_word =
        |inner: &str| !inner.is_empty() && inner.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let as_item = |wrap: &str, inner: &str| one_word(inner).then(|| format!("{wrap}{}", spelled(inner)));
    if let Some(inner) = between("[", "]").or_else(|| between("", "[]")) {
        return as_item("list of ", inner);
    }
    if let Some(inner) = between("{", "}") {
        return as_item("map of ", inner);
    }
    if let Some(inner) = between("?", "").or_else(|| between("", "| null")).or_else(|| between("null |", ""))
    {
        return one_word(inner).then(|| format!("{}?", spelled(inner)));
    }
    let (outer, inner) = text.strip_suffix('>')?.split_once('<')?;
    let item = inner.rsplit(',').next().unwrap_or(inner).trim();
    match outer.trim().to_ascii_lowercase().as_str() {
        "list" | "vec" | "array" | "set" => as_item("list of ", item),
        "map" | "hashmap" | "dict" | "record" | "btreemap" => as_item("map of ", item),
        "option" | "optional" | "nullable" => one_word(item).then(|| format!("{}?", spelled(item))),
        _ => None,
    }
}

/// The name in this language.
fn spelled(name: &str) -> &str {
    foreign_scalar(name).unwrap_or(name)
}

fn error(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> SyntaxError {
    SyntaxError::new(Grammar::Type, span, message, help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(text: &str) -> String {
        TypeExpr::parse(text).err().map(|error| error.help).unwrap_or_default()
    }

    #[test]
    fn spans_count_from_the_start_of_the_text() {
        let expr = TypeExpr::parse(" list of map of Connection? ").ok();
        let name = expr.as_ref().and_then(TypeExpr::name);
        assert_eq!(name.map(|name| (name.text, name.span.clone())), Some(("Connection", 16..26)));
        assert_eq!(expr.map(|expr| (expr.nullable, expr.span)), Some((true, 1..27)));
    }

    #[test]
    fn forms_of_other_languages_get_a_remedy() {
        assert_eq!(help("[String]"), "write `list of string`");
        assert_eq!(help("Connection[]"), "write `list of Connection`");
        assert_eq!(help("Vec<int64>"), "write `list of int`");
        assert_eq!(help("Map<string, number>"), "write `map of decimal`");
        assert_eq!(help("Optional<Date>"), "write `date?`");
        assert_eq!(help("int | null"), "write `int?`");
        assert_eq!(help("array of Connection"), "write `list of Connection`");
        assert!(help("list? of int").contains("write `list of int`"));
        assert!(help("list of int??").contains("stands once"));
    }

    #[test]
    fn every_text_is_answered() {
        for text in
            ["", "?", "list of", "map of  ", "é", "list of é", "<>", "[]", "a<b", "??", "list of ?", "\t"]
        {
            assert!(TypeExpr::parse(text).is_err(), "{text:?}");
        }
    }
}
