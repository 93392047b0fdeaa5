//! Browser flows. They are no operations: a browser opens them, a person goes through them, and their outcome comes
//! back in the query of another address. They stand in an extension, so that no tool makes calls of them.

use serde::Serialize;

use super::document::{ExternalDocs, Map, Parameter};
use super::draft::Draft;
use super::parameters::parameter;
use super::reach::Side;
use super::schema::Schema;
use crate::api::{self, Field, Type};

/// A page that a browser opens.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Flow {
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    external_docs: ExternalDocs,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    deprecated: bool,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    older_url: Option<String>,
    parameters: Vec<Parameter>,
    /// What comes back in the query of the address of the caller.
    success: Schema,
    failure: Schema,
    /// Parameters that tell a failure.
    failed_by: Vec<String>,
}

impl Draft<'_> {
    pub(super) fn flows(&self) -> Map<Flow> {
        let flows = self.areas().flat_map(|area| &area.flows);
        flows.map(|flow| (flow.name.clone(), self.flow(flow))).collect()
    }

    fn flow(&self, flow: &api::Flow) -> Flow {
        let (summary, rest) = self.prose.split(&flow.docs.text);
        let details = [self.prose.deprecation(&flow.docs), (!rest.is_empty()).then_some(rest)];
        let details: Vec<_> = details.into_iter().flatten().collect();
        Flow {
            summary,
            description: (!details.is_empty()).then(|| details.join("\n\n")),
            external_docs: ExternalDocs { url: flow.docs.source.clone() },
            deprecated: flow.docs.deprecated.is_some(),
            url: flow.url.clone(),
            older_url: flow.older_url.clone(),
            parameters: self.flow_parameters(flow),
            success: self.outcome(&flow.success, Vec::new()),
            failure: self.outcome(&flow.failure, self.failures(flow)),
            failed_by: flow.failed_by.clone(),
        }
    }

    fn flow_parameters(&self, flow: &api::Flow) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        if let Some(languages) = flow.languages {
            parameters.push(Parameter {
                description: Some("The language of the page. Without it the segment is left out.".to_owned()),
                ..parameter("lang", "path", self.schema(&Type::Enum(languages), Side::Request))
            });
        }
        if !flow.url.contains("{domain}") {
            parameters.push(Parameter {
                description: Some("The host of the domain, as in the address of the API.".to_owned()),
                required: true,
                ..parameter("domain", "query", Schema::of("string"))
            });
        }
        parameters.extend(flow.params.iter().map(|parameter| self.in_query(parameter, false)));
        parameters.extend(flow.prefill.as_ref().map(|docs| Parameter {
            description: Some(self.prose.docs(docs)),
            ..parameter("{connector_uuid}.{field}", "query", Schema::of("string"))
        }));
        parameters.extend(flow.members.as_ref().map(|members| self.any_in_query(members)));
        parameters
    }

    /// What every failure may bring back.
    fn failures(&self, flow: &api::Flow) -> Vec<(String, Schema)> {
        vec![
            ("error".to_owned(), self.schema(&Type::Enum(flow.errors), Side::Answer)),
            ("error_description".to_owned(), Schema::of("string")),
        ]
    }

    fn outcome(&self, fields: &[Field], common: Vec<(String, Schema)>) -> Schema {
        let own = fields.iter().map(|field| (field.wire.clone(), self.field(field, Side::Answer, false)));
        let state = std::iter::once(("state".to_owned(), Schema::of("string")));
        let required = fields.iter().filter(|field| Side::Answer.needs(field));
        Schema {
            properties: common.into_iter().chain(own).chain(state).collect(),
            required: required.map(|field| field.wire.clone()).collect(),
            ..Schema::of("object")
        }
    }
}
