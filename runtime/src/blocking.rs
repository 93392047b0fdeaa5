//! The client for code that is not asynchronous.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use crate::page::Walk;
#[cfg(feature = "signature")]
use crate::signature::{self, SignKeys, Signed};
use crate::{Answer, Error, ErrorKind, File, Page, Paging, Request, Transport};

/// A background thread that sends requests for threads that wait. Cloning is cheap and shares the thread, which ends
/// with the last clone.
///
/// It may be used and dropped anywhere, in asynchronous code too; there, it blocks the thread of the task.
#[derive(Clone)]
pub struct Runtime(Arc<Background>);

/// The asynchronous runtime; there until it is dropped.
struct Background(Option<tokio::runtime::Runtime>);

impl Runtime {
    /// Starts the background thread; an error if the system refuses one.
    pub fn new() -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("powens")
            .enable_all()
            .build()
            .map_err(|error| {
                Error::configuration("no background thread can be started").with_source(error)
            })?;
        Ok(Self(Arc::new(Background(Some(runtime)))))
    }

    /// Sends a request and waits for the answer.
    pub fn send<T: Answer, C>(&self, transport: &Transport, request: Request) -> Result<T, Error<C>> {
        let answer = self.wait(transport.execute(request));
        answer.and_then(T::from_response).map_err(Error::with_codes)
    }

    /// Fetches a file that an answer links to, and waits for it.
    pub fn download<C>(&self, transport: &Transport, href: &str) -> Result<File, Error<C>> {
        self.wait(transport.linked_file(href)).and_then(File::from_response).map_err(Error::with_codes)
    }

    /// Sends a request, has the answer signed, verifies it and waits for all that.
    #[cfg(feature = "signature")]
    pub fn send_signed<T: Answer, C>(
        &self,
        transport: &Transport,
        request: Request,
        keys: &SignKeys,
    ) -> Result<Signed<T>, Error<C>> {
        let answer = self.wait(signature::send(transport.clone(), request, keys.clone()));
        answer.and_then(Signed::from_response).map_err(Error::with_codes)
    }

    /// The pages of the list that the request asks for.
    pub fn pages<P, E>(&self, transport: &Transport, request: Request, paging: Paging) -> Pages<P, E> {
        let walk = Walk::new(transport.clone(), request, paging);
        Pages { runtime: self.clone(), walk: Some(walk), failed: false, read_as: PhantomData }
    }

    /// The items of the list that the request asks for.
    pub fn items<P: Page, E>(&self, transport: &Transport, request: Request, paging: Paging) -> Items<P, E> {
        Items { pages: self.pages(transport, request, paging), page: Vec::new().into_iter() }
    }

    /// Waits for a future that runs on the background thread. The wait is that of a channel, which works where
    /// waiting for a task does not: within a task.
    fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        self.done(work)?
    }

    /// What a future comes to, which need not be a result.
    fn done<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
        let stopped = || Error::new(ErrorKind::Transport).because("the background thread has stopped");
        let runtime = self.0.0.as_ref().ok_or_else(stopped)?;
        let (sender, receiver) = mpsc::sync_channel(1);
        runtime.spawn(async move {
            // The receiver is gone only if the waiting thread is.
            let _ = sender.send(work.await);
        });
        receiver.recv().map_err(|_| stopped())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // A plain drop waits for the threads, which panics within a task.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The pages of a list, each asked for when the iterator gets to it; after an error the iterator ends, unless it is told
/// to [`resume`](Self::resume).
#[must_use = "an iterator does nothing until it is consumed"]
pub struct Pages<P, E = Error> {
    runtime: Runtime,
    walk: Option<Walk>,
    /// Whether the walk stands before a page that could not be had.
    failed: bool,
    read_as: PhantomData<fn() -> (P, E)>,
}

impl<P, E> Pages<P, E> {
    /// Bounds the time of the whole list, from now on: when it is over, the call that is under way fails with a
    /// time-out. Other limits hold besides.
    pub fn within(mut self, limit: Duration) -> Self {
        if let Some(walk) = &mut self.walk {
            walk.within(limit);
        }
        self
    }

    /// After an error, goes back to the page that could not be had: it is asked for again by the next step of the
    /// iterator, and no page is given twice. False if the iterator did not end with an error.
    pub fn resume(&mut self) -> bool {
        std::mem::take(&mut self.failed)
    }
}

impl<P: Page, C> Iterator for Pages<P, Error<C>> {
    type Item = Result<P, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let (mut walk, arrived) = match self.runtime.done(self.walk.take()?.fetch()) {
            Ok(fetched) => fetched,
            Err(error) => return Some(Err(error.with_codes())),
        };
        let read: Result<P, Error> = walk.read(arrived)?;
        self.failed = read.is_err();
        self.walk = Some(walk);
        Some(read.map_err(Error::with_codes))
    }
}

impl<P: Page, C> std::iter::FusedIterator for Pages<P, Error<C>> {}

/// The items of a list, over all its pages. The items of the pages that were read come before an error; after an
/// error the iterator ends, unless it is told to [`resume`](Self::resume).
#[must_use = "an iterator does nothing until it is consumed"]
pub struct Items<P: Page, E = Error> {
    pages: Pages<P, E>,
    page: std::vec::IntoIter<P::Item>,
}

impl<P: Page, E> Items<P, E> {
    /// Bounds the time of the whole list: see [`Pages::within`].
    pub fn within(self, limit: Duration) -> Self {
        Self { pages: self.pages.within(limit), ..self }
    }

    /// After an error, goes back to the page that could not be had: see [`Pages::resume`]. No item is given twice.
    pub fn resume(&mut self) -> bool {
        self.pages.resume()
    }
}

impl<P: Page, C> Iterator for Items<P, Error<C>> {
    type Item = Result<P::Item, Error<C>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(page) => self.page = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<P: Page, C> std::iter::FusedIterator for Items<P, Error<C>> {}

impl fmt::Debug for Runtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runtime")
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
