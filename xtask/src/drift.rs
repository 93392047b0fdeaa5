//! `cargo xtask drift`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use powens_codegen::drift::{Options, Report, drift};
use powens_codegen::{Description, SPEC};
use url::Url;

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{Progress, print, style};

/// Holds recorded traffic and the vendor's own documents against spec/, and lists what spec/ does not say.
///
/// A file is one of these, told apart by what is in it:
///
///   * a recording as HAR 1.2, as browsers and proxies save it; bodies may be in base64, or left out;
///   * a recording as JSON lines, one exchange a line: {"request": {"method": "GET", "url": "https://…", "headers": {},
///     "body": null}, "response": {"status": 200, "headers": {}, "body": {}}}. Only `request.url` must be there; a body
///     is JSON, or a text;
///   * a Swagger 2.0 or OpenAPI 3 document as JSON or YAML, with the files that it refers to in its folder.
///
/// Each exchange is matched to an operation by host, method and path. The hosts are those of spec/api.yaml with any
/// domain; others are passed over, webhook deliveries to an application too. --base adds one, such as a sandbox's.
///
/// A finding says what differs, how often, and which line of spec/ to edit: routes, parameters, members, values,
/// error codes, statuses, nulls and types that spec/ does not know, and required members that were not there.
/// Nothing of a recording is shown but names and codes; values are described by their shape, and where a name looks
/// like data, or was sent as a secret elsewhere in the recording, it is redacted. Look it up at the entry that is named.
///
/// Examples:
///
///   cargo xtask drift session.har
///   cargo xtask drift sandbox.jsonl --base http://127.0.0.1:4000
///   cargo xtask drift swagger-2024.json --since swagger-2023.json --suggest
///
/// Exit status: 0 when spec/ says all of it, 1 when there are findings, 2 when a file cannot be read.
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// Recordings and documents; `-` is the standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Another address of the API; may be given several times. `/2.0` may be left out.
    #[arg(long, value_name = "URL")]
    base: Vec<Url>,
    /// An older state of FILE: report only what it does not tell already.
    #[arg(long, value_name = "OLDER")]
    since: Vec<PathBuf>,
    /// List the endpoints that spec/ has and the documents lack, too.
    #[arg(long)]
    missing: bool,
    /// Print YAML to paste instead of the findings.
    #[arg(long)]
    suggest: bool,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Text, conflicts_with = "suggest")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs; the suggestions are in it.
    Json,
}

/// Looks for drift and prints it.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let report = report(root, arguments)?;
    print(&match (arguments.suggest, arguments.format) {
        (true, _) => report.to_yaml(),
        (_, Format::Text) => report.to_text(style()),
        (_, Format::Json) => report.to_json(),
    })?;
    Ok(if report.findings.is_empty() { Outcome::Fine } else { Outcome::Findings })
}

fn report(root: &Path, arguments: &Arguments) -> Result<Report> {
    let _progress = Progress::new("comparing");
    let description = Description::read(&root.join(SPEC))?;
    let mut options = Options::default();
    options.files.clone_from(&arguments.files);
    options.since.clone_from(&arguments.since);
    options.bases.clone_from(&arguments.base);
    options.missing = arguments.missing;
    drift(&description, &options).map_err(Stop::misuse)
}
