//! `cargo xtask drift`.

use crate::workspace::Workspace;

const FLAGS: &str = "{\"request\": {\"method\": \"GET\", \"url\": \"http://127.0.0.1:4000/thing\"}, \
                     \"response\": {\"status\": 200, \"body\": {}}}\n";

#[test]
fn findings_and_misuse_have_their_status() {
    let workspace = Workspace::new("drift");
    workspace.write("calls.jsonl", FLAGS);
    let file = workspace.0.join("calls.jsonl");
    let file = file.to_str().unwrap();
    workspace.xtask(&["drift", file]).ends(2).says(&["--base"]);
    let base = ["--base", "http://127.0.0.1:4000"];
    let found = workspace.xtask(&[&["drift", file], base.as_slice()].concat()).ends(1);
    found.says(&["routes that the spec does not know (1)", "GET /thing", "spec/"]);
    let json =
        workspace.xtask(&[&["drift", file, "--format", "json"], base.as_slice()].concat()).ends(1).out();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["findings"][0]["kind"], "route");
    let suggested = workspace.xtask(&[&["drift", file, "--suggest"], base.as_slice()].concat());
    suggested.ends(1).says(&["route: GET /thing"]);
    workspace.xtask(&["drift", "nothing.har"]).ends(2).says(&["nothing.har"]);
    workspace.write("broken.har", "{\"log\": {\"entries\": [{\"request\"");
    let broken = workspace.0.join("broken.har");
    workspace.xtask(&["drift", broken.to_str().unwrap()]).ends(2).says(&["broken.har"]);
}
