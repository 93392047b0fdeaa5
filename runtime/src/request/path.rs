//! Paths: templates are filled one encoded segment at a time, so that a value can never change the route.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but RFC 3986's unreserved characters, and the comma, which joins identifiers and may stand as it is.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');

/// The template with its placeholders replaced, in order.
pub(super) fn fill(template: &str, segments: &[String]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 16);
    let mut values = segments.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.next().ok_or_else(|| format!("path parameter `{name}` is not set"))?;
        path.push_str(before);
        path.extend(utf8_percent_encode(value, SEGMENT));
        rest = after;
    }
    path.push_str(rest);
    match values.next() {
        Some(_) => Err("more path segments than the path has placeholders".into()),
        None => Ok(path),
    }
}

/// The name of the nth placeholder.
pub(super) fn placeholder(template: &str, place: usize) -> Option<&str> {
    template.split('{').nth(place + 1)?.split('}').next()
}

/// Why a path that was given literally cannot be sent.
pub(super) fn flaw(path: &str) -> Option<&'static str> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "/-._~%!$&'()*+,;=:@".contains(c);
    let dots = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    };
    if !path.starts_with('/') {
        Some("a path starts with `/`")
    } else if path.contains("//") {
        Some("a path holds no empty segment")
    } else if path.contains(['?', '#']) {
        Some("a path holds no query and no fragment: set query parameters one by one")
    } else if !path.chars().all(allowed) {
        Some("a path holds characters that must be percent-encoded")
    } else if path.split('/').any(dots) {
        Some("a path holds no `.` or `..` segment")
    } else {
        None
    }
}
