//! Recipients (obsolete): Recipients that the banks of a user let its accounts send transfers to.
//!
//! They belong to transfers, which are obsolete: neither maintained nor offered any more. With Pay
//! the beneficiary is part of each payment (see `payments`) and nothing has to be registered.
//!
//! Add one with `create`. While the answer has `fields`, the bank wants more: ask the user for
//! these values and send them with `update`, until no fields are left. Even then the bank may let
//! days pass before it takes transfers, until `enabled_at`.
//!
//! Reference: <https://docs.powens.com/api-reference/products/payments/transfers-obsolete>

// Written by `cargo xtask generate` from spec/recipients.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Request, Secret, endpoint, id, object, open_enum, operation, page, paged};

use crate::bank_accounts::BankAccountId;
use crate::connectors::ConnectorField;
use crate::currencies::Currency;
use crate::users::UserRef;

operation! { LIST = GET "/users/{user}/recipients", "recipients.list", "user", idempotent }

/// Lists the recipients that a user can send transfers to.
///
/// `GET /users/{user}/recipients`, with a `user` token.
///
/// # Errors
///
/// - `noAccount`: No bank account of the user is activated. Comes with status 409.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients;
/// use powens::users::UserRef;
///
/// let answer = recipients::list(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the recipients that a user can send transfers to.
///
/// `GET /users/{user}/recipients`: see [`List`].
#[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
pub fn list(user: impl Into<UserRef>) -> List { List(Request::new(&LIST).segment::<UserRef>(user.into())) }

impl List {
    /// Largest number of recipients to return.
    pub fn limit(self, value: i64) -> Self { Self(self.0.query("limit", value)) }

    /// Number of recipients to skip.
    pub fn offset(self, value: i64) -> Self { Self(self.0.query("offset", value)) }

    /// The recipient of this number. Seen in a client; undocumented.
    pub fn id(self, value: RecipientId) -> Self { Self(self.0.query("id", value)) }

    /// Recipients of this name. Seen in a client; undocumented.
    pub fn label(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("label", value.into()))
    }

    /// Recipients with this IBAN. Seen in a client; undocumented.
    pub fn iban(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("iban", value.into()))
    }

    /// Recipients whose bank has this BIC. Seen in a client; undocumented.
    pub fn bic(self, value: impl Into<String>) -> Self { Self(self.0.query::<String>("bic", value.into())) }

    /// Recipients at the bank of this name. Seen in a client; undocumented.
    pub fn bank_name(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("bank_name", value.into()))
    }

    /// Recipients of this category. Seen in a client; undocumented.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("category", value.into()))
    }

    /// Recipients in this state. Seen in a client; undocumented.
    pub fn state(self, value: RecipientState) -> Self { Self(self.0.query("state", value)) }

    /// Recipients that failed with this code. Seen in a client; undocumented.
    pub fn error(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("error", value.into()))
    }

    /// Recipients by when they were found gone from the bank, of a form unknown. Seen in a client;
    /// undocumented.
    pub fn deleted(self, value: impl Into<String>) -> Self {
        Self(self.0.query::<String>("deleted", value.into()))
    }
}

endpoint! { List, User, RecipientsList }

paged! { List, User, RecipientsList, offset(100) }

operation! {
    LIST_OF_ACCOUNT = GET "/users/{user}/accounts/{account}/recipients", "recipients.list_of_account", "user", idempotent
}

/// Lists the recipients that one account can send transfers to.
///
/// `GET /users/{user}/accounts/{account}/recipients`, with a `user` token: another route to
/// [`list`](list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::recipients;
/// use powens::users::UserRef;
///
/// let answer = recipients::list_of_account(UserRef::Me, BankAccountId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
pub fn list_of_account(user: impl Into<UserRef>, account: BankAccountId) -> List {
    List(Request::new(&LIST_OF_ACCOUNT).segment::<UserRef>(user.into()).segment(account))
}

operation! {
    LIST_CATEGORIES = GET "/users/{user}/recipientCategories", "recipients.list_categories", "user", idempotent
}

/// Lists the categories that recipients can be put in.
///
/// `GET /users/{user}/recipientCategories`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients;
/// use powens::users::UserRef;
///
/// let answer = recipients::list_categories(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Transfers are obsolete; payments know no categories of beneficiaries.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCategories(pub(crate) Request);

