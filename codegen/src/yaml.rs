//! YAML as the description and the cases write it: plain texts where they may be plain, maps and lists on one line.

use serde_json::Value;

/// A text on one line: plain where it reads back as that text, else in single quotes. It may stand in `{ … }`.
pub(crate) fn text(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}

/// The same outside of braces, where commas and brackets have no meaning.
pub(crate) fn line(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !matches!(c, '{' | '}' | '[' | ']' | ',')).collect();
    let starts_well = text.starts_with(|c: char| c.is_alphanumeric() || c == '/');
    if starts_well && is_plain(&bare) { text.to_owned() } else { self::text(text) }
}

fn is_plain(text: &str) -> bool {
    const SPECIAL: [char; 6] = ['{', '}', '[', ']', ',', '"'];
    // What other readers of YAML take for truth, and dates, stand in quotes everywhere.
    const WORDS: [&str; 6] = ["n", "no", "off", "on", "y", "yes"];
    let is_figures =
        text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b' ' | b'_'));
    text.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '/' | '$'))
        && !text.ends_with([':', ' '])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(|c: char| SPECIAL.contains(&c) || c.is_control())
        && !is_figures
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
        && matches!(serde_yaml::from_str(text), Ok(serde_yaml::Value::String(read)) if read == text)
}

/// A value on one line.
pub(crate) fn value(value: &Value) -> String {
    match value {
        Value::String(text) => self::text(text),
        Value::Array(items) => format!("[{}]", items.iter().map(self::value).collect::<Vec<_>>().join(", ")),
        Value::Object(members) if members.is_empty() => "{}".to_owned(),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.as_str(), self::value(value)));
            map(members)
        }
        other => other.to_string(),
    }
}

/// Members on one line.
pub(crate) fn map<'a>(members: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let members: Vec<_> =
        members.into_iter().map(|(name, value)| format!("{}: {value}", text(name))).collect();
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join(", ")) }
}
