//! Query parameters of endpoints, and parameters of browser flows.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::docs::already;
use super::pairs::Pairs;
use super::types::Difference;
use crate::api::{Members, Parameter};

/// Names of a thing on the wire and in Rust.
pub(super) struct Names<'a> {
    pub(super) wire: &'a str,
    pub(super) rust: &'a str,
}

/// What a new name is called, depending on whether the Rust name is another.
pub(super) struct NameRules {
    pub(super) renamed: Rule,
    pub(super) respelled: Rule,
    pub(super) rust: Rule,
    /// Whether calls do not name it, neither before nor now: it is an argument.
    pub(super) unnamed: bool,
}

impl Comparison<'_> {
    /// Compares parameters. `keys` lead from the part to where they are written.
    pub(super) fn parameters(&mut self, part: &Part, key: &str, old: &[Parameter], new: &[Parameter]) {
        let pairs = Pairs::new(old, new);
        for gone in pairs.removed {
            self.push(&part.parameter(&[key, &gone.wire], &gone.wire), Rule::ParameterRemoved, "");
        }
        for added in pairs.added {
            let rule = if added.required { Rule::RequiredParameterAdded } else { Rule::ParameterAdded };
            let ty = format!("`{}`{}", self.new.expression(&added.ty), already(&added.docs));
            self.push(&part.parameter(&[key, &added.wire], &added.wire), rule, ty);
        }
        for (before, now) in pairs.both {
            // The `state` of a flow has a type of its own.
            let state = |parameter: &Parameter| parameter.wire == "state" && !parameter.required;
            let typed = key != "params" || !state(before) || !state(now);
            self.parameter(&part.parameter(&[key, &now.wire], &now.wire), (before, now), typed);
        }
    }

    fn parameter(&mut self, part: &Part, (old, new): (&Parameter, &Parameter), typed: bool) {
        let rules = NameRules {
            renamed: Rule::ParameterRenamed,
            respelled: Rule::ParameterRespelled,
            rust: Rule::ParameterRustNameChanged,
            unnamed: old.required && new.required,
        };
        let before = Names { wire: &old.wire, rust: &old.rust };
        self.names(part, &before, &Names { wire: &new.wire, rust: &new.rust }, &rules);
        self.served(part, &old.wire, &new.wire, &new.docs);
        match self.types(&old.ty, &new.ty) {
            Difference::None => {}
            Difference::Form => {
                self.push(part, Rule::ParameterFormChanged, self.shown_change(&old.ty, &new.ty))
            }
            Difference::Type if !typed => {}
            Difference::Type => {
                let alike = self.are_written_alike(&old.ty, &new.ty);
                let rule = if alike { Rule::ParameterRetyped } else { Rule::ParameterTypeChanged };
                self.push(part, rule, self.shown_change(&old.ty, &new.ty));
            }
        }
        match (old.required, new.required) {
            (false, true) => self.push(part, Rule::ParameterRequired, ""),
            (true, false) => self.push(part, Rule::ParameterOptional, ""),
            _ => {}
        }
        self.values(part, Rule::DefaultChanged, old.default.as_ref(), new.default.as_ref());
        self.values(part, Rule::ExampleChanged, old.example.as_ref(), new.example.as_ref());
        self.sensitivity(part, old.sensitive, new.sensitive);
        self.docs(&part.clone().unmarked(new.required), &old.docs, &new.docs);
    }

    /// Compares names of members and parameters.
    pub(super) fn names(&mut self, part: &Part, old: &Names<'_>, new: &Names<'_>, rules: &NameRules) {
        match (old.wire == new.wire, old.rust == new.rust) {
            (true, true) => {}
            (false, _) if rules.unnamed => self.differs(part, rules.respelled, old.wire, new.wire),
            (true, false) if rules.unnamed => self.differs(part, Rule::ArgumentRenamed, old.rust, new.rust),
            (false, false) => self.differs(part, rules.renamed, old.wire, new.wire),
            (false, true) => self.differs(part, rules.respelled, old.wire, new.wire),
            (true, false) => self.differs(part, rules.rust, old.rust, new.rust),
        }
    }

    /// Compares values that may be left out.
    pub(super) fn values(
        &mut self,
        part: &Part,
        rule: Rule,
        old: Option<&serde_json::Value>,
        new: Option<&serde_json::Value>,
    ) {
        let shown =
            |value: Option<&serde_json::Value>| value.map_or_else(|| "none".to_owned(), ToString::to_string);
        self.differs(part, rule, &shown(old), &shown(new));
    }

    pub(super) fn sensitivity(&mut self, part: &Part, old: bool, new: bool) {
        match (old, new) {
            (false, true) => self.push(part, Rule::SensitivityChanged, "logs no longer show it"),
            (true, false) => self.push(part, Rule::SensitivityChanged, "logs show it from now on"),
            _ => {}
        }
    }

    /// Compares what is named at run time; the rules are those for one more, for one gone, and for another form.
    pub(super) fn open(
        &mut self,
        part: &Part,
        old: Option<&Members>,
        new: Option<&Members>,
        [added, removed, form]: [Rule; 3],
    ) {
        match (old, new) {
            (None, None) => {}
            (None, Some(now)) => self.push(part, added, format!("`{}`", now.rust)),
            (Some(before), None) => self.push(part, removed, format!("`{}`", before.rust)),
            (Some(before), Some(now)) => {
                self.differs(part, removed, &before.rust, &now.rust);
                match self.types(&before.ty, &now.ty) {
                    Difference::None => {}
                    Difference::Form => self.push(part, form, self.shown_change(&before.ty, &now.ty)),
                    Difference::Type => self.push(part, removed, self.shown_change(&before.ty, &now.ty)),
                }
                self.sensitivity(part, before.sensitive, now.sensitive);
                self.text(part, &before.doc, &now.doc);
            }
        }
    }
}
