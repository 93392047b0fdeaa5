//! How a sandbox behaves.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use crate::faults::Faults;
use crate::log::Log;
use crate::time::Time;

/// How a sandbox behaves.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// Where it listens. Default: a free port of the loopback interface.
    pub listen: SocketAddr,
    /// Whether it refuses parameters and members that the description does not know. Default: it ignores them, as
    /// the API does.
    pub strict: bool,
    /// What tokens, secrets and amounts are made from: the same seed gives the same ones. Default: 0.
    pub seed: u64,
    /// The file that the state is kept in from one run to the next. Default: none, and the state ends with the run.
    pub state: Option<PathBuf>,
    /// What time it is. Default: 2026-01-31 12:00:00, standing still.
    pub clock: Time,
    /// How requests are logged. Default: not at all; the command logs in text.
    pub log: Log,
    /// Whether a proxy is in front of it, whose `X-Forwarded-Host` and `X-Forwarded-Proto` say what links begin with.
    /// Default: there is none, and what such headers say is ignored.
    pub behind_proxy: bool,
    /// Whether webhooks are posted beyond this machine. Default: to loopback addresses only.
    pub webhooks_anywhere: bool,
    /// The pause before a webhook call is repeated for the first time; it doubles. Default: a quarter of a second.
    pub webhook_pause: Duration,
    /// How long a webhook call waits for its answer. Default: ten seconds.
    pub webhook_timeout: Duration,
    /// The JSON file that a fresh state is seeded from. Default: none, and it has the usual user alone.
    pub fixtures: Option<PathBuf>,
    /// Transactions that an account has when it is activated. Default: 24 to 120, by its kind.
    pub transactions: Option<u32>,
    /// What goes wrong. Default: nothing.
    pub faults: Faults,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            strict: false,
            seed: 0,
            state: None,
            clock: Time::default(),
            log: Log::Off,
            behind_proxy: false,
            webhooks_anywhere: false,
            webhook_pause: Duration::from_millis(250),
            webhook_timeout: Duration::from_secs(10),
            fixtures: None,
            transactions: None,
            faults: Faults::default(),
        }
    }
}

impl Options {
    /// Where it listens; port 0 is any free one.
    #[must_use]
    pub fn listen(self, listen: SocketAddr) -> Self {
        Self { listen, ..self }
    }

    /// Whether it refuses parameters and members that the description does not know.
    #[must_use]
    pub fn strict(self, strict: bool) -> Self {
        Self { strict, ..self }
    }

    /// What tokens, secrets and amounts are made from.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The file that the state is kept in. One that holds a state goes before `seed` and `clock`.
    #[must_use]
    pub fn state(self, file: impl Into<PathBuf>) -> Self {
        Self { state: Some(file.into()), ..self }
    }

    /// What time it is.
    #[must_use]
    pub fn clock(self, clock: Time) -> Self {
        Self { clock, ..self }
    }

    /// How requests are logged.
    #[must_use]
    pub fn log(self, log: Log) -> Self {
        Self { log, ..self }
    }

    /// Whether a proxy is in front of it, whose `X-Forwarded-…` headers are to be believed.
    #[must_use]
    pub fn behind_proxy(self, behind_proxy: bool) -> Self {
        Self { behind_proxy, ..self }
    }

    /// Whether webhooks are posted beyond this machine.
    #[must_use]
    pub fn webhooks_anywhere(self, anywhere: bool) -> Self {
        Self { webhooks_anywhere: anywhere, ..self }
    }

    /// The pause before a webhook call is repeated for the first time.
    #[must_use]
    pub fn webhook_pause(self, pause: Duration) -> Self {
        Self { webhook_pause: pause, ..self }
    }

    /// How long a webhook call waits for its answer.
    #[must_use]
    pub fn webhook_timeout(self, timeout: Duration) -> Self {
        Self { webhook_timeout: timeout, ..self }
    }

    /// The JSON file that a fresh state is seeded from.
    #[must_use]
    pub fn fixtures(self, file: impl Into<PathBuf>) -> Self {
        Self { fixtures: Some(file.into()), ..self }
    }

    /// How many transactions an account has when it is activated.
    #[must_use]
    pub fn transactions(self, transactions: u32) -> Self {
        Self { transactions: Some(transactions), ..self }
    }

    /// What goes wrong.
    #[must_use]
    pub fn faults(self, faults: impl Into<Faults>) -> Self {
        Self { faults: faults.into(), ..self }
    }
}
