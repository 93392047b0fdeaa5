//! Client applications: the applications that call the API for a domain, each with credentials of
//! its own.
//!
//! Identifier and secret of an application get tokens, see `authentication`. An application also
//! says how the webview looks and where it may send the browser back to. The console manages
//! applications too.
//!
//! Reference: <https://docs.powens.com/api-reference/api-setup/client-applications>

// Written by `cargo xtask generate` from spec/client_applications.yaml. Do not edit.

use powens_runtime::{File, Json, Request, Secret, endpoint, object, operation};

use crate::authentication::ClientId;
use crate::documents::FileId;

operation! { LIST = GET "/clients", "client_applications.list", "config", idempotent }

/// Lists the client applications of the domain.
///
/// `GET /clients`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::client_applications;
///
/// let answer = client_applications::list().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(pub(crate) Request);

/// Lists the client applications of the domain.
///
/// `GET /clients`: see [`List`].
pub fn list() -> List { List(Request::new(&LIST)) }

endpoint! { List, Config, ClientAppsList }

operation! { CREATE = POST "/clients", "client_applications.create", "config" }

/// Adds a client application. The answer has its identifier and its secret.
///
/// `POST /clients`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::client_applications;
///
/// let answer = client_applications::create().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Adds a client application.
///
/// `POST /clients`: see [`Create`].
pub fn create() -> Create { Create(Request::new(&CREATE)) }

impl Create {
    /// Whether to make an RSA pair, so that the application can sign tokens of users in JWT form.
    ///
    /// Default: `false`.
    pub fn generate_keys(self, value: bool) -> Self { Self(self.0.member("generate_keys", &value)) }

    /// Name of the application.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Addresses that flows of the webview may send the browser back to, as one text. What separates
    /// several is not documented.
    ///
    /// Example: `"https://app.example/back"`.
    pub fn redirect_uris(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("redirect_uris", &value.into()))
    }

    /// Free settings, a text by the page. See the member of `ClientApp`.
    pub fn config(self, value: Json) -> Self { Self(self.0.member("config", &value)) }
}

endpoint! { Create, Config, ClientApp }

operation! { GET = GET "/clients/{client}", "client_applications.get", "config", idempotent }

/// Returns a client application.
///
/// `GET /clients/{client}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::client_applications;
///
/// let answer = client_applications::get("id").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get(pub(crate) Request);

/// Returns a client application.
///
/// `GET /clients/{client}`: see [`Get`].
pub fn get(client: impl Into<ClientId>) -> Get { Get(Request::new(&GET).segment::<ClientId>(client.into())) }

endpoint! { Get, Config, ClientApp }

operation! { UPDATE = PUT "/clients/{client}", "client_applications.update", "config" }

/// Changes a client application. What is left out stays as it is.
///
/// `PUT /clients/{client}`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::client_applications;
///
/// let answer = client_applications::update("id").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(pub(crate) Request);

/// Changes a client application.
///
/// `PUT /clients/{client}`: see [`Update`].
pub fn update(client: impl Into<ClientId>) -> Update {
    Update(Request::new(&UPDATE).segment::<ClientId>(client.into()))
}

impl Update {
    /// Whether to make an RSA pair to sign tokens in JWT form with. It does nothing if there is a pair.
    ///
    /// Default: `false`.
    pub fn generate_keys(self, value: bool) -> Self { Self(self.0.member("generate_keys", &value)) }

    /// New name of the application.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("name", &value.into()))
    }

    /// Resets the secret. Whether this text becomes the secret or a new one is made is not documented.
    pub fn secret(self, value: impl Into<Secret>) -> Self {
        Self(self.0.member::<Secret>("secret", &value.into()))
    }

    /// Addresses to take the place of those that the webview may return to.
    pub fn redirect_uris(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("redirect_uris", &value.into()))
    }

    /// Colour of the webview, in hexadecimal without `#`. It is grey without one.
    ///
    /// Example: `"F45B9A"`.
    pub fn primary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("primary_color", &value.into()))
    }

    /// Free settings to merge or to set, see `update_config`.
    pub fn config(self, value: Json) -> Self { Self(self.0.member("config", &value)) }

    /// Whether `config` is merged with the settings that are there. When false it takes their place.
    ///
    /// Default: `true`.
    pub fn update_config(self, value: bool) -> Self { Self(self.0.member("update_config", &value)) }

    /// Second colour, in hexadecimal without `#`.
    ///
    /// Example: `"2B6CB0"`.
    #[deprecated(note = "use `primary_color`")]
    pub fn secondary_color(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("secondary_color", &value.into()))
    }

    /// Text that describes the application where no other one fits.
    #[deprecated(note = "use `config`")]
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("description", &value.into()))
    }

    /// Text that describes the application while a bank is added.
    #[deprecated(note = "use `config`")]
    pub fn description_banks(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("description_banks", &value.into()))
    }

    /// Text that describes the application while a provider of documents is added.
    #[deprecated(note = "use `config`")]
    pub fn description_providers(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("description_providers", &value.into()))
    }

    /// Whether the application shows the page to manage a company.
    #[deprecated(note = "Absent from the current reference.")]
    pub fn pro(self, value: bool) -> Self { Self(self.0.member("pro", &value)) }
}

