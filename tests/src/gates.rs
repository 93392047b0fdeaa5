//! What has to have a case, and what holds for every type.

use std::collections::BTreeSet;

use powens_codegen::Api;
use powens_codegen::api::{Enum, Field, Flow, Object, Type, Union};

use crate::calls::{ENUMS, OBJECTS, UNIONS};
use crate::case::Case;
use crate::difference::{Match, difference};
use crate::load::{Placed, files};
use crate::made;
use crate::survey::{OfEnum, Read};
use crate::tree::Tree;

/// Endpoints, flows and events without their cases.
pub fn uncovered(api: &Api, cases: &[Placed]) -> Vec<String> {
    let has = |is: &dyn Fn(&Case) -> bool| cases.iter().any(|placed| is(&placed.case));
    let mut missing = Vec::new();
    for (_, endpoint) in api.endpoints() {
        if !has(&|case| case.call.as_deref() == Some(&endpoint.operation)) {
            missing.push(format!("the endpoint {} has no case", endpoint.operation));
        }
    }
    for area in &api.areas {
        for flow in &area.flows {
            missing.extend(uncovered_of(flow, cases));
        }
        for hook in &area.webhooks {
            if !has(&|case| case.webhook.as_deref() == Some(&hook.event)) {
                missing.push(format!("the event {} has no case", hook.event));
            }
        }
    }
    missing
}

/// What a flow lacks of a URL, a success and a failure.
fn uncovered_of(flow: &Flow, cases: &[Placed]) -> Vec<String> {
    let comes_to = |case: &Case, outcome: &str| {
        let seen = case.sees.as_ref().or(case.exactly.as_ref());
        case.callback.as_deref() == Some(&flow.name) && seen.is_some_and(|seen| seen.get(outcome).is_some())
    };
    let has_outcome = |outcome: &str| cases.iter().any(|placed| comes_to(&placed.case, outcome));
    let has_url = cases.iter().any(|placed| placed.case.flow.as_deref() == Some(&flow.name));
    let parts = [("URL", has_url), ("success", has_outcome("success")), ("failure", has_outcome("failure"))];
    let missing = parts.iter().filter(|(_, there)| !there);
    missing.map(|(what, _)| format!("the flow {} has no case of its {what}", flow.name)).collect()
}

/// Cases with the same name in a file, and messages that no case speaks of.
///
/// # Errors
///
/// When the folder of the cases cannot be read.
pub fn astray(cases: &[Placed]) -> Result<Vec<String>, String> {
    let mut names = BTreeSet::new();
    let mut astray: Vec<_> = cases
        .iter()
        .filter(|placed| !names.insert(placed.name()))
        .map(|placed| format!("{}: the name is there twice", placed.name()))
        .collect();
    let folder = crate::load::folder();
    let all = files(&folder)?;
    let mut texts = String::new();
    for path in all.iter().filter(|path| path.extension().is_some_and(|extension| extension == "yaml")) {
        texts.push_str(&std::fs::read_to_string(path).map_err(|error| error.to_string())?);
    }
    for path in all.iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
        let name = path.strip_prefix(&folder).unwrap_or(path).to_string_lossy();
        if !texts.contains(&*name) {
            astray.push(format!("{name}: no case speaks of it"));
        }
    }
    Ok(astray)
}

/// What is wrong with enums: a value that is not known, or not kept.
pub fn enums(api: &Api) -> Vec<String> {
    let mut wrong = Vec::new();
    for item in api.enums() {
        match ENUMS.iter().copied().flatten().find(|known| known.name == item.name) {
            Some(table) => wrong.extend(self::values(item, table)),
            None => wrong.push(format!("{}: not in the table", item.name)),
        }
    }
    wrong
}

