//! Unions: Objects told apart by a tag.
//!
//! Reference: <https://docs.example.com/unions>

// Written by `cargo xtask generate` from spec/unions.yaml. Do not edit.

use powens_runtime::{Request, endpoint, object, operation, union};
use rust_decimal::Decimal;

operation! { EXCHANGE = POST "/shapes", "unions.exchange", "user" }

/// Sends and returns shapes.
///
/// `POST /shapes`, with a `user` token.
///
/// It is not sent again after a failure, because it may have taken effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// use powens::Decimal;
/// use powens::unions::{self, Circle, Shape};
///
/// let answer = unions::exchange(Shape::Circle(Circle::new(Decimal::new(1250, 2)))).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Exchange(pub(crate) Request);

/// Sends and returns shapes.
///
/// `POST /shapes`: see [`Exchange`].
pub fn exchange(shape: Shape) -> Exchange { Exchange(Request::new(&EXCHANGE).member("shape", &shape)) }

impl Exchange {
    /// Other shapes.
    pub fn more(self, value: impl IntoIterator<Item = Shape>) -> Self {
        Self(self.0.member("more", &value.into_iter().collect::<Vec<Shape>>()))
    }
}

endpoint! { Exchange, User, Mark }

object! {
    /// A round one.
    pub struct Circle {
        /// The radius in metres.
        pub radius: Option<Decimal>,
    }

    fn empty() -> Self;
}

impl Circle {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(radius: Decimal) -> Self { Self { radius: Some(radius), ..Self::empty() } }
}

object! {
    /// A straight one.
    pub struct Square {
        /// The side in metres.
        pub side: Option<Decimal>,
    }

    fn empty() -> Self;
}

impl Square {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(side: Decimal) -> Self { Self { side: Some(side), ..Self::empty() } }
}

object! {
    /// A small one.
    pub struct Dot {
        /// What it is painted with.
        pub colour: Option<String>,
    }
}

union! {
    /// A flat shape with an area.
    pub enum Shape by "kind" default Circle {
        /// `circle`: With a radius.
        Circle(Circle) = "circle",
        /// `square`: With a side.
        Quad(Square) = "square",
    }
}

union! {
    /// A shape whose tag is always there.
    pub enum Mark by "form" {
        /// `dot`: Without an area.
        Dot(Dot) = "dot",
        /// `circle`: With a radius.
        Circle(Circle) = "circle",
    }
}
