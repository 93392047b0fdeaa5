//! Documents are valid and whole, whatever they are made from.

use std::collections::{BTreeMap, HashSet};

use powens_codegen::Api;
use powens_codegen::emit::openapi::{Options, document};
use serde_json::Value;

use crate::{Doc, micro, real};

fn both() -> [(Api, Doc); 2] {
    [real(), micro()].map(|api| {
        let doc = Doc::of(&api, &Options::default());
        (api, doc)
    })
}

#[test]
fn documents_keep_to_the_official_schema() {
    let schema: Value = serde_json::from_str(include_str!("oas-3.1-schema.json")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (api, doc) in both() {
        let flaws: Vec<_> = validator.iter_errors(&doc.value).map(|error| error.to_string()).collect();
        assert!(flaws.is_empty(), "{}: {flaws:#?}", api.name);
    }
}

/// The official schema leaves JSON Schema to JSON Schema.
#[test]
fn schemas_are_schemas() {
    for (_, doc) in both() {
        for (name, schema) in doc.at("/components/schemas").as_object().expect("components") {
            jsonschema::meta::validate(schema).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}

#[test]
fn every_reference_leads_somewhere() {
    for (_, doc) in both() {
        let mut references = 0;
        walk(&doc.value, &mut |value| {
            let mapping = value.get("mapping").and_then(Value::as_object);
            let mapped = mapping.into_iter().flat_map(|mapping| mapping.values());
            for target in value.get("$ref").into_iter().chain(mapped).filter_map(Value::as_str) {
                references += 1;
                let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} leads outside"));
                doc.at(pointer);
            }
        });
        assert!(references > 10);
    }
}

fn walk<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Value)) {
    visit(value);
    match value {
        Value::Object(members) => members.values().for_each(|member| walk(member, visit)),
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        _ => {}
    }
}

#[test]
fn every_component_is_used() {
    for (_, doc) in both() {
        let mut used = HashSet::new();
        walk(&doc.value, &mut |value| used.extend(value.get("$ref").and_then(Value::as_str)));
        for name in doc.at("/components/schemas").as_object().expect("components").keys() {
            assert!(used.contains(format!("#/components/schemas/{name}").as_str()), "{name}");
        }
    }
}

#[test]
fn operation_ids_are_unique_and_plain() {
    for (_, doc) in both() {
        let mut seen = HashSet::new();
        for (place, operation) in doc.operations() {
            let id = operation["operationId"].as_str().expect("an id");
            assert!(seen.insert(id), "{place}: {id} again");
            assert!(id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'), "{place}: {id}");
        }
    }
}

#[test]
fn tags_of_operations_are_described() {
    for (_, doc) in both() {
        let tags: HashSet<_> =
            doc.at("/tags").as_array().expect("tags").iter().map(|tag| &tag["name"]).collect();
        for (place, operation) in doc.operations() {
            assert!(
                operation["tags"].as_array().expect("tags").iter().all(|tag| tags.contains(tag)),
                "{place}"
            );
        }
    }
}

/// OpenAPI takes templates for the same that differ in names of parameters only.
#[test]
fn templates_are_unique_and_their_parameters_described() {
    for (_, doc) in both() {
        let mut shapes = HashSet::new();
        for template in doc.at("/paths").as_object().expect("paths").keys() {
            let shape: String = template
                .split('{')
                .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
                .collect::<Vec<_>>()
                .join("{}");
            assert!(shapes.insert(shape), "{template} again");
        }
        for (place, operation) in doc.operations() {
            let names =
                place.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name);
            let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
            let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path");
            let described: Vec<_> = in_path.filter_map(|parameter| parameter["name"].as_str()).collect();
            assert_eq!(described, names.collect::<Vec<_>>(), "{place}");
            let unique: HashSet<_> =
                parameters.iter().map(|one| (one["in"].as_str(), one["name"].as_str())).collect();
            assert_eq!(unique.len(), parameters.len(), "{place}");
        }
    }
}

#[test]
fn every_endpoint_webhook_and_flow_is_there() {
    for (api, doc) in both() {
        let mut operations = BTreeMap::new();
        for (place, operation) in doc.operations() {
            let also = operation["x-powens-also"].as_array().map(Vec::as_slice).unwrap_or_default();
            for id in also.iter().chain([&operation["operationId"]]) {
                operations.insert(id.as_str().expect("an id"), place.clone());
            }
        }
        for (_, endpoint) in api.endpoints() {
            let place = operations.remove(endpoint.operation.replace('.', "_").as_str());
            let place = place.unwrap_or_else(|| panic!("{} is missing", endpoint.operation));
            assert!(place.ends_with(&format!("/{}", endpoint.method.as_str().to_lowercase())), "{place}");
        }
        let events: Vec<_> = api.areas.iter().flat_map(|area| &area.webhooks).collect();
        assert!(events.iter().all(|event| doc.value["webhooks"].get(&event.event).is_some()));
        assert_eq!(operations.len(), events.len(), "{operations:?}");
        let mut flows = api.areas.iter().flat_map(|area| &area.flows);
        assert!(flows.all(|flow| doc.value["x-powens-webview"].get(&flow.name).is_some()));
    }
}

#[test]
fn every_example_and_default_is_valid() {
    for (_, doc) in both() {
        let mut places = Vec::new();
        shown(&doc.value, String::new(), &mut places);
        assert!(places.len() > 20);
        let flaws: Vec<_> = places.iter().flat_map(|(schema, value)| doc.flaws(schema, value)).collect();
        assert!(flaws.is_empty(), "{flaws:#?}");
    }
}

/// Every example and default with the place of its schema. Members of objects may be called `default`, and are
/// schemas then.
fn shown<'v>(value: &'v Value, place: String, found: &mut Vec<(String, &'v Value)>) {
    let Some(members) = value.as_object() else {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            shown(item, format!("{place}/{index}"), found);
        }
        return;
    };
    let is_list_of_names = place.ends_with("/properties") || place.ends_with("/responses");
    for (name, member) in members {
        let inner = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        match name.as_str() {
            _ if is_list_of_names => shown(member, inner, found),
            "example" => found.push((format!("{place}/schema"), member)),
            // Each of them, as an alternative to its siblings.
            "examples" => {
                found.extend(member.as_array().into_iter().flatten().map(|one| (place.clone(), one)))
            }
            "default" if !place.starts_with("/servers") => found.push((place.clone(), member)),
            _ => shown(member, inner, found),
        }
    }
}

#[test]
fn both_forms_say_the_same() {
    for api in [real(), micro()] {
        let document = document(&api, &Options::default());
        let json: Value = serde_json::from_str(&document.to_json().expect("JSON")).expect("JSON");
        let yaml: Value = serde_yaml::from_str(&document.to_yaml().expect("YAML")).expect("YAML");
        assert!(json == yaml);
    }
}
