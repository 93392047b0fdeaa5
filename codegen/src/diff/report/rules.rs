//! The list of rules, as a document.

use crate::diff::{Callers, Rule};

/// Every rule with its classes and the reason, as Markdown.
pub fn rules_table() -> String {
    let mut text = "\
# What a change means

`cargo xtask diff` compares two descriptions and gives every change a rule. The rule says what the change does to
programs that call the crate, and what it says about messages on the wire; the heaviest class is the verdict on the
release. Written by `cargo xtask generate` from `codegen/src/diff/rule.rs`; do not edit.

| to callers | is | release |
|---|---|---|
| breaking | some programs that compiled no longer do, or silently mean something else | major (before 1.0: minor) |
| behaviour | all compile; some get something else | minor (before 1.0: patch) |
| additive | there is more to use | minor (before 1.0: patch) |
| deprecation | something warns that it should no longer be used | minor (before 1.0: patch) |
| docs only | at most the docs read otherwise | patch |

On the wire a change is *incompatible* (messages of before are refused, go elsewhere, or lack what is now promised), of
*other meaning*, *extended* (there is more; messages of before still fit) or *unchanged*.
"
    .to_owned();
    for callers in Callers::ALL {
        let name = callers.name();
        text.push_str(&format!("\n## To callers: {name}\n\n| rule | wire | why |\n|---|---|---|\n"));
        for rule in Rule::ALL.iter().filter(|rule| rule.callers() == callers) {
            text.push_str(&format!("| `{rule}` | {} | {} |\n", rule.wire().name(), rule.reason()));
        }
    }
    text
}
