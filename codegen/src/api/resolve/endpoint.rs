//! Endpoints and browser flows.

use super::{Resolver, Result, unresolved};
use crate::api::{
    Api, Auth, Body, Endpoint, Flow, Like, Method, Object, Pages, Parameter, PathSegment, Returns, Scalar,
    Type, field_name, variant_name,
};
use crate::load::document;
use crate::load::{Route, Segment, dotted, endpoint_named, module_path};

impl Resolver<'_> {
    pub(super) fn endpoints(&self, model: &Api) -> Result<Vec<Endpoint>> {
        let endpoints = self.page.endpoints.iter();
        endpoints.map(|(name, endpoint)| self.described(name, endpoint, model.objects())).collect()
    }

    /// An endpoint; another route to one is filled up with what it takes from there.
    fn described(&self, name: &str, endpoint: &document::Endpoint, known: &[Object]) -> Result<Endpoint> {
        let Some(like) = endpoint.like.as_deref() else { return self.endpoint(name, endpoint, known) };
        let (area, target_name) = endpoint_named(self.name, like);
        let page = self.pages.iter().find(|(name, _)| *name == area);
        let Some(target) = page.and_then(|(_, page)| page.endpoints.get(target_name)) else {
            return unresolved(
                &format!("{}.{name}", dotted(self.name)),
                format_args!("no endpoint `{like}`"),
            );
        };
        let own = endpoint.clone();
        let whole = document::Endpoint {
            route: own.route,
            doc: own.doc,
            path: own.path,
            source: own.source,
            since: own.since,
            was: own.was,
            deprecated: own.deprecated,
            legacy_action: own.legacy_action,
            ..target.clone()
        };
        let like = Like { module: module_path(&area), operation: format!("{}.{target_name}", dotted(&area)) };
        let request = variant_name(target_name);
        Ok(Endpoint { like: Some(like), request, ..self.endpoint(name, &whole, known)? })
    }

    fn endpoint(&self, name: &str, endpoint: &document::Endpoint, known: &[Object]) -> Result<Endpoint> {
        let operation = format!("{}.{name}", dotted(self.name));
        let route = match Route::parse(&endpoint.route) {
            Ok(route) => route,
            Err(_) => return unresolved(&operation, format_args!("`{}` is not a route", endpoint.route)),
        };
        let returns = endpoint.returns.as_deref().map(|ty| self.returns(ty, &operation)).transpose()?;
        let pages = match &endpoint.pages {
            Some(pages) => Some(self.pages(pages, returns.as_ref(), known, &operation)?),
            None => None,
        };
        Ok(Endpoint {
            name: name.to_owned(),
            request: variant_name(name),
            like: None,
            host: endpoint.host.clone(),
            method: route.method,
            path: self.path(&route, endpoint, &operation)?,
            verb: route.verb.as_ref().map(|verb| verb.text.to_owned()),
            auth: self.auth(endpoint),
            query: self.parameters(&endpoint.query)?,
            query_members: endpoint
                .query_members
                .as_ref()
                .map(|members| self.members(members))
                .transpose()?,
            body: endpoint.body.as_deref().map(|ty| self.body(ty, &operation)).transpose()?,
            expand: match &endpoint.expand {
                Some(object) => Some(self.names.object(object, &operation)?),
                None => None,
            },
            returns,
            success: if endpoint.success.is_empty() { vec![200] } else { endpoint.success.clone() },
            pages,
            idempotent: endpoint
                .idempotent
                .unwrap_or(matches!(route.method, Method::Get | Method::Put | Method::Delete)),
            slow: endpoint.slow,
            errors: endpoint
                .errors
                .iter()
                .map(|(code, text)| (code.clone(), text.trim().to_owned()))
                .collect(),
            docs: self
                .docs(
                    &endpoint.doc,
                    endpoint.source.as_deref(),
                    endpoint.since.as_deref(),
                    endpoint.deprecated.as_ref(),
                )
                .renamed(&endpoint.was),
            legacy_action: endpoint.legacy_action.clone(),
            operation,
        })
    }

    fn path(
        &self,
        route: &Route<'_>,
        endpoint: &document::Endpoint,
        place: &str,
    ) -> Result<Vec<PathSegment>> {
        let segment = |segment: &Segment<'_>| match segment {
            Segment::Literal(text) => Ok(PathSegment::Literal(text.text.to_owned())),
            Segment::Parameter(parameter) => Ok(PathSegment::Parameter {
                name: parameter.name.text.to_owned(),
                ty: self.names.shape(&parameter.ty.shape, place)?,
                doc: endpoint.path.get(parameter.name.text).map(|parameter| parameter.doc.trim().to_owned()),
            }),
        };
        route.segments.iter().map(segment).collect()
    }

    fn auth(&self, endpoint: &document::Endpoint) -> Auth {
        match endpoint.auth.as_deref() {
            None | Some("none") => Auth::None,
            Some(token) => Auth::Token { token: token.to_owned(), scope: endpoint.scope.clone() },
        }
    }

    fn parameters(
        &self,
        parameters: &indexmap::IndexMap<String, document::Parameter>,
    ) -> Result<Vec<Parameter>> {
        parameters.iter().map(|(wire, parameter)| self.parameter(wire, parameter)).collect()
    }

    fn parameter(&self, wire: &str, parameter: &document::Parameter) -> Result<Parameter> {
        let (ty, _) = self.names.ty(&parameter.ty, wire)?;
        let sensitive = parameter.sensitive || *ty.innermost() == Type::Scalar(Scalar::Secret);
        Ok(Parameter {
            wire: wire.to_owned(),
            rust: parameter.rust.clone().unwrap_or_else(|| field_name(wire)),
            ty,
            required: parameter.required,
            sensitive,
            default: parameter.default.clone(),
            example: parameter.example.clone(),
            docs: self
                .docs(
                    &parameter.doc,
                    parameter.source.as_deref(),
                    parameter.since.as_deref(),
                    parameter.deprecated.as_ref(),
                )
                .renamed(&parameter.was),
        })
    }

    fn body(&self, ty: &str, place: &str) -> Result<Body> {
        Ok(match self.names.ty(ty, place)?.0 {
            Type::Object(key) => Body::Object(key),
            other => Body::Value(other),
        })
    }

    fn returns(&self, ty: &str, place: &str) -> Result<Returns> {
        let (ty, optional) = self.names.ty(ty, place)?;
        Ok(Returns { ty, optional })
    }

    fn pages(
        &self,
        pages: &document::Pages,
        returns: Option<&Returns>,
        known: &[Object],
        place: &str,
    ) -> Result<Pages> {
        let object = returns.and_then(|returns| Self::object_key(&returns.ty));
        let object = object.and_then(|key| known.get(key.index()));
        let Some(object) = object else {
            return unresolved(place, "a paged list is an object");
        };
        let field = object.field(&pages.items).map(|field| &field.ty);
        let Some(Type::List(item)) = field else {
            return unresolved(place, format_args!("`{}` is not a list of {}", pages.items, object.name));
        };
        Ok(Pages { by: pages.by, items: pages.items.clone(), item: (**item).clone(), size: pages.size })
    }

    pub(super) fn flow(&self, name: &str, flow: &document::Flow) -> Result<Flow> {
        let fields = |fields: &indexmap::IndexMap<String, document::Field>| {
            fields.iter().map(|(wire, field)| self.field(wire, field, false)).collect::<Result<Vec<_>>>()
        };
        Ok(Flow {
            name: name.to_owned(),
            rust: variant_name(name),
            url: flow.urls.current.clone(),
            older_url: flow.urls.older.clone(),
            languages: match &flow.urls.languages {
                Some(languages) => Some(self.names.enumeration(languages, name)?),
                None => None,
            },
            params: self.parameters(&flow.params)?,
            prefill: flow
                .prefill
                .as_ref()
                .map(|prefill| self.docs(&prefill.doc, prefill.source.as_deref(), None, None)),
            members: flow.members.as_ref().map(|members| self.members(members)).transpose()?,
            success: fields(&flow.success)?,
            failure: fields(&flow.failure)?,
            errors: self.names.enumeration(&flow.errors, name)?,
            failed_by: if flow.failed_by.is_empty() {
                vec!["error".to_owned()]
            } else {
                flow.failed_by.clone()
            },
            docs: self
                .docs(&flow.doc, flow.source.as_deref(), None, flow.deprecated.as_ref())
                .renamed(&flow.was),
        })
    }
}
