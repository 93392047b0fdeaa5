//! Scalars: Every built-in type.
//!
//! Reference: <https://docs.example.com/scalars>

// Written by `cargo xtask generate` from spec/scalars.yaml. Do not edit.

use jiff::civil::{Date, DateTime};
use powens_runtime::{Json, Request, Secret, endpoint, object, operation};
use rust_decimal::Decimal;
use uuid::Uuid;

operation! { GET_ALL = GET "/scalars/{number}/{word}/{code}/{days}", "scalars.get_all", "user", idempotent }

/// Returns one of each.
///
/// `GET /scalars/{number}/{word}/{code}/{days}`, with a `user` token.
///
/// - `word`: A word that names them.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::{Uuid, civil};
/// use powens::scalars;
///
/// let answer = scalars::get_all(10, "…", Uuid::nil(), [10], civil::date(2024, 1, 31)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAll(pub(crate) Request);

/// Returns one of each.
///
/// `GET /scalars/{number}/{word}/{code}/{days}`: see [`GetAll`].
pub fn get_all(
    number: i64,
    word: impl Into<String>,
    code: Uuid,
    days: impl IntoIterator<Item = i64>,
    on: Date,
) -> GetAll {
    GetAll(
        Request::new(&GET_ALL)
            .segment(number)
            .segment::<String>(word.into())
            .segment(code)
            .segment(days.into_iter().collect::<Vec<i64>>())
            .query("on", on),
    )
}

impl GetAll {
    /// The moment.
    pub fn at(self, value: DateTime) -> Self { Self(self.0.query("at", value)) }

    /// The least amount.
    ///
    /// Default: `0.5`.
    pub fn least(self, value: Decimal) -> Self { Self(self.0.query("least", value)) }

    /// Words to look for.
    ///
    /// Example: `["a","b"]`.
    pub fn words(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query("words", value.into_iter().map(Into::into).collect::<Vec<String>>()))
    }
}

endpoint! { GetAll, User, Scalars }

object! {
    /// One of each.
    pub struct Scalars {
        /// A whole number.
        pub whole: Option<i64>,
        /// Any text.
        pub text: Option<String>,
        /// True or false.
        pub yes: Option<bool>,
        /// An exact number.
        pub amount: Option<Decimal>,
        /// A calendar day.
        pub day: Option<Date>,
        /// A day with a time.
        pub moment: Option<DateTime>,
        /// A random identifier.
        pub uuid: Option<Uuid>,
        /// An absolute URL.
        pub address: Option<String>,
        /// A text that never shows.
        pub hidden: Option<Secret>,
        /// Whatever comes.
        pub any: Option<Json>,
    }
}
