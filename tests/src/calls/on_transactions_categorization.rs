//! What the page `transactions_categorization` describes, by name.

// Written by `cargo xtask generate` from spec/. Do not edit.

use crate::survey::{enums, objects, unions};

objects! {
    "TransactionCategory" powens::transactions_categorization::TransactionCategory { code, parent_code }
}

unions! {}

enums! {
    "CategoryCode" powens::transactions_categorization::CategoryCode;
}
