//! Small edits of a page: what one key holds is taken out, changed, moved or called otherwise.

use serde_yaml::{Mapping, Value};

/// One edit of a page.
pub(crate) struct Edit {
    pub(crate) kind: Kind,
    pub(crate) what: String,
    pub(crate) page: Value,
}

impl Edit {
    /// Whether it is of a text for readers: those are edited once a kind of place.
    pub(crate) fn is_text(&self) -> bool {
        let (place, _) = self.what.split_once(": ").unwrap();
        let texts = ["default", "doc", "example", "note", "since", "source"];
        texts.contains(&place.rsplit('.').next().unwrap())
    }

    /// The edit without names.
    pub(crate) fn shape(&self) -> String {
        let (place, what) = self.what.split_once(": ").unwrap();
        let parts = place.split('.').enumerate().map(|(index, part)| if index % 2 == 1 { "*" } else { part });
        format!("{}{}", parts.collect::<Vec<_>>().join("."), what.chars().next().unwrap())
    }
}

/// What an edit leaves to be judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Whatever programs miss is a major change, and nothing else is.
    Plain,
    /// The same, and another edit undoes it.
    Swap,
    /// Other things of the same types: programs may compile, but mean something else.
    Silent,
    /// The order of a page, which makes a difference to arguments alone.
    Order,
    /// An older name stays as an alias, so that lines go which programs do not miss.
    Alias,
}

/// All edits of a page.
pub(crate) fn edits(page: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut places = vec![Vec::new()];
    while let Some(place) = places.pop() {
        let Value::Mapping(map) = at(page, &place) else { continue };
        for key in map.keys() {
            let mut inner = place.clone();
            inner.push(key.as_str().unwrap_or_default().to_owned());
            edits.extend(edits_of(page, &inner));
            places.push(inner);
        }
    }
    edits
}

fn at<'a>(page: &'a Value, place: &[String]) -> &'a Value {
    place.iter().fold(page, |value, key| &value[key.as_str()])
}

/// What can be done to the value of a key.
fn edits_of(page: &Value, place: &[String]) -> Vec<Edit> {
    let (key, parent) = place.split_last().unwrap();
    let key = key.as_str();
    let is_member = |lists: &[&str]| parent.last().is_some_and(|list| lists.contains(&list.as_str()));
    let mut changes: Vec<(Kind, String, Change<'_>)> = Vec::new();
    let mut change =
        |kind, what: &str, change: Change<'static>| changes.push((kind, what.to_owned(), change));
    change(Kind::Plain, "removed", Box::new(|map, key| drop(map.shift_remove(key))));
    if is_member(&["fields", "params", "query"]) {
        change(Kind::Order, "last", Box::new(move_to_end));
    }
    let value = at(page, place);
    for other in others(key, value) {
        let what = format!("now {other:?}");
        change(Kind::Swap, &what, Box::new(move |map, key| drop(map.insert(key.into(), other.clone()))));
    }
    if let Value::Mapping(own) = value {
        change(Kind::Silent, "called otherwise", Box::new(|map, key| rename(map, key, false)));
        change(
            Kind::Alias,
            "called otherwise, with its older name",
            Box::new(|map, key| rename(map, key, true)),
        );
        for required in [Value::from(true), "always".into(), "request".into()] {
            if own.contains_key("type") && own.get("required") != Some(&required) {
                let what = format!("required: {required:?}");
                let require = move |map: &mut Mapping, key: &str| {
                    drop(own_of(map, key).insert("required".into(), required.clone()));
                };
                change(Kind::Plain, &what, Box::new(require));
            }
        }
    }
    let edit = |(kind, what, change): (Kind, String, Change<'_>)| {
        let mut page = page.clone();
        change(within(&mut page, parent), key);
        Edit { kind, what: format!("{}: {what}", place.join(".")), page }
    };
    let expand = is_member(&["fields"]).then(|| an_expand(page, place));
    changes.into_iter().map(edit).chain(expand).collect()
}

/// A change of a map at one of its keys.
type Change<'a> = Box<dyn Fn(&mut Mapping, &str) + 'a>;

fn within<'a>(page: &'a mut Value, place: &[String]) -> &'a mut Mapping {
    place.iter().fold(page, |value, key| &mut value[key.as_str()]).as_mapping_mut().unwrap()
}

fn move_to_end(map: &mut Mapping, key: &str) {
    let value = map.shift_remove(key).unwrap();
    map.insert(key.into(), value);
}

/// The member of an object, to be asked for from now on.
fn an_expand(page: &Value, place: &[String]) -> Edit {
    let (key, fields) = place.split_last().unwrap();
    let mut page = page.clone();
    let object = within(&mut page, &fields[..fields.len() - 1]);
    let field = own_of(object, "fields").shift_remove(key.as_str()).unwrap();
    let expands = object.entry("expands".into()).or_insert_with(|| Mapping::new().into());
    expands.as_mapping_mut().unwrap().insert(key.as_str().into(), field);
    Edit { kind: Kind::Plain, what: format!("{}: an expand", place.join(".")), page }
}

fn own_of<'a>(map: &'a mut Mapping, key: &str) -> &'a mut Mapping {
    map.get_mut(key).unwrap().as_mapping_mut().unwrap()
}

fn rename(map: &mut Mapping, key: &str, was: bool) {
    let other =
        if key.starts_with(char::is_uppercase) { format!("{key}Other") } else { format!("{key}_other") };
    if was {
        own_of(map, key).insert("was".into(), Value::Sequence(vec![key.into()]));
    }
    let renamed = |(name, value): (Value, Value)| match name.as_str() == Some(key) {
        true => (Value::from(other.as_str()), value),
        false => (name, value),
    };
    *map = std::mem::take(map).into_iter().map(renamed).collect();
}

/// Other values for a key.
fn others(key: &str, value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(value) => vec![(!value).into()],
        Value::Number(number) => {
            vec![(number.as_f64().unwrap() + 1.0).into(), number.as_i64().map_or(2, |n| n + 1).into()]
        }
        Value::String(text) => match key {
            "doc" | "note" => vec![format!("Indeed. {text}").into()],
            "type" | "returns" | "body" => other_types(text),
            "required" => Vec::new(),
            "route" => other_routes(text),
            "by" => vec!["links".into(), "offset".into()],
            _ => vec![format!("{text}x").into()],
        },
        _ => Vec::new(),
    }
}

fn other_types(text: &str) -> Vec<Value> {
    let plain = ["int", "string", "url"].map(str::to_owned);
    let made = [format!("list of {text}"), format!("{text}?")];
    let other = plain.into_iter().chain(made).chain(text.strip_suffix('?').map(str::to_owned));
    other.filter(|other| other != text).map(Value::from).collect()
}

fn other_routes(text: &str) -> Vec<Value> {
    let (method, path) = text.split_once(' ').unwrap();
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|other| *other != method);
    let routes = methods.map(|method| format!("{method} {path}")).chain([format!("{text}/more")]);
    routes.map(Value::from).collect()
}
