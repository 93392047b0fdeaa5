//! The definitions of the vendor's old description: an object of the crate reads each, whatever of it is null.

use powens_codegen::api::Object;
use serde_yaml::Value;

use crate::case::Case;
use crate::difference::{Match, difference};
use crate::load::Placed;
use crate::made;
use crate::survey::{Read, Sight};
use crate::tree::Tree;

/// Each definition with its object and its members, or with a dash and why there is no object.
const LIST: &str = include_str!("../migration/definitions.txt");

/// How many definitions there are: 54 in the document of 2020, and two more in that of 2021.
const COUNT: usize = 54 + 2;

/// Definitions with a member that no case gives a value, and cases of definitions that no object reads.
pub fn unread(cases: &[Placed]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut known = Vec::new();
    let mut count = 0;
    for entry in LIST.replace("\n  ", " ").lines().filter(|line| !line.starts_with('#')) {
        let mut words = entry.split_whitespace();
        let (Some(name), Some(object)) = (words.next(), words.next()) else { continue };
        let members: Vec<_> = words.collect();
        count += 1;
        if members.is_empty() {
            wrong.push(format!("{name}: neither members nor why there are none"));
        }
        if object != "-" {
            known.push((name.to_owned(), object.to_owned()));
            let bodies = bodies(cases, name);
            let has =
                |member: &&str| bodies.iter().any(|body| body.get(member).is_some_and(|it| !it.is_null()));
            let missing = members.iter().copied().filter(|member| !has(member));
            wrong.extend(missing.map(|member| format!("the definition {name} has no case with `{member}`")));
        }
    }
    if count != COUNT {
        wrong.push(format!("the list has {count} definitions, and the vendor's documents {COUNT}"));
    }
    let of = |case: &Case| case.definition.clone().zip(Some(case.read.clone().unwrap_or_default()));
    let astray = cases.iter().filter(|placed| of(&placed.case).is_some_and(|of| !known.contains(&of)));
    wrong.extend(
        astray.map(|placed| format!("{}: the list has no such definition and object", placed.name())),
    );
    wrong
}

fn bodies<'a>(cases: &'a [Placed], definition: &str) -> Vec<&'a Value> {
    let of = cases.iter().filter(|placed| placed.case.definition.as_deref() == Some(definition));
    of.filter_map(|placed| placed.case.body.as_ref()).collect()
}

/// Whether a message of which `seen` was seen is read as well with null in place of each member that may be empty, and
/// of all of them.
pub(crate) fn with_nulls(object: &Object, read: Read, message: &str, seen: &Sight) -> Result<(), String> {
    let (message, json) = (Tree::parse(message)?, Tree::parse(&seen.json)?);
    let Tree::Object(members) = &message else { return Err("a definition is an object".to_owned()) };
    let names = members.iter().map(|(name, _)| name.as_str());
    let optional: Vec<_> = names.filter(|name| made::may_be_null(object, name)).collect();
    for nulls in optional.chunks(1).chain([&*optional]) {
        let is_null = |name: &str| nulls.contains(&name);
        let problem = |problem: String| format!("with null for {nulls:?}: {problem}");
        let (nulled, _) = made::emptied(&message, is_null);
        let (_, left) = made::emptied(&json, is_null);
        let sight = read(&nulled.to_string()).map_err(|error| problem(error.to_string()))?;
        if let Some(difference) = difference(&left, &Tree::parse(&sight.json)?, Match::Whole) {
            return Err(problem(format!("what is seen differs {difference}")));
        }
        let still = |path: &&String| !path.split(['.', '[', '=']).next().is_some_and(is_null);
        if !sight.kept.iter().eq(seen.kept.iter().filter(still)) {
            return Err(problem(format!("found {:?} to be kept as not understood", sight.kept)));
        }
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests")]
mod tests {
    use super::{unread, with_nulls};
    use crate::survey::Sight;
    use crate::world::World;

    #[test]
    fn a_definition_without_a_case_is_found() {
        assert!(unread(&[]).iter().any(|found| found == "the definition Account has no case with `iban`"));
    }

    #[test]
    fn a_null_that_is_not_read_is_found() {
        let world = World::new().expect("the description can be read");
        let keyword = world.api.object_named("Keyword").expect("an object");
        let seen = Sight { json: r#"{"id":1,"keyword":"a"}"#.to_owned(), ..Sight::default() };
        let echo = |json: &str| Ok(Sight { json: json.to_owned(), ..Sight::default() });
        let found = with_nulls(keyword, echo, &seen.json, &seen).expect_err("a null that is seen");
        assert!(found.contains(r#"with null for ["keyword"]"#), "{found}");
        let refuse = |json: &str| serde_json::from_str::<u8>(json).map(|_| Sight::default());
        assert!(with_nulls(keyword, refuse, &seen.json, &seen).is_err());
    }
}
