//! Lines that prettyplease breaks, whose page is narrower, put together where they fit on ours.

use super::WIDTH;

/// Puts calls, chains of them, arguments, attributes and literals of structs on one line where they fit.
pub(super) fn calls(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let end = group_end(&lines, at).or_else(|| chain_end(&lines, at));
        match end.and_then(|end| Some((end, one_line(lines.get(at..=end)?)?))) {
            Some((end, line)) => {
                joined.push_str(&line);
                at = end + 1;
            }
            None => {
                joined.push_str(line);
                at += 1;
            }
        }
        joined.push('\n');
    }
    joined
}

/// Puts functions of one expression on one line where they fit; `indent` is that of the functions.
pub(super) fn functions(text: &str, indent: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut joined = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let opens = line.starts_with(&format!("{indent}pub fn ")) && line.ends_with(" {");
        let end = format!("{indent}}}");
        if let (true, Some(body), Some(last)) = (opens, lines.get(at + 1), lines.get(at + 2))
            && *last == end
            && width(line) + width(body.trim()) + 3 <= WIDTH
        {
            joined.push_str(&format!("{line} {} }}\n", body.trim()));
            at += 3;
            continue;
        }
        joined.push_str(line);
        joined.push('\n');
        at += 1;
    }
    joined
}

/// The line that closes what this one opens.
fn group_end(lines: &[&str], at: usize) -> Option<usize> {
    let line = lines.get(at)?;
    let close = match line.chars().last()? {
        '(' => ')',
        '{' if opens_literal(line) => '}',
        _ => return None,
    };
    let closes = |other: &&str| indent(other) == indent(line) && other.trim_start().starts_with(close);
    Some(at + 1 + lines.get(at + 1..)?.iter().position(closes)?)
}

/// `Self {`, but no `pub struct List {` and no `-> Self {`.
fn opens_literal(line: &str) -> bool {
    let mut words = line.split_whitespace().rev().skip(1);
    let is_type = words.next().is_some_and(|word| word.starts_with(char::is_uppercase));
    is_type && words.all(|word| !["fn", "struct", "enum", "impl", "trait", "for", "->"].contains(&word))
}

/// The last line of a chain of calls that starts on this one.
fn chain_end(lines: &[&str], at: usize) -> Option<usize> {
    let (line, rest) = (lines.get(at)?, lines.get(at + 1..)?);
    let next = rest.first()?.trim_start();
    if !next.starts_with('.') || next.starts_with("..") {
        return None;
    }
    Some(at + rest.iter().take_while(|other| indent(other) > indent(line)).count())
}

/// The lines as one, if they are one expression and fit.
fn one_line(lines: &[&str]) -> Option<String> {
    let (first, rest) = lines.split_first()?;
    let mut joined = (*first).to_owned();
    for (place, line) in rest.iter().enumerate() {
        let part = line.trim();
        let ends = place + 1 == rest.len();
        if part.starts_with("//") || !ends && part.ends_with(['{', ';']) {
            return None;
        }
        if part.starts_with([')', '}']) && joined.ends_with(',') {
            joined.pop();
        }
        if !joined.ends_with('(') && (!part.starts_with([')', '.']) || part.starts_with("..")) {
            joined.push(' ');
        }
        joined.push_str(part);
    }
    let is_code = !first.trim_start().starts_with("//");
    (is_code && width(&joined) <= WIDTH).then_some(joined)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn width(line: &str) -> usize {
    line.chars().count()
}

#[cfg(test)]
mod tests {
    use super::{calls, functions};

    #[test]
    fn what_fits_stands_on_one_line() {
        let text = "pub fn a(\n    b: C,\n) -> D {\n    D(\n        E::new()\n            .f(b)\n            .g(),\n    )\n}\n";
        assert_eq!(functions(&calls(text), ""), "pub fn a(b: C) -> D { D(E::new().f(b).g()) }\n");
    }

    #[test]
    fn attributes_and_literals_are_joined_and_definitions_are_not() {
        let attribute = "#[deprecated(\n    note = \"Old.\"\n)]\n";
        assert_eq!(calls(attribute), "#[deprecated(note = \"Old.\")]\n");
        assert_eq!(
            calls("    Self {\n        a: 1,\n        ..self\n    }\n"),
            "    Self { a: 1, ..self }\n"
        );
        let definition = "pub struct A {\n    b: C,\n}\n";
        assert_eq!(calls(definition), definition);
    }

    #[test]
    fn what_does_not_fit_is_joined_inside() {
        let long = "x".repeat(100);
        let text = format!("A(\n    \"{long}\",\n    b(\n        c,\n    ),\n)\n");
        assert_eq!(calls(&text), format!("A(\n    \"{long}\",\n    b(c),\n)\n"));
    }
}
