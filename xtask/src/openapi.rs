//! `cargo xtask openapi`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use powens_codegen::emit::openapi::{Options, document};
use powens_codegen::{Api, SPEC, load_api, write};

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{Progress, print};

/// Writes the description as an OpenAPI 3.1 document, for other tools and languages.
///
/// The document has every endpoint, webhook and type, and the browser flows under `x-powens-webview`. It is made on
/// demand and committed nowhere. Exit status: 0 when it is written, 1 when the spec has mistakes, 2 for an unknown
/// feature or a file that cannot be written.
///
/// Examples:
///
///   cargo xtask openapi --output powens.yaml --without legacy
///   cargo xtask openapi --server http://127.0.0.1:4000/2.0 > sandbox.json
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Arguments {
    /// How to write it; by default what the name of the file ends in, else JSON.
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Write to this file, whole or not at all, instead of the standard output.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Address that all calls go to, such as that of a sandbox, in place of those of the spec.
    #[arg(long, value_name = "URL", value_parser = address)]
    server: Option<String>,
    /// Leave out the pages of this feature, such as `legacy`. May be given several times.
    #[arg(long, value_name = "FEATURE")]
    without: Vec<String>,
    /// Leave out the calls of webhooks, which some generators of clients take for endpoints.
    #[arg(long)]
    without_webhooks: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Yaml,
}

/// Makes the document and writes it.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let text = text(root, arguments)?;
    match &arguments.output {
        Some(path) => write::replace(path, &text)
            .map_err(|error| Stop::misuse(format!("cannot write {}: {error}", path.display())))?,
        None => print(&text)?,
    }
    Ok(Outcome::Fine)
}

fn text(root: &Path, arguments: &Arguments) -> Result<String> {
    let _progress = Progress::new("making the document");
    let api = load_api(&root.join(SPEC))?;
    let document = document(&api, &options(&api, arguments)?);
    Ok(match format(arguments) {
        Format::Json => document.to_json()?,
        Format::Yaml => document.to_yaml()?,
    })
}

fn options(api: &Api, arguments: &Arguments) -> Result<Options> {
    let mut options = Options::default();
    if let Some(server) = &arguments.server {
        options = options.server(server);
    }
    if arguments.without_webhooks {
        options = options.without_webhooks();
    }
    for feature in &arguments.without {
        if !api.features.iter().any(|known| known.name == *feature) {
            let known: Vec<_> = api.features.iter().map(|known| known.name.as_str()).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            return Err(Stop::misuse(format!(
                "--without: no feature is called `{feature}`; those of {SPEC}/api.yaml are: {known}"
            )));
        }
        options = options.without(feature);
    }
    Ok(options)
}

fn format(arguments: &Arguments) -> Format {
    let extension = arguments.output.as_ref().and_then(|path| path.extension());
    let by_name = match extension.and_then(|extension| extension.to_str()) {
        Some("yaml" | "yml") => Format::Yaml,
        _ => Format::Json,
    };
    arguments.format.unwrap_or(by_name)
}

fn address(text: &str) -> std::result::Result<String, String> {
    match text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) {
        Some(rest) if !rest.is_empty() && !rest.contains(char::is_whitespace) => Ok(text.to_owned()),
        _ => Err("write an absolute address, such as http://127.0.0.1:4000/2.0".to_owned()),
    }
}
