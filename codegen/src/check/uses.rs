//! Every place where a type is named.

use indexmap::IndexMap;

use super::context::{EndpointItem, Kind};
use super::place::{Place, index_key};
use crate::load::document::{Field, Flow, Members, Parameter};
use crate::load::{Documents, Page, SyntaxError, TypeExpr};

/// A place where a type is named.
pub(super) struct TypeUse<'a> {
    /// The text that holds the type: an expression, or the route of an endpoint.
    pub(super) place: Place<'a>,
    pub(super) text: &'a str,
    pub(super) expr: Result<TypeExpr<'a>, SyntaxError>,
    pub(super) role: Role,
    /// The type whose definition this is a part of; none for endpoints, webhooks, flows and `api.yaml`.
    pub(super) owner: Option<&'a str>,
}

/// What a type is named for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A parameter of a path.
    Path,
    /// A parameter of a query.
    Query,
    /// A parameter that comes back from a browser flow.
    Callback,
    /// A member of an object.
    Field,
    /// The members of an object whose names are known only at run time.
    Members,
    /// A body.
    Body,
    /// An answer.
    Returns,
    /// The name of an item of one kind, for the part of the language that is named.
    Name(Kind, &'static str),
}

/// Every place where a type is named.
pub(super) fn collect<'a>(documents: &'a Documents, endpoints: &[EndpointItem<'a>]) -> Vec<TypeUse<'a>> {
    let mut uses = Uses { complete: documents.complete, found: Vec::new() };
    let api = &documents.api;
    let root = Place::new(&api.positions, &[]);
    let an_enum = |what| Role::Name(Kind::Enum, what);
    uses.add(root.at(&["error_codes"]), &api.document.error_codes, an_enum("`error_codes`"), None);
    uses.add(root.at(&["webhook_events"]), &api.document.webhook_events, an_enum("`webhook_events`"), None);
    let signature = &api.document.webhook_signature;
    let place = root.at(&["webhook_signature", "delivery_id"]);
    uses.add(place, &signature.delivery_id, Role::Name(Kind::Id, "`delivery_id`"), None);
    for (index, name) in api.document.root.iter().enumerate() {
        let list = root.at(&["root"]);
        let place = index_key(index).map_or(list.clone(), |key| list.at(&[key]));
        uses.add(place, name, Role::Name(Kind::Reference, "`root`"), None);
    }
    for (name, token) in &api.document.tokens {
        uses.optional(
            root.at(&["tokens", name, "scopes"]),
            token.scopes.as_deref(),
            an_enum("`scopes`"),
            None,
        );
    }
    for item in endpoints {
        uses.endpoint(item);
    }
    for page in &documents.pages {
        uses.page(page);
    }
    uses.found
}

struct Uses<'a> {
    complete: bool,
    found: Vec<TypeUse<'a>>,
}

impl<'a> Uses<'a> {
    fn add(&mut self, place: Place<'a>, text: &'a str, role: Role, owner: Option<&'a str>) {
        // What stands in for a key that is missing or has no text was reported already.
        if place.exists() && (self.complete || !text.is_empty()) {
            self.found.push(TypeUse { place, text, expr: TypeExpr::parse(text), role, owner });
        }
    }

    fn optional(&mut self, place: Place<'a>, text: Option<&'a str>, role: Role, owner: Option<&'a str>) {
        if let Some(text) = text {
            self.add(place, text, role, owner);
        }
    }

    fn endpoint(&mut self, item: &EndpointItem<'a>) {
        let (place, endpoint) = (&item.place, item.endpoint);
        for parameter in item.route.iter().flat_map(|route| route.parameters()) {
            let (place, expr) = (place.at(&["route"]), Ok(parameter.ty.clone()));
            self.found.push(TypeUse { place, text: &endpoint.route, expr, role: Role::Path, owner: None });
        }
        self.parameters(&place.at(&["query"]), &endpoint.query);
        self.members(&place.at(&["query_members"]), endpoint.query_members.as_ref(), Role::Query, None);
        self.optional(place.at(&["body"]), endpoint.body.as_deref(), Role::Body, None);
        let expand = Role::Name(Kind::Object, "`expand`");
        self.optional(place.at(&["expand"]), endpoint.expand.as_deref(), expand, None);
        self.optional(place.at(&["returns"]), endpoint.returns.as_deref(), Role::Returns, None);
    }

    fn page(&mut self, page: &'a Page) {
        let root = Place::new(&page.positions, &[]);
        for (name, reference) in &page.document.refs {
            for (form, variant) in &reference.variants {
                let place = root.at(&["refs", name, "variants", form, "type"]);
                self.optional(
                    place,
                    variant.ty.as_deref(),
                    Role::Name(Kind::Id, "a form of a ref"),
                    Some(name),
                );
            }
        }
        for (name, object) in &page.document.objects {
            let place = root.at(&["objects", name]);
            self.fields(&place.at(&["fields"]), &object.fields, Role::Field, Some(name));
            self.fields(&place.at(&["expands"]), &object.expands, Role::Field, Some(name));
            self.members(&place.at(&["members"]), object.members.as_ref(), Role::Members, Some(name));
        }
        for (name, union) in &page.document.unions {
            for (tag, variant) in &union.variants {
                let place = root.at(&["unions", name, "variants", tag, "type"]);
                self.add(place, &variant.ty, Role::Name(Kind::Object, "a variant of a union"), Some(name));
            }
        }
        for (event, webhook) in &page.document.webhooks {
            let place = root.at(&["webhooks", event, "payload"]);
            self.add(place, &webhook.payload, Role::Name(Kind::Object, "`payload`"), None);
        }
        for (name, flow) in &page.document.flows {
            self.flow(&root.at(&["flows", name]), flow);
        }
    }

    fn flow(&mut self, place: &Place<'a>, flow: &'a Flow) {
        self.parameters(&place.at(&["params"]), &flow.params);
        self.members(&place.at(&["members"]), flow.members.as_ref(), Role::Query, None);
        self.fields(&place.at(&["success"]), &flow.success, Role::Callback, None);
        self.fields(&place.at(&["failure"]), &flow.failure, Role::Callback, None);
        self.add(place.at(&["errors"]), &flow.errors, Role::Name(Kind::Enum, "`errors`"), None);
        let languages = Role::Name(Kind::Enum, "`languages`");
        self.optional(place.at(&["urls", "languages"]), flow.urls.languages.as_deref(), languages, None);
    }

    fn parameters(&mut self, place: &Place<'a>, parameters: &'a IndexMap<String, Parameter>) {
        for (name, parameter) in parameters {
            self.add(place.at(&[name, "type"]), &parameter.ty, Role::Query, None);
        }
    }

    fn fields(
        &mut self,
        place: &Place<'a>,
        fields: &'a IndexMap<String, Field>,
        role: Role,
        owner: Option<&'a str>,
    ) {
        for (name, field) in fields {
            self.add(place.at(&[name, "type"]), &field.ty, role, owner);
        }
    }

    fn members(
        &mut self,
        place: &Place<'a>,
        members: Option<&'a Members>,
        role: Role,
        owner: Option<&'a str>,
    ) {
        if let Some(members) = members {
            self.add(place.at(&["type"]), &members.ty, role, owner);
        }
    }
}
