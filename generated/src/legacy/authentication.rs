//! Authentication (legacy): Tokens in JWT form, and users that sign in to the API with a password.
//!
//! Known from Swagger documents of 2020 to 2022 and from a guide of 2019. Users are anonymous now,
//! and `authentication` has everything that an integration needs.
//!
//! Reference: <https://docs.powens.com/api-reference/overview/authentication>

// Written by `cargo xtask generate` from spec/legacy/authentication.yaml. Do not edit.

use powens_runtime::{Json, Request, Secret, endpoint, object, operation};
use std::collections::BTreeMap;

use crate::authentication::{ClientId, GrantType};
use crate::legacy::users::Profile;
use crate::users::{User, UserId, UserRef};

operation! { CREATE_CODE = POST "/auth/token/code", "legacy.authentication.create_code", "user" }

/// Issues a temporary code, as the guide of 2019 asks for it.
///
/// `POST /auth/token/code`, with a `user` token: another route to
/// [`authentication::create_code`](crate::authentication::create_code()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::create_code().send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
#[deprecated(note = "use `authentication::create_code`")]
pub fn create_code() -> crate::authentication::CreateCode {
    crate::authentication::CreateCode(Request::new(&CREATE_CODE))
}

operation! { LOGIN = POST "/auth/token", "legacy.authentication.login" }

/// Issues a token for a user who has a name and a password.
///
/// The document also names the grant `client_credentials`, for a token that manages payments: that
/// is what the route is for today.
///
/// `POST /auth/token`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::login("…", "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `authentication::service_token`. Users have no passwords any more.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Login(pub(crate) Request);

/// Issues a token for a user who has a name and a password.
///
/// `POST /auth/token`: see [`Login`].
#[deprecated(note = "use `authentication::service_token`. Users have no passwords any more.")]
pub fn login(
    username: impl Into<String>,
    password: impl Into<Secret>,
    application: impl Into<String>,
) -> Login {
    Login(
        Request::new(&LOGIN)
            .member::<String>("username", &username.into())
            .member::<Secret>("password", &password.into())
            .member::<String>("application", &application.into()),
    )
}

impl Login {
    /// What the token may do. Values are not documented.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("scope", &value.into()))
    }

    /// How the token is obtained.
    ///
    /// Default: `"password"`.
    pub fn grant_type(self, value: GrantType) -> Self { Self(self.0.member("grant_type", &value)) }
}

endpoint! { Login, Anonymous, LoginToken }

operation! { LOGIN_WITH_COOKIE = POST "/auth/cookie", "legacy.authentication.login_with_cookie" }

/// Signs a user in with name and password, and sets the token as a cookie of the browser.
///
/// `POST /auth/cookie`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::login_with_cookie("…", "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `authentication::init`. Users have no passwords any more.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LoginWithCookie(pub(crate) Request);

/// Signs a user in with name and password, and sets the token as a cookie of the browser.
///
/// `POST /auth/cookie`: see [`LoginWithCookie`].
#[deprecated(note = "use `authentication::init`. Users have no passwords any more.")]
pub fn login_with_cookie(
    username: impl Into<String>,
    password: impl Into<Secret>,
    application: impl Into<String>,
) -> LoginWithCookie {
    LoginWithCookie(
        Request::new(&LOGIN_WITH_COOKIE)
            .member::<String>("username", &username.into())
            .member::<Secret>("password", &password.into())
            .member::<String>("application", &application.into()),
    )
}

impl LoginWithCookie {
    /// What the cookie allows. Values are not documented.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("scope", &value.into()))
    }
}

endpoint! { LoginWithCookie, Anonymous, Option<Json> }

operation! { CREATE_USER_JWT = POST "/auth/jwt", "legacy.authentication.create_user_jwt" }

/// Issues a token in JWT form for a user, who is created when none is named.
///
/// It ends after the minutes of the setting `auth.default_token_expire`.
///
/// `POST /auth/jwt`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::create_user_jwt().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `authentication::renew`. `authentication.init` is for a user who is new.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserJwt(pub(crate) Request);

/// Issues a token in JWT form for a user, who is created when none is named.
///
/// `POST /auth/jwt`: see [`CreateUserJwt`].
#[deprecated(note = "use `authentication::renew`. `authentication.init` is for a user who is new.")]
pub fn create_user_jwt() -> CreateUserJwt { CreateUserJwt(Request::new(&CREATE_USER_JWT)) }

