//! What the browser brings back.

use std::borrow::Cow;
use std::fmt;

use super::{FromParam, State};
use crate::error::Error;
use crate::secret::Secret;

/// Parameters of which a callback has one at most. Two of them mean that someone added one.
const UNIQUE: [&str; 3] = ["state", "code", "error"];

/// The query parameters of a callback, for the callbacks that this crate does not know and for those that need a
/// look before they are read: a [`state`](Self::state) may be the key of a session, for example.
///
/// ```
/// # use powens_runtime::webview::{CallbackParams, State};
/// let mut params = CallbackParams::parse("https://app.example/back?connection_id=7&state=nR3xT0kT")?;
/// params.check_state(&State::new("nR3xT0kT"))?;
/// assert_eq!(params.require::<i64>("connection_id")?, 7);
/// # Ok::<(), powens_runtime::Error>(())
/// ```
///
/// `Debug` shows the names of the parameters only.
#[derive(Clone, Default, PartialEq)]
pub struct CallbackParams {
    // A code is among the values, hence the type.
    pairs: Vec<(String, Secret)>,
}

impl CallbackParams {
    /// Reads what came back: the whole URL, whatever its scheme (`https://app.example/back?a=b`,
    /// `powens-123://?a=b`), the path and query that a web server sees (`/back?a=b`), or the query alone (`?a=b`,
    /// `a=b`). A fragment is ignored.
    ///
    /// # Errors
    ///
    /// When `state`, `code` or `error` is there more than once.
    pub fn parse(returned: &str) -> Result<Self, Error> {
        Self::from_pairs(form_urlencoded::parse(query_of(returned).as_bytes()))
    }

    /// Takes parameters that a web framework has already decoded.
    ///
    /// # Errors
    ///
    /// When `state`, `code` or `error` is there more than once.
    pub fn from_pairs<'a, K, V>(pairs: impl IntoIterator<Item = (K, V)>) -> Result<Self, Error>
    where
        K: Into<Cow<'a, str>>,
        V: Into<Cow<'a, str>>,
    {
        let own = |(name, value): (K, V)| (name.into().into_owned(), Secret::new(value.into()));
        let params = Self { pairs: pairs.into_iter().map(own).collect() };
        match UNIQUE.into_iter().find(|name| params.values(name).count() > 1) {
            Some(name) => Err(Error::callback(format!("the parameter `{name}` is there more than once"))),
            None => Ok(params),
        }
    }

    /// The first value of a parameter, as it came: it may be empty, or `null`.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.values(name).next()
    }

    /// Whether a parameter says something: it is there, and neither empty nor the text `null`, which browser
    /// scripts write for nothing.
    pub fn is_given(&self, name: &str) -> bool {
        self.values(name).any(is_given)
    }

    /// The state that came back. It proves nothing until it is [checked](Self::check_state).
    pub fn state(&self) -> Option<State> {
        self.given("state").map(State::new)
    }

    /// Checks that the state that came back is the one that was sent, in constant time.
    ///
    /// # Errors
    ///
    /// When the state is missing, or another one. The callback must then be ignored: it may be forged.
    pub fn check_state(&self, expected: &State) -> Result<(), Error> {
        match self.given("state") {
            None => Err(Error::callback("the parameter `state` is missing, but one was sent")),
            Some(returned) if expected.matches(returned) => Ok(()),
            Some(_) => Err(Error::callback("the parameter `state` is not the one that was sent")),
        }
    }

    /// Takes a parameter out. None when it is not [given](Self::is_given); when it is there more than once or is
    /// not a `T`, it stays among the parameters.
    pub fn take<T: FromParam>(&mut self, name: &str) -> Option<T> {
        self.require(name).ok()
    }

    /// Takes out a parameter that must be there.
    ///
    /// # Errors
    ///
    /// When it is not [given](Self::is_given), is there more than once, or is not a `T`. The error has the name of
    /// the parameter, never its value.
    pub fn require<T: FromParam>(&mut self, name: &str) -> Result<T, Error> {
        let wrong = |what: &str| Err(Error::callback(format!("the parameter `{name}` is {what}")));
        let Some(text) = self.given(name) else {
            return wrong("missing");
        };
        if self.values(name).count() > 1 {
            return wrong("there more than once");
        }
        let Some(value) = T::from_param(text) else {
            return wrong("not of the expected form");
        };
        self.pairs.retain(|(other, _)| other != name);
        Ok(value)
    }

    /// The parameters with their values, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.expose()))
    }

    /// Whether there is no parameter.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// How many parameters there are.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.iter().filter(move |(other, _)| *other == name).map(|(_, value)| value)
    }

    fn given(&self, name: &str) -> Option<&str> {
        self.values(name).find(|value| is_given(value))
    }
}

impl fmt::Debug for CallbackParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

