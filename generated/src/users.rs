//! Users: the end users of a domain: anonymous owners of connections.
//!
//! No endpoint only creates a user. One appears with its token by `authentication.init`, or by the
//! `connect` flow of the webview opened without a code. A user for whom no permanent token is
//! issued within 30 minutes is deleted.
//!
//! Reference: <https://docs.powens.com/api-reference/user-connections/users>

// Written by `cargo xtask generate` from spec/users.yaml. Do not edit.

use jiff::civil::DateTime;
use powens_runtime::{Json, Request, endpoint, expand, id, object, open_enum, operation, reference};
use std::collections::BTreeMap;

use crate::connections::Connection;
use crate::webhooks::WebhookDataId;

operation! { LIST = GET "/users", "users.list", "users", idempotent }

/// Lists the users of the domain. No pages are documented.
///
/// `GET /users`, with a `users` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Users>) -> powens::Result<()> {
/// use powens::users;
///
/// let answer = users::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the users of the domain.
///
/// `GET /users`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

impl List {
    /// Text to look for in e-mail addresses; `@biapi.pro` is appended when it holds no `@`. Known from
    /// the Swagger document of 2020 only.
    pub fn search(self, value: impl Into<String>) -> Self {
        Self(self.0.secret_query::<String>("search", value.into()))
    }

    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: UserExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { List, Users, UsersList }

operation! { GET = GET "/users/{user}", "users.get", "user", idempotent }

/// Returns a user.
///
/// `GET /users/{user}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::users::{self, UserRef};
///
/// let answer = users::get(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a user.
///
/// `GET /users/{user}`: see [`Get`].
pub fn get(user: impl Into<UserRef>) -> Get { Get(Request::new(&GET).segment::<UserRef>(user.into())) }

impl Get {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: UserExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { Get, User, User }

operation! { DELETE = DELETE "/users/{user}", "users.delete", "user", idempotent }

/// Deletes a user for good, with its connections and all their data.
///
/// There is no way back, as the law on personal data wants it. Tokens of the user end with it.
///
/// `DELETE /users/{user}`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::users::{self, UserRef};
///
/// let answer = users::delete(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a user for good, with its connections and all their data.
///
/// `DELETE /users/{user}`: see [`Delete`].
pub fn delete(user: impl Into<UserRef>) -> Delete {
    Delete(Request::new(&DELETE).segment::<UserRef>(user.into()))
}

endpoint! { Delete, User, Option<User> }

id! {
    /// Identifies a user of a domain.
    pub struct UserId(i64);
}

reference! {
    /// Whose data a path is about.
    pub enum UserRef {
        /// The user of the token.
        Me = "me",
        /// The user of this identifier. A user token only reaches its own user.
        Id(UserId),
        /// All users at once.
        #[deprecated(note = "Known from the Swagger document of 2020 only.")]
        All = "all",
    }
}

object! {
    /// A list of users.
    pub struct UsersList {
        /// The users of the domain.
        pub users: Vec<User>,
        /// How many users there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// An end user of the domain.
    pub struct User {
        /// Identifies the user.
        pub id: UserId,
        /// When the user was created, in an unstated time zone.
        pub signin: Option<DateTime>,
        /// What the user was created by.
        #[deprecated(note = "Absent from the current reference, yet seen in answers and webhooks.")]
        pub platform: Option<UserPlatform>,
        /// Settings of the user by key. Shapes are undocumented.
        pub config: Option<BTreeMap<String, Json>>,
        /// When the user is to be alerted. The shape is undocumented.
        pub alert_settings: Option<Json>,
        /// Invitations of the user. The shape is undocumented.
        pub invites: Option<Vec<Json>>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`User`].
    pub struct UserExpand;

    /// `config`: Settings of the user by key. Shapes are undocumented.
    pub fn config() = "config";

    /// `alert_settings`: When the user is to be alerted. The shape is undocumented.
    pub fn alert_settings() = "alert_settings";

    /// `invites`: Invitations of the user. The shape is undocumented.
    pub fn invites() = "invites";
}

object! {
    /// What a synchronisation of several connections of a user found.
    pub struct UserSynced {
        /// Identifies the delivery. The same delivery may come more than once.
        pub id_webhook_data: Option<WebhookDataId>,
        /// Owner of the connections.
        pub user: Option<User>,
        /// The connections with their connector, the sources and activated accounts that were synchronised,
        /// and the transactions of these accounts that are new.
        pub connections: Option<Vec<Connection>>,
        /// How many connections there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

open_enum! {
    /// What a user was created by. The values are from the Swagger document of 2020, which does not
    /// explain them.
    pub enum UserPlatform {
        /// `web`: A web application.
        Web = "web",
        /// `iPad`: An application on an iPad.
        IPad = "iPad",
        /// `iPhone`: An application on an iPhone.
        IPhone = "iPhone",
        /// `Android`: An application on Android.
        Android = "Android",
        /// `CAstore`: The CAstore platform.
        CaStore = "CAstore",
        /// `requestAccess`: A token that can be used again.
        RequestAccess = "requestAccess",
        /// `sharedAccess`: A client application.
        SharedAccess = "sharedAccess",
        /// `singleAccess`: A token that can be used once.
        SingleAccess = "singleAccess",
        /// `transfer`: The flow to make a transfer.
        Transfer = "transfer",
        /// `refresh_token`: A token that was renewed.
        RefreshToken = "refresh_token",
    }
}
