//! A description that is being added to, in memory.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::insert::{Grown, Target};
use super::{Kind, New, Refused, flow, skeleton};
use crate::api::{self, Api};
use crate::diagnostic::wording::did_you_mean;
use crate::diagnostic::{Diagnostic, render};
use crate::load::{self, Documents, Page, SourceFile, Sources, Span};
use crate::{File, Place, SPEC, check};

/// Folder of the conformance cases, below the root of the workspace.
const CASES: &str = "tests/cases";

/// A description and what was added to it.
pub(super) struct Draft {
    sources: Sources,
    documents: Documents,
    form: Vec<Diagnostic>,
    changed: BTreeMap<String, String>,
    insertions: Vec<Insertion>,
}

/// What was put into a file, in bytes.
struct Insertion {
    file: String,
    at: usize,
    length: usize,
}

impl Draft {
    pub(super) fn read(root: &Path) -> Result<Self, Refused> {
        let folder = root.join(SPEC);
        let sources = Sources::from_folder(&folder)
            .map_err(|error| Refused::new(format!("cannot read {}: {error}", folder.display())))?;
        if let Some((_, file)) = sources.files().find(|(_, file)| file.not_utf8.is_some()) {
            return Err(Refused::new(format!("{} is not UTF-8: save it as UTF-8 first", file.name)));
        }
        let (documents, form) = load::load(&sources);
        Ok(Self { sources, documents, form, changed: BTreeMap::new(), insertions: Vec::new() })
    }

    pub(super) fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Everything that the checker says.
    pub(super) fn diagnostics(&self) -> Vec<Diagnostic> {
        self.form.iter().cloned().chain(check::check(&self.documents)).collect()
    }

    /// Whether a mistake of `sources`, as they were before everything was added, is this one.
    pub(super) fn is_same(&self, now: &Diagnostic, before: &Diagnostic, sources: &Sources) -> bool {
        let name = |sources: &Sources, mistake: &Diagnostic| {
            sources.file(mistake.span.file).map(|file| file.name.clone())
        };
        let file = name(sources, before);
        let moved = self.insertions.iter().fold(before.span.start, |start, insertion| {
            let is_after = file.as_ref() == Some(&insertion.file) && start >= insertion.at;
            if is_after { start + insertion.length } else { start }
        });
        now.code == before.code
            && now.message == before.message
            && now.span.start == moved
            && name(&self.sources, now) == file
    }

    /// Where the name of something that was added stands.
    pub(super) fn name_of(&self, new: &New) -> Option<Span> {
        let page = self.documents.page(&new.area)?;
        let path = [section(&new.kind), new.name.as_str()];
        page.positions.has(&path).then(|| page.positions.key(&path))
    }

    /// The model, in which docs may still stand for docs.
    pub(super) fn api(&self) -> Result<Api, String> {
        let pages = self.documents.pages.iter().map(|page| (page.name.as_str(), &page.document));
        api::resolve(&self.documents.api.document, pages).map_err(|error| error.message)
    }

    /// Every file that is not as it was.
    pub(super) fn changed(&self) -> Vec<File> {
        self.changed.iter().map(|(path, text)| File::new(path.clone(), text.clone())).collect()
    }

    /// Adds the skeleton, and says where it stands.
    pub(super) fn add_item(&mut self, new: &New) -> Result<(Place, String), Refused> {
        if let Kind::Page(page) = &new.kind {
            return self.add_page(&new.area, &skeleton::page(page, new.area.matches('/').count()));
        }
        let (section, page) = (section(&new.kind), self.page(&new.area)?);
        let file = self.file_of(page)?;
        if page.positions.has(&[section, &new.name]) {
            let place = self.place(file, page.positions.key(&[section, &new.name]).start);
            return Err(Refused::new(format!("`{}` is there already: {place}", new.full_name())));
        }
        let target = Target { file: &file.name, text: &file.text, positions: &page.positions };
        let aligned = has_columns(&target, page, section);
        let entry = match &new.kind {
            Kind::Endpoint(endpoint) => skeleton::endpoint(&new.name, endpoint),
            Kind::Object(members) => skeleton::object(&new.name, members, aligned),
            Kind::Enum(values) => skeleton::enumeration(&new.name, values, aligned),
            Kind::Flow(flow) => skeleton::flow(&new.name, &flow::completed(page, &new.name, flow)?),
            Kind::Webhook(payload) => skeleton::webhook(&new.name, payload),
            Kind::Page(_) => Vec::new(),
        };
        let grown = target.add_to_section(section, &entry)?;
        let name = file.name.clone();
        Ok(self.grow(&name, grown, format!("{section}.{}", new.name)))
    }

    fn add_page(&mut self, area: &str, text: &str) -> Result<(Place, String), Refused> {
        let name = format!("{SPEC}/{area}.yaml");
        if let Some((_, file)) = self.sources.files().find(|(_, file)| file.area == area) {
            return Err(Refused::new(format!("the page `{area}` is there already: {}", file.name)));
        }
        let grown = Grown { text: text.to_owned(), line: 1, at: 0, length: text.len() };
        Ok(self.grow(&name, grown, "the page".to_owned()))
    }

