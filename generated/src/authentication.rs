//! Authentication: Users, their tokens and codes, and tokens of services.
//!
//! Calls carry a token in the header `Authorization`. Client secrets and permanent tokens belong on
//! servers; what goes to a browser is a temporary code, which lives for 30 minutes by the
//! reference.
//!
//! Reference: <https://docs.powens.com/api-reference/overview/authentication>

// Written by `cargo xtask generate` from spec/authentication.yaml. Do not edit.

use powens_runtime::{Request, Secret, endpoint, id, object, open_enum, operation};

use crate::users::UserId;

operation! { INIT = POST "/auth/init", "authentication.init" }

/// Creates a user and returns a token for it.
///
/// With client credentials the token is permanent. Without them both the token and its user end
/// after 30 minutes, unless a permanent token is issued meanwhile. Every call makes another user,
/// who may be billed: do not send it again blindly.
///
/// `POST /auth/init`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::authentication;
///
/// let answer = authentication::init().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Init(pub(crate) Request);

/// Creates a user and returns a token for it.
///
/// `POST /auth/init`: see [`Init`].
pub fn init() -> Init { Init(Request::new(&INIT)) }

impl Init {
    /// The client application that makes the user.
    pub fn client_id(self, value: impl Into<ClientId>) -> Self {
        Self(self.0.member::<ClientId>("client_id", &value.into()))
    }

    /// Secret of the client application.
    pub fn client_secret(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("client_secret", &value.into()))
    }
}

endpoint! { Init, Anonymous, AuthToken }

operation! { CREATE_CODE = GET "/auth/token/code", "authentication.create_code", "user", idempotent }

/// Issues a temporary code for the user of the token, to hand to a browser or to the webview.
///
/// Ask for a new one each time the webview is opened.
///
/// `GET /auth/token/code`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::authentication;
///
/// let answer = authentication::create_code().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCode(pub(crate) Request);

/// Issues a temporary code for the user of the token, to hand to a browser or to the webview.
///
/// `GET /auth/token/code`: see [`CreateCode`].
pub fn create_code() -> CreateCode { CreateCode(Request::new(&CREATE_CODE)) }

impl CreateCode {
    /// How often the code can be used.
    ///
    /// Default: `"requestAccess"`.
    pub fn kind(self, value: AuthCodeType) -> Self { Self(self.0.query("type", value)) }
}

endpoint! { CreateCode, User, AuthCode }

operation! { EXCHANGE_CODE = POST "/auth/token/access", "authentication.exchange_code" }

/// Exchanges a temporary code or a temporary token for a permanent token of the same user, who
/// becomes permanent.
///
/// This is what a server does with the code that the webview returns for a new user.
///
/// `POST /auth/token/access`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::authentication;
///
/// let answer = authentication::exchange_code("id", "…", "…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExchangeCode(pub(crate) Request);

/// Exchanges a temporary code or a temporary token for a permanent token of the same user, who
/// becomes permanent.
///
/// `POST /auth/token/access`: see [`ExchangeCode`].
pub fn exchange_code(
    client_id: impl Into<ClientId>,
    client_secret: impl Into<Secret>,
    code: impl Into<Secret>,
) -> ExchangeCode {
    ExchangeCode(
        Request::new(&EXCHANGE_CODE)
            .member::<ClientId>("client_id", &client_id.into())
            .member::<Secret>("client_secret", &client_secret.into())
            .member::<Secret>("code", &code.into()),
    )
}

impl ExchangeCode {
    /// Kind of exchange; there is but one.
    ///
    /// Default: `"authorization_code"`.
    pub fn grant_type(self, value: GrantType) -> Self { Self(self.0.member("grant_type", &value)) }

    /// The address that the browser was sent back to, as given when it left.
    #[deprecated(note = "Gone from the current reference.")]
    pub fn redirect_uri(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("redirect_uri", &value.into()))
    }
}

endpoint! { ExchangeCode, Anonymous, AccessToken }

operation! { RENEW = POST "/auth/renew", "authentication.renew" }

/// Issues one more permanent token for a known user.
///
/// The tokens that the user already has stay valid unless `revoke_previous` is set.
///
/// `POST /auth/renew`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::authentication;
/// use powens::users::UserId;
///
/// let answer = authentication::renew("id", "…", UserId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Renew(pub(crate) Request);

/// Issues one more permanent token for a known user.
///
/// `POST /auth/renew`: see [`Renew`].
pub fn renew(client_id: impl Into<ClientId>, client_secret: impl Into<Secret>, id_user: UserId) -> Renew {
    Renew(
        Request::new(&RENEW)
            .constant("grant_type", "client_credentials")
            .member::<ClientId>("client_id", &client_id.into())
            .member::<Secret>("client_secret", &client_secret.into())
            .member("id_user", &id_user),
    )
}

impl Renew {
    /// Whether every other permanent token of the user ends.
    ///
    /// Default: `false`.
    pub fn revoke_previous(self, value: bool) -> Self { Self(self.0.member("revoke_previous", &value)) }
}

endpoint! { Renew, Anonymous, AccessToken }

operation! { REVOKE = DELETE "/auth/token", "authentication.revoke", "user", idempotent }

