//! A larger description: the same one, with copies of its pages under other names.

use std::collections::HashSet;
use std::error::Error;
use std::path::Path;

use powens_codegen::api::Api;
use powens_codegen::load::Sources;
use serde_yaml::{Mapping, Value};

/// The description with every page `times` times: the first as it stands, the others with types, pages, routes and
/// events renamed. What `api.yaml` names is there once.
pub(crate) fn multiply(folder: &Path, api: &Api, times: usize) -> Result<Sources, Box<dyn Error>> {
    let names = Names::of(folder, api);
    let mut files = Vec::new();
    for (_, file) in Sources::from_folder(folder)?.files() {
        if file.stem() == "api" {
            files.push((file.name.clone(), file.text.clone()));
            continue;
        }
        let page: Value = serde_yaml::from_str(&file.text)?;
        let copies = (1..times).map(|number| {
            let text = serde_yaml::to_string(&names.copy(&page, number))?;
            let name = file.name.trim_end_matches(".yaml");
            Ok((format!("{}.yaml", suffixed(name, number)), text))
        });
        files.extend(copies.collect::<Result<Vec<_>, Box<dyn Error>>>()?);
        let original =
            if times > 1 { serde_yaml::to_string(&names.original(page, times))? } else { file.text.clone() };
        files.push((file.name.clone(), original));
    }
    Ok(Sources::from_files(files.into_iter().filter(|(_, text)| !is_hollow(text))))
}

/// Whether nothing but the head of a page is left.
fn is_hollow(text: &str) -> bool {
    let has = |part: &str| text.lines().any(|line| line.trim_end() == part);
    !["hosts:", "ids:", "refs:", "endpoints:", "objects:", "unions:", "enums:", "webhooks:", "flows:"]
        .iter()
        .any(|part| has(part))
}

/// The names that differ from copy to copy, and the enums that `api.yaml` names.
struct Names {
    types: HashSet<String>,
    areas: HashSet<String>,
    events: HashSet<String>,
    single: HashSet<String>,
    event_enum: String,
}

impl Names {
    fn of(_: &Path, api: &Api) -> Self {
        let event_enum = api[api.webhook_events].name.clone();
        let mut single: HashSet<String> =
            api.tokens.iter().filter_map(|token| token.scopes).map(|key| api[key].name.clone()).collect();
        single.extend([api[api.error_codes].name.clone(), event_enum.clone()]);
        let objects = api.objects().iter().map(|item| &item.name);
        let others =
            api.unions().iter().map(|item| &item.name).chain(api.enums().iter().map(|item| &item.name));
        let keys =
            api.ids().iter().map(|item| &item.name).chain(api.references().iter().map(|item| &item.name));
        let types =
            objects.chain(others).chain(keys).filter(|name| !single.contains(*name)).cloned().collect();
        let area = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
        let areas = api.areas.iter().map(|found| area(&found.name)).collect();
        let events = api[api.webhook_events].values.iter().map(|value| value.wire.clone()).collect();
        Self { types, areas, events, single, event_enum }
    }

    /// The original, whose enum of events knows those of the copies too.
    fn original(&self, mut page: Value, times: usize) -> Value {
        let enums = page.get_mut("enums").and_then(|enums| enums.get_mut(self.event_enum.as_str()));
        if let Some(Value::Mapping(values)) = enums.and_then(|item| item.get_mut("values")) {
            let known = values.clone();
            for number in 1..times {
                values.extend(known.iter().map(|(event, said)| (self.value(event, number), said.clone())));
            }
        }
        page
    }

    fn copy(&self, page: &Value, number: usize) -> Value {
        let mut copy = self.value(page, number);
        if let Value::Mapping(page) = &mut copy {
            if let Some(Value::Mapping(enums)) = page.get_mut("enums") {
                enums.retain(|name, _| !name.as_str().is_some_and(|name| self.single.contains(name)));
                if enums.is_empty() {
                    page.remove("enums");
                }
            }
            if let Some(Value::Mapping(endpoints)) = page.get_mut("endpoints") {
                for (_, endpoint) in endpoints.iter_mut() {
                    move_endpoint(endpoint, number);
                }
            }
        }
        copy
    }

    fn value(&self, value: &Value, number: usize) -> Value {
        match value {
            Value::String(text) => Value::String(self.text(text, number)),
            Value::Sequence(items) => items.iter().map(|item| self.value(item, number)).collect(),
            Value::Mapping(members) => {
                let member = |(name, value)| (self.value(name, number), self.value(value, number));
                Value::Mapping(members.iter().map(member).collect::<Mapping>())
            }
            other => other.clone(),
        }
    }

    /// A text with every word renamed that is a name.
    fn text(&self, text: &str, number: usize) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let is_path = after.starts_with("::") || after.strip_prefix('.').is_some_and(starts_lower);
            if self.types.contains(word) || self.events.contains(word) || is_path && self.areas.contains(word)
            {
                out.push_str(&suffixed(word, number));
            } else {
                out.push_str(word);
            }
            let next = after.chars().next().map_or(0, char::len_utf8);
            out.push_str(&after[..next]);
            rest = &after[next..];
        }
        out
    }
}

fn starts_lower(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
}

/// `Transaction` becomes `TransactionC7`, and what is in snake case or in capitals gets `_c7` or `_C7`.
fn suffixed(name: &str, number: usize) -> String {
    if !name.contains(|c: char| c.is_ascii_uppercase()) {
        format!("{name}_c{number}")
    } else if !name.contains(|c: char| c.is_ascii_lowercase()) && name.contains('_') {
        format!("{name}_C{number}")
    } else {
        format!("{name}C{number}")
    }
}

/// Gives an endpoint a route of its own.
fn move_endpoint(endpoint: &mut Value, number: usize) {
    if let Some(Value::String(route)) = endpoint.get_mut("route") {
        *route = route.replacen(" /", &format!(" /c{number}/"), 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec")
    }

    #[test]
    fn a_larger_description_is_a_description() -> Result<(), Box<dyn Error>> {
        let api = powens_codegen::load_api(&spec())?;
        let larger = powens_codegen::Description::of(multiply(&spec(), &api, 3)?)?.api;
        assert_eq!(larger.endpoints().count(), 3 * api.endpoints().count());
        assert_eq!(larger.objects().len(), 3 * api.objects().len());
        Ok(())
    }
}
