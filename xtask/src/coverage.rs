//! `cargo xtask coverage`.

use std::path::Path;

use clap::{Args, ValueEnum};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use powens_codegen::coverage::{self, Cases, Coverage, Options};
use powens_codegen::{Description, SPEC};

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{Progress, print, style};

/// Folder of the conformance cases.
const CASES: &str = "tests/cases";

/// Shows how well each page of spec/ is covered, a row a page.
///
/// docs: of all that can have one; a path parameter of type int, string or uuid lacks one unless `path` has it.
/// examples: of members and parameters of type string, decimal and json, lists and maps of them included, those that
/// have an `example`, a `const` or a `default`; other types show their form. cases: conformance cases that speak of
/// the page. called: endpoints and events with a case, and URL, success and failure of flows. sources: addresses that
/// the page cites. reviewed: its `reviewed:` date.
///
/// Examples: `cargo xtask coverage --missing --area connections`, `cargo xtask coverage --missing=cases`,
/// `cargo xtask coverage --missing=reviews --stale 180 --format markdown`.
///
/// Exit status: 0 when the table was printed, with --missing only if nothing is missing; 1 when something is missing,
/// or spec/ has mistakes; 2 when there is no such page, or the cases cannot be read.
#[derive(Args)]
pub(crate) struct Arguments {
    /// List what lacks something with its place instead of the table, and exit with 1 when there is any: everything,
    /// or one kind.
    #[arg(long, value_enum, value_name = "WHAT", num_args = 0..=1, require_equals = true,
          default_missing_value = "all")]
    missing: Option<What>,
    /// Look at this page only, or at the pages in this folder. May be given more than once.
    #[arg(long = "area", value_name = "NAME")]
    areas: Vec<String>,
    /// Count a page among those without a review when the last one is more than this many days ago.
    #[arg(long, value_name = "DAYS", requires = "missing")]
    stale: Option<u16>,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum What {
    All,
    Docs,
    Cases,
    Sources,
    Reviews,
    Examples,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

/// Prints the table, and what is missing when that was asked for.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let mut coverage = look(root, arguments)?;
    let lists = arguments.missing.is_some();
    match arguments.missing.and_then(What::lack) {
        Some(lack) => coverage.missing.retain(|missing| missing.what == lack),
        None if !lists => coverage.missing.clear(),
        None => {}
    }
    let text = match arguments.format {
        Format::Text if lists => coverage::missing_text(&coverage, style()),
        Format::Text => coverage::text(&coverage, style()),
        Format::Markdown if lists => coverage::missing_markdown(&coverage),
        Format::Markdown => coverage::markdown(&coverage),
        Format::Json => coverage::json(&coverage).map_err(Stop::misuse)?,
    };
    print(&text)?;
    Ok(if coverage.missing.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn look(root: &Path, arguments: &Arguments) -> Result<Coverage> {
    let _progress = Progress::new("looking at spec/ and the cases");
    let description = Description::read(&root.join(SPEC))?;
    let cases = Cases::read(&root.join(CASES))
        .map_err(|error| Stop::misuse(format!("cannot read the conformance cases: {error}")))?;
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    let mut options = Options::new();
    options.areas.clone_from(&arguments.areas);
    options.today = Some(today.to_string());
    options.oldest_review =
        arguments.stale.map(|days| today.saturating_sub(i64::from(days).days()).to_string());
    Coverage::of(&description, &cases, &options).map_err(Stop::misuse)
}

impl What {
    /// The kind; none for all of them.
    fn lack(self) -> Option<coverage::Lack> {
        use coverage::Lack;
        match self {
            Self::All => None,
            Self::Docs => Some(Lack::Docs),
            Self::Cases => Some(Lack::Cases),
            Self::Sources => Some(Lack::Sources),
            Self::Reviews => Some(Lack::Reviews),
            Self::Examples => Some(Lack::Examples),
        }
    }
}
