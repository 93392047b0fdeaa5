//! Where calls go.

use super::document::{Map, Server, ServerVariable};
use super::draft::Draft;
use crate::api::{Endpoint, Host};

/// The host of endpoints that name none.
const MAIN: &str = "api";
const DOMAIN: &str = "domain";

impl Draft<'_> {
    /// The address of all endpoints that do not have one of their own.
    pub(super) fn servers(&self) -> Vec<Server> {
        match &self.options.server {
            Some(url) => vec![Server {
                url: url.trim_end_matches('/').to_owned(),
                description: None,
                variables: Map::new(),
            }],
            None => self.host(MAIN).map(server).into_iter().collect(),
        }
    }

    /// The address of an endpoint elsewhere.
    pub(super) fn servers_of(&self, endpoint: &Endpoint) -> Vec<Server> {
        let host = endpoint.host.as_deref().filter(|_| self.options.server.is_none());
        host.and_then(|name| self.host(name)).map(server).into_iter().collect()
    }

    fn host(&self, name: &str) -> Option<&Host> {
        self.api.hosts.iter().find(|host| host.name == name)
    }
}

fn server(host: &Host) -> Server {
    // Without a description: validators with the first schema of 3.1 refuse one here.
    let domain = ServerVariable { default: "example-sandbox" };
    let variables = match host.url.contains("{domain}") {
        true => [(DOMAIN.to_owned(), domain)].into_iter().collect(),
        false => Map::new(),
    };
    Server { url: host.url.clone(), description: Some(host.doc.clone()), variables }
}
