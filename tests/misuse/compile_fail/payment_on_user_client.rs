use powens::{Client, auth, payments};

fn send(client: &Client<auth::User>) {
    let _ = payments::list().send(client);
}

fn main() {}
