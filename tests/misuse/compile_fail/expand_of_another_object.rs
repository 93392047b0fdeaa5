use powens::bank_transactions::TransactionExpand;
use powens::{UserRef, connections};

fn main() {
    let _ = connections::list(UserRef::Me).expand(TransactionExpand::new());
}
