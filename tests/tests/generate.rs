//! Generating is a function of the description alone, and changes on disk only what has to change.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use powens_codegen::load::Sources;
use powens_codegen::{Description, Failure, File, OWNED, Plan, SPEC, emit, load_api};

/// The root of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the workspace").to_owned()
}

/// An empty folder for one test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generate").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The files of the description with their texts.
fn spec() -> Vec<(String, String)> {
    let sources = Sources::from_folder(&root().join(SPEC)).unwrap();
    sources.files().map(|(_, file)| (file.name.clone(), file.text.clone())).collect()
}

fn emitted(files: Vec<(String, String)>) -> Vec<File> {
    let api = Description::of(Sources::from_files(files)).unwrap_or_else(|failure| panic!("{failure}")).api;
    emit(&api).unwrap_or_else(|failure| panic!("{failure}"))
}

/// What is emitted for the description as it stands.
fn first() -> &'static [File] {
    static FIRST: OnceLock<Vec<File>> = OnceLock::new();
    FIRST.get_or_init(|| emitted(spec()))
}

#[track_caller]
fn assert_same(left: &[File], right: &[File]) {
    let paths = |files: &[File]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(left), paths(right));
    for (left, right) in left.iter().zip(right) {
        assert!(left.text == right.text, "{} differs", left.path);
    }
}

#[test]
fn the_committed_files_are_what_the_description_says() {
    let plan = Plan::new(&root(), first().to_vec(), &OWNED).unwrap();
    assert!(plan.is_empty(), "run `cargo xtask generate`:\n{}", plan.to_do());
}

#[test]
fn every_run_gives_the_same_bytes() {
    // Hash maps are seeded anew for every map, so a second run in this process is as good as one in another.
    assert_same(first(), &emitted(spec()));
    assert!(first().len() > 2 * spec().len(), "{} files", first().len());
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let mut files = spec();
    files.reverse();
    let middle = files.len() / 3;
    files.rotate_left(middle);
    assert_same(first(), &emitted(files));
}

#[test]
fn the_place_of_the_folder_does_not_matter() {
    let elsewhere = folder("elsewhere").join("a folder of another name");
    for (name, text) in spec() {
        write(&elsewhere, name.split_once('/').unwrap().1, &text);
    }
    let moved = emit(&load_api(&elsewhere).unwrap_or_else(|failure| panic!("{failure}"))).unwrap();
    assert_same(first(), &moved);
    let here = root().to_string_lossy().into_owned();
    assert!(
        moved.iter().all(|file| !file.text.contains(&here)),
        "an emitted file names a folder of this machine"
    );
}

#[test]
fn no_two_files_share_a_path_and_each_is_owned_or_named() {
    let mut paths: Vec<_> = first().iter().map(|file| file.path.to_lowercase()).collect();
    paths.sort();
    let all = paths.len();
    paths.dedup();
    assert_eq!(paths.len(), all, "some file systems do not tell capitals apart");
    let named = [
        "generated/cargo.toml",
        "generated/migration.md",
        "generated/readme.md",
        "spec/rules.md",
        "spec/schema.json",
    ];
    let owned = |path: &str| OWNED.iter().any(|folder| path.starts_with(&format!("{folder}/")));
    let stray = paths.iter().find(|path| !owned(path) && !named.contains(&path.as_str()));
    assert_eq!(stray, None, "neither in an owned folder nor named");
}

/// Three files as they should be, but one is another, one is gone, and two are there that nothing emits.
fn disturbed(test: &str) -> (PathBuf, Vec<File>) {
    let root = folder(test);
    let files = vec![
        File::new("out/same.rs", "same\n"),
        File::new("out/changed.rs", "new\nsecond\n"),
        File::new("out/deep/missing.rs", "missing\n"),
        File::new("beside.toml", "beside\n"),
    ];
    write(&root, "out/same.rs", "same\n");
    write(&root, "out/changed.rs", "old\nsecond\n");
    write(&root, "out/orphan.rs", "orphan\n");
    write(&root, "out/deep/er/orphan.rs", "orphan\n");
    write(&root, "beside.toml", "beside\n");
    write(&root, "foreign.txt", "not ours\n");
    (root, files)
}

/// Every file below a folder with its text and the time of its last change.
fn state(folder: &Path) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(state(&entry.path()));
        } else {
            let changed = entry.metadata().unwrap().modified().unwrap();
            found.push((entry.path(), fs::read(entry.path()).unwrap(), changed));
        }
    }
    found.sort();
    found
}

