//! The former categories: those of the domain, those that users make, and the keywords that lead to them.

use serde_json::{Map, Value, json};

use super::resource::{self, Key, Kind, Resource, list_answer};
use super::{Behaviour, World, statement};
use crate::call::{Call, Reply};
use crate::refusal::Refusal;

/// A category of a user, or what a user changed of one of the domain.
pub(super) const CATEGORY: Kind = Kind {
    object: "Category",
    id: "CategoryId",
    verbs: &[
        ("categories.list", |world, call| list(world, call, false)),
        ("categories.list_full_of_user", |world, call| list(world, call, true)),
        ("categories.get", get),
        ("legacy.categories.create", resource::create),
        ("legacy.categories.update", update),
        ("legacy.categories.delete", resource::delete),
    ],
    take,
    ..Kind::BASE
};

pub(super) const KEYWORD: Kind = Kind {
    object: "Keyword",
    id: "KeywordId",
    of_user: false,
    verbs: &[
        ("legacy.categories.create_keyword", create_keyword),
        ("legacy.categories.delete_keyword", resource::delete),
    ],
    ..Kind::BASE
};

pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[("legacy.categories.categorize", categorize)];

/// Name, parent (its place from 1 on, 0 at the top), income, and the code of transactions that it stands for.
const CATEGORIES: [(&str, i64, bool, &str); 19] = [
    ("Alimentation", 0, false, "food_and_restaurants"),
    ("Boulangerie", 1, false, "baker"),
    ("Supermarché", 1, false, "supermarket_and_groceries"),
    ("Revenus", 0, true, "revenue"),
    ("Salaire", 4, true, "salary"),
    ("Logement", 0, false, "housing"),
    ("Énergie", 6, false, "energy"),
    ("Banque", 0, false, "bank_insurances"),
    ("Retrait", 8, false, "withdrawal"),
    ("Frais bancaires", 8, false, "banking_fees"),
    ("Autres dépenses", 0, false, "other"),
    ("Autres revenus", 0, true, ""),
    ("Loyer", 6, false, "rent"),
    ("Restaurants", 1, false, "bars_restaurants"),
    ("Santé", 0, false, "healthcare"),
    ("Pharmacie", 15, false, "pharmacy"),
    ("Abonnements", 0, false, "phone_internet_tv"),
    ("Transports", 0, false, "public_transportation"),
    ("Épargne", 8, false, "savings_investments_and_crypto_assets"),
];
const OTHER_EXPENSE: i64 = 11;
const OTHER_INCOME: i64 = 12;

/// The categories of the domain.
pub(super) fn seed(world: &mut World) {
    for (name, parent, income, code) in CATEGORIES {
        let mut category = json!({
            "name": name, "color": "8FA3B5", "income": income, "refundable": false, "id_logo": null,
            "name_displayed": name, "hidden": false, "accountant_account": null, "checkable": true, "code": code,
        });
        if parent > 0 {
            category["id_parent_category"] = json!(parent);
            category["id_parent_category_in_menu"] = json!(parent);
        }
        world.add(CATEGORY.object, None, &[], category);
    }
}

/// The number of the category that a code of transactions stands for.
pub(super) fn number(code: &str) -> i64 {
    let place = CATEGORIES.iter().position(|(.., own)| *own == code && !own.is_empty());
    place.and_then(|place| i64::try_from(place).ok()).map_or(OTHER_EXPENSE, |place| place + 1)
}

/// Those of the domain, as the user changed them when all are wanted, and those of the user.
fn list(world: &mut World, call: &Call<'_>, full: bool) -> Result<Reply, Refusal> {
    let user = call.user()?;
    let changed =
        |own: &Resource| full && world.resources.find(CATEGORY.object, Some(user), &own.key).is_some();
    let all = world.resources.of(CATEGORY.object, None).filter(|own| !changed(own));
    let mut all: Vec<_> = all.collect();
    if full {
        all.extend(world.resources.of(CATEGORY.object, Some(user)));
        all.sort_by_key(|category| category.key.number());
    }
    list_answer(world, call, &CATEGORY, all)
}

