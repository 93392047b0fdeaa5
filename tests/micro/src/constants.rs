//! Constants: Members with one value.
//!
//! Reference: <https://docs.example.com/constants>

// Written by `cargo xtask generate` from spec/constants.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, open_enum, operation};

operation! { FLAT = POST "/constants", "constants.flat" }

/// Sends constants of every type.
///
/// `POST /constants`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::constants;
///
/// constants::flat("…").send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Flat(pub(crate) Request);

/// Sends constants of every type.
///
/// `POST /constants`: see [`Flat`].
pub fn flat(name: impl Into<String>) -> Flat {
    Flat(
        Request::new(&FLAT)
            .constant("grant", "client_credentials")
            .constant("version", &2)
            .constant("strict", &true)
            .member::<String>("name", &name.into()),
    )
}

endpoint! { Flat, Anonymous, () }

operation! { NESTED = POST "/constants/nested", "constants.nested" }

/// Sends constants below a member.
///
/// `POST /constants/nested`, without a token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::constants::{self, ConstantPart};
///
/// constants::nested(ConstantPart::new()).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Nested(pub(crate) Request);

/// Sends constants below a member.
///
/// `POST /constants/nested`: see [`Nested`].
pub fn nested(inner: ConstantPart) -> Nested { Nested(Request::new(&NESTED).member("inner", &inner)) }

endpoint! { Nested, Anonymous, () }

object! {
    /// Constants that callers never give.
    pub struct ConstantPart {
        /// The kind of grant.
        pub grant: Option<Grant>,
        /// A fixed label.
        pub label: Option<String>,
    }

    fn empty() -> Self;
}

impl ConstantPart {
    /// An empty one: the setters fill it.
    #[expect(clippy::new_without_default)]
    pub fn new() -> Self {
        Self { grant: Some(Grant::from("client_credentials")), label: Some("fixed".into()), ..Self::empty() }
    }
}

open_enum! {
    /// Kinds of grants.
    pub enum Grant {
        /// `client_credentials`: By client credentials.
        ClientCredentials = "client_credentials",
    }
}
