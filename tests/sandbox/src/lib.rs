//! An offline stand-in for the Powens API.
//!
//! It reads the resolved description and answers every endpoint of it over real HTTP: the core of the API (tokens,
//! users, connectors, connections, accounts, transactions, payments) with a small state in memory, the rest with
//! values made from the description. A request that breaks the description is refused with an error that explains
//! what to do; an answer that would break it never leaves.
//!
//! From the start there is a user with a connection to the test connector, two activated accounts with transactions
//! and a disabled one. Time stands still at 2026-01-31 12:00:00. What the caller sends decides what happens:
//!
//! | value | of | does |
//! |---|---|---|
//! | `wrong` | the field `password` of a connection | the institution refuses the credentials |
//! | `otp` | the same | it wants the field `otp`, which is `1234` |
//! | `decoupled` | the same | it waits for `resume` |
//! | `pdng/done - text` | the label of the first instruction of a payment | what the bank does with it: `pdng`, `canc`, `rjct`, `err`, `bug`, `done`; each reading of a pending payment is a step |
//! | `redirect`, `decoupled`, `decoupled_cancelled`, `decoupled_expired`, `otp_sms`, `otp_plus_decoupled`, `account_choice`, `psu_validation`, `confirm` | the field `use_case_pay` of the validation of a payment | what the payer has to do; `resume` finds that it was done. The password is `1234`, the account `main` |
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use powens_sandbox::{Options, Sandbox, spec_folder};
//!
//! let sandbox = Sandbox::start_from(&spec_folder(), Options::default().strict(true)).await?;
//! println!("{} {}", sandbox.base_url(), sandbox.credentials().user.token);
//! # Ok(())
//! # }
//! ```

// The macro that writes the members of an account needs it.
#![recursion_limit = "256"]

mod answer;
mod auth;
mod call;
mod conform;
mod desk;
mod expand;
mod options;
mod prune;
mod refusal;
mod route;
mod sandbox;
mod server;
mod state;
mod text;
mod validate;

pub use options::Options;
pub use sandbox::{Sandbox, spec_folder};
pub use state::{Credentials, UserCredentials};
