//! What institutions do with a login, and what settles each state of a connection. Two tables drive all of it.
//!
//! The password picks the scenario; where a connector wants digits for a password, the login does. `later-` before
//! a word lets the first synchronisation succeed, so that the next one meets it. Without an end user present, what
//! needs one shows as `SCARequired`.
//!
//! | password | states that follow each other |
//! |---|---|
//! | `wrong` | `wrongpass`: 400, and nothing is kept of a new connection or source |
//! | `otp` | `additionalInformationNeeded` with the field `otp`, which is `1234` |
//! | `form` | `additionalInformationNeeded` with a choice, a day and a code: `device`, `birthdate`, `code` (`1234`) |
//! | `decoupled` | `decoupled` |
//! | `otp-decoupled` | `additionalInformationNeeded`, then `decoupled` |
//! | `sca` | `SCARequired`, then `additionalInformationNeeded` |
//! | `sca-decoupled` | `SCARequired`, then `decoupled` |
//! | `webauth` | `webauthRequired` |
//! | `validating` | `validating` |
//! | `slow` | none: the credentials are good, and the data comes some readings later |
//! | `action` | `actionNeeded` with a message of the institution |
//! | `expired` | `passwordExpired` |
//! | `limited` | `rateLimiting` |
//! | `unavailable` | `websiteUnavailable`: 400 for a new connection or source |
//! | `bug` | `bug` |
//! | `unsupported` | `notSupported` |
//! | `account` | none: the synchronisation after the first finds one more account, disabled |
//! | `closed` | none: the synchronisation after the first no longer finds the savings account |
//! | `account-error` | none: the synchronisation after the first fails on one account, the next one does not |
//! | anything else | none |
//!
//! | state | what settles it | an update before that | a synchronisation before that |
//! |---|---|---|---|
//! | `additionalInformationNeeded` | the values of `fields` | 202; 400 `wrongpass` for a wrong value | 202 |
//! | `decoupled` | `resume`; with `background` two readings later | 202 | 202 |
//! | `SCARequired` | an update, or a synchronisation with `psu_requested` | | 202 without an end user |
//! | `webauthRequired` | the page of the institution, see `connections.webauth_url` | 202 | 202 |
//! | `wrongpass` | other credentials | 400 `wrongpass` | 202 |
//! | `passwordExpired` | a new password | 202 | 202 |
//! | `actionNeeded` | an update, or a synchronisation with `psu_requested`: the end user did what was to be done | | 202 without an end user |
//! | `validating` | two readings, or 30 seconds of the clock | 202 | 409 `connectionLocked` |
//! | `rateLimiting`, `bug` | the first synchronisation after `next_try` | 202 | 202 |
//! | `websiteUnavailable` | the next synchronisation | | |
//! | `notSupported` | nothing | 202 | 202 |
//!
//! New credentials take the place of whatever was wrong with the old ones.

use serde_json::{Value, json};

use super::word::Word;

/// A scenario: the states that follow each other until the institution lets the user in.
#[derive(Debug)]
pub(super) struct Scenario {
    pub(super) word: &'static str,
    pub(super) states: &'static [Word],
    /// What the second successful synchronisation meets.
    pub(super) surprise: Option<Word>,
}

/// Where the data of a new login takes its time, and the state stays what it was.
pub(super) const SLOW: Word = "slow";

/// What a word that is in no table picks.
pub(super) static OPEN: Scenario = Scenario { word: "", states: &[], surprise: None };

const ASKS: Word = "additionalInformationNeeded";

#[rustfmt::skip]
static SCENARIOS: [Scenario; 19] = [
    Scenario { word: "wrong", states: &["wrongpass"], surprise: None },
    Scenario { word: "otp", states: &[ASKS], surprise: None },
    Scenario { word: "form", states: &[ASKS], surprise: None },
    Scenario { word: "decoupled", states: &["decoupled"], surprise: None },
    Scenario { word: "otp-decoupled", states: &[ASKS, "decoupled"], surprise: None },
    Scenario { word: "sca", states: &["SCARequired", ASKS], surprise: None },
    Scenario { word: "sca-decoupled", states: &["SCARequired", "decoupled"], surprise: None },
    Scenario { word: "webauth", states: &["webauthRequired"], surprise: None },
    Scenario { word: "validating", states: &["validating"], surprise: None },
    Scenario { word: "slow", states: &[SLOW], surprise: None },
    Scenario { word: "action", states: &["actionNeeded"], surprise: None },
    Scenario { word: "expired", states: &["passwordExpired"], surprise: None },
    Scenario { word: "limited", states: &["rateLimiting"], surprise: None },
    Scenario { word: "unavailable", states: &["websiteUnavailable"], surprise: None },
    Scenario { word: "bug", states: &["bug"], surprise: None },
    Scenario { word: "unsupported", states: &["notSupported"], surprise: None },
    Scenario { word: "account", states: &[], surprise: Some("account") },
    Scenario { word: "closed", states: &[], surprise: Some("closed") },
    Scenario { word: "account-error", states: &[], surprise: Some("account-error") },
];

impl Scenario {
    /// The scenario that a value picks, and whether it begins with the second synchronisation.
    pub(super) fn of(value: &str) -> (&'static Self, bool) {
        let (word, later) = value.strip_prefix("later-").map_or((value, false), |word| (word, true));
        match SCENARIOS.iter().find(|scenario| scenario.word == word) {
            Some(found) => (found, later),
            None => (&OPEN, false),
        }
    }

    /// The one that these credentials pick: by their password, else by their login.
    pub(super) fn of_credentials(given: &Value) -> (&'static Self, bool) {
        let by = |name: &str| Self::of(given[name].as_str().unwrap_or_default());
        let (by_password, later) = by("password");
        if std::ptr::eq(by_password, &raw const OPEN) { by("login") } else { (by_password, later) }
    }
}

