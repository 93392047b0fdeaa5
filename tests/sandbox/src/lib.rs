//! An offline stand-in for the Powens API.
//!
//! It reads the resolved description and answers every endpoint of it over real HTTP: the core of the API (tokens,
//! users, connectors, connections, accounts, transactions, payments) with a small state in memory, the rest with
//! values made from the description. A request that breaks the description is refused with an error that explains
//! what to do; an answer that would break it never leaves.
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
