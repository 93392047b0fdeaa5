//! One webhook call: where it goes, how it proves where it comes from, what came of it.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::http::{HeaderValue, Request, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use powens_codegen::api::Api;
use powens_runtime::Secret;
use powens_runtime::webhook::sign;
use serde_json::Value;
use tokio::net::{TcpStream, lookup_host};

use crate::options::Options;
use crate::state::{Letter, OAuth, Outcome, Proof};

/// How much of an answer is read; it does not count.
const ANSWER_LIMIT: usize = 64 * 1024;

/// Makes calls.
pub(crate) struct Courier {
    signature_header: String,
    date_header: String,
    /// Whether it goes beyond this machine.
    anywhere: bool,
    timeout: Duration,
    /// The pause before the first repetition.
    pub(super) pause: Duration,
}

impl Courier {
    pub(super) fn new(api: &Api, options: &Options) -> Self {
        Self {
            signature_header: api.signature.signature_header.clone(),
            date_header: api.signature.date_header.clone(),
            anywhere: options.webhooks_anywhere,
            timeout: options.webhook_timeout,
            pause: options.webhook_pause,
        }
    }

    /// Sends a letter once.
    pub(super) async fn send(&self, letter: &Letter) -> Outcome {
        let began = Instant::now();
        let sent = tokio::time::timeout(self.timeout, self.call(letter)).await;
        let (code, timed_out, problem) = match sent {
            Ok(Ok(code)) => (Some(code), false, None),
            Ok(Err(problem)) => (None, false, Some(problem)),
            Err(_) => (None, true, Some(format!("no answer within {:?}", self.timeout))),
        };
        Outcome { code, timed_out, problem, took: began.elapsed(), pause: Duration::ZERO }
    }

    async fn call(&self, letter: &Letter) -> Result<u16, String> {
        let mut headers = Vec::new();
        match &letter.proof {
            Proof::None => {}
            Proof::Bearer(token) => {
                headers.push((header::AUTHORIZATION.to_string(), format!("Bearer {token}")))
            }
            Proof::OAuth(config) => {
                let token = self.token(config).await?;
                headers.push((header::AUTHORIZATION.to_string(), format!("Bearer {token}")));
            }
            Proof::Hmac(key) => headers.extend(self.signature(key, &letter.url, letter.body.as_bytes())),
        }
        headers.push((header::CONTENT_TYPE.to_string(), "application/json".to_owned()));
        Ok(self.post(&letter.url, &headers, letter.body.clone()).await?.0)
    }

    /// The headers of a signature, of this moment on the machine: receivers check that it is near.
    pub(super) fn signature(&self, key: &str, url: &str, body: &[u8]) -> [(String, String); 2] {
        let path = path_of(url);
        let (signature, date) = sign(&Secret::new(key), &path, Timestamp::now(), body);
        [(self.signature_header.clone(), signature), (self.date_header.clone(), date)]
    }

    /// A token of the receiver's own server.
    async fn token(&self, config: &OAuth) -> Result<String, String> {
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("client_id", &config.client_id)
            .append_pair("client_secret", &config.client_secret)
            .finish();
        let form_type = "application/x-www-form-urlencoded".to_owned();
        let headers = [(header::CONTENT_TYPE.to_string(), form_type)];
        let (status, body) = self.post(&config.url, &headers, form).await?;
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        let token = body["access_token"].as_str().filter(|_| status == 200).map(str::to_owned);
        token.ok_or_else(|| format!("the token server answered with status {status} and no `access_token`"))
    }

    async fn post(
        &self,
        url: &str,
        headers: &[(String, String)],
        body: String,
    ) -> Result<(u16, Bytes), String> {
        let uri: Uri = url.parse().map_err(|_| "the URL cannot be read".to_owned())?;
        let stream = self.connect(&uri).await?;
        let request = request(&uri, headers, body)?;
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
            .await
            .map_err(|error| format!("the connection failed: {error}"))?;
        let answer = async {
            let response = sender.send_request(request).await?;
            let status = response.status().as_u16();
            let body = Limited::new(response.into_body(), ANSWER_LIMIT).collect().await;
            Ok::<_, hyper::Error>((status, body.map(|body| body.to_bytes()).unwrap_or_default()))
        };
        // The connection is driven here, and goes with the call. It may end before its last answer is taken.
        let (mut answer, mut connection) = (std::pin::pin!(answer), std::pin::pin!(connection));
        let mut driven = true;
        loop {
            tokio::select! {
                answer = &mut answer => return answer.map_err(|error| format!("there was no answer: {error}")),
                _ = &mut connection, if driven => driven = false,
            }
        }
    }

    /// Connects to an address of this machine, or to any where that was asked for.
    async fn connect(&self, uri: &Uri) -> Result<TcpStream, String> {
        if uri.scheme_str() != Some("http") {
            return Err("the sandbox speaks no TLS: register an `http` URL".to_owned());
        }
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let found = lookup_host((host, uri.port_u16().unwrap_or(80))).await;
        let found: Vec<SocketAddr> =
            found.map_err(|error| format!("the host was not found: {error}"))?.collect();
        let allowed: Vec<_> = found.into_iter().filter(|to| self.anywhere || to.ip().is_loopback()).collect();
        if allowed.is_empty() {
            return Err("the sandbox calls this machine only: start it with `--webhooks-anywhere`".to_owned());
        }
        TcpStream::connect(&*allowed).await.map_err(|error| format!("nobody answers there: {error}"))
    }
}

fn request(uri: &Uri, headers: &[(String, String)], body: String) -> Result<Request<Full<Bytes>>, String> {
    let host = uri.authority().map(ToString::to_string).unwrap_or_default();
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut request = Request::post(target).header(header::HOST, host).header(header::CONNECTION, "close");
    for (name, value) in headers {
        let value =
            HeaderValue::from_str(value).map_err(|_| format!("the header {name} cannot hold its value"))?;
        request = request.header(name, value);
    }
    request.body(Full::new(Bytes::from(body))).map_err(|error| format!("the call cannot be made: {error}"))
}

/// The path of a URL, which signatures cover.
fn path_of(url: &str) -> String {
    url.parse::<Uri>().map_or_else(|_| "/".to_owned(), |uri| uri.path().to_owned())
}
