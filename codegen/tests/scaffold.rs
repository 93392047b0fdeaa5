//! What `new` writes, what it leaves alone, what it leaves to fill in, and what it refuses.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::coverage::{Cases, Coverage, Lack, Options};
use powens_codegen::load::{Sources, load};
use powens_codegen::scaffold::{Endpoint, Flow, Kind, Member, New, Page, Scaffold, plan};
use powens_codegen::{Description, Plan};

const PAGES: [(&str, &str); 6] = [
    ("api.yaml", include_str!("small/api.yaml")),
    ("boxes.yaml", include_str!("small/boxes.yaml")),
    ("common.yaml", include_str!("small/common.yaml")),
    ("legacy/things.yaml", include_str!("small/legacy_things.yaml")),
    ("things.yaml", include_str!("small/things.yaml")),
    ("webview.yaml", include_str!("small/webview.yaml")),
];

/// A workspace of its own for a test, with the small description.
struct Workspace(PathBuf);

impl Workspace {
    fn new(test: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scaffold").join(test);
        let _ = fs::remove_dir_all(&root);
        let workspace = Self(root);
        for (name, text) in PAGES {
            workspace.write(&format!("spec/{name}"), text);
        }
        workspace
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap_or_default()
    }

    /// Replaces a part of a page, which must be there.
    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Writes something new, after which every file is as before but for the lines that were added.
    #[track_caller]
    fn add(&self, name: &str, kind: Kind) -> Scaffold {
        let new = New::named(name, kind).unwrap();
        let scaffold = plan(&self.0, &new).unwrap_or_else(|refused| panic!("{refused}"));
        for file in &scaffold.files {
            added(&self.read(&file.path), &file.text);
        }
        Plan::new(&self.0, scaffold.files.clone(), &[]).unwrap().apply().unwrap();
        scaffold
    }

    /// Why something new is refused; nothing is written then.
    #[track_caller]
    fn refuses(&self, name: &str, kind: Kind) -> String {
        let refused = New::named(name, kind).and_then(|new| plan(&self.0, &new));
        refused.map(|scaffold| format!("{scaffold:?}")).unwrap_err().to_string()
    }

    /// Writes the docs that are left to write.
    fn fill_in(&self) {
        for entry in fs::read_dir(self.0.join("spec")).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let text = fs::read_to_string(&path).unwrap();
                fs::write(path, text.replace("doc: TODO", "doc: What nobody else has said of it.")).unwrap();
            }
        }
    }

    fn description(&self) -> Description {
        Description::read(&self.0.join("spec")).unwrap_or_else(|failure| panic!("{failure}"))
    }
}

/// The part that was put into a text, all of whose other bytes must be the same.
#[track_caller]
fn added(before: &str, after: &str) -> String {
    let length = after.len() - before.len();
    let same = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count();
    let is_start = |at: &usize| after[..*at].ends_with('\n') || *at == before.len();
    let mut starts = (0..=same).rev().filter(|at| after.is_char_boundary(*at)).filter(is_start);
    let start = starts.find(|at| before[*at..] == after[at + length..]);
    let start = start.unwrap_or_else(|| panic!("more than an insertion:\n{before}\n---\n{after}"));
    format!("added:\n{}", &after[start..start + length])
}

fn members(texts: &[&str]) -> Vec<Member> {
    texts.iter().map(|text| Member::parse(text).unwrap()).collect()
}

fn endpoint(route: &str) -> Endpoint {
    let mut endpoint = Endpoint::new(route);
    endpoint.auth = Some("user".to_owned());
    endpoint
}

/// Codes and lines of what is left to fill in.
fn left(scaffold: &Scaffold) -> Vec<String> {
    let report = scaffold.report(false);
    let lines: Vec<&str> = report.lines().collect();
    let is_title = |line: &&str| line.starts_with("error[");
    let title = |at: usize| {
        let (code, place) = (&lines[at][6..11], lines[at + 1].trim_start_matches([' ', '-', '>']));
        format!("{code} {place}")
    };
    (0..lines.len()).filter(|at| is_title(&lines[*at])).map(title).collect()
}

