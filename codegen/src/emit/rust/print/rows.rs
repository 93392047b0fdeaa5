//! Entries with commas, as many on a line as it takes.

use super::WIDTH;

/// A `use` line: as one, or its items filled into lines.
pub(super) fn import(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = line.replace("{ ", "{").replace(", }", "}").replace(" }", "}");
    let (Some((path, items)), false) = (line.split_once('{'), line.len() <= WIDTH) else {
        return format!("{line}\n");
    };
    let items = items.trim_end_matches("};").split(", ").map(str::to_owned);
    format!("{path}{{\n{}}};\n", rows(items, 4))
}

/// The lines of these entries.
pub(super) fn rows(entries: impl IntoIterator<Item = String>, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut text = String::new();
    let mut row = margin.clone();
    for entry in entries {
        let empty = row.len() == indent;
        if !empty && row.len() + entry.len() + 2 > WIDTH {
            text.push_str(&row);
            text.push('\n');
            row.clone_from(&margin);
        }
        if row.len() > indent {
            row.push(' ');
        }
        row.push_str(&entry);
        row.push(',');
    }
    text.push_str(&row);
    text.push('\n');
    text
}
