//! Writes the floor: what a careful hand would write for the same description with nothing but serde and reqwest.
//!
//! Every object is a plain struct with derives, every endpoint one thin method. The members are those of the crate;
//! dates, enums and identifiers that are texts are `String`, amounts `f64`. There is no tolerance for odd values, no
//! member is kept that has no field, and queries are pairs of texts.

mod client;
mod types;

use powens_codegen::Api;

/// The structs.
pub(crate) fn structs(api: &Api) -> String {
    let mut out = String::from("use serde::{Deserialize, Serialize};\n");
    for object in api.objects() {
        types::object(api, object, &mut out);
    }
    for union in api.unions() {
        types::union(api, union, &mut out);
    }
    out
}

/// The client, with one method for every endpoint.
pub(crate) fn client(api: &Api) -> String {
    let mut out = client::HEAD.to_owned();
    for (area, endpoint) in api.endpoints() {
        client::method(api, area, endpoint, &mut out);
    }
    out.push_str("}\n");
    out
}
