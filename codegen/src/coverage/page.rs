//! The coverage of one page.

use super::cases::Subject;
use super::fields::{self, Shown};
use super::{Cases, Figures, Lack, Missing, Options, Row};
use crate::Description;
use crate::api::{Area, Docs, Endpoint, Flow, Scalar, Type};

/// The figures of a page, and what lacks something on it.
pub(super) fn look(
    description: &Description,
    area: &Area,
    cases: &Cases,
    options: &Options,
) -> (Row, Vec<Missing>) {
    let figures = Figures::default();
    let mut look = Look { description, area, cases, figures, missing: Vec::new() };
    look.types();
    area.endpoints.iter().for_each(|endpoint| look.endpoint(endpoint));
    area.flows.iter().for_each(|flow| look.flow(flow));
    for hook in &area.webhooks {
        look.item(&hook.docs);
        let name = &hook.event;
        look.called(
            &["webhooks", name],
            &[("", Subject::Event(name.clone()))],
            &format!("the event `{name}`"),
        );
    }
    look.source();
    let document = description.documents.page(&area.name).map(|page| &page.document);
    let reviewed = document.and_then(|document| document.reviewed.clone());
    look.review(reviewed.as_deref(), options);
    let Look { figures, mut missing, .. } = look;
    missing.sort_by(|a, b| a.place.cmp(&b.place));
    (Row { area: area.name.clone(), figures, reviewed }, missing)
}

struct Look<'a> {
    description: &'a Description,
    area: &'a Area,
    cases: &'a Cases,
    figures: Figures,
    missing: Vec<Missing>,
}

impl Look<'_> {
    /// Something that has a doc, as the checker has made sure.
    fn item(&mut self, docs: &Docs) {
        self.figures.docs.count(!docs.text.is_empty());
        self.figures.sources.insert(docs.source.clone());
    }

    fn types(&mut self) {
        let api = &self.description.api;
        let area = self.area;
        self.item(&area.docs);
        area.ids.iter().for_each(|key| self.item(&api[*key].docs));
        for reference in area.references.iter().map(|key| &api[*key]) {
            self.item(&reference.docs);
            reference.variants.iter().for_each(|variant| self.item(&variant.docs));
        }
        for object in area.objects.iter().map(|key| &api[*key]) {
            self.figures.objects += 1;
            self.item(&object.docs);
            fields::of_object(object).for_each(|field| self.field(&field));
            self.figures.docs.add_all(usize::from(object.members.is_some()));
            self.read(&object.name);
        }
        for union in area.unions.iter().map(|key| &api[*key]) {
            self.figures.objects += 1;
            self.item(&union.docs);
            self.figures.docs.add_all(union.variants.len());
            self.read(&union.name);
        }
        for item in area.enums.iter().map(|key| &api[*key]) {
            self.figures.enums += 1;
            self.item(&item.docs);
            item.values.iter().for_each(|value| self.item(&value.docs));
        }
    }

    /// Cases that read a type of the page. None is wanted: the gates of the suite look through every type.
    fn read(&mut self, name: &str) {
        self.figures.cases += self.cases.count(&Subject::Read(name.to_owned()));
    }

    fn field(&mut self, field: &Shown<'_>) {
        self.figures.fields += 1;
        self.figures.docs.add_all(1);
        self.figures.sources.insert(field.source.to_owned());
        if let Some(has) = field.example {
            self.figures.examples.count(has);
            if !has {
                self.lacks(Lack::Examples, &field.keys, field.subject.clone());
            }
        }
    }

    fn endpoint(&mut self, endpoint: &Endpoint) {
        self.figures.endpoints += 1;
        self.item(&endpoint.docs);
        self.figures.docs.add_all(endpoint.errors.len());
        let name = endpoint.name.as_str();
        for (parameter, ty, doc) in endpoint.path_parameters() {
            let has = doc.is_some() || says_what_it_is(ty);
            self.figures.docs.count(has);
            if !has {
                let subject = format!("`{{{parameter}}}` in the route of `{}`", endpoint.operation);
                self.lacks(Lack::Docs, &["endpoints", name, "route"], subject);
            }
        }
        fields::of_endpoint(endpoint).for_each(|field| self.field(&field));
        let call = Subject::Call(endpoint.operation.clone());
        self.called(&["endpoints", name], &[("", call)], &format!("the endpoint `{}`", endpoint.operation));
    }

    fn flow(&mut self, flow: &Flow) {
        self.item(&flow.docs);
        flow.prefill.iter().for_each(|prefill| self.item(prefill));
        fields::of_flow(flow).for_each(|field| self.field(&field));
        let name = || flow.name.clone();
        let parts = [
            ("the URL of ", Subject::Url(name())),
            ("a success of ", Subject::Success(name())),
            ("a failure of ", Subject::Failure(name())),
        ];
        self.called(&["flows", &flow.name], &parts, &format!("the flow `{}`", flow.name));
        self.figures.cases += self.cases.count(&Subject::Refused(name()));
    }

    /// Something that wants a case for each of its parts.
    fn called(&mut self, keys: &[&str], parts: &[(&str, Subject)], name: &str) {
        for (part, subject) in parts {
            let count = self.cases.count(subject);
            self.figures.cases += count;
            self.figures.called.count(count > 0);
            if count == 0 {
                self.lacks(Lack::Cases, keys, format!("{part}{name}"));
            }
        }
    }

    /// A page that cites nothing but the front page of the documentation.
    fn source(&mut self) {
        let front = &self.description.api.docs.source;
        if self.figures.sources.iter().all(|source| source == front) {
            let subject = format!(
                "the page `{}`, which cites the front page of the documentation only",
                self.area.name
            );
            self.lacks(Lack::Sources, &["source"], subject);
        }
    }

    fn review(&mut self, reviewed: Option<&str>, options: &Options) {
        let (page, after) =
            (&self.area.name, |day: &str| options.today.as_deref().is_some_and(|today| day > today));
        let problem = match reviewed {
            None => "never reviewed".to_owned(),
            Some(day) if after(day) => format!("a review on {day}, which is still to come"),
            Some(day) if options.oldest_review.as_deref().is_some_and(|oldest| day < oldest) => {
                format!("last reviewed on {day}")
            }
            Some(_) => return,
        };
        let subject = format!("the page `{page}`: {problem}");
        self.lacks(Lack::Reviews, &["reviewed"], subject);
    }

    fn lacks(&mut self, what: Lack, keys: &[&str], subject: String) {
        if let Some(place) = self.description.place(&self.area.name, keys) {
            self.missing.push(Missing { what, place, subject });
        }
    }
}

/// Whether a parameter of a path is explained by its type.
fn says_what_it_is(ty: &Type) -> bool {
    !matches!(ty.innermost(), Type::Scalar(Scalar::Int | Scalar::String | Scalar::Uuid))
}
