//! Where in a document reading failed: noted on the way out of it, so that reading itself pays nothing.

use std::cell::RefCell;
use std::fmt::Write;

thread_local! {
    /// From the innermost step outwards; none while nobody wants to know.
    static STEPS: RefCell<Option<Vec<Step>>> = const { RefCell::new(None) };
}

/// A step into a document.
enum Step {
    Member(Box<str>),
    Item(usize),
}

/// Reads a document, and tells where that failed: the steps as a path such as `connections[3].last_update`, none when
/// it failed as a whole.
pub(crate) fn follow<T, E>(read: impl FnOnce() -> Result<T, E>) -> Result<T, (E, Option<String>)> {
    STEPS.set(Some(Vec::new()));
    let outcome = read();
    let steps = STEPS.take().unwrap_or_default();
    outcome.map_err(|error| (error, path(&steps)))
}

/// Notes that reading the member of this name failed, and hands the error on.
#[cold]
pub(crate) fn member<E>(name: &str, error: E) -> E {
    note(|| Step::Member(name.into()));
    error
}

/// The same for an item of a list, counted from zero.
#[cold]
pub(crate) fn item<E>(at: usize, error: E) -> E {
    note(|| Step::Item(at));
    error
}

fn note(step: impl FnOnce() -> Step) {
    STEPS.with_borrow_mut(|steps| {
        if let Some(steps) = steps {
            steps.push(step());
        }
    });
}

fn path(steps: &[Step]) -> Option<String> {
    let mut path = String::new();
    for step in steps.iter().rev() {
        match step {
            Step::Member(name) if path.is_empty() => path.push_str(name),
            Step::Member(name) => {
                path.push('.');
                path.push_str(name);
            }
            Step::Item(at) => drop(write!(path, "[{at}]")),
        }
    }
    (!path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_told_from_the_outside_in() {
        let failed = || Err::<(), _>(member("connections", item(3, member("last_update", "odd"))));
        assert_eq!(follow(failed), Err(("odd", Some("connections[3].last_update".to_owned()))));
        assert_eq!(follow(|| Err::<(), _>("odd")), Err(("odd", None)));
        assert_eq!(follow(|| Ok::<_, ()>(1)), Ok(1));
    }

    #[test]
    fn nothing_is_noted_for_nobody() {
        member("earlier", "odd");
        assert_eq!(follow(|| Err::<(), _>(item(0, "odd"))), Err(("odd", Some("[0]".to_owned()))));
        assert!(STEPS.take().is_none());
    }
}
