//! The arguments of a call, by name: JSON that becomes what the crate's setters take.

use std::collections::BTreeMap;

use powens::{Field, File, Json};
use powens_runtime::Wire;

use crate::tree::Tree;

/// Why a case cannot be run, in words.
pub type Problem = String;

/// The arguments of a call that were not taken yet.
#[derive(Clone, Debug, Default)]
pub struct Arguments(BTreeMap<String, Tree>);

/// A linked resource that is asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Asked {
    /// Its name on the wire.
    pub name: String,
    /// What to ask for along with it.
    pub nested: Vec<Asked>,
}

impl Arguments {
    /// The members of an object.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn new(arguments: Tree) -> Result<Self, Problem> {
        match arguments {
            Tree::Object(members) => Ok(Self(members.into_iter().collect())),
            Tree::Null => Ok(Self::default()),
            other => Err(format!("arguments are a map, not {other}")),
        }
    }

    /// An argument that must be given.
    pub(crate) fn need<T: Wire>(&mut self, name: &str) -> Result<T, Problem> {
        let given = self.0.remove(name).ok_or_else(|| format!("the argument `{name}` is missing"))?;
        read(name, &given)
    }

    /// A text that stands for a thing in a path, such as `me` or a number.
    pub(crate) fn word<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
        let given = self.0.remove(name).ok_or_else(|| format!("the argument `{name}` is missing"))?;
        as_word(name, &given, read)
    }

    /// Gives such a text to a setter, if there is one.
    pub(crate) fn set_word<C, T>(
        &mut self,
        name: &str,
        call: C,
        read: impl Fn(&str) -> Option<T>,
        give: impl FnOnce(C, T) -> C,
    ) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(given) => Ok(give(call, as_word(name, &given, read)?)),
            None => Ok(call),
        }
    }

    /// Gives an argument to a setter, if there is one.
    pub(crate) fn set<C, T: Wire>(
        &mut self,
        name: &str,
        call: C,
        give: impl FnOnce(C, T) -> C,
    ) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(given) => Ok(give(call, read(name, &given)?)),
            None => Ok(call),
        }
    }

    /// The same for a member that null clears.
    pub(crate) fn field<C, T: Wire>(
        &mut self,
        name: &str,
        call: C,
        give: impl FnOnce(C, Field<T>) -> C,
    ) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(Tree::Null) => Ok(give(call, Field::Null)),
            Some(given) => Ok(give(call, Field::Set(read(name, &given)?))),
            None => Ok(call),
        }
    }

    /// A file that must be given, as `{ name: …, type: …, text: … }`.
    pub(crate) fn file(&mut self, name: &str) -> Result<File, Problem> {
        let given = self.0.remove(name).ok_or_else(|| format!("the argument `{name}` is missing"))?;
        as_file(name, &given)
    }

    /// Gives such a file to a setter, if there is one.
    pub(crate) fn set_file<C>(
        &mut self,
        name: &str,
        call: C,
        give: impl FnOnce(C, File) -> C,
    ) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(given) => Ok(give(call, as_file(name, &given)?)),
            None => Ok(call),
        }
    }

    /// Sets a flag, if it is true.
    pub(crate) fn flag<C>(&mut self, name: &str, call: C, give: impl FnOnce(C) -> C) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(Tree::Bool(true)) => Ok(give(call)),
            Some(given) => Err(format!("the flag `{name}` is true or left out, not {given}")),
            None => Ok(call),
        }
    }

    /// Gives each member of a map to a setter.
    pub(crate) fn each<C, T: Wire>(
        &mut self,
        name: &str,
        call: C,
        give: impl Fn(C, String, T) -> C,
    ) -> Result<C, Problem> {
        self.each_checked(name, call, |call, name, it| Ok(give(call, name, it)))
    }

    /// Gives each member of a map to a setter that may refuse its name.
    pub(crate) fn each_checked<C, T: Wire>(
        &mut self,
        name: &str,
        call: C,
        give: impl Fn(C, String, T) -> Result<C, Problem>,
    ) -> Result<C, Problem> {
        match self.0.remove(name) {
            Some(Tree::Object(members)) => members.into_iter().try_fold(call, |call, (member, given)| {
                let value = read(&member, &given)?;
                give(call, member, value)
            }),
            Some(given) => Err(format!("the argument `{name}` is a map, not {given}")),
            None => Ok(call),
        }
    }

    /// Gives linked resources to a setter: `accounts[transactions],sources`.
    pub(crate) fn expand<C, E>(
        &mut self,
        call: C,
        typed: impl FnOnce(&[Asked]) -> Result<E, Problem>,
        give: impl FnOnce(C, E) -> C,
    ) -> Result<C, Problem> {
        match self.0.remove("expand") {
            Some(Tree::Text(text)) => Ok(give(call, typed(&asked(&text)?)?)),
            Some(given) => {
                Err(format!("`expand` is a text such as `accounts[transactions],sources`, not {given}"))
            }
            None => Ok(call),
        }
    }

    /// That no argument is left.
    pub(crate) fn done(&self) -> Result<(), Problem> {
        match self.0.keys().next() {
            Some(name) => Err(format!("the call has no argument `{name}`")),
            None => Ok(()),
        }
    }
}

