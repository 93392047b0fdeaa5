//! Another origin in place of the real one, for sandboxes.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::error::Error;

/// Checks that `base` is an origin that may stand in for the real one, and drops its final slash.
pub(super) fn origin(base: &str) -> Result<String, Error> {
    let origin = base.strip_suffix('/').unwrap_or(base);
    let refused = |why: &str| Err(Error::configuration(format!("the base URL of a webview {why}")));
    let Some((scheme, authority)) = origin.split_once("://") else {
        return refused("must begin with https:// or http://");
    };
    let Some(host) = host_of(authority) else {
        return refused("must be a scheme, a host and perhaps a port, without user, path or query");
    };
    match scheme.to_ascii_lowercase().as_str() {
        "https" => Ok(origin.to_owned()),
        "http" if is_loopback(host) => Ok(origin.to_owned()),
        "http" => refused("must be https unless its host is this machine"),
        _ => refused("must begin with https:// or http://"),
    }
}

/// The host of `host` or `host:port`; none when the text is anything else.
fn host_of(authority: &str) -> Option<&str> {
    let (host, port) = match authority.rsplit_once(':') {
        // The last colon of `[::1]` belongs to the address.
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port = |port: &str| port.parse::<u16>().is_ok() && port.bytes().all(|b| b.is_ascii_digit());
    (is_host(host) && port.is_none_or(is_port)).then_some(host)
}

fn is_host(host: &str) -> bool {
    let is_name =
        !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.');
    is_name || ipv6(host).is_some()
}

fn ipv6(host: &str) -> Option<Ipv6Addr> {
    host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse().is_ok_and(|address: Ipv4Addr| address.is_loopback())
        || ipv6(host).is_some_and(|address| address.is_loopback())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::origin;

    #[test]
    fn https_and_loopback_are_taken() {
        for base in [
            "https://sandbox.example",
            "https://sandbox.example:8443",
            "HTTPS://sandbox.example",
            "https://[2001:db8::1]:8443",
            "http://localhost:8080",
            "http://127.0.0.1",
            "http://127.9.9.9:1",
            "http://[::1]:8080",
        ] {
            assert_eq!(origin(base).unwrap(), base);
            assert_eq!(origin(&format!("{base}/")).unwrap(), base);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for base in [
            "",
            "sandbox.example",
            "ftp://sandbox.example",
            "http://sandbox.example",
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://127.0.0.1@example.com",
            "http://[2001:db8::1]",
            "http://2130706433",
            "https://",
            "https://user:pass@sandbox.example",
            "https://sandbox.example/path",
            "https://sandbox.example//",
            "https://sandbox.example?x",
            "https://sandbox.example#x",
            "https://sandbox.example:",
            "https://sandbox.example:+1",
            "https://sandbox.example:99999",
            "https://sand box.example",
            "https://::1",
            "https://[::1",
        ] {
            assert!(origin(base).is_err(), "{base}");
        }
    }
}
