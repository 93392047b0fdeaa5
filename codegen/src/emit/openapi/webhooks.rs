//! Calls that the API makes.

use super::components::json_content;
use super::document::{ExternalDocs, Map, Operation, Parameter, PathItem, RequestBody, Response};
use super::draft::Draft;
use super::parameters::parameter;
use super::reach::Side;
use super::schema::Schema;
use crate::api::{Type, Webhook};

/// The tag of all calls. They do not share those of the pages, since tools that make a file of a tag make one of the
/// calls too, and it would take the place of the other.
pub(super) const WEBHOOKS: &str = "webhook_calls";

impl Draft<'_> {
    pub(super) fn webhooks(&self) -> Map<PathItem> {
        let mut webhooks = Map::new();
        for area in self.areas() {
            for webhook in self.calls(area) {
                let call = [("post".to_owned(), self.webhook(webhook))];
                webhooks.insert(webhook.event.clone(), PathItem { operations: call.into_iter().collect() });
            }
        }
        webhooks
    }

    fn webhook(&self, webhook: &Webhook) -> Operation {
        let (summary, rest) = self.prose.split(&webhook.docs.text);
        let details = [self.prose.deprecation(&webhook.docs), (!rest.is_empty()).then_some(rest)];
        let details: Vec<_> = details.into_iter().flatten().collect();
        let received = Response {
            reference: None,
            description: Some("Received.".to_owned()),
            headers: Map::new(),
            content: Map::new(),
        };
        Operation {
            operation_id: self.ids.webhooks.get(&webhook.event).cloned().unwrap_or_default(),
            tags: vec![WEBHOOKS.to_owned()],
            summary,
            description: (!details.is_empty()).then(|| details.join("\n\n")),
            external_docs: Some(ExternalDocs { url: webhook.docs.source.clone() }),
            deprecated: webhook.docs.deprecated.is_some(),
            parameters: self.signature_headers(),
            request_body: Some(RequestBody { required: true, content: json_content(self.payload(webhook)) }),
            responses: [("2XX".to_owned(), received)].into_iter().collect(),
            ..Operation::default()
        }
    }

    /// The object of the event, with the member that tells deliveries apart.
    fn payload(&self, webhook: &Webhook) -> Schema {
        let payload = self.schema(&Type::Object(webhook.payload), Side::Answer);
        let signature = &self.api.signature;
        if self.api[webhook.payload].field(&signature.delivery_member).is_some() {
            return payload;
        }
        let id = self.schema(&signature.delivery_id, Side::Answer);
        let delivery = Schema {
            properties: [(signature.delivery_member.clone(), id)].into_iter().collect(),
            ..Schema::of("object")
        };
        Schema { all_of: vec![payload, delivery], ..Schema::default() }
    }

    fn signature_headers(&self) -> Vec<Parameter> {
        let signature = &self.api.signature;
        let header = |name: &str, description: String| Parameter {
            description: Some(description),
            ..parameter(name, "header", Schema::of("string"))
        };
        vec![
            header(&signature.signature_header, self.prose.docs(&signature.docs)),
            header(&signature.date_header, "The date that the signature covers.".to_owned()),
        ]
    }
}
