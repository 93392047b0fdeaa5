//! Terms of service (legacy): Versions of the terms of service that end users accept, managed by
//! the customer.
//!
//! Known from the Swagger documents of 2020 and 2021 only. Today the terms belong to payments:
//! `payments.get_terms` has the text and `payments.accept_terms` records that the payer agreed. The
//! list of versions had the route that `payments.get_terms` has now.
//!
//! Reference: <https://docs.powens.com/documentation/integration-guides/pay/advanced/implementing-your-own-payment-validation-webview>

// Written by `cargo xtask generate` from spec/legacy/terms.yaml. Do not edit.

use powens_runtime::{File, Request, endpoint, object, operation};

use crate::payments::{TermsId, TermsOfService};
use crate::users::UserRef;

operation! { CREATE = POST "/terms", "legacy.terms.create", "config" }

/// Adds a version of the terms, with its text in one language.
///
/// `POST /terms`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::terms;
///
/// let answer = terms::create().send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(pub(crate) Request);

/// Adds a version of the terms, with its text in one language.
///
/// `POST /terms`: see [`Create`].
#[deprecated(note = "Absent from the current reference.")]
pub fn create() -> Create { Create(Request::new(&CREATE)) }

impl Create {
    /// Name of the version.
    ///
    /// Example: `"acme-001"`.
    pub fn version(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("version", &value.into()))
    }

    /// File that holds the text.
    pub fn file_content(self, value: File) -> Self { Self(self.0.file("file_content", value)) }

    /// Language of the text, apparently as a two-letter code.
    ///
    /// Example: `"fr"`.
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("language", &value.into()))
    }
}

endpoint! { Create, Config, TermsOfService }

operation! { ADD_LANGUAGE = POST "/terms/{terms}", "legacy.terms.add_language", "config" }

/// Adds the text of a version in one more language.
///
/// `POST /terms/{terms}`, with a `config` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Config>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::terms;
/// use powens::payments::TermsId;
///
/// let answer = terms::add_language(TermsId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "Absent from the current reference.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddLanguage(pub(crate) Request);

/// Adds the text of a version in one more language.
///
/// `POST /terms/{terms}`: see [`AddLanguage`].
#[deprecated(note = "Absent from the current reference.")]
pub fn add_language(terms: TermsId) -> AddLanguage { AddLanguage(Request::new(&ADD_LANGUAGE).segment(terms)) }

impl AddLanguage {
    /// Language of this text, apparently as a two-letter code.
    ///
    /// Example: `"de"`.
    pub fn language(self, value: impl Into<String>) -> Self {
        Self(self.0.member::<String>("language", &value.into()))
    }

    /// File that holds the text in this language.
    pub fn file_content(self, value: File) -> Self { Self(self.0.file("file_content", value)) }
}

endpoint! { AddLanguage, Config, TermsOfService }

operation! { LIST_OF_USER = GET "/users/{user}/terms", "legacy.terms.list_of_user", "user", idempotent }

/// Lists the versions of the terms that a user still has to accept.
///
/// `GET /users/{user}/terms`, with a `user` token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::terms;
/// use powens::users::UserRef;
///
/// let answer = terms::list_of_user(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::get_terms_status`. Terms are accepted for a payment now, not by a user.")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOfUser(pub(crate) Request);

/// Lists the versions of the terms that a user still has to accept.
///
/// `GET /users/{user}/terms`: see [`ListOfUser`].
#[deprecated(note = "use `payments::get_terms_status`. Terms are accepted for a payment now, not by a user.")]
pub fn list_of_user(user: impl Into<UserRef>) -> ListOfUser {
    ListOfUser(Request::new(&LIST_OF_USER).segment::<UserRef>(user.into()))
}

endpoint! { ListOfUser, User, TermsOfServicesList }

operation! { ACCEPT = POST "/users/{user}/terms", "legacy.terms.accept", "user" }

/// Records that a user accepted a version of the terms.
///
/// `POST /users/{user}/terms`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::legacy::terms;
/// use powens::users::UserRef;
///
/// let answer = terms::accept(UserRef::Me).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `payments::accept_terms`")]
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Accept(pub(crate) Request);

/// Records that a user accepted a version of the terms.
///
/// `POST /users/{user}/terms`: see [`Accept`].
#[deprecated(note = "use `payments::accept_terms`")]
pub fn accept(user: impl Into<UserRef>) -> Accept {
    Accept(Request::new(&ACCEPT).segment::<UserRef>(user.into()))
}

impl Accept {
    /// The version.
    pub fn id_terms(self, value: TermsId) -> Self { Self(self.0.member("id_terms", &value)) }
}

endpoint! { Accept, User, Option<TermsOfService> }

object! {
    /// A list of versions of the terms of service.
    pub struct TermsOfServicesList {
        /// The versions that wait to be accepted.
        pub terms_of_services: Vec<TermsOfService> = "termsofservices",
        /// How many versions there are.
        pub total: Option<i64>,
    }
}
