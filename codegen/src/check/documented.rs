//! Everything that has a doc.

use indexmap::IndexMap;

use super::place::Place;
use crate::load::document::{Deprecation, Endpoint, Field, Flow, Members, Parameter};
use crate::load::{Documents, Page};

/// Something that has a doc.
pub(super) struct Documented<'a> {
    pub(super) place: Place<'a>,
    /// What it is called.
    pub(super) name: &'a str,
    pub(super) doc: &'a str,
    /// Where the doc stands.
    pub(super) doc_place: Place<'a>,
    pub(super) source: Option<&'a str>,
    pub(super) deprecated: Option<&'a Deprecation>,
}

/// Everything that has a doc, in the order of the description.
pub(super) fn collect(documents: &Documents) -> Vec<Documented<'_>> {
    let mut items = Items(Vec::new());
    items.api(documents);
    for page in &documents.pages {
        items.page(page);
    }
    // What stands in for a doc that is missing was reported already.
    items.0.retain(|item| item.doc_place.exists());
    items.0
}

struct Items<'a>(Vec<Documented<'a>>);

type Source<'a> = Option<&'a String>;
type Deprecated<'a> = Option<&'a Deprecation>;

impl<'a> Items<'a> {
    fn add(&mut self, place: Place<'a>, doc: &'a str, source: Source<'a>, deprecated: Deprecated<'a>) {
        let (name, doc_place) = (place.name(), place.at(&["doc"]));
        self.0.push(Documented {
            place,
            name,
            doc,
            doc_place,
            source: source.map(String::as_str),
            deprecated,
        });
    }

    fn api(&mut self, documents: &'a Documents) {
        let (api, root) = (&documents.api.document, Place::new(&documents.api.positions, &[]));
        self.add(root.clone(), &api.doc, Some(&api.source), None);
        for (name, host) in &api.hosts {
            self.add(root.at(&["hosts", name]), &host.doc, None, None);
        }
        for (name, token) in &api.tokens {
            self.add(root.at(&["tokens", name]), &token.doc, token.source.as_ref(), None);
        }
        let signature = &api.webhook_signature;
        self.add(root.at(&["webhook_signature"]), &signature.doc, Some(&signature.source), None);
    }

    fn page(&mut self, page: &'a Page) {
        let (document, root) = (&page.document, Place::new(&page.positions, &[]));
        self.add(root.clone(), &document.doc, Some(&document.source), None);
        for (name, id) in &document.ids {
            self.add(root.at(&["ids", name]), &id.doc, id.source.as_ref(), None);
        }
        for (name, reference) in &document.refs {
            let place = root.at(&["refs", name]);
            self.add(place.clone(), &reference.doc, None, None);
            for (form, variant) in &reference.variants {
                self.add(place.at(&["variants", form]), &variant.doc, None, variant.deprecated.as_ref());
            }
        }
        for (name, endpoint) in &document.endpoints {
            self.endpoint(&root.at(&["endpoints", name]), endpoint);
        }
        self.types(page);
        for (event, webhook) in &document.webhooks {
            let deprecated = webhook.deprecated.as_ref();
            self.add(root.at(&["webhooks", event]), &webhook.doc, webhook.source.as_ref(), deprecated);
        }
        for (name, flow) in &document.flows {
            self.flow(&root.at(&["flows", name]), flow);
        }
    }

    fn types(&mut self, page: &'a Page) {
        let (document, root) = (&page.document, Place::new(&page.positions, &[]));
        for (name, object) in &document.objects {
            let place = root.at(&["objects", name]);
            self.add(place.clone(), &object.doc, object.source.as_ref(), object.deprecated.as_ref());
            self.fields(&place.at(&["fields"]), &object.fields);
            self.fields(&place.at(&["expands"]), &object.expands);
            self.members(place.at(&["members"]), object.members.as_ref());
        }
        for (name, union) in &document.unions {
            let place = root.at(&["unions", name]);
            self.add(place.clone(), &union.doc, union.source.as_ref(), None);
            for (tag, variant) in &union.variants {
                self.add(place.at(&["variants", tag]), &variant.doc, None, None);
            }
        }
        for (name, item) in &document.enums {
            let place = root.at(&["enums", name]);
            self.add(place.clone(), &item.doc, item.source.as_ref(), item.deprecated.as_ref());
            for (wire, value) in &item.values {
                let deprecated = value.deprecated.as_ref();
                self.add(place.at(&["values", wire]), &value.doc, value.source.as_ref(), deprecated);
            }
        }
    }

    fn endpoint(&mut self, place: &Place<'a>, endpoint: &'a Endpoint) {
        self.add(place.clone(), &endpoint.doc, endpoint.source.as_ref(), endpoint.deprecated.as_ref());
        for (name, parameter) in &endpoint.path {
            self.add(place.at(&["path", name]), &parameter.doc, None, None);
        }
        self.parameters(&place.at(&["query"]), &endpoint.query);
        self.members(place.at(&["query_members"]), endpoint.query_members.as_ref());
        for (code, doc) in &endpoint.errors {
            let place = place.at(&["errors", code]);
            let (name, doc_place) = (place.name(), place.clone());
            self.0.push(Documented { place, name, doc, doc_place, source: None, deprecated: None });
        }
    }

    fn flow(&mut self, place: &Place<'a>, flow: &'a Flow) {
        self.add(place.clone(), &flow.doc, flow.source.as_ref(), flow.deprecated.as_ref());
        self.parameters(&place.at(&["params"]), &flow.params);
        self.members(place.at(&["members"]), flow.members.as_ref());
        self.fields(&place.at(&["success"]), &flow.success);
        self.fields(&place.at(&["failure"]), &flow.failure);
        if let Some(prefill) = &flow.prefill {
            self.add(place.at(&["prefill"]), &prefill.doc, prefill.source.as_ref(), None);
        }
    }

    fn parameters(&mut self, place: &Place<'a>, parameters: &'a IndexMap<String, Parameter>) {
        for (name, item) in parameters {
            self.add(place.at(&[name]), &item.doc, item.source.as_ref(), item.deprecated.as_ref());
        }
    }

    fn fields(&mut self, place: &Place<'a>, fields: &'a IndexMap<String, Field>) {
        for (name, item) in fields {
            self.add(place.at(&[name]), &item.doc, item.source.as_ref(), item.deprecated.as_ref());
        }
    }

    fn members(&mut self, place: Place<'a>, members: Option<&'a Members>) {
        if let Some(members) = members {
            self.add(place, &members.doc, None, None);
        }
    }
}
