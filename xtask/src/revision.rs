//! Descriptions by the names that maintainers give them: a folder, a git revision, the working tree.

use std::path::{Path, PathBuf};
use std::process::Command;

use powens_codegen::load::Sources;
use powens_codegen::{Description, Failure, SPEC};
use semver::Version;

use crate::outcome::{Result, Stop};
use crate::terminal;

/// A description with the name to show.
pub(crate) struct Revision {
    pub(crate) shown: String,
    pub(crate) description: Description,
}

/// The working tree.
pub(crate) fn working_tree(root: &Path) -> Result<Revision> {
    let description = Description::read(&root.join(SPEC))?;
    Ok(Revision { shown: "the working tree".to_owned(), description })
}

/// What a text names: a folder that holds a description, or `spec/`; else a git revision.
pub(crate) fn named(root: &Path, name: &str) -> Result<Revision> {
    let folder = Path::new(name);
    if folder.is_dir() {
        return Ok(Revision { shown: name.to_owned(), description: Description::read(&spec_of(folder))? });
    }
    let sources = at(root, name)?;
    let description = Description::of(sources).map_err(|failure| match failure {
        mistakes @ Failure::Mistakes { .. } => Stop::misuse(format!(
            "the description at `{name}` has mistakes for this version of the checker:\n\n{}",
            mistakes.report(terminal::styled_errors())
        )),
        other => other.into(),
    })?;
    Ok(Revision { shown: format!("`{name}`"), description })
}

/// The last tag that names a version, with that version.
pub(crate) fn last_release(root: &Path) -> Result<Option<(String, Version)>> {
    let Ok(tag) = git(root, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]) else {
        return Ok(None);
    };
    let tag = tag.trim().to_owned();
    match Version::parse(tag.trim_start_matches('v')) {
        Ok(version) => Ok(Some((tag, version))),
        Err(error) => Err(Stop::misuse(format!("the tag `{tag}` names no version: {error}"))),
    }
}

/// What to compare with: the last tag that names a version; without one, the branch `main`.
pub(crate) fn released(root: &Path) -> Result<String> {
    if let Some((tag, _)) = last_release(root)? {
        return Ok(tag);
    }
    let main = git(root, &["rev-parse", "--verify", "--quiet", "main"]);
    main.map(|_| "main".to_owned()).map_err(|_| {
        Stop::misuse(
            "there is neither a tag `v…` nor a branch `main` to compare with: name a revision or a folder",
        )
    })
}

fn spec_of(folder: &Path) -> PathBuf {
    let below = folder.join(SPEC);
    if below.join("api.yaml").is_file() { below } else { folder.to_owned() }
}

/// The files of `spec/` at a git revision.
fn at(root: &Path, revision: &str) -> Result<Sources> {
    let tree = format!("{revision}^{{tree}}");
    if git(root, &["rev-parse", "--verify", "--quiet", &tree]).is_err() {
        let what = format!("`{revision}` is neither a folder nor a revision of this repository");
        return Err(Stop::misuse(format!("{what}; `git log --oneline` and `git tag` list revisions")));
    }
    let list = git(root, &["ls-tree", "-r", "--name-only", "-z", revision, "--", SPEC])?;
    let paths = list.split('\0').filter(|path| path.ends_with(".yaml") || path.ends_with(".yml"));
    let files = paths.map(|path| Ok((path.to_owned(), show(root, revision, path)?)));
    let files: Vec<(String, Vec<u8>)> = files.collect::<Result<_>>()?;
    if files.is_empty() {
        return Err(Stop::misuse(format!("`{revision}` has no `{SPEC}/` below {}", root.display())));
    }
    Ok(Sources::from_files(files))
}

fn show(root: &Path, revision: &str, path: &str) -> Result<Vec<u8>> {
    output(root, &["show", &format!("{revision}:./{path}")])
}

/// What a git command prints.
pub(crate) fn git(root: &Path, arguments: &[&str]) -> Result<String> {
    Ok(String::from_utf8_lossy(&output(root, arguments)?).into_owned())
}

fn output(root: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let output = output.map_err(|error| Stop::misuse(format!("cannot run git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(Stop::misuse(format!("git {}: {said}", arguments.join(" "))))
}
