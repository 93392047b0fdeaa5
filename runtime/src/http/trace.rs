//! Spans and events of the feature `tracing`: operations and outcomes, never a value, a token or a URL.

use std::time::Duration;

use crate::{Error, Operation, Response};

#[cfg(feature = "tracing")]
pub(super) use on::{end, retry, span, within};

#[cfg(not(feature = "tracing"))]
pub(super) use off::{end, retry, span, within};

#[cfg(feature = "tracing")]
mod on {
    use tracing::field::Empty;
    use tracing::{Instrument, Span};

    use super::{Duration, Error, Operation, Response};

    /// The span of a call.
    pub(in crate::http) fn span(operation: &Operation) -> Span {
        tracing::info_span!(
            "request",
            operation = operation.id(),
            method = operation.method().as_str(),
            path = operation.path(),
            status = Empty,
            attempts = Empty,
        )
    }

    pub(in crate::http) fn within<F: Future>(
        span: &Span,
        call: F,
    ) -> impl Future<Output = F::Output> + use<F> {
        call.instrument(span.clone())
    }

    pub(in crate::http) fn end(span: &Span, outcome: &Result<Response, Error>) {
        let (status, attempts) = match outcome {
            Ok(response) => (Some(response.status()), response.attempts()),
            Err(error) => (error.status(), error.attempts()),
        };
        span.record("attempts", attempts);
        if let Some(status) = status {
            span.record("status", status);
        }
        if let Err(error) = outcome {
            tracing::debug!(parent: span, kind = ?error.kind(), "failed");
        }
    }

    pub(in crate::http) fn retry(error: &Error, attempts: u32, wait: Duration) {
        tracing::info!(kind = ?error.kind(), status = error.status(), attempts, ?wait, "will be tried again");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{Duration, Error, Operation, Response};

    /// Stands for a span.
    pub(in crate::http) struct NoSpan;

    pub(in crate::http) fn span(_: &Operation) -> NoSpan {
        NoSpan
    }

    pub(in crate::http) fn within<F: Future>(_: &NoSpan, call: F) -> F {
        call
    }

    pub(in crate::http) fn end(_: &NoSpan, _: &Result<Response, Error>) {}

    pub(in crate::http) fn retry(_: &Error, _: u32, _: Duration) {}
}
