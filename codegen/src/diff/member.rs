//! Members of objects: of answers, of what callers build, of whole bodies.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::docs::already;
use super::pairs::Pairs;
use super::parameter::{NameRules, Names};
use super::types::Difference;
use crate::api::{Field, Object, Usage};

/// What a member is in Rust, depending on where its object is used.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shape {
    /// The field of a struct is an `Option`.
    optional: bool,
    /// It is an argument of what sends the object.
    needed: bool,
    /// Its setter takes null.
    three_state: bool,
}

impl Shape {
    fn of(field: &Field, usage: Usage) -> Self {
        Self {
            optional: field.is_optional(),
            needed: is_sent(usage) && field.is_needed(),
            three_state: usage.body && field.is_settable() && field.nullable,
        }
    }
}

/// Whether callers know no name of a member: it is an argument, or a constant of a whole body.
fn is_unnamed((field, usage): (&Field, Usage)) -> bool {
    usage == Usage { response: false, request: false, body: true } && !field.is_settable() && !field.expand
}

/// Whether callers do not know a member at all.
fn is_hidden((field, usage): (&Field, Usage)) -> bool {
    is_unnamed((field, usage)) && field.constant.is_some()
}

/// Whether callers send an object used like this.
fn is_sent(usage: Usage) -> bool {
    usage.request || usage.body
}

/// Whether the crate has a type for an object used like this.
fn has_type(usage: Usage) -> bool {
    usage.response || usage.request
}

