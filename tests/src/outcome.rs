//! Whether a caller sees what a case says.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::case::Case;
use crate::check;
use crate::difference::{Match, difference};
use crate::stage::{Failed, Outcome};
use crate::survey::Sight;
use crate::tree::Tree;
use crate::world::World;

/// What `$name` stands for in a case.
pub(crate) type Known = BTreeMap<String, Tree>;

/// Whether what came of a call is what the case says. `whole` is a whole value that must be seen as it is.
pub(crate) fn came(
    world: &World,
    case: &Case,
    outcome: &Outcome,
    whole: Option<Tree>,
    known: &Known,
) -> Result<(), String> {
    match (outcome, &case.fails) {
        (Err(Failed::Case(problem)), _) => Err(format!("the case is wrong: {problem}")),
        (Err(Failed::Call(error)), Some(fails)) => check::error(fails, error),
        (Err(Failed::Call(error)), None) => Err(format!("it failed: {error}")),
        (Ok(sight), Some(fails)) => {
            Err(format!("expected an error of kind {}, found {}", fails.kind, sight.json))
        }
        (Ok(sight), None) => seen(world, case, sight, whole, known),
    }
}

pub(crate) fn seen(
    world: &World,
    case: &Case,
    sight: &Sight,
    whole: Option<Tree>,
    known: &Known,
) -> Result<(), String> {
    let found = Tree::parse(&sight.json)?;
    let read = |value: &Value| {
        Tree::of_yaml(value, &world.folder).map(|tree| tree.filled(&|name| known.get(name).cloned()))
    };
    let mut expected = Vec::new();
    if let Some(part) = &case.sees {
        expected.push((read(part)?, Match::Part));
    }
    if let Some(whole) = &case.exactly {
        expected.push((read(whole)?, Match::Whole));
    }
    if let Some(whole) = whole.filter(|_| case.lossless || expected.is_empty()) {
        expected.push((whole, Match::Whole));
    }
    if let Some(difference) = expected.iter().find_map(|(expected, how)| difference(expected, &found, *how)) {
        return Err(format!("what is seen differs {difference}"));
    }
    let (mut kept, mut expected) = (sight.kept.clone(), case.kept.clone());
    kept.sort();
    expected.sort();
    match kept == expected {
        true => Ok(()),
        false => Err(format!("expected {expected:?} to be kept as not understood, found {kept:?}")),
    }
}
