//! Browser flows and webhooks.

use super::Rule;
use super::arguments;
use super::comparison::{Comparison, Part};
use super::pairs::Pairs;
use super::types::Difference;
use crate::api::{Docs, Field, Flow, Type, Usage, Webhook};

/// What comes back is read, never built.
const CALLBACK: Usage = Usage { response: true, request: false, body: false };

impl Comparison<'_> {
    /// Compares two flows of the same name.
    pub(super) fn flow(&mut self, part: &Part, old: &Flow, new: &Flow) {
        self.addresses(part, old, new);
        self.parameters(part, "params", &old.params, &new.params);
        self.order(part, &arguments::of_flow(old), &arguments::of_flow(new));
        let rules = [Rule::OpenParametersAdded, Rule::OpenParametersRemoved, Rule::ParameterFormChanged];
        let members = part.at(&["members"], &part.subject);
        self.open(&members, old.members.as_ref(), new.members.as_ref(), rules);
        self.prefill(&part.at(&["prefill"], &part.subject), old.prefill.as_ref(), new.prefill.as_ref());
        self.callback(part, "success", &old.success, &new.success);
        self.callback(part, "failure", &old.failure, &new.failure);
        let errors = part.at(&["errors"], &part.subject);
        let (before, now) = (Type::Enum(old.errors), Type::Enum(new.errors));
        if self.types(&before, &now) != Difference::None {
            self.push(&errors, Rule::FlowErrorsChanged, self.shown_change(&before, &now));
        }
        let certain = |flow: &Flow| flow.failed_by == ["error"];
        let rule = match certain(old) == certain(new) {
            true => Rule::FailedByChanged,
            false => Rule::FlowErrorsChanged,
        };
        let place = part.at(&["failed_by"], &part.subject);
        self.differs(&place, rule, &old.failed_by.join(", "), &new.failed_by.join(", "));
        self.docs(part, &old.docs, &new.docs);
        self.older_names(part, &old.name, &old.docs, &new.docs);
    }

    fn addresses(&mut self, part: &Part, old: &Flow, new: &Flow) {
        let place = |key| part.at(&["urls", key], &part.subject);
        self.differs(&place("current"), Rule::AddressChanged, &old.url, &new.url);
        match (&old.older_url, &new.older_url) {
            (None, None) => {}
            (None, Some(now)) => {
                self.push(&place("older"), Rule::OlderAddressAdded, format!("`{now}`"));
            }
            (Some(before), None) => {
                self.push(&place("older"), Rule::OlderAddressRemoved, format!("`{before}`"));
            }
            (Some(before), Some(now)) => self.differs(&place("older"), Rule::AddressChanged, before, now),
        }
        let place = place("languages");
        match (old.languages, new.languages) {
            (None, None) => {}
            (None, Some(_)) => self.push(&place, Rule::FlowLanguagesAdded, ""),
            (Some(_), None) => self.push(&place, Rule::FlowLanguagesRemoved, ""),
            (Some(before), Some(now)) => {
                let (before, now) = (Type::Enum(before), Type::Enum(now));
                if self.types(&before, &now) != Difference::None {
                    self.push(&place, Rule::FlowLanguagesRemoved, self.shown_change(&before, &now));
                }
            }
        }
    }

    fn prefill(&mut self, part: &Part, old: Option<&Docs>, new: Option<&Docs>) {
        match (old, new) {
            (None, None) => {}
            (None, Some(_)) => self.push(part, Rule::PrefillAdded, ""),
            (Some(_), None) => self.push(part, Rule::PrefillRemoved, ""),
            (Some(before), Some(now)) => self.docs(part, before, now),
        }
    }

    fn callback(&mut self, part: &Part, key: &str, old: &[Field], new: &[Field]) {
        let pairs = Pairs::new(old, new);
        let place = |field: &Field| part.member(&[key, &field.wire], &format!("{key}.{}", field.wire));
        for gone in pairs.removed {
            self.push(&place(gone), Rule::MemberRemoved, "");
        }
        for added in pairs.added {
            self.push(&place(added), Rule::MemberAdded, "");
        }
        for (before, now) in pairs.both {
            self.field(&place(now), (before, CALLBACK), (now, CALLBACK));
        }
    }

    /// Compares two webhook events of the same name.
    pub(super) fn webhook(&mut self, part: &Part, old: &Webhook, new: &Webhook) {
        self.differs(part, Rule::WebhookRenamed, &old.event, &new.event);
        self.served(part, &old.event, &new.event, &new.docs);
        let (before, now) = (Type::Object(old.payload), Type::Object(new.payload));
        if self.types(&before, &now) != Difference::None {
            self.push(
                &part.at(&["payload"], &part.subject),
                Rule::PayloadChanged,
                self.shown_change(&before, &now),
            );
        }
        self.docs(part, &old.docs, &new.docs);
    }
}
