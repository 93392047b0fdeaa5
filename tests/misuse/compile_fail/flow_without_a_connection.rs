use powens::authentication::ClientId;
use powens::{Domain, Secret, webview};

fn url(domain: &Domain, client: ClientId, code: Secret) -> String {
    webview::reconnect(domain, client, "https://app.example/back", code).url()
}

fn main() {}
