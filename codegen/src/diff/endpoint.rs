//! Endpoints.

use super::Rule;
use super::arguments;
use super::comparison::{Comparison, Part};
use super::types::Difference;
use crate::api::{Api, Auth, Body, Endpoint, Object, Pages, PathSegment, Returns, Type, Usage};

/// A whole body is sent, and nothing else.
const BODY: Usage = Usage { response: false, request: false, body: true };

impl Comparison<'_> {
    /// Compares two endpoints of the same name.
    pub(super) fn endpoint(&mut self, part: &Part, old: &Endpoint, new: &Endpoint) {
        self.route(part, old, new);
        self.auth(part, &old.auth, &new.auth);
        let like = |endpoint: &Endpoint| endpoint.like.as_ref().map(|like| like.operation.clone());
        if like(old) != like(new) {
            let shown = |endpoint| like(endpoint).unwrap_or_else(|| "its own".to_owned());
            self.differs(&part.at(&["like"], &part.subject), Rule::LikeChanged, &shown(old), &shown(new));
        }
        // What another route shares with its endpoint is reported there.
        if new.like.is_none() || old.like.is_none() {
            self.request(part, old, new);
            self.answer(part, old, new);
        }
        self.order(part, &arguments::of_endpoint(self.old, old), &arguments::of_endpoint(self.new, new));
        let legacy =
            |endpoint: &Endpoint| endpoint.legacy_action.clone().unwrap_or_else(|| "none".to_owned());
        self.differs(part, Rule::LegacyNameChanged, &legacy(old), &legacy(new));
        self.docs(part, &old.docs, &new.docs);
        self.older_names(part, &old.name, &old.docs, &new.docs);
    }

    fn route(&mut self, part: &Part, old: &Endpoint, new: &Endpoint) {
        let part = part.at(&["route"], &part.subject);
        self.differs(&part, Rule::MethodChanged, old.method.as_str(), new.method.as_str());
        self.path_parameters(&part, old, new);
        let fixed = |endpoint: &Endpoint| {
            let parts = endpoint.path.iter().map(|segment| match segment {
                PathSegment::Literal(text) => format!("/{text}"),
                PathSegment::Parameter { .. } => "/{}".to_owned(),
            });
            let verb = endpoint.verb.as_ref().map(|verb| format!(":{verb}"));
            parts.chain(verb).collect::<String>()
        };
        if fixed(old) != fixed(new) {
            self.differs(&part, Rule::RouteChanged, &old.template(), &new.template());
        }
        let host = |endpoint: &Endpoint| endpoint.host.clone().unwrap_or_else(|| "api".to_owned());
        self.differs(&part, Rule::RouteChanged, &host(old), &host(new));
    }

    fn path_parameters(&mut self, part: &Part, old: &Endpoint, new: &Endpoint) {
        let parameters = |endpoint| Endpoint::path_parameters(endpoint).collect::<Vec<_>>();
        let (before, now) = (parameters(old), parameters(new));
        let pairs = || before.iter().zip(&now);
        let same = |old: &Type, new: &Type| self.types(old, new) == Difference::None;
        if before.len() != now.len() || !pairs().all(|(old, new)| same(old.1, new.1)) {
            let list = |api: &Api, parameters: &[(&str, &Type, Option<&str>)]| {
                let each = parameters.iter().map(|(name, ty, _)| format!("{name}: {}", api.expression(ty)));
                each.collect::<Vec<_>>().join(", ")
            };
            let (before, now) = (list(self.old, &before), list(self.new, &now));
            self.differs(part, Rule::PathParametersChanged, &before, &now);
            return;
        }
        for ((before, _, old_doc), (now, _, new_doc)) in pairs() {
            self.differs(part, Rule::ArgumentRenamed, before, now);
            self.text(part, old_doc.unwrap_or_default(), new_doc.unwrap_or_default());
        }
    }

    fn auth(&mut self, part: &Part, old: &Auth, new: &Auth) {
        let token = |auth: &Auth| match auth {
            Auth::None => "none".to_owned(),
            Auth::Token { token, .. } => token.clone(),
        };
        let scope = |auth: &Auth| match auth {
            Auth::Token { scope: Some(scope), .. } => scope.clone(),
            _ => "none".to_owned(),
        };
        let place = part.at(&["auth"], &part.subject);
        self.differs(&place, Rule::TokenChanged, &token(old), &token(new));
        if token(old) == token(new) {
            self.differs(&part.at(&["scope"], &part.subject), Rule::ScopeChanged, &scope(old), &scope(new));
        }
    }

    fn request(&mut self, part: &Part, old: &Endpoint, new: &Endpoint) {
        self.parameters(part, "query", &old.query, &new.query);
        let rules = [Rule::OpenParametersAdded, Rule::OpenParametersRemoved, Rule::ParameterFormChanged];
        let members = part.at(&["query_members"], &part.subject);
        self.open(&members, old.query_members.as_ref(), new.query_members.as_ref(), rules);
        self.body(&part.at(&["body"], &part.subject), old.body.as_ref(), new.body.as_ref());
        let same = |name: bool| if name { "true" } else { "false" };
        self.differs(part, Rule::IdempotenceChanged, same(old.idempotent), same(new.idempotent));
        self.differs(part, Rule::SlownessChanged, same(old.slow), same(new.slow));
    }

    fn body(&mut self, part: &Part, old: Option<&Body>, new: Option<&Body>) {
        let needed = |object: &Object| object.fields.iter().any(|field| field.is_needed());
        match (old, new) {
            (None, None) => {}
            (None, Some(Body::Object(key))) => {
                let object = &self.new[*key];
                let rule = if needed(object) { Rule::BodyNeeded } else { Rule::BodyAdded };
                self.push(part, rule, format!("`{}`", object.name));
            }
            (None, Some(Body::Value(ty))) => {
                self.push(part, Rule::BodyNeeded, format!("`{}`", self.new.expression(ty)));
            }
            (Some(_), None) => self.push(part, Rule::BodyRemoved, ""),
            (Some(Body::Object(before)), Some(Body::Object(now))) => {
                let (before, now) = (&self.old[*before], &self.new[*now]);
                let today = self.renamed.get(before.name.as_str()).copied().unwrap_or(&before.name);
                if today != now.name {
                    self.members(part, (before, BODY), (now, BODY));
                }
            }
            (Some(before), Some(now)) => {
                let ty = |body: &Body| match body {
                    Body::Object(key) => Type::Object(*key),
                    Body::Value(ty) => ty.clone(),
                };
                let (before, now) = (ty(before), ty(now));
                if self.types(&before, &now) == Difference::Type {
                    self.push(part, Rule::BodyChanged, self.shown_change(&before, &now));
                }
            }
        }
    }

    fn answer(&mut self, part: &Part, old: &Endpoint, new: &Endpoint) {
        self.returns(&part.at(&["returns"], &part.subject), old.returns.as_ref(), new.returns.as_ref());
        let expand = |of: Option<String>| of.unwrap_or_else(|| "none".to_owned());
        let before = old.expand.map(|key| self.old.expression(&Type::Object(key)));
        let now = new.expand.map(|key| self.new.expression(&Type::Object(key)));
        let same = match (old.expand, new.expand) {
            (Some(old), Some(new)) => self.types(&Type::Object(old), &Type::Object(new)) == Difference::None,
            (old, new) => old.is_none() && new.is_none(),
        };
        if !same {
            let rule = if before.is_none() { Rule::ExpandAdded } else { Rule::ExpandRemoved };
            self.differs(&part.at(&["expand"], &part.subject), rule, &expand(before), &expand(now));
        }
        let statuses =
            |endpoint: &Endpoint| endpoint.success.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let place = part.at(&["success"], &part.subject);
        self.differs(&place, Rule::StatusesChanged, &statuses(old), &statuses(new));
        self.paging(&part.at(&["pages"], &part.subject), old.pages.as_ref(), new.pages.as_ref());
        let codes = |endpoint: &Endpoint| {
            endpoint.errors.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(", ")
        };
        let place = part.at(&["errors"], &part.subject);
        self.differs(&place, Rule::ErrorNoteChanged, &codes(old), &codes(new));
        if codes(old) == codes(new) && old.errors != new.errors {
            self.push(&place, Rule::DocsChanged, "");
        }
    }

    fn returns(&mut self, part: &Part, old: Option<&Returns>, new: Option<&Returns>) {
        match (old, new) {
            (None, None) => {}
            (Some(before), Some(now)) => {
                match self.types(&before.ty, &now.ty) {
                    Difference::None => {}
                    Difference::Form => {
                        self.push(part, Rule::AnswerFormChanged, self.shown_change(&before.ty, &now.ty));
                    }
                    Difference::Type => {
                        self.push(part, Rule::AnswerChanged, self.shown_change(&before.ty, &now.ty));
                    }
                }
                match (before.optional, now.optional) {
                    (false, true) => self.push(part, Rule::AnswerMayBeEmpty, ""),
                    (true, false) => self.push(part, Rule::AnswerNeverEmpty, ""),
                    _ => {}
                }
            }
            (None, Some(now)) => {
                self.push(part, Rule::AnswerChanged, format!("none → `{}`", self.new.expression(&now.ty)));
            }
            (Some(before), None) => {
                self.push(part, Rule::AnswerChanged, format!("`{}` → none", self.old.expression(&before.ty)));
            }
        }
    }

    fn paging(&mut self, part: &Part, old: Option<&Pages>, new: Option<&Pages>) {
        match (old, new) {
            (None, None) => {}
            (None, Some(_)) => self.push(part, Rule::PagingAdded, ""),
            (Some(_), None) => self.push(part, Rule::PagingRemoved, ""),
            (Some(before), Some(now)) => {
                if self.types(&before.item, &now.item) == Difference::Type {
                    self.push(part, Rule::AnswerChanged, self.shown_change(&before.item, &now.item));
                }
                let said = |pages: &Pages| {
                    format!("{:?}, {} a page of `{}`", pages.by, pages.size, pages.items).to_lowercase()
                };
                self.differs(part, Rule::PagingChanged, &said(before), &said(now));
            }
        }
    }
}
