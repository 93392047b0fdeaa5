//! The sessions that are open, and the cookies that they are known by.

use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use super::session::Session;

/// How many sessions are kept; the oldest go first.
const MOST: usize = 4096;

/// The cookie of a session.
pub(super) const COOKIE: &str = "powens_webview";

/// 128 bits that nobody guesses, as text.
pub(crate) fn random() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// The value of a cookie in a header `Cookie`.
pub(crate) fn cookie<'h>(header: &'h str, name: &str) -> Option<&'h str> {
    let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.into_iter().find(|(other, _)| *other == name).map(|(_, value)| value)
}

/// A session that one request at a time works on.
pub(super) type Kept = Arc<Mutex<Session>>;

/// The sessions.
#[derive(Debug, Default)]
pub(super) struct Sessions(Mutex<All>);

#[derive(Debug, Default)]
struct All {
    sessions: BTreeMap<String, Kept>,
    order: VecDeque<String>,
}

impl Sessions {
    pub(super) fn add(&self, session: Session) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.order.push_back(session.id.clone());
        kept.sessions.insert(session.id.clone(), Arc::new(Mutex::new(session)));
        if kept.order.len() > MOST
            && let Some(oldest) = kept.order.pop_front()
        {
            kept.sessions.remove(&oldest);
        }
    }

    /// The session of this part of an address, if the cookie is the one that it was given.
    pub(super) fn get(&self, id: &str, cookies: &str) -> Option<Kept> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let session = kept.sessions.get(id).cloned()?;
        drop(kept);
        let own = session.lock().unwrap_or_else(PoisonError::into_inner).key.clone();
        (cookie(cookies, COOKIE) == Some(own.as_str())).then_some(session)
    }
}
