use powens::{UserRef, connections};

fn main() {
    let _ = connections::get(UserRef::Me);
}
