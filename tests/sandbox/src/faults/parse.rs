//! Rules from JSON. What cannot be read is refused with its place.

use std::fmt;

use powens_codegen::api::Api;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Faults;
use super::rule::{Rule, chance_flaw};
use crate::refusal::suggestion;

/// What is wrong with rules for faults: the place, the flaw, and what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultsError(String);

impl fmt::Display for FaultsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FaultsError {}

impl Faults {
    /// Reads an object with `rules`, `storm` and `seed`, a list of rules, or one rule.
    ///
    /// # Errors
    ///
    /// When the text is no JSON or holds what no rule has; the error names the place.
    pub fn from_json(text: &str) -> Result<Self, FaultsError> {
        let value: Value =
            serde_json::from_str(text).map_err(|error| FaultsError(format!("it is no JSON: {error}")))?;
        match value {
            Value::Array(_) => Ok(Self { rules: read(value)?, ..Self::default() }),
            Value::Object(members) if members.contains_key("fault") => {
                Ok(Self::default().rule(read::<Rule>(Value::Object(members))?))
            }
            other => read(other),
        }
    }

    /// Finds what the description does not know, and numbers that make no sense.
    ///
    /// # Errors
    ///
    /// The first such thing, with its place.
    pub(crate) fn check(&self, api: &Api) -> Result<(), FaultsError> {
        if let Some(flaw) = self.storm.and_then(|chance| chance_flaw("storm", chance)) {
            return Err(FaultsError(flaw));
        }
        let flaws = self.rules.iter().enumerate().filter_map(|(place, rule)| Some((place, rule.flaw(api)?)));
        match flaws.map(|(place, flaw)| FaultsError(format!("rules[{place}].{flaw}"))).next() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}

fn read<T: DeserializeOwned>(value: Value) -> Result<T, FaultsError> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = error.path().to_string();
        let message = error.into_inner().to_string();
        let close = meant(&message);
        FaultsError(if place == "." { message + &close } else { format!("{place}: {message}{close}") })
    })
}

/// What may have been meant, when a message says what was given and what was expected:
/// ``unknown field `tims`, expected one of `times`, `after` ``.
fn meant(message: &str) -> String {
    if !message.starts_with("unknown ") {
        return String::new();
    }
    let mut words = message.split('`').skip(1).step_by(2);
    words.next().map_or_else(String::new, |given| suggestion(given, words))
}
