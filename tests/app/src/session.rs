//! What is kept of a browser: in memory, by the key in its cookie. A product keeps it in a database.

use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use powens::connections::Connection;
use powens::payments::PaymentId;
use powens::users::UserId;
use powens::{Secret, State};

use crate::payments::Order;
use crate::problem::Problem;

/// After so long without a visit a session is forgotten.
const IDLE: Duration = Duration::from_secs(24 * 60 * 60);
/// Webviews that one browser can have open at a time.
const OPEN_FLOWS: usize = 8;
/// How much of what happened is shown.
const NEWS: usize = 10;

/// The user of the API that belongs to a browser.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: UserId,
    /// Permanent: kept like a password, and never sent to the browser.
    pub(crate) token: Secret,
}

/// What a webview was opened for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Flow {
    Connect,
    Reconnect,
    Manage,
    Payment(PaymentId),
}

/// Something to say on the next page.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) good: bool,
    pub(crate) text: String,
}

impl Notice {
    pub(crate) fn good(text: impl Into<String>) -> Self {
        Self { good: true, text: text.into() }
    }

    pub(crate) fn bad(text: impl Into<String>) -> Self {
        Self { good: false, text: text.into() }
    }
}

/// What is kept of a browser.
pub(crate) struct Session {
    pub(crate) user: Option<User>,
    pub(crate) orders: Vec<Order>,
    pub(crate) notice: Option<Notice>,
    /// The banks as they were last read, and when; emptied when something changed.
    pub(crate) banks: Option<(Instant, Arc<Vec<Connection>>)>,
    /// What webhooks told, newest first.
    pub(crate) news: VecDeque<String>,
    flows: VecDeque<(State, Flow)>,
    seen: Instant,
}

impl Session {
    fn new() -> Self {
        let (user, orders, notice, banks) = (None, Vec::new(), None, None);
        Self {
            user,
            orders,
            notice,
            banks,
            news: VecDeque::new(),
            flows: VecDeque::new(),
            seen: Instant::now(),
        }
    }

    /// Remembers a webview that is opened, by the state that has to come back from it.
    pub(crate) fn opened(&mut self, state: State, flow: Flow) {
        self.flows.push_front((state, flow));
        self.flows.truncate(OPEN_FLOWS);
    }

    /// The webview that this state was made for. A state is good for once; comparing takes the same time always.
    pub(crate) fn returned(&mut self, state: &State) -> Option<Flow> {
        let found = self.flows.iter().position(|(own, _)| own == state)?;
        self.flows.remove(found).map(|(_, flow)| flow)
    }

    /// Takes note of what a webhook told.
    pub(crate) fn tell(&mut self, news: String) {
        self.news.push_front(news);
        self.news.truncate(NEWS);
    }
}

/// All sessions.
#[derive(Clone)]
pub(crate) struct Sessions {
    by_key: Arc<Mutex<HashMap<String, Session>>>,
    /// Whether browsers come by https, as everywhere but on a developer's machine.
    secure: bool,
}

impl Sessions {
    pub(crate) fn new(secure: bool) -> Self {
        Self { by_key: Arc::default(), secure }
    }

    /// Every session that `changed` is told of: what a webhook says may concern any of them.
    pub(crate) fn each(&self, changed: impl FnMut(&mut Session)) {
        self.lock().values_mut().for_each(changed);
    }

    fn begin(&self) -> Result<String, Problem> {
        let key = random_key()?;
        let mut sessions = self.lock();
        sessions.retain(|_, session| session.seen.elapsed() < IDLE);
        sessions.insert(key.clone(), Session::new());
        Ok(key)
    }

    /// With the prefix, browsers take the cookie over https alone, and from no other host.
    fn cookie_name(&self) -> &'static str {
        if self.secure { "__Host-hazel" } else { "hazel" }
    }

    fn cookie(&self, key: String) -> Cookie<'static> {
        // Lax: the browser sends it along when the webview leads back here, and with no form of another site.
        let cookie = Cookie::build((self.cookie_name(), key)).path("/").http_only(true);
        cookie.same_site(SameSite::Lax).secure(self.secure).build()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.by_key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// 128 random bits.
fn random_key() -> Result<String, Problem> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| Problem::Broken(format!("no random numbers: {error}")))?;
    Ok(bytes.iter().fold(String::new(), |mut key, byte| {
        let _ = write!(key, "{byte:02x}");
        key
    }))
}

/// The browser that sent a request.
pub(crate) struct Visit {
    sessions: Sessions,
    /// The key that its cookie holds, which need not be one of ours.
    key: Option<String>,
}

impl Visit {
    /// Works on the session; none when the browser has none. Short: everyone else waits meanwhile.
    pub(crate) fn session<T>(&self, work: impl FnOnce(&mut Session) -> T) -> Option<T> {
        let mut sessions = self.sessions.lock();
        let session = sessions.get_mut(self.key.as_ref()?).filter(|session| session.seen.elapsed() < IDLE)?;
        session.seen = Instant::now();
        Some(work(session))
    }

    /// The user, who must be there.
    pub(crate) fn user(&self) -> Result<User, Problem> {
        self.session(|session| session.user.clone()).flatten().ok_or(Problem::SignedOut)
    }

    /// Begins a session if there is none, and gives the cookie to answer with.
    pub(crate) fn begin(&mut self) -> Result<CookieJar, Problem> {
        let key = match self.key.take().filter(|key| self.sessions.lock().contains_key(key)) {
            Some(key) => key,
            None => self.sessions.begin()?,
        };
        self.key = Some(key.clone());
        Ok(CookieJar::new().add(self.sessions.cookie(key)))
    }

    /// Forgets the session, and gives the cookie that makes the browser forget it too.
    pub(crate) fn end(self) -> CookieJar {
        if let Some(key) = &self.key {
            self.sessions.lock().remove(key);
        }
        let mut gone = self.sessions.cookie(String::new());
        gone.make_removal();
        CookieJar::new().add(gone)
    }

    pub(crate) fn notice(&self, notice: Notice) {
        self.session(|session| session.notice = Some(notice));
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit
where
    Sessions: FromRef<S>,
{
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let sessions = Sessions::from_ref(state);
        let jar = CookieJar::from_headers(&parts.headers);
        let key = jar.get(sessions.cookie_name()).map(|cookie| cookie.value().to_owned());
        Ok(Self { sessions, key })
    }
}