impl CreateUserJwt {
    /// The client application that asks.
    pub fn client_id(self, value: impl Into<ClientId>) -> Self {
        Self(self.0.member::<ClientId>("client_id", &value.into()))
    }

    /// Secret of the client application.
    pub fn client_secret(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("client_secret", &value.into()))
    }

    /// What the token may do. Values for users are not documented.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("scope", &value.into()))
    }

    /// The user. Without it one is created.
    pub fn id_user(self, value: UserId) -> Self { Self(self.0.member("id_user", &value)) }

    /// Whether the token ends after the minutes of the setting `auth.default_token_expire`.
    ///
    /// Default: `true`.
    pub fn expire(self, value: bool) -> Self { Self(self.0.member("expire", &value)) }
}

endpoint! { CreateUserJwt, Anonymous, UserJwt }

operation! { CREATE_ADMIN_JWT = POST "/admin/jwt", "legacy.authentication.create_admin_jwt", "config" }

/// Issues a token in JWT form that manages the domain. It takes the administration token of those
/// days.
///
/// `POST /admin/jwt`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::create_admin_jwt().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "The tokens of the settings in the console took its place.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAdminJwt(pub(crate) Request);

/// Issues a token in JWT form that manages the domain.
///
/// `POST /admin/jwt`: see [`CreateAdminJwt`].
#[deprecated(note = "The tokens of the settings in the console took its place.")]
pub fn create_admin_jwt() -> CreateAdminJwt { CreateAdminJwt(Request::new(&CREATE_ADMIN_JWT)) }

impl CreateAdminJwt {
    /// Minutes that the token is valid for. With 0 it lives as long as its client application.
    ///
    /// Default: `1`.
    pub fn duration(self, value: i64) -> Self { Self(self.0.member("duration", &value)) }

    /// What the token may do on the domain.
    ///
    /// Default: `"config"`.
    pub fn scope(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("scope", &value.into()))
    }
}

endpoint! { CreateAdminJwt, Config, AdminJwt }

operation! {
    CREATE_USER_TOKEN = POST "/users/{user}/token", "legacy.authentication.create_user_token", "config"
}

/// Issues a token for a user of the domain, by name of an application.
///
/// `POST /users/{user}/token`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
/// use powens::users::UserRef;
///
/// let answer = authentication::create_user_token(UserRef::Me, "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `authentication::renew`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserToken(pub(crate) Request);

/// Issues a token for a user of the domain, by name of an application.
///
/// `POST /users/{user}/token`: see [`CreateUserToken`].
#[deprecated(note = "use `authentication::renew`")]
pub fn create_user_token(user: impl Into<UserRef>, application: impl Into<String>) -> CreateUserToken {
    CreateUserToken(
        Request::new(&CREATE_USER_TOKEN)
            .segment::<UserRef>(user.into())
            .member::<String>("application", &application.into()),
    )
}

endpoint! { CreateUserToken, Config, UserToken }

operation! { REGISTER = POST "/auth/register", "legacy.authentication.register" }

/// Creates a user who signs in with an e-mail address and a password.
///
/// `POST /auth/register`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::register("…", "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `authentication::init`. Users are anonymous now.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Register(pub(crate) Request);

/// Creates a user who signs in with an e-mail address and a password.
///
/// `POST /auth/register`: see [`Register`].
#[deprecated(note = "use `authentication::init`. Users are anonymous now.")]
pub fn register(
    email: impl Into<String>,
    password: impl Into<Secret>,
    application: impl Into<String>,
) -> Register {
    Register(
        Request::new(&REGISTER)
            .member::<String>("email", &email.into())
            .member::<Secret>("password", &password.into())
            .member::<String>("application", &application.into()),
    )
}

impl Register {
    /// Who recommended the service. The form is not documented.
    pub fn sponsor(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("sponsor", &value.into()))
    }

    /// What notifications are sent to the device of the user with.
    pub fn notification_token(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("notification_token", &value.into()))
    }
}

endpoint! { Register, Anonymous, RegisteredUser }

operation! { CONFIRM_EMAIL = POST "/auth/confirm", "legacy.authentication.confirm_email" }

