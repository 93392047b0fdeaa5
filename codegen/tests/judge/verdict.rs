//! Whether the judge contradicts a rule.

use powens_codegen::diff::{Callers, Rule};

use super::crates::Seen;
use super::fixture::{Claim, Fixture};

/// Rules whose changes `public-api` takes for breaking although programs compile as before. A program of the fixture
/// proves it.
const OVERRULED: &[(Rule, &str)] = &[
    (Rule::EndpointRenamed, "the older name of the request type is an alias, no type of its own"),
    (Rule::TypeRenamed, "the older name is an alias, no type of its own"),
    (Rule::FlowRenamed, "the older name of the builder is an alias, no type of its own"),
];

/// What a change does to programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Effect {
    Same,
    Additive,
    Breaking,
}

/// What is wrong with the class of a rule. `seen` is what the judge saw, when it reads the format of this toolchain.
pub(crate) fn contradiction(rule: Rule, fixture: &Fixture, seen: Option<&Seen>) -> Option<String> {
    let compiles = fixture.claims(Claim::Keeps) || fixture.claims(Claim::Warns);
    let overruled = OVERRULED.iter().find(|(other, _)| *other == rule);
    if fixture.claims(Claim::Keeps) && overruled.is_none() {
        return Some("`keeps` overrules the judge, and the rule is not among those that may".to_owned());
    }
    if rule.callers() == Callers::Deprecation && !fixture.claims(Claim::Warns) {
        return Some("no program shows the warning".to_owned());
    }
    let seen = seen?;
    let effect = match (seen.lost.is_empty(), seen.gained.is_empty()) {
        (false, _) => Effect::Breaking,
        (true, false) => Effect::Additive,
        (true, true) => Effect::Same,
    };
    if let Some((_, why)) = overruled {
        let needed = effect == Effect::Breaking && compiles;
        return (!needed).then(|| format!("it need not be overruled, or no program does so ({why})"));
    }
    let agrees = match rule.callers() {
        Callers::Breaking => effect == Effect::Breaking || fixture.claims(Claim::Breaks),
        Callers::Additive => effect == Effect::Additive,
        Callers::Deprecation => effect != Effect::Breaking,
        Callers::Behaviour | Callers::Docs => effect == Effect::Same,
        other => return Some(format!("{other:?} is a class that nobody judges")),
    };
    (!agrees).then(|| {
        let items = |sign: char, items: &[String]| -> String {
            items.iter().map(|item| format!("\n  {sign} {item}")).collect()
        };
        let items = items('-', &seen.lost) + &items('+', &seen.gained);
        format!("it is {}, and the judge sees: {effect:?}{items}", rule.callers().name())
    })
}
