//! Types without an end: objects whose required members lead back to them.
//!
//! A member that may be left out, or that is a list or a map, ends the chain. So does a union with one variant that
//! ends.

use std::collections::{HashMap, HashSet};

use super::context::{Context, Item, Kind, definitions};
use super::place::Place;
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::{Object, Required};
use crate::load::{Shape, TypeExpr};

/// What a type needs: all of its targets for an object, one of them for a union.
struct Needs<'a> {
    all: bool,
    steps: Vec<Step<'a>>,
}

/// A way from a type to one that it needs.
#[derive(Clone)]
struct Step<'a> {
    target: &'a str,
    place: Place<'a>,
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let order: Vec<_> =
        context.documents.pages.iter().flat_map(definitions).map(|it| it.place.name()).collect();
    let needs: HashMap<_, _> = order.iter().filter_map(|name| Some((*name, needs(context, name)?))).collect();
    let finite = finite(&needs);
    let mut seen = HashSet::new();
    for start in order.into_iter().filter(|name| needs.contains_key(name) && !finite.contains(name)) {
        if let Some(cycle) = walk(start, &needs, &finite, &mut seen) {
            found.push(report(&cycle));
        }
    }
}

fn needs<'a>(context: &Context<'a>, name: &'a str) -> Option<Needs<'a>> {
    let place = &context.types.get(name)?.place;
    match context.item(name)? {
        Item::Object(object) => Some(Needs { all: true, steps: object_steps(context, place, object) }),
        Item::Union(union) => {
            let step = |(tag, variant): (&'a String, &'a crate::load::document::UnionVariant)| {
                let target = variant.ty.trim();
                let known =
                    context.types.get(target).is_some_and(|definition| definition.kind == Kind::Object);
                known.then(|| Step { target, place: place.at(&["variants", tag, "type"]) })
            };
            Some(Needs { all: false, steps: union.variants.iter().filter_map(step).collect() })
        }
        _ => None,
    }
}

fn object_steps<'a>(context: &Context<'a>, place: &Place<'a>, object: &'a Object) -> Vec<Step<'a>> {
    let required = object.fields.iter().filter_map(|(name, field)| Some((name, field, field.required?)));
    let steps = required.filter_map(|(name, field, required)| match TypeExpr::parse(&field.ty) {
        // Null ends an answer; what must be sent is sent with a value.
        Ok(TypeExpr { shape: Shape::Named(target), nullable, .. })
            if !nullable || required == Required::Request =>
        {
            let kind = context.types.get(target.text)?.kind;
            let step = Step { target: target.text, place: place.at(&["fields", name, "type"]) };
            matches!(kind, Kind::Object | Kind::Union).then_some(step)
        }
        _ => None,
    });
    steps.collect()
}

/// The types that have an end, found from those that need nothing.
fn finite<'a>(needs: &HashMap<&'a str, Needs<'a>>) -> HashSet<&'a str> {
    let mut open: HashMap<&str, usize> =
        needs.iter().map(|(name, needs)| (*name, needs.steps.len())).collect();
    let mut users: HashMap<&str, Vec<&'a str>> = HashMap::new();
    for (name, needs) in needs {
        for step in &needs.steps {
            users.entry(step.target).or_default().push(name);
        }
    }
    let ends = |needs: &Needs<'_>| needs.steps.is_empty();
    let mut waiting: Vec<&str> =
        needs.iter().filter(|(_, needs)| ends(needs)).map(|(name, _)| *name).collect();
    let mut finite = HashSet::new();
    while let Some(name) = waiting.pop() {
        if !finite.insert(name) {
            continue;
        }
        for user in users.get(name).into_iter().flatten() {
            let left = open.entry(user).or_default();
            *left = left.saturating_sub(1);
            if *left == 0 || needs.get(user).is_some_and(|needs| !needs.all) {
                waiting.push(user);
            }
        }
    }
    finite
}

/// Follows types without an end until one comes again. None when a cycle that was reported comes first.
fn walk<'a>(
    start: &'a str,
    needs: &HashMap<&'a str, Needs<'a>>,
    finite: &HashSet<&str>,
    seen: &mut HashSet<&'a str>,
) -> Option<Vec<Step<'a>>> {
    let mut path: Vec<Step<'a>> = Vec::new();
    let mut on_path = HashMap::new();
    let mut name = start;
    loop {
        if let Some(from) = on_path.insert(name, path.len()) {
            return Some(path.split_off(from));
        }
        if !seen.insert(name) {
            return None;
        }
        let step = needs
            .get(name)?
            .steps
            .iter()
            .find(|step| needs.contains_key(step.target) && !finite.contains(step.target))?;
        path.push(step.clone());
        name = step.target;
    }
}

fn report(cycle: &[Step<'_>]) -> Diagnostic {
    let (first, others) = match cycle.split_first() {
        Some((first, others)) => (first, others),
        None => {
            return Diagnostic::new(
                Code::CircularType,
                crate::load::Span::nowhere(),
                "a type contains itself",
            );
        }
    };
    let start = cycle.last().map_or("", |step| step.target);
    let chain: Vec<String> = cycle.iter().map(|step| format!("`{}`", step.target)).collect();
    let message = match others {
        [] => format!("`{start}` contains itself"),
        _ => format!("`{start}` contains itself: through {}", chain.join(", then ")),
    };
    let mut diagnostic = Diagnostic::new(Code::CircularType, first.place.value(), message)
        .label(format!("always holds {}", article(first.target)));
    for step in others {
        diagnostic =
            diagnostic.secondary(step.place.value(), format!("which always holds {}", article(step.target)));
    }
    diagnostic.help("no message of it could ever end: leave out `required` at one of the members")
}

fn article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} `{name}`")
}
