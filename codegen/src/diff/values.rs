//! Identifiers, references, enums and unions.

use super::Rule;
use super::comparison::{Comparison, Part};
use super::pairs::Pairs;
use super::parameter::{NameRules, Names};
use super::types::Difference;
use crate::api::{Enum, Id, Reference, ReferenceForm, ReferenceVariant, Type, Union, Value};

impl Comparison<'_> {
    pub(super) fn id(&mut self, part: &Part, old: &Id, new: &Id) {
        let kind = |id: &Id| format!("{:?}", id.kind).to_lowercase();
        self.differs(part, Rule::IdKindChanged, &kind(old), &kind(new));
    }

    pub(super) fn reference(&mut self, part: &Part, old: &Reference, new: &Reference) {
        let pairs = Pairs::new(&old.variants, &new.variants);
        let place = |form: &ReferenceVariant| part.member(&["variants", &form.rust], &form.rust);
        for gone in pairs.removed {
            self.push(&place(gone), Rule::FormRemoved, "");
        }
        for added in pairs.added {
            self.push(&place(added), Rule::FormAdded, "");
        }
        for (before, now) in pairs.both {
            let place = place(now);
            match (&before.form, &now.form) {
                (ReferenceForm::Id(before), ReferenceForm::Id(now)) => {
                    let (before, now) = (Type::Id(*before), Type::Id(*now));
                    if self.types(&before, &now) != Difference::None {
                        self.push(&place, Rule::FormRemoved, self.shown_change(&before, &now));
                    }
                }
                (ReferenceForm::Literal(before), ReferenceForm::Literal(now)) => {
                    self.differs(&place, Rule::ValueRespelled, before, now);
                }
                _ => self.push(&place, Rule::FormRemoved, "holds something else"),
            }
            self.docs(&place, &before.docs, &now.docs);
        }
    }

    pub(super) fn enumeration(&mut self, part: &Part, old: &Enum, new: &Enum) {
        let pairs = Pairs::new(&old.values, &new.values);
        let lending = part.clone().lending(&old.docs, &new.docs);
        let place = |value: &Value| lending.member(&["values", &value.wire], &value.wire);
        for gone in pairs.removed {
            self.push(&place(gone), Rule::ValueRemoved, "");
        }
        for added in pairs.added {
            self.push(&place(added), Rule::ValueAdded, "");
        }
        for (before, now) in pairs.both {
            self.value(&place(now), before, now);
        }
    }

    fn value(&mut self, part: &Part, old: &Value, new: &Value) {
        let rules = NameRules {
            renamed: Rule::ValueRenamed,
            respelled: Rule::ValueRespelled,
            rust: Rule::ValueRustNameChanged,
            unnamed: false,
        };
        let before = Names { wire: &old.wire, rust: &old.rust };
        self.names(part, &before, &Names { wire: &new.wire, rust: &new.rust }, &rules);
        self.served(part, &old.wire, &new.wire, &new.docs);
        let also = part.at(&["also"], &part.subject);
        for gone in old.also.iter().filter(|text| !new.also.contains(text) && **text != new.wire) {
            self.push(&also, Rule::SpellingRemoved, format!("`{gone}`"));
        }
        for added in new.also.iter().filter(|text| !old.also.contains(text) && **text != old.wire) {
            self.push(&also, Rule::SpellingAdded, format!("`{added}`"));
        }
        self.docs(part, &old.docs, &new.docs);
    }

    pub(super) fn union(&mut self, part: &Part, old: &Union, new: &Union) {
        self.differs(&part.at(&["tag"], &part.subject), Rule::UnionTagChanged, &old.tag, &new.tag);
        let default = |union: &Union| {
            let variant = union.default.and_then(|index| union.variants.get(index));
            variant.map_or_else(|| "none".to_owned(), |variant| variant.tag.clone())
        };
        let place = part.at(&["default"], &part.subject);
        self.differs(&place, Rule::UnionDefaultChanged, &default(old), &default(new));
        for gone in &old.variants {
            if !new.variants.iter().any(|variant| variant.tag == gone.tag) {
                self.push(&part.member(&["variants"], &gone.tag), Rule::VariantRemoved, "");
            }
        }
        for variant in &new.variants {
            let place = part.member(&["variants", &variant.tag], &variant.tag);
            let Some(before) = old.variants.iter().find(|other| other.tag == variant.tag) else {
                self.push(&place, Rule::VariantAdded, format!("`{}`", self.new[variant.object].name));
                continue;
            };
            self.differs(&place, Rule::ValueRustNameChanged, &before.rust, &variant.rust);
            let (was, is) = (Type::Object(before.object), Type::Object(variant.object));
            if self.types(&was, &is) != Difference::None {
                self.push(&place, Rule::VariantRemoved, self.shown_change(&was, &is));
            }
            self.text(&place, &before.doc, &variant.doc);
        }
    }
}
