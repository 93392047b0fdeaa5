//! The OpenAPI document: valid, complete, and true to the description.

#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod truth;
mod valid;

use std::path::{Path, PathBuf};
use std::{env, fs};

use jsonschema::Registry;
use powens_codegen::emit::openapi::{Options, document};
use powens_codegen::load::Sources;
use powens_codegen::{Api, Description, load_api};
use serde_json::{Value, json};

/// The address that the documents have in the tests.
const ADDRESS: &str = "https://example.com/openapi.json";

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The description of the real API.
fn real() -> Api {
    load_api(&home().join("../spec")).unwrap_or_else(|failure| panic!("{failure}"))
}

/// The description with one page a feature of the language.
fn micro() -> Api {
    load_api(&home().join("../tests/micro/spec")).unwrap_or_else(|failure| panic!("{failure}"))
}

/// The base of the micro description with another page.
fn micro_with(page: &str) -> Api {
    let folder = home().join("../tests/micro/spec");
    let read = |name: &str| fs::read_to_string(folder.join(format!("{name}.yaml"))).expect(name);
    let base = ["api", "attic/heirlooms", "answers", "authority", "common", "webhooks"]
        .map(|name| (name, read(name)));
    let files = base.iter().map(|(name, text)| (format!("spec/{name}.yaml"), text.as_str()));
    let files = files.chain([("spec/page.yaml".to_owned(), page)]);
    Description::of(Sources::from_files(files)).unwrap_or_else(|failure| panic!("{failure}")).api
}

/// A document that was written and read again.
struct Doc {
    value: Value,
    registry: Registry<'static>,
}

impl Doc {
    fn of(api: &Api, options: &Options) -> Self {
        let text = document(api, options).to_json().unwrap_or_else(|failure| panic!("{failure}"));
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let registry =
            Registry::new().add(ADDRESS, value.clone()).expect("a resource").prepare().expect("references");
        Self { value, registry }
    }

    fn at(&self, pointer: &str) -> &Value {
        self.value.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"))
    }

    /// What is wrong with a value, going by the schema at this place.
    fn flaws(&self, pointer: &str, value: &Value) -> Vec<String> {
        // A part of a URL holds no braces.
        let place = pointer.replace('{', "%7B").replace('}', "%7D");
        let schema = json!({ "$ref": format!("{ADDRESS}#{place}") });
        let validator = jsonschema::options().with_registry(&self.registry).build(&schema);
        let validator = validator.unwrap_or_else(|error| panic!("{pointer}: {error}"));
        validator.iter_errors(value).map(|error| format!("{pointer}: {error}")).collect()
    }

    /// Every operation with its pointer, webhooks last.
    fn operations(&self) -> Vec<(String, &Value)> {
        let mut found = Vec::new();
        for root in ["paths", "webhooks"] {
            for (name, item) in self.value[root].as_object().into_iter().flatten() {
                for (method, operation) in item.as_object().into_iter().flatten() {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    found.push((format!("/{root}/{name}/{method}"), operation));
                }
            }
        }
        found
    }
}

#[test]
fn the_committed_document_is_what_is_made() {
    let path: PathBuf = home().join("tests/openapi/micro.yaml");
    let yaml =
        document(&micro(), &Options::default()).to_yaml().unwrap_or_else(|failure| panic!("{failure}"));
    // A release changes nothing else.
    let yaml = yaml.replacen(concat!("version: ", env!("CARGO_PKG_VERSION")), "version: x.y.z", 1);
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, &yaml).expect("written");
        return;
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let differs = committed.lines().zip(yaml.lines()).position(|(one, other)| one != other);
    assert!(
        committed == yaml,
        "{} differs at line {}. If that is meant: INSTA_UPDATE=always cargo test -p powens-codegen --test openapi",
        path.display(),
        differs.map_or(committed.lines().count(), |line| line + 1)
    );
}
