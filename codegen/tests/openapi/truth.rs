//! What the document says of values is what the description says.

use powens_codegen::emit::openapi::Options;
use serde_json::{Value, json};

use crate::{Doc, micro, micro_with, real};

fn takes(doc: &Doc, component: &str, value: Value) -> bool {
    doc.flaws(&format!("/components/schemas/{component}"), &value).is_empty()
}

fn micro_doc() -> Doc {
    Doc::of(&micro(), &Options::default())
}

#[test]
fn objects_and_enums_are_open() {
    let doc = micro_doc();
    assert!(takes(&doc, "Named", json!({"type": "a", "brand_new": [1]})));
    assert!(takes(&doc, "Stage", json!("closed")));
    assert!(takes(&doc, "Stage", json!("brandNew")));
    assert!(!takes(&doc, "Stage", json!(3)));
    let known = doc.at("/components/schemas/Stage/x-extensible-enum");
    assert_eq!(*known, json!(["open", "SCARequired", "wrongpass", "3x", "closed"]));
}

#[test]
fn members_are_required_and_null_only_where_that_is_sure() {
    let doc = micro_doc();
    // `Present` is sent too, where `always` and `request` are needed.
    let whole = json!({"always": 1, "always_null": null, "request": 2});
    assert!(takes(&doc, "PresentInput", whole.clone()));
    assert!(!takes(&doc, "PresentInput", json!({"always": 1, "always_null": null})));
    assert!(takes(&doc, "Present", json!({})));
    assert!(takes(&doc, "Present", json!({"nullable": null, "always_null": null})));
    assert!(!takes(&doc, "Present", json!({"optional": null})));
    assert!(takes(&doc, "LinkedItem", json!({"rank": 1})));
    assert!(!takes(&doc, "LinkedItem", json!({})));
}

#[test]
fn members_of_a_body_are_left_out_cleared_or_set() {
    let doc = micro_doc();
    assert!(takes(&doc, "ThreeStateRequest", json!({})));
    assert!(takes(&doc, "ThreeStateRequest", json!({"name": null, "until": null})));
    assert!(takes(&doc, "ThreeStateRequest", json!({"name": "a", "active": true})));
    assert!(!takes(&doc, "ThreeStateRequest", json!({"active": null})));
    assert_eq!(*doc.at("/paths/~1three-state/patch/requestBody/required"), json!(false));
}

#[test]
fn unions_are_told_apart_by_their_tag() {
    let doc = micro_doc();
    for (shape, sent, answered) in [
        (json!({"kind": "circle", "radius": 1.5}), true, true),
        (json!({"radius": 1.5}), true, true),
        (json!({"kind": "square", "side": 2}), true, true),
        (json!({"kind": "square"}), false, true),
        (json!({"kind": "hexagon"}), false, true),
        (json!({"kind": 7}), false, false),
    ] {
        assert_eq!(takes(&doc, "ShapesRequest", json!({"shape": shape})), sent, "{shape}");
        let mark = json!({"form": shape["kind"], "radius": 1.5});
        assert_eq!(takes(&doc, "Mark", mark), answered && shape.get("kind").is_some(), "{shape}");
    }
    assert!(!takes(&doc, "Mark", json!({})), "the tag is always there");
    assert_eq!(*doc.at("/components/schemas/Shape/discriminator/propertyName"), "kind");
}

#[test]
fn constants_are_fixed_where_they_are_sent() {
    let doc = micro_doc();
    assert!(takes(
        &doc,
        "ConstantRequest",
        json!({"grant": "client_credentials", "version": 2, "strict": true, "name": "a"})
    ));
    assert!(!takes(
        &doc,
        "ConstantRequest",
        json!({"grant": "other", "version": 2, "strict": true, "name": "a"})
    ));
    assert!(!takes(&doc, "ConstantRequest", json!({"name": "a"})));
}

#[test]
fn linked_resources_are_received_and_never_sent() {
    let doc = micro_doc();
    assert!(doc.at("/components/schemas/Author/properties").get("books").is_some());
    assert!(takes(&doc, "Author", json!({"name": "a"})), "nobody asked for the books");
    let parameters = doc.at("/paths/~1authors/get/parameters").as_array().expect("parameters");
    let expand = parameters.iter().find(|parameter| parameter["name"] == "expand").expect("expand");
    let text = expand["description"].as_str().expect("a text");
    assert!(text.contains("`books`: What was written. Inside: `author`, `prize`."), "{text}");
}

#[test]
fn moments_have_no_zone() {
    let doc = micro_doc();
    for (moment, fits) in [
        ("2024-01-31 17:05:00", true),
        ("2024-01-31 17:05:00.123456", true),
        ("2024-01-31T17:05:00Z", false),
        ("2024-01-31", false),
    ] {
        assert_eq!(takes(&doc, "Scalars", json!({"moment": moment})), fits, "{moment}");
    }
}

#[test]
fn failures_are_objects_of_which_nothing_is_sure() {
    for doc in [micro_doc(), Doc::of(&real(), &Options::default())] {
        for failure in [
            json!({}),
            json!({"code": "rejected", "description": "no", "request_id": 7}),
            json!({"code": "brandNew", "message": null, "request_id": "b-1", "max_amount": 4000}),
        ] {
            assert!(takes(&doc, "ErrorBody", failure.clone()), "{failure}");
        }
        assert!(!takes(&doc, "ErrorBody", json!({"code": 12})));
        for (place, operation) in doc.operations().iter().filter(|(place, _)| place.starts_with("/paths")) {
            assert_eq!(
                operation["responses"]["default"]["$ref"], "#/components/responses/Failure",
                "{place}"
            );
        }
    }
}

