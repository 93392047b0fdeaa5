//! Amounts and dates as each language writes them.

use super::texts::Lang;

/// A date such as `2026-01-31`, or a moment that begins with one. What is none stays as it is.
pub(crate) fn date(lang: Lang, text: &str) -> String {
    let day = text.get(..10).and_then(|day| day.parse::<jiff::civil::Date>().ok());
    let Some(day) = day else { return text.to_owned() };
    let months = months(lang);
    let name = usize::try_from(day.month() - 1).ok().and_then(|month| months.get(month)).unwrap_or(&"");
    let (number, year) = (day.day(), day.year());
    match lang {
        Lang::En | Lang::Nl | Lang::It => format!("{number} {name} {year}"),
        Lang::Fr if number == 1 => format!("1er {name} {year}"),
        Lang::Fr => format!("{number} {name} {year}"),
        Lang::De => format!("{number}. {name} {year}"),
        Lang::Pt | Lang::Es => format!("{number} de {name} de {year}"),
    }
}

fn months(lang: Lang) -> [&'static str; 12] {
    match lang {
        Lang::En => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Lang::Fr => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Lang::De => [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        Lang::Nl => [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        Lang::Pt => [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        Lang::It => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
        Lang::Es => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
    }
}

/// A space that does not break a line.
const SPACE: char = '\u{a0}';

/// An amount in hundredths, with its currency.
pub(crate) fn money(lang: Lang, cents: i64, currency: &str) -> String {
    let symbol = match currency {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        code => code,
    };
    let (group, point) = match lang {
        Lang::En => (',', '.'),
        Lang::De | Lang::Nl | Lang::It | Lang::Es => ('.', ','),
        Lang::Fr | Lang::Pt => (SPACE, ','),
    };
    let digits = (cents.unsigned_abs() / 100).to_string();
    let mut whole = String::new();
    for (index, digit) in digits.chars().enumerate() {
        // Spanish and Portuguese leave numbers of four digits together.
        let short = matches!(lang, Lang::Es | Lang::Pt) && digits.len() == 4;
        if index > 0 && (digits.len() - index).is_multiple_of(3) && !short {
            whole.push(group);
        }
        whole.push(digit);
    }
    let number = format!("{whole}{point}{:02}", cents.unsigned_abs() % 100);
    let sign = if cents < 0 { "-" } else { "" };
    match lang {
        Lang::En if symbol.chars().count() == 1 => format!("{sign}{symbol}{number}"),
        Lang::Nl => format!("{symbol}{SPACE}{sign}{number}"),
        _ => format!("{sign}{number}{SPACE}{symbol}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, date, money};

    #[test]
    fn amounts_are_written_as_people_do() {
        for (lang, text) in [
            (Lang::En, "€1,234.50"),
            (Lang::Fr, "1\u{a0}234,50\u{a0}€"),
            (Lang::De, "1.234,50\u{a0}€"),
            (Lang::Nl, "€\u{a0}1.234,50"),
            (Lang::Pt, "1234,50\u{a0}€"),
            (Lang::It, "1.234,50\u{a0}€"),
            (Lang::Es, "1234,50\u{a0}€"),
        ] {
            assert_eq!(money(lang, 123_450, "EUR"), text);
        }
        assert_eq!(money(Lang::En, -5, "CHF"), "-0.05\u{a0}CHF");
        assert_eq!(money(Lang::Es, 1_234_567_890, "GBP"), "12.345.678,90\u{a0}£");
    }

    #[test]
    fn dates_are_written_as_people_do() {
        for (lang, text) in [
            (Lang::En, "1 March 2026"),
            (Lang::Fr, "1er mars 2026"),
            (Lang::De, "1. März 2026"),
            (Lang::Nl, "1 maart 2026"),
            (Lang::Pt, "1 de março de 2026"),
            (Lang::It, "1 marzo 2026"),
            (Lang::Es, "1 de marzo de 2026"),
        ] {
            assert_eq!(date(lang, "2026-03-01 12:00:00"), text);
        }
        assert_eq!(date(Lang::En, "soon"), "soon");
    }
}
