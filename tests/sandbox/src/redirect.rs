//! Where browsers may be sent back to.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Schemes that run or read something instead of leading to an application.
const NEVER: [&str; 7] = ["about", "blob", "data", "file", "filesystem", "javascript", "vbscript"];

/// Checks an address that a browser is to be sent back to. `allowed` holds those of the client application as one
/// text, in which spaces, commas and semicolons separate them; while it is empty, any address is good.
///
/// # Errors
///
/// What is wrong, for a sentence "`redirect_uri` …".
pub(crate) fn check(uri: &str, allowed: &str) -> Result<(), String> {
    let Some((scheme, rest)) = uri.split_once(':') else {
        return Err("is no absolute address: begin it with a scheme, `https://app.example/back`".to_owned());
    };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|next| next.is_ascii_alphanumeric() || "+-.".contains(next));
    if !is_scheme || NEVER.contains(&scheme.to_ascii_lowercase().as_str()) {
        return Err("has a scheme that leads to no application".to_owned());
    }
    if !uri.chars().all(|char| char.is_ascii_graphic() && !"\"'<>\\^`{|}".contains(char)) {
        return Err("holds characters that an address has to escape with percent signs".to_owned());
    }
    if uri.contains(['?', '#']) {
        return Err(
            "may have neither a query nor a fragment: put what has to come back in `state`".to_owned()
        );
    }
    if matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") && host(rest).is_none() {
        return Err("has no host, or a user before it".to_owned());
    }
    let mut listed =
        allowed.split([' ', ',', ';', '\n', '\r', '\t']).filter(|one| !one.is_empty()).peekable();
    if listed.peek().is_some() && !listed.any(|one| one == uri) {
        return Err("is not among the `redirect_uris` of the client application".to_owned());
    }
    Ok(())
}

/// Host and port after the scheme of an address.
fn host(rest: &str) -> Option<&str> {
    let authority = rest.strip_prefix("//")?.split('/').next()?;
    (!authority.is_empty() && !authority.contains('@') && !authority.starts_with(':')).then_some(authority)
}

/// What the security policy of a page calls the place where this address leads.
pub(crate) fn csp_source(uri: &str) -> Option<String> {
    let (scheme, rest) = uri.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    let host = host(rest).filter(|_| matches!(scheme.as_str(), "http" | "https"));
    // A policy has no words for the address of a host in brackets.
    let host =
        host.filter(|host| host.chars().all(|char| char.is_ascii_alphanumeric() || ".-:".contains(char)));
    Some(host.map_or_else(|| format!("{scheme}:"), |host| format!("{scheme}://{host}")))
}

/// An address with more in its query. A space becomes `%20` rather than `+`, which some scripts do not decode.
pub(crate) fn with_query<'p>(uri: &str, params: impl IntoIterator<Item = (&'p str, String)>) -> String {
    let pairs = params.into_iter().map(|(name, value)| format!("{name}={}", escaped(&value)));
    let query = pairs.collect::<Vec<_>>().join("&");
    let join = if uri.contains('?') { '&' } else { '?' };
    if query.is_empty() { uri.to_owned() } else { format!("{uri}{join}{query}") }
}

/// A value as part of a path or a query.
pub(crate) fn escaped(value: &str) -> String {
    const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(value, ESCAPED).to_string()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{check, csp_source, with_query};

    #[test]
    fn applications_are_gone_back_to() {
        for uri in
            ["https://app.example/back", "http://localhost:3000", "powens-12://", "com.example.app:/back"]
        {
            check(uri, "").unwrap();
            check(uri, &format!("https://other.example/, {uri}\n")).unwrap();
            assert!(check(uri, "https://other.example/").unwrap_err().contains("redirect_uris"));
        }
    }

    #[test]
    fn other_addresses_are_not() {
        for uri in [
            "",
            "/back",
            "app.example/back",
            "javascript://x/%0aalert(1)",
            "JavaScript:alert(1)",
            "data:text/html,x",
            "https://",
            "https:///back",
            "https://user@app.example/",
            "https://:80/",
            "https://app.example/?a=b",
            "https://app.example/#a",
            "https://app.example/\r\nset-cookie: a=b",
            "https://app.example/é",
            "https://app.example/\"><script>",
        ] {
            assert!(check(uri, "").is_err(), "{uri}");
        }
    }

    #[test]
    fn the_policy_names_the_place() {
        for (uri, source) in [
            ("https://app.example/back", "https://app.example"),
            ("http://localhost:3000", "http://localhost:3000"),
            ("http://[::1]:3000/back", "http:"),
            ("com.example.app:/back", "com.example.app:"),
        ] {
            assert_eq!(csp_source(uri).unwrap(), source);
        }
    }

    #[test]
    fn values_are_escaped() {
        let params = [("state", "a b&c=é".to_owned()), ("x", "1".to_owned())];
        assert_eq!(with_query("app:/back", params), "app:/back?state=a%20b%26c%3D%C3%A9&x=1");
        assert_eq!(with_query("https://app.example/", []), "https://app.example/");
    }
}
