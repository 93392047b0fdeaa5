//! Types: written right, defined somewhere, and of use where they stand.

use super::context::{Context, Kind};
use super::place::Place;
use super::uses::{Role, TypeUse};
use crate::api::Scalar;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};
use crate::load::document::Reference;
use crate::load::{Grammar, Name, Page, Shape, SyntaxError, TypeExpr, foreign_scalar};

/// What an id can be made of.
const ID_TYPES: [&str; 3] = ["int", "uuid", "string"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for item in &context.uses {
        match &item.expr {
            Ok(expr) => check_use(context, item, expr, found),
            Err(error) => found.push(syntax(&item.place, error)),
        }
    }
    for page in &context.documents.pages {
        check_ids(page, found);
        for (name, reference) in &page.document.refs {
            check_reference(&Place::new(&page.positions, &["refs", name]), reference, found);
        }
        for (name, item) in &page.document.enums {
            let place = Place::new(&page.positions, &["enums", name]);
            if item.values.is_empty() && place.at(&["values"]).keys().next().is_none() {
                found.push(empty(&place, "values", "list the values that are known today"));
            }
        }
    }
}

/// A diagnostic for an error inside a text.
pub(super) fn syntax(place: &Place<'_>, error: &SyntaxError) -> Diagnostic {
    let code = match error.grammar {
        Grammar::Type => Code::TypeSyntax,
        Grammar::Route => Code::RouteSyntax,
    };
    Diagnostic::new(code, place.within(error.span.clone()), error.message.clone()).help(error.help.clone())
}

/// A diagnostic for a list that must hold something.
pub(super) fn empty(place: &Place<'_>, part: &str, help: &str) -> Diagnostic {
    Diagnostic::new(Code::Empty, place.key(), format!("`{}` has no {part}", place.name())).help(help)
}

fn check_use(context: &Context<'_>, item: &TypeUse<'_>, expr: &TypeExpr<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(name) = expr.name()
        && !context.types.contains_key(name.text)
    {
        if !context.may_define(name.text) {
            found.push(unknown(context, item, name));
        }
        return;
    }
    if let Role::Name(kind, what) = item.role {
        check_target(context, item, expr, (kind, what), found);
        return;
    }
    if let Some(problem) = misplaced(context, item.role, expr) {
        found.push(
            Diagnostic::new(Code::TypeNotHere, item.place.within(expr.span.clone()), problem.0)
                .label(problem.1)
                .help(problem.2),
        );
    }
}

fn unknown(context: &Context<'_>, item: &TypeUse<'_>, name: &Name<'_>) -> Diagnostic {
    let help = match (item.role, foreign_scalar(name.text)) {
        (Role::Name(kind, _), _) => did_you_mean(name.text, context.names_of(kind), || {
            format!("define it under `{}` of a page", kind.section())
        }),
        (_, Some(scalar)) => format!("write `{scalar}`"),
        _ if name.text.ends_with("Id") => did_you_mean(name.text, context.names_of(Kind::Id), || {
            "define it under `ids` of the page that it belongs to".to_owned()
        }),
        _ => {
            let scalars = Scalar::NAMES.iter().map(|(name, _)| *name);
            did_you_mean(name.text, context.types.keys().copied().chain(scalars), || {
                "define it under `objects`, `enums` or another part of a page".to_owned()
            })
        }
    };
    Diagnostic::new(
        Code::UnknownType,
        item.place.within(name.span.clone()),
        format!("unknown type `{}`", name.text),
    )
    .label("not defined on any page")
    .help(help)
}

/// A name where only an item of one kind will do.
fn check_target(
    context: &Context<'_>,
    item: &TypeUse<'_>,
    expr: &TypeExpr<'_>,
    (kind, what): (Kind, &str),
    found: &mut Vec<Diagnostic>,
) {
    let plain = match (&expr.shape, expr.nullable) {
        (Shape::Named(name), false) => context.types.get(name.text),
        _ => None,
    };
    if plain.is_some_and(|definition| definition.kind == kind) {
        check_expandable(context, item, what, found);
        return;
    }
    let message = format!("{what} names {}, but `{}` is none", kind.words(), item.text.trim());
    let mut diagnostic = Diagnostic::new(Code::WrongTarget, item.place.within(expr.span.clone()), message)
        .label(format!("expected the name of {}", kind.words()));
    if let Some(definition) = plain {
        diagnostic =
            diagnostic.secondary(definition.place.key(), format!("this is {}", definition.kind.words()));
    }
    let candidates = context.names_of(kind);
    found.push(diagnostic.help(did_you_mean(item.text, candidates, || {
        format!("name an item from `{}`, without `list of` and `?`", kind.section())
    })));
}

/// An endpoint that expands an object without linked resources has nothing to ask for.
fn check_expandable(context: &Context<'_>, item: &TypeUse<'_>, what: &str, found: &mut Vec<Diagnostic>) {
    let Some(definition) = context.types.get(item.text.trim()) else { return };
    if what != "`expand`" || definition.place.at(&["expands"]).keys().next().is_some() {
        return;
    }
    let message = format!("`{}` has no linked resources to ask for", item.text);
    found.push(
        Diagnostic::new(Code::WrongTarget, item.place.value(), message)
            .label("an object with `expands` is expected")
            .secondary(definition.place.key(), "it has no `expands`")
            .help("name the object whose members come with `expand`, or leave `expand` out"),
    );
}

