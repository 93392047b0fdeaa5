//! Streams of pages and of items.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::{Page, Paging, Walk};
use crate::http::Pending;
use crate::{Error, Request, Response, Transport};

/// A stream of the pages of a list. Each page is asked for when it is polled for; after an error the stream ends,
/// unless it is told to [`resume`](Self::resume).
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<P, E = Error> {
    state: State,
    read_as: PhantomData<fn() -> (P, E)>,
}

enum State {
    Ready(Box<Walk>),
    Waiting(Pending<(Walk, Result<Option<Response>, Error>)>),
    /// Before the page that could not be had.
    Failed(Box<Walk>),
    Done,
}

impl<P, E> Pages<P, E> {
    /// The pages of the list that the request asks for, from the one that it asks for.
    pub fn new(transport: &Transport, request: Request, paging: Paging) -> Self {
        let walk = Walk::new(transport.clone(), request, paging);
        Self { state: State::Ready(Box::new(walk)), read_as: PhantomData }
    }
}

impl<P, E> Pages<P, E> {
    /// Bounds the time of the whole list, from now on: when it is over, the call that is under way fails with a
    /// time-out. Other limits hold besides. A call that is under way already keeps its own.
    pub fn within(mut self, limit: Duration) -> Self {
        if let State::Ready(walk) | State::Failed(walk) = &mut self.state {
            walk.within(limit);
        }
        self
    }

    /// After an error, goes back to the page that could not be had: it is asked for again when the stream is polled, and
    /// no page is given twice. False if the stream did not end with an error.
    ///
    /// The error tells whether that makes sense: see [`Error::is_retryable`](crate::Error::is_retryable).
    pub fn resume(&mut self) -> bool {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Failed(walk) => {
                self.state = State::Ready(walk);
                true
            }
            other => {
                self.state = other;
                false
            }
        }
    }
}

impl<P: Page, C> Pages<P, Error<C>> {
    /// The next page; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<P, Error<C>>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// What has arrived, as a page; the walk goes on from it unless it cannot be read.
    fn received(
        &mut self,
        mut walk: Walk,
        arrived: Result<Option<Response>, Error>,
    ) -> Option<Result<P, Error<C>>> {
        let read = walk.read(arrived)?;
        let walk = Box::new(walk);
        self.state = if read.is_ok() { State::Ready(walk) } else { State::Failed(walk) };
        Some(read.map_err(Error::with_codes))
    }
}

impl<P: Page, C> Stream for Pages<P, Error<C>> {
    type Item = Result<P, Error<C>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut call = match std::mem::replace(&mut self.state, State::Done) {
            State::Ready(walk) => Box::pin(walk.fetch()),
            State::Waiting(call) => call,
            ended => {
                self.state = ended;
                return Poll::Ready(None);
            }
        };
        match call.as_mut().poll(context) {
            Poll::Ready((walk, arrived)) => Poll::Ready(self.received(walk, arrived)),
            Poll::Pending => {
                self.state = State::Waiting(call);
                Poll::Pending
            }
        }
    }
}

/// A stream of the items of a list, over all its pages. The items of the pages that were read come before an error;
/// after an error the stream ends, unless it is told to [`resume`](Self::resume).
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

    /// Bounds the time of the whole list: see [`Pages::within`].
    pub fn within(self, limit: Duration) -> Self {
        Self { pages: self.pages.within(limit), ..self }
    }

    /// After an error, goes back to the page that could not be had: see [`Pages::resume`]. No item is given twice.
    ///
    /// ```no_run
    /// # use powens_runtime::{Error, Page, page::Items};
    /// # async fn example<P: Page>(mut items: Items<P, Error>) -> Result<(), Error> {
    /// let mut patience = 5;
    /// while let Some(item) = items.next().await {
    ///     match item {
    ///         Ok(_item) => { /* keep it */ }
    ///         Err(error) if error.is_retryable() && patience > 0 => {
    ///             patience -= 1;
    ///             items.resume();
    ///         }
    ///         // Says how far the list was read: `error.progress()`.
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&mut self) -> bool {
        self.pages.resume()
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
