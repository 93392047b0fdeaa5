//! An offline stand-in for the Powens API.
//!
//! It reads the resolved description and answers every endpoint of it over real HTTP, from a state that
//! [`Options::state`] can keep. A request that breaks the description is refused with an error that explains what to do;
//! an answer that would break it never leaves.
//!
//! `/` lists all of it with requests to try, and `/openapi.json` describes it for other tools.
//!
//! From the start there is a user with a connection to the test connector: two activated accounts with transactions, of
//! which the first can send transfers, three with investments or a loan, and a disabled card. [`Options::fixtures`] adds
//! others. Time stands still at 2026-01-31 12:00:00 until [`Sandbox::advance`] is told to let it pass: then planned
//! synchronisations bring transactions, consents end, and users who were never kept are gone. What the caller sends
//! decides what happens:
//!
//! | value | of | does |
//! |---|---|---|
//! | `wrong` | the field `password` of a connection, or `login` where passwords are digits | 400 `wrongpass`, and nothing is kept |
//! | `otp`, `form` | the same | `additionalInformationNeeded`: the field `otp`, which is `1234`; or `device`, `birthdate` and `code`, which is `1234` |
//! | `decoupled`, `otp-decoupled` | the same | `decoupled`, at once or after the code, until `resume` |
//! | `sca`, `sca-decoupled` | the same | `SCARequired` until the end user is there, then as `otp` and `decoupled` |
//! | `webauth` | the same | `webauthRequired` until the page of the institution was visited |
//! | `action`, `expired` | the same | `actionNeeded` until the end user is there; `passwordExpired` until there is a new password |
//! | `limited`, `bug` | the same | `rateLimiting`, `bug`: the first synchronisation after `next_try` settles it |
//! | `unavailable` | the same | 400 `websiteUnavailable` for a new connection; later the next synchronisation settles it |
//! | `validating`, `slow` | the same | `validating`, or no state and no data yet: two or three readings, or half a minute and two minutes, later it is through |
//! | `unsupported` | the same | `notSupported`, for good |
//! | `account`, `closed`, `account-error` | the same | the synchronisation after the first finds one more account, misses one, fails on one |
//! | `later-` before one of these | the same | the first synchronisation gets through, the next meets it |
//! | `pdng/done - text` | the label of the first instruction of a payment | what the bank does with it: `pdng`, `canc`, `rjct`, `err`, `bug`, `done`; each reading of a pending payment is a step |
//! | `redirect`, `decoupled`, `decoupled_cancelled`, `decoupled_expired`, `otp_sms`, `otp_plus_decoupled`, `account_choice`, `psu_validation`, `confirm` | the field `use_case_pay` of the validation of a payment | what the payer has to do; `resume` finds that it was done. The password is `1234`, the account `main` |
//! | `decoupled` | the first word of the label of a new recipient | it is confirmed on another device, which the next update finds was done |
//! | `later` | the same | after the code, the bank lets two days pass |
//! | anything else | the same | the bank wants the field `sms`, which is `123456` |
//! | `otp`, `decoupled`, `webauth` | the first word of the label of a transfer | what the bank wants: the fields `password` and `otp`, a confirmation that the next update finds done, one that the next reading finds done |
//! | `lost` | the same | the synchronisation does not find its transaction |
//! | anything else | the same | the bank wants the field `password`, which is `123456`, and the next synchronisation or the second reading finds the transaction |
//! | more than 4000 | the amount of a transfer | `maxAmountExceeded` |
//!
//! Webhooks are registered with the operations of the API. What happens to permanent users, and to payments, is posted to
//! them, signed with the key of their provider at the time of the machine, to loopback addresses alone unless
//! [`Options::webhooks_anywhere`] says otherwise. What is not accepted is posted again, with growing pauses; after ten
//! failures in a row or two time-outs a webhook is left alone until time passes, five minutes are over, or
//! `POST /sandbox/webhooks/retry`. `GET /sandbox/webhooks` tells what waits. [`Sandbox::webhook_call`] makes a signed call
//! for tests that need no server.
//!
//! What networks, proxies and a busy API do to callers is there on demand: see [`faults`].
//!
//! The webview is there as pages, at `/{lang}/{flow}` and at the older `/2.0/auth/webview/{lang}/{flow}`, and so are the
//! pages of the invented institutions: a person walks through them in a browser, and their forms go through the API.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use powens_sandbox::Options;
//!
//! let sandbox = Options::default().strict(true).start().await?;
//! println!("{} {}", sandbox.base_url(), sandbox.credentials().user.token);
//! # Ok(())
//! # }
//! ```

// The macro that writes the members of an account needs it.
#![recursion_limit = "256"]

mod admin;
mod answer;
mod auth;
mod bank;
mod call;
#[cfg(feature = "client")]
mod client;
mod conform;
mod cors;
mod desk;
mod document;
mod download;
mod expand;
pub mod faults;
mod front;
mod incoming;
mod index;
mod log;
mod moment;
mod note;
mod options;
mod post;
mod proof;
mod redirect;
mod refusal;
mod route;
mod sandbox;
mod sealed;
mod server;
mod spec;
mod state;
mod text;
mod tidy;
mod time;
mod validate;
mod webview;

pub use log::{InvalidLog, Log};
pub use options::Options;
pub use post::WebhookCall;
pub use sandbox::{Sandbox, spec_folder};
pub use state::{Credentials, UserCredentials};
pub use time::{InvalidTime, Time};
