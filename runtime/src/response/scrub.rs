//! The API may repeat what it was sent in the description of an error. Descriptions are printed and logged; what
//! was sent must not be.

/// Values shorter than this are replaced only where they stand alone: `7` in `limit 7`, not in `2027`.
const SHORT: usize = 4;

/// The text with every one of the values replaced.
pub(super) fn scrub(text: &str, mut values: Vec<String>) -> String {
    // The longest first, so that a value inside another does not leave the rest of it behind.
    values.sort_by_key(|value| std::cmp::Reverse(value.len()));
    values
        .iter()
        .filter(|value| !value.trim().is_empty())
        .fold(text.to_owned(), |text, value| hide(&text, value))
}

fn hide(text: &str, value: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find(value) {
        let (before, after) = (&rest[..place], &rest[place + value.len()..]);
        shown.push_str(before);
        let inside_a_word = ends_in_word(&shown) || after.starts_with(char::is_alphanumeric);
        shown.push_str(if value.len() < SHORT && inside_a_word { value } else { "[redacted]" });
        rest = after;
    }
    shown + rest
}

fn ends_in_word(text: &str) -> bool {
    text.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(values: &[&str]) -> Vec<String> {
        values.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn hides_what_was_sent() {
        let said = "Login john@example.org with hunter2 refused (code 12, 1234)";
        let shown = scrub(said, values(&["hunter2", "john@example.org", "12", "1"]));
        assert_eq!(shown, "Login [redacted] with [redacted] refused (code [redacted], 1234)");
    }

    #[test]
    fn a_value_inside_another_leaves_nothing() {
        assert_eq!(scrub("secret-extra!", values(&["secret", "secret-extra", "", "  "])), "[redacted]!");
    }
}
