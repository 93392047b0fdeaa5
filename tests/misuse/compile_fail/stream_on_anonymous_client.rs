use powens::{Client, UserRef, connections};

fn stream(client: &Client) {
    let _ = connections::list(UserRef::Me).items(client);
}

fn main() {}