endpoint! { Update, Config, ClientApp }

operation! { DELETE = DELETE "/clients/{client}", "client_applications.delete", "config", idempotent }

/// Deletes a client application. Its credentials get no more tokens.
///
/// `DELETE /clients/{client}`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::client_applications;
///
/// let answer = client_applications::delete("id").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(pub(crate) Request);

/// Deletes a client application.
///
/// `DELETE /clients/{client}`: see [`Delete`].
pub fn delete(client: impl Into<ClientId>) -> Delete {
    Delete(Request::new(&DELETE).segment::<ClientId>(client.into()))
}

endpoint! { Delete, Config, Option<ClientApp> }

operation! { UPLOAD_LOGO = POST "/clients/{client}/logo", "client_applications.upload_logo", "config" }

/// Sets the logo of a client application, which the webview shows.
///
/// Neither the formats nor the largest size are documented.
///
/// `POST /clients/{client}/logo`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// use powens::File;
/// use powens::client_applications;
///
/// let answer = client_applications::upload_logo("id", File::new("…").named("file.pdf")).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadLogo(pub(crate) Request);

/// Sets the logo of a client application, which the webview shows.
///
/// `POST /clients/{client}/logo`: see [`UploadLogo`].
pub fn upload_logo(client: impl Into<ClientId>, file: File) -> UploadLogo {
    UploadLogo(Request::new(&UPLOAD_LOGO).segment::<ClientId>(client.into()).file("file", file))
}

endpoint! { UploadLogo, Config, Option<StoredFile> }

operation! {
    DELETE_LOGO = DELETE "/clients/{client}/logo", "client_applications.delete_logo", "config", idempotent
}

/// Takes the logo of a client application away.
///
/// `DELETE /clients/{client}/logo`, with a `config` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::client_applications;
///
/// let answer = client_applications::delete_logo("id").send(&client).await?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
#[deprecated(note = "use `client_applications::upload_logo`. Known from the Swagger document of 2020 only.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLogo(pub(crate) Request);

/// Takes the logo of a client application away.
///
/// `DELETE /clients/{client}/logo`: see [`DeleteLogo`].
#[deprecated(note = "use `client_applications::upload_logo`. Known from the Swagger document of 2020 only.")]
pub fn delete_logo(client: impl Into<ClientId>) -> DeleteLogo {
    DeleteLogo(Request::new(&DELETE_LOGO).segment::<ClientId>(client.into()))
}

endpoint! { DeleteLogo, Config, Option<StoredFile> }

object! {
    /// A list of client applications.
    pub struct ClientAppsList {
        /// The applications of the domain.
        pub clients: Vec<ClientApp>,
        /// How many applications there are, as older versions of the API told.
        #[deprecated(note = "Absent from the current reference.")]
        pub total: Option<i64>,
    }
}

object! {
    /// An application that calls the API for the domain.
    pub struct ClientApp {
        /// Identifies the application; the `client_id` of other requests.
        pub id: ClientId,
        /// Name of the application.
        pub name: Option<String>,
        /// What the application proves itself with. Only the config token gets to see it.
        pub secret: Option<Secret>,
        /// Public key of the pair that signs tokens in JWT form, if it has one.
        pub public_key: Option<String>,
        /// Private key of the pair that signs tokens in JWT form, if it has one.
        pub private_key: Option<Secret>,
        /// Addresses that flows of the webview may send the browser back to, as one text; any address while
        /// it is empty. What separates them is not documented.
        pub redirect_uris: Option<String>,
        /// The file that holds the logo.
        pub id_logo: Option<FileId>,
        /// Free settings of the application. For the webview it knows `disable_connector_hints` (hides the
        /// list of connectors used most), `use_app_layout` (shows the logo as the icon of an app) and
        /// `disable_accounts_pre_check` (accounts are not chosen beforehand), all false by default.
        pub config: Option<Json>,
        /// Whether the application shows the page to manage a company.
        #[deprecated(note = "Known from the Swagger document of 2020 only.")]
        pub pro: Option<bool>,
    }
}

object! {
    /// A file that the API keeps.
    ///
    /// Source: <https://www.npmjs.com/package/@datafire/biapi_pro>
    pub struct StoredFile {
        /// Identifies the file.
        pub id: FileId,
        /// Name that the file was uploaded with.
        pub filename: Option<String> as secret,
        /// Media type of the content.
        pub content_type: Option<String>,
        /// Size in bytes.
        pub file_size: Option<i64>,
    }
}
