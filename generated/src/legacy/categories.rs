//! Categories (legacy): how categories of the former categorisation were made and found: those of
//! users, keywords that lead to them, and a trial without storing anything.
//!
//! Known from the Swagger documents of 2020 and 2021 only. Categories by codes replace all of it,
//! and cannot be extended; see `TransactionCategory`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/categories-obsolete>

// Written by `cargo xtask generate` from spec/legacy/categories.yaml. Do not edit.

use powens_runtime::{Request, endpoint, id, object, open_enum, operation};
use rust_decimal::Decimal;

use crate::bank_transactions::TransactionType;
use crate::categories::{Category, CategoryId};
use crate::users::UserRef;

operation! { CREATE = POST "/users/{user}/categories/full", "legacy.categories.create", "user" }

/// Makes a category for one user.
///
/// `POST /users/{user}/categories/full`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::categories;
/// use powens::users::UserRef;
///
/// let answer = categories::create(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be added.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Makes a category for one user.
///
/// `POST /users/{user}/categories/full`: see [`Create`].
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be added.")]
pub fn create(user: impl Into<UserRef>) -> Create {
    Create(Request::new(&CREATE).segment::<UserRef>(user.into()))
}

impl Create {
    /// Name to show for it.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// The category that it is to be part of.
    pub fn id_parent_category(self, value: CategoryId) -> Self {
        Self(self.0.member("id_parent_category", &value))
    }

    /// The category that menus show it under, if another.
    pub fn id_parent_category_in_menu(self, value: CategoryId) -> Self {
        Self(self.0.member("id_parent_category_in_menu", &value))
    }

    /// Colour to show it in, as six hexadecimal digits.
    ///
    /// Example: `"D8C2B4"`.
    pub fn color(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("color", &value.into()))
    }

    /// Whether it is for income (true) or for expenses (false).
    pub fn income(self, value: bool) -> Self { Self(self.0.member("income", &value)) }

    /// Whether amounts of the other sign fit as well.
    pub fn refundable(self, value: bool) -> Self { Self(self.0.member("refundable", &value)) }

    /// Account number that accountants are to book it on.
    pub fn accountant_account(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("accountant_account", &value.into()))
    }
}

endpoint! { Create, User, Category }

operation! {
    UPDATE = PUT "/users/{user}/categories/full/{category}", "legacy.categories.update", "user", idempotent
}

/// Hides or shows a category for one user, or sets where accountants book it.
///
/// `PUT /users/{user}/categories/full/{category}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories::CategoryId;
/// use powens::legacy::categories;
/// use powens::users::UserRef;
///
/// let answer = categories::update(UserRef::Me, CategoryId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be hidden.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Hides or shows a category for one user, or sets where accountants book it.
///
/// `PUT /users/{user}/categories/full/{category}`: see [`Update`].
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be hidden.")]
pub fn update(user: impl Into<UserRef>, category: CategoryId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(category))
}

impl Update {
    /// Whether the user is to see the category.
    pub fn hide(self, value: CategoryHiding) -> Self { Self(self.0.member("hide", &value)) }

    /// New account number of accountants.
    pub fn accountant_account(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("accountant_account", &value.into()))
    }
}

endpoint! { Update, User, Category }

operation! {
    DELETE = DELETE "/users/{user}/categories/full/{category}", "legacy.categories.delete", "user", idempotent
}

/// Deletes a category that the user made.
///
/// `DELETE /users/{user}/categories/full/{category}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::categories::CategoryId;
/// use powens::legacy::categories;
/// use powens::users::UserRef;
///
/// let answer = categories::delete(UserRef::Me, CategoryId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be deleted.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a category that the user made.
///
/// `DELETE /users/{user}/categories/full/{category}`: see [`Delete`].
#[deprecated(note = "use `transactions_categorization::CategoryCode`. Codes cannot be deleted.")]
pub fn delete(user: impl Into<UserRef>, category: CategoryId) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()).segment(category))
}

endpoint! { Delete, User, Option<Category> }

operation! { CREATE_KEYWORD = POST "/categories/keywords", "legacy.categories.create_keyword", "config" }

/// Adds a keyword by which labels get a category, on the whole domain. A keyword that exists is not
/// added again.
///
/// `POST /categories/keywords`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::categories;
///
/// let answer = categories::create_keyword().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `transactions_categorization::CategoryCode`. The API finds codes by itself.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateKeyword(pub(crate) Request);

/// Adds a keyword by which labels get a category, on the whole domain.
///
/// `POST /categories/keywords`: see [`CreateKeyword`].
#[deprecated(note = "use `transactions_categorization::CategoryCode`. The API finds codes by itself.")]
pub fn create_keyword() -> CreateKeyword { CreateKeyword(Request::new(&CREATE_KEYWORD)) }

