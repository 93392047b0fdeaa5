//! Routes: `GET /users/{user:UserRef}/connections`, `POST /payment-links/{link:PaymentLinkId}:revoke`.

use std::ops::Range;

use super::{Grammar, Name, SyntaxError, TypeExpr};
use crate::api::Method;

/// The route of an endpoint. Spans count in bytes from the start of the text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Route<'a> {
    /// Method.
    pub method: Method,
    /// Segments of the path, without slashes.
    pub segments: Vec<Segment<'a>>,
    /// What follows the last segment after a colon.
    pub verb: Option<Name<'a>>,
}

/// A segment of a path.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Segment<'a> {
    /// A fixed text.
    Literal(Name<'a>),
    /// `{name:Type}`.
    Parameter(RouteParameter<'a>),
}

/// A parameter of a path.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RouteParameter<'a> {
    /// Name.
    pub name: Name<'a>,
    /// Type.
    pub ty: TypeExpr<'a>,
    /// The whole segment, with its braces.
    pub span: Range<usize>,
}

impl<'a> Route<'a> {
    /// Reads a route.
    ///
    /// # Errors
    /// Everything that is wrong with it; each error points into the text and says what to write instead.
    pub fn parse(text: &'a str) -> Result<Self, Vec<SyntaxError>> {
        let (word, rest) = match text.split_once(' ') {
            Some(parts) => parts,
            None if text.starts_with('/') => ("", text),
            None => (text, ""),
        };
        let mut errors = Vec::new();
        let method = parse_method(word).map_err(|error| errors.push(error)).ok();
        let path = rest.trim();
        let offset = text.len() - rest.trim_start().len();
        let (path, verb) = split_verb(path, offset, &mut errors);
        let segments = parse_path(path, offset, &mut errors);
        match method {
            Some(method) if errors.is_empty() => Ok(Self { method, segments, verb }),
            _ => Err(errors),
        }
    }

    /// The parameters, in order.
    pub fn parameters(&self) -> impl Iterator<Item = &RouteParameter<'a>> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(parameter) => Some(parameter),
            Segment::Literal(_) => None,
        })
    }

    /// Method and path without the names of the parameters: two endpoints of the same shape are one to the server.
    pub fn shape(&self) -> String {
        let mut shape = self.method.as_str().to_owned();
        shape.push(' ');
        for segment in &self.segments {
            shape.push('/');
            shape.push_str(match segment {
                Segment::Literal(text) => text.text,
                Segment::Parameter(_) => "{}",
            });
        }
        if let Some(verb) = &self.verb {
            shape.push(':');
            shape.push_str(verb.text);
        }
        shape
    }
}

fn parse_method(word: &str) -> Result<Method, SyntaxError> {
    if let Some(method) = Method::ALL.into_iter().find(|method| method.as_str() == word) {
        return Ok(method);
    }
    let span = 0..word.len();
    if word.is_empty() || word.starts_with('/') {
        return Err(error(span, "the method is missing", "write it before the path, as in `GET /users`"));
    }
    let upper = word.to_ascii_uppercase();
    let known = Method::ALL.into_iter().find(|method| method.as_str() == upper);
    let help = match known {
        Some(method) => format!("write `{method}`"),
        None => "a route starts with `GET`, `POST`, `PUT`, `PATCH` or `DELETE`".to_owned(),
    };
    Err(error(span, format!("`{word}` is not a method"), help))
}

/// A verb follows a parameter at the end: `{link:PaymentLinkId}:revoke`.
fn split_verb<'a>(
    path: &'a str,
    offset: usize,
    errors: &mut Vec<SyntaxError>,
) -> (&'a str, Option<Name<'a>>) {
    let Some((before, text)) = path.rsplit_once("}:") else { return (path, None) };
    if text.contains('/') {
        return (path, None);
    }
    let end = before.len() + 1;
    let span = offset + end + 1..offset + path.len();
    if text.is_empty() || !text.chars().all(is_path_char) {
        errors.push(error(
            span.clone(),
            "the verb of the route is not a word",
            "write it as in `{link:…}:revoke`",
        ));
    }
    (path.get(..end).unwrap_or(path), Some(Name { text, span }))
}

