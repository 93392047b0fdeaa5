//! `cargo xtask generate`.

use std::path::Path;
use std::process::ExitCode;

use powens_codegen::{Api, OWNED, Plan, SPEC, emit, load_api};

/// Generates, or checks that there is nothing to generate; prints what was done in a few lines.
pub(crate) fn run(root: &Path, check: bool) -> ExitCode {
    match plan(root) {
        Ok((api, plan)) if check => report_check(&api, &plan),
        Ok((api, plan)) => apply(&api, &plan),
        Err(failure) => {
            eprintln!("{failure}");
            eprintln!("\nNothing was written.");
            ExitCode::FAILURE
        }
    }
}

fn plan(root: &Path) -> Result<(Api, Plan), String> {
    let api = load_api(&root.join(SPEC)).map_err(|failure| failure.to_string())?;
    let files = emit(&api).map_err(|failure| failure.to_string())?;
    let plan =
        Plan::new(root, files, &OWNED).map_err(|error| format!("cannot compare with the disk: {error}"))?;
    Ok((api, plan))
}

fn report_check(api: &Api, plan: &Plan) -> ExitCode {
    if plan.is_empty() {
        println!("{}: {} files are as the spec says.", summary(api), plan.unchanged);
        return ExitCode::SUCCESS;
    }
    print!("{}", plan.to_do());
    println!("\ngenerated/ differs from what spec/ says. Run `cargo xtask generate` and commit the result.");
    ExitCode::FAILURE
}

fn apply(api: &Api, plan: &Plan) -> ExitCode {
    if let Err(error) = plan.apply() {
        eprintln!("cannot write: {error}");
        return ExitCode::FAILURE;
    }
    print!("{}", plan.done());
    let written = plan.changed.len() + plan.missing.len();
    let removed = plan.orphans.len();
    println!("{}: {written} files written, {removed} removed, {} unchanged.", summary(api), plan.unchanged);
    ExitCode::SUCCESS
}

fn summary(api: &Api) -> String {
    let endpoints = api.endpoints().count();
    let webhooks: usize = api.areas.iter().map(|area| area.webhooks.len()).sum();
    let flows: usize = api.areas.iter().map(|area| area.flows.len()).sum();
    format!(
        "{} pages, {endpoints} endpoints, {} objects, {} enums, {webhooks} webhooks, {flows} flows",
        api.areas.len(),
        api.objects().len(),
        api.enums().len(),
    )
}
