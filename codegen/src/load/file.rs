//! Loading: every file on its own, then all of them as one description.

use std::collections::HashSet;

use serde::de::DeserializeOwned;

use super::documents::{Documents, Loaded, Positions};
use super::shape::{Record, Shapes};
use super::tree::Node;
use super::{FileId, SourceFile, Sources, Span, structure, tree};
use crate::api::{is_keyword, module_name};
use crate::diagnostic::{Code, Diagnostic};

/// The largest file, in bytes. The largest page of the reference needs a tenth of it.
const MAX_BYTES: usize = 1 << 20;
/// The longest line, in bytes.
const MAX_LINE: usize = 8 << 10;
/// Modules that the generated crate has anyway.
const RESERVED: [&str; 12] = [
    "api", "auth", "blocking", "civil", "client", "error", "lib", "main", "mod", "prelude", "reqwest",
    "runtime",
];

/// The file that holds what belongs to no page.
const API: &str = "api";

/// Reads a description as far as it can be read, and reports everything that is wrong with its form. The documents
/// are complete, and may be resolved, only when there are no diagnostics.
pub fn load(sources: &Sources) -> (Documents, Vec<Diagnostic>) {
    let shapes = Shapes::new();
    let mut found = Vec::new();
    let (mut api, mut pages) = (None, Vec::new());
    let mut unread = HashSet::new();
    for (id, file) in sources.files() {
        check_name(id, file, &mut found);
        let Some(root) = parse(id, file, &mut found) else {
            unread.extend(keys(&file.text));
            continue;
        };
        let positions = Positions::new(id, root);
        if file.area == API {
            api = read(file, positions, &shapes.api, &shapes, &mut found);
        } else {
            pages.extend(read(file, positions, &shapes.page, &shapes, &mut found));
        }
    }
    if !sources.files().any(|(_, file)| file.area == API) {
        found.push(
            Diagnostic::new(Code::NoApiFile, Span::nowhere(), "the description has no `api.yaml`")
                .help("add it: it names the API, its hosts, tokens, error codes and webhook events"),
        );
    }
    let complete = found.is_empty();
    let api = api.unwrap_or_else(|| Loaded::missing(API));
    (Documents { api, pages, complete, unread }, found)
}

/// The tree of a file; `None` when it cannot be read at all.
fn parse(id: FileId, file: &SourceFile, found: &mut Vec<Diagnostic>) -> Option<Node> {
    if let Some(at) = file.not_utf8 {
        let span = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
        found.push(
            Diagnostic::new(Code::Encoding, span, "the file is not UTF-8")
                .label("not a character")
                .help("save the file as UTF-8"),
        );
        return None;
    }
    if file.text.starts_with('\u{feff}') {
        found.push(
            Diagnostic::new(Code::Encoding, Span::new(id, 0, 3), "the file starts with a byte order mark")
                .help("save the file as UTF-8 without one"),
        );
    }
    if let Some((at, what)) = too_large(&file.text) {
        found.push(
            Diagnostic::new(Code::TooLarge, Span::new(id, at, at), what)
                .help("a page of the reference is far smaller; split the file, or fold the text with `>-`"),
        );
        return None;
    }
    let before = found.len();
    let root = tree::parse(id, &file.text, found);
    if root.is_none() && found.len() == before {
        found.push(
            Diagnostic::new(Code::Empty, Span::new(id, 0, 0), "the file is empty")
                .help("delete it, or describe a page: `page:`, `source:`, `doc:`"),
        );
    }
    root
}

fn too_large(text: &str) -> Option<(usize, String)> {
    if text.len() > MAX_BYTES {
        return Some((0, format!("the file is larger than {MAX_BYTES} bytes")));
    }
    let mut at = 0;
    for line in text.split('\n') {
        if line.len() > MAX_LINE {
            return Some((at, format!("the line is longer than {MAX_LINE} bytes")));
        }
        at += line.len() + 1;
    }
    None
}

/// Decodes what has the right shape; `None` when nothing has.
fn read<D: DeserializeOwned>(
    file: &SourceFile,
    positions: Positions,
    record: &Record,
    shapes: &Shapes,
    found: &mut Vec<Diagnostic>,
) -> Option<Loaded<D>> {
    let value = structure::check(positions.root(), record, shapes, found)?;
    match serde_yaml::from_value(value) {
        Ok(document) => Some(Loaded { name: file.area.clone(), document, positions }),
        Err(error) => {
            let diagnostic = Diagnostic::new(Code::WrongKind, positions.key(&[]), error.to_string());
            found.push(
                diagnostic.help("compare the file with the schema of the language, `spec/schema.json`"),
            );
            None
        }
    }
}

fn check_name(id: FileId, file: &SourceFile, found: &mut Vec<Diagnostic>) {
    let (name, stem) = (file.file_name(), file.stem());
    let place = Span::new(id, 0, 0);
    let wanted = module_name(stem);
    let identifier = wanted.starts_with(|c: char| c.is_ascii_lowercase())
        && wanted.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let folders = file.area.matches('/').count();
    let (message, help) = if folders > 1 {
        let help = "a page stands in `spec/`, or in the folder of a feature there".to_owned();
        (format!("`{}` is too deep in folders", file.area), help)
    } else if file.area != API && (RESERVED.contains(&stem) || is_keyword(stem)) {
        (format!("`{stem}` cannot be a module: the name is taken"), "give the page another name".to_owned())
    } else if !identifier {
        (format!("`{stem}` cannot be the name of a module"), "write letters, digits and `_`".to_owned())
    } else if stem != wanted || name != format!("{stem}.yaml") {
        (format!("`{name}` is not in the form of a page's name"), format!("call it `{wanted}.yaml`"))
    } else {
        return;
    };
    found.push(Diagnostic::new(Code::FileName, place, message).help(help));
}

/// What a file that is no YAML may define: every word before a colon.
fn keys(text: &str) -> impl Iterator<Item = String> {
    let words =
        text.split(':').filter_map(|part| part.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next());
    words.filter(|word| !word.is_empty()).map(str::to_owned)
}
