//! What all changes together mean for the version of the crate.

use semver::Version;

use super::{Callers, Change};

/// The weight of a release, after Semantic Versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing to release.
    Nothing,
    /// Docs only.
    Patch,
    /// Additions, deprecations, another behaviour.
    Minor,
    /// Some programs no longer compile.
    Major,
}

impl Verdict {
    /// What these changes are together.
    pub fn of(changes: &[Change]) -> Self {
        let one = |change: &Change| match change.rule.callers() {
            Callers::Breaking => Self::Major,
            Callers::Behaviour | Callers::Additive | Callers::Deprecation => Self::Minor,
            Callers::Docs => Self::Patch,
        };
        changes.iter().map(one).max().unwrap_or(Self::Nothing)
    }

    /// The word for it in Semantic Versioning.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The version that follows `current`. Before 1.0 Cargo takes the second number for the one that breaks.
pub fn next_version(current: &Version, verdict: Verdict) -> Version {
    let Version { major, minor, patch, .. } = *current;
    match (verdict, major) {
        (Verdict::Nothing, _) => current.clone(),
        (Verdict::Major, 0) => Version::new(0, minor + 1, 0),
        (Verdict::Major, _) => Version::new(major + 1, 0, 0),
        (Verdict::Minor, 1..) => Version::new(major, minor + 1, 0),
        (Verdict::Minor | Verdict::Patch, _) => Version::new(major, minor, patch + 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{Verdict, Version, next_version};

    #[test]
    fn versions_follow_cargo() {
        let next = |current: &str, verdict| {
            Version::parse(current).map(|current| next_version(&current, verdict).to_string())
        };
        for (current, verdict, wanted) in [
            ("0.1.4", Verdict::Major, "0.2.0"),
            ("0.1.4", Verdict::Minor, "0.1.5"),
            ("0.1.4", Verdict::Patch, "0.1.5"),
            ("0.1.4", Verdict::Nothing, "0.1.4"),
            ("1.2.3", Verdict::Major, "2.0.0"),
            ("1.2.3", Verdict::Minor, "1.3.0"),
            ("1.2.3", Verdict::Patch, "1.2.4"),
        ] {
            assert_eq!(next(current, verdict).ok().as_deref(), Some(wanted), "{current} {verdict:?}");
        }
    }
}
