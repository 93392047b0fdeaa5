use powens::{Client, UserRef, auth, connections};

fn send(client: &Client<auth::Service>) {
    let _ = connections::list(UserRef::Me).send(client);
}

fn main() {}
