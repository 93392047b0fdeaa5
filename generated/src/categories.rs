//! Categories (obsolete): the former categories of transactions. Categorisation by codes replaces
//! them, see `TransactionCategory`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/categories-obsolete>

// Written by `cargo xtask generate` from spec/categories.yaml. Do not edit.

use powens_runtime::{id, object};

use crate::users::UserId;

id! {
    /// Identifies a category of the former categorisation.
    pub struct CategoryId(i64);
}

object! {
    /// A category of the former categorisation.
    #[deprecated(note = "use `bank_transactions::TransactionCategory`")]
    pub struct Category {
        /// Identifies the category.
        pub id: CategoryId,
        /// The category that it is part of; itself for one at the top.
        pub id_parent_category: Option<CategoryId>,
        /// Name to show, which the user may have given.
        pub name: Option<String> as secret,
        /// Colour to show it in, in hexadecimal.
        pub color: Option<String>,
        /// Whether it is for income (true), for expenses (false) or for both (null).
        pub income: Option<bool>,
        /// Whether it takes amounts of the other sign as well.
        pub refundable: Option<bool>,
        /// Identifies its picture.
        pub id_logo: Option<i64>,
        /// The category that menus show it under.
        pub id_parent_category_in_menu: Option<CategoryId>,
        /// The user who made it, for one that a user made.
        pub id_user: Option<UserId>,
        /// Name to show; may contain HTML.
        pub name_displayed: Option<String> as secret,
        /// Whether the user hid it.
        pub hidden: Option<bool>,
        /// Account number that accountants book it on.
        pub accountant_account: Option<String>,
        /// Undocumented.
        pub checkable: Option<bool>,
        /// The categories that are part of it.
        pub children: Option<Vec<Category>>,
    }
}