#[test]
fn an_endpoint_goes_to_the_end_of_its_section_with_a_case() {
    let workspace = Workspace::new("endpoint");
    let before = workspace.read("spec/things.yaml");
    let mut repair = endpoint("POST /things/{thing:ThingId}/{tool:string}");
    repair.query = members(&["day:date!", "force:flag", "in:list of ThingState!"]);
    repair.body = Some("ThingRequest".to_owned());
    repair.returns = Some("Thing?".to_owned());
    repair.expand = Some("Thing".to_owned());
    let scaffold = workspace.add("things.repair", Kind::Endpoint(repair));
    insta::assert_snapshot!(added(&before, &workspace.read("spec/things.yaml")), @r"
    added:
      repair:
        route: POST /things/{thing:ThingId}/{tool:string}
        auth: user
        doc: TODO
        path:
          tool: { doc: TODO }
        query:
          day: { type: date, required: true, doc: TODO }
          force: { type: flag, doc: TODO }
          in: { type: list of ThingState, required: true, doc: TODO }
        body: ThingRequest
        expand: Thing
        returns: Thing?
    ");
    insta::assert_snapshot!(workspace.read("tests/cases/things/things.yaml"), @r"
    - case: calls things.repair and sees the whole answer
      call: things.repair
      with: { thing: 3, tool: made, day: '2024-02-29', in: [whole], name: made }
      sends:
        request: POST /things/3/made?day=2024-02-29&in=whole
        body: { name: made }
    ");
    let places: Vec<_> = scaffold.places.iter().map(|(place, what)| format!("{place} {what}")).collect();
    assert_eq!(places, ["spec/things.yaml:29 endpoints.repair", "tests/cases/things/things.yaml:1 a case"]);
    assert_eq!(
        left(&scaffold),
        [
            "E0607 spec/things.yaml:32:10",
            "E0607 spec/things.yaml:34:20",
            "E0607 spec/things.yaml:36:47",
            "E0607 spec/things.yaml:37:33",
            "E0403 spec/things.yaml:38:7",
            "E0607 spec/things.yaml:38:60",
        ]
    );
}

/// Everything at once: after the docs are written the checker is content, and everything has the cases that it needs.
#[test]
fn what_is_filled_in_passes() {
    let workspace = Workspace::new("filled");
    let page = Page::new("Hints: of all kinds", "https://docs.example.com/hints");
    assert_eq!(left(&workspace.add("hints", Kind::Page(page))), ["E0607 spec/hints.yaml:4:6"]);
    let values = ["one", "no", "a b"].map(str::to_owned).to_vec();
    let scaffold = workspace.add("hints.HintKind", Kind::Enum(values));
    assert!(left(&scaffold).contains(&"E1001 spec/hints.yaml:7:3".to_owned()), "{:?}", left(&scaffold));
    assert!(scaffold.note.is_some_and(|note| note.contains("every enum")));
    workspace
        .add("hints.Hint", Kind::Object(members(&["id:int!", "kind:HintKind!request", "label:string?"])));
    let mut create = endpoint("POST /hints/{key:uuid}");
    create.body = Some("Hint".to_owned());
    create.returns = Some("list of Hint".to_owned());
    workspace.add("hints.create", Kind::Endpoint(create));
    let mut like = Endpoint::new("POST /new-hints/{key:uuid}");
    like.like = Some("create".to_owned());
    workspace.add("hints.create_anew", Kind::Endpoint(like));
    let scaffold = workspace.add("hints.THING_HINTED", Kind::Webhook("Hint".to_owned()));
    assert_eq!(scaffold.places[1].1, "enums.EventName.THING_HINTED");
    let mut flow = Flow::default();
    flow.success = members(&["taker:UserId!", "hint:int"]);
    workspace.add("webview.take_hint", Kind::Flow(flow));
    workspace.fill_in();
    let description = workspace.description();
    let mut options = Options::new();
    options.areas = vec!["hints".to_owned()];
    let cases = Cases::read(&workspace.0.join("tests/cases")).unwrap();
    let coverage = Coverage::of(&description, &cases, &options).unwrap();
    assert_eq!(coverage.total.figures.called.to_string(), "3/3");
    assert!(coverage.missing.iter().all(|missing| !matches!(missing.what, Lack::Cases | Lack::Docs)));
    insta::assert_snapshot!(workspace.read("spec/hints.yaml"), @r"
    # yaml-language-server: $schema=schema.json
    page: 'Hints: of all kinds'
    source: https://docs.example.com/hints
    doc: What nobody else has said of it.

    endpoints:
      create:
        route: POST /hints/{key:uuid}
        auth: user
        doc: What nobody else has said of it.
        path:
          key: { doc: What nobody else has said of it. }
        body: Hint
        returns: list of Hint

      create_anew:
        like: create
        route: POST /new-hints/{key:uuid}
        doc: What nobody else has said of it.
        path:
          key: { doc: What nobody else has said of it. }

    objects:
      Hint:
        doc: What nobody else has said of it.
        fields:
          id: { type: int, required: always, doc: What nobody else has said of it. }
          kind: { type: HintKind, required: request, doc: What nobody else has said of it. }
          label: { type: string?, doc: What nobody else has said of it. }

    enums:
      HintKind:
        doc: What nobody else has said of it.
        values:
          one: { doc: What nobody else has said of it. }
          'no': { doc: What nobody else has said of it. }
          a b: { doc: What nobody else has said of it. }

    webhooks:
      THING_HINTED:
        doc: What nobody else has said of it.
        payload: Hint
    ");
    insta::assert_snapshot!(workspace.read("tests/cases/hints/hints.yaml"), @r"
    - case: calls hints.create and sees the whole answer
      call: hints.create
      with: { key: 5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f, id: 3, kind: one }
      sends:
        request: POST /hints/5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f
        body: { id: 3, kind: one }

    - case: calls hints.create_anew and sees the whole answer
      call: hints.create_anew
      with: { key: 5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f, id: 3, kind: one }
      sends:
        request: POST /new-hints/5f0e7a52-0a6c-5d0b-9c1e-3b7d0c1a2e4f
        body: { id: 3, kind: one }

    - case: THING_HINTED is read whole
      webhook: THING_HINTED
      body: { id: 3, kind: one }
      lossless: true
    ");
    let before = PAGES.iter().find(|(name, _)| *name == "webview.yaml").unwrap().1;
    let after =
        workspace.read("spec/webview.yaml").replace("doc: What nobody else has said of it.", "doc: TODO");
    insta::assert_snapshot!(added(before, &after), @r"
    added:
      take_hint:
        doc: TODO
        urls:
          current: https://{domain}.example.com/take-hint
        params:
          thing: { type: ThingId, required: true, doc: TODO }
          state: { type: string, doc: TODO }
        success:
          taker: { type: UserId, required: always, doc: TODO }
          hint: { type: int, doc: TODO }
        errors: GiveError
    ");
    insta::assert_snapshot!(workspace.read("tests/cases/webview/webview.yaml"), @r"
    - case: take_hint is opened
      flow: take_hint
      with: { thing: 3 }
      url: https://acme.example.com/take-hint?thing=3

    - case: take_hint went well
      callback: take_hint
      returned: https://app.example/back?taker=3&state=s
      state: s
      exactly: { success: { state: s, taker: 3 } }

    - case: take_hint failed
      callback: take_hint
      returned: https://app.example/back?error=nobody&state=s
      state: s
      exactly: { failure: { error: nobody, state: s } }
    ");
}

#[test]
fn a_section_that_is_missing_is_made_where_it_belongs() {
    let workspace = Workspace::new("section");
    let before = workspace.read("spec/boxes.yaml");
    workspace.add("boxes.BoxKind", Kind::Enum(vec!["wooden".to_owned()]));
    let after = workspace.read("spec/boxes.yaml");
    assert!(
        after.ends_with("\n\nenums:\n  BoxKind:\n    doc: TODO\n    values:\n      wooden: { doc: TODO }\n"),
        "{after}"
    );
    let flow = || {
        let mut flow = Flow::default();
        flow.url = Some("https://{domain}.example.com/open".to_owned());
        flow.errors = Some("BoxKind".to_owned());
        Kind::Flow(flow)
    };
    workspace.add("boxes.open", flow());
    let between = workspace.read("spec/boxes.yaml");
    let (flows, objects) = (between.find("\nflows:\n").unwrap(), between.find("\nobjects:\n").unwrap());
    assert!(between.find("\nendpoints:\n").unwrap() < flows && flows < objects, "{between}");
    assert!(between.contains("things of one box.\n\nflows:\n  open:\n"), "{between}");
    assert!(between.contains("    params: {}\n    errors: BoxKind\n\nobjects:\n"), "{between}");
    assert!(before.len() < between.len());
}

#[test]
fn comments_stay_with_what_they_are_about() {
    let workspace = Workspace::new("comments");
    workspace.edit(
        "spec/things.yaml",
        "    returns: Thing\n\nobjects:\n",
        "    returns: Thing\n    # Seen with 201 too.\n  # More to come.\n\n# What endpoints speak of.\n\nobjects:\n",
    );
    workspace.add("things.lose", Kind::Endpoint(endpoint("DELETE /things/{thing:ThingId}")));
    let after = workspace.read("spec/things.yaml");
    let expected = "    # Seen with 201 too.\n  # More to come.\n\n  lose:\n    route: DELETE /things/{thing:ThingId}\n    auth: user\n    doc: TODO\n\n# What endpoints speak of.\n\nobjects:\n";
    assert!(after.contains(expected), "{after}");
}

#[test]
fn columns_go_on_where_they_are() {
    let workspace = Workspace::new("columns");
    workspace.edit("spec/common.yaml", "      THING_MADE: {", "      THING_MADE:      {");
    workspace.edit("spec/common.yaml", "      THING_LOST: {", "      THING_LOST_EVER: {");
    workspace.edit("spec/boxes.yaml", "      id: {", "      id:     {");
    workspace.add("boxes.BoxSize", Kind::Object(members(&["x:int", "height:int"])));
    workspace.add("things.THING_SOLD", Kind::Webhook("Thing".to_owned()));
    let (boxes, common) = (workspace.read("spec/boxes.yaml"), workspace.read("spec/common.yaml"));
    assert!(
        boxes.ends_with("      x:      { type: int, doc: TODO }\n      height: { type: int, doc: TODO }\n"),
        "{boxes}"
    );
    assert!(common.ends_with("      THING_SOLD:      { doc: TODO }\n"), "{common}");
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_written() {
    let workspace = Workspace::new("refused");
    let object = |texts: &[&str]| Kind::Object(members(texts));
    let get = |route: &str| Kind::Endpoint(endpoint(route));
    let refused = [
        ("things.list", get("GET /things"), "`things.list` is there already: spec/things.yaml:12"),
        ("thigns.find", get("GET /things"), "there is no page `thigns`: did you mean `things`?"),
        ("shelves.find", get("GET /shelves"), "`cargo xtask new page shelves"),
        ("find", get("GET /things"), "write `page.find`"),
        ("things.Find", get("GET /found"), "E0402"),
        ("things.match", get("GET /found"), "E0403"),
        ("things.find", get("GET /users/{user:UserId}/things"), "E0504"),
        ("things.find", get("FETCH /things"), "E0501"),
        ("things.find", get("GET /things/{thing:ThignId}"), "did you mean `ThingId`?"),
        ("things.Thing", object(&["id:int"]), "`things.Thing` is there already"),
        ("boxes.Thing", object(&["id:int"]), "E0401"),
        ("boxes.Error", object(&["id:int"]), "E0403"),
        ("boxes.Lid", object(&["id:in t"]), "E0301"),
        ("boxes.Lid", object(&["id:int", "id:string"]), "E0102"),
        ("things.THING_LOST", Kind::Webhook("Thnig".to_owned()), "did you mean `Thing`?"),
        ("boxes.open", Kind::Flow(Flow::default()), "give it with `--url`"),
        ("boxes", Kind::Page(Page::new("Boxes", "https://docs.example.com/")), "is there already"),
        ("Shelves", Kind::Page(Page::new("Shelves", "https://docs.example.com/")), "E0110"),
        ("attic.shelves", Kind::Page(Page::new("Shelves", "https://docs.example.com/")), "E1107"),
        ("shelves", Kind::Page(Page::new("Shelves", "docs.example.com")), "E0605"),
    ];
    for (name, kind, expected) in refused {
        let found = workspace.refuses(name, kind);
        assert!(found.contains(expected), "{name}: expected {expected}, found {found}");
    }
    assert!(!workspace.0.join("tests").exists());
    for text in ["", "id", "id:", ":int", "id:int!maybe"] {
        assert!(Member::parse(text).unwrap_err().to_string().contains("name:type!request"), "{text}");
    }
}

#[test]
fn odd_files_are_refused() {
    let workspace = Workspace::new("odd");
    let lose = || Kind::Endpoint(endpoint("DELETE /things/{thing:ThingId}"));
    let text = workspace.read("spec/things.yaml");
    for (odd, expected) in [
        (text.replace('\n', "\r\n"), "line ends of Windows"),
        (format!("\u{feff}{text}"), "byte order mark"),
        (text.replace("endpoints:\n", "endpoints:\n  [\n"), "cannot be added to before it can be read"),
        (
            "page: Things\nsource: https://docs.example.com/\ndoc: All.\nendpoints: { }\n".to_owned(),
            "stands in `{ … }`",
        ),
    ] {
        workspace.write("spec/things.yaml", &odd);
        let found = workspace.refuses("things.lose", lose());
        assert!(found.contains(expected) && found.contains("spec/things.yaml"), "{found}");
    }
    workspace.write("spec/things.yaml", &text);
    workspace.write("tests/cases/things/things.yaml", "- case: x\r\n  call: things.list\r\n");
    let found = workspace.refuses("things.lose", lose());
    assert!(found.contains("tests/cases/things/things.yaml"), "{found}");
    let absent =
        plan(Path::new("absent"), &New::named("things.lose", lose()).unwrap()).unwrap_err().to_string();
    assert!(absent.contains("absent"), "{absent}");
}

#[test]
fn mistakes_that_were_there_are_not_what_is_left() {
    let workspace = Workspace::new("mistakes");
    workspace.edit("spec/boxes.yaml", "doc: Returns a box.", "doc: TODO");
    workspace.edit("spec/boxes.yaml", "doc: A box with things.", "doc: no full stop");
    let scaffold = workspace.add("boxes.open", Kind::Endpoint(endpoint("POST /boxes/{box_id:BoxId}")));
    assert_eq!((scaffold.known, left(&scaffold)), (2, vec!["E0607 spec/boxes.yaml:23:10".to_owned()]));
    assert!(scaffold.note.is_none(), "a doc that is missing keeps no case from being made");
    // Without a type that an endpoint names there is no telling what a request looks like.
    workspace.edit("spec/boxes.yaml", "    returns: Crate", "    returns: Carte");
    let scaffold = workspace.add("boxes.shut", Kind::Endpoint(endpoint("PUT /boxes/{box_id:BoxId}")));
    let note = scaffold.note.unwrap();
    assert!(note.contains("No conformance case was written") && note.contains("Carte"), "{note}");
}

#[test]
fn cases_are_added_to_those_of_the_page() {
    let workspace = Workspace::new("cases");
    let path = "tests/cases/legacy/things/things.yaml";
    workspace.write(path, "# Seen in 2020.\n- case: lists\n  call: legacy.things.list_all");
    let mut all = Endpoint::new("GET /users/{user:UserId}/each-thing");
    all.like = Some("things.list".to_owned());
    workspace.add("legacy.things.list_each", Kind::Endpoint(all));
    insta::assert_snapshot!(workspace.read(path), @r"
    # Seen in 2020.
    - case: lists
      call: legacy.things.list_all

    - case: calls legacy.things.list_each and sees the whole answer
      call: legacy.things.list_each
      with: { user: 3 }
      sends: GET /users/3/each-thing
    ");
}

/// The last byte of every section of the real pages is found: an object and an endpoint can be added to each.
#[test]
fn every_real_page_can_be_added_to() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources = Sources::from_folder(&root.join("spec")).unwrap();
    let (documents, found) = load(&sources);
    assert!(found.is_empty());
    for page in documents.pages.iter().filter(|page| page.name.len() % 5 == 0) {
        let object = Kind::Object(members(&["id:int!", "label:string?"]));
        let name = format!("{}.NobodyHasThis", page.name.replace('/', "."));
        let scaffold =
            plan(root, &New::named(&name, object).unwrap()).unwrap_or_else(|refused| panic!("{refused}"));
        let [file] = scaffold.files.as_slice() else { panic!("{name}: {:?}", scaffold.places) };
        let part = added(&fs::read_to_string(root.join(&file.path)).unwrap(), &file.text);
        assert!(part.contains("  NobodyHasThis:\n    doc: TODO\n    fields:\n"), "{name}: {part}");
        let codes: Vec<_> = scaffold.left.iter().map(|mistake| mistake.code.as_str()).collect();
        assert_eq!(codes.len(), 4, "{name}: {codes:?}");
    }
}

/// Whatever a page looks like, it is refused or only added to.
#[test]
fn no_slip_in_a_page_makes_it_lose_anything() {
    let workspace = Workspace::new("slips");
    let text = workspace.read("spec/things.yaml");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let new = |kind| New::named("things.NobodyHasThis", kind).unwrap();
    let (mut taken, mut refused) = (0, 0);
    for at in (0..lines.len()).step_by(3) {
        let with = |line: String| [lines[..at].concat(), line, lines[at + 1..].concat()].concat();
        let line = lines[at];
        let slips = [
            String::new(),
            format!("{line}{line}"),
            format!("  {line}"),
            line.trim_start().to_owned(),
            line.trim_end().to_owned(),
            line.replacen(": ", ":", 1),
            line.replacen('{', "[", 1),
            format!("{}# é\n", line.trim_end()),
        ];
        for slip in slips.map(with) {
            workspace.write("spec/things.yaml", &slip);
            for kind in [Kind::Object(members(&["id:int"])), Kind::Enum(vec!["one".to_owned()])] {
                match plan(&workspace.0, &new(kind)) {
                    Ok(scaffold) => {
                        let files = scaffold.files.iter().filter(|file| file.path == "spec/things.yaml");
                        files.for_each(|file| drop(added(&slip, &file.text)));
                        taken += 1;
                    }
                    Err(reason) => {
                        assert!(reason.to_string().contains("spec/"), "{reason}");
                        refused += 1;
                    }
                }
            }
        }
    }
    assert!(taken > 100 && refused > 5, "{taken} taken, {refused} refused");
}
