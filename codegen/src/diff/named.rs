//! Named types: which came, went, were renamed or moved to another page.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::object::{reaches, senders};
use super::pairs::{Item, Pairs};
use crate::api::{Enum, Id, Object, Reference, Union};

/// What the five kinds of named types have in common.
trait Named: Item {
    /// The part of a page that defines it.
    const SECTION: &'static str;
    /// What it is called.
    const WORD: &'static str;
    /// What another name is.
    const RENAMED: Rule;

    /// Path of the module that it is in.
    fn module(&self) -> &str;

    /// Whether the crate has a type for it.
    fn is_type(&self) -> bool {
        true
    }

    /// Compares what only this kind has.
    fn compare(comparison: &mut Comparison<'_>, part: &Part, old: &Self, new: &Self);
}

macro_rules! named {
    ($($item:ty: $section:literal, $word:literal, $renamed:ident, $compare:ident $(, $is_type:path)?;)*) => {
        $(impl Named for $item {
            const SECTION: &'static str = $section;
            const WORD: &'static str = $word;
            const RENAMED: Rule = Rule::$renamed;
            fn module(&self) -> &str { &self.area }
            $(fn is_type(&self) -> bool { $is_type(self) })?
            fn compare(comparison: &mut Comparison<'_>, part: &Part, old: &Self, new: &Self) {
                comparison.$compare(part, old, new);
            }
        })*
    };
}

named! {
    Id: "ids", "id", TypeRenamed, id;
    Reference: "refs", "ref", EnumRenamed, reference;
    Object: "objects", "object", TypeRenamed, object, Object::has_type;
    Union: "unions", "union", EnumRenamed, union;
    Enum: "enums", "enum", EnumRenamed, enumeration;
}

/// Compares all named types.
pub(super) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (comparison.old, comparison.new);
    all(comparison, old.ids(), new.ids());
    all(comparison, old.references(), new.references());
    all(comparison, old.objects(), new.objects());
    all(comparison, old.unions(), new.unions());
    all(comparison, old.enums(), new.enums());
}

fn all<T: Named>(comparison: &mut Comparison<'_>, old: &[T], new: &[T]) {
    let pairs = Pairs::new(old, new);
    // What came or went with its page is reported as the page.
    for gone in pairs.removed {
        let part = part(comparison, gone);
        let rule = if gone.is_type() { Rule::TypeRemoved } else { Rule::BodyObjectRemoved };
        if comparison.new.area(&part.area).is_some() {
            comparison.push(&part, rule, T::WORD);
        }
    }
    for added in pairs.added {
        let part = part(comparison, added);
        let rule = if added.is_type() { Rule::TypeAdded } else { Rule::BodyObjectAdded };
        if comparison.old.area(&part.area).is_some() {
            comparison.push(&part, rule, T::WORD);
        }
    }
    for (before, now) in pairs.both {
        pair(comparison, before, now);
    }
}

fn pair<T: Named>(comparison: &mut Comparison<'_>, old: &T, new: &T) {
    let part = part(comparison, new).moved_from(&old.module().replace("::", "/"));
    if old.is_type() && new.is_type() {
        comparison.differs(&part, T::RENAMED, old.name(), new.name());
        comparison.differs(&part, Rule::TypeMoved, old.module(), new.module());
        comparison.older_names(&part, old.name(), old.docs(), new.docs());
    }
    T::compare(comparison, &part, old, new);
    comparison.docs(&part.unmarked(!new.is_type()), old.docs(), new.docs());
}

fn part<T: Named>(comparison: &Comparison<'_>, item: &T) -> Part {
    let area = item.module().replace("::", "/");
    let part = Part::new(&area, &[T::SECTION, item.name()], item.name());
    let mut areas = reaches(comparison.old, item.name());
    areas.extend(reaches(comparison.new, item.name()));
    let part = part.reaching(areas);
    match item.is_type() {
        true => part,
        false => part.sent_by(senders(comparison.new, item.name())),
    }
}
