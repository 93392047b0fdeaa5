//! A workspace to call the commands in, and what they say.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A workspace of its own: a small description, a changelog, a manifest, all in a git repository with a release.
pub(crate) struct Workspace(pub(crate) PathBuf);

impl Workspace {
    pub(crate) fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        let _ = fs::remove_dir_all(&root);
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/micro/spec"), &root.join("spec"));
        let this = Self(root);
        this.write("Cargo.toml", "[workspace.package]\nversion = \"0.3.1\"\n");
        this.write("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n## 0.3.1 - 2026-01-01\n\nEarlier.\n");
        this.git(&["init", "--quiet", "--initial-branch", "main"]);
        this.commit("first");
        this.git(&["tag", "v0.3.1"]);
        this
    }

    /// One with the description of the project, its cases and all that is generated.
    pub(crate) fn of_the_project(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        let _ = fs::remove_dir_all(&root);
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for folder in ["spec", "generated", "tests/cases", "tests/src/calls"] {
            copy(&home.join(folder), &root.join(folder));
        }
        let this = Self(root);
        this.git(&["init", "--quiet", "--initial-branch", "main"]);
        this.commit("first");
        this
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    /// Replaces a text that occurs once in a file.
    pub(crate) fn edit(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.0.join(name)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old}");
        self.write(name, &text.replace(old, new));
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn git(&self, arguments: &[&str]) {
        let mut command = Command::new("git");
        let status = self.as_maintainer(command.arg("-C").arg(&self.0).args(arguments)).status().unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    /// Who commits, on machines where nobody has said so.
    pub(crate) fn as_maintainer<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "A maintainer");
            command.env(format!("GIT_{role}_EMAIL"), "maintainer@example.com");
        }
        command
    }

    pub(crate) fn xtask(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        Ran(command.arg("--root").arg(&self.0).args(arguments).output().unwrap())
    }
}

pub(crate) struct Ran(Output);

impl Ran {
    #[track_caller]
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(status), "{}\n{}", self.out(), self.err());
        assert!(!self.out().contains('\x1b'), "colours are for terminals");
        self
    }

    pub(crate) fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    pub(crate) fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    #[track_caller]
    pub(crate) fn says(self, texts: &[&str]) -> Self {
        let all = self.out() + &self.err();
        for text in texts {
            assert!(all.contains(text), "no `{text}` in:\n{all}");
        }
        self
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}
