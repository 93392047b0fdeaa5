//! Headers of any HTTP stack.

use std::collections::{BTreeMap, HashMap};

/// Headers of a received call, as any web framework has them: a slice or a map of names and values, a function that
/// looks one up, or (with the feature `client`) the `HeaderMap` of the crate `http`.
///
/// ```
/// # use powens_runtime::webhook::Headers;
/// assert_eq!([("Content-Type", "application/json")].header("content-type"), Some("application/json".into()));
/// assert_eq!((|name: &str| std::env::var(name).ok()).header("no-such-header"), None);
/// ```
pub trait Headers {
    /// The value of a header; the case of its name does not matter. None when it is missing or not text.
    fn header(&self, name: &str) -> Option<String>;
}

impl<F: Fn(&str) -> Option<String>> Headers for F {
    fn header(&self, name: &str) -> Option<String> {
        self(name)
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for [(K, V)] {
    fn header(&self, name: &str) -> Option<String> {
        find(name, self.iter().map(|(key, value)| (key, value)))
    }
}

impl<K: AsRef<str>, V: AsRef<str>, const N: usize> Headers for [(K, V); N] {
    fn header(&self, name: &str) -> Option<String> {
        self.as_slice().header(name)
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for Vec<(K, V)> {
    fn header(&self, name: &str) -> Option<String> {
        self.as_slice().header(name)
    }
}

impl<K: AsRef<str>, V: AsRef<str>> Headers for BTreeMap<K, V> {
    fn header(&self, name: &str) -> Option<String> {
        find(name, self.iter())
    }
}

impl<K: AsRef<str>, V: AsRef<str>, S> Headers for HashMap<K, V, S> {
    fn header(&self, name: &str) -> Option<String> {
        find(name, self.iter())
    }
}

#[cfg(feature = "client")]
impl Headers for reqwest::header::HeaderMap {
    fn header(&self, name: &str) -> Option<String> {
        self.get(name)?.to_str().ok().map(str::to_owned)
    }
}

fn find<'a, K, V>(name: &str, mut headers: impl Iterator<Item = (&'a K, &'a V)>) -> Option<String>
where
    K: AsRef<str> + 'a,
    V: AsRef<str> + 'a,
{
    headers
        .find(|(key, _)| key.as_ref().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_ref().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "BI-Signature";

    #[test]
    fn every_kind_of_headers() {
        let pairs = [("host", "app.example"), ("bi-signature", "abc")];
        let owned: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(pairs.header(NAME).as_deref(), Some("abc"));
        assert_eq!(pairs[..].header(NAME).as_deref(), Some("abc"));
        assert_eq!(owned.header(NAME).as_deref(), Some("abc"));
        assert_eq!(BTreeMap::from(pairs).header(NAME).as_deref(), Some("abc"));
        assert_eq!(HashMap::from(pairs).header(NAME).as_deref(), Some("abc"));
        assert_eq!(
            (|name: &str| (name == NAME).then(|| "abc".to_owned())).header(NAME).as_deref(),
            Some("abc")
        );
        assert_eq!(pairs[..1].header(NAME), None);
    }

    #[cfg(feature = "client")]
    #[test]
    fn header_map() {
        let mut headers = reqwest::header::HeaderMap::new();
        headers.insert("bi-signature", reqwest::header::HeaderValue::from_static("abc"));
        assert_eq!(headers.header(NAME).as_deref(), Some("abc"));
        assert_eq!(headers.header("other"), None);
    }
}