/// Lists the categories that recipients can be put in.
///
/// `GET /users/{user}/recipientCategories`: see [`ListCategories`].
#[deprecated(note = "Transfers are obsolete; payments know no categories of beneficiaries.")]
pub fn list_categories(user: impl Into<UserRef>) -> ListCategories {
    ListCategories(Request::new(&LIST_CATEGORIES).segment::<UserRef>(user.into()))
}

endpoint! { ListCategories, User, RecipientCategoriesList }

operation! { CREATE = POST "/users/{user}/accounts/{account}/recipients", "recipients.create", "user", slow }

/// Starts to add a recipient to an account.
///
/// The bank is asked before the answer comes, unless `background` is set. Where the answer has
/// `fields`, go on with `update`.
///
/// `POST /users/{user}/accounts/{account}/recipients`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::recipients;
/// use powens::users::UserRef;
///
/// let answer = recipients::create(UserRef::Me, BankAccountId::new(1), "FR7630006000011234567890189", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; payments take any beneficiary at once.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Starts to add a recipient to an account.
///
/// `POST /users/{user}/accounts/{account}/recipients`: see [`Create`].
#[deprecated(note = "use `payments::create`. Transfers are obsolete; payments take any beneficiary at once.")]
pub fn create(
    user: impl Into<UserRef>,
    account: BankAccountId,
    iban: impl Into<String>,
    label: impl Into<String>,
) -> Create {
    Create(
        Request::new(&CREATE)
            .segment::<UserRef>(user.into())
            .segment(account)
            .member::<String>("iban", &iban.into())
            .member::<String>("label", &label.into()),
    )
}

impl Create {
    /// One of the categories that the bank has, where it wants one.
    pub fn category(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("category", &value.into()))
    }

    /// Whether to answer at once and register it with the bank in background. List the recipients until
    /// its state has changed.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.member("background", &value)) }
}

endpoint! { Create, User, Recipient }

operation! { CREATE_OF_USER = POST "/users/{user}/recipients", "recipients.create_of_user", "user", slow }

/// Starts to add a recipient without naming an account; which one it gets is not documented.
///
/// `POST /users/{user}/recipients`, with a `user` token: another route to [`create`](create()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients;
/// use powens::users::UserRef;
///
/// let answer = recipients::create_of_user(UserRef::Me, "FR7630006000011234567890189", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
pub fn create_of_user(user: impl Into<UserRef>, iban: impl Into<String>, label: impl Into<String>) -> Create {
    Create(
        Request::new(&CREATE_OF_USER)
            .segment::<UserRef>(user.into())
            .member::<String>("iban", &iban.into())
            .member::<String>("label", &label.into()),
    )
}

operation! {
    UPDATE = POST "/users/{user}/accounts/{account}/recipients/{recipient}", "recipients.update", "user", slow
}

/// Goes on adding a recipient, with the values that the bank asked for.
///
/// Call it again while the answer has `fields`.
///
/// `POST /users/{user}/accounts/{account}/recipients/{recipient}`, with a `user` token.
///
/// The answer may take minutes: the API waits for the institution. It is not sent again after a
/// failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::recipients::{self, RecipientId};
/// use powens::users::UserRef;
///
/// let answer = recipients::update(UserRef::Me, BankAccountId::new(1), RecipientId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; payments take any beneficiary at once.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Goes on adding a recipient, with the values that the bank asked for.
///
/// `POST /users/{user}/accounts/{account}/recipients/{recipient}`: see [`Update`].
#[deprecated(note = "use `payments::create`. Transfers are obsolete; payments take any beneficiary at once.")]
pub fn update(user: impl Into<UserRef>, account: BankAccountId, recipient: RecipientId) -> Update {
    Update(Request::new(&UPDATE).segment::<UserRef>(user.into()).segment(account).segment(recipient))
}

impl Update {
    /// Whether to answer at once and ask the bank afterwards. List the recipients until its state has
    /// changed.
    ///
    /// Default: `false`.
    pub fn background(self, value: bool) -> Self { Self(self.0.query("background", value)) }

    /// Value of one of the `fields` of the recipient, such as a code from a text message, by name of
    /// the field.
    pub fn credential(self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>(name.into(), &value.into()))
    }
}

endpoint! { Update, User, Recipient }

operation! {
    UPDATE_OF_USER = POST "/users/{user}/recipients/{recipient}", "recipients.update_of_user", "user", slow
}