    /// Adds a new event to the enum of all events, which may be on another page.
    pub(super) fn add_event_value(&mut self, new: &New) -> Result<Option<(Place, String)>, Refused> {
        let Kind::Webhook(_) = &new.kind else { return Ok(None) };
        let events = self.documents.api.document.webhook_events.clone();
        let path = ["enums", events.as_str(), "values"];
        let Some(page) = self.documents.pages.iter().find(|page| page.positions.has(&path)) else {
            return Ok(None);
        };
        if page.positions.has(&[path.as_slice(), &[&new.name]].concat()) {
            return Ok(None);
        }
        let file = self.file_of(page)?;
        let target = Target { file: &file.name, text: &file.text, positions: &page.positions };
        let width = target.width_of_keys(&path).unwrap_or_default();
        let grown = target.add(&path, &skeleton::value(&new.name, width), false)?;
        let name = file.name.clone();
        Ok(Some(self.grow(&name, grown, format!("enums.{events}.{}", new.name))))
    }

    /// Adds cases to the file of the page among the conformance cases.
    pub(super) fn add_cases(
        &mut self,
        root: &Path,
        new: &New,
        cases: &[String],
    ) -> Result<Option<(Place, String)>, Refused> {
        if cases.is_empty() {
            return Ok(None);
        }
        let stem = new.area.rsplit('/').next().unwrap_or(&new.area);
        let name = format!("{CASES}/{}/{stem}.yaml", new.area);
        let text = match fs::read_to_string(root.join(&name)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(Refused::new(format!("cannot read {name}: {error}"))),
        };
        refuse_odd_lines(&name, &text)?;
        let newline = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        let gap = if text.trim().is_empty() { "" } else { "\n" };
        let line = text.matches('\n').count() + newline.len() + gap.len() + 1;
        self.changed.insert(name.clone(), format!("{text}{newline}{gap}{}", cases.join("\n")));
        let what = if cases.len() == 1 { "a case".to_owned() } else { format!("{} cases", cases.len()) };
        Ok(Some((Place { file: name, line }, what)))
    }

    /// The page that is added to.
    fn page(&self, area: &str) -> Result<&Page, Refused> {
        if let Some(page) = self.documents.page(area) {
            return Ok(page);
        }
        let Some((id, file)) = self.sources.files().find(|(_, file)| file.area == area) else {
            let areas = self.sources.files().map(|(_, file)| file.area.as_str());
            let help = did_you_mean(area, areas.filter(|area| *area != "api"), || {
                let area = load::dotted(area);
                format!("make it with `cargo xtask new page {area} --title … --source …`")
            });
            return Err(Refused::new(format!("there is no page `{area}`: {help}")));
        };
        let of_file: Vec<_> = self.form.iter().filter(|mistake| mistake.span.file == id).cloned().collect();
        let report = render(&of_file, &self.sources, false);
        let reason =
            format!("{} cannot be added to before it can be read:\n\n{}", file.name, report.trim_end());
        Err(Refused::new(reason))
    }

    fn file_of(&self, page: &Page) -> Result<&SourceFile, Refused> {
        let file = self.sources.file(page.positions.file());
        let file = file.ok_or_else(|| Refused::new(format!("the page `{}` has no file", page.name)))?;
        refuse_odd_lines(&file.name, &file.text)?;
        Ok(file)
    }

    fn place(&self, file: &SourceFile, at: usize) -> Place {
        Place { file: file.name.clone(), line: file.line(at) }
    }

    /// Puts the grown text of a file in its place, and reads the description anew.
    fn grow(&mut self, name: &str, grown: Grown, what: String) -> (Place, String) {
        let insertion = Insertion { file: name.to_owned(), at: grown.at, length: grown.length };
        self.insertions.push(insertion);
        self.changed.insert(name.to_owned(), grown.text);
        let texts: BTreeMap<String, String> = self
            .sources
            .files()
            .map(|(_, file)| (file.name.clone(), file.text.clone()))
            .chain(self.changed.clone())
            .collect();
        self.sources = Sources::from_files(texts);
        (self.documents, self.form) = load::load(&self.sources);
        (Place { file: name.to_owned(), line: grown.line }, what)
    }
}

fn section(kind: &Kind) -> &'static str {
    match kind {
        Kind::Endpoint(_) => "endpoints",
        Kind::Object(_) => "objects",
        Kind::Enum(_) => "enums",
        Kind::Flow(_) => "flows",
        Kind::Webhook(_) => "webhooks",
        Kind::Page(_) => "",
    }
}

/// Whether most entries of such a section have their members in columns.
fn has_columns(target: &Target<'_>, page: &Page, section: &str) -> bool {
    let part = if section == "enums" { "values" } else { "fields" };
    let columns =
        page.positions.keys(&[section]).filter_map(|name| target.has_columns(&[section, name, part]));
    let columns: Vec<bool> = columns.collect();
    columns.iter().filter(|aligned| **aligned).count() * 2 > columns.len()
}

/// Lines that end as nowhere else would be mixed with others.
fn refuse_odd_lines(name: &str, text: &str) -> Result<(), Refused> {
    let odd = match text {
        text if text.contains('\r') => "has line ends of Windows: save it with those of Unix",
        text if text.starts_with('\u{feff}') => "starts with a byte order mark: save it without one",
        _ => return Ok(()),
    };
    Err(Refused::new(format!("{name} {odd}, then try again")))
}