/// Confirms the e-mail address of a user who registered, with the token that was sent to it.
///
/// `POST /auth/confirm`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::confirm_email("…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Users have no e-mail addresses any more.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfirmEmail(pub(crate) Request);

/// Confirms the e-mail address of a user who registered, with the token that was sent to it.
///
/// `POST /auth/confirm`: see [`ConfirmEmail`].
#[deprecated(note = "Users have no e-mail addresses any more.")]
pub fn confirm_email(token: impl Into<Secret>, application: impl Into<String>) -> ConfirmEmail {
    ConfirmEmail(
        Request::new(&CONFIRM_EMAIL)
            .member::<Secret>("token", &token.into())
            .member::<String>("application", &application.into()),
    )
}

endpoint! { ConfirmEmail, Anonymous, ConfirmedUser }

operation! { CONFIRM_NEW_EMAIL = POST "/auth/confirmNewEmail", "legacy.authentication.confirm_new_email" }

/// Confirms the new e-mail address of a user who changed it, with the token that was sent there.
///
/// `POST /auth/confirmNewEmail`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::confirm_new_email("…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Users have no e-mail addresses any more.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConfirmNewEmail(pub(crate) Request);

/// Confirms the new e-mail address of a user who changed it, with the token that was sent there.
///
/// `POST /auth/confirmNewEmail`: see [`ConfirmNewEmail`].
#[deprecated(note = "Users have no e-mail addresses any more.")]
pub fn confirm_new_email(token: impl Into<Secret>) -> ConfirmNewEmail {
    ConfirmNewEmail(Request::new(&CONFIRM_NEW_EMAIL).member::<Secret>("token", &token.into()))
}

endpoint! { ConfirmNewEmail, Anonymous, Option<Json> }

operation! {
    RESEND_CONFIRMATION = POST "/auth/resendConfirmEmail", "legacy.authentication.resend_confirmation", "user"
}

/// Sends the mail again that an e-mail address is confirmed by. The status is 400 when that was
/// done already.
///
/// `POST /auth/resendConfirmEmail`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::authentication;
///
/// let answer = authentication::resend_confirmation().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Users have no e-mail addresses any more.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ResendConfirmation(pub(crate) Request);

/// Sends the mail again that an e-mail address is confirmed by.
///
/// `POST /auth/resendConfirmEmail`: see [`ResendConfirmation`].
#[deprecated(note = "Users have no e-mail addresses any more.")]
pub fn resend_confirmation() -> ResendConfirmation { ResendConfirmation(Request::new(&RESEND_CONFIRMATION)) }

endpoint! { ResendConfirmation, User, Option<Json> }

object! {
    /// A token for a user who signed in.
    pub struct LoginToken {
        /// The token for later requests.
        pub token: Secret,
        /// What was granted.
        pub scope: Option<String>,
        /// Seconds that the token is valid for.
        pub expires_in: Option<i64>,
        /// The user. Known from one copy of the document.
        pub user: Option<User>,
        /// What the user signed in with. Known from one copy of the document.
        pub profile: Option<Profile>,
    }
}

object! {
    /// A token in JWT form for a user.
    pub struct UserJwt {
        /// The token for later requests, signed with RS256.
        pub jwt_token: Secret,
        /// What the token says: `id_user`, `aud` (the domain), `iss` (the client application), `exp` and
        /// `type`, which is `sharedAccess` (`shared_access` before 2019-07-30).
        pub payload: Option<BTreeMap<String, Json>> as secret,
    }
}

object! {
    /// A token in JWT form that manages the domain.
    pub struct AdminJwt {
        /// The token to manage the domain with.
        pub jwt_token: Secret,
        /// What the token says. Its members are not documented.
        pub payload: Option<BTreeMap<String, Json>> as secret,
    }
}

object! {
    /// A token of a user.
    pub struct UserToken {
        /// The token that acts for the user.
        pub token: Secret,
    }
}

object! {
    /// A user who was created, with a token.
    pub struct RegisteredUser {
        /// The token that acts for the new user.
        pub token: Secret,
        /// The user who was created.
        pub user: Option<User>,
        /// What the user signs in with.
        pub profile: Option<Profile>,
    }
}

object! {
    /// A user whose e-mail address is confirmed, with a token.
    pub struct ConfirmedUser {
        /// The token that acts for the user from now on.
        pub token: Secret,
        /// The user whose address was confirmed.
        pub user: Option<User>,
    }
}