fn values(item: &Enum, table: &OfEnum) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut goes = |text: &str, expected: &str, known: bool| {
        let found = (table.through)(text);
        if found != (expected.to_owned(), known) {
            wrong.push(format!("{}: {text:?} became {found:?}", item.name));
        }
        let (quoted, json) = (Tree::Text(text.to_owned()), Tree::Text(expected.to_owned()));
        let kept = if known { Vec::new() } else { vec![format!("={text}")] };
        match (table.json)(&quoted.to_string()) {
            Ok(sight) if sight.json == json.to_string() && sight.kept == kept => {}
            other => wrong.push(format!("{}: {quoted} as JSON became {other:?}", item.name)),
        }
    };
    for value in &item.values {
        goes(&value.wire, &value.wire, true);
        value.also.iter().for_each(|also| goes(also, &value.wire, true));
    }
    for unknown in ["somethingNew", "", " ", "Été \"1\"", "null"] {
        goes(unknown, unknown, false);
    }
    if !item.values.iter().map(|value| value.wire.as_str()).eq(table.known.iter().copied()) {
        wrong.push(format!("{}: the crate knows {:?}", item.name, table.known));
    }
    wrong
}

/// What is wrong with objects: a whole one that does not come back as it was, or is not understood.
pub fn objects(api: &Api) -> Vec<String> {
    let mut wrong = Vec::new();
    for area in &api.areas {
        for key in area.objects.iter().filter(|key| api[**key].has_type()) {
            let object = &api[*key];
            match find(OBJECTS, &object.name) {
                Some(read) => wrong.extend(self::object(object, read, &made::whole(api, *key))),
                None => wrong.push(format!("{}: not in the table", object.name)),
            }
        }
    }
    for union in api.unions() {
        match find(UNIONS, &union.name) {
            Some(read) => wrong.extend(self::union(api, union, read)),
            None => wrong.push(format!("{}: not in the table", union.name)),
        }
    }
    wrong
}

fn find(table: &[&[(&str, Read)]], name: &str) -> Option<Read> {
    table.iter().copied().flatten().find(|(known, _)| *known == name).map(|(_, read)| *read)
}

fn object(object: &Object, read: Read, whole: &Tree) -> Vec<String> {
    let (nulled, left) = made::emptied(whole, |name| made::may_be_null(object, name));
    let made = |field: &&Field| whole.at(&format!("/{}", field.wire)).is_some();
    let plain = |field: &&Field| !matches!(field.ty.innermost(), Type::Object(_) | Type::Union(_));
    let missing = object.fields.iter().filter(plain).find(|field| !made(field));
    if let Some(field) = missing {
        return vec![format!("{}: no value was made for `{}`", object.name, field.wire)];
    }
    let checks = [
        ("whole", whole, whole),
        ("with nulls", &nulled, &left),
        ("without what may be missing", &left, &left),
    ];
    checks
        .into_iter()
        .filter_map(|(what, sent, expected)| {
            let problem = comes_back(read, sent, expected, &[])?;
            Some(format!("{}, {what}: {problem}", object.name))
        })
        .collect()
}

fn union(api: &Api, union: &Union, read: Read) -> Vec<String> {
    let mut wrong: Vec<_> = (0..union.variants.len())
        .filter_map(|at| {
            let whole = made::variant(api, union, at)?;
            comes_back(read, &whole, &whole, &[])
                .map(|problem| format!("{}, variant {at}: {problem}", union.name))
        })
        .collect();
    let tag = Tree::Text("somethingNew".to_owned());
    let unknown =
        Tree::Object(vec![(union.tag.clone(), tag), ("more".to_owned(), Tree::Exact("1.0".to_owned()))]);
    let problem = comes_back(read, &unknown, &unknown, &["=somethingNew"]);
    wrong.extend(problem.map(|problem| format!("{}, of an unknown kind: {problem}", union.name)));
    wrong
}

/// What is wrong with a value that was read and written again.
fn comes_back(read: Read, sent: &Tree, expected: &Tree, kept: &[&str]) -> Option<String> {
    let sight = match read(&sent.to_string()) {
        Ok(sight) => sight,
        Err(error) => return Some(format!("{error}: {sent}")),
    };
    if sight.kept != kept {
        return Some(format!("not understood: {:?}", sight.kept));
    }
    match Tree::parse(&sight.json) {
        Ok(found) => difference(expected, &found, Match::Whole),
        Err(error) => Some(error),
    }
}
