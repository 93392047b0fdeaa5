//! Signatures of webhook calls, against vectors computed with Python's `hmac`.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use jiff::Timestamp;
use powens_runtime::Secret;
use powens_runtime::webhook::{Delivery, Scheme, Verifier};

const SCHEME: Scheme = Scheme::new("BI-Signature", "BI-Signature-Date");
const KEY: &str = "Zm9vYmFyLXNlY3JldA";
const OTHER_KEY: &str = "néw key/with+signs=";
const PATH: &str = "/v1/webhook-listener";
const DATE: &str = "2022-06-27T11:08:52.577831Z";
/// The sender's spaces and the bytes of the accent are signed as they are.
const BODY: &str = r#"{"id": 1, "state": "done", "label": "café"}"#;

// base64.b64encode(hmac.new(key.encode(), b"POST.%b.%b.%b" % (path, date, body), hashlib.sha256).digest())
const BY_KEY: &str = "4Rip7lHPziKfrnGZtRLK/N9SJ7+Cz5mTRc19VPxTGsg=";
const BY_OTHER_KEY: &str = "x0cOa5cJs3ZrwQt35CocNNaLDkPV/mROK587QhHVq1M=";
const BY_EMPTY_KEY: &str = "Uoxc4SKEh6BFhuLk+qRxBaD3/bssWZO3/BZlKBWgQ3c=";
const OF_EMPTY_BODY_WITHOUT_FRACTION: &str = "7aDjEyI55T63zgMRmjolvy8RuhPGwjg7MESvk3MTICU=";
const OF_YESTERDAY: &str = "jy7unc6H9rVL1z+M7PfzD41hb8JazGNTjl9y7Tg/4wA=";
const OF_ROOT: &str = "uWGovC3LALo4Fbk/EUEQO+VkVh77aoh5wuo4RN3FKDY=";

/// A verifier whose clock stands `seconds` after the date of the call.
fn verifier(key: &str, seconds: i64) -> Verifier {
    let sent: Timestamp = DATE.parse().unwrap();
    let now = sent.checked_add(jiff::SignedDuration::from_secs(seconds)).unwrap();
    Verifier::new(Secret::new(key)).clock(move || now)
}

fn verify(verifier: &Verifier, path: &str, headers: &[(&str, &str)], body: &str) -> Result<(), String> {
    let delivery = Delivery::new(SCHEME, path, headers, body.as_bytes());
    verifier.verify(&delivery).map_err(|error| {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(KEY) && !shown.contains(BY_KEY) && !shown.contains("done"), "{shown}");
        error.to_string()
    })
}

fn signed(signature: &str) -> [(&str, &str); 2] {
    [("bi-signature", signature), ("bi-signature-date", DATE)]
}

#[track_caller]
fn refused(result: Result<(), String>, why: &str) {
    let error = result.unwrap_err();
    assert!(error.contains(why), "{error}");
}