fn is_given(value: &str) -> bool {
    !value.is_empty() && value != "null"
}

/// The query of a URL, of a path, or of a text that is one already.
fn query_of(returned: &str) -> &str {
    let text = returned.trim().split('#').next().unwrap_or_default();
    let (before, after) = text.split_once('?').unwrap_or((text, ""));
    // `/a=b` and `https://app.example/a=b` have no query, and a query may hold a question mark of its own: `a=b?`.
    let is_query =
        !before.is_empty() && !is_address(before) && (before.contains(['=', '&']) || after.is_empty());
    if is_query { text } else { after }
}

/// Whether a text begins as a URL or a path does. No name of a parameter has a colon.
fn is_address(text: &str) -> bool {
    text.starts_with('/') || text.split(['=', '&']).next().is_some_and(|start| start.contains(':'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{CallbackParams, State, query_of};

    #[test]
    fn the_query_of_every_form() {
        for (returned, query) in [
            ("https://app.example/back?a=b&c=d", "a=b&c=d"),
            ("https://app.example/back?a=b#c=d", "a=b"),
            ("https://app.example/back?a=b?c", "a=b?c"),
            ("https://app.example/back", ""),
            ("https://app.example/a=b", ""),
            ("https://app.example/back#?a=b", ""),
            ("powens-123://?a=b", "a=b"),
            ("com.example.app:/back?a=b", "a=b"),
            ("/back?a=b", "a=b"),
            ("/back", ""),
            ("back?a=b", "a=b"),
            ("?a=b", "a=b"),
            ("?", ""),
            ("a=b&c=d", "a=b&c=d"),
            ("a=b?c=d", "a=b?c=d"),
            ("state=https://x.example/?y", "state=https://x.example/?y"),
            ("a=b#c", "a=b"),
            ("a=b\n", "a=b"),
            ("", ""),
        ] {
            assert_eq!(query_of(returned), query, "{returned}");
        }
    }

    #[test]
    fn values_are_decoded() {
        let params = CallbackParams::parse("?a=1%2B1+%3D+%C3%A9&b&c=").unwrap();
        assert_eq!(params.iter().collect::<Vec<_>>(), [("a", "1+1 = é"), ("b", ""), ("c", "")]);
        assert_eq!((params.first("a"), params.first("d")), (Some("1+1 = é"), None));
        assert!(params.is_given("a") && !params.is_given("b") && !params.is_given("d"));
    }

    #[test]
    fn taken_parameters_are_gone() {
        let mut params = CallbackParams::parse("id=7&ids=7,8&other=x").unwrap();
        assert_eq!(params.require::<i64>("id").unwrap(), 7);
        assert_eq!(params.take::<Vec<i64>>("ids"), Some(vec![7, 8]));
        assert_eq!(params.take::<i64>("id"), None);
        assert_eq!(params.take::<i64>("other"), None);
        assert_eq!(format!("{params:?}"), r#"["other"]"#);
    }

    #[test]
    fn errors_name_the_parameter_and_not_its_value() {
        let mut params = CallbackParams::parse("id=planted&none=null&empty=&two=1&two=planted").unwrap();
        for (name, what) in [
            ("id", "the parameter `id` is not of the expected form"),
            ("none", "the parameter `none` is missing"),
            ("empty", "the parameter `empty` is missing"),
            ("gone", "the parameter `gone` is missing"),
            ("two", "the parameter `two` is there more than once"),
        ] {
            let error = params.require::<i64>(name).unwrap_err();
            assert!(error.to_string().contains(what), "{error}");
            assert!(!format!("{error} {error:?}").contains("planted"));
        }
        assert_eq!(params.len(), 5);
    }

    #[test]
    fn what_must_be_unique_is() {
        for name in ["state", "code", "error"] {
            for query in
                [format!("{name}=a&{name}=b"), format!("{name}=a&{name}=a"), format!("{name}=&{name}=a")]
            {
                let error = CallbackParams::parse(&query).unwrap_err().to_string();
                assert!(error.contains(&format!("`{name}` is there more than once")), "{error}");
            }
        }
    }

    #[test]
    fn the_state_is_checked() {
        let check =
            |query: &str, state: &str| CallbackParams::parse(query).unwrap().check_state(&State::new(state));
        assert!(check("state=a%20b", "a b").is_ok());
        for (query, state, what) in [
            ("a=b", "s", "is missing"),
            ("state=", "s", "is missing"),
            ("state=null", "s", "is missing"),
            ("state=null", "null", "is missing"),
            ("state=", "", "is missing"),
            ("state=other", "s", "is not the one"),
            ("state=s%20", "s", "is not the one"),
            ("State=s", "s", "is missing"),
        ] {
            let error = check(query, state).unwrap_err().to_string();
            assert!(error.contains(what), "{query}: {error}");
        }
    }
}
