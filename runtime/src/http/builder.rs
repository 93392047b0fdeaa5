//! Setting up a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::{Base, Limits, RetryPolicy, Shared, Transport};
use crate::Error;
use crate::webview::Domain;

/// Time to make a connection, name look-up and TLS included.
const CONNECT: Duration = Duration::from_secs(10);

/// Where the API is.
#[derive(Clone)]
enum Address {
    Url(String),
    Domain { template: &'static str, domain: String },
}

impl Address {
    fn url(self) -> Result<String, Error> {
        match self {
            Self::Url(url) => Ok(url),
            Self::Domain { template, domain } => Domain::new(&domain).map(|domain| domain.fill(template)),
        }
    }
}

/// Not the text: it was not looked at yet, and may be a key that was pasted into the wrong setting, or hold a password.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Url(_) => "Url",
            Self::Domain { .. } => "Domain",
        })
    }
}

/// Settings of a client: of a [`Transport`], or of what a generated crate makes of one. What is not set has a default
/// that suits most programs.
#[derive(Clone, Debug)]
#[must_use = "nothing is set up until `build`"]
pub struct Builder<C = Transport> {
    address: Address,
    /// Where other hosts are, as far as the caller says.
    hosts: Vec<(String, Address)>,
    client: PhantomData<fn() -> C>,
    http: Option<reqwest::Client>,
    user_agent: Option<String>,
    limits: Limits,
    retry: RetryPolicy,
}

/// A client that wraps a [`Transport`].
pub trait FromTransport {
    /// What its requests fail with.
    type Error;

    /// Hosts of the API besides the usual one: name and address, with `{domain}` for a customer's domain.
    const HOSTS: &[(&str, &str)] = &[];

    /// The client.
    fn from_transport(transport: Transport) -> Self;

    /// Why there is none.
    fn failed(error: Error) -> Self::Error;
}

impl FromTransport for Transport {
    type Error = Error;

    fn from_transport(transport: Transport) -> Self {
        transport
    }

    fn failed(error: Error) -> Error {
        error
    }
}

impl<C: FromTransport> Builder<C> {
    /// A client for the API at this URL, such as `https://acme.biapi.pro/2.0`. Plain `http` is for loopback only.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self::at(Address::Url(base_url.into()))
    }

    /// A client for a customer's domain: `{domain}` of the template stands for its name. A text that is no domain is
    /// reported by [`build`](Self::build).
    pub fn for_domain(template: &'static str, domain: impl Into<String>) -> Self {
        Self::at(Address::Domain { template, domain: domain.into() })
    }

    fn at(address: Address) -> Self {
        let limits = Limits {
            timeout: Duration::from_secs(30),
            slow_timeout: Duration::from_secs(300),
            deadline: None,
            max_body: 64 << 20,
        };
        Self {
            address,
            hosts: Vec::new(),
            client: PhantomData,
            http: None,
            user_agent: None,
            limits,
            retry: RetryPolicy::default(),
        }
    }

    /// Where another host of the API is, such as `payment_links`: needed with an address of your own, such as that of
    /// a sandbox, so that nothing meant for it is sent to the API itself.
    pub fn host(mut self, name: impl Into<String>, base_url: impl Into<String>) -> Self {
        self.hosts.push((name.into(), Address::Url(base_url.into())));
        self
    }

    /// Time for one attempt, from connecting to the last byte of the answer. Default: 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Time for one attempt of an operation that is known to be slow, such as a synchronisation. Default: 5 minutes.
    pub fn slow_timeout(mut self, timeout: Duration) -> Self {
        self.limits.slow_timeout = timeout;
        self
    }

    /// Time for a whole call, with all attempts and the waits between them. Each page of a list is a call of its
    /// own. Default: none.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = Some(deadline);
        self
    }

    /// When failed attempts are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Largest answer to accept, in bytes. Default: 64 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// The header `User-Agent`. Default: the name and version of this crate.
    pub fn user_agent(mut self, text: impl Into<String>) -> Self {
        self.user_agent = Some(text.into());
        self
    }

    /// Sends through a client of your own, for a proxy, certificates or a shared pool. Its settings are yours: build
    /// it with `redirect(Policy::none())`, or it follows redirections.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http = Some(client);
        self
    }

    /// The client; an error if a setting cannot be used. No message repeats the base URL.
    pub fn build(self) -> Result<C, C::Error> {
        self.transport().map(C::from_transport).map_err(C::failed)
    }

    fn transport(self) -> Result<Transport, Error> {
        let hosts = self.other_hosts()?;
        let base = Base::parse(&self.address.url()?)?;
        let own_agent =
            self.http.is_none().then(|| concat!("powens-runtime/", env!("CARGO_PKG_VERSION")).to_owned());
        let user_agent = self.user_agent.or(own_agent).map(HeaderValue::try_from).transpose();
        let user_agent =
            user_agent.map_err(|_| Error::configuration("the user agent is not a header value"))?;
        let http = match self.http {
            Some(client) => client,
            None => default_client(hosts.iter().map(|(_, base)| base).chain([&base]))?,
        };
        let shared = Shared { http, base, hosts, user_agent, limits: self.limits, retry: self.retry };
        Ok(Transport { shared: Arc::new(shared), token: None })
    }

    /// The hosts besides the usual one: where the caller says, else where they are for a customer's domain.
    fn other_hosts(&self) -> Result<Vec<(&'static str, Base)>, Error> {
        if let Some((unknown, _)) =
            self.hosts.iter().find(|(name, _)| !C::HOSTS.iter().any(|(host, _)| host == name))
        {
            return Err(Error::configuration(format!("the API has no host `{unknown}`")));
        }
        let mut hosts = Vec::new();
        for (name, template) in C::HOSTS {
            let given =
                self.hosts.iter().rev().find(|(host, _)| host == name).map(|(_, address)| address.clone());
            let address = match (given, &self.address) {
                (Some(address), _) => address,
                (None, Address::Domain { domain, .. }) => {
                    Address::Domain { template, domain: domain.clone() }
                }
                (None, Address::Url(_)) => continue,
            };
            hosts.push((*name, Base::parse(&address.url()?)?));
        }
        Ok(hosts)
    }
}

fn default_client<'a>(bases: impl Iterator<Item = &'a Base> + Clone) -> Result<reqwest::Client, Error> {
    let https = bases.clone().any(Base::is_https);
    if https && !cfg!(any(feature = "rustls", feature = "native-tls")) {
        return Err(Error::configuration(
            "https needs the feature `rustls` or `native-tls`, or a client of your own",
        ));
    }
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .https_only(bases.clone().all(Base::is_https))
        .connect_timeout(CONNECT);
    // Plain http goes to loopback, and to no proxy on the way.
    let builder = if https { builder } else { builder.no_proxy() };
    builder
        .build()
        .map_err(|error| Error::configuration("the HTTP client cannot be set up").with_source(error))
}
