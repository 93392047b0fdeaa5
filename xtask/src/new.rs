//! `cargo xtask new`.

use std::path::Path;

use clap::{Args, Subcommand};
use powens_codegen::Plan;
use powens_codegen::scaffold::{self, Endpoint, Flow, Kind, Member, New, Page, Refused, Scaffold};

use crate::outcome::{Outcome, Result, Stop};
use crate::terminal::{Progress, print, style};

/// Writes the skeleton of something new into spec/, and the conformance case that it needs.
///
/// The skeleton goes to the end of its section; everything else in the file stays as it is. The checker then says
/// what is left to fill in, above all docs: they are `TODO`, which it refuses. Names, types and routes are checked
/// before anything is written. Objects and enums come before what uses them. Cases go to tests/cases/<page>/<page>.yaml
/// and hold as soon as the docs are written and `cargo xtask generate` has run.
///
/// Exit status: 0 when all is written, whatever is left to fill in; 2 when nothing was, with the reason.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
    /// Write nothing; say what would be written.
    #[arg(long, global = true)]
    dry_run: bool,
}

#[derive(Subcommand)]
enum What {
    /// An endpoint: `new endpoint connections.refresh 'POST /users/{user:UserRef}/connections/{connection:ConnectionId}/refresh' --auth user --returns Connection`.
    Endpoint {
        /// Page and name, as in `connections.refresh` or `legacy.banks.list`.
        name: String,
        /// Method and path, with a type for each parameter.
        route: String,
        /// The token: a name from api.yaml, or `none`.
        #[arg(long, required_unless_present = "like")]
        auth: Option<String>,
        /// The scope of a service token.
        #[arg(long)]
        scope: Option<String>,
        /// A query parameter as `name:type`, or `name:type!` for one that must be given. May be given more than once.
        #[arg(long, value_name = "MEMBER")]
        query: Vec<String>,
        /// Type of the body.
        #[arg(long, value_name = "TYPE")]
        body: Option<String>,
        /// The object whose linked resources can be asked for.
        #[arg(long, value_name = "OBJECT")]
        expand: Option<String>,
        /// Type of the answer; `T?` for one that may be empty.
        #[arg(long, value_name = "TYPE")]
        returns: Option<String>,
        /// The endpoint that this is another route to; nothing else can be given then.
        #[arg(long, conflicts_with_all = ["auth", "scope", "query", "body", "expand", "returns"])]
        like: Option<String>,
    },
    /// An object: `new object connections.ConnectionHint 'id:ConnectionId!' 'label:string?'`.
    Object {
        /// Page and name, as in `connections.ConnectionHint`.
        name: String,
        /// Members as 'name:type', 'name:type!' (always there) or 'name:type!request' (needed when sent), in quotes.
        #[arg(value_name = "MEMBER", required = true)]
        members: Vec<String>,
    },
    /// An enum: `new enum connections.HintKind one two`.
    Enum {
        /// Page and name, as in `connections.HintKind`.
        name: String,
        /// The values known today, as they are on the wire.
        #[arg(value_name = "VALUE", required = true)]
        values: Vec<String>,
    },
    /// A browser flow: `new flow webview.consent`. What is not given is as in the other flows of the page.
    Flow {
        /// Page and name, as in `webview.consent`.
        name: String,
        /// Its address, with `{lang}` and `{domain}`; else that of the first flow of the page, ending in this name.
        #[arg(long)]
        url: Option<String>,
        /// The enum of the languages that `{lang}` stands for; else that of most flows of the page.
        #[arg(long, value_name = "ENUM")]
        languages: Option<String>,
        /// A parameter as `name:type` or `name:type!`; else those that all flows of the page have.
        #[arg(long = "param", value_name = "MEMBER")]
        params: Vec<String>,
        /// What comes back on success, as `name:type` or `name:type!`.
        #[arg(long, value_name = "MEMBER")]
        success: Vec<String>,
        /// The enum of its errors; else that of most flows of the page.
        #[arg(long, value_name = "ENUM")]
        errors: Option<String>,
    },
    /// A webhook event: `new webhook connections.CONNECTION_RENEWED --payload Connection`.
    ///
    /// The event is added to the enum of all events too, when it is not there.
    Webhook {
        /// Page and name, as in `connections.CONNECTION_RENEWED`.
        name: String,
        /// The object that is the body.
        #[arg(long, value_name = "OBJECT")]
        payload: String,
    },
    /// A page: `new page hints --title Hints --source https://docs.powens.com/api-reference/hints`.
    Page {
        /// Its name, which is that of its file and module: `hints`, `legacy.hints`.
        name: String,
        /// Its title in the reference.
        #[arg(long)]
        title: String,
        /// Its address.
        #[arg(long, value_name = "URL")]
        source: String,
    },
}

