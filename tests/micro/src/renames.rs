//! Renames: Things that were called otherwise before, and whose older names stay.
//!
//! Reference: <https://docs.example.com/renames>

// Written by `cargo xtask generate` from spec/renames.yaml. Do not edit.

use powens_runtime::{Request, endpoint, expand, id, object, open_enum, operation, reference};

operation! { GET_COIN = GET "/coins/{coin}", "renames.get_coin", idempotent }

/// Shows a coin.
///
/// `GET /coins/{coin}`, without a token.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::renames::{self, CoinId, CoinSide};
///
/// let answer = renames::get_coin(CoinId::new(1), CoinSide::Obverse).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCoin(pub(crate) Request);

/// Shows a coin.
///
/// `GET /coins/{coin}`: see [`GetCoin`].
pub fn get_coin(coin: impl Into<CoinRef>, side: CoinSide) -> GetCoin {
    GetCoin(Request::new(&GET_COIN).segment::<CoinRef>(coin.into()).query("side", side))
}

/// The older name of [`GetCoin`].
#[deprecated(note = "renamed to `GetCoin`")]
pub type GetPiece = GetCoin;

/// The older name of [`get_coin`].
#[deprecated(note = "renamed to `get_coin`")]
pub fn get_piece(coin: impl Into<CoinRef>, side: CoinSide) -> GetCoin { get_coin(coin, side) }

impl GetCoin {
    /// Asks for linked resources along with the answer.
    pub fn expand(self, expand: CoinExpand) -> Self { Self(self.0.expand(expand)) }
}

endpoint! { GetCoin, Anonymous, Coin }

operation! {
    GET_COIN_OF_PURSE = GET "/purses/{purse}/coins/{coin}", "renames.get_coin_of_purse", idempotent
}

/// Shows a coin of a purse.
///
/// `GET /purses/{purse}/coins/{coin}`, without a token: another route to [`get_coin`](get_coin()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::Anonymous>) -> powens::Result<()> {
/// use powens::renames::{self, CoinId, CoinSide};
///
/// let answer = renames::get_coin_of_purse(10, CoinId::new(1), CoinSide::Obverse).send(&client).await?;
/// # Ok(())
/// # }
/// ```
pub fn get_coin_of_purse(purse: i64, coin: impl Into<CoinRef>, side: CoinSide) -> GetCoin {
    GetCoin(
        Request::new(&GET_COIN_OF_PURSE).segment(purse).segment::<CoinRef>(coin.into()).query("side", side),
    )
}

/// The older name of [`get_coin_of_purse`].
#[deprecated(note = "renamed to `get_coin_of_purse`")]
pub fn get_piece_of_purse(purse: i64, coin: impl Into<CoinRef>, side: CoinSide) -> GetCoin {
    get_coin_of_purse(purse, coin, side)
}

id! {
    /// Identifies a coin.
    pub struct CoinId(i64);
}

reference! {
    /// Which coin is meant.
    pub enum CoinRef {
        /// This one.
        Id(CoinId),
        /// The newest one.
        Last = "last",
    }
}

object! {
    /// A round piece of metal that is worth something.
    pub struct Coin {
        /// Identifies the coin.
        pub id: CoinId,
        /// The side that is up.
        pub side: Option<CoinSide>,
        /// The coins that it was given for.
        pub change: Option<Vec<Coin>>,
    }
}

expand! {
    /// Which linked resources to ask for along with a [`Coin`].
    pub struct CoinExpand;

    /// `change`: The coins that it was given for.
    pub fn change() = "change";

    /// `change`, with linked resources of their own.
    pub fn change_with(CoinExpand) = "change";
}

open_enum! {
    /// A side of a coin.
    pub enum CoinSide {
        /// `obverse`: The front.
        Obverse = "obverse" | "heads",
        /// `reverse`: The back.
        Reverse = "reverse",
    }
}

/// The older name of [`CoinId`].
#[deprecated(note = "renamed to `CoinId`")]
pub type PieceId = CoinId;

/// The older name of [`CoinRef`].
#[deprecated(note = "renamed to `CoinRef`")]
pub type PieceRef = CoinRef;

/// The older name of [`Coin`].
#[deprecated(note = "renamed to `Coin`")]
pub type Piece = Coin;

/// The older name of [`CoinExpand`].
#[deprecated(note = "renamed to `CoinExpand`")]
pub type PieceExpand = CoinExpand;

/// The older name of [`CoinSide`].
#[deprecated(note = "renamed to `CoinSide`")]
pub type Face = CoinSide;
