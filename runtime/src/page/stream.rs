//! Streams of pages and of items.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Page, Paging, Walk};
use crate::http::Pending;
use crate::{Error, Request, Response, Transport};

/// A stream of the pages of a list. Each page is asked for when it is polled for; after an error the stream ends.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P, E = Error> {
    state: State,
    read_as: PhantomData<fn() -> (P, E)>,
}

enum State {
    Ready(Box<Walk>),
    Waiting(Pending<Result<Option<(Walk, Response)>, Error>>),
    Done,
}

impl<P, E> Pages<P, E> {
    /// The pages of the list that the request asks for, from the one that it asks for.
    pub fn new(transport: &Transport, request: Request, paging: Paging) -> Self {
        let walk = Walk::new(transport.clone(), request, paging);
        Self { state: State::Ready(Box::new(walk)), read_as: PhantomData }
    }
}

impl<P: Page, C> Pages<P, Error<C>> {
    /// The next page; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<P, Error<C>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// What has arrived, as a page; the walk goes on from it unless it cannot be read.
    fn received(&mut self, arrived: Result<Option<(Walk, Response)>, Error>) -> Option<Result<P, Error<C>>> {
        let read = arrived.transpose()?.and_then(|(mut walk, response)| {
            let page = P::from_response(response)?;
            walk.advance(&page);
            self.state = State::Ready(Box::new(walk));
            Ok(page)
        });
        Some(read.map_err(Error::with_codes))
    }
}

impl<P: Page, C> Stream for Pages<P, Error<C>> {
    type Item = Result<P, Error<C>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut call = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready(walk) => Box::pin(walk.fetch()),
            State::Waiting(call) => call,
            State::Done => return Poll::Ready(None),
        };
        match call.as_mut().poll(context) {
            Poll::Ready(arrived) => Poll::Ready(self.received(arrived)),
            Poll::Pending => {
                self.state = State::Waiting(call);
                Poll::Pending
            }
        }
    }
}

/// A stream of the items of a list, over all its pages. The items of the pages that were read come before an error;
/// after an error the stream ends.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<P: Page, E = Error> {
    pages: Pages<P, E>,
    page: std::vec::IntoIter<P::Item>,
}

impl<P: Page, E> Items<P, E> {
    /// The items of the list that the request asks for, from the page that it asks for.
    pub fn new(transport: &Transport, request: Request, paging: Paging) -> Self {
        Self { pages: Pages::new(transport, request, paging), page: Vec::new().into_iter() }
    }
}

impl<P: Page, C> Items<P, Error<C>> {
    /// The next item; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<P::Item, Error<C>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

/// No item is ever pinned: they are moved out.
impl<P: Page, E> Unpin for Items<P, E> {}

impl<P: Page, C> Stream for Items<P, Error<C>> {
    type Item = Result<P::Item, Error<C>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.page = page.into_items().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P, E> fmt::Debug for Pages<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<P: Page, E> fmt::Debug for Items<P, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.page.len()).finish_non_exhaustive()
    }
}
