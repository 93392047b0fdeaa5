//! The hosts that endpoints are at.

use super::context::Context;
use super::place::Place;
use crate::diagnostic::wording::{did_you_mean, one_of};
use crate::diagnostic::{Code, Diagnostic};

/// The host of endpoints that name none.
const DEFAULT: &str = "api";

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let hosts = Place::new(&context.documents.api.positions, &["hosts"]);
    for item in &context.endpoints {
        let Some(host) = item.endpoint.host.as_deref() else { continue };
        let place = item.place.at(&["host"]);
        if host == DEFAULT {
            found.push(
                Diagnostic::new(
                    Code::UselessOverride,
                    place.key(),
                    "an endpoint is at the host `api` anyway",
                )
                .label("changes nothing")
                .help("leave it out"),
            );
        } else if hosts.exists() && !hosts.keys().any(|known| known == host) {
            let known = || hosts.keys().filter(|known| *known != DEFAULT);
            let otherwise = || match known().next() {
                Some(_) => format!("write {}", one_of(known())),
                None => "add it to `hosts` of api.yaml, or leave it out".to_owned(),
            };
            found.push(
                Diagnostic::new(Code::UnknownHost, place.value(), format!("unknown host `{host}`"))
                    .label("not defined in api.yaml")
                    .help(did_you_mean(host, known(), otherwise)),
            );
        }
    }
}
