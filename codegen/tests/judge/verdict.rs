//! Whether the judge contradicts a rule.

use powens_codegen::diff::{Callers, Rule};

use super::crates::Seen;
use super::fixture::{Claim, Fixture};

/// Rules whose changes `public-api` takes for breaking although programs compile as before: a program of each fixture
/// proves that.
const OVERRULED: &[(Rule, &str)] = &[
    (Rule::EndpointRenamed, "the older name of the request type is an alias, no type of its own"),
    (Rule::TypeRenamed, "the older name is an alias, no type of its own"),
    (Rule::FlowRenamed, "the older name of the builder is an alias, no type of its own"),
];

/// Rules that are heavier than what they add.
const ADDING: &[(Rule, &str)] = &[(Rule::MemberBecameExpand, "the builder of `expand` has one more method")];

/// Rules of changes that no program can show.
const UNSEEN: &[(Rule, &str)] = &[(Rule::FeatureRemoved, "features are named in manifests")];

/// What a change does to programs, the lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Effect {
    Same,
    Additive,
    Breaking,
}

fn is_in(list: &[(Rule, &str)], rule: Rule) -> bool {
    list.iter().any(|(other, _)| *other == rule)
}

/// What a rule says that a change does.
fn claimed(rule: Rule) -> Effect {
    match rule.callers() {
        Callers::Breaking => Effect::Breaking,
        Callers::Additive => Effect::Additive,
        _ if is_in(ADDING, rule) => Effect::Additive,
        _ => Effect::Same,
    }
}

/// What is wrong with the class of the rule of a fixture. `seen` is what the judge saw, when it reads the format of
/// this toolchain.
pub(crate) fn contradiction(fixture: &Fixture, seen: Option<&Seen>) -> Option<String> {
    let rule = fixture.rule();
    let is_breaking = |rule: &Rule| rule.callers() == Callers::Breaking;
    if rule.callers() == Callers::Deprecation && !fixture.claims(Claim::Warns) {
        return Some("no program shows the warning".to_owned());
    }
    let others = fixture.rules().iter().any(|other| *other != rule && is_breaking(other));
    if is_breaking(&rule) && others && !fixture.claims(Claim::Breaks) && !is_in(UNSEEN, rule) {
        return Some("it does not break alone, and no program shows that it breaks".to_owned());
    }
    let seen = seen?;
    let effect = match (seen.lost.is_empty(), seen.gained.is_empty()) {
        (false, _) => Effect::Breaking,
        (true, false) => Effect::Additive,
        (true, true) => Effect::Same,
    };
    let claimed = fixture.rules().into_iter().map(claimed).max()?;
    let compiles = fixture.claims(Claim::Keeps) || fixture.claims(Claim::Warns);
    let agrees = match rule.callers() {
        // The judge must need it, in the first case of the rule at least.
        _ if is_in(OVERRULED, rule) => {
            compiles && (effect == Effect::Breaking || fixture.name != rule.name())
        }
        Callers::Deprecation => effect != Effect::Breaking,
        _ => effect == claimed,
    };
    (!agrees).then(|| {
        let class = rule.callers().name();
        let items = |sign: char, items: &[String]| -> String {
            items.iter().map(|item| format!("\n  {sign} {item}")).collect()
        };
        let items = items('-', &seen.lost) + &items('+', &seen.gained);
        format!(
            "the rule says {class}, all of the change is {claimed:?}, and the judge sees {effect:?}{items}"
        )
    })
}
