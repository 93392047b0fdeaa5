use powens::users::UserId;
use powens::{UserRef, connections};

fn main() {
    let _ = connections::get(UserRef::Me, UserId::new(7));
}
