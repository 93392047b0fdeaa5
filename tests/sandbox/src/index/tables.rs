//! Tables of the README, which the index shows too: they stand in one place.

const README: &str = include_str!("../../README.md");

/// A table.
pub(super) struct Table {
    /// The heading above it, where it has one of its own.
    pub(super) heading: String,
    pub(super) head: Vec<Cell>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// A cell, as pieces of text and code in turn.
pub(super) struct Cell(pub(super) Vec<Piece>);

pub(super) struct Piece {
    pub(super) text: String,
    pub(super) code: bool,
}

/// The tables below a heading of the second level.
pub(super) fn section(heading: &str) -> Vec<Table> {
    let mut lines =
        README.lines().skip_while(|line| line.strip_prefix("## ") != Some(heading)).skip(1).peekable();
    let (mut tables, mut heading) = (Vec::new(), String::new());
    while let Some(line) = lines.next() {
        if line.starts_with("## ") {
            break;
        }
        if let Some(title) = line.strip_prefix("### ") {
            title.clone_into(&mut heading);
        }
        if !line.starts_with('|') {
            continue;
        }
        let mut rows = Vec::new();
        while let Some(row) = lines.next_if(|line| line.starts_with('|')) {
            rows.push(cells(row));
        }
        // The line below the head only draws it.
        rows.drain(..1.min(rows.len()));
        tables.push(Table { heading: std::mem::take(&mut heading), head: cells(line), rows });
    }
    tables
}

fn cells(row: &str) -> Vec<Cell> {
    let inner = row.trim().trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    inner.split('|').map(|text| Cell(pieces(text.trim()))).collect()
}

fn pieces(text: &str) -> Vec<Piece> {
    let parts = text.split('`').enumerate().filter(|(_, text)| !text.is_empty());
    parts.map(|(at, text)| Piece { text: text.to_owned(), code: at % 2 == 1 }).collect()
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn the_scenarios_are_found() {
        let tables = section("Scenarios");
        assert!(
            !tables.is_empty() && tables.iter().all(|table| table.rows.len() > 1 && table.head.len() > 1)
        );
        let code = tables.iter().flat_map(|table| table.rows.iter().flatten()).flat_map(|cell| &cell.0);
        assert!(code.into_iter().any(|piece| piece.code && piece.text == "wrong"));
        assert!(section("Nothing is called this").is_empty());
    }
}