#[test]
fn right_signatures_are_taken() {
    let headers = signed(BY_KEY);
    let verifier = verifier(KEY, 1);
    verify(&verifier, PATH, &headers, BODY).unwrap();
    verify(&verifier, "/v1/webhook-listener?event=CONNECTION_SYNCED", &headers, BODY).unwrap();
    verify(&verifier, "https://app.example/v1/webhook-listener?a=b", &headers, BODY).unwrap();
    verify(&verifier, "https://app.example", &signed(OF_ROOT), r#"{"id_webhook_data": 2}"#).unwrap();
    let whole_second =
        [("BI-Signature", OF_EMPTY_BODY_WITHOUT_FRACTION), ("BI-Signature-Date", "2022-06-27T11:08:52Z")];
    verify(&verifier, PATH, &whole_second, "").unwrap();
}

#[test]
fn base64_of_any_kind_is_read() {
    let url_safe = BY_KEY.replace('+', "-").replace('/', "_");
    for signature in
        [&url_safe, BY_KEY.trim_end_matches('='), url_safe.trim_end_matches('='), &format!(" {BY_KEY} ")]
    {
        verify(&verifier(KEY, 0), PATH, &signed(signature), BODY).unwrap();
    }
}

#[test]
fn every_secret_is_tried() {
    for verifier in [verifier(KEY, 0).also(OTHER_KEY), verifier(OTHER_KEY, 0).also("x").also(KEY)] {
        verify(&verifier, PATH, &signed(BY_KEY), BODY).unwrap();
        verify(&verifier, PATH, &signed(BY_OTHER_KEY), BODY).unwrap();
    }
}

#[test]
fn whatever_was_changed_is_refused() {
    let verifier = verifier(KEY, 0);
    let not_known = "not made with a known secret";
    refused(verify(&verifier, PATH, &signed(BY_OTHER_KEY), BODY), not_known);
    refused(
        verify(&verifier, PATH, &signed(BY_KEY), r#"{"id": 2, "state": "done", "label": "café"}"#),
        not_known,
    );
    refused(verify(&verifier, PATH, &signed(BY_KEY), ""), not_known);
    refused(verify(&verifier, "/v1/webhook-listener/", &signed(BY_KEY), BODY), not_known);
    // The date is covered as it is written, not as the instant that it means.
    let same_instant = [("BI-Signature", BY_KEY), ("BI-Signature-Date", "2022-06-27T11:08:52.5778310Z")];
    refused(verify(&verifier, PATH, &same_instant, BODY), not_known);
}

#[test]
fn an_empty_secret_takes_nothing() {
    refused(verify(&verifier("", 0), PATH, &signed(BY_EMPTY_KEY), BODY), "not made with a known secret");
    verify(&verifier("", 0).also(KEY), PATH, &signed(BY_KEY), BODY).unwrap();
}

#[test]
fn headers_that_are_missing_or_unreadable_are_named() {
    let verifier = verifier(KEY, 0);
    let [signature, date] = signed(BY_KEY);
    refused(verify(&verifier, PATH, &[date], BODY), "the header `BI-Signature` is missing");
    refused(verify(&verifier, PATH, &[signature], BODY), "the header `BI-Signature-Date` is missing");
    for bad in [
        "",
        "é",
        "not base64",
        "AAAA",
        &BY_KEY[4..],
        &format!("{BY_KEY}AAAA"),
        "4Rip7lHP-iKfrnGZtRLK/N9SJ7+Cz5mTRc19VPxTGsg=",
    ] {
        refused(
            verify(&verifier, PATH, &signed(bad), BODY),
            "the header `BI-Signature` is not an HMAC-SHA256 in base64",
        );
    }
    let yesterday = [("BI-Signature", OF_YESTERDAY), ("BI-Signature-Date", "yesterday")];
    refused(verify(&verifier, PATH, &yesterday, BODY), "the header `BI-Signature-Date` is not a date");
}

#[test]
fn the_signature_comes_before_the_date() {
    refused(verify(&verifier(KEY, 86_400), PATH, &signed(BY_OTHER_KEY), BODY), "known secret");
    let yesterday = [("BI-Signature", BY_KEY), ("BI-Signature-Date", "yesterday")];
    refused(verify(&verifier(KEY, 0), PATH, &yesterday, BODY), "known secret");
}

#[test]
fn dates_are_near_in_both_directions() {
    let at = |seconds| verify(&verifier(KEY, seconds), PATH, &signed(BY_KEY), BODY);
    at(300).unwrap();
    at(-300).unwrap();
    refused(at(301), "the date in the header `BI-Signature-Date` is too old");
    refused(at(-301), "the date in the header `BI-Signature-Date` is too far in the future");
}

#[test]
fn the_tolerance_can_be_set() {
    let at = |seconds, tolerance| {
        verify(&verifier(KEY, seconds).tolerance(tolerance), PATH, &signed(BY_KEY), BODY)
    };
    at(10, Duration::from_secs(10)).unwrap();
    refused(at(11, Duration::from_secs(10)), "too old");
    at(0, Duration::ZERO).unwrap();
    at(1_000_000_000, Duration::MAX).unwrap();
    at(-1_000_000_000, Duration::MAX).unwrap();
}

#[test]
fn the_clock_of_the_system_is_the_default() {
    refused(verify(&Verifier::new(KEY), PATH, &signed(BY_KEY), BODY), "too old");
}

#[test]
fn debug_hides_the_secrets() {
    let shown = format!("{:?}", verifier(KEY, 0).also(OTHER_KEY));
    assert!(!shown.contains(KEY) && !shown.contains(OTHER_KEY), "{shown}");
}

#[test]
fn the_end_of_the_date_cannot_pass_for_the_body() {
    let shifted = [("BI-Signature", BY_KEY), ("BI-Signature-Date", "2022-06-27T11:08:52")];
    let result = verify(&verifier(KEY, 0), PATH, &shifted, &format!("577831Z.{BODY}"));
    refused(result, "the header `BI-Signature-Date` is not a date and time in UTC");
}
