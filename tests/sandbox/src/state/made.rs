//! Operations that have nothing behind them: their answers are made from the description.

/// Each with the reason.
#[cfg(test)]
const MADE: [(&str, &str); 18] = [
    ("webhooks.list", HOOKS),
    ("webhooks.create", HOOKS),
    ("webhooks.update", HOOKS),
    ("webhooks.delete", HOOKS),
    ("webhooks.delete_all", HOOKS),
    ("webhooks.list_events", HOOKS),
    ("webhooks.list_logs", HOOKS),
    ("webhooks.list_added_values", HOOKS),
    ("webhooks.set_added_values", HOOKS),
    ("webhooks.delete_added_values", HOOKS),
    ("webhooks.get_added_value", HOOKS),
    ("webhooks.set_added_value", HOOKS),
    ("webhooks.delete_added_value", HOOKS),
    ("webhooks.list_auths", HOOKS),
    ("webhooks.create_auth", HOOKS),
    ("webhooks.update_auth", HOOKS),
    ("webhooks.delete_auth", HOOKS),
    ("webhooks.delete_all_auths", HOOKS),
];

#[cfg(test)]
const HOOKS: &str = "nothing is delivered yet";

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
mod tests {
    use super::MADE;
    use crate::state::Behaviours;

    #[test]
    fn every_operation_works_on_the_state_or_says_why_not() {
        let api = match powens_codegen::load_api(&crate::spec_folder()) {
            Ok(api) => api,
            Err(failure) => panic!("{failure}"),
        };
        let behaviours = Behaviours::new(&api).unwrap();
        let mut wrong = Vec::new();
        for (_, endpoint) in api.endpoints() {
            let like = endpoint.like.as_ref().map(|like| like.operation.as_str());
            let is_made = |name: &str| MADE.iter().any(|(made, _)| *made == name);
            let made = is_made(&endpoint.operation) || like.is_some_and(is_made);
            if made == behaviours.of(endpoint).is_some() {
                wrong.push(endpoint.operation.as_str());
            }
        }
        assert!(wrong.is_empty(), "neither in the state nor in the table, or in both: {}", wrong.join(", "));
        assert!(MADE.iter().all(|(operation, _)| api.operation(operation).is_some()));
    }
}
