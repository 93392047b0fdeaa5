//! What differs between two trees.

use crate::tree::Tree;

/// Whether the actual value may hold more than the expected one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is no third way")]
pub enum Match {
    /// The members that are expected must be there.
    Part,
    /// No others may.
    Whole,
}

/// The first place where a value is not as expected, in words.
pub fn difference(expected: &Tree, actual: &Tree, how: Match) -> Option<String> {
    walk("", expected, actual, how)
}

fn walk(path: &str, expected: &Tree, actual: &Tree, how: Match) -> Option<String> {
    let differs = || Some(format!("at {}: expected {expected}, found {actual}", place(path)));
    match (expected, actual) {
        (Tree::Any, Tree::Null) => differs(),
        (Tree::Any, _) => None,
        (Tree::Object(expected), Tree::Object(actual)) => members(path, expected, actual, how),
        (Tree::List(expected), Tree::List(actual)) => {
            let count = || {
                let (left, right) = (expected.len(), actual.len());
                (left != right).then(|| format!("at {}: expected {left} items, found {right}", place(path)))
            };
            let items = expected.iter().zip(actual).enumerate();
            items
                .map(|(at, (left, right))| walk(&format!("{path}[{at}]"), left, right, how))
                .find(Option::is_some)
                .unwrap_or_else(count)
        }
        (Tree::Number(left), Tree::Number(right) | Tree::Exact(right)) => {
            if same_number(left, right) {
                None
            } else {
                differs()
            }
        }
        (Tree::Exact(left), Tree::Number(right) | Tree::Exact(right)) if left == right => None,
        (left, right) if left == right => None,
        (left, right) if left.kind() == right.kind() => differs(),
        (left, right) => Some(format!(
            "at {}: expected {} {left}, found {} {right}",
            place(path),
            left.kind(),
            right.kind()
        )),
    }
}

fn members(path: &str, expected: &[(String, Tree)], actual: &[(String, Tree)], how: Match) -> Option<String> {
    let find = |members: &[(String, Tree)], name: &str| members.iter().position(|(known, _)| known == name);
    for (name, value) in expected {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let found = match (find(actual, name).and_then(|at| actual.get(at)), value) {
            (None, Tree::Absent) => None,
            (None, _) => Some(format!("at {}: expected {value}, found nothing", place(&path))),
            (Some((_, found)), Tree::Absent) => {
                Some(format!("at {}: expected nothing, found {found}", place(&path)))
            }
            (Some((_, found)), _) => walk(&path, value, found, how),
        };
        if found.is_some() {
            return found;
        }
    }
    let more = actual.iter().find(|(name, _)| find(expected, name).is_none());
    match more {
        Some((name, value)) if how == Match::Whole => {
            Some(format!("at {}: found {name:?}: {value}, which is not expected", place(path)))
        }
        _ => None,
    }
}

fn place(path: &str) -> &str {
    if path.is_empty() { "the top" } else { path }
}

/// Whether two texts are the same number: exactly as decimals where they are, else as floats.
fn same_number(left: &str, right: &str) -> bool {
    match (left.parse::<powens::Decimal>(), right.parse::<powens::Decimal>()) {
        (Ok(left), Ok(right)) => left == right,
        _ => matches!((left.parse::<f64>(), right.parse::<f64>()), (Ok(left), Ok(right)) if left == right),
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "tests")]
mod tests {
    use super::{Match, difference};
    use crate::tree::Tree;

    fn tree(json: &str) -> Tree {
        Tree::parse(json).expect("JSON")
    }

    #[test]
    fn says_where_two_differ() {
        let differ = |left: &str, right: &str, how| difference(&tree(left), &tree(right), how);
        let (part, whole) = (Match::Part, Match::Whole);
        assert_eq!(differ(r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":1,"c":2}],"d":3}"#, part), None);
        let found = differ(r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":1,"c":2}]}"#, whole);
        assert_eq!(found.as_deref(), Some(r#"at a[0]: found "c": 2, which is not expected"#));
        let found = differ(r#"{"a":[{"b":1}]}"#, r#"{"a":[{"b":"1"}]}"#, part);
        assert_eq!(found.as_deref(), Some(r#"at a[0].b: expected a number 1, found a text "1""#));
        assert_eq!(differ("50.90", "50.9", whole).as_deref(), Some("at the top: expected 50.90, found 50.9"));
        assert_eq!(difference(&Tree::Number("50.9".into()), &tree("50.90"), whole), None);
        assert_eq!(differ("[1]", "[1,2]", part).as_deref(), Some("at the top: expected 1 items, found 2"));
    }
}
