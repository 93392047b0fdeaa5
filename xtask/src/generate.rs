//! `cargo xtask generate`.

use std::path::Path;

use clap::Args;
use powens_codegen::{Api, OWNED, Plan, SPEC, emit, load_api};

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{Progress, print};

/// Checks spec/ and writes generated/ and spec/schema.json from it.
///
/// Files that are as they should be are not touched, so that only what changed is built again. Exit status: 0 when
/// all is written or nothing differs, 1 when the spec has mistakes or, with --check, when something differs.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Change nothing; list every changed, missing and orphan file and exit with 1 when there is one.
    #[arg(long)]
    check: bool,
}

/// Generates, or checks that there is nothing to generate; prints what was done in a few lines.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let (api, plan) = plan(root).map_err(Stop::nothing_written)?;
    if arguments.check {
        return report_check(&api, &plan);
    }
    plan.apply().map_err(|error| Stop::misuse(format!("cannot write: {error}")))?;
    let written = plan.changed.len() + plan.missing.len();
    let removed = plan.orphans.len();
    let (done, all, same) = (plan.done(), summary(&api), plan.unchanged);
    print(&format!("{done}{all}: {written} files written, {removed} removed, {same} unchanged.\n"))?;
    Ok(Outcome::Fine)
}

fn plan(root: &Path) -> Result<(Api, Plan)> {
    let _progress = Progress::new("generating");
    let api = load_api(&root.join(SPEC))?;
    let files = emit(&api)?;
    let plan = Plan::new(root, files, &OWNED)
        .map_err(|error| Stop::misuse(format!("cannot compare with the disk: {error}")))?;
    Ok((api, plan))
}

fn report_check(api: &Api, plan: &Plan) -> Result {
    if plan.is_empty() {
        print(&format!("{}: {} files are as the spec says.\n", summary(api), plan.unchanged))?;
        return Ok(Outcome::Fine);
    }
    let remedy = "generated/ differs from what spec/ says. Run `cargo xtask generate` and commit the result.";
    print(&format!("{}\n{remedy}\n", plan.to_do()))?;
    Ok(Outcome::Findings)
}

fn summary(api: &Api) -> String {
    let endpoints = api.endpoints().count();
    let webhooks = api.webhooks().count();
    let flows: usize = api.areas.iter().map(|area| area.flows.len()).sum();
    format!(
        "{} pages, {endpoints} endpoints, {} objects, {} enums, {webhooks} webhooks, {flows} flows",
        api.areas.len(),
        api.objects().len(),
        api.enums().len(),
    )
}
