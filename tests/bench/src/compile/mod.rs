//! Compiling the crate, in turns with the floor. What they depend on is compiled before.

mod caller;
mod subject;

use std::error::Error;

use powens_codegen::load_api;

use crate::report::{Section, Spread};
use crate::{Outcome, floor, root, spec};

use subject::{Subject, target};

/// A way to compile: what it is called, and the arguments of cargo.
const WAYS: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("debug build", &["build"]), ("release build", &["build", "--release"])];

const ROUNDS: usize = 3;

/// What the floor needs, of the features that the crate uses.
const DEPENDENCIES: &str = r#"reqwest = { version = "*", default-features = false }
serde = { version = "*", features = ["derive"] }
serde_json = "*"

[features]
default = ["rustls"]
rustls = ["reqwest/rustls"]
client = []
"#;

pub(crate) fn run(quick: bool) -> Outcome {
    let api = load_api(&spec())?;
    let operations = api.endpoints().count() as f64;
    let structs = floor::structs(&api);
    let ours = Subject::of_workspace("powens");
    let floor = Subject::written("floor", DEPENDENCIES, &(structs.clone() + &floor::client(&api)))?;
    let about =
        if quick { "crates only".to_owned() } else { format!("{ROUNDS} rounds in turns, not incremental") };
    let mut section = Section::new("compile", about);
    section.add("crates in the tree with TLS, ours", "crates", ours.crates(true)? as f64);
    section.budget("110");
    section.add("crates in the tree with TLS, floor", "crates", floor.crates(true)? as f64);
    section.add("crates in the tree without TLS, ours", "crates", ours.crates(false)? as f64);
    section.add("crates in the tree without TLS, floor", "crates", floor.crates(false)? as f64);
    if !quick {
        let subjects = Subjects {
            ours: Subject::of_workspace("powens").whole(),
            current: ours,
            floor,
            structs: Subject::written("floor-structs", DEPENDENCIES, &structs)?,
            runtime: Subject::of_workspace("powens-runtime"),
            our_caller: Subject::written("caller", &path("powens", &root().join("generated")), caller::OURS)?,
            floor_caller: Subject::written(
                "floor-caller",
                &path("floor", &target().join("floor")),
                caller::FLOOR,
            )?,
        };
        for (name, way) in WAYS {
            measure(&mut section, name, way, &subjects, operations)?;
        }
    }
    Ok(section)
}

fn path(package: &str, folder: &std::path::Path) -> String {
    format!(
        "{package} = {{ path = {folder:?}, default-features = false, features = [\"client\"] }}\n\n\
         [features]\nclient = []\n"
    )
}

struct Subjects {
    ours: Subject,
    current: Subject,
    floor: Subject,
    structs: Subject,
    runtime: Subject,
    our_caller: Subject,
    floor_caller: Subject,
}

/// CPU seconds of one round.
#[derive(Clone, Copy)]
struct Round {
    ours: f64,
    current: f64,
    floor: f64,
    structs: f64,
    runtime: f64,
    our_caller: f64,
    floor_caller: f64,
}

impl Subjects {
    fn round(&self, way: &[&str]) -> Result<Round, Box<dyn Error>> {
        Ok(Round {
            ours: self.ours.compile(way)?,
            current: self.current.compile(way)?,
            floor: self.floor.compile(way)?,
            structs: self.structs.compile(way)?,
            runtime: self.runtime.compile(way)?,
            our_caller: self.our_caller.compile(way)?,
            floor_caller: self.floor_caller.compile(way)?,
        })
    }
}

fn measure(
    section: &mut Section,
    name: &str,
    way: &[&str],
    subjects: &Subjects,
    operations: f64,
) -> Result<(), Box<dyn Error>> {
    let rounds = (0..ROUNDS).map(|_| subjects.round(way)).collect::<Result<Vec<_>, _>>()?;
    let mut add = |what: &str, unit, of: &dyn Fn(Round) -> f64| {
        section.add(format!("{name}, {what}"), unit, Spread::of(rounds.iter().map(|round| of(*round))));
    };
    add("floor", "CPU s", &|round| round.floor);
    add("floor without methods", "CPU s", &|round| round.structs);
    add("ours", "CPU s", &|round| round.ours);
    add("ours without the feature legacy", "CPU s", &|round| round.current);
    add("our runtime besides", "CPU s", &|round| round.runtime);
    add("a program of five requests, floor", "CPU s", &|round| round.floor_caller);
    add("a program of five requests, ours", "CPU s", &|round| round.our_caller);
    add("a program of five requests, ours beside the floor", "times the CPU", &|round| {
        round.our_caller / round.floor_caller
    });
    let above = |seconds: f64, round: Round| 1e3 * (seconds - round.structs) / operations;
    add("an operation above the floor's structs, floor", "CPU ms", &|round| above(round.floor, round));
    add("an operation above the floor's structs, ours", "CPU ms", &|round| above(round.ours, round));
    if name == "check" {
        section.budget("15");
    }
    section.add(
        format!("{name}, ours beside the floor"),
        "times the CPU",
        Spread::of(rounds.iter().map(|round| round.ours / round.floor)),
    );
    if name.starts_with("release") {
        section.budget("1.2");
    }
    Ok(())
}