/// What settles a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Settled {
    /// The values of the fields that the institution asks for.
    ByFields,
    /// The signal that the end user has been asked to validate elsewhere.
    ByResume,
    /// An end user who is there.
    ByPresence,
    /// The page of the institution.
    ByWebauth,
    /// Other credentials.
    ByCredentials,
    /// The first synchronisation after the one that was planned.
    ByTime,
    /// The next synchronisation, whoever wants it.
    BySync,
    /// Readings of the connection, or a little time.
    ByReading,
    /// Nothing.
    Never,
}

/// What is known of a state.
pub(super) struct Rule {
    state: Word,
    pub(super) settled: Settled,
    /// What the institution says, for the end user.
    pub(super) message: Option<&'static str>,
}

#[rustfmt::skip]
static RULES: [Rule; 12] = [
    Rule { state: ASKS, settled: Settled::ByFields, message: None },
    Rule { state: "decoupled", settled: Settled::ByResume, message: Some("Confirm the connection in the app of your bank.") },
    Rule { state: "SCARequired", settled: Settled::ByPresence, message: None },
    Rule { state: "actionNeeded", settled: Settled::ByPresence, message: Some("Accept the new terms of use on the website of your bank.") },
    Rule { state: "webauthRequired", settled: Settled::ByWebauth, message: None },
    Rule { state: "wrongpass", settled: Settled::ByCredentials, message: Some(WRONG) },
    Rule { state: "passwordExpired", settled: Settled::ByCredentials, message: Some("Your password has expired: choose a new one on the website of your bank.") },
    Rule { state: "rateLimiting", settled: Settled::ByTime, message: None },
    Rule { state: "bug", settled: Settled::ByTime, message: None },
    Rule { state: "websiteUnavailable", settled: Settled::BySync, message: Some("The website of your bank is closed for maintenance.") },
    Rule { state: "validating", settled: Settled::ByReading, message: None },
    Rule { state: "notSupported", settled: Settled::Never, message: None },
];

/// What the institution says of credentials that it refuses.
const WRONG: &str = "The institution did not recognise these credentials.";

/// What is known of a state.
pub(super) fn rule(state: &str) -> &'static Rule {
    static OTHER: Rule = Rule { state: "", settled: Settled::Never, message: None };
    RULES.iter().find(|rule| rule.state == state).unwrap_or(&OTHER)
}

/// Whether nobody but an end user can answer to a state.
pub(super) fn needs_user(state: &str) -> bool {
    matches!(rule(state).settled, Settled::ByFields | Settled::ByResume | Settled::ByWebauth)
}

/// The code that every scenario takes.
const CODE: &str = "1234";

/// What an institution asks for in the state `additionalInformationNeeded`: names, and members of the fields.
pub(super) fn asked(word: &str) -> Vec<Value> {
    let code = |name: &str| field(name, "text", "Code reçu par SMS", json!({"regex": "^[0-9]{4}$"}));
    if word != "form" {
        return vec![code("otp")];
    }
    let devices = json!([{"label": "Téléphone", "value": "phone"}, {"label": "Boîtier", "value": "token"}]);
    vec![
        field("device", "list", "Appareil", json!({"values": devices})),
        field("birthdate", "date", "Date de naissance", json!({})),
        code("code"),
    ]
}

/// A field with what every field has.
fn field(name: &str, kind: &str, label: &str, more: Value) -> Value {
    let mut field = json!({
        "name": name, "type": kind, "label": label, "required": true, "regex": null, "values": null, "description": null,
        "connector_sources": [], "auth_mechanisms": ["credentials"],
        "id": null, "id_connector": null, "id_bank": null, "ephemeral": true, "value": null,
    });
    if let (Some(members), Value::Object(more)) = (field.as_object_mut(), more) {
        members.extend(more);
    }
    field
}

/// Whether a value is what the institution wants in a field that it asked for.
pub(super) fn is_right(field: &Value, given: &str) -> bool {
    match (field["type"].as_str(), field["values"].as_array()) {
        (_, Some(choices)) => choices.iter().any(|choice| choice["value"] == given),
        (Some("date"), _) => given.parse::<jiff::civil::Date>().is_ok(),
        _ => given == CODE,
    }
}

#[cfg(test)]
mod tests {
    use super::{OPEN, RULES, SCENARIOS, SLOW, Scenario, rule};

    #[test]
    fn every_state_of_a_scenario_has_its_rule() {
        for state in SCENARIOS.iter().flat_map(|scenario| scenario.states).filter(|state| **state != SLOW) {
            assert_eq!(rule(state).state, *state);
        }
        for known in &RULES {
            assert!(SCENARIOS.iter().any(|one| one.states.contains(&known.state)), "{}", known.state);
        }
    }

    #[test]
    fn every_word_is_in_the_documentation() {
        for documentation in [include_str!("scenario.rs"), include_str!("../../README.md")] {
            for scenario in &SCENARIOS {
                let word = format!("`{}`", scenario.word);
                let told =
                    |line: &str| line.trim_start_matches("//! ").starts_with('|') && line.contains(&word);
                assert!(documentation.lines().any(told), "{}", scenario.word);
            }
        }
    }

    #[test]
    fn words_pick_scenarios() {
        assert_eq!(Scenario::of("later-otp").0.word, "otp");
        assert!(Scenario::of("later-otp").1 && !Scenario::of("otp").1);
        assert_eq!(Scenario::of("hunter2").0.word, OPEN.word);
        let by_login = serde_json::json!({"login": "sca", "password": "123456"});
        assert_eq!(Scenario::of_credentials(&by_login).0.word, "sca");
    }
}
