//! Where in a document reading failed: noted on the way out of it, so that reading itself pays nothing.

use std::cell::RefCell;
use std::fmt::Write;

thread_local! {
    /// From the innermost step outwards.
    static STEPS: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

/// A step into a document.
enum Step {
    Member(Box<str>),
    Item(usize),
}

/// Forgets where an earlier document failed.
pub(crate) fn start() {
    STEPS.with_borrow_mut(Vec::clear);
}

/// Notes that reading the member of this name failed, and hands the error on.
#[cold]
pub(crate) fn member<E>(name: &str, error: E) -> E {
    STEPS.with_borrow_mut(|steps| steps.push(Step::Member(name.into())));
    error
}

/// The same for an item of a list, counted from zero.
#[cold]
pub(crate) fn item<E>(at: usize, error: E) -> E {
    STEPS.with_borrow_mut(|steps| steps.push(Step::Item(at)));
    error
}

/// The steps as a path such as `connections[3].last_update`; none when the document as a whole failed.
pub(crate) fn path() -> Option<String> {
    let steps = STEPS.take();
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
