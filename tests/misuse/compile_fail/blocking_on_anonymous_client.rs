use powens::blocking::Client;
use powens::{UserRef, connections};

fn send(client: &Client) {
    let _ = connections::list(UserRef::Me).send_blocking(client);
}

fn main() {}