fn parse_path<'a>(path: &'a str, offset: usize, errors: &mut Vec<SyntaxError>) -> Vec<Segment<'a>> {
    let Some(below) = path.strip_prefix('/') else {
        let help = "a route is a method and a path: `GET /users/{user:UserRef}`";
        errors.push(error(offset..offset + path.len(), "the path does not start with `/`", help));
        return Vec::new();
    };
    let mut segments = Vec::new();
    let mut at = offset + 1;
    for part in below.split('/') {
        match parse_segment(part, at) {
            Ok(segment) => segments.push(segment),
            Err(error) => errors.push(error),
        }
        at += part.len() + 1;
    }
    segments
}

fn parse_segment(part: &str, offset: usize) -> Result<Segment<'_>, SyntaxError> {
    let span = offset..offset + part.len();
    if part.is_empty() {
        let before = offset.saturating_sub(1)..offset;
        return Err(error(before, "a segment of the path is empty", "leave the slash out"));
    }
    if let Some(inner) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return parse_parameter(inner, offset + 1, span);
    }
    let Some((at, c)) = part.char_indices().find(|(_, c)| !is_path_char(*c)) else {
        return Ok(Segment::Literal(Name { text: part, span }));
    };
    let help = match c {
        '{' | '}' => "a parameter is a whole segment: `/{connection:ConnectionId}/`",
        ':' => "a parameter stands in braces: `/{connection:ConnectionId}/`",
        '?' | '&' | '=' => "query parameters stand under `query`",
        _ => "a path holds letters, digits, `.`, `_`, `-` and parameters",
    };
    let at = offset + at;
    Err(error(at..at + c.len_utf8(), format!("`{c}` cannot stand here"), help))
}

fn parse_parameter(inner: &str, offset: usize, span: Range<usize>) -> Result<Segment<'_>, SyntaxError> {
    let (name, ty) = match inner.split_once(':') {
        Some((name, ty)) if !ty.trim().is_empty() => (name, ty),
        _ => {
            let name = inner.trim_end_matches(':').trim();
            let help = format!("write its type after a colon: `{{{name}:string}}`");
            return Err(error(span, format!("the parameter `{name}` has no type"), help));
        }
    };
    let ty = TypeExpr::parse_at(ty, offset + name.len() + 1)?;
    let start = offset + name.len() - name.trim_start().len();
    let name = name.trim();
    if name.is_empty() {
        return Err(error(span, "the parameter has no name", "write `{name:Type}`"));
    }
    let name = Name { text: name, span: start..start + name.len() };
    Ok(Segment::Parameter(RouteParameter { name, ty, span }))
}

fn is_path_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '~')
}

fn error(span: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> SyntaxError {
    SyntaxError::new(Grammar::Route, span, message, help)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_know_their_place() {
        let text = "PUT /users/{user: UserRef}/accounts/{accounts:list of AccountId}";
        let Ok(route) = Route::parse(text) else { panic!("{text} is a route") };
        let found: Vec<_> = route
            .parameters()
            .map(|p| (p.name.text, &text[p.name.span.clone()], &text[p.ty.span.clone()]))
            .collect();
        assert_eq!(found, [("user", "user", "UserRef"), ("accounts", "accounts", "list of AccountId")]);
        assert_eq!(route.shape(), "PUT /users/{}/accounts/{}");
    }

    #[test]
    fn a_verb_may_follow_the_last_parameter() {
        let text = "POST /payment-links/{link:PaymentLinkId}:revoke";
        let Ok(route) = Route::parse(text) else { panic!("{text} is a route") };
        assert_eq!(route.verb.as_ref().map(|verb| &text[verb.span.clone()]), Some("revoke"));
        assert_eq!(route.shape(), "POST /payment-links/{}:revoke");
        for text in ["POST /links/{link:LinkId}:", "POST /links/{link:LinkId}:é", "POST /{link:LinkId}:a/b"]
        {
            assert!(Route::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_flaw_is_found() {
        let count = |text| Route::parse(text).err().map(|errors| errors.len());
        assert_eq!(count("get users"), Some(2));
        assert_eq!(count("GET //{a}/{b:?}/x{c}/é/{:int}/"), Some(7));
    }

    #[test]
    fn every_text_is_answered() {
        for text in ["", " ", "GET", "GET ", "GET é", "/", "é /", "GET /{", "GET /{}", "GET /{a:}", "GET /}"]
        {
            assert!(Route::parse(text).is_err(), "{text:?}");
        }
    }
}
