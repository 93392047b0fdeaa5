//! `Retry-After` is obeyed, within the bounds that the caller set.

use std::time::{Duration, Instant};

use powens::RetryPolicy;
use powens_sandbox::faults::{BodyKind, Fault, Status};

use crate::{Weather, always, list};

const SECOND: Duration = Duration::from_secs(1);

/// How long a list takes that is refused once.
async fn wait_for(fault: Fault) -> Duration {
    let weather = Weather::with(always(fault).times(1)).await;
    let client = weather.client();
    let start = Instant::now();
    list().send(&client).await.expect("the second attempt");
    assert_eq!(weather.requests(), 2);
    start.elapsed()
}

#[tokio::test]
async fn both_forms_of_the_header_are_obeyed() {
    let mut busy = Fault::error(503, BodyKind::Html);
    if let Fault::Status(Status { retry_after, .. }) = &mut busy {
        *retry_after = Some(1);
    }
    let (seconds, date, busy) =
        tokio::join!(wait_for(Fault::rate_limit(1)), wait_for(Fault::rate_limit_until(1)), wait_for(busy));
    for wait in [seconds, date, busy] {
        assert!((SECOND..SECOND * 10).contains(&wait), "{wait:?}");
    }
}

#[tokio::test]
async fn a_wait_beyond_the_bounds_is_the_callers() {
    let weather = Weather::with(always(Fault::rate_limit(3600))).await;
    let longest = RetryPolicy::default().max_retry_after(SECOND * 3599);
    let bounded = [
        weather.user(weather.builder().retry(longest)),
        weather.user(weather.builder().retry(longest.max_retry_after(SECOND * 3601)).deadline(SECOND * 30)),
    ];
    for client in bounded {
        let (start, before) = (Instant::now(), weather.requests());
        let error = list().send(&client).await.unwrap_err();
        assert!(start.elapsed() < SECOND * 10, "nobody waited");
        assert_eq!((error.status(), error.retry_after()), (Some(429), Some(SECOND * 3600)), "{error}");
        assert_eq!((error.attempts(), weather.requests() - before), (1, 1));
        assert!(error.is_retryable());
    }
}
