//! What every page has around its content, and the pieces that pages are made of.

use super::texts::{Lang, Texts};
use crate::state::App;

/// What every page has around its content.
pub(crate) struct Frame {
    pub(crate) lang: Lang,
    pub(crate) t: &'static Texts,
    pub(crate) title: String,
    /// Name of the application or of the bank, in the head of the page.
    pub(crate) brand: String,
    /// Colour of it, as six hexadecimal digits.
    pub(crate) colour: Option<String>,
    /// Address of its logo.
    pub(crate) logo: Option<String>,
    /// Where forms go.
    pub(crate) action: String,
    pub(crate) csrf: String,
    /// Which page a form comes from.
    pub(crate) key: String,
    pub(crate) alert: Option<Alert>,
    /// What was done just before.
    pub(crate) notice: Option<String>,
    pub(crate) note: &'static str,
}

impl Frame {
    /// A frame with neither form nor message.
    pub(crate) fn new(lang: Lang, app: Option<&App>, title: impl Into<String>) -> Self {
        let t = lang.texts();
        Self {
            lang,
            t,
            title: title.into(),
            brand: app.map(|app| app.name.clone()).unwrap_or_default(),
            colour: app.and_then(|app| app.colour.as_deref()).and_then(hexadecimal).map(str::to_owned),
            logo: app.and_then(|app| app.logo.clone()),
            action: String::new(),
            csrf: String::new(),
            key: String::new(),
            alert: None,
            notice: None,
            note: t.sandbox_note,
        }
    }
}

/// The digits of a colour, such as `F45B9A` or `#F45B9A`.
fn hexadecimal(colour: &str) -> Option<&str> {
    let digits = colour.trim_start_matches('#');
    (digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(digits)
}

/// The rule of the style sheet for a colour, with that of text which can be read on it; empty for what is no colour.
pub(super) fn colour_rule(colour: &str) -> String {
    let Some(digits) = hexadecimal(colour) else { return String::new() };
    let part = |at: usize| {
        let value = digits.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(0);
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
    // Where black and white stand out alike.
    let text = if luminance > 0.179 { "#000" } else { "#fff" };
    format!(":root:root{{--accent:#{digits};--on-accent:{text}}}\n")
}

/// What keeps a form from being taken.
pub(crate) struct Alert {
    pub(crate) title: String,
    /// Identifier of an input, and what is wrong with it.
    pub(crate) items: Vec<(String, String)>,
    /// What the institution says.
    pub(crate) message: Option<String>,
}

impl Alert {
    pub(crate) fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), items: Vec::new(), message: None }
    }
}

/// Something to type or to choose.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    /// `text`, `password`, `date`; lists have choices instead.
    pub(crate) kind: &'static str,
    pub(crate) mode: &'static str,
    pub(crate) autocomplete: &'static str,
    pub(crate) required: bool,
    pub(crate) pattern: String,
    pub(crate) value: String,
    pub(crate) choices: Vec<(String, String)>,
    pub(crate) error: String,
}

/// A button of a form.
pub(crate) struct Button {
    pub(crate) value: &'static str,
    pub(crate) label: String,
    pub(crate) style: &'static str,
}

impl Button {
    /// The one that goes on.
    pub(crate) fn main(value: &'static str, label: impl Into<String>) -> Self {
        Self { value, label: label.into(), style: "main" }
    }

    pub(crate) fn other(value: &'static str, label: impl Into<String>) -> Self {
        Self { value, label: label.into(), style: "other" }
    }

    /// The one that cannot be undone.
    pub(crate) fn danger(value: &'static str, label: impl Into<String>) -> Self {
        Self { value, label: label.into(), style: "danger" }
    }
}

#[cfg(test)]
mod tests {
    use super::colour_rule;

    #[test]
    fn text_can_be_read_on_any_colour() {
        assert_eq!(colour_rule("F45B9A"), ":root:root{--accent:#F45B9A;--on-accent:#000}\n");
        assert_eq!(colour_rule("#1B2A6B"), ":root:root{--accent:#1B2A6B;--on-accent:#fff}\n");
        for other in ["", "red", "12345g", "}body{"] {
            assert_eq!(colour_rule(other), "", "{other}");
        }
    }
}
