//! The changelog, in the form of Keep a Changelog.

use semver::Version;

use crate::diff::{Callers, Change, Report};

/// The heading under which people collect what users notice.
const UNRELEASED: &str = "## Unreleased";

/// `CHANGELOG.md`.
#[derive(Clone, Debug)]
pub struct Changelog {
    before: String,
    /// What people have written under `## Unreleased`.
    unreleased: String,
    /// The releases, the newest first.
    released: String,
}

impl Changelog {
    /// Reads the text of the changelog.
    ///
    /// # Errors
    ///
    /// When it has no section `## Unreleased`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let is_heading = |line: &str| line.trim_end() == UNRELEASED;
        let mut at = 0;
        let start = text.split_inclusive('\n').find_map(|line| {
            at += line.len();
            is_heading(line).then_some(at - line.len())
        });
        let start =
            start.ok_or_else(|| format!("there is no heading `{UNRELEASED}`: add it above the releases"))?;
        let (before, rest) = text.split_at(start);
        let body = rest.split_once('\n').map_or("", |(_, body)| body);
        let end = match body.starts_with("## ") {
            true => 0,
            false => body.find("\n## ").map_or(body.len(), |at| at + 1),
        };
        let (unreleased, released) = body.split_at(end);
        Ok(Self {
            before: before.to_owned(),
            unreleased: unreleased.trim().to_owned(),
            released: released.to_owned(),
        })
    }

    /// Whether it has a section for this version already.
    pub fn has(&self, version: &Version) -> bool {
        let heading = format!("## {version}");
        self.released.lines().any(|line| {
            line.strip_prefix(&heading).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    }

    /// The text with a section for a version: what people have written, then the entry.
    pub fn with_release(&self, version: &Version, date: &str, entry: &str) -> String {
        let parts = [self.unreleased.as_str(), entry.trim()].into_iter().filter(|part| !part.is_empty());
        let body = parts.collect::<Vec<_>>().join("\n\n");
        let released = if self.released.is_empty() { String::new() } else { format!("\n{}", self.released) };
        format!("{}{UNRELEASED}\n\n## {version} - {date}\n\n{body}\n{released}", self.before)
    }
}

/// What a comparison says to users: a section a class, a line a change. Docs are counted.
pub fn entry(report: &Report) -> String {
    let mut text = String::new();
    for (callers, title) in [
        (Callers::Breaking, "Breaking"),
        (Callers::Behaviour, "Changed"),
        (Callers::Additive, "Added"),
        (Callers::Deprecation, "Deprecated"),
    ] {
        let lines: Vec<String> = report.of(callers).map(line).collect();
        if !lines.is_empty() {
            text.push_str(&format!("### {title}\n\n{}\n", lines.concat()));
        }
    }
    match report.of(Callers::Docs).count() {
        0 => {}
        1 => text.push_str("### Docs\n\n- One item reads otherwise.\n"),
        count => text.push_str(&format!("### Docs\n\n- {count} items read otherwise.\n")),
    }
    text.trim_end().to_owned()
}

fn line(change: &Change) -> String {
    let detail = if change.detail.is_empty() { String::new() } else { format!(" ({})", change.detail) };
    format!("- `{}`{detail}: {}\n", change.subject, change.rule.reason())
}

#[cfg(test)]
mod tests {
    use super::{Changelog, Version};

    const TEXT: &str =
        "# Changelog\n\nWords.\n\n## Unreleased\n\nBy hand.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n";

    fn released(text: &str, entry: &str) -> Option<String> {
        let changelog = Changelog::parse(text).ok()?;
        Some(changelog.with_release(&Version::new(0, 2, 0), "2026-02-02", entry))
    }

    #[test]
    fn a_release_takes_what_was_written_and_adds_the_entry() {
        let wanted = "# Changelog\n\nWords.\n\n## Unreleased\n\n## 0.2.0 - 2026-02-02\n\nBy hand.\n\n\
                      ### Added\n\n- More.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n";
        assert_eq!(released(TEXT, "### Added\n\n- More.\n").as_deref(), Some(wanted));
    }

    #[test]
    fn the_first_release_and_an_empty_section_are_fine() {
        let wanted = "## Unreleased\n\n## 0.2.0 - 2026-02-02\n\nx\n";
        assert_eq!(released("## Unreleased\n", "x").as_deref(), Some(wanted));
        assert_eq!(
            released("## Unreleased\n## 0.1.0\n", "x").as_deref(),
            Some("## Unreleased\n\n## 0.2.0 - 2026-02-02\n\nx\n\n## 0.1.0\n")
        );
    }

    #[test]
    fn releases_are_found_by_their_whole_version() {
        let has = |version| Changelog::parse(TEXT).is_ok_and(|changelog| changelog.has(&version));
        assert!(has(Version::new(0, 1, 0)));
        assert!(!has(Version::new(0, 1, 1)));
        let longer = Changelog::parse("## Unreleased\n\n## 0.1.00\n");
        assert!(!longer.is_ok_and(|changelog| changelog.has(&Version::new(0, 1, 0))));
        assert!(Changelog::parse("# Changelog\n").is_err());
    }
}