impl Comparison<'_> {
    /// Compares the members of two objects, used as said.
    pub(super) fn members(&mut self, part: &Part, old: (&Object, Usage), new: (&Object, Usage)) {
        let ((before, old_usage), (now, new_usage)) = (old, new);
        let pairs = Pairs::new(&before.fields, &now.fields);
        for gone in pairs.removed {
            let constant = gone.constant.is_some() && is_sent(old_usage);
            if constant {
                self.push(&member(part, gone), Rule::ConstantRemoved, "");
            }
            if !constant || has_type(old_usage) {
                self.push(&member(part, gone), Rule::MemberRemoved, "");
            }
        }
        for added in pairs.added {
            let constant = added.constant.as_ref().filter(|_| is_sent(new_usage));
            if let Some(value) = constant {
                self.push(&member(part, added), Rule::ConstantAdded, format!("`{value}`"));
            }
            if constant.is_none() || has_type(new_usage) {
                let needed = is_sent(new_usage) && added.is_needed();
                let rule = if needed { Rule::RequiredMemberAdded } else { Rule::MemberAdded };
                let ty =
                    format!("`{}{}`{}", self.new.expression(&added.ty), null(added), already(&added.docs));
                self.push(&member(part, added), rule, ty);
            }
        }
        for (before, now) in pairs.both {
            self.field(&member(part, now), (before, old_usage), (now, new_usage));
        }
        let rules = [Rule::OpenMembersAdded, Rule::OpenMembersRemoved, Rule::MemberFormChanged];
        self.open(
            &part.at(&["members"], &part.subject),
            before.members.as_ref(),
            now.members.as_ref(),
            rules,
        );
    }

    /// Compares two members.
    pub(super) fn field(&mut self, part: &Part, old: (&Field, Usage), new: (&Field, Usage)) {
        let ((old, old_usage), (new, new_usage)) = (old, new);
        let rules = NameRules {
            renamed: Rule::MemberRenamed,
            respelled: Rule::MemberRespelled,
            rust: Rule::MemberRustNameChanged,
            unnamed: is_unnamed((old, old_usage)) && is_unnamed((new, new_usage)),
        };
        let before = Names { wire: &old.wire, rust: &old.rust };
        self.names(part, &before, &Names { wire: &new.wire, rust: &new.rust }, &rules);
        self.served(part, &old.wire, &new.wire, &new.docs);
        let hidden = is_hidden((old, old_usage)) && is_hidden((new, new_usage));
        let types = if hidden { Difference::None } else { self.types(&old.ty, &new.ty) };
        match types {
            Difference::None => {}
            Difference::Form => self.push(part, Rule::MemberFormChanged, self.shown_change(&old.ty, &new.ty)),
            Difference::Type => {
                let alike = self.are_written_alike(&old.ty, &new.ty);
                let rule = if alike { Rule::MemberRetyped } else { Rule::MemberTypeChanged };
                self.push(part, rule, self.shown_change(&old.ty, &new.ty));
            }
        }
        self.promise(part, (old, old_usage), (new, new_usage));
        if old.boxed != new.boxed && has_type(old_usage) && has_type(new_usage) {
            self.push(part, Rule::MemberBoxed, if new.boxed { "boxed" } else { "no longer boxed" });
        }
        if is_sent(old_usage) && is_sent(new_usage) {
            self.constants(part, old, new);
        }
        self.values(part, Rule::DefaultChanged, old.default.as_ref(), new.default.as_ref());
        self.values(part, Rule::ExampleChanged, old.example.as_ref(), new.example.as_ref());
        // What is sensitive in another type is said by that type.
        if types != Difference::Type {
            self.sensitivity(part, old.sensitive, new.sensitive);
        }
        self.docs(&part.clone().unmarked(is_unnamed((new, new_usage))), &old.docs, &new.docs);
    }

    /// Compares when a member is there, and whether it may be null.
    fn promise(&mut self, part: &Part, old: (&Field, Usage), new: (&Field, Usage)) {
        let ((old, old_usage), (new, new_usage)) = (old, new);
        if old.expand != new.expand {
            return self.expand_or_not(part, (old, old_usage), (new, new_usage));
        }
        let (before, now) = (Shape::of(old, old_usage), Shape::of(new, new_usage));
        let typed = has_type(old_usage) && has_type(new_usage);
        let from_to = format!("{} → {}", said(old), said(new));
        let rule = match (before.needed, now.needed) {
            // What becomes a constant, or no longer is one, is reported as that.
            _ if old.constant.is_some() != new.constant.is_some() => return,
            (false, true) if is_sent(old_usage) => Rule::MemberNeeded,
            (true, false) if is_sent(new_usage) => Rule::MemberNotNeeded,
            _ if typed && !before.optional && now.optional => Rule::MemberUncertain,
            _ if typed && before.optional && !now.optional => Rule::MemberCertain,
            _ if old_usage.body && new_usage.body && !before.three_state && now.three_state => {
                Rule::NullAccepted
            }
            _ if old_usage.body && new_usage.body && before.three_state && !now.three_state => {
                Rule::NullRefused
            }
            _ if said(old) != said(new) => Rule::PromiseChanged,
            _ => return,
        };
        self.push(part, rule, from_to);
    }

    /// Compares a member that must be asked for with one that need not.
    fn expand_or_not(&mut self, part: &Part, old: (&Field, Usage), new: (&Field, Usage)) {
        let ((old, old_usage), (new, new_usage)) = (old, new);
        if has_type(old_usage) && has_type(new_usage) {
            match new.expand {
                true => self.push(part, Rule::MemberBecameExpand, ""),
                false => self.push(part, Rule::ExpandBecameMember, ""),
            }
            match (old.is_optional(), new.is_optional()) {
                (false, true) => self.push(part, Rule::MemberUncertain, ""),
                (true, false) => self.push(part, Rule::MemberCertain, ""),
                _ => {}
            }
        }
        // Nobody sends what must be asked for.
        if new.expand && is_sent(old_usage) {
            let rule = if old.constant.is_some() { Rule::ConstantRemoved } else { Rule::MemberRemoved };
            self.push(part, rule, "no longer sent");
        }
        if old.expand && is_sent(new_usage) {
            let rule = match new.constant {
                Some(_) => Rule::ConstantAdded,
                None if new.is_needed() => Rule::RequiredMemberAdded,
                None => Rule::MemberAdded,
            };
            self.push(part, rule, "sent from now on");
        }
    }

    fn constants(&mut self, part: &Part, old: &Field, new: &Field) {
        match (&old.constant, &new.constant) {
            (Some(before), Some(now)) if before != now => {
                self.push(part, Rule::ConstantChanged, format!("`{before}` → `{now}`"));
            }
            (None, Some(now)) => {
                self.push(part, Rule::ConstantAdded, format!("`{now}`"));
                self.push(part, Rule::MemberRemoved, "callers no longer give it");
            }
            (Some(_), None) => {
                let rule = if new.is_needed() { Rule::RequiredMemberAdded } else { Rule::MemberAdded };
                self.push(part, Rule::ConstantRemoved, "");
                self.push(part, rule, "callers give it");
            }
            _ => {}
        }
    }
}

/// A member of an object, where it is written.
fn member(part: &Part, field: &Field) -> Part {
    let section = if field.expand { "expands" } else { "fields" };
    part.member(&[section, &field.wire], &field.wire)
}

fn null(field: &Field) -> &'static str {
    if field.nullable { "?" } else { "" }
}

/// When a member is there, in words.
fn said(field: &Field) -> String {
    use crate::api::Presence;
    let presence = match field.presence {
        Presence::Always => "always",
        Presence::Request => "in requests",
        Presence::Optional => "optional",
    };
    if field.nullable { format!("{presence}, or null") } else { presence.to_owned() }
}
