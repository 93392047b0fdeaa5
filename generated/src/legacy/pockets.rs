//! Pockets (legacy): A longer route to pockets, which only the Swagger document of 2020 and 2021
//! knows.
//!
//! Reference: <https://docs.powens.com/api-reference/products/wealth-aggregation/pockets>

// Written by `cargo xtask generate` from spec/legacy/pockets.yaml. Do not edit.

use powens_runtime::{Request, operation};

use crate::bank_accounts::BankAccountId;
use crate::investments::InvestmentId;
use crate::users::UserRef;

operation! {
    LIST_OF_ACCOUNT_INVESTMENT = GET "/users/{user}/accounts/{account}/investments/{investment}/pockets", "legacy.pockets.list_of_account_investment", "user", idempotent
}

/// Lists the pockets of an investment, which is named below its account.
///
/// `GET /users/{user}/accounts/{account}/investments/{investment}/pockets`, with a `user` token:
/// another route to [`pockets::list`](crate::pockets::list()).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: powens::Client<powens::auth::User>) -> powens::Result<()> {
/// # #![allow(deprecated)]
/// use powens::bank_accounts::BankAccountId;
/// use powens::investments::InvestmentId;
/// use powens::legacy::pockets;
/// use powens::users::UserRef;
///
/// let answer = pockets::list_of_account_investment(UserRef::Me, BankAccountId::new(1), InvestmentId::new(1)).send(&client).await?;
/// # Ok(())
/// # }
/// ```
#[deprecated(note = "use `pockets::list_of_investment`")]
pub fn list_of_account_investment(
    user: impl Into<UserRef>,
    account: BankAccountId,
    investment: InvestmentId,
) -> crate::pockets::List {
    crate::pockets::List(
        Request::new(&LIST_OF_ACCOUNT_INVESTMENT)
            .segment::<UserRef>(user.into())
            .segment(account)
            .segment(investment),
    )
}
