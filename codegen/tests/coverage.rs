//! What the coverage of a description says, and where it says that something is missing.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

use powens_codegen::coverage::{
    Cases, Coverage, Lack, Options, json, markdown, missing_markdown, missing_text, text,
};
use powens_codegen::style::Style;
use powens_codegen::{Description, load::Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

const PAGES: [(&str, &str); 6] = [
    ("spec/api.yaml", include_str!("small/api.yaml")),
    ("spec/boxes.yaml", include_str!("small/boxes.yaml")),
    ("spec/common.yaml", include_str!("small/common.yaml")),
    ("spec/legacy/things.yaml", include_str!("small/legacy_things.yaml")),
    ("spec/things.yaml", include_str!("small/things.yaml")),
    ("spec/webview.yaml", include_str!("small/webview.yaml")),
];

const CASES: &str = "
- { case: lists, call: things.list }
- { case: lists again, call: things.list, fails: { kind: Api } }
- { case: pings, call: common.ping, exactly: !any }
- { case: opens, flow: give, url: x }
- { case: gives, callback: give, sees: { success: { taker: !number '1' } } }
- { case: refuses, callback: give, fails: { kind: Callback } }
- { case: reads, read: Thing, body: {} }
- { case: of nothing, call: gone.list }
- { case: of nobody }
";

/// The small description, after an edit of its pages.
fn edited(edit: impl Fn(&str, &str) -> String) -> Description {
    let sources = Sources::from_files(PAGES.map(|(name, text)| (name, edit(name, text))));
    Description::of(sources).unwrap_or_else(|failure| panic!("{failure}"))
}

fn small() -> Description {
    edited(|_, text| text.to_owned())
}

fn look(description: &Description, options: &Options) -> Coverage {
    Coverage::of(description, &Cases::of(CASES).unwrap(), options).unwrap()
}

#[test]
fn the_table_has_a_row_a_page() {
    let coverage = look(&small(), &Options::new());
    insta::assert_snapshot!(text(&coverage, Style::default()), @r"
    area           endpoints  objects  fields  enums  docs  examples  cases  called  sources  reviewed
    boxes                  2        1       2      0  100%         -      0     0/2        1     never
    common                 1        0       0      2  100%         -      1     1/1        1     never
    legacy/things          1        0       0      0  100%         -      0     0/1        1     never
    things                 2        3       7      1  100%       0/1      3     1/3        1     never
    webview                0        0       3      1  100%       0/1      3     2/3        1     never
    all                    6        4      12      4  100%       0/2      7    4/10        5       0/5
    ");
    let markdown = markdown(&coverage);
    assert!(
        markdown.contains("| things | 2 | 3 | 7 | 1 | 100% | 0/1 | 3 | 1/3 | 1 | never |\n"),
        "{markdown}"
    );
}

#[test]
fn what_is_missing_is_listed_with_its_place() {
    let coverage = look(&small(), &Options::new());
    insta::assert_snapshot!(missing_text(&coverage, Style::default()), @r"
    Without a conformance case: 6
      spec/boxes.yaml:9: the endpoint `boxes.get`
      spec/boxes.yaml:15: the endpoint `boxes.list_things`
      spec/legacy/things.yaml:6: the endpoint `legacy.things.list_all`
      spec/things.yaml:22: the endpoint `things.make`
      spec/things.yaml:57: the event `THING_MADE`
      spec/webview.yaml:6: a failure of the flow `give`

    Without a review, or reviewed too long ago: 5
      spec/boxes.yaml:1: the page `boxes`: never reviewed
      spec/common.yaml:1: the page `common`: never reviewed
      spec/legacy/things.yaml:1: the page `legacy/things`: never reviewed
      spec/things.yaml:1: the page `things`: never reviewed
      spec/webview.yaml:1: the page `webview`: never reviewed

    Without an example: 2
      spec/things.yaml:46: the member `name` of `ThingRequest`
      spec/webview.yaml:11: the parameter `state` of `give`

    13 missing on 5 pages.
    ");
    assert!(missing_markdown(&coverage).contains("- `spec/boxes.yaml:9`"), "{}", missing_markdown(&coverage));
}

#[test]
fn pages_and_folders_can_be_chosen() {
    let description = small();
    let mut options = Options::new();
    options.areas = vec!["legacy".to_owned(), "boxes".to_owned()];
    let coverage = look(&description, &options);
    let names: Vec<_> = coverage.pages.iter().map(|row| row.area.as_str()).collect();
    assert_eq!(names, ["boxes", "legacy/things"]);
    assert!(coverage.missing.iter().all(|missing| !missing.place.file.contains("webview")));
    options.areas = vec!["boxs".to_owned()];
    let unknown = Coverage::of(&description, &Cases::default(), &options).unwrap_err();
    assert_eq!(unknown.to_string(), "there is no page or folder `boxs`: did you mean `boxes`?");
}

#[test]
fn an_example_or_what_shows_a_value_as_well_is_enough() {
    let lacks = |field: &str| {
        let description = edited(|name, text| match name {
            "spec/things.yaml" => {
                text.replace("type: ThingId, required: always, doc: Identifies the thing. }", field)
            }
            _ => text.to_owned(),
        });
        let of_thing = |subject: &str| subject == "the member `id` of `Thing`";
        look(&description, &Options::new())
            .missing
            .iter()
            .any(|it| it.what == Lack::Examples && of_thing(&it.subject))
    };
    for open in ["string", "decimal", "json", "list of string", "map of list of json", "string?"] {
        assert!(lacks(&format!("type: {open}, doc: Some value. }}")), "{open}");
    }
    for plain in
        ["int", "bool", "date", "datetime", "uuid", "url", "secret", "ThingId", "ThingState", "list of int"]
    {
        assert!(!lacks(&format!("type: {plain}, doc: Some value. }}")), "{plain}");
    }
    assert!(!lacks("type: string, doc: Some value., example: blue }"));
    assert!(!lacks("type: decimal, doc: Some value., default: 1.5 }"));
}

#[test]
fn a_path_parameter_of_a_plain_type_wants_a_doc() {
    let with = |path: &'static str| {
        edited(move |name, text| match name {
            "spec/boxes.yaml" => text.replace(
                "    route: GET /boxes/{box_id:BoxId}\n",
                &format!("    route: GET /boxes/{{box_id:BoxId}}/{{colour:string}}\n{path}"),
            ),
            _ => text.to_owned(),
        })
    };
    let docs = |description: &Description| {
        let missing = look(description, &Options::new()).missing;
        missing.into_iter().filter(|it| it.what == Lack::Docs).collect::<Vec<_>>()
    };
    let missing = docs(&with(""));
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].subject, "`{colour}` in the route of `boxes.get`");
    assert_eq!(missing[0].place.to_string(), "spec/boxes.yaml:10");
    assert!(docs(&with("    path:\n      colour: { doc: As painted. }\n")).is_empty());
}