impl CreateKeyword {
    /// The category to give.
    pub fn id_category(self, value: CategoryId) -> Self { Self(self.0.member("id_category", &value)) }

    /// The text to look for.
    ///
    /// Example: `"boulangerie"`.
    pub fn keyword(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("keyword", &value.into()))
    }

    /// Whether the category is for income.
    pub fn income(self, value: bool) -> Self { Self(self.0.member("income", &value)) }

    /// Rank among the keywords that fit; which end comes first is not documented.
    pub fn priority(self, value: i64) -> Self { Self(self.0.member("priority", &value)) }
}

endpoint! { CreateKeyword, Config, Keyword }

operation! {
    DELETE_KEYWORD = DELETE "/categories/keywords/{keyword}", "legacy.categories.delete_keyword", "config", idempotent
}

/// Removes a keyword of the domain.
///
/// `DELETE /categories/keywords/{keyword}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::categories::{self, KeywordId};
///
/// let answer = categories::delete_keyword(KeywordId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `transactions_categorization::CategoryCode`. The API finds codes by itself.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteKeyword(pub(crate) Request);

/// Removes a keyword of the domain.
///
/// `DELETE /categories/keywords/{keyword}`: see [`DeleteKeyword`].
#[deprecated(note = "use `transactions_categorization::CategoryCode`. The API finds codes by itself.")]
pub fn delete_keyword(keyword: KeywordId) -> DeleteKeyword {
    DeleteKeyword(Request::new(&DELETE_KEYWORD).segment(keyword))
}

endpoint! { DeleteKeyword, Config, Option<Keyword> }

operation! { CATEGORIZE = POST "/categorize", "legacy.categories.categorize", "user" }

/// Finds categories for transactions without storing them.
///
/// The answer holds what was sent, in a list, with `id_category` and `state` added. Members of your
/// own, put into `extra`, come back unchanged and tell which is which.
///
/// `POST /categorize`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::Decimal;
/// use powens::legacy::categories::{self, TransactionToCategorize};
///
/// let answer = categories::categorize([TransactionToCategorize::new("…", Decimal::new(-234, 1))]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(
    note = "use `transactions_categorization::TransactionCategory`. Only stored transactions are categorised now."
)]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Categorize(pub(crate) Request);

/// Finds categories for transactions without storing them.
///
/// `POST /categorize`: see [`Categorize`].
#[deprecated(
    note = "use `transactions_categorization::TransactionCategory`. Only stored transactions are categorised now."
)]
pub fn categorize(body: impl IntoIterator<Item = TransactionToCategorize>) -> Categorize {
    Categorize(Request::new(&CATEGORIZE).value(&body.into_iter().collect::<Vec<TransactionToCategorize>>()))
}

endpoint! { Categorize, User, Vec<CategorizedTransaction> }

id! {
    /// Identifies a keyword of the former categorisation.
    pub struct KeywordId(i64);
}

object! {
    /// A text in labels that leads to a category.
    pub struct Keyword {
        /// Identifies the keyword.
        pub id: KeywordId,
        /// The category that it leads to.
        pub id_category: Option<CategoryId>,
        /// The text that is looked for.
        pub keyword: Option<String>,
        /// Whether it leads to a category for income.
        pub income: Option<bool>,
        /// Rank among keywords.
        pub priority: Option<i64>,
    }
}

object! {
    /// What the categorisation needs to know of a transaction.
    pub struct TransactionToCategorize {
        /// Label as the institution gave it.
        pub wording: Option<String> as secret,
        /// Amount, negative for an expense.
        pub value: Option<Decimal>,
        /// Kind of the operation.
        pub kind: Option<TransactionType> = "type",
    }

    fn empty() -> Self;
}

impl TransactionToCategorize {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(wording: impl Into<String>, value: Decimal) -> Self {
        Self { wording: Some(wording.into()), value: Some(value), ..Self::empty() }
    }

    /// Kind of the operation.
    pub fn kind(self, value: TransactionType) -> Self { Self { kind: Some(value), ..self } }
}

object! {
    /// A transaction with the category that was found for it.
    pub struct CategorizedTransaction {
        /// The label that was sent.
        pub wording: Option<String> as secret,
        /// The amount that was sent.
        pub value: Option<Decimal>,
        /// The kind that was sent.
        pub kind: Option<TransactionType> = "type",
        /// The category that was found.
        pub id_category: Option<CategoryId>,
        /// How the category was found.
        pub state: Option<String>,
    }
}

open_enum! {
    /// Whether a user is to see a category.
    pub enum CategoryHiding {
        /// `0`: It is shown.
        Show = "0",
        /// `1`: It is hidden.
        Hide = "1",
        /// `toggle`: It is hidden if it was shown and the other way round.
        Toggle = "toggle",
    }
}
