//! `cargo xtask release`.

use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Args;
use powens_codegen::diff::{Report, Verdict, compare, next_version};
use powens_codegen::release::{Changelog, Manifest, entry};
use powens_codegen::write;
use semver::Version;

use crate::outcome::{Outcome, Result, Stop};
use crate::revision::{self, git};
use crate::terminal::{self, Progress};
use crate::weight::Weight;

/// The crates that are published, each after those that it needs.
const PUBLISHED: [&str; 2] = ["powens-runtime", "powens"];

/// Prepares a release: everything but publishing.
///
/// Compares spec/ with the last tag `v…`, computes the next version, runs the gates (.ci/run), writes the version
/// (Cargo.toml, Cargo.lock) and a section of CHANGELOG.md, packs the published crates and builds them from the packed
/// form alone. Read and edit the section then; what is written already stays as it is when the command runs again.
/// Exit status: 0 when the release is ready or there is nothing to release, 1 when a gate or a package fails.
///
/// Examples:
///
///   cargo xtask release --dry-run              # say what would be written
///
///   cargo xtask release --at-least minor       # the runtime has changed too, which spec/ does not show
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// Say what would be written; change and build nothing.
    #[arg(long)]
    dry_run: bool,
    /// Leave .ci/run out, because it has run on this commit.
    #[arg(long)]
    skip_gates: bool,
    /// Go on although the working tree has changes that are not committed.
    #[arg(long)]
    allow_dirty: bool,
    /// The least weight of the release, for changes outside spec/.
    #[arg(long, value_enum, value_name = "WEIGHT")]
    at_least: Option<Weight>,
}

/// What a release is going to be.
struct Plan {
    /// The version that was released last.
    last: Option<Version>,
    next: Version,
    manifest: Manifest,
    changelog: Changelog,
    entry: String,
}

/// Prepares a release, or says what it would be.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let Some(plan) = plan(root, arguments)? else {
        println!("Nothing to release: neither spec/ nor the code has changed since the last tag.");
        return Ok(Outcome::Fine);
    };
    announce(&plan);
    if arguments.dry_run {
        return Ok(Outcome::Fine);
    }
    must_be_clean(root, arguments)?;
    if !arguments.skip_gates && !gates(root)? {
        return Ok(Outcome::Findings);
    }
    write_files(root, &plan)?;
    if !package(root)? {
        return Ok(Outcome::Findings);
    }
    let next = &plan.next;
    println!("\n{next} is ready. Read and edit its section of CHANGELOG.md, then:");
    println!("  git commit --all --message 'Release {next}' && git tag --annotate v{next} --message {next}");
    Ok(Outcome::Fine)
}

fn plan(root: &Path, arguments: &Arguments) -> Result<Option<Plan>> {
    let read = |name: &str| {
        let text = fs::read_to_string(root.join(name));
        text.map_err(|error| Stop::misuse(format!("cannot read {name}: {error}")))
    };
    let of = |name: &'static str| move |what: String| Stop::misuse(format!("{name}: {what}"));
    let manifest = Manifest::parse(&read("Cargo.toml")?).map_err(of("Cargo.toml"))?;
    let changelog = Changelog::parse(&read("CHANGELOG.md")?).map_err(of("CHANGELOG.md"))?;
    let Some((tag, last)) = revision::last_release(root)? else {
        // The first release is what the manifest and the changelog say.
        let next = manifest.version().clone();
        return Ok(Some(Plan { last: None, next, manifest, changelog, entry: String::new() }));
    };
    let report = since(root, &tag)?;
    let code = git(root, &["log", "--oneline", &format!("{tag}..HEAD"), "--", "runtime", "generated"])?;
    let least = arguments.at_least.map_or(Verdict::Nothing, Weight::verdict);
    let least = if code.trim().is_empty() { least } else { least.max(Verdict::Patch) };
    let verdict = report.verdict().max(least);
    if verdict == Verdict::Nothing {
        return Ok(None);
    }
    let next = next_version(&last, verdict);
    print!("{}", report.text(terminal::style(), false));
    if !report.served.is_empty() {
        let names = report.served.join(", ");
        println!("`was` has served where {tag} has the new name already, and can go: {names}.");
    }
    println!("Since {tag}: {} by spec/, {} altogether.", report.verdict().name(), verdict.name());
    Ok(Some(Plan { last: Some(last), next, manifest, changelog, entry: entry(&report) }))
}

fn since(root: &Path, tag: &str) -> Result<Report> {
    let _progress = Progress::new(format!("comparing with {tag}"));
    let old = revision::named(root, tag)?;
    let new = revision::working_tree(root)?;
    Ok(compare(&old.description, &new.description)?)
}

fn announce(plan: &Plan) {
    let last = plan.last.as_ref().map_or_else(|| "none yet".to_owned(), ToString::to_string);
    println!("Last release: {last}. This release: {}.", plan.next);
    if plan.changelog.has(&plan.next) {
        println!("CHANGELOG.md has a section for it, which stays as it is.");
    } else if !plan.entry.is_empty() {
        println!("To be added to its section of CHANGELOG.md:\n\n{}\n", plan.entry);
    }
}

fn must_be_clean(root: &Path, arguments: &Arguments) -> Result<()> {
    // What an earlier run of this command has written may stand there.
    let own = ["CHANGELOG.md", "Cargo.toml", "Cargo.lock"];
    let status = git(root, &["status", "--porcelain"])?;
    let others = status.lines().filter(|line| !own.iter().any(|file| line.get(3..) == Some(*file)));
    let others: Vec<_> = others.collect();
    if others.is_empty() || arguments.allow_dirty {
        return Ok(());
    }
    let list = others.join("\n");
    Err(Stop::misuse(format!("the working tree has changes:\n{list}\ncommit them, or pass --allow-dirty")))
}

fn gates(root: &Path) -> Result<bool> {
    println!("Running the gates: .ci/run");
    done(Command::new(root.join(".ci/run")).current_dir(root), ".ci/run")
}

fn write_files(root: &Path, plan: &Plan) -> Result<()> {
    let put = |name: &str, text: &str| {
        let path = root.join(name);
        let same = fs::read_to_string(&path).is_ok_and(|old| old == text);
        if same {
            return Ok(());
        }
        println!("wrote    {name}");
        write::replace(&path, text).map_err(|error| Stop::misuse(format!("cannot write {name}: {error}")))
    };
    put("Cargo.toml", &plan.manifest.with_version(&plan.next))?;
    if !plan.changelog.has(&plan.next) {
        let date = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
        put("CHANGELOG.md", &plan.changelog.with_release(&plan.next, &date, &plan.entry))?;
    }
    let update = ["update", "--quiet", "--workspace"];
    match done(cargo(root).args(update), "cargo update --workspace")? {
        true => Ok(()),
        false => Err(Stop::misuse("cannot bring Cargo.lock up to date")),
    }
}

fn package(root: &Path) -> Result<bool> {
    println!("Packing {} and building them from the packed form", PUBLISHED.join(" and "));
    let packages = PUBLISHED.iter().flat_map(|name| ["--package", *name]);
    let mut command = cargo(root);
    command.args(["package", "--locked", "--all-features", "--allow-dirty"]).args(packages);
    done(&mut command, "cargo package")
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs a command that prints for itself, and says whether it went well.
fn done(command: &mut Command, name: &str) -> Result<bool> {
    let status = command.status().map_err(|error| Stop::misuse(format!("cannot run {name}: {error}")))?;
    if !status.success() {
        eprintln!("{name} failed: {status}");
    }
    Ok(status.success())
}