#[test]
fn a_plan_tells_of_all_differences_at_once_and_changes_nothing() {
    let (root, files) = disturbed("plan");
    let before = state(&root);
    let plan = Plan::new(&root, files, &["out"]).unwrap();
    assert_eq!(
        plan.changed.iter().map(|(file, _)| file.path.as_str()).collect::<Vec<_>>(),
        ["out/changed.rs"]
    );
    assert_eq!(
        plan.missing.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(),
        ["out/deep/missing.rs"]
    );
    assert_eq!(plan.orphans, ["out/deep/er/orphan.rs", "out/orphan.rs"]);
    assert_eq!(plan.unchanged, 2);
    assert!(!plan.is_empty());
    let report = plan.to_do();
    for line in [
        "changed  out/changed.rs",
        "-old",
        "+new",
        "missing  out/deep/missing.rs",
        "orphan   out/orphan.rs",
        "orphan   out/deep/er/orphan.rs",
    ] {
        assert!(report.contains(line), "{report}");
    }
    assert!(!report.contains("same.rs") && !plan.done().contains("+new"), "{report}");
    assert_eq!(state(&root), before);
}

#[test]
fn applying_writes_what_differs_and_touches_nothing_else() {
    let (root, files) = disturbed("apply");
    let long_ago = SystemTime::now() - Duration::from_secs(100_000);
    for (path, _, _) in state(&root) {
        fs::File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }
    let plan = Plan::new(&root, files.clone(), &["out"]).unwrap();
    plan.apply().unwrap();
    let after = state(&root);
    let expected = [
        ("beside.toml", "beside\n", true),
        ("foreign.txt", "not ours\n", true),
        ("out/changed.rs", "new\nsecond\n", false),
        ("out/deep/missing.rs", "missing\n", false),
        ("out/same.rs", "same\n", true),
    ];
    assert_eq!(after.len(), expected.len(), "{after:?}");
    for ((path, text, changed), (name, expected, untouched)) in after.iter().zip(expected) {
        assert_eq!((path, text.as_slice()), (&root.join(name), expected.as_bytes()));
        assert_eq!(*changed == long_ago, untouched, "{name}");
    }
    assert!(Plan::new(&root, files, &["out"]).unwrap().is_empty(), "a second run has nothing to do");
}

#[test]
fn a_long_difference_is_shown_in_part() {
    let root = folder("long");
    let text = |word: &str| (0..100).map(|line| format!("{word} {line}\n")).collect::<String>();
    write(&root, "out/long.rs", &text("old"));
    let report = Plan::new(&root, vec![File::new("out/long.rs", text("new"))], &["out"]).unwrap().to_do();
    assert!(report.lines().count() < 20 && report.contains("more lines"), "{report}");
}

#[test]
fn all_is_missing_where_there_is_nothing() {
    let root = folder("nothing");
    let plan = Plan::new(&root, vec![File::new("out/a.rs", "a"), File::new("b.rs", "b")], &["out"]).unwrap();
    assert_eq!((plan.missing.len(), plan.changed.len(), plan.orphans.len()), (2, 0, 0));
    plan.apply().unwrap();
    assert_eq!(fs::read_to_string(root.join("out/a.rs")).unwrap(), "a");
}

#[test]
fn a_mistake_gives_no_model_and_so_no_files() {
    let mut files = spec();
    let page = files.iter_mut().find(|(name, _)| name.ends_with("connections.yaml")).unwrap();
    page.1 = page.1.replacen("returns: ConnectionsList", "returns: ConnectionList", 1);
    let failure = Description::of(Sources::from_files(files)).unwrap_err();
    let Failure::Mistakes { found, .. } = &failure else { panic!("{failure:?}") };
    let report = failure.report(false);
    assert!(!found.is_empty() && report.contains("E0302") && report.contains("connections.yaml"), "{report}");
    assert!(report.contains("ConnectionsList"), "the nearest name is offered: {report}");
}

#[test]
fn a_folder_that_is_not_there_is_no_empty_description() {
    let failure = load_api(&folder("absent").join("spec")).unwrap_err();
    assert!(matches!(failure, Failure::Unreadable { .. }), "{failure:?}");
    assert!(failure.to_string().contains("spec"), "{failure}");
}