/// Writes what is new, and prints what is left to fill in.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result {
    let new = arguments.what.named().map_err(Stop::misuse)?;
    let progress = Progress::new("checking");
    let scaffold = scaffold::plan(root, &new).map_err(Stop::misuse)?;
    drop(progress);
    if !arguments.dry_run {
        let plan = Plan::new(root, scaffold.files.clone(), &[]);
        let written = plan.and_then(|plan| plan.apply());
        written.map_err(|error| Stop::misuse(format!("cannot write: {error}")))?;
    }
    print(&report(&scaffold, arguments.dry_run))?;
    Ok(Outcome::Fine)
}

fn report(scaffold: &Scaffold, dry_run: bool) -> String {
    let did = if dry_run { "would write" } else { "wrote" };
    let style = style();
    let mut text = String::new();
    for (place, what) in &scaffold.places {
        text.push_str(&format!("{} {place}: {what}\n", style.good(did)));
    }
    if let Some(note) = &scaffold.note {
        text.push_str(&format!("{note}\n"));
    }
    let left = format!("left to fill in: {}", scaffold.left.len());
    text.push_str(&format!("{}\n", style.strong(&left)));
    if !scaffold.left.is_empty() {
        text.push_str(&format!("\n{}", scaffold.report(style.colour)));
    }
    if scaffold.known > 0 {
        let known = format!("Mistakes that were there before: {}", scaffold.known);
        text.push_str(&format!("\n{known}; `cargo xtask generate --check` lists them.\n"));
    }
    text + "\nWhen all of it is written: `cargo xtask generate`.\n"
}

impl What {
    fn named(&self) -> std::result::Result<New, Refused> {
        match self {
            Self::Endpoint { name, route, auth, scope, query, body, expand, returns, like } => {
                let mut endpoint = Endpoint::new(route);
                endpoint.auth.clone_from(auth);
                endpoint.scope.clone_from(scope);
                endpoint.query = members(query)?;
                endpoint.body.clone_from(body);
                endpoint.expand.clone_from(expand);
                endpoint.returns.clone_from(returns);
                endpoint.like.clone_from(like);
                New::named(name, Kind::Endpoint(endpoint))
            }
            Self::Object { name, members: given } => New::named(name, Kind::Object(members(given)?)),
            Self::Enum { name, values } => New::named(name, Kind::Enum(values.clone())),
            Self::Flow { name, url, languages, params, success, errors } => {
                let mut flow = Flow::default();
                flow.url.clone_from(url);
                flow.languages.clone_from(languages);
                flow.params = members(params)?;
                flow.success = members(success)?;
                flow.errors.clone_from(errors);
                New::named(name, Kind::Flow(flow))
            }
            Self::Webhook { name, payload } => New::named(name, Kind::Webhook(payload.clone())),
            Self::Page { name, title, source } => New::named(name, Kind::Page(Page::new(title, source))),
        }
    }
}

fn members(given: &[String]) -> std::result::Result<Vec<Member>, Refused> {
    given.iter().map(|text| Member::parse(text)).collect()
}
