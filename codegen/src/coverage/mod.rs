//! How well each page of the description is covered: docs, examples, cases, sources, reviews.
//!
//! What counts:
//!
//! - **docs**: whatever can have one. The checker wants most of them; what may lack one is a parameter of a path whose
//!   type (`int`, `string`, `uuid`, lists of them) says nothing, unless the endpoint has it under `path`.
//! - **examples**: members and parameters that have an `example`, of those that need one: `string`, `decimal` and
//!   `json`, also in lists and maps, unless a `const` or a `default` shows a value. All other types show their form.
//! - **cases**: conformance cases that speak of the page, wherever they stand, and how much of what must have a case
//!   has one: an endpoint and an event one each, a flow three (URL, success, failure).
//! - **sources**: addresses that the page cites, its own included. A page that cites none but the front page of the
//!   documentation lacks one.
//! - **reviews**: the day under `reviewed:` of the page.

mod cases;
mod fields;
mod page;
mod render;

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

pub use cases::Cases;
pub use render::{json, markdown, missing_markdown, missing_text, text};

use crate::diagnostic::wording::did_you_mean;
use crate::load::feature_of;
use crate::{Description, Place};

/// What to look at.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// Names of pages or folders; none for all pages.
    pub areas: Vec<String>,
    /// The day of the look, as `2024-01-31`: a review later than that is none.
    pub today: Option<String>,
    /// Reviews before that day are too long ago.
    pub oldest_review: Option<String>,
}

/// The coverage of a description.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Coverage {
    /// One row a page, in the order of their names.
    pub pages: Vec<Row>,
    /// All of them together.
    pub total: Total,
    /// Everything that lacks something, by what it lacks, in the order of the description.
    pub missing: Vec<Missing>,
}

/// The coverage of a page.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Row {
    /// Name of the page.
    pub area: String,
    /// How much there is, and how much of it is covered.
    #[serde(flatten)]
    pub figures: Figures,
    /// The day of the last review.
    pub reviewed: Option<String>,
}

/// The coverage of all pages together.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Total {
    /// The sums.
    #[serde(flatten)]
    pub figures: Figures,
    /// How many pages have been reviewed.
    pub reviewed: Share,
}

/// How much there is, and how much of it is covered.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct Figures {
    /// Endpoints.
    pub endpoints: usize,
    /// Objects and unions.
    pub objects: usize,
    /// Members of objects, linked resources included, and parameters of queries and flows.
    pub fields: usize,
    /// Enums.
    pub enums: usize,
    /// What has a doc, of all that can have one.
    pub docs: Share,
    /// What has an example, of all that needs one.
    pub examples: Share,
    /// Conformance cases.
    pub cases: usize,
    /// Endpoints, events and parts of flows that have a case, of all of them.
    pub called: Share,
    /// Addresses that are cited.
    pub sources: BTreeSet<String>,
}

/// A part of a whole. Displays as `12/13`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Share {
    /// How many have it.
    pub have: usize,
    /// How many could.
    pub of: usize,
}

/// Something that lacks something.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Missing {
    /// What it lacks.
    pub what: Lack,
    /// Where it stands.
    pub place: Place,
    /// What it is, in words.
    pub subject: String,
}

/// What can be lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Lack {
    /// A doc.
    Docs,
    /// A conformance case.
    Cases,
    /// A source.
    Sources,
    /// A review.
    Reviews,
    /// An example.
    Examples,
}

/// A page or folder that does not exist.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnknownArea {
    /// Its name.
    pub name: String,
    /// What to write instead.
    pub help: String,
}

impl Coverage {
    /// Looks at a description and its conformance cases.
    ///
    /// # Errors
    ///
    /// When there is no page or folder of a name that is asked for.
    pub fn of(description: &Description, cases: &Cases, options: &Options) -> Result<Self, UnknownArea> {
        for name in &options.areas {
            check_area(description, name)?;
        }
        let wanted = |area: &str| options.areas.is_empty() || options.areas.iter().any(|it| is_of(it, area));
        let (mut pages, mut missing) = (Vec::new(), Vec::new());
        for area in description.api.areas.iter().filter(|area| wanted(&area.name)) {
            let (row, lacks) = page::look(description, area, cases, options);
            pages.push(row);
            missing.extend(lacks);
        }
        missing.sort_by_key(|missing| missing.what);
        let mut total = Total::default();
        for row in &pages {
            total.figures.add(&row.figures);
            total.reviewed.count(row.reviewed.is_some());
        }
        Ok(Self { pages, total, missing })
    }
}

impl Options {
    /// All pages, whenever they were reviewed.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Whether a page is the one of this name, or in the folder of this name.
fn is_of(name: &str, area: &str) -> bool {
    name == area || feature_of(area) == Some(name)
}

fn check_area(description: &Description, name: &str) -> Result<(), UnknownArea> {
    let areas = || description.api.areas.iter().map(|area| area.name.as_str());
    if areas().any(|area| is_of(name, area)) {
        return Ok(());
    }
    let folders: BTreeSet<&str> = areas().filter_map(feature_of).collect();
    let help = did_you_mean(name, areas().chain(folders), || {
        "a page is called as its file below spec/: `connections`, `legacy/banks`".to_owned()
    });
    Err(UnknownArea { name: name.to_owned(), help })
}

impl Figures {
    fn add(&mut self, other: &Self) {
        self.endpoints += other.endpoints;
        self.objects += other.objects;
        self.fields += other.fields;
        self.enums += other.enums;
        self.docs.add(other.docs);
        self.examples.add(other.examples);
        self.cases += other.cases;
        self.called.add(other.called);
        self.sources.extend(other.sources.iter().cloned());
    }
}

impl Share {
    /// Counts one more, that has it or not.
    fn count(&mut self, has: bool) {
        self.have += usize::from(has);
        self.of += 1;
    }

    /// Counts more that all have it.
    fn add_all(&mut self, count: usize) {
        self.add(Self { have: count, of: count });
    }

    fn add(&mut self, other: Self) {
        self.have += other.have;
        self.of += other.of;
    }

    /// In per cent, rounded down: 100 is all. `None` when there is nothing that could have it.
    pub fn percent(self) -> Option<usize> {
        (self.have * 100).checked_div(self.of)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.have, self.of)
    }
}

impl Lack {
    /// Everything that can be lacking, in the order of a report: what is soonest mended first.
    pub const ALL: [Self; 5] = [Self::Docs, Self::Cases, Self::Sources, Self::Reviews, Self::Examples];

    /// The heading of what lacks it.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Docs => "Without a doc",
            Self::Cases => "Without a conformance case",
            Self::Sources => "Without a source",
            Self::Reviews => "Without a review, or reviewed too long ago",
            Self::Examples => "Without an example",
        }
    }
}

impl fmt::Display for UnknownArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no page or folder `{}`: {}", self.name, self.help)
    }
}

impl std::error::Error for UnknownArea {}
