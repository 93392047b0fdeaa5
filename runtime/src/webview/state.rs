//! The state parameter.

use std::fmt;

use subtle::ConstantTimeEq;

use super::FromParam;
use crate::secret::Secret;

/// The `state` of a webview: a value that goes out with the address and comes back with the callback.
///
/// It proves that the callback answers an address which this application opened for this user, so it must be hard
/// to guess and kept with the user's session, for example in a cookie of its own. The API returns it unchanged.
///
/// ```
/// # use powens_runtime::webview::State;
/// let state = State::new("nR3xT0kTqk2mO9cW1uS6eA");
/// let kept_in_the_session = state.expose().to_owned();
/// assert_eq!(State::new(kept_in_the_session), state);
/// ```
///
/// It never shows in `Debug`, and is compared in constant time. An empty text and the text `null` are no states:
/// no callback matches them.
#[derive(Clone, PartialEq)]
pub struct State(Secret);

impl State {
    /// A state of your own, or one that was kept.
    pub fn new(state: impl Into<String>) -> Self {
        Self(Secret::new(state))
    }

    /// A state of 128 random bits, as text that needs no escaping in URLs and cookies.
    ///
    /// # Errors
    ///
    /// When the operating system has no randomness to give.
    #[cfg(feature = "client")]
    pub fn random() -> Result<Self, crate::error::Error> {
        use base64::Engine as _;
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)
            .map_err(|error| crate::error::Error::configuration(format!("no random numbers: {error}")))?;
        Ok(Self::new(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)))
    }

    /// The text, to be kept or sent.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// Whether `returned` is this state; the time taken does not tell how much of it is right.
    pub(super) fn matches(&self, returned: &str) -> bool {
        self.expose().as_bytes().ct_eq(returned.as_bytes()).into()
    }
}

impl Eq for State {}

impl From<&str> for State {
    fn from(state: &str) -> Self {
        Self::new(state)
    }
}

impl From<String> for State {
    fn from(state: String) -> Self {
        Self::new(state)
    }
}

impl FromParam for State {
    fn from_param(text: &str) -> Option<Self> {
        Some(Self::new(text))
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State([redacted])")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::State;

    #[test]
    fn debug_hides_it() {
        assert_eq!(format!("{:?}", State::new("planted")), "State([redacted])");
    }

    #[test]
    fn only_the_same_text_matches() {
        let state = State::new("abc");
        assert!(state.matches("abc"));
        assert!(
            !state.matches("abd") && !state.matches("ab") && !state.matches("abcd") && !state.matches("")
        );
    }

    #[cfg(feature = "client")]
    #[test]
    fn random_states_differ_and_need_no_escaping() {
        let (one, two) = (State::random().unwrap(), State::random().unwrap());
        assert_ne!(one, two);
        assert_eq!(one.expose().len(), 22);
        assert!(one.expose().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'));
    }
}
