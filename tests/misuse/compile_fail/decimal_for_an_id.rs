use powens::{Decimal, UserRef, connections};

fn main() {
    let _ = connections::get(UserRef::Me, Decimal::ONE);
}
