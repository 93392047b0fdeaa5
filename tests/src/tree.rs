//! JSON as a tree that keeps the text of its numbers.

use std::fmt;
use std::path::Path;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_yaml::Value;

/// A JSON value, and what a case may say in its place.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::exhaustive_enums, reason = "JSON does not grow")]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` and `false`.
    Bool(bool),
    /// A number by its value; expected, any text of that value will do.
    Number(String),
    /// A number by its text: read from JSON, or `!number "50.90"` in a case.
    Exact(String),
    /// A text.
    Text(String),
    /// An array.
    List(Vec<Tree>),
    /// An object, its members in order.
    Object(Vec<(String, Tree)>),
    /// `!any`: whatever is there, but something.
    Any,
    /// `!absent`: a member that must not be there.
    Absent,
}

impl Tree {
    /// Reads JSON text.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn parse(json: &str) -> Result<Self, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    /// Reads what a case says: YAML, with `!number`, `!any`, `!absent`, and `!file` for a JSON file in `folder`.
    ///
    /// # Errors
    ///
    /// When a tag is unknown, or a file is not there or no JSON.
    pub fn of_yaml(value: &Value, folder: &Path) -> Result<Self, String> {
        Ok(match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Sequence(items) => {
                Self::List(items.iter().map(|item| Self::of_yaml(item, folder)).collect::<Result<_, _>>()?)
            }
            Value::Mapping(members) => {
                let member = |(name, value): (&Value, &Value)| {
                    let name = match name {
                        Value::String(name) => name.clone(),
                        other => Self::of_yaml(other, folder)?.to_string(),
                    };
                    Ok((name, Self::of_yaml(value, folder)?))
                };
                Self::Object(members.iter().map(member).collect::<Result<_, String>>()?)
            }
            Value::Tagged(tagged) => match (tagged.tag.to_string().as_str(), &tagged.value) {
                ("!number", Value::String(text)) => Self::Exact(text.clone()),
                ("!any", _) => Self::Any,
                ("!absent", _) => Self::Absent,
                ("!file", Value::String(path)) => Self::parse(&json_file(folder, path)?)?.part_of(path)?,
                (tag, _) => return Err(format!("the tag {tag} means nothing here")),
            },
        })
    }

    /// The part that a file name points to: `token.json#/users/0`.
    fn part_of(self, path: &str) -> Result<Self, String> {
        let Some((_, pointer)) = path.split_once('#') else { return Ok(self) };
        self.at(pointer).cloned().ok_or_else(|| format!("nothing is at {path}"))
    }

    /// What a JSON pointer leads to.
    pub fn at(&self, pointer: &str) -> Option<&Self> {
        pointer.split('/').skip(1).try_fold(self, |tree, step| match tree {
            Self::Object(members) => members.iter().find(|(name, _)| name == step).map(|(_, value)| value),
            Self::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The same tree with every text `$name` replaced.
    #[must_use]
    pub fn filled(self, value_of: &impl Fn(&str) -> Option<Self>) -> Self {
        match self {
            Self::Text(text) => text.strip_prefix('$').and_then(value_of).unwrap_or(Self::Text(text)),
            Self::List(items) => Self::List(items.into_iter().map(|item| item.filled(value_of)).collect()),
            Self::Object(members) => Self::Object(
                members.into_iter().map(|(name, value)| (name, value.filled(value_of))).collect(),
            ),
            other => other,
        }
    }

    /// The same tree without members that are null.
    #[must_use]
    pub fn without_nulls(self) -> Self {
        match self {
            Self::List(items) => Self::List(items.into_iter().map(Self::without_nulls).collect()),
            Self::Object(members) => {
                let left = members.into_iter().filter(|(_, value)| *value != Self::Null);
                Self::Object(left.map(|(name, value)| (name, value.without_nulls())).collect())
            }
            other => other,
        }
    }

    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) | Self::Exact(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Any | Self::Absent => "a placeholder",
        }
    }
}

/// The text of a JSON file of the cases; a pointer after `#` is left out.
///
/// # Errors
///
/// When it cannot be read.
pub fn json_file(folder: &Path, path: &str) -> Result<String, String> {
    let path = folder.join(path.split('#').next().unwrap_or_default());
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// JSON text.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) | Self::Exact(text) => f.write_str(text),
            Self::Text(text) => f.write_str(&serde_json::Value::from(text.as_str()).to_string()),
            Self::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    let name = serde_json::Value::from(name.as_str());
                    write!(f, "{}{name}:{value}", if at > 0 { "," } else { "" })?;
                }
                f.write_str("}")
            }
            Self::Any => f.write_str("anything"),
            Self::Absent => f.write_str("nothing"),
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        of_json(raw.get()).map_err(serde::de::Error::custom)
    }
}

fn of_json(json: &str) -> Result<Tree, serde_json::Error> {
    Ok(match json.trim().as_bytes().first() {
        Some(b'{') => serde_json::from_str::<Members>(json).map(|members| Tree::Object(members.0))?,
        Some(b'[') => serde_json::from_str::<Items>(json).map(|items| Tree::List(items.0))?,
        Some(b'"') => Tree::Text(serde_json::from_str(json)?),
        Some(b't' | b'f') => Tree::Bool(serde_json::from_str(json)?),
        Some(b'n') => Tree::Null,
        _ => Tree::Exact(json.trim().to_owned()),
    })
}

struct Members(Vec<(String, Tree)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

struct Items(Vec<Tree>);

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Items;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Items, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Items(items))
            }
        }
        deserializer.deserialize_seq(All)
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests")]
mod tests {
    use super::Tree;

    fn tree(json: &str) -> Tree {
        Tree::parse(json).expect("JSON")
    }

    #[test]
    fn keeps_the_text_of_numbers_and_the_order_of_members() {
        let json = r#"{"b":50.90,"a":[1,null,true,"x\"y"]}"#;
        assert_eq!(tree(json).to_string(), json);
    }
}
