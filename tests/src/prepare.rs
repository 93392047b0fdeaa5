//! Answers of cases, ready for the server.

use serde_yaml::Value;

use crate::case::Answer;
use crate::server::{Fate, Ready};
use crate::tree::{Tree, json_file};
use crate::world::World;

/// An answer with a value that was made.
pub(crate) fn made_answer(status: Option<u16>, body: Option<&Tree>) -> Ready {
    let status = status.unwrap_or(if body.is_some() { 200 } else { 204 });
    let mut ready = Ready { status, ..Ready::default() };
    if let Some(body) = body {
        ready.headers.push(json_type());
        ready.body = body.to_string();
    }
    ready
}

fn json_type() -> (String, String) {
    ("content-type".to_owned(), "application/json; charset=utf-8".to_owned())
}

/// An answer of a case: a file is sent byte for byte.
pub(crate) fn ready(world: &World, answer: &Answer) -> Result<Ready, String> {
    let mut headers: Vec<_> = answer.headers.clone().into_iter().collect();
    let body = match (&answer.body, &answer.text) {
        (Some(body), None) => {
            headers.push(json_type());
            match body {
                Value::Tagged(tagged) if tagged.tag == "!file" => match &tagged.value {
                    Value::String(path) if !path.contains('#') => json_file(&world.folder, path)?,
                    _ => Tree::of_yaml(body, &world.folder)?.to_string(),
                },
                _ => Tree::of_yaml(body, &world.folder)?.to_string(),
            }
        }
        (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
        (Some(_), Some(_)) => return Err("an answer has `body` or `text`".to_owned()),
    };
    let fate = match answer {
        Answer { cut: true, .. } => Fate::Cut,
        Answer { hangs_up: true, .. } => Fate::HungUp,
        Answer { silent: true, .. } => Fate::Silent,
        _ => Fate::Sent,
    };
    Ok(Ready { status: answer.status.unwrap_or(200), headers, body, fate })
}
