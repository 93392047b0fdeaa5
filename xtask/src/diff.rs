//! `cargo xtask diff`.

use std::path::Path;

use clap::{Args, ValueEnum};
use powens_codegen::diff::{Report, Rule, Verdict, compare};

use crate::outcome::{Outcome, Result};
use crate::revision::{self, Revision};
use crate::terminal::{self, Progress};
use crate::weight::Weight;

/// Says what a change of spec/ means: to callers of the crate, to messages on the wire, to the next version.
///
/// Compares the resolved descriptions, so that the order of a page and its comments make no difference. Each change
/// has a rule; spec/rules.md lists them with the reason for each class. Exit status: 0, or 1 when --fail-on says so.
///
/// Examples:
///
///   cargo xtask diff                        # the working tree against the last tag, else `main`
///
///   cargo xtask diff HEAD~3 HEAD            # two revisions
///
///   cargo xtask diff ../other/spec          # a folder against the working tree
///
///   cargo xtask diff --format markdown      # for a pull request
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// The older description: a git revision or a folder [default: the last tag `v…`, else `main`].
    old: Option<String>,
    /// The newer description: a git revision or a folder [default: the working tree].
    new: Option<String>,
    /// How the report is written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// List changes of docs one by one, not as counts.
    #[arg(long)]
    all: bool,
    /// Add the lines that the public surface loses and gains.
    #[arg(long)]
    surface: bool,
    /// Exit with 1 when the verdict is as heavy as this, or heavier.
    #[arg(long, value_enum, value_name = "WEIGHT")]
    fail_on: Option<Weight>,
    /// Explain a rule, such as `member-removed`, and do nothing else.
    #[arg(long, value_name = "RULE", exclusive = true, value_parser = rule)]
    explain: Option<Rule>,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a pull request.
    Markdown,
    /// For tools: `{verdict, changes, surface}`.
    Json,
}

fn rule(name: &str) -> std::result::Result<Rule, String> {
    let found = Rule::ALL.iter().copied().find(|rule| rule.name() == name);
    found.ok_or_else(|| "no such rule; spec/rules.md lists them".to_owned())
}

/// Compares, and prints the report.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    if let Some(rule) = arguments.explain {
        let (callers, wire) = (rule.callers().name(), rule.wire().name());
        terminal::print(&format!("{rule}: {callers}; wire: {wire}\n{}\n", rule.reason()))?;
        return Ok(Outcome::Fine);
    }
    let (old, new) = revisions(root, arguments)?;
    let report = {
        let _progress = Progress::new("comparing");
        compare(&old.description, &new.description)?
    };
    let text = match arguments.format {
        Format::Text => {
            let text = report.text(terminal::style(), arguments.all);
            format!("{} → {}\n\n{text}", old.shown, new.shown)
        }
        Format::Markdown => report.markdown(),
        Format::Json => report.json() + "\n",
    };
    terminal::print(&(text + &surface(&report, arguments)))?;
    Ok(outcome(report.verdict(), arguments.fail_on))
}

fn revisions(root: &Path, arguments: &Arguments) -> Result<(Revision, Revision)> {
    let _progress = Progress::new("reading descriptions");
    let old = match &arguments.old {
        Some(name) => revision::named(root, name)?,
        None => revision::named(root, &revision::released(root)?)?,
    };
    let new = match &arguments.new {
        Some(name) => revision::named(root, name)?,
        None => revision::working_tree(root)?,
    };
    Ok((old, new))
}

/// The lines of the surface, when they are wanted and not there anyway.
fn surface(report: &Report, arguments: &Arguments) -> String {
    match (arguments.surface, arguments.format) {
        (false, _) | (_, Format::Json) => String::new(),
        (true, Format::Text) => format!("\n{}", report.surface_diff()),
        (true, Format::Markdown) => format!("\n```diff\n{}```\n", report.surface_diff()),
    }
}

fn outcome(verdict: Verdict, fail_on: Option<Weight>) -> Outcome {
    match fail_on.map(Weight::verdict) {
        Some(least) if verdict >= least => Outcome::Findings,
        _ => Outcome::Fine,
    }
}