#[test]
fn a_review_counts_until_it_is_too_long_ago() {
    let reviewed = |day: &str| {
        let line = format!("doc: Where things are kept.\nreviewed: {day}\n");
        edited(|_, text| text.replace("doc: Where things are kept.\n", &line))
    };
    let mut options = Options::new();
    options.areas = vec!["boxes".to_owned()];
    options.today = Some("2024-03-01".to_owned());
    options.oldest_review = Some("2024-02-01".to_owned());
    let problem = |day: &str| {
        let coverage = look(&reviewed(day), &options);
        assert_eq!(coverage.pages[0].reviewed.as_deref(), Some(day));
        assert_eq!(coverage.total.reviewed.to_string(), "1/1");
        let reviews = coverage.missing.into_iter().find(|it| it.what == Lack::Reviews);
        reviews.map(|it| format!("{}: {}", it.place, it.subject))
    };
    assert_eq!(problem("2024-02-01"), None);
    assert_eq!(problem("2024-03-01"), None);
    let old = "spec/boxes.yaml:4: the page `boxes`: last reviewed on 2024-01-31";
    assert_eq!(problem("2024-01-31").as_deref(), Some(old));
    let typo = "spec/boxes.yaml:4: the page `boxes`: a review on 2042-02-01, which is still to come";
    assert_eq!(problem("2042-02-01").as_deref(), Some(typo));
}

#[test]
fn a_page_that_cites_the_front_page_only_lacks_a_source() {
    let at_front =
        edited(|_, text| text.replace("https://docs.example.com/boxes", "https://docs.example.com/"));
    let missing = look(&at_front, &Options::new()).missing;
    let sources: Vec<_> = missing.iter().filter(|it| it.what == Lack::Sources).collect();
    assert_eq!(sources.len(), 1);
    assert_eq!(sources[0].place.to_string(), "spec/boxes.yaml:2");
}

#[test]
fn what_is_no_list_of_cases_is_named() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("coverage");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("deep")).unwrap();
    fs::write(folder.join("deep/things.yaml"), CASES).unwrap();
    fs::write(folder.join("message.json"), "{").unwrap();
    let coverage = Coverage::of(&small(), &Cases::read(&folder).unwrap(), &Options::new()).unwrap();
    assert_eq!(coverage.total.figures.cases, 7);
    fs::write(folder.join("deep/slip.yaml"), "- case: [").unwrap();
    let error = Cases::read(&folder).unwrap_err().to_string();
    assert!(error.contains("slip.yaml"), "{error}");
    let error = Cases::read(&folder.join("absent")).unwrap_err().to_string();
    assert!(error.contains("absent"), "{error}");
}

/// The figures agree with the model, the table fits a terminal, and every place is that of what is missing there.
#[test]
fn the_real_description_is_looked_at_whole() {
    let description = Description::read(&root().join("spec")).unwrap_or_else(|failure| panic!("{failure}"));
    let cases = Cases::read(&root().join("tests/cases")).unwrap();
    let coverage = Coverage::of(&description, &cases, &Options::new()).unwrap();
    let (api, total) = (&description.api, &coverage.total.figures);
    assert_eq!(coverage.pages.len(), api.areas.len());
    assert_eq!(total.endpoints, api.endpoints().count());
    assert_eq!(total.objects, api.objects().len() + api.unions().len());
    assert_eq!(total.enums, api.enums().len());
    assert_eq!(total.called.have, total.called.of, "the gates of the suite let nothing pass");
    let table = text(&coverage, Style::default());
    let widest = table.lines().map(|line| line.chars().count()).max().unwrap();
    assert!(widest <= 120, "{widest} columns");
    for missing in coverage.missing.iter().filter(|it| it.what == Lack::Examples) {
        let text = fs::read_to_string(root().join(&missing.place.file)).unwrap();
        let line = text.lines().nth(missing.place.line - 1).unwrap();
        let name = missing.subject.split('`').nth(1).unwrap();
        assert!(line.trim_start().starts_with(&format!("{name}:")), "{missing:?}: {line}");
    }
    let read: serde_json::Value = serde_json::from_str(&json(&coverage).unwrap()).unwrap();
    assert_eq!(read["total"]["endpoints"], total.endpoints);
    assert_eq!(read["missing"].as_array().unwrap().len(), coverage.missing.len());
}
