//! The keys that a program has met, so that each is fetched once in a while and not for every answer.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::SignKey;
use crate::{Error, Method, Operation, Request, Transport};

/// How long a key is believed not to be deprecated.
const DEFAULT_MAX_AGE: Duration = Duration::from_secs(60 * 60);

/// More keys than an API has in use; beyond, those that were fetched are forgotten.
const MOST: usize = 64;

/// How fetching a key is called in errors; the path is that of the key.
static FETCH: Operation = Operation::new(Method::Get, "signature.key", "/{key}").idempotent();

/// The keys that answers are verified with. They are fetched from the API itself when an answer names them, never from
/// another origin, and kept for an hour. Cloning is cheap and shares them.
#[derive(Clone)]
pub struct SignKeys {
    known: Arc<Mutex<HashMap<Box<str>, Known>>>,
    max_age: Duration,
}

/// A key, and since when it is known; `None` for one that the program brought along.
struct Known {
    key: SignKey,
    since: Option<Instant>,
}

impl SignKeys {
    /// No keys yet.
    #[must_use]
    pub fn new() -> Self {
        Self { known: Arc::default(), max_age: DEFAULT_MAX_AGE }
    }

    /// Sets how long a key is kept before it is fetched again, in case it was deprecated meanwhile. Default: one hour.
    #[must_use]
    pub fn max_age(self, max_age: Duration) -> Self {
        Self { max_age, ..self }
    }

    /// Takes this key for answers whose header has exactly this `key_url`, for good and wherever that is: it is never
    /// fetched.
    #[must_use]
    pub fn pin(self, key_url: &str, key: SignKey) -> Self {
        self.lock().insert(key_url.into(), Known { key, since: None });
        self
    }

    /// The key at this place: a pinned one, one that is known and not too old, or the one that the API has there.
    pub(super) async fn get(&self, transport: &Transport, key_url: &str) -> Result<SignKey, Error> {
        if let Some(pinned) = self.find(key_url, |known| known.since.is_none()) {
            return Ok(pinned);
        }
        // Keys are known by their whole URL: another client's may have the same path.
        let url = transport.resolve(key_url).map_err(|error| error.at(&FETCH))?;
        if let Some(key) = self.find(&url, |known| self.is_fresh(known)) {
            return Ok(key);
        }
        let key = fetch(transport, &url).await.map_err(|error| error.at(&FETCH))?;
        self.keep(url, key.clone());
        Ok(key)
    }

    fn find(&self, url: &str, fits: impl Fn(&Known) -> bool) -> Option<SignKey> {
        self.lock().get(url).filter(|known| fits(known)).map(|known| known.key.clone())
    }

    fn is_fresh(&self, known: &Known) -> bool {
        known.since.is_none_or(|since| since.elapsed() < self.max_age)
    }

    fn keep(&self, url: String, key: SignKey) {
        let mut known = self.lock();
        if known.len() >= MOST {
            known.retain(|_, known| known.since.is_none());
        }
        known.insert(url.into(), Known { key, since: Some(Instant::now()) });
    }

    /// What a thread that panicked left is whole: every change is a single one.
    fn lock(&self) -> MutexGuard<'_, HashMap<Box<str>, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks with the token of the client, if it has one: whether keys need one is not documented.
async fn fetch(transport: &Transport, url: &str) -> Result<SignKey, Error> {
    let answer = transport.follow(Request::unlisted(FETCH.clone()).segment("key"), url).await?;
    SignKey::from_json(answer.text()?).map_err(|error| answer.about(error))
}

impl Default for SignKeys {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for SignKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignKeys").field("known", &self.lock().len()).field("max_age", &self.max_age).finish()
    }
}