#[test]
fn tokens_and_scopes_are_those_of_the_endpoint() {
    let doc = micro_doc();
    assert_eq!(*doc.at("/paths/~1everyone/get/security"), json!([]));
    assert_eq!(*doc.at("/paths/~1user/get/security"), json!([{"user": []}]));
    assert_eq!(*doc.at("/paths/~1service/delete/security"), json!([{"service": ["things:delete"]}]));
}

const TWO_FORMS: &str = "
page: Two forms
source: https://docs.example.com/two
doc: One route that takes two bodies, and one with two names.

ids:
  PartId: { doc: Identifies a part. }

endpoints:
  paint:
    route: POST /two/{part:PartId}
    auth: user
    doc: Paints a part.
    query:
      fast: { type: bool, required: true, doc: Whether to hurry. }
    body: PaintRequest
    returns: Painted
  shift:
    route: POST /two/{things:list of PartId}
    auth: none
    doc: Shifts things, see `page.paint`.
    body: ShiftRequest
    success: [200, 204]
    deprecated: { use: page.paint, since: '2020', note: It is gone. }
  look:
    route: GET /two/{thing:PartId}
    auth: user
    doc: Looks at a thing.
    returns: Painted?

objects:
  PaintRequest:
    doc: What to paint with.
    fields:
      colour: { type: string, required: request, doc: What it looks like in daylight. }
  ShiftRequest:
    doc: Where to go.
    fields:
      place: { type: string, required: request, doc: Where it stands from now on. }
  Painted:
    doc: What was painted.
    fields:
      colour: { type: string, doc: What it looks like in daylight. }
";

#[test]
fn endpoints_of_one_route_are_one_operation() {
    let doc = Doc::of(&micro_with(TWO_FORMS), &Options::default());
    let post = doc.at("/paths/~1two~1{part}/post");
    assert_eq!(post["operationId"], "page_paint");
    assert_eq!(post["x-powens-also"], json!(["page_shift"]));
    assert_eq!(post.get("deprecated"), None, "one of them is not");
    assert_eq!(post["security"], json!([{"user": []}, {}]));
    assert_eq!(post["parameters"][0]["schema"], json!({"type": "string"}), "a number, or several");
    assert_eq!(post["parameters"][1].get("required"), None, "only one of them wants it");
    let body = "/paths/~1two~1{part}/post/requestBody/content/application~1json/schema";
    assert!(doc.flaws(body, &json!({"colour": "red"})).is_empty());
    assert!(doc.flaws(body, &json!({"place": "here"})).is_empty());
    assert!(!doc.flaws(body, &json!({})).is_empty());
    let text = post["description"].as_str().expect("a text");
    assert_eq!(
        text,
        "With another body it is `page_shift`: Shifts things, see `page_paint`. Deprecated since 2020: use `page_paint`. \
         It is gone."
    );
    let statuses: Vec<_> = post["responses"].as_object().expect("responses").keys().collect();
    assert_eq!(statuses, ["200", "204", "default"]);
    assert_eq!(*doc.at("/paths/~1two~1{part}/get/parameters/0/name"), "part", "one template, one name");
}

#[test]
fn an_answer_that_may_be_empty_may_be_null() {
    let doc = Doc::of(&micro_with(TWO_FORMS), &Options::default());
    let answer = "/paths/~1two~1{part}/get/responses/200/content/application~1json/schema";
    assert!(doc.flaws(answer, &Value::Null).is_empty());
    assert!(doc.flaws(answer, &json!({"colour": "red"})).is_empty());
    assert!(!doc.flaws(answer, &json!([])).is_empty());
}

#[test]
fn another_server_takes_the_place_of_all_hosts() {
    let doc = micro_doc();
    assert_eq!(*doc.at("/servers/0/url"), "https://{domain}.example.com/1.0");
    let seal = "/paths/~1parts~1{part}:seal/post";
    assert_eq!(doc.at(seal)["servers"][0]["url"], "https://vault.example.com");
    let doc = Doc::of(&micro(), &Options::default().server("http://127.0.0.1:4000/1.0/"));
    assert_eq!(*doc.at("/servers"), json!([{"url": "http://127.0.0.1:4000/1.0"}]));
    assert_eq!(doc.at(seal).get("servers"), None);
}

#[test]
fn features_and_webhooks_can_be_left_out() {
    let doc = Doc::of(&micro(), &Options::default().without("attic").without_webhooks());
    assert_eq!(doc.value["paths"].get("/attic"), None);
    assert_eq!(doc.value["components"]["schemas"].get("Heirloom"), None, "nothing else needs it");
    assert_eq!(doc.value.get("webhooks"), None);
    assert_eq!(doc.value["components"]["schemas"].get("ThingChanged"), None);
    let tags = doc.at("/tags").as_array().expect("tags");
    assert!(tags.iter().all(|tag| tag["name"] != "attic_heirlooms" && tag["name"] != "webhook_calls"));
    assert!(micro_doc().value["paths"].get("/attic").is_some());
}