/// Ends the permanent token that the request carries.
///
/// `DELETE /auth/token`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::authentication;
///
/// authentication::revoke().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Revoke(pub(crate) Request);

/// Ends the permanent token that the request carries.
///
/// `DELETE /auth/token`: see [`Revoke`].
pub fn revoke() -> Revoke { Revoke(Request::new(&REVOKE)) }

endpoint! { Revoke, User, () }

operation! { SERVICE_TOKEN = POST "/auth/token", "authentication.service_token" }

/// Issues a token that acts for a client application within scopes, not for a user. It lives for 30
/// minutes.
///
/// `POST /auth/token`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::authentication::{self, ServiceScope};
///
/// let answer = authentication::service_token("id", "…", [ServiceScope::PaymentsAdmin]).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ServiceToken(pub(crate) Request);

/// Issues a token that acts for a client application within scopes, not for a user.
///
/// `POST /auth/token`: see [`ServiceToken`].
pub fn service_token(
    client_id: impl Into<ClientId>,
    client_secret: impl Into<Secret>,
    scope: impl IntoIterator<Item = ServiceScope>,
) -> ServiceToken {
    ServiceToken(
        Request::new(&SERVICE_TOKEN)
            .constant("grant_type", "client_credentials")
            .member::<ClientId>("client_id", &client_id.into())
            .member::<Secret>("client_secret", &client_secret.into())
            .member("scope", &scope.into_iter().collect::<Vec<ServiceScope>>()),
    )
}

endpoint! { ServiceToken, Anonymous, AuthServiceToken }

id! {
    /// Identifies a client application of the domain. It consists of digits only: bodies send it as a
    /// text, some answers hold it as a number.
    pub struct ClientId(String);
}

object! {
    /// A token and the user that was created for it.
    pub struct AuthToken {
        /// The token for later requests.
        pub auth_token: Secret,
        /// Whether the token ends by itself.
        pub kind: Option<AuthTokenKind> = "type",
        /// The user that was created. Keep it for `authentication.renew`.
        pub id_user: Option<UserId>,
        /// Seconds that the token is valid for; none when it does not end.
        pub expires_in: Option<i64>,
    }
}

object! {
    /// A temporary code for a browser.
    pub struct AuthCode {
        /// The code. It may hold `+`, `/`, `=` and `:`, so it has to be encoded inside a URL.
        pub code: Secret,
        /// Whether the code ends by itself, which it does.
        pub kind: Option<AuthTokenKind> = "type",
        /// How often the code can be used.
        pub access: Option<AuthCodeAccess>,
        /// Seconds that the code is valid for.
        pub expires_in: Option<i64>,
    }
}

object! {
    /// A permanent token.
    pub struct AccessToken {
        /// The token for later requests.
        pub access_token: Secret,
        /// Scheme to use the token with.
        pub token_type: Option<String>,
    }
}

object! {
    /// A token of a service.
    pub struct AuthServiceToken {
        /// The token for later requests.
        pub token: Secret,
        /// What was granted.
        pub scope: Option<String>,
        /// Seconds that the token is valid for; known from the Swagger document only.
        pub expires_in: Option<i64>,
    }
}

open_enum! {
    /// What a token of a service may do.
    pub enum ServiceScope {
        /// `payments:admin`: Everything about payments.
        PaymentsAdmin = "payments:admin",
        /// `payments:read-only`: Reading payments.
        PaymentsReadOnly = "payments:read-only",
        /// `payments:allow-sensitive`: Reading the personal data of payments.
        PaymentsAllowSensitive = "payments:allow-sensitive",
        /// `payments:validate`: Carrying payments out, and issuing tokens for a single payment.
        PaymentsValidate = "payments:validate",
        /// `payments:cancel`: Asking for payments to be cancelled.
        PaymentsCancel = "payments:cancel",
        /// `payment-links:admin`: Everything about payment links.
        PaymentLinksAdmin = "payment-links:admin",
        /// `payments`: Everything about payments.
        #[deprecated(note = "use `payments:admin`")]
        Payments = "payments",
    }
}

open_enum! {
    /// How a token is obtained.
    pub enum GrantType {
        /// `authorization_code`: By a temporary code.
        AuthorizationCode = "authorization_code",
        /// `client_credentials`: By the secret of a client application.
        ClientCredentials = "client_credentials",
        /// `password`: By name and password of a user.
        #[deprecated(note = "Users have no passwords any more.")]
        Password = "password",
    }
}

open_enum! {
    /// Whether a token or code ends by itself.
    pub enum AuthTokenKind {
        /// `permanent`: It stays valid until it is revoked.
        Permanent = "permanent",
        /// `temporary`: It ends after 30 minutes.
        Temporary = "temporary",
    }
}

open_enum! {
    /// How often a temporary code is meant to be used.
    pub enum AuthCodeType {
        /// `singleAccess`: Once, on any endpoint. Fit for opening the webview.
        SingleAccess = "singleAccess",
        /// `requestAccess`: As often as wanted for 30 minutes.
        RequestAccess = "requestAccess",
    }
}

open_enum! {
    /// How often a temporary code can be used.
    pub enum AuthCodeAccess {
        /// `single`: Once.
        Single = "single",
        /// `standard`: As often as wanted until it ends.
        Standard = "standard",
    }
}
