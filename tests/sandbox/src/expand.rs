//! `expand`: the linked resources that a request asks for.

use std::collections::BTreeMap;

use powens_codegen::api::{Api, Field, Key, Object, Type};

use crate::refusal::{Refusal, suggestion};

/// How many brackets may be inside each other.
const DEEPEST: usize = 16;
/// What stands for the place of one too many.
const DEEP: &str = "[[[";

/// A parsed `expand`: what is asked for, and what is asked for inside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Expand(BTreeMap<String, Expand>);

impl Expand {
    /// Reads `accounts[transactions],connector`.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let mut rest = text;
        let expand = Self::parse_list(&mut rest, 0)?;
        if rest.is_empty() { Ok(expand) } else { Err(malformed(text, "there is a `]` without its `[`")) }
    }

    fn parse_list(rest: &mut &str, depth: usize) -> Result<Self, Refusal> {
        if depth > DEEPEST {
            return Err(malformed(DEEP, "no resource has so many inside each other"));
        }
        let mut expand = Self::default();
        while !rest.is_empty() && !rest.starts_with(']') {
            let end = rest.find([',', '[', ']']).unwrap_or(rest.len());
            let (name, tail) = rest.split_at(end);
            if name.is_empty() {
                return Err(malformed(rest, "a name is missing"));
            }
            *rest = tail;
            let mut inner = Self::default();
            if let Some(tail) = rest.strip_prefix('[') {
                *rest = tail;
                inner = Self::parse_list(rest, depth + 1)?;
                *rest = rest.strip_prefix(']').ok_or_else(|| malformed(name, "its `[` is not closed"))?;
            }
            expand.0.entry(name.to_owned()).or_default().0.extend(inner.0);
            match rest.strip_prefix(',') {
                Some(tail) if tail.is_empty() || tail.starts_with(']') => {
                    return Err(malformed(name, "a name is missing after its comma"));
                }
                Some(tail) => *rest = tail,
                None if rest.is_empty() || rest.starts_with(']') => {}
                None => return Err(malformed(rest, "a comma is missing")),
            }
        }
        Ok(expand)
    }

    /// Whether every name can be asked for on the object.
    pub(crate) fn check(&self, api: &Api, object: &Object) -> Result<(), Refusal> {
        for (name, inner) in &self.0 {
            let Some(field) = object.expands().find(|field| field.wire == *name) else {
                let known: Vec<_> = object.expands().map(|field| field.wire.as_str()).collect();
                let close = suggestion(name, known.iter().copied());
                let all = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                let help = if close.is_empty() { format!("; it has {all}") } else { close };
                return Err(Refusal::invalid(format!(
                    "query parameter `expand`: {} has no linked resource `{name}`{help}",
                    object.name
                )));
            };
            match field.ty.innermost() {
                Type::Object(key) => inner.check(api, &api[*key])?,
                _ if inner.0.is_empty() => {}
                _ => return Err(malformed(name, "nothing can be asked for inside it")),
            }
        }
        Ok(())
    }

    /// What is asked for inside `name`, if it is asked for.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.0.get(name)
    }
}

fn malformed(at: &str, why: &str) -> Refusal {
    Refusal::invalid(format!(
        "query parameter `expand`: near `{at}`: {why}; write `accounts[transactions],connector`"
    ))
}

/// Whether linked resources are to be in an object that is being written or checked.
#[derive(Clone, Copy)]
pub(crate) enum Opening<'a> {
    /// Not before this object is reached.
    Waiting(Key<Object>, &'a Expand),
    /// These.
    Open(&'a Expand),
    /// None.
    Closed,
    /// Whichever are there: in what nobody asked for, such as bodies of webhooks.
    Any,
}

impl<'a> Opening<'a> {
    /// On entering an object.
    pub(crate) fn enter(self, object: Key<Object>) -> Self {
        match self {
            Self::Waiting(awaited, expand) if awaited == object => Self::Open(expand),
            other => other,
        }
    }

    /// On going into a member; none when the member is not to be there.
    pub(crate) fn follow(self, field: &Field) -> Option<Self> {
        match self {
            Self::Any => Some(Self::Any),
            Self::Open(expand) if field.expand => expand.get(&field.wire).map(Self::Open),
            Self::Open(_) => Some(Self::Closed),
            _ if field.expand => None,
            other => Some(other),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::Expand;

    #[test]
    fn nested_lists_are_read() {
        let expand = Expand::parse("accounts[transactions,investments[type]],connector").unwrap();
        let accounts = expand.get("accounts").unwrap();
        assert!(accounts.get("transactions").is_some());
        assert!(accounts.get("investments").unwrap().get("type").is_some());
        assert!(expand.get("connector").is_some());
        assert!(expand.get("transactions").is_none());
    }

    #[test]
    fn slips_are_named() {
        for slip in
            ["accounts[", "accounts]", ",accounts", "accounts,,connector", "accounts[x]y", "a,", "a[b,]"]
        {
            let refusal = Expand::parse(slip).unwrap_err();
            assert!(refusal.description.contains("`expand`"), "{slip}: {}", refusal.description);
        }
        assert!(Expand::parse(&"a[".repeat(30_000)).is_err());
        assert_eq!(Expand::parse("").unwrap(), Expand::default());
    }
}
