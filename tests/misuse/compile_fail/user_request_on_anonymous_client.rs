use powens::{Client, UserRef, connections};

fn send(client: &Client) {
    let _ = connections::list(UserRef::Me).send(client);
}

fn main() {}
