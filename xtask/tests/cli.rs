//! The commands as maintainers call them: exit status, what goes where, what is written.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A workspace of its own: a small description, a changelog, a manifest, all in a git repository with a release.
struct Workspace(PathBuf);

impl Workspace {
    fn new(name: &str) -> Self {
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

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    /// Replaces a text that occurs once in a file.
    fn edit(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.0.join(name)).unwrap();
        assert_eq!(text.matches(old).count(), 1, "{old}");
        self.write(name, &text.replace(old, new));
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn git(&self, arguments: &[&str]) {
        let who = ["-c", "user.name=A Maintainer", "-c", "user.email=maintainer@example.com"];
        let status = Command::new("git").arg("-C").arg(&self.0).args(who).args(arguments).status().unwrap();
        assert!(status.success(), "git {arguments:?}");
    }

    fn xtask(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        Ran(command.arg("--root").arg(&self.0).args(arguments).output().unwrap())
    }
}

struct Ran(Output);

impl Ran {
    #[track_caller]
    fn ends(self, status: i32) -> Self {
        assert_eq!(self.0.status.code(), Some(status), "{}\n{}", self.out(), self.err());
        assert!(!self.out().contains('\x1b'), "colours are for terminals");
        self
    }

    fn out(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    fn err(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    #[track_caller]
    fn says(self, texts: &[&str]) -> Self {
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

#[test]
fn every_command_helps() {
    let workspace = Workspace::new("help");
    let help = workspace.xtask(&["--help"]).ends(0).out();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands =
        commands.take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
    let mut seen = 0;
    for command in commands.filter(|command| *command != "help") {
        workspace.xtask(&[command, "--help"]).ends(0).says(&["Exit status", "Usage:"]);
        seen += 1;
    }
    assert!(seen >= 3, "{help}");
    workspace.xtask(&["nothing"]).ends(2).says(&["unrecognized subcommand"]);
}

#[test]
fn generate_writes_checks_and_refuses() {
    let workspace = Workspace::new("generate");
    workspace.xtask(&["generate", "--check"]).ends(1).says(&["missing", "Run `cargo xtask generate`"]);
    workspace.xtask(&["generate"]).ends(0).says(&["files written, 0 removed"]);
    workspace.xtask(&["generate"]).ends(0).says(&[": 0 files written"]);
    workspace.xtask(&["generate", "--check"]).ends(0);
    workspace.edit("spec/flags.yaml", "page: Flags\n", "page: Flags\nfancy: yes\n");
    workspace.xtask(&["generate"]).ends(1).says(&["spec/flags.yaml:2:1", "E0201", "Nothing was written."]);
    fs::remove_dir_all(workspace.0.join("spec")).unwrap();
    workspace.xtask(&["generate"]).ends(2).says(&["cannot read"]);
}

#[test]
fn diff_compares_revisions_folders_and_the_working_tree() {
    let workspace = Workspace::new("diff");
    workspace
        .xtask(&["diff", "--fail-on", "patch"])
        .ends(0)
        .says(&["`v0.3.1` → the working tree", "No change."]);
    workspace.edit("spec/presence.yaml", "page: Presence\n", "# A comment is no change.\npage: Presence\n");
    workspace.xtask(&["diff", "--fail-on", "patch"]).ends(0).says(&["No change."]);
    fs::remove_file(workspace.0.join("spec/timing.yaml")).unwrap();
    workspace.xtask(&["diff"]).ends(0).says(&["timing", "page-removed", "Verdict: major"]);
    workspace.xtask(&["diff", "--fail-on", "breaking"]).ends(1);
    workspace.commit("one page less");
    workspace.xtask(&["diff", "HEAD~1", "HEAD", "--fail-on", "breaking"]).ends(1);
    workspace.xtask(&["diff", "HEAD", "v0.3.1", "--fail-on", "breaking"]).ends(0).says(&["page-added"]);
    let spec = workspace.0.join("spec");
    let json = workspace.xtask(&["diff", "v0.3.1", spec.to_str().unwrap(), "--format", "json"]).ends(0).out();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["verdict"], "major");
    assert_eq!(json["changes"][0]["rule"], "page-removed");
    workspace
        .xtask(&["diff", "--format", "markdown", "--surface"])
        .ends(0)
        .says(&["### Breaking", "```diff"]);
    workspace.xtask(&["diff", "nothing"]).ends(2).says(&["neither a folder nor a revision"]);
    workspace.xtask(&["diff", "--explain", "member-removed"]).ends(0).says(&["breaking", "incompatible"]);
    workspace.xtask(&["diff", "--explain", "member"]).ends(2).says(&["spec/rules.md"]);
}

#[test]
fn release_plans_from_the_last_tag() {
    let workspace = Workspace::new("release");
    workspace.xtask(&["release", "--dry-run"]).ends(0).says(&["Nothing to release"]);
    workspace.edit("spec/renames.yaml", "    was: [Face]\n", "");
    let dry = workspace.xtask(&["release", "--dry-run"]).ends(0);
    dry.says(&["This release: 0.4.0.", "### Breaking", "`CoinSide` (`Face`): A deprecated alias is gone."]);
    workspace.xtask(&["release", "--skip-gates"]).ends(2).says(&["spec/renames.yaml", "--allow-dirty"]);
    workspace.commit("an alias less");
    let text = fs::read_to_string(workspace.0.join("CHANGELOG.md")).unwrap();
    assert!(!text.contains("0.4.0"), "a plan writes nothing");
    workspace.write("CHANGELOG.md", "# Changelog\n");
    workspace.xtask(&["release", "--dry-run"]).ends(2).says(&["CHANGELOG.md", "## Unreleased"]);
}