/// Goes on adding a recipient, which is found without naming its account.
///
/// `POST /users/{user}/recipients/{recipient}`, with a `user` token: another route to
/// [`update`](update()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::recipients::{self, RecipientId};
/// use powens::users::UserRef;
///
/// let answer = recipients::update_of_user(UserRef::Me, RecipientId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::create`. Transfers are obsolete; this route is in no current reference.")]
pub fn update_of_user(user: impl Into<UserRef>, recipient: RecipientId) -> Update {
    Update(Request::new(&UPDATE_OF_USER).segment::<UserRef>(user.into()).segment(recipient))
}

id! {
    /// Identifies a recipient of transfers.
    pub struct RecipientId(i64);
}

object! {
    /// A list of recipients.
    #[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
    pub struct RecipientsList {
        /// The recipients that match.
        pub recipients: Vec<Recipient>,
        /// How many recipients there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

page! { RecipientsList, recipients: Recipient, total: total }

object! {
    /// The categories of recipients.
    #[deprecated(note = "Transfers are obsolete and no longer offered.")]
    pub struct RecipientCategoriesList {
        /// Names, to be given as `category` of a new recipient.
        pub categories: Vec<String>,
    }
}

object! {
    /// A beneficiary that the bank lets an account send transfers to.
    ///
    /// While the bank asks for more before it adds one, `fields` says what.
    #[deprecated(note = "Transfers are obsolete; payments name the beneficiary in each instruction.")]
    pub struct Recipient {
        /// Identifies the recipient.
        pub id: RecipientId,
        /// The account that can send to it.
        pub id_account: Option<BankAccountId>,
        /// The account that the recipient stands for, when that account is aggregated too.
        pub id_target_account: Option<BankAccountId>,
        /// Name of the recipient.
        pub label: Option<String> as secret,
        /// IBAN of the recipient.
        pub iban: Option<String> as secret,
        /// BIC of the bank of the recipient.
        pub bic: Option<String>,
        /// Name of the bank of the recipient.
        pub bank_name: Option<String>,
        /// From when on transfers can be sent to it. In the future while the bank lets a waiting time pass.
        pub enabled_at: Option<DateTime>,
        /// Why it could not be added or updated; none after a success.
        pub state: Option<RecipientState>,
        /// Values that the bank still wants from the user before it adds the recipient.
        pub fields: Option<Vec<ConnectorField>>,
        /// What the bank says about the failure, to be shown to the user.
        pub error_message: Option<String> as secret,
        /// Identifies the recipient at the bank.
        #[deprecated(note = "No longer documented.")]
        pub webid: Option<String> as secret,
        /// Group that the bank puts it in, a free text.
        #[deprecated(note = "No longer documented.")]
        pub category: Option<String>,
        /// When it last changed.
        #[deprecated(note = "No longer documented.")]
        pub last_update: Option<DateTime>,
        /// When it was read from the bank.
        #[deprecated(note = "No longer documented.")]
        pub time_scraped: Option<DateTime>,
        /// When it was found to be gone from the bank.
        #[deprecated(note = "No longer documented.")]
        pub deleted: Option<DateTime>,
        /// Until when the values in `fields` can be sent.
        #[deprecated(note = "No longer documented.")]
        pub expire: Option<DateTime>,
        /// Whether its addition was verified.
        #[deprecated(note = "No longer documented.")]
        pub add_verified: Option<bool>,
        /// Why it could not be added.
        #[deprecated(note = "use `state`. No longer documented.")]
        pub error: Option<String>,
        /// Currency of its account.
        #[deprecated(note = "No longer documented.")]
        pub currency: Option<Currency>,
    }
}

open_enum! {
    /// Why a recipient could not be added or updated.
    #[deprecated(note = "Transfers are obsolete.")]
    pub enum RecipientState {
        /// `wrongpass`: The bank did not take the credentials or the code.
        WrongPassword = "wrongpass",
        /// `additionalInformationNeeded`: The bank wants a code or other values before it adds the
        /// recipient; see `fields`.
        AdditionalInformationNeeded = "additionalInformationNeeded",
        /// `websiteUnavailable`: The bank was not reached, so nothing was added.
        WebsiteUnavailable = "websiteUnavailable",
        /// `actionNeeded`: The site of the bank blocks this until the user has done something there.
        ActionNeeded = "actionNeeded",
        /// `decoupled`: The user has to allow the recipient in an app, or on a device of the bank.
        Decoupled = "decoupled",
        /// `bug`: The API failed while it added the recipient.
        Bug = "bug",
    }
}