/// Why a type cannot stand where it does: the message, the label and the help.
fn misplaced(context: &Context<'_>, role: Role, expr: &TypeExpr<'_>) -> Option<(String, String, String)> {
    let problem = |message: &str, label: &str, help: &str| {
        Some((message.to_owned(), label.to_owned(), help.to_owned()))
    };
    let innermost = expr.shape.innermost();
    let listed = !matches!(expr.shape, Shape::Scalar(_));
    if *innermost == Shape::Scalar(Scalar::Flag) && (role != Role::Query || listed || expr.nullable) {
        let help = "write `bool`; a `flag` is a query parameter without a value";
        return problem("`flag` is a type of query parameters only", "a parameter without a value", help);
    }
    if let Some(problem) = no_json(context, role, expr) {
        return Some(problem);
    }
    if expr.nullable && !matches!(role, Role::Field | Role::Returns) {
        let help = "write the type without `?`: what is not given is left out";
        return problem("only members of objects and answers can be null", "cannot be null here", help);
    }
    let (what, part) = match role {
        Role::Path => ("a path parameter", "a path"),
        Role::Query => ("a query parameter", "a query"),
        Role::Callback => ("a parameter of a callback", "a query"),
        _ => return None,
    };
    let allowed = match role {
        Role::Path => "an id, a ref, `int`, `string`, `uuid`, or a `list of` one of them",
        _ => "a built-in type, an id, a ref, an enum, or a `list of` one of them",
    };
    let (message, label) = (format!("{what} cannot hold this type"), format!("cannot stand in {part}"));
    (!fits_url(context, role, &expr.shape)).then(|| (message, label, format!("it can be {allowed}")))
}

/// Files and redirections are no JSON: a file is a member of a form, a redirection a whole answer.
fn no_json(context: &Context<'_>, role: Role, expr: &TypeExpr<'_>) -> Option<(String, String, String)> {
    let (word, allowed, help) = match expr.shape.innermost() {
        Shape::Scalar(Scalar::File) => (
            "file",
            role == Role::Field,
            "let it be a member of a body; files that answers link to are fetched with `Client::download`",
        ),
        Shape::Scalar(Scalar::Redirect) => ("redirect", role == Role::Returns, "let it be all of an answer"),
        Shape::Named(name) if role != Role::Body && has_file(context, name.text) => {
            let message = format!("`{}` holds a file, so it can be a body only", name.text);
            let help = "leave the file out, or describe another object for the body".to_owned();
            return Some((message, "a file is no JSON".to_owned(), help));
        }
        _ => return None,
    };
    let plain = matches!(expr.shape, Shape::Scalar(_)) && !expr.nullable;
    let message = format!("`{word}` cannot stand here");
    (!allowed || !plain).then(|| (message, "is no JSON".to_owned(), help.to_owned()))
}

/// Whether an object has a file among its members.
fn has_file(context: &Context<'_>, name: &str) -> bool {
    let is_file = |ty: &str| TypeExpr::parse(ty).is_ok_and(|ty| ty.shape == Shape::Scalar(Scalar::File));
    context.object(name).is_some_and(|object| object.fields.values().any(|field| is_file(&field.ty)))
}

/// Whether values of a type can be written into a path or a query.
fn fits_url(context: &Context<'_>, role: Role, shape: &Shape<'_>) -> bool {
    let item = match shape {
        Shape::List(item) => item,
        other => other,
    };
    match item {
        Shape::List(_) | Shape::Map(_) => false,
        Shape::Scalar(scalar) => {
            role != Role::Path || matches!(scalar, Scalar::Int | Scalar::String | Scalar::Uuid)
        }
        Shape::Named(name) => match context.types.get(name.text).map(|definition| definition.kind) {
            Some(Kind::Object | Kind::Union) => false,
            Some(Kind::Enum) => role != Role::Path,
            _ => true,
        },
    }
}

fn check_ids(page: &Page, found: &mut Vec<Diagnostic>) {
    for (name, id) in &page.document.ids {
        let Some(ty) = id.ty.as_deref().filter(|ty| !ID_TYPES.contains(ty)) else { continue };
        let place = Place::new(&page.positions, &["ids", name, "type"]);
        let help = match foreign_scalar(ty).filter(|scalar| ID_TYPES.contains(scalar)) {
            Some(scalar) => format!("write `{scalar}`"),
            None => did_you_mean(ty, ID_TYPES, || format!("write {}", one_of(ID_TYPES))),
        };
        let message = format!("an id cannot be made of `{ty}`");
        let label = format!("expected {}", one_of(ID_TYPES));
        found.push(Diagnostic::new(Code::TypeNotHere, place.value(), message).label(label).help(help));
    }
}

fn check_reference(place: &Place<'_>, reference: &Reference, found: &mut Vec<Diagnostic>) {
    if place.at(&["variants"]).keys().next().is_none() {
        found.push(empty(place, "forms", "list what can stand for it under `variants`"));
    }
    for (form, variant) in &reference.variants {
        let problem = match (&variant.ty, &variant.literal) {
            (Some(_), Some(_)) => "both a type and a literal",
            (None, None) => "neither a type nor a literal",
            _ => continue,
        };
        let place = place.at(&["variants", form]);
        // A type that was reported is no form without a type.
        if problem.starts_with("neither") && (place.at(&["type"]).exists() || place.at(&["literal"]).exists())
        {
            continue;
        }
        found.push(
            Diagnostic::new(Code::ReferenceForm, place.key(), format!("`{form}` has {problem}"))
                .help("give it the `type` of an id, or a `literal` word, and not the other"),
        );
    }
}