fn get(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let category = find(world, call)?;
    resource::view(world, call, &CATEGORY, &category, &call.expand).map(Reply::of)
}

/// The category that the path names, as the user has it.
fn find(world: &World, call: &Call<'_>) -> Result<Resource, Refusal> {
    let key = Key::Number(call.id(CATEGORY.id)?);
    let own = world.resources.find(CATEGORY.object, Some(call.user()?), &key);
    let found = own.or_else(|| world.resources.find(CATEGORY.object, None, &key));
    found.cloned().ok_or_else(|| Refusal::not_found(format!("there is no category {}", key.to_value())))
}

/// What a user changes of a category of the domain is the user's alone.
fn update(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let found = find(world, call)?;
    if found.user.is_none() {
        world.resources.put(CATEGORY.object, Resource { user: Some(call.user()?), ..found });
    }
    resource::update(world, call)
}

fn take(world: &mut World, call: &Call<'_>, members: &mut Map<String, Value>) -> Result<(), Refusal> {
    let hidden = members.get("hidden") == Some(&json!(true));
    let hidden = match call.member_text("hide") {
        Some("toggle") => !hidden,
        Some(hide) => hide == "1",
        None => hidden,
    };
    members.insert("hidden".to_owned(), json!(hidden));
    members.entry("checkable").or_insert(json!(true));
    if let Some(name) = members.get("name").cloned() {
        members.insert("name_displayed".to_owned(), name);
    }
    for member in ["id_parent_category", "id_parent_category_in_menu"] {
        let parent = call.member(member).and_then(Value::as_i64);
        let there = |user| {
            parent.is_none_or(|number| {
                world.resources.find(CATEGORY.object, user, &Key::Number(number)).is_some()
            })
        };
        if !there(None) && !there(Some(call.user()?)) {
            return Err(Refusal::invalid(format!("member `{member}` names no category")));
        }
    }
    Ok(())
}

/// A keyword that exists is not added again.
fn create_keyword(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let number = call.member("id_category").and_then(Value::as_i64);
    let unknown = |number: &i64| world.resources.find(CATEGORY.object, None, &Key::Number(*number)).is_none();
    if number.as_ref().is_some_and(unknown) {
        return Err(Refusal::invalid("member `id_category` names no category of the domain"));
    }
    let keyword = call.member_text("keyword").unwrap_or_default();
    let known = world.resources.of(KEYWORD.object, None).find(|own| own.text("keyword") == keyword);
    match known {
        Some(known) => resource::view(world, call, &KEYWORD, known, &call.expand).map(Reply::of),
        None => resource::create(world, call),
    }
}

/// The keywords of the domain come first, then what the sandbox knows of labels, then the sign.
fn categorize(world: &mut World, call: &Call<'_>) -> Result<Reply, Refusal> {
    let sent = call.body.as_array().map(Vec::as_slice).unwrap_or_default();
    let found = sent.iter().map(|transaction| {
        let wording = transaction["wording"].as_str().unwrap_or_default().to_lowercase();
        let holds = |keyword: &str| !keyword.is_empty() && wording.contains(&keyword.to_lowercase());
        let keyword = world.resources.of(KEYWORD.object, None).find(|own| holds(own.text("keyword")));
        let income = transaction["value"].as_f64().is_some_and(|value| value > 0.0);
        let (category, state) = match keyword.and_then(|own| own.number("id_category")) {
            Some(category) => (category, "keyword"),
            None => match statement::category_of(&wording) {
                Some(code) => (number(code), "label"),
                None => (if income { OTHER_INCOME } else { OTHER_EXPENSE }, "default"),
            },
        };
        let mut answer = transaction.clone();
        answer["id_category"] = json!(category);
        answer["state"] = json!(state);
        if answer.get("type").is_none() {
            answer["type"] = json!("unknown");
        }
        answer
    });
    Ok(Reply::of(found.collect()))
}
