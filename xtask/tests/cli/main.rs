//! The commands as maintainers call them: exit status, what goes where, what is written.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "tests")]

mod coverage;
mod diff;
mod drift;
mod generate;
mod new;
mod openapi;
mod release;
mod walk;
mod workspace;

use workspace::Workspace;

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
    assert!(seen >= 7, "{help}");
    workspace.xtask(&["nothing"]).ends(2).says(&["unrecognized subcommand"]);
}
