//! Categories (obsolete): the former categories of transactions. Categorisation by codes replaces
//! them, see `TransactionCategory`.
//!
//! The reference keeps the page as obsolete; a sandbox of 2026 answered 404 to the list.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/categories-obsolete>

// Written by `cargo xtask generate` from spec/categories.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, object, operation};

use crate::users::{UserId, UserRef};

operation! { LIST = GET "/categories", "categories.list", "user", idempotent }

/// Lists the categories that every user of the domain has.
///
/// `GET /categories`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories;
///
/// let answer = categories::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the categories that every user of the domain has.
///
/// `GET /categories`: see [`List`].
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, User, CategoriesList }

operation! { LIST_OF_USER = GET "/users/{user}/categories", "categories.list_of_user", "user", idempotent }

/// Lists the categories as a user has them.
///
/// `GET /users/{user}/categories`, with a `user` token: another route to [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories;
/// use powens::users::UserRef;
///
/// let answer = categories::list_of_user(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
pub fn list_of_user(user: impl Into<UserRef>) -> List {
    List(Request::new(&LIST_OF_USER).segment::<UserRef>(user.into()))
}

operation! {
    LIST_FULL_OF_USER = GET "/users/{user}/categories/full", "categories.list_full_of_user", "user", idempotent
}

/// Lists all categories of a user, with those that the user made.
///
/// `GET /users/{user}/categories/full`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories;
/// use powens::users::UserRef;
///
/// let answer = categories::list_full_of_user(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFullOfUser(pub(crate) Request);

/// Lists all categories of a user, with those that the user made.
///
/// `GET /users/{user}/categories/full`: see [`ListFullOfUser`].
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
pub fn list_full_of_user(user: impl Into<UserRef>) -> ListFullOfUser {
    ListFullOfUser(Request::new(&LIST_FULL_OF_USER).segment::<UserRef>(user.into()))
}

endpoint! { ListFullOfUser, User, UserCategoriesList }

operation! { GET = GET "/categories/{category}", "categories.get", "user", idempotent }

/// Gets a category.
///
/// `GET /categories/{category}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories::{self, CategoryId};
///
/// let answer = categories::get(CategoryId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Gets a category.
///
/// `GET /categories/{category}`: see [`Get`].
#[deprecated(
    note = "use `transactions_categorization::CategoryCode`. Transactions are categorised by codes now."
)]
pub fn get(category: CategoryId) -> Get { Get(Request::new(&GET).segment(category)) }

endpoint! { Get, User, Category }

id! {
    /// Identifies a category of the former categorisation.
    pub struct CategoryId(i64);
}

object! {
    /// Categories of the former categorisation.
    #[deprecated(note = "use `transactions_categorization::CategoryCode`")]
    pub struct CategoriesList {
        /// The categories, at the top or below.
        pub categories: Vec<Category>,
        /// Number of categories. In the Swagger document only.
        pub total: Option<i64>,
    }
}

object! {
    /// Categories of a user, under one of two names.
    ///
    /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
    #[deprecated(note = "use `transactions_categorization::CategoryCode`")]
    pub struct UserCategoriesList {
        /// The categories, spelt as in the Swagger document.
        pub categorys: Option<Vec<Category>>,
        /// The categories, should the path answer like the other lists.
        pub categories: Option<Vec<Category>>,
        /// Number of categories of the user.
        pub total: Option<i64>,
    }
}

object! {
    /// A category of the former categorisation.
    #[deprecated(note = "use `transactions_categorization::TransactionCategory`")]
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
