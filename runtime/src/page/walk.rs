//! Walking through the pages of a list, without knowing what they hold.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::{Page, Paging};
use crate::{Error, ErrorKind, Request, Response, Transport};

/// Largest limit that servers keep to: of a longer page asked for, a shorter one is not the last.
const LARGEST_PAGE: u64 = 1000;

/// Where a walk through a list stands.
pub(crate) struct Walk {
    transport: Transport,
    request: Request,
    paging: Paging,
    step: Step,
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
            seen: HashSet::new(),
            hasher: RandomState::new(),
        }
    }

    /// Gets the next page, if there is one.
    pub(crate) async fn fetch(mut self) -> Result<Option<(Self, Response)>, Error> {
        let call = match std::mem::replace(&mut self.step, Step::End) {
            Step::End => return Ok(None),
            Step::Repeated => return Err(self.repeated("the link to the next page was followed before")),
            Step::Link(href) => self.transport.follow(self.request.clone(), href),
            Step::Offset(offset) => {
                self.request = self.request.clone().query("offset", offset.to_string());
                self.transport.execute(self.request.clone())
            }
            Step::First => {
                self.set_limit()?;
                self.transport.execute(self.request.clone())
            }
        };
        let response = call.await?;
        if !self.is_new(response.bytes()) {
            return Err(self.repeated("the page is the same as one before it"));
        }
        Ok(Some((self, response)))
    }

    /// Decides from a page what comes after it.
    pub(crate) fn advance<P: Page>(&mut self, page: &P) {
        let count = u64::try_from(page.count()).unwrap_or(u64::MAX);
        self.step = match self.paging {
            Paging::Links(_) => self.after_link(page.next_link()),
            Paging::Offset(_) => {
                self.after_offset(count, page.total().and_then(|total| u64::try_from(total).ok()))
            }
        };
    }

    fn after_link(&mut self, next: Option<&str>) -> Step {
        match next.filter(|href| !href.is_empty()) {
            None => Step::End,
            Some(href) if self.is_new(href.as_bytes()) => Step::Link(href.to_owned()),
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

    fn is_new(&mut self, bytes: &[u8]) -> bool {
        self.seen.insert(self.hasher.hash_one(bytes))
    }

    fn repeated(&self, reason: &'static str) -> Error {
        Error::new(ErrorKind::RepeatedPage).because(reason).at(self.request.operation())
    }
}
