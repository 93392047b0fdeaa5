//! A document and the files that it refers to.

use std::collections::VecDeque;
use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::super::input::{Input, InputError};
use super::super::record::syntax;

/// Most files of one document.
const MOST_FILES: usize = 200;
/// Most references that lead to references.
const MOST_STEPS: usize = 32;

/// The files of a document; the first is the document itself.
pub(super) struct Library {
    files: Vec<(PathBuf, Value)>,
    /// What is referred to and cannot be read.
    pub(super) lacking: Vec<String>,
}

/// A part of a document.
#[derive(Clone, Copy)]
pub(super) struct Node<'d> {
    library: &'d Library,
    file: usize,
    pub(super) value: &'d Value,
    /// The reference that led here: older documents write `deprecated` beside it.
    reference: Option<&'d Value>,
}

impl Library {
    /// Reads what an input refers to, in its own folder and below.
    pub(super) fn of(input: &Input) -> Result<Self, InputError> {
        let root = parse(&input.text).map_err(|what| InputError::new(&input.name, what))?;
        let folder = input.path.as_deref().and_then(Path::parent);
        let own = input.path.as_deref().and_then(Path::file_name).map(PathBuf::from).unwrap_or_default();
        let mut library = Self { files: vec![(own.clone(), root)], lacking: Vec::new() };
        let mut waiting = VecDeque::from([0]);
        while let Some(index) = waiting.pop_front() {
            let Some((name, value)) = library.files.get(index) else { break };
            let mut wanted = Vec::new();
            references(value, 0, &mut |reference| wanted.extend(file_of(name, reference)));
            for name in wanted {
                let known = |known: &PathBuf| *known == name;
                if library.files.iter().any(|(file, _)| known(file)) || library.files.len() >= MOST_FILES {
                    continue;
                }
                let value = folder.and_then(|folder| read(&folder.join(&name)));
                if value.is_none() {
                    library.lacking.push(name.display().to_string());
                }
                library.files.push((name, value.unwrap_or_default()));
                waiting.push_back(library.files.len() - 1);
            }
        }
        Ok(library)
    }

    /// The document.
    pub(super) fn root(&self) -> Node<'_> {
        const NULL: &Value = &Value::Null;
        Node {
            library: self,
            file: 0,
            value: self.files.first().map_or(NULL, |(_, value)| value),
            reference: None,
        }
    }
}

impl<'d> Node<'d> {
    /// The member of this name, behind its reference.
    pub(super) fn get(self, name: &str) -> Option<Node<'d>> {
        self.value.get(name).map(|value| self.at(value))
    }

    /// The text of a member.
    pub(super) fn text(self, name: &str) -> Option<&'d str> {
        self.value.get(name).and_then(Value::as_str)
    }

    /// Whether a member is true, here or beside the reference that led here.
    pub(super) fn is(self, name: &str) -> bool {
        [Some(self.value), self.reference]
            .into_iter()
            .flatten()
            .any(|value| value.get(name) == Some(&Value::Bool(true)))
    }

    /// The members, behind their references.
    pub(super) fn members(self) -> impl Iterator<Item = (&'d str, Node<'d>)> {
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(name, value)| (name.as_str(), self.at(value)))
    }

    /// The items, behind their references.
    pub(super) fn items(self) -> impl Iterator<Item = Node<'d>> {
        self.value.as_array().into_iter().flatten().map(move |value| self.at(value))
    }

    /// What tells the node from all others.
    pub(super) fn id(self) -> usize {
        std::ptr::from_ref(self.value) as usize
    }

    fn at(self, value: &'d Value) -> Node<'d> {
        let node = Node { value, reference: None, ..self }.resolve();
        Node { reference: value.get("$ref").map(|_| value), ..node }
    }

    /// What a reference leads to; the reference itself when it leads nowhere.
    pub(super) fn resolve(self) -> Node<'d> {
        let mut node = self;
        for _ in 0..MOST_STEPS {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else { return node };
            let Some(next) = node.follow(reference) else { return node };
            node = next;
        }
        node
    }

    fn follow(self, reference: &str) -> Option<Node<'d>> {
        let (_, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if reference.starts_with('#') {
            self.file
        } else {
            let (name, _) = self.library.files.get(self.file)?;
            let wanted = file_of(name, reference)?;
            self.library.files.iter().position(|(name, _)| *name == wanted)?
        };
        let (_, root) = self.library.files.get(file)?;
        let pointer = percent_decode_str(pointer).decode_utf8_lossy();
        Some(Node { value: root.pointer(&pointer)?, file, ..self })
    }
}

/// The file that a reference names, below the folder of the document; none for its own file and for any other place.
fn file_of(from: &Path, reference: &str) -> Option<PathBuf> {
    let name = reference.split('#').next().filter(|name| !name.is_empty() && !name.contains("://"))?;
    let mut path = from.parent().map(Path::to_path_buf).unwrap_or_default();
    for component in Path::new(name).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            _ => return None,
        }
    }
    Some(path)
}

fn references(value: &Value, depth: usize, take: &mut dyn FnMut(&str)) {
    // The parsers go no deeper either.
    if depth > 200 {
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "$ref" => take(text),
                    other => references(other, depth + 1, take),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, depth + 1, take)),
        _ => {}
    }
}

fn read(path: &Path) -> Option<Value> {
    parse(&fs::read_to_string(path).ok()?).ok()
}

/// Reads JSON or YAML; the error says where it is none.
fn parse(text: &str) -> Result<Value, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text)
            .map_err(|error| format!("cannot be read as a document: {}", syntax(&error)));
    }
    let yaml: serde_yaml::Value = serde_yaml::from_str(text).map_err(|error| {
        let place = error.location().map(|at| format!(" (line {}, column {})", at.line(), at.column()));
        format!("cannot be read as a document: it is not YAML{}", place.unwrap_or_default())
    })?;
    Ok(json(yaml))
}

/// YAML as JSON: keys such as `200` are texts there.
fn json(yaml: serde_yaml::Value) -> Value {
    use serde_yaml::Value as Yaml;
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(number) => serde_json::to_value(number).unwrap_or_default(),
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect()),
        Yaml::Mapping(members) => {
            let key = |key: Yaml| match json(key) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Value::Object(members.into_iter().map(|(name, value)| (key(name), json(value))).collect())
        }
        Yaml::Tagged(tagged) => json(tagged.value),
    }
}
