//! The manifest of the workspace: the one place where versions stand.

use semver::Version;
use toml_edit::{DocumentMut, Item, value};

/// `Cargo.toml` of the workspace.
#[derive(Clone, Debug)]
pub struct Manifest {
    document: DocumentMut,
    version: Version,
}

impl Manifest {
    /// Reads the text of the manifest.
    ///
    /// # Errors
    ///
    /// When it is not TOML, or has no version where a workspace has one: says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document: DocumentMut = text.parse().map_err(|error| format!("{error}"))?;
        let version = package(&document).and_then(|package| package.get("version"));
        let version =
            version.and_then(Item::as_str).ok_or("there is no `version` in `[workspace.package]`")?;
        let version = Version::parse(version).map_err(|error| format!("`{version}`: {error}"))?;
        Ok(Self { document, version })
    }

    /// The version of all crates.
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The text with another version: of the workspace, and of its own crates among the dependencies.
    pub fn with_version(&self, version: &Version) -> String {
        let mut document = self.document.clone();
        let text = version.to_string();
        if let Some(workspace) = document.get_mut("workspace") {
            if let Some(own) = workspace.get_mut("package").and_then(|package| package.get_mut("version")) {
                replace(own, &text);
            }
            let dependencies = workspace.get_mut("dependencies").and_then(Item::as_table_like_mut);
            for (_, dependency) in dependencies.into_iter().flat_map(|table| table.iter_mut()) {
                // `get_mut` makes what is not there.
                if dependency.get("path").and(dependency.get("version")).is_some()
                    && let Some(own) = dependency.get_mut("version")
                {
                    replace(own, &text);
                }
            }
        }
        document.to_string()
    }
}

fn package(document: &DocumentMut) -> Option<&Item> {
    document.get("workspace")?.get("package")
}

/// Puts another text in a place, and keeps the blanks and comments around it.
fn replace(item: &mut Item, text: &str) {
    let decor = item.as_value().map(|old| old.decor().clone());
    *item = value(text);
    if let (Some(decor), Some(new)) = (decor, item.as_value_mut()) {
        *new.decor_mut() = decor;
    }
}

#[cfg(test)]
mod tests {
    use super::{Manifest, Version};

    const TEXT: &str = "\
[workspace.package]
version = \"0.1.0\" # of all crates

[workspace.dependencies]
own = { path = \"own\", version = \"0.1.0\", default-features = false }
tool = { path = \"tool\" }
other = { version = \"0.1.0\" }
";

    #[test]
    fn versions_change_in_their_places_only() {
        let manifest = Manifest::parse(TEXT).ok();
        let changed = manifest.map(|manifest| manifest.with_version(&Version::new(0, 2, 0)));
        let wanted = TEXT.replacen("0.1.0", "0.2.0", 2);
        assert_eq!(changed.as_deref(), Some(wanted.as_str()));
    }

    #[test]
    fn a_manifest_without_version_is_refused() {
        let said = |text: &str| Manifest::parse(text).map(|_| ()).map_err(|error| error.lines().count());
        assert_eq!(said("[workspace.package]\n"), Err(1));
        assert!(said("[workspace").is_err());
        assert!(said("[workspace.package]\nversion = \"one\"\n").is_err());
    }
}
