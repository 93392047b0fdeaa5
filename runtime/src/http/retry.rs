//! When an attempt is repeated, and after how long.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use crate::{Error, ErrorKind};

/// Delays are kept below this, so that no arithmetic on them can overflow.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// When failed attempts are repeated.
///
/// Repeated are: any operation whose connection could not be made or that was refused with status 429, since it did
/// not run; and idempotent operations after a time-out, a broken connection or a status 5xx. Nothing else ever is.
///
/// The header `Retry-After` is obeyed exactly. Without it, the delay starts at `initial_delay` and doubles up to
/// `max_delay`; a random part of up to as much again is added, so that clients do not come back all at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    initial_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            retries: 2,
            initial_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Nothing is repeated.
    pub fn none() -> Self {
        Self::default().retries(0)
    }

    /// How many times an operation is repeated at most. Default: 2.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The delay before the first repetition. Default: 500 milliseconds.
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay.min(LONGEST);
        self
    }

    /// The delay that doubling stops at. Default: 8 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay.min(LONGEST);
        self
    }

    /// The longest `Retry-After` to wait for; if the API asks for more, its error is returned. Default: 60 seconds.
    pub fn max_retry_after(mut self, wait: Duration) -> Self {
        self.max_retry_after = wait;
        self
    }

    /// The delays of one call.
    pub(super) fn delays(&self, idempotent: bool) -> Delays {
        let backoff = ExponentialBuilder::new()
            .with_jitter()
            .with_min_delay(self.initial_delay.min(self.max_delay))
            .with_max_delay(self.max_delay)
            .with_max_times(usize::try_from(self.retries).unwrap_or(usize::MAX));
        Delays { backoff: backoff.build(), max_retry_after: self.max_retry_after, idempotent }
    }
}

/// The delays of one call.
pub(super) struct Delays {
    backoff: ExponentialBackoff,
    max_retry_after: Duration,
    idempotent: bool,
}

impl Delays {
    /// How long to wait before the attempt is repeated; `None`: it is not.
    pub(super) fn after(&mut self, error: &Error) -> Option<Duration> {
        let harmless = match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Transport => self.idempotent,
            ErrorKind::Api => {
                error.status().is_some_and(|status| status == 429 || status >= 500 && self.idempotent)
            }
            _ => false,
        };
        // Taken even if the API says how long to wait: it counts the repetitions.
        let delay = self.backoff.next().filter(|_| harmless)?;
        match error.retry_after() {
            Some(wait) if wait > self.max_retry_after => None,
            Some(wait) => Some(wait),
            None => Some(delay),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn api(status: u16, retry_after: Option<u64>) -> Error {
        Error::new(ErrorKind::Api).with_status(status).with_retry_after(retry_after.map(Duration::from_secs))
    }

    #[test]
    fn repeats_only_what_did_not_run_or_may_run_twice() {
        let waits =
            |idempotent, error: &Error| RetryPolicy::default().delays(idempotent).after(error).is_some();
        for error in [api(429, None), Error::new(ErrorKind::Connect)] {
            assert!(waits(true, &error) && waits(false, &error), "{error}");
        }
        for error in [
            api(500, None),
            api(503, Some(1)),
            Error::new(ErrorKind::Timeout),
            Error::new(ErrorKind::Transport),
        ] {
            assert!(waits(true, &error) && !waits(false, &error), "{error}");
        }
        for error in [
            api(400, None),
            api(409, Some(1)),
            Error::new(ErrorKind::Decode),
            Error::new(ErrorKind::BodyTooLarge),
        ] {
            assert!(!waits(true, &error) && !waits(false, &error), "{error}");
        }
    }

    #[test]
    fn delays_double_with_jitter_and_are_capped() {
        let policy = RetryPolicy::default().retries(5).max_delay(Duration::from_secs(2));
        let mut delays = policy.delays(true);
        let broken = Error::new(ErrorKind::Transport);
        for floor in [500, 1000, 2000, 2000, 2000] {
            let delay = delays.after(&broken).unwrap().as_millis();
            assert!((floor..=floor * 2).contains(&delay), "{delay} is not in {floor}..={}", floor * 2);
        }
        assert_eq!(delays.after(&broken), None);
    }

    #[test]
    fn retry_after_is_exact_and_counts() {
        let mut delays = RetryPolicy::default().delays(false);
        assert_eq!(delays.after(&api(429, Some(60))), Some(Duration::from_secs(60)));
        assert_eq!(delays.after(&api(429, Some(0))), Some(Duration::ZERO));
        assert_eq!(delays.after(&api(429, Some(0))), None);
        assert_eq!(RetryPolicy::default().delays(false).after(&api(429, Some(61))), None);
        assert_eq!(RetryPolicy::none().delays(true).after(&api(429, Some(0))), None);
    }

    #[test]
    fn no_setting_overflows() {
        let policy =
            RetryPolicy::default().initial_delay(Duration::MAX).max_delay(Duration::MAX).retries(u32::MAX);
        let mut delays = policy.delays(true);
        for _ in 0..100 {
            assert!(delays.after(&Error::new(ErrorKind::Connect)).is_some());
        }
    }
}
