//! Forms with files, as they arrive: `multipart/form-data` to a tree.

use crate::server::Arrived;
use crate::tree::Tree;

/// The parts by name: texts, and files as `{ name, type, text }`.
///
/// # Errors
///
/// What is no such form.
pub fn parse(arrived: &Arrived) -> Result<Tree, String> {
    let content_type = arrived.header("content-type").unwrap_or_default();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .ok_or_else(|| format!("the body is no form but {content_type:?}"))?;
    let text = String::from_utf8_lossy(&arrived.body).into_owned();
    let text = text.strip_suffix(&format!("--{boundary}--\r\n")).ok_or("the form does not end")?;
    let start = format!("--{boundary}\r\n");
    let members = text.split(&start).skip(1).map(part).collect::<Result<_, _>>()?;
    Ok(Tree::Object(members))
}

fn part(text: &str) -> Result<(String, Tree), String> {
    let (head, content) = text.split_once("\r\n\r\n").ok_or("a part has no head")?;
    let content = content.strip_suffix("\r\n").ok_or("a part does not end")?;
    let quoted = |name: &str| {
        let (_, after) = head.split_once(&format!("; {name}=\""))?;
        after.split('"').next().map(str::to_owned)
    };
    let name = quoted("name").ok_or_else(|| format!("a part has no name: {head}"))?;
    let value = Tree::Text(content.to_owned());
    let Some(file) = quoted("filename") else { return Ok((name, value)) };
    let media_type = head.lines().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap_or_default();
    let members = [("name", Tree::Text(file)), ("type", Tree::Text(media_type.to_owned())), ("text", value)];
    Ok((name, Tree::Object(members.map(|(name, value)| (name.to_owned(), value)).into())))
}
