//! Small papers and pictures for those that institutions have.

use std::fmt::Write as _;

/// A PDF of one page with these lines, the first of which is the title.
pub(super) fn pdf(lines: &[String]) -> Vec<u8> {
    let text = page(lines);
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        // Writing to a text cannot fail.
        let _ = write!(out, "{} 0 obj\n{object}\nendobj\n", index + 1);
    }
    let table = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    for place in &places {
        let _ = writeln!(out, "{place:010} 00000 n ");
    }
    let _ = write!(out, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", places.len() + 1);
    out.into_bytes()
}

/// What draws the lines.
fn page(lines: &[String]) -> String {
    let mut text = "BT /F1 18 Tf 72 770 Td 22 TL".to_owned();
    for (index, line) in lines.iter().enumerate() {
        let size = if index == 1 { " /F1 11 Tf 16 TL" } else { "" };
        let _ = write!(text, "{size} ({}) Tj T*", escaped(line));
    }
    text + " ET"
}

/// A line as a text of PDF in the Windows encoding, all in ASCII.
fn escaped(line: &str) -> String {
    line.chars().fold(String::new(), |mut text, letter| {
        match letter {
            '(' | ')' | '\\' => text.extend(['\\', letter]),
            ' '..='~' => text.push(letter),
            '€' => text.push_str("\\200"),
            '\u{a0}'..='\u{ff}' => {
                let _ = write!(text, "\\{:03o}", u32::from(letter));
            }
            _ => text.push('?'),
        }
        text
    })
}

/// A picture of a few letters on a square whose colour is theirs.
pub(super) fn picture(letters: &str) -> String {
    let hue = letters.bytes().fold(0_u32, |hue, letter| (hue * 31 + u32::from(letter)) % 360);
    let letters = letters.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\" width=\"128\" height=\"128\">\
         <rect width=\"64\" height=\"64\" rx=\"12\" fill=\"hsl({hue} 45% 38%)\"/>\
         <text x=\"32\" y=\"40\" font-family=\"sans-serif\" font-size=\"22\" fill=\"#fff\" \
         text-anchor=\"middle\">{letters}</text></svg>"
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::{pdf, picture};

    #[test]
    fn the_table_of_a_pdf_tells_where_its_objects_are() {
        let file = String::from_utf8(pdf(&["Facture (n° 1)".to_owned(), "47,88 €".to_owned()])).unwrap();
        assert!(file.contains("(Facture \\(n\\260 1\\)) Tj") && file.contains("47,88 \\200"));
        let table: usize =
            file.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        assert!(file[table..].starts_with("xref\n0 6\n"));
        for (index, row) in file[table..].lines().skip(3).take(5).enumerate() {
            let place: usize = row[..10].parse().unwrap();
            assert!(file[place..].starts_with(&format!("{} 0 obj\n", index + 1)), "{row}");
        }
    }

    #[test]
    fn letters_of_a_picture_are_escaped() {
        assert!(picture("A&<").contains("A&amp;&lt;</text>"));
    }
}