fn as_file(name: &str, given: &Tree) -> Result<File, Problem> {
    let Tree::Object(members) = given else {
        return Err(format!("the file `{name}` is `{{ name: …, type: …, text: … }}`, not {given}"));
    };
    members.iter().try_fold(File::new(""), |file, (member, value)| match (member.as_str(), value) {
        ("name", Tree::Text(text)) => Ok(file.named(text)),
        ("type", Tree::Text(text)) => Ok(file.of_type(text)),
        ("text", Tree::Text(text)) => {
            let sized = File::new(text.as_bytes());
            let sized = file.name.into_iter().fold(sized, File::named);
            Ok(file.content_type.into_iter().fold(sized, File::of_type))
        }
        _ => Err(format!("the file `{name}` has no `{member}`")),
    })
}

fn as_word<T>(name: &str, given: &Tree, read: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    let word = match given {
        Tree::Text(word) | Tree::Number(word) | Tree::Exact(word) => read(word),
        _ => None,
    };
    word.ok_or_else(|| format!("the argument `{name}` cannot be {given}"))
}

/// Reads an argument strictly: nothing of it may be lost.
fn read<T: Wire>(name: &str, given: &Tree) -> Result<T, Problem> {
    let text = given.to_string();
    let read = T::read(&mut serde_json::Deserializer::from_str(&text)).map_err(|error| error.to_string());
    let (value, rest) = read
        .and_then(|read| read.required().map_err(|misfit| misfit.to_string()))
        .map_err(|error| format!("the argument `{name}` is {text}: {error}"))?;
    match rest {
        Some(_) => {
            Err(format!("the argument `{name}` is {text}, which is not wholly understood as {}", T::NAME))
        }
        None => Ok(value),
    }
}

/// What a setter for members of the body takes whatever the spec says.
pub(crate) type Any = Json;

pub(crate) fn unknown_link(object: &str, link: &Asked) -> Problem {
    let of_their_own = if link.nested.is_empty() { "" } else { " with links of its own" };
    format!("{object} has no linked resource `{}`{of_their_own}", link.name)
}

/// Reads `accounts[transactions[category]],sources`.
fn asked(text: &str) -> Result<Vec<Asked>, Problem> {
    let mut rest = text;
    let asked = list(&mut rest)?;
    if rest.is_empty() { Ok(asked) } else { Err(format!("`expand` ends at `{rest}` of `{text}`")) }
}

fn list(rest: &mut &str) -> Result<Vec<Asked>, Problem> {
    let mut asked = Vec::new();
    loop {
        let end = rest.find([',', '[', ']']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        *rest = after;
        if name.is_empty() {
            return Err(format!("a name is missing before `{after}` of `expand`"));
        }
        let mut nested = Vec::new();
        if let Some(inner) = rest.strip_prefix('[') {
            *rest = inner;
            nested = list(rest)?;
            *rest = rest.strip_prefix(']').ok_or("`]` is missing in `expand`")?;
        }
        asked.push(Asked { name: name.to_owned(), nested });
        match rest.strip_prefix(',') {
            Some(after) => *rest = after,
            None => return Ok(asked),
        }
    }
}
