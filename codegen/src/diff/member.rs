//! Members of objects: of answers, of what callers build, of whole bodies.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::docs::already;
use super::pairs::Pairs;
use super::parameter::{NameRules, Names};
use super::types::{Difference, shown};
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
        let sent = usage.request || usage.body;
        Self {
            optional: field.is_optional(),
            needed: sent && field.is_needed(),
            three_state: usage.body && field.is_settable() && field.nullable,
        }
    }
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
            let rule = match gone.constant {
                Some(_) if !has_type(old_usage) => Rule::ConstantRemoved,
                _ => Rule::MemberRemoved,
            };
            self.push(&member(part, gone), rule, "");
        }
        for added in pairs.added {
            let sent = new_usage.request || new_usage.body;
            let rule = match added.constant {
                Some(_) if new_usage.body => Rule::ConstantAdded,
                None if sent && added.is_needed() => Rule::RequiredMemberAdded,
                _ => Rule::MemberAdded,
            };
            let ty = format!("`{}{}`{}", shown(self.new, &added.ty), null(added), already(&added.docs));
            self.push(&member(part, added), rule, ty);
        }
        for (before, now) in pairs.both {
            self.field(&member(part, now), (before, old_usage), (now, new_usage));
        }
        let rules = [Rule::OpenMembersAdded, Rule::OpenMembersRemoved];
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
        };
        let before = Names { wire: &old.wire, rust: &old.rust };
        self.names(part, &before, &Names { wire: &new.wire, rust: &new.rust }, &rules);
        self.served(part, &old.wire, &new.wire, &new.docs);
        let types = self.types(&old.ty, &new.ty);
        match types {
            Difference::None => {}
            Difference::Form => self.push(part, Rule::MemberFormChanged, self.shown_change(&old.ty, &new.ty)),
            Difference::Type => self.push(part, Rule::MemberTypeChanged, self.shown_change(&old.ty, &new.ty)),
        }
        self.promise(part, (old, old_usage), (new, new_usage));
        if old.boxed != new.boxed && has_type(old_usage) && has_type(new_usage) {
            self.push(part, Rule::MemberBoxed, if new.boxed { "boxed" } else { "no longer boxed" });
        }
        self.constants(part, old, new);
        self.values(part, Rule::DefaultChanged, old.default.as_ref(), new.default.as_ref());
        self.values(part, Rule::ExampleChanged, old.example.as_ref(), new.example.as_ref());
        // What is sensitive in another type is said by that type.
        if types != Difference::Type {
            self.sensitivity(part, old.sensitive, new.sensitive);
        }
        self.docs(part, &old.docs, &new.docs);
    }

    /// Compares when a member is there, and whether it may be null.
    fn promise(&mut self, part: &Part, old: (&Field, Usage), new: (&Field, Usage)) {
        let ((old, old_usage), (new, new_usage)) = (old, new);
        match (old.expand, new.expand) {
            (false, true) if old.is_optional() => return self.push(part, Rule::MemberBecameExpand, ""),
            (true, false) => return self.push(part, Rule::ExpandBecameMember, ""),
            _ => {}
        }
        let (before, now) = (Shape::of(old, old_usage), Shape::of(new, new_usage));
        let typed = has_type(old_usage) && has_type(new_usage);
        let from_to = format!("{} → {}", said(old), said(new));
        let rule = match (before.needed, now.needed) {
            (false, true) if old_usage.request || old_usage.body => Rule::MemberNeeded,
            (true, false) if new_usage.request || new_usage.body => Rule::MemberNotNeeded,
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

    fn constants(&mut self, part: &Part, old: &Field, new: &Field) {
        match (&old.constant, &new.constant) {
            (Some(before), Some(now)) if before != now => {
                self.push(part, Rule::ConstantChanged, format!("`{before}` → `{now}`"));
            }
            (None, Some(now)) => {
                let rule = if old.is_needed() { Rule::MemberRemoved } else { Rule::ConstantAdded };
                self.push(part, rule, format!("always `{now}`"));
            }
            (Some(_), None) => {
                let rule = if new.is_needed() { Rule::RequiredMemberAdded } else { Rule::ConstantRemoved };
                self.push(part, rule, "");
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
