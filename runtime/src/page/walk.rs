//! Walking through the pages of a list, without knowing what they hold.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use std::time::Duration;

use tokio::time::Instant;

use super::{Page, Paging, Progress};
use crate::{Error, ErrorKind, Request, Response, Transport};

/// Largest limit that servers keep to: of a longer page asked for, a shorter one is not the last.
const LARGEST_PAGE: u64 = 1000;

/// Where a walk through a list stands.
pub(crate) struct Walk {
    transport: Transport,
    request: Request,
    paging: Paging,
    step: Step,
    /// What was read so far.
    progress: Progress,
    /// When the whole list has to be there.
    deadline: Option<Instant>,
    /// Hashes of the pages and links met so far: a list that repeats one would never end.
    seen: HashSet<u64>,
    hasher: RandomState,
}

/// What to do for the next page.
enum Step {
    First,
    Link(String),
    Offset(u64),
    Repeated,
    End,
}

impl Walk {
    pub(crate) fn new(transport: Transport, request: Request, paging: Paging) -> Self {
        Self {
            transport,
            request,
            paging,
            step: Step::First,
            progress: Progress::default(),
            deadline: None,
            seen: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// Bounds what is still to be read, from now on.
    pub(crate) fn within(&mut self, limit: Duration) {
        // A deadline too far away for the clock is none.
        self.deadline = Instant::now().checked_add(limit);
    }

    /// Gets the next page, if there is one. After a failure the walk stands where it stood before.
    pub(crate) async fn fetch(mut self) -> (Self, Result<Option<Response>, Error>) {
        let arrived = self.ask().await;
        (self, arrived)
    }

    async fn ask(&mut self) -> Result<Option<Response>, Error> {
        let href = match &self.step {
            Step::End => return Ok(None),
            Step::Repeated => return Err(self.repeated("the link to the next page was followed before")),
            Step::Link(href) => Some(href.clone()),
            Step::Offset(offset) => {
                self.request = self.request.clone().query("offset", offset.to_string());
                None
            }
            Step::First => {
                self.set_limit()?;
                None
            }
        };
        let call = self.transport.call(self.request.clone(), href, self.deadline);
        let response = call.await?;
        if self.seen.contains(&self.hash(response.bytes())) {
            return Err(self.repeated("the page is the same as one before it"));
        }
        Ok(Some(response))
    }

    /// Reads what has arrived and decides what comes after it; `None` after the last page. An error says how far the
    /// walk has come, and leaves it there.
    pub(crate) fn read<P: Page>(
        &mut self,
        arrived: Result<Option<Response>, Error>,
    ) -> Option<Result<P, Error>> {
        let read = arrived.transpose()?.and_then(|response| {
            // Not before it can be read: it may come again, whole.
            let hash = self.hash(response.bytes());
            let page = P::from_response(response)?;
            self.seen.insert(hash);
            Ok(page)
        });
        if let Ok(page) = &read {
            self.advance(page);
        }
        Some(read.map_err(|error| error.with_progress(self.progress)))
    }

    /// Decides from a page what comes after it.
    fn advance<P: Page>(&mut self, page: &P) {
        let count = u64::try_from(page.count()).unwrap_or(u64::MAX);
        let total = page.total().and_then(|total| u64::try_from(total).ok());
        self.progress.add(count, total);
        self.step = match self.paging {
            Paging::Links(_) => self.after_link(page.next_link()),
            Paging::Offset(_) => self.after_offset(count, total),
        };
    }

    fn after_link(&mut self, next: Option<&str>) -> Step {
        match next.filter(|href| !href.is_empty()) {
            None => Step::End,
            Some(href) if self.seen.insert(self.hash(href.as_bytes())) => Step::Link(href.to_owned()),
            Some(_) => Step::Repeated,
        }
    }

    /// A page shorter than asked for is the last one, unless the API counts more items than were read.
    fn after_offset(&self, count: u64, total: Option<u64>) -> Step {
        let read = self.number("offset").unwrap_or(0).saturating_add(count);
        let asked = self.number("limit").unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
        let more = match total {
            Some(total) if total > read => true,
            _ => count >= asked,
        };
        if count > 0 && more { Step::Offset(read) } else { Step::End }
    }

    /// Sets the page size unless the caller did, and refuses one that cannot be counted with.
    fn set_limit(&mut self) -> Result<(), Error> {
        let usual = match self.paging {
            Paging::Links(usual) => usual,
            Paging::Offset(usual) => Some(usual),
        };
        if let (None, Some(usual)) = (self.request.query_value("limit"), usual) {
            self.request = self.request.clone().query("limit", usual.to_string());
        }
        if matches!(self.paging, Paging::Offset(_)) {
            let unusable = |reason: &'static str| Error::request(self.request.operation(), reason);
            self.number("limit")
                .filter(|limit| *limit > 0)
                .ok_or_else(|| unusable("`limit` is not 1 or more"))?;
            if self.request.query_value("offset").is_some() {
                self.number("offset").ok_or_else(|| unusable("`offset` is not 0 or more"))?;
            }
        }
        Ok(())
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.request.query_value(name)?.parse().ok()
    }

    fn hash(&self, bytes: &[u8]) -> u64 {
        self.hasher.hash_one(bytes)
    }

    fn repeated(&self, reason: &'static str) -> Error {
        Error::new(ErrorKind::RepeatedPage).because(reason).at(self.request.operation())
    }
}
