//! Forms with files: `multipart/form-data`, as RFC 7578 has it.

use std::borrow::Cow;

use crate::File;

/// The media type and the bytes of a form. Members come first, each as the text that it holds; what is no text is
/// written as JSON.
pub(super) fn encode(
    members: &[(Cow<'static, str>, String)],
    files: &[(Cow<'static, str>, File)],
) -> (String, Vec<u8>) {
    let boundary = boundary(files);
    let mut form = Vec::new();
    for (name, json) in members {
        let text = serde_json::from_str::<String>(json).unwrap_or_else(|_| json.clone());
        part(&mut form, &boundary, &format!("name=\"{}\"", escaped(name)), None, text.as_bytes());
    }
    for (name, file) in files {
        let file_name = file.name.as_deref().unwrap_or("file");
        let disposition = format!("name=\"{}\"; filename=\"{}\"", escaped(name), escaped(file_name));
        let content_type = file.content_type.as_deref().unwrap_or("application/octet-stream");
        part(&mut form, &boundary, &disposition, Some(content_type), &file.bytes);
    }
    form.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), form)
}

fn part(form: &mut Vec<u8>, boundary: &str, disposition: &str, content_type: Option<&str>, content: &[u8]) {
    form.extend_from_slice(
        format!("--{boundary}\r\nContent-Disposition: form-data; {disposition}\r\n").as_bytes(),
    );
    if let Some(content_type) = content_type {
        form.extend_from_slice(format!("Content-Type: {}\r\n", escaped(content_type)).as_bytes());
    }
    form.extend_from_slice(b"\r\n");
    form.extend_from_slice(content);
    form.extend_from_slice(b"\r\n");
}

/// A text that no file holds: made from the files, so that the same request is the same bytes.
fn boundary(files: &[(Cow<'static, str>, File)]) -> String {
    let mut hash = hmac_sha256::Hash::new();
    for (_, file) in files {
        hash.update(&file.bytes);
    }
    let digest = hash.finalize();
    digest.iter().take(16).fold("powens-".to_owned(), |text, byte| format!("{text}{byte:02x}"))
}

/// What would end a quoted text or a line is escaped as browsers do.
fn escaped(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_has_its_members_and_files_in_order() {
        let members = [("language".into(), "\"fr\"".to_owned()), ("count".into(), "3".to_owned())];
        let file = File::new(b"%PDF").named("a\"\r\n.pdf").of_type("application/pdf");
        let (content_type, form) = encode(&members, &[("file".into(), file)]);
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap_or_default();
        let expected = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nfr\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"count\"\r\n\r\n3\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0A.pdf\"\r\n\
             Content-Type: application/pdf\r\n\r\n%PDF\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8_lossy(&form), expected);
    }

    #[test]
    fn the_same_files_make_the_same_form() {
        let form = || encode(&[], &[("file".into(), File::new(b"x"))]);
        assert_eq!(form(), form());
        assert_ne!(form().0, encode(&[], &[("file".into(), File::new(b"y"))]).0);
    }
}
