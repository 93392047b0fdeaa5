//! What is not at the usual place: operations of other hosts, and files that answers link to.

use powens_runtime::http::{Builder, FromTransport};
use powens_runtime::{Error, ErrorKind, File, Method, Operation, Request, Transport};

use crate::server::{Server, answer, ok};

static OPEN: Operation =
    Operation::new(Method::Post, "vault.open", "/doors/{door}:open").at("vault").needs("user");

/// A client of an API with another host.
#[derive(Debug)]
struct Vaulted(Transport);

impl FromTransport for Vaulted {
    type Error = Error;
    const HOSTS: &[(&str, &str)] = &[("vault", "https://vault.{domain}.example")];

    fn from_transport(transport: Transport) -> Self {
        Self(transport)
    }

    fn failed(error: Error) -> Error {
        error
    }
}

fn open() -> Request {
    Request::new(&OPEN).segment("a:b")
}

#[tokio::test]
async fn an_operation_of_another_host_goes_there_with_the_token() {
    let (usual, vault) = (Server::start(|_, _| ok("1")), Server::start(|_, _| ok("1")));
    let builder = Builder::<Vaulted>::new(format!("http://{}/2.0", usual.address));
    let client = builder.host("vault", format!("http://{}/api", vault.address)).build().unwrap();
    client.0.with_token("user", &"t0ken".into()).execute(open()).await.unwrap();
    assert!(usual.seen().is_empty());
    let seen = vault.seen().remove(0);
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("POST", "/api/doors/a%3Ab:open"));
    assert_eq!(seen.header("authorization"), Some("Bearer t0ken"));
}

#[tokio::test]
async fn with_an_address_of_its_own_a_client_sends_nothing_to_the_real_host() {
    let server = Server::start(|_, _| ok("1"));
    let client = Builder::<Vaulted>::new(format!("http://{}/2.0", server.address)).build().unwrap();
    let error = client.0.with_token("user", &"t0ken".into()).execute(open()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::InvalidConfiguration, Some("vault.open")));
    assert!(error.to_string().contains("say where `vault` is"), "{error}");
    assert!(server.seen().is_empty());
}

#[test]
fn a_host_must_be_one_of_the_api_and_safe() {
    let failed = |builder: Builder<Vaulted>| builder.build().err().map(|error| error.to_string()).unwrap();
    let builder = || Builder::<Vaulted>::for_domain("https://{domain}.example/2.0", "acme");
    assert!(builder().build().is_ok());
    assert!(failed(builder().host("volt", "https://volt.example")).contains("no host `volt`"));
    assert!(failed(builder().host("vault", "http://vault.example")).contains("plain http"));
    let secret = builder().host("vault", "https://me:hunter2@vault.example");
    assert!(!format!("{secret:?}").contains("hunter2") && !failed(secret).contains("hunter2"));
}

#[tokio::test]
async fn a_linked_file_is_fetched_with_the_token() {
    let server = Server::start(|_, _| {
        answer(
            200,
            &[("content-type", "application/pdf"), ("content-disposition", "inline; filename=a.pdf")],
            "%PDF",
        )
    });
    let client = server.client();
    let url = format!("http://{}/2.0/documents/7/file?x=%5B", server.address);
    let file: File = client.transport().download::<Error>(url).await.unwrap();
    assert_eq!(
        (file.name.as_deref(), file.content_type.as_deref()),
        (Some("a.pdf"), Some("application/pdf"))
    );
    assert_eq!(file.bytes, b"%PDF");
    let seen = server.seen().remove(0);
    assert_eq!(seen.target, "/2.0/documents/7/file?x=%5B");
    assert_eq!((seen.header("authorization"), seen.header("accept")), (Some("Bearer t0ken"), Some("*/*")));
}

#[tokio::test]
async fn a_file_elsewhere_is_refused_and_sees_no_token() {
    let (server, evil) = (Server::start(|_, _| ok("1")), Server::start(|_, _| ok("1")));
    for url in
        [format!("http://{}/2.0/file?hunter2", evil.address), "https://evil.example/hunter2".to_owned()]
    {
        let error: Error = server.client().transport().download::<Error>(url).await.unwrap_err();
        assert_eq!((error.kind(), error.operation()), (ErrorKind::ForeignLink, Some("download")));
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    assert!(server.seen().is_empty() && evil.seen().is_empty());
}
