//! The future of a request: the answer is awaited by code that is compiled once, and read as a type at the end.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Pending;
use crate::{Answer, Error, Response};

/// A request on its way: a future of the answer as a `T`, or of an error `E`.
///
/// It owns all it needs and can be spawned. Nothing is sent before it is polled; dropping it gives the call up.
#[must_use = "a request is sent when its future is awaited"]
pub struct Sending<T, E = Error> {
    answer: Pending<Result<Response, Error>>,
    read_as: PhantomData<fn() -> (T, E)>,
}

impl<T, E> Sending<T, E> {
    pub(super) fn new(answer: Pending<Result<Response, Error>>) -> Self {
        Self { answer, read_as: PhantomData }
    }
}

impl<T: Answer, C> Future for Sending<T, Error<C>> {
    type Output = Result<T, Error<C>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = std::task::ready!(self.answer.as_mut().poll(context));
        Poll::Ready(answer.and_then(T::from_response).map_err(Error::with_codes))
    }
}

impl<T, E> fmt::Debug for Sending<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
