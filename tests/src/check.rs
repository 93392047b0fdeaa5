//! Compares what happened with what a case says.

use std::path::Path;
use std::time::Duration;

use powens::Error;
use serde_yaml::Value;

use crate::case::{Fails, Sends};
use crate::difference::{Match, difference};
use crate::server::Arrived;
use crate::tree::Tree;

/// Whether a request is the one that must have been sent.
///
/// # Errors
///
/// What differs.
pub fn request(sends: &Sends, arrived: &Arrived, folder: &Path) -> Result<(), String> {
    if let Some(problem) = &sends.problem {
        return Err(format!("`sends` is wrong: {problem}"));
    }
    let (method, expected) = sends.request.split_once(' ').ok_or("a request is `GET /path?query`")?;
    let found = arrived.target.strip_prefix("/2.0").unwrap_or(&arrived.target);
    if method != arrived.method {
        return Err(format!("expected {method}, found {} {found}", arrived.method));
    }
    let (path, query) = parts(expected, false);
    let (found_path, found_query) = parts(found, true);
    if path != found_path {
        return Err(format!("expected the path {path}, found {found_path}"));
    }
    if query != found_query {
        return Err(format!("expected the query {query:?}, found {found_query:?}"));
    }
    if let Some(target) = &sends.target
        && target != found
    {
        return Err(format!("expected the target {target}, found {found}"));
    }
    for (name, value) in &sends.headers {
        if arrived.header(name) != value.as_deref() {
            return Err(format!("the header {name}: expected {value:?}, found {:?}", arrived.header(name)));
        }
    }
    match &sends.form {
        Some(form) => {
            let found = crate::form::parse(arrived)?;
            match difference(&Tree::of_yaml(form, folder)?, &found, Match::Whole) {
                Some(difference) => Err(format!("the form differs {difference}")),
                None => Ok(()),
            }
        }
        None => body(sends.body.as_ref(), arrived, folder),
    }
}

/// A path, and the pairs of the query with it; a flag has no value.
type Pairs = Vec<(String, Option<String>)>;

fn parts(target: &str, escaped: bool) -> (&str, Pairs) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let plain = |text: &str| {
        let text = if escaped { text.to_owned() } else { text.replace('+', "%2B") };
        form_urlencoded::parse(format!("={text}").as_bytes())
            .map(|(_, value)| value.into_owned())
            .collect::<String>()
    };
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, value)) => (plain(name), Some(plain(value))),
        None => (plain(pair), None),
    };
    (path, query.split('&').filter(|pair| !pair.is_empty()).map(pair).collect())
}

fn body(expected: Option<&Value>, arrived: &Arrived, folder: &Path) -> Result<(), String> {
    let text = String::from_utf8_lossy(&arrived.body);
    let Some(expected) = expected else {
        return if text.is_empty() { Ok(()) } else { Err(format!("expected no body, found {text}")) };
    };
    let found = Tree::parse(&text).map_err(|error| format!("the body is no JSON: {error}: {text:?}"))?;
    if arrived.header("content-type") != Some("application/json") {
        return Err(format!("the body is said to be {:?}", arrived.header("content-type")));
    }
    let expected = Tree::of_yaml(expected, folder)?;
    match difference(&expected, &found, Match::Whole) {
        Some(difference) => Err(format!("the body differs {difference}")),
        None => Ok(()),
    }
}

/// Whether an error is the one that must have come.
///
/// # Errors
///
/// What differs.
pub fn error(fails: &Fails, error: &Error) -> Result<(), String> {
    let (shown, debug) = (error.to_string(), format!("{error:?}"));
    let same = |what: &str, expected: Option<String>, found: Option<String>| match expected {
        Some(expected) if found.as_ref() != Some(&expected) => {
            Err(format!("the error's {what}: expected {expected:?}, found {found:?}, in: {shown}"))
        }
        _ => Ok(()),
    };
    let code = error.code();
    let seconds = |wait: Duration| wait.as_secs().to_string();
    same("kind", Some(fails.kind.clone()), Some(format!("{:?}", error.kind())))?;
    same("status", fails.status.map(text), error.status().map(text))?;
    same("code", fails.code.clone(), code.as_ref().map(|code| code.as_str().to_owned()))?;
    same("code is known", fails.known.map(text), code.map(|code| text(code.is_known())))?;
    same("description", fails.description.clone(), error.description().map(text))?;
    same("message", fails.message.clone(), error.message().map(text))?;
    same("request id", fails.request_id.clone(), error.request_id().map(text))?;
    same("wait", fails.retry_after.map(text), error.retry_after().map(seconds))?;
    same("retry advice", fails.retryable.map(text), Some(text(error.is_retryable())))?;
    same("JSON path", fails.json_path.clone(), error.json_path().map(text))?;
    same("attempts", fails.attempts.map(text), Some(text(error.attempts())))?;
    if let Some(says) = &fails.says
        && !shown.contains(says.as_str())
    {
        return Err(format!("the error does not say {says:?}: {shown}"));
    }
    match &fails.hides {
        Some(hidden) if shown.contains(hidden.as_str()) || debug.contains(hidden.as_str()) => {
            Err(format!("the error shows {hidden:?}: {shown} {debug}"))
        }
        _ => Ok(()),
    }
}

fn text(value: impl ToString) -> String {
    value.to_string()
}
